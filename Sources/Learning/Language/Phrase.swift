/// A text that people read, in both languages: it cannot be written without either.
public struct Phrase: Hashable, Sendable, Codable {
  public var en: String
  public var bn: String

  public init(en: String, bn: String) {
    self.en = en
    self.bn = bn
  }

  /// The same text in both languages: a name, a symbol.
  public init(_ both: String) {
    en = both
    bn = both
  }

  public subscript(language: Language) -> String {
    switch language {
    case .english: en
    case .bengali: bn
    }
  }
}
