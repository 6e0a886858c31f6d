/// What a student said, and what it was taken for.
public struct CheckedReply: Hashable, Sendable, Codable {
  /// What a reply may be.
  public enum Intent: String, CaseIterable, Hashable, Sendable, Codable {
    /// It was judged.
    case answer
    /// An answer that could not be read: it is asked for again, and nothing is scored.
    case unreadable
    /// "I don't know."
    case unknown
    case hint, why, again, example, slower, faster
    /// "OK", "next".
    case goOn = "go_on"
    /// The answer itself was asked for, nicely or with authority.
    case answerWanted = "answer_wanted"
    /// Anything else.
    case talk
  }

  /// As it was written.
  public var text: String
  public var intent: Intent
  /// The question that was open; nil where none was.
  public var question: Int?
  /// Of an answer: what the judge said. Nil where it was right in value only and one more go is given.
  public var verdict: Verdict?
  /// Of an answer: how the judge read it.
  public var understood: String?
  /// Of a wrong answer: the mistake that leads to exactly it.
  public var misconception: Misconception.ID?
  /// Whether reasons or steps stood beside the answer.
  public var hasReasons: Bool

  private enum CodingKeys: String, CodingKey {
    case text, intent, question, verdict, understood, misconception
    case hasReasons = "reasons"
  }

  public init(
    text: String, intent: Intent, question: Int? = nil, verdict: Verdict? = nil, understood: String? = nil,
    misconception: Misconception.ID? = nil, hasReasons: Bool = false
  ) {
    self.text = text
    self.intent = intent
    self.question = question
    self.verdict = verdict
    self.understood = understood
    self.misconception = misconception
    self.hasReasons = hasReasons
  }

  /// How good it is as evidence, 0 to 1; nil where it is none. 000: wrong about 0.3, partial 0.6, right 0.8, right with
  /// reasons 0.95; not to know is minimal.
  public var score: Double? {
    switch (intent, verdict) {
    case (.answer, .right): hasReasons ? 0.95 : 0.8
    case (.answer, .form): 0.6
    case (.answer, .wrong): 0.3
    case (.unknown, _): 0.1
    default: nil
    }
  }

  /// Whether the step may be left for it (000: a score of 0.8 and more; the judge, unlike a model, is always sure).
  public var isGoodEnough: Bool { score.map { $0 >= 0.8 } ?? false }

  /// Its words, as 000 counts them for the manner of speaking.
  public var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }
}
