/// Rows for the checks of one table, generated from the checks' own words: the numbers in them and their neighbours, the
/// texts in them and another, NULL, and for each type what has its form and what has not.
struct CheckRows {
  let table: TableShape

  /// More combinations than this of one check are thinned out.
  private let limit = 600

  /// A row with a plain value wherever one must be: also for a phrase, of which one language must be there.
  var plainRow: Cells {
    let phrases = table.columns.filter { $0.isGenerated && !$0.isNullable }.map { $0.name + "_en" }
    var row: Cells = [:]
    for column in table.columns where !column.isGenerated && column.defaultValue == nil {
      if !column.isNullable || phrases.contains(column.name) { row[column.name] = plainValues(of: column)[0] }
    }
    return row
  }

  /// Assignments to the columns of `check`, of valid and invalid values.
  func assignments(for check: TableShape.Check) -> [Cells] {
    var combinations: [Cells] = [[:]]
    for column in table.columns(of: check) where !column.isGenerated {
      let values = values(of: column)
      combinations = combinations.flatMap { cells in
        values.map { value in cells.merging([column.name: value]) { $1 } }
      }
      if combinations.count > limit {
        let step = combinations.count / limit + 1
        // A step that has no factor in common with the number of values meets every value.
        combinations = stride(from: 0, to: combinations.count, by: step | 1).map { combinations[$0] }
      }
    }
    return combinations
  }

  private func values(of column: TableShape.Column) -> [Cell] {
    var values = plainValues(of: column)
    let words = table.checks.filter { $0.tokens.contains(.word(column.name)) }.map(\.tokens)
    let numbers = Set(words.flatMap(numbers(in:)))
    switch column.kind {
    case .integer: values += numbers.flatMap { [$0 - 1, $0, $0 + 1] }.map { .integer(Int64($0)) }
    case .real: values += numbers.flatMap { [$0 - 1, $0 - 0.001, $0, $0 + 0.001, $0 + 1] }.map { .real($0) }
    case .boolean: values.append(.integer(2))
    case .text:
      for case .text(let text) in words.joined() { values.append(.text(text)) }
      values += [.text(""), .text("another")]
      let lengths = words.contains { $0.contains { $0.isWord("length") } }
      if lengths { values += numbers.flatMap { [$0, $0 + 1] }.map { .text(String(repeating: "x", count: Int($0))) } }
    case .json:
      let lengths = numbers.flatMap { [$0 - 1, $0, $0 + 1] }.filter { (0...50).contains($0) }
      values += lengths.map { .text("[" + Array(repeating: "1", count: Int($0)).joined(separator: ",") + "]") }
      values += [.text("{}"), .text("\"x\""), .text("{")]
    // Not "yesterday": PostgreSQL knows what that is.
    case .time, .day: values.append(.text("some day"))
    case nil: break
    }
    if column.isNullable { values.insert(.null, at: 0) }
    var seen: Set<Cell> = []
    return values.filter { seen.insert($0).inserted }
  }

  private func plainValues(of column: TableShape.Column) -> [Cell] {
    switch column.kind {
    case .integer: [.integer(1), .integer(0)]
    case .real: [.real(1), .real(0.5)]
    case .boolean: [.integer(0), .integer(1)]
    case .json: [.text("[]")]
    case .time: [.text("2026-11-21T06:49:28.000Z"), .text("2026-11-22T06:49:28.125Z")]
    case .day: [.text("2026-11-21"), .text("2026-11-22")]
    case .text where column.name == "at": [.text("2026-11-21T06:49:28.000Z-0000")]
    case .text, nil: [.text("some")]
    }
  }

  private func numbers(in tokens: [SQLToken]) -> [Double] {
    tokens.indices.compactMap { index in
      guard case .number(let text) = tokens[index], let number = Double(text) else { return nil }
      return index > 0 && tokens[index - 1] == .sign("-") ? -number : number
    }
  }
}
