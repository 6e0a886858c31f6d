/// What a student asked the program, and the answer that stands: a tutor's, where one put it in the place of the program's.
public struct ExchangeHeard: Equatable, Sendable, Identifiable {
  public var id: Exchange.ID
  public var student: Person.ID
  public var question: String
  public var answer: String
  /// A tutor changed the answer.
  public var isCorrected: Bool
  public var at: Instant

  public init(
    id: Exchange.ID, student: Person.ID, question: String, answer: String, isCorrected: Bool, at: Instant
  ) {
    self.id = id
    self.student = student
    self.question = question
    self.answer = answer
    self.isCorrected = isCorrected
    self.at = at
  }

  /// The most characters of an answer.
  public static let longestAnswer = 4_000
}
