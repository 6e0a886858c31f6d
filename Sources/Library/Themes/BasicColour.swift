/// The sixteen colours that every terminal has, by the names that theme files use.
enum BasicColour {
  /// Each at its number, 0 to 15.
  static let names = plain + plain.map { "bright-" + $0 }

  private static let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// 0 to 15; nil for another word.
  static func number(_ name: String) -> Int? { names.firstIndex(of: name) }
}
