/// What is taught: mathematics.
public struct Subject: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Subject>
  public var id: ID
  public var name: Phrase
  /// 004's grouping: "Math".
  public var category: String

  public init(id: ID, name: Phrase, category: String) {
    self.id = id
    self.name = name
    self.category = category
  }
}
