/// What an exam came to: computed from the exam alone, whenever it is looked at.
public struct ExamReport: Equatable, Sendable {
  /// How one concept went.
  public struct ConceptLine: Equatable, Sendable {
    public var concept: Concept.ID
    /// Questions that were right.
    public var right: Int
    /// Questions that were asked.
    public var total: Int
    /// What they scored together, 0 to `total`.
    public var points: Double

    /// Whether two questions or more speak of it: of one, nothing is said.
    public var hasEvidence: Bool { total >= 2 }
    /// 0 to 1.
    public var share: Double { points / Double(total) }
    public var grade: ExamGrade { ExamGrade(score: share) }
  }

  /// What to do next, in the order in which it is said.
  public enum NextStep: Equatable, Sendable {
    /// A lesson on a concept that was not understood.
    case learn(Concept.ID)
    /// Practice of a concept that is half understood.
    case practise(Concept.ID)
    /// Nothing was weak: something harder.
    case harder
  }

  /// Whether more was right than wrong (000).
  public enum Pattern: Equatable, Sendable { case strong, even, morePractice }

  /// A score on the scale of a hundred, and between which two it lies nine times in ten.
  public struct Adjusted: Equatable, Sendable {
    public var score: Double
    public var lowest: Double
    public var highest: Double
  }

  /// What each question scored, 0 to 1; 0 for one that was left empty.
  public let points: [Double]
  /// The sum of the points, to one decimal.
  public let score: Double
  /// Questions that were asked; the empty ones count.
  public let total: Int
  /// The score of a hundred, to one decimal.
  public let percentage: Double
  /// The score of a hundred that was expected when the exam began, to one decimal.
  public let expected: Double
  public let ability: ExamAbility
  /// What a student of this ability would get right of a hundred problems of what the exam was about, to one decimal: fair to
  /// whoever drew hard questions. nil where nothing was answered.
  public let adjusted: Adjusted?
  /// In the order in which they were asked.
  public let concepts: [ConceptLine]
  /// Explanations that nobody has judged yet: until then the score is one so far.
  public let waiting: Int

  public init(_ exam: Exam) {
    let plan = exam.plan
    let points = exam.standings.map { $0.points ?? 0 }
    let total = plan.questions.count
    let sum = points.reduce(0, +)
    let answers = zip(plan.questions, exam.standings).compactMap { question, standing in
      standing.points.map { (rating: question.rating, points: $0) }
    }
    let ability = ExamAbility(answers, rating: plan.rating)
    self.points = points
    self.total = total
    self.ability = ability
    waiting = exam.ungraded.count + exam.leftToTutor.count
    score = Self.toOneDecimal(sum)
    percentage = Self.toOneDecimal(100 * sum / Double(total))
    expected = Self.toOneDecimal(100 * plan.questions.reduce(0) { $0 + $1.chance } / Double(total))
    adjusted =
      answers.isEmpty
      ? nil
      : Adjusted(
        score: Self.share(ability.theta, plan), lowest: Self.share(ability.interval.lowerBound, plan),
        highest: Self.share(ability.interval.upperBound, plan))
    concepts = plan.concepts.map { concept in
      let places = plan.questions.indices.filter { plan.questions[$0].concept == concept }
      return ConceptLine(
        concept: concept, right: places.count { exam.standings[$0].verdict == .right }, total: places.count,
        points: places.reduce(0) { $0 + points[$1] })
    }
  }

  /// Concepts that went well, of those that there is evidence of.
  public var strengths: [Concept.ID] {
    concepts.filter { $0.hasEvidence && $0.grade == .correct }.map(\.concept)
  }

  /// Concepts that did not, the weakest first, of those that there is evidence of.
  public var weaknesses: [Concept.ID] {
    concepts.filter { $0.hasEvidence && $0.grade != .correct }.enumerated()
      .sorted { ($0.element.share, $0.offset) < ($1.element.share, $1.offset) }.map(\.element.concept)
  }

  /// The concept that lost the largest share of its points, whatever the evidence; nil where nothing was lost.
  public var weakest: Concept.ID? {
    concepts.enumerated().filter { $0.element.share < 1 }
      .min { ($0.element.share, -$0.element.total, $0.offset) < ($1.element.share, -$1.element.total, $1.offset) }?
      .element.concept
  }

  /// At most three to learn and three to practise; something harder where nothing is weak (000).
  public var nextSteps: [NextStep] {
    let weak = concepts.filter { $0.grade == .incorrect }.prefix(3).map { NextStep.learn($0.concept) }
    let half = concepts.filter { $0.grade == .partial }.prefix(3).map { NextStep.practise($0.concept) }
    return weak.isEmpty && half.isEmpty ? [.harder] : weak + half
  }

  public var pattern: Pattern {
    let (right, wrong) = (
      points.count { ExamGrade(score: $0) == .correct }, points.count { ExamGrade(score: $0) == .incorrect }
    )
    return right == wrong ? .even : right > wrong ? .strong : .morePractice
  }

  /// Of a hundred problems of the bank, each concept by its weight, how many somebody of this ability gets right.
  private static func share(_ theta: Double, _ plan: ExamPlan) -> Double {
    let sum = plan.concepts.reduce(0.0) { sum, concept in
      let own = plan.questions.filter { $0.concept == concept }
      let ratings = plan.bank[concept] ?? own.map(\.rating)
      let weight = own.reduce(0) { $0 + $1.weight }
      let mean = ratings.reduce(0) { $0 + ExamAbility.chance(theta, rating: $1) } / Double(max(1, ratings.count))
      return sum + weight * mean
    }
    return toOneDecimal(100 * sum)
  }

  private static func toOneDecimal(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
