/// What is believed of a model's turn in a lesson. It proposes; the plan, the place in it and the verdict on a question with a key
/// stay ours.
public struct TutorReply: Hashable, Sendable {
  /// What the pupil did, as the model understood it (000).
  public enum Intent: String, CaseIterable, Sendable {
    case answer, question, confusion, continuation
    case answerChange = "answer_change"
    case novelStrategy = "novel_strategy"
    case offTopic = "off_topic"
  }

  /// Whether the answer was right, where the model alone can say: an explanation in the pupil's own words.
  public enum Verdict: String, CaseIterable, Sendable { case right, partly, wrong, none }

  /// How well the concept seems to sit (000).
  public enum Signal: String, CaseIterable, Sendable {
    case strong, adequate
    case needsRemediation = "needs_remediation"
  }

  /// What the model would do next.
  public enum Proposal: String, CaseIterable, Sendable { case stay, advance }

  /// A question that it asks. It is only put to the pupil where our own judge can read its answer.
  public struct Question: Hashable, Sendable {
    public var text: String
    public var expectedAnswer: String
  }

  /// What the pupil reads.
  public var text: String
  public var intent: Intent
  public var verdict: Verdict
  /// 0 to 1.
  public var confidence: Double
  /// In a few words each, at most three.
  public var misconceptions: [String]
  public var signal: Signal
  public var proposal: Proposal
  public var question: Question?
  /// For the tutor who reads it later; at most 80 characters.
  public var summary: String

  /// The fields that the prompt of a turn must ask for, in this order.
  public static let fields: [ReplyField] = [
    ReplyField(name: "text", about: "", kind: .text(longest: 1_200)),
    ReplyField(name: "intent", about: "", kind: .choice(Intent.allCases.map(\.rawValue))),
    ReplyField(name: "verdict", about: "", kind: .choice(Verdict.allCases.map(\.rawValue))),
    ReplyField(name: "confidence", about: "", kind: .number(0...1)),
    ReplyField(name: "misconceptions", about: "", kind: .list(of: .text(longest: 120), most: 3)),
    ReplyField(name: "signal", about: "", kind: .choice(Signal.allCases.map(\.rawValue))),
    ReplyField(name: "proposal", about: "", kind: .choice(Proposal.allCases.map(\.rawValue))),
    ReplyField(
      name: "question", about: "",
      kind: .object([
        ReplyField(name: "text", about: "", kind: .text(longest: 400)),
        ReplyField(name: "expected_answer", about: "", kind: .text(longest: 200)),
      ]), isOptional: true),
    ReplyField(name: "summary", about: "", kind: .text(longest: 80)),
  ]

  /// Believes a reply that has all that was asked for and nothing else, and says something.
  public init(_ reply: ReplyValue) throws(UnbelievableReply) {
    try ReplyField.check(reply, has: Self.fields)
    guard case .object(let values) = reply else { throw UnbelievableReply(.wrongKind, in: "") }
    text = try Self.text("text", values)
    intent = try Self.choice("intent", values)
    verdict = try Self.choice("verdict", values)
    signal = try Self.choice("signal", values)
    proposal = try Self.choice("proposal", values)
    guard case .number(let sureness)? = values["confidence"] else {
      throw UnbelievableReply(.wrongKind, in: "confidence")
    }
    confidence = sureness
    misconceptions = []
    if case .list(let list)? = values["misconceptions"] {
      misconceptions = list.compactMap { if case .text(let text) = $0, !text.isBlank { text } else { nil } }
    }
    if case .object(let asked)? = values["question"] {
      question = Question(
        text: try Self.text("text", asked, in: "question."),
        expectedAnswer: try Self.text("expected_answer", asked, in: "question."))
    }
    summary = ""
    if case .text(let text)? = values["summary"] { summary = text }
    // Nobody goes on from an answer that was wrong.
    if proposal == .advance, verdict == .wrong { throw UnbelievableReply(.contradiction, in: "proposal") }
  }

  private static func text(
    _ name: String, _ values: [String: ReplyValue], in path: String = ""
  ) throws(UnbelievableReply) -> String {
    guard case .text(let text)? = values[name] else { throw UnbelievableReply(.wrongKind, in: path + name) }
    if text.isBlank { throw UnbelievableReply(.empty, in: path + name) }
    return text
  }

  private static func choice<Choice: RawRepresentable<String>>(
    _ name: String, _ values: [String: ReplyValue]
  ) throws(UnbelievableReply) -> Choice {
    guard let choice = Choice(rawValue: try text(name, values)) else {
      throw UnbelievableReply(.unknownChoice, in: name)
    }
    return choice
  }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
