import GRDB

/// The lines of a student's file after the first, sorted: facts by where they stand, since there are many, and all others
/// by what they hold.
struct DataLines {
  /// A line that is no fact.
  struct Other {
    let line: Int
    let table: StudentTable
    let cells: [String: DatabaseValue]
  }

  /// By table.
  private(set) var facts: [String: [LinePlace]] = [:]
  private(set) var others: [Other] = []
  private var scanner: DataLineScanner

  /// `end` is where the first line ends.
  init(_ bytes: [UInt8], after end: Int) { scanner = DataLineScanner(bytes, at: min(end + 1, bytes.count)) }

  mutating func read() throws {
    var places = StudentTable.evidence.map { _ in [LinePlace]() }
    // How `export` ends the line of a fact. The line is only read when it is stored.
    let endings = StudentTable.evidence.map { Array("},\"table\":\"\($0.name)\"}".utf8) }
    var line = 1
    // Facts of a table stand together.
    var current = 0
    while scanner.position < scanner.bytes.count {
      line += 1
      let place = LinePlace(line: line, position: scanner.position)
      let end = scanner.endOfLine
      let text = scanner.bytes[place.position..<end]
      if !text.ends(with: endings[current]) { current = endings.firstIndex(where: text.ends) ?? current }
      if text.ends(with: endings[current]) {
        places[current].append(place)
        scanner.skipLine()
      } else if text.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }) {
        scanner.skipLine()
      } else {
        do throws(DataMistake) { try readOther(at: place, &places) } catch { throw error.failure(line: line) }
      }
    }
    facts = Dictionary(uniqueKeysWithValues: zip(StudentTable.evidence.map(\.name), places))
  }

  private mutating func readOther(at place: LinePlace, _ places: inout [[LinePlace]]) throws(DataMistake) {
    try scanner.scan(at: place.position)
    let name = scanner.string(scanner.table)
    guard let index = StudentTable.carried.firstIndex(where: { $0.name == name }) else {
      throw DataMistake("\(name) is no table of a student")
    }
    // Evidence stands first among the tables.
    if places.indices.contains(index) {
      places[index].append(place)
    } else {
      others.append(Other(line: place.line, table: StudentTable.carried[index], cells: try scanner.row))
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
