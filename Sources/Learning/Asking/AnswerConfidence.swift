/// How sure the program is of an answer to what a student asked (004). The raw value is what `qa_interactions.confidence` holds.
public enum AnswerConfidence: String, CaseIterable, Sendable, Codable {
  case high = "High"
  case medium = "Medium"
  case low = "Low"

  /// - Parameter score: 0 to 1.
  public init(score: Double) {
    self = score >= 0.75 ? .high : score >= 0.5 ? .medium : .low
  }

  /// The score of an answer, 0 to 1: what the model says of itself counts four tenths, what it was told three, how long the
  /// answer is one, and how certain it sounds two (004).
  ///
  /// - Parameters:
  ///   - said: how sure the model says it is, 0 to 1.
  ///   - hasContext: the model was told what the question is about.
  public static func score(said: Double, hasContext: Bool, of answer: String, to question: PupilQuestion) -> Double {
    let context = hasContext ? 1 : 0.7
    let length = answer.count < 50 ? 0.6 : answer.count > 2_000 ? 0.8 : 1
    let sum = 0.4 * min(1, max(0, said)) + 0.3 * context + 0.1 * length + 0.2 * certainty(of: answer)
    return min(1, max(0, sum * question.impact))
  }

  /// 1 for an answer without a "perhaps", less for one with some (004).
  static func certainty(of answer: String) -> Double {
    let text = " " + AskedWords.list(in: answer).joined(separator: " ") + " "
    let hedges = hedges.reduce(0) { $0 + text.count(of: " " + $1 + " ") }
    return hedges == 0 ? 1 : hedges < 3 ? 0.7 : 0.5
  }

  private static let hedges = [
    "maybe", "perhaps", "possibly", "probably", "might", "i think", "i guess", "i am not sure", "i m not sure",
    "not certain",
    "হয়তো", "সম্ভবত", "বোধ হয়", "মনে হয়", "নিশ্চিত নই", "হতে পারে",
  ]
}

extension String {
  /// How often a phrase stands in it.
  fileprivate func count(of phrase: String) -> Int { ranges(of: phrase).count }
}
