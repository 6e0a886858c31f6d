/// What is taught: mathematics.
public struct Subject: Equatable, Sendable, Identifiable {
  /// A slug of the content: `mathematics`.
  public typealias ID = Identifier<Subject>
  /// Never changed once it has shipped: topics refer to it.
  public var id: ID
  /// As people read it: Mathematics, গণিত.
  public var name: Phrase
  /// 004's grouping: "Math".
  public var category: String

  public init(id: ID, name: Phrase, category: String) {
    self.id = id
    self.name = name
    self.category = category
  }
}
