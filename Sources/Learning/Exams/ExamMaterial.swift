/// What a model is told that writes questions for an exam, and what its questions are held against.
public struct ExamMaterial: Equatable, Sendable {
  /// What the exam is about.
  public var topic: Phrase
  /// School grade, 1 to 12.
  public var grade: Int
  /// What will be asked about, in the order in which it comes.
  public var concepts: [(id: Concept.ID, name: Phrase)]
  /// What is asked about the topic already: no model's question repeats it.
  public var known: [Phrase]

  public init(topic: Phrase, grade: Int, concepts: [(id: Concept.ID, name: Phrase)], known: [Phrase]) {
    (self.topic, self.grade, self.concepts, self.known) = (topic, grade, concepts, known)
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.topic == b.topic && a.grade == b.grade && a.known == b.known && a.concepts.map(\.id) == b.concepts.map(\.id)
      && a.concepts.map(\.name) == b.concepts.map(\.name)
  }

  /// Whether something that is known, or one of `others`, asks the same.
  public func has(_ question: WrittenQuestion, or others: [WrittenQuestion]) -> Bool {
    known.contains { question.asksTheSame(as: $0.en) || question.asksTheSame(as: $0.bn) }
      || others.contains { question.asksTheSame(as: $0.text) }
  }
}
