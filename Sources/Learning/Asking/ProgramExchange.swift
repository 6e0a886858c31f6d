/// A question to the program, as it was kept, with all that is said of the answer.
public struct ProgramExchange: Equatable, Sendable {
  public var heard: ExchangeHeard
  public var answer: ProgramAnswer
  /// The thread with the tutors, where it went to them.
  public var conversation: Conversation?

  public init(_ heard: ExchangeHeard, _ answer: ProgramAnswer, conversation: Conversation? = nil) {
    self.heard = heard
    self.answer = answer
    self.conversation = conversation
  }
}
