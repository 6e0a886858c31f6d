/// A text that may be there in one language alone: what others wrote and was imported.
public enum Wording: Hashable, Sendable {
  case english(String)
  case bengali(String)
  case both(Phrase)

  /// nil where it is there in Bengali alone.
  public var en: String? {
    switch self {
    case .english(let text): text
    case .bengali: nil
    case .both(let phrase): phrase.en
    }
  }

  /// nil where it is there in English alone.
  public var bn: String? {
    switch self {
    case .english: nil
    case .bengali(let text): text
    case .both(let phrase): phrase.bn
    }
  }

  /// The text in a language, or in the one that there is.
  public subscript(language: Language) -> String {
    switch self {
    case .english(let text), .bengali(let text): text
    case .both(let phrase): phrase[language]
    }
  }

  /// For readers of both languages: the one that there is stands in for the other.
  public var phrase: Phrase { Phrase(en: self[.english], bn: self[.bengali]) }

  /// nil where there is no text in either language.
  public init?(en: String?, bn: String?) {
    switch (en, bn) {
    case (let en?, let bn?): self = .both(Phrase(en: en, bn: bn))
    case (let en?, nil): self = .english(en)
    case (nil, let bn?): self = .bengali(bn)
    case (nil, nil): return nil
    }
  }

  /// A text in one language.
  public init(_ text: String, in language: Language) {
    self =
      switch language {
      case .english: .english(text)
      case .bengali: .bengali(text)
      }
  }
}
