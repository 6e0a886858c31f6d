import Notation

/// Which signs the terminal's font has, beside letters and digits.
public enum Symbols: String, Hashable, Sendable, CaseIterable {
  /// All that Lectern draws with, braille included: eight dots a cell.
  case braille
  /// All but braille: curves are made of quarters of a cell.
  case blocks
  /// ASCII, letters of any script and the few signs of Latin-1: what a console's font has.
  case ascii

  /// By what the person says (`LECTERN_SYMBOLS`), else by what is known of the terminal: the Linux console's font has a few
  /// hundred glyphs, and a locale that names another encoding than UTF-8 promises nothing. A locale that names none is no
  /// evidence: many that only say `C` speak UTF-8.
  public static func chosen(environment: [String: String]) -> Symbols {
    if let wanted = environment["LECTERN_SYMBOLS"].flatMap({ Symbols(rawValue: $0.lowercased()) }) { return wanted }
    if environment["TERM"] == "linux" { return .ascii }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    guard let dot = locale.firstIndex(of: ".") else { return .braille }
    let encoding = locale[locale.index(after: dot)...].prefix { $0 != "@" }.lowercased()
    return ["utf-8", "utf8"].contains(encoding) ? .braille : .ascii
  }

  /// What formulas are built of.
  public var glyphs: Glyphs { self == .ascii ? .ascii : .unicode }

  /// What figures and charts are drawn with.
  public var dots: FigureStyle.Dots {
    switch self {
    case .braille: .braille
    case .blocks: .blocks
    case .ascii: .ascii
    }
  }
}
