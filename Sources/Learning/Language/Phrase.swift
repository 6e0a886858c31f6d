/// A text that people read, in both languages: it cannot be written without either.
public struct Phrase: Hashable, Sendable, Codable {
  /// In English; the content has no Bengali letter or digit here.
  public var en: String
  /// In Bengali; the content has Bengali digits here.
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

  /// The text for somebody who reads this language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: en
    case .bengali: bn
    }
  }
}
