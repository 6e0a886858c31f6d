import Learning

/// Reads a file of problems, piece by piece, into problems and mistakes.
public struct ProblemFileReader: Sendable {
  /// What one row came to.
  public enum Reading: Hashable, Sendable {
    case problem(PortableProblem, ProblemFields, line: Int)
    case mistake(SourceMistake)
  }

  private let file: String
  private var terms: ProblemTerms
  private let digest: @Sendable (String) -> String
  private var scanner: any TableScanner
  private var heading: TableHeading?
  private let hasHeading: Bool
  /// Whether the heading is such that no row can be read.
  public private(set) var isHopeless = false
  /// Columns that nothing is taken from, as the file calls them.
  public private(set) var unusedColumns: [String] = []

  /// - Parameters:
  ///   - file: its name, for the mistakes.
  ///   - digest: a cryptographic digest of a text, in letters and digits: what tells one problem from another.
  public init(
    file: String, format: TableFormat, terms: ProblemTerms, digest: @escaping @Sendable (String) -> String
  ) {
    self.file = file
    self.terms = terms
    self.digest = digest
    scanner = format.scanner
    hasHeading = format != .jsonl
  }

  /// The rows that end in `bytes`, in order.
  public mutating func read(_ bytes: [UInt8]) -> [Reading] {
    let rows = scanner.rows(in: bytes)
    return rows.compactMap { reading(of: $0) }
  }

  /// What is left at the end of the file.
  public mutating func finish() -> [Reading] {
    let rows = scanner.lastRows()
    var readings = rows.compactMap { reading(of: $0) }
    if hasHeading, heading == nil, !isHopeless {
      readings.append(mistake(1, "", "the file is empty: its first line must name the columns"))
    }
    return readings
  }

  private mutating func reading(of row: TableRow) -> Reading? {
    if isHopeless { return nil }
    switch row.content {
    case .broken(let why):
      isHopeless = hasHeading && heading == nil
      return mistake(row.line, "", why)
    case .cells(let cells):
      guard let heading else { return take(heading: cells, line: row.line) }
      // Programs add empty cells at the end of a row.
      if cells.allSatisfy(\.isEmpty) { return nil }
      guard cells.count >= heading.count, cells.dropFirst(heading.count).allSatisfy(\.isEmpty) else {
        return mistake(row.line, "", "it has \(cells.count) cells, and the heading has \(heading.count)")
      }
      return problem(heading.fields(of: cells), line: row.line)
    case .members(let members):
      terms.settle(members.lazy.map(\.name))
      var fields = ProblemFields()
      for member in members {
        guard let column = TableHeading.column(of: member.name, terms) else {
          if unusedColumns.count < 100, !unusedColumns.contains(member.name) { unusedColumns.append(member.name) }
          continue
        }
        if fields[column] != nil { return mistake(row.line, member.name, "says the same as another name of it") }
        fields[column] = member.value
      }
      return problem(fields, line: row.line)
    }
  }

  private mutating func take(heading cells: [String], line: Int) -> Reading? {
    terms.settle(cells)
    do throws(TableHeading.Mistake) {
      let heading = try TableHeading(cells, terms)
      self.heading = heading
      unusedColumns = heading.unused
      return nil
    } catch {
      isHopeless = true
      return mistake(line, "", error.description)
    }
  }

  private func problem(_ fields: ProblemFields, line: Int) -> Reading {
    var fields = fields
    if let bank = terms.bank, fields.text(.bank) == nil { fields[.bank] = .text(bank) }
    do throws(ProblemMistake) {
      return .problem(try PortableProblem(reading: fields, terms, digest: digest), fields, line: line)
    } catch {
      return mistake(line, error.column?.rawValue ?? "", error.message)
    }
  }

  private func mistake(_ line: Int, _ field: String, _ message: String) -> Reading {
    .mistake(SourceMistake(file: file, line: line, field: field, message: message))
  }
}
