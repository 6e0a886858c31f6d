import Notation

extension Language {
  /// What its mathematics is written with: ০ to ৯ in Bengali.
  public var numerals: Digits {
    switch self {
    case .english: .western
    case .bengali: .bengali
    }
  }

  /// What its mathematics is said aloud in.
  public var spoken: SpokenLanguage {
    switch self {
    case .english: .english
    case .bengali: .bengali
    }
  }
}
