/// Points, levels and badges: one fold of the evidence. It is never kept, so that it cannot differ from what happened; and
/// since it looks at the whole of it, the order in which machines met does not matter.
public struct Achievements: Equatable, Sendable {
  /// How often each award was earned; what never was is not in it.
  public private(set) var awards: [Award: Int] = [:]
  /// In the order of their days.
  public private(set) var badges: [EarnedBadge] = []
  /// The rating in each subject that was answered in: by-product of the same fold.
  public private(set) var ratings: [Subject.ID: Int] = [:]
  /// Points of practice by the day that earned them; goals and questions are not in it.
  public private(set) var pointsByDay: [CalendarDay: Int] = [:]

  public init() {}

  /// All points.
  public var xp: Int { awards.reduce(0) { $0 + $1.key.xp * $1.value } }

  public var level: Level { Level(xp: xp) }

  /// When a badge was earned; nil if it was not yet.
  public func day(of badge: Badge) -> CalendarDay? { badges.first { $0.badge == badge }?.day }

  public init(of evidence: PracticeEvidence, in concepts: ConceptPlaces) {
    var days: [Badge: CalendarDay] = [:]
    award(.rightAnswer, on: evidence.answers.lazy.filter { $0.outcome == .right }.map(\.day))
    award(.five, on: evidence.fives.map(\.day.day))
    let runs = streakRuns(of: evidence.fives.map(\.day))
    for run in runs {
      award(.streakDay, on: run)
      award(.streakWeek, on: Self.every(7, of: run))
      award(.streakMonth, on: Self.every(30, of: run))
    }
    count(.goalBegun, Set(evidence.goalsBegun).count)
    count(.goalReached, evidence.goalsReached)
    count(.question, evidence.questions)

    for badge in Badge.allCases {
      guard let length = badge.streak else { continue }
      days[badge] = runs.first { $0.count >= length }.map { $0[length - 1] }
    }
    Self.lookAtFives(evidence.fives, &days)
    let exams = evidence.exams.sorted()
    if exams.count >= 10 { days[.tenExams] = exams[9] }
    lookAtAnswers(evidence.answers, concepts, &days)
    badges = days.map { EarnedBadge(badge: $0.key, day: $0.value) }
      .sorted { ($0.day, $0.badge.place) < ($1.day, $1.badge.place) }
  }

  private mutating func award(_ award: Award, on days: some Sequence<CalendarDay>) {
    for day in days {
      awards[award, default: 0] += 1
      pointsByDay[day, default: 0] += award.xp
    }
  }

  private mutating func count(_ award: Award, _ times: Int) { if times > 0 { awards[award] = times } }

  private static func every(_ length: Int, of run: [CalendarDay]) -> [CalendarDay] {
    stride(from: length - 1, to: run.count, by: length).map { run[$0] }
  }

  private static func lookAtFives(_ fives: [CompletedFive], _ days: inout [Badge: CalendarDay]) {
    let sorted = fives.map(\.day.day).sorted()
    days[.firstFive] = sorted.first
    days[.allFive] = fives.filter { $0.right == $0.problems }.map(\.day.day).min()
    days[.unaided] = fives.filter { $0.answered == $0.problems && $0.hints == 0 }.map(\.day.day).min()
    days[.cameBack] =
      zip(sorted, sorted.dropFirst()).first { $1.ordinal - $0.ordinal > Badge.absence }?.1
  }

  /// What the learner model says while it takes in one answer after the other.
  private mutating func lookAtAnswers(
    _ answers: [ScoredAnswer], _ concepts: ConceptPlaces, _ days: inout [Badge: CalendarDay]
  ) {
    var learner = Learner()
    var right = 0
    for answer in answers {
      let before = learner.cards[answer.concept]
      learner.take(answer)
      guard answer.outcome == .right else { continue }
      right += 1
      if right == 100 { days[.hundredRight] = answer.day }
      if right == 1000 { days[.thousandRight] = answer.day }
      if days[.keptAMonth] == nil, answer.hints == 0, let before,
        answer.day.ordinal - before.last.ordinal >= Badge.keeping
      {
        days[.keptAMonth] = answer.day
      }
      if days[.topicMastered] == nil, Self.isMastered(answer.concept, learner, concepts, at: answer.at) {
        if days[.conceptMastered] == nil { days[.conceptMastered] = answer.day }
        let whole = concepts.places[answer.concept].flatMap { concepts.concepts[$0.topic] } ?? []
        if whole.allSatisfy({ Self.isMastered($0, learner, concepts, at: answer.at) }) {
          days[.topicMastered] = answer.day
        }
      }
    }
    ratings = learner.subjects.mapValues(\.rating)
  }

  private static func isMastered(
    _ concept: Concept.ID, _ learner: Learner, _ concepts: ConceptPlaces, at now: Instant
  ) -> Bool {
    guard let place = concepts.places[concept], let standing = learner.concepts[concept] else { return false }
    let mastery = learner.mastery(of: concept, in: place.subject, typical: place.typicalRating, at: now)
    return LearnerModel.isMastered(standing, mastery: mastery)
  }
}

extension Badge {
  /// Its place among all, for badges of one day.
  fileprivate var place: Int { Badge.allCases.firstIndex(of: self) ?? 0 }
}
