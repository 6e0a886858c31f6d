import Foundation

/// What an exam says of a student's ability in its subject, on the scale of the ratings in logits: 0 is that of an ordinary
/// problem.
///
/// The mode of the Rasch model's posterior (G. Rasch, 1960), from a normal prior about the student's rating, by three steps of
/// Newton's method: with so few questions the prior keeps the estimate sober.
public struct ExamAbility: Equatable, Sendable {
  /// The most likely ability, in logits.
  public let theta: Double
  /// Its standard error, in logits.
  public let standardError: Double

  /// How far from the rating abilities lie, as a standard deviation in logits.
  static let priorDeviation = 0.8
  static let steps = 3
  /// So many standard errors to either side hold nine abilities in ten.
  static let ninetyPercent = 1.64

  /// - Parameters:
  ///   - answers: the rating of each answered question, and what it scored, 0 to 1. What was left empty says nothing.
  ///   - rating: the student's in the subject before the exam.
  public init(_ answers: [(rating: Int, points: Double)], rating: Int) {
    let prior = Self.logits(rating)
    let precision = 1 / (Self.priorDeviation * Self.priorDeviation)
    var theta = prior
    var information = precision
    for _ in 0..<Self.steps {
      var slope = -(theta - prior) * precision
      information = precision
      for answer in answers {
        let chance = Self.chance(theta, rating: answer.rating)
        slope += answer.points - chance
        information += chance * (1 - chance)
      }
      theta += slope / information
    }
    information = answers.reduce(precision) { sum, answer in
      let chance = Self.chance(theta, rating: answer.rating)
      return sum + chance * (1 - chance)
    }
    self.theta = theta
    standardError = 1 / information.squareRoot()
  }

  /// The two ends of the interval that holds the ability nine times in ten.
  public var interval: ClosedRange<Double> {
    theta - Self.ninetyPercent * standardError...theta + Self.ninetyPercent * standardError
  }

  static func logits(_ rating: Int) -> Double {
    LearnerModel.logitsPerPoint * Double(rating - LearnerModel.startingRating)
  }

  /// The chance, 0 to 1, that somebody of this ability is right at a problem of this rating.
  static func chance(_ theta: Double, rating: Int) -> Double { 1 / (1 + exp(logits(rating) - theta)) }
}
