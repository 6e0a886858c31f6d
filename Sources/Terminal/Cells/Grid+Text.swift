extension Grid {
  /// The screen as plain text, for goldens: rows without the blanks at their ends.
  public var text: String {
    (0..<size.rows).map { row in
      var line = self.row(row).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
