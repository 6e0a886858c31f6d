import Learning

/// Which column of a table is what.
struct TableHeading: Sendable {
  /// Why the columns cannot be used.
  enum Mistake: Error, Hashable, CustomStringConvertible {
    case noQuestion(found: [String])
    case noAnswer(found: [String])
    /// A column that was asked for by name.
    case missing(ProblemColumn, name: String, suggestion: String)
    case twice(ProblemColumn, String, String)

    var description: String {
      switch self {
      case .noQuestion(let found): "no column is a question: name it with --question COLUMN (\(Self.list(found)))"
      case .noAnswer(let found): "no column is an answer: name it with --answer COLUMN (\(Self.list(found)))"
      case .missing(let column, let name, let suggestion):
        "there is no column \"\(name)\" for \(column.rawValue)\(suggestion)"
      case .twice(let column, let one, let other):
        "\"\(one)\" and \"\(other)\" are both \(column.rawValue): say which with --\(column.flag) COLUMN"
      }
    }

    private static func list(_ names: [String]) -> String {
      "there is " + names.prefix(20).map { "\"\($0)\"" }.joined(separator: ", ")
    }
  }

  private let columns: [ProblemColumn?]
  /// As the file calls them.
  let unused: [String]
  var count: Int { columns.count }

  init(_ names: [String], _ terms: ProblemTerms) throws(Mistake) {
    var places: [ProblemColumn: String] = [:]
    var columns: [ProblemColumn?] = []
    for name in names {
      let column = Self.column(of: name, terms)
      if let column, let other = places[column] { throw .twice(column, other, name) }
      if let column { places[column] = name }
      columns.append(column)
    }
    for (column, name) in terms.columns.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where places[column] == nil {
      throw .missing(column, name: name, suggestion: Suggestion.text(for: name, among: names))
    }
    if places[.question] == nil, places[.questionInBengali] == nil { throw .noQuestion(found: names) }
    if places[.answer] == nil { throw .noAnswer(found: names) }
    self.columns = columns
    unused = zip(names, columns).filter { $1 == nil && !$0.isEmpty }.map(\.0)
  }

  func fields(of cells: [String]) -> ProblemFields {
    var fields = ProblemFields()
    for (column, cell) in zip(columns, cells) {
      if let column { fields[column] = .text(cell) }
    }
    return fields
  }

  /// By the name that was said for it, else by its usual names.
  static func column(of name: String, _ terms: ProblemTerms) -> ProblemColumn? {
    let form = ProblemColumn.form(name)
    if let said = terms.columns.first(where: { ProblemColumn.form($0.value) == form }) { return said.key }
    guard let usual = ProblemColumn(usualName: name), terms.columns[usual] == nil else { return nil }
    return usual
  }
}

extension ProblemColumn {
  /// What it is called on the command line.
  var flag: String { rawValue.split(separator: "_").joined(separator: "-") }
}
