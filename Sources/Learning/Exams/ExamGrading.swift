/// What became of an explanation in a student's own words, which has no key: a language model's judgement, or that a tutor has to
/// judge it.
public struct ExamGrading: Equatable, Sendable, Codable {
  /// From 0 to 1, by 000's scale: from 0.9 right and with its reason, from 0.7 with a gap, from 0.5 half of it, from 0.3 a wrong
  /// idea. nil where a tutor judges it.
  public var score: Double?
  /// How sure the model was, 0 to 1; nil where none said.
  public var confidence: Double?
  /// What was right and what is missing, to the student; may be empty.
  public var feedback: String
  /// The model's name; empty where none said anything.
  public var model: String

  /// Below this a model is not believed (000).
  public static let leastConfidence = 0.6
  /// The most characters of the feedback.
  public static let longestFeedback = 400

  /// It waits for a tutor: no model could be asked, or it cannot be believed.
  public static let waiting = ExamGrading(score: nil, confidence: nil, feedback: "", model: "")

  private init(score: Double?, confidence: Double?, feedback: String, model: String) {
    (self.score, self.confidence, self.feedback, self.model) = (score, confidence, feedback, model)
  }

  /// What a model says of an explanation: it counts only if the model is sure enough, and was told nothing by the student that
  /// was meant for it.
  ///
  /// - Parameters:
  ///   - score, confidence: 0 to 1; anything else is not believed.
  ///   - speaksToGrader: the answer tries to say what it is worth.
  public init(score: Double, confidence: Double, feedback: String, speaksToGrader: Bool, model: String) {
    let isSure =
      (0...1).contains(score) && (Self.leastConfidence...1).contains(confidence) && !speaksToGrader
    self.score = isSure ? (score * 100).rounded() / 100 : nil
    self.confidence = (0...1).contains(confidence) ? confidence : nil
    // What it said to whoever tried to be graded well is not told.
    self.feedback = speaksToGrader ? "" : String(feedback.prefix(Self.longestFeedback))
    self.model = model
  }

  /// How the answer is stored: one that waits says nothing about the student, as one that was skipped.
  public var outcome: Outcome {
    switch score.map(ExamGrade.init) {
    case .correct: .right
    case .partial: .form
    case .incorrect: .wrong
    case nil: .skipped
    }
  }
}
