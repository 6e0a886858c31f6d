extension SpokenLanguage {
  /// What it writes its numbers in.
  public var digits: Digits { self == .english ? .western : .bengali }

  /// `A, B and C`, `A, B ও C`.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (self == .english ? " and " : " ও ") + last
  }

  /// A whole number in its digits.
  func number(_ value: Int) -> String { FigureNumber(value).shown(in: self) }
}

extension FigureNumber {
  /// In the digits of a language.
  func shown(in language: SpokenLanguage) -> String { shown(in: language.digits) }
}
