import Foundation

/// How hard problems are, from many students' answers: for each the rating under which the learner model is least surprised,
/// and how sure that is.
///
/// One pass over the log gives, for every problem, the slope and the curvature of the surprise at the ratings of the pass
/// before (Newton's method on the logit scale); a problem with few answers is drawn towards the mean of its concept by a
/// normal prior, and a concept towards 1000. Students stand differently under other ratings, so passes are repeated.
public struct Calibration: Sendable {
  /// What is known of one problem.
  public struct Estimate: Equatable, Sendable {
    /// On the scale of ratings.
    public var rating: Int
    /// One standard error, in points; that of the prior where there are no answers.
    public var error: Int
    public var answers: Int
  }

  /// Passes after which ratings hardly move.
  public static let passes = 6
  /// How far problems of one concept lie apart, in points: one standard deviation.
  static let spread = 175.0
  /// How far concepts lie apart.
  static let conceptSpread = 175.0

  private var ratings: [Double] = []
  private var concepts: [Int] = []
  private var slopes: [Double] = []
  private var curvatures: [Double] = []
  private var answers: [Int] = []
  private var replay = Replay()

  public init() {}

  /// The rating that a problem has in this pass.
  public func rating(of problem: Int) -> Int {
    ratings.indices.contains(problem) ? Int(ratings[problem].rounded()) : LearnerModel.startingRating
  }

  /// Takes in one answer of the pass. Arguments as for `Replay.take`.
  public mutating func take(student: Int, problem: Int, concept: Int, right isRight: Bool, at now: Instant) {
    while ratings.count <= problem {
      ratings.append(Double(LearnerModel.startingRating))
      concepts.append(concept)
      slopes.append(0)
      curvatures.append(0)
      answers.append(0)
    }
    let said = replay.take(
      student: student, problem: problem, concept: concept, rating: rating(of: problem), right: isRight, at: now)
    // By the model a point of rating is worth so many logits against a right answer.
    let weight = LearnerModel.difficultyWeight * LearnerModel.logitsPerPoint
    slopes[problem] += ((isRight ? 1 : 0) - said.probability) * weight
    curvatures[problem] += said.probability * (1 - said.probability) * weight * weight
    answers[problem] += 1
  }

  /// Ends a pass: ratings move to where the surprise of its answers would be least.
  public mutating func settle() {
    let means = conceptMeans()
    let prior = 1 / (Self.spread * Self.spread)
    for problem in ratings.indices {
      let mean = means[concepts[problem]] ?? Double(LearnerModel.startingRating)
      let slope = slopes[problem] - (ratings[problem] - mean) * prior
      let step = slope / (curvatures[problem] + prior)
      ratings[problem] = min(2500, max(-500, ratings[problem] + min(200, max(-200, step))))
    }
    slopes = slopes.map { _ in 0 }
    errors = curvatures.map { (1 / ($0 + prior)).squareRoot() }
    counts = answers
    curvatures = curvatures.map { _ in 0 }
    answers = answers.map { _ in 0 }
    replay = Replay()
  }

  private var errors: [Double] = []
  private var counts: [Int] = []

  /// After the last pass, in the order of the problems' numbers.
  public var estimates: [Estimate] {
    ratings.indices.map {
      Estimate(rating: rating(of: $0), error: Int(errors[$0].rounded()), answers: counts[$0])
    }
  }

  /// The mean rating of each concept's problems, weighed by what is known of each, and drawn towards 1000.
  private func conceptMeans() -> [Int: Double] {
    let prior = 1 / (Self.conceptSpread * Self.conceptSpread)
    var sums: [Int: (weighed: Double, weight: Double)] = [:]
    for problem in ratings.indices {
      // A problem tells of its concept as far as it is known itself.
      let weight = 1 / (Self.spread * Self.spread + 1 / max(1e-9, curvatures[problem]))
      sums[concepts[problem], default: (0, 0)].weighed += weight * ratings[problem]
      sums[concepts[problem], default: (0, 0)].weight += weight
    }
    return sums.mapValues {
      ($0.weighed + prior * Double(LearnerModel.startingRating)) / ($0.weight + prior)
    }
  }
}
