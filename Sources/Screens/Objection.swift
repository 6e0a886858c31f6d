import Learning
import Terminal

/// "I think I was right": the reason while it is being written, and what has become of those that were sent.
public struct Objection: Equatable, Sendable {
  /// The reason that is being written; nil where none is.
  public var reason: TextField?
  /// What was said of this session's answers before, as the notebook has it.
  public var sent: [Dispute] = []

  public init() {}

  /// Whether a reason is being written.
  public var isOpen: Bool { reason != nil }

  func dispute(of problem: Problem.ID) -> Dispute? { sent.first { $0.problem == problem } }

  /// Whether this verdict may still be disputed.
  func isPossible(_ problem: Problem.ID, _ outcome: Outcome?) -> Bool {
    outcome?.isDisputable == true && dispute(of: problem) == nil
  }

  mutating func open() { reason = TextField(limit: Dispute.longestWords) }

  mutating func drop() { reason = nil }

  /// What is sent, though no reason was written: the student need not have one.
  mutating func send(_ problem: Problem.ID, in session: PracticeSession.ID) -> [Effect] {
    guard let words = reason?.text else { return [] }
    reason = nil
    return [.dispute(problem, in: session, words: words)]
  }

  /// How it stands with a verdict, in the student's words; nil where nothing was said.
  func status(of problem: Problem.ID, _ context: Context) -> (text: String, role: Role)? {
    guard let dispute = dispute(of: problem) else { return nil }
    let text = Self.status(of: dispute, context)
    guard let ruling = dispute.ruling else { return (text, .muted) }
    return (text, ruling.outcome == .right ? .right : .caution)
  }

  /// What was decided; else where it waits, as the tutors see it.
  static func status(of dispute: Dispute, _ context: Context) -> String {
    if let ruling = dispute.ruling { return context.text(Words.ruled(ruling)) }
    let waits = context.text(Words.disputeWaits)
    guard let place = context.places[.dispute(dispute.id)] else { return waits }
    return waits + " (" + context.text(Words.standing(place, at: context.now)) + ")"
  }
}
