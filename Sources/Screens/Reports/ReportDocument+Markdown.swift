import Learning

extension ReportDocument {
  /// As Markdown (CommonMark, with the tables of GitHub's). What somebody else wrote cannot be markup.
  public var markdown: String {
    var parts = ["# \(Self.escaped(title))"]
    for block in blocks {
      switch block {
      case .heading(let text): parts.append("## \(Self.escaped(text))")
      case .paragraph(let text): parts.append(Self.escaped(text))
      case .list(let items): parts.append(items.map { "- \(Self.escaped($0))" }.joined(separator: "\n"))
      case .table(let columns, let rows): parts.append(table([columns] + rows))
      case .bars(let bars):
        parts.append(
          bars.map { bar in
            "- \(Self.escaped(bar.name)): **\(figure(bar))**" + (bar.note.isEmpty ? "" : " (\(Self.escaped(bar.note)))")
          }.joined(separator: "\n"))
      case .course(let name, let values):
        parts.append(
          "\(Self.escaped(name)): \(values.map { $0.map { language.number($0) } ?? "–" }.joined(separator: " → "))")
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func table(_ rows: [[String]]) -> String {
    rows.enumerated().flatMap { index, row in
      let line = "| " + row.map(Self.escaped).joined(separator: " | ") + " |"
      return index == 0 ? [line, "|" + row.map { _ in " --- |" }.joined()] : [line]
    }.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_{}[]<>#|!~$&".contains(character) { escaped.append("\\") }
      escaped.append(character == "\n" ? " " : character)
    }
    // A name at the beginning of a line is no list and no heading.
    if let first = escaped.first, "+-".contains(first) { escaped = "\\" + escaped }
    return escaped
  }
}
