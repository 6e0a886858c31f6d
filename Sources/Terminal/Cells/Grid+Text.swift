extension Grid {
  /// The screen as plain text, for goldens: rows without the blanks at their ends.
  public var text: String {
    (0..<size.rows).map { row in
      var line = self.row(row).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The roles of the same screen, for goldens: a letter a column, by the order of the roles; a blank is body.
  public var roles: String {
    let letters = Array(" bcdefghijklmnopqrstuvwxyz")
    let signs = Dictionary(uniqueKeysWithValues: zip(Role.allCases, letters))
    return (0..<size.rows).map { row in
      var line = self.row(row).map { String(signs[$0.role] ?? "?") }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
