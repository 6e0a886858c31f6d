import Foundation
import Learning
import Testing

/// What pupils type, and what must be said of it: one line a case, `key<TAB>answer<TAB>options<TAB>verdict`.
struct CaseTable: Sendable, CustomStringConvertible {
  struct Line: Sendable {
    var number: Int
    var key: String
    var answer: String
    var options: String
    var verdict: JudgedLine.Verdict
  }

  var name: String
  var lines: [Line]

  var description: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static func all() throws -> [CaseTable] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "tsv" }.map(CaseTable.init).sorted { $0.name < $1.name }
  }

  init(_ file: URL) throws {
    name = file.lastPathComponent
    lines = try CaseTable.lines(of: String(contentsOf: file, encoding: .utf8))
  }

  static func lines(of text: String) throws -> [Line] {
    try text.split(separator: "\n").enumerated().map { offset, line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(columns.count == 4, "line \(offset + 1): \(line)")
      return Line(
        number: offset + 1, key: columns[0], answer: columns[1], options: columns[2],
        verdict: try #require(JudgedLine.Verdict(rawValue: columns[3])))
    }
  }
}

@Suite struct CaseTableTests {
  @Test(arguments: try CaseTable.all())
  func everyCaseIsJudgedAsItSays(table: CaseTable) {
    var judge = LineJudge()
    for line in table.lines {
      let judged = judge.judge("\(line.key)\t\(line.answer)\t\(line.options)")
      #expect(
        judged.verdict == line.verdict && !judged.isUnusable,
        "\(table.name):\(line.number): \"\(line.answer)\" for \"\(line.key)\" \(line.options): \(judged.reason)")
    }
  }

  @Test func thereAreMoreThanAThousandOfAllVerdicts() throws {
    let lines = try CaseTable.all().flatMap(\.lines)
    #expect(lines.count > 1_000)
    for verdict in JudgedLine.Verdict.allCases { #expect(lines.contains { $0.verdict == verdict }) }
    #expect(Set(lines.map { "\($0.key)\t\($0.answer)\t\($0.options)" }).count == lines.count)
  }

  /// But for the raised point: 2·5 is a product, and ২·৫ a decimal.
  @Test func bengaliDigitsChangeNoVerdict() throws {
    var judge = LineJudge()
    for line in try CaseTable.all().flatMap(\.lines) where !line.answer.contains("\\") && !line.answer.contains("·") {
      let answer = Language.bengali.digits(line.answer)
      let judged = judge.judge("\(line.key)\t\(answer)\t\(line.options)")
      #expect(judged.verdict == line.verdict, "\"\(answer)\" for \"\(line.key)\": \(judged.reason)")
    }
  }

  /// Whoever answers with the key itself is right, or has at most the wrong form.
  @Test func theKeyItselfIsNeverWrong() throws {
    var judge = LineJudge()
    for line in try CaseTable.all().flatMap(\.lines) {
      let judged = judge.judge("\(line.key)\t\(line.key)\t\(line.options)")
      #expect(judged.verdict == .right || judged.verdict == .form, "\(line.key) \(line.options): \(judged.reason)")
    }
  }
}
