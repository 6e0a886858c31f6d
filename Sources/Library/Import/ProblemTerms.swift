import Learning

/// What holds for every row of a file of problems that does not say otherwise.
public struct ProblemTerms: Sendable {
  /// The columns whose names are said; all others go by their usual names.
  public var columns: [ProblemColumn: String]
  /// A topic's slug or name; where the file has a column that is called so, that column.
  public var topic: String?
  /// 1 to 12.
  public var grade: Int?
  /// nil where it is seen from the script.
  public var language: Language?
  /// Tells problems of one collection with numbers of its own from those of another.
  public var bank: String?
  /// Whether a digit as the answer of a choice is always the option's place, from 1.
  public var answersArePlaces: Bool

  public init(
    columns: [ProblemColumn: String] = [:], topic: String? = nil, grade: Int? = nil, language: Language? = nil,
    bank: String? = nil, answersArePlaces: Bool = false
  ) {
    self.columns = columns
    self.topic = topic
    self.grade = grade
    self.language = language
    self.bank = bank
    self.answersArePlaces = answersArePlaces
  }

  /// A topic that is called as one of these columns is that column.
  mutating func settle(_ names: some Sequence<String>) {
    guard let topic, columns[.topic] == nil else { return }
    let form = ProblemColumn.form(topic)
    if let name = names.first(where: { ProblemColumn.form($0) == form }) {
      columns[.topic] = name
      self.topic = nil
    }
  }

  /// What problems are filed under that no topic is said of.
  public static let otherProblems = "Other problems"
}
