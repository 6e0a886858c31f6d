import Foundation

/// How likely a student is to be right, and what an answer changes: logistic knowledge tracing on the state of an Elo
/// rating, with closed-form updates. Two whole numbers, two decayed averages and twelve constants say what models of
/// thousands of weights say, and every term can be shown to the student.
///
/// The rating moves as Elo's does (A. Elo, "The Rating of Chessplayers", 1978; for learners: R. Pelánek, "Applications of
/// the Elo rating system in adaptive educational systems", 2016). The constants were fitted to public logs of four
/// courses by logistic regression; the README states how well it does.
public enum LearnerModel {
  /// Counted up whenever a constant changes, or how answers are folded, here or in `ReviewCard`: what was kept by another
  /// rule is folded anew.
  public static let rule = 1
  /// Where a student's rating and an ordinary problem's begin.
  public static let startingRating = 1000
  /// The most points that one answer moves a rating.
  public static let step = 32.0
  /// Logits to a point: 400 points are ten to one.
  static let logitsPerPoint = log(10.0) / 400

  static let conceptDecay = 0.7
  static let overallDecay = 0.8
  static let ghostAnswer = 0.5

  static let bias = 0.12
  static let subjectWeight = 0.70
  static let conceptWeight = 0.50
  static let difficultyWeight = -0.90
  static let recentWeight = 0.90
  static let overallWeight = 0.60
  static let newConcept = -0.30
  static let lagWeight = -0.04
  static let gapWeight = -0.08
  static let solvedBefore = 0.15

  /// Answers from which on mastery counts in full, and a concept may be called mastered.
  public static let answersForMastery = 3
  /// Mastery from which on a concept is mastered: a typical problem of it is right four times in five.
  public static let mastered = 80

  /// What is expected of the next answer to a problem of this rating.
  ///
  /// - Parameter wasSolved: whether this very problem was right before.
  public static func forecast(
    _ subject: SubjectStanding, _ concept: ConceptStanding, rating: Int, wasSolved: Bool, at now: Instant
  ) -> Forecast {
    var forecast = lasting(subject, concept, rating: rating, at: now)
    if concept.answers == 0 {
      forecast.new = newConcept
    } else {
      forecast.lag = lagWeight * log1p(Double(subject.answers - concept.position))
    }
    if wasSolved { forecast.solved = solvedBefore }
    return forecast
  }

  /// Mastery of a concept, 0 to 100: how many of a hundred typical problems of it would be right now, less where there are
  /// fewer than three answers to say so.
  ///
  /// - Parameter rating: that of the concept's typical problem, the upper median of its problems.
  public static func mastery(
    _ subject: SubjectStanding, _ concept: ConceptStanding, typical rating: Int, at now: Instant
  ) -> Int {
    let evidence = min(1, Double(concept.answers) / Double(answersForMastery))
    return Int((100 * lasting(subject, concept, rating: rating, at: now).probability * evidence).rounded())
  }

  /// The chance, 0 to 1, that a typical problem of a concept would be right now, whatever the evidence: what mastery is
  /// made of. Before the first answer it says what the rest of the subject lets one expect.
  public static func readiness(
    _ subject: SubjectStanding, _ concept: ConceptStanding, typical rating: Int, at now: Instant
  ) -> Double { lasting(subject, concept, rating: rating, at: now).probability }

  /// Whether a concept is mastered: mastery of 80 or more, on three answers or more.
  public static func isMastered(_ concept: ConceptStanding, mastery: Int) -> Bool {
    mastery >= mastered && concept.answers >= answersForMastery
  }

  /// What one scored answer changes.
  public static func take(
    _ isRight: Bool, rating: Int, at now: Instant, _ subject: inout SubjectStanding, _ concept: inout ConceptStanding
  ) {
    let before = subject.rating
    subject.rating += change(isRight, by: before - rating)
    concept.offset += change(isRight, by: before + concept.offset - rating)
    concept.recent.take(right: isRight)
    subject.recent.take(right: isRight)
    concept.answers += 1
    subject.answers += 1
    concept.last = now
    concept.position = subject.answers
  }

  /// Whole points that an answer moves a rating which is `lead` points above the problem's: half away from zero.
  private static func change(_ isRight: Bool, by lead: Int) -> Int {
    let expected = 1 / (1 + exp(-Double(lead) * logitsPerPoint))
    return Int((step * ((isRight ? 1 : 0) - expected)).rounded())
  }

  /// The terms that hold for every problem of the concept, also tomorrow.
  static func lasting(
    _ subject: SubjectStanding, _ concept: ConceptStanding, rating: Int, at now: Instant
  ) -> Forecast {
    var forecast = Forecast()
    forecast.bias = bias
    forecast.subject = subjectWeight * Double(subject.rating - startingRating) * logitsPerPoint
    forecast.concept = conceptWeight * Double(concept.offset) * logitsPerPoint
    forecast.difficulty = difficultyWeight * Double(rating - startingRating) * logitsPerPoint
    forecast.recent = recentWeight * (concept.recent.share - 0.5)
    forecast.overall = overallWeight * (subject.recent.share - 0.5)
    if let last = concept.last {
      let days = Double(max(0, now.milliseconds - last.milliseconds)) / 86_400_000
      forecast.gap = gapWeight * log1p(days)
    }
    return forecast
  }
}
