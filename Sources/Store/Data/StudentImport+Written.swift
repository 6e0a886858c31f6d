import GRDB
import Glibc
import Learning

extension StudentImport {
  /// How the question of a model looks in the file: a payload is JSON in a JSON text.
  private static let mark = Array(#"written\":{"#.utf8)

  /// Brings along the problems that models wrote for exams of the file: answers to them follow. What they are stands in the
  /// exams' first events.
  func keepWrittenProblems(_ db: Database) throws {
    guard hasMark else { return }
    var scanner = DataLineScanner(bytes)
    let (kind, payload, created) = (Array("kind".utf8), Array("payload_json".utf8), Array("created_at".utf8))
    for place in facts[EventRecord.databaseTableName] ?? [] {
      do throws(DataMistake) { try scanner.scan(at: place.position) } catch { throw error.failure(line: place.line) }
      guard case .text(let name) = scanner.cell(of: kind), scanner.string(name) == ExamEvent.Kind.began.rawValue,
        case .text(let text) = scanner.cell(of: payload), case .text(let moment) = scanner.cell(of: created),
        let began = Instant(iso8601: scanner.text[moment])
      else { continue }
      let told = try JSON.value(ExamEvent.Payload.self, in: scanner.string(text), of: "line \(place.line)")
      if let plan = told.exam { try WrittenProblems.keep(plan, at: began, db) }
    }
  }

  /// Most files have none, and are not read once more.
  private var hasMark: Bool {
    bytes.withUnsafeBytes { text in
      Self.mark.withUnsafeBytes { mark in
        guard let start = text.baseAddress, let mark = mark.baseAddress else { return false }
        var left = text.count
        while left >= Self.mark.count, let found = memchr(start + (text.count - left), CInt(Self.mark[0]), left) {
          left = text.count - start.distance(to: UnsafeRawPointer(found))
          if left >= Self.mark.count, memcmp(found, mark, Self.mark.count) == 0 { return true }
          left -= 1
        }
        return false
      }
    }
  }
}
