import Foundation
import Learning
@testable import Library
import Testing

/// An export of what was imported is the file, but for NFC.
@Suite struct ExportLaws {
  private static let texts = [
    "How many mangoes, \"ripe\" or not, are in 3 baskets?", "১২টি আম ৩ জনে ভাগ করলে\nকয়টি করে?", "x² + 5x = \\frac{1}{2} 🎈",
    "  blanks at both ends ", "line\r\nline", "caf\u{65}\u{301}, ড\u{9BC}িম, \u{9A1}\u{9BC}", "tab\there",
    "'; DROP TABLE problems; --",
    "৳৫০ ও ₹৫০", "#1 = {x | y}",
  ]
  private static let answers = ["12", "৩/৪", " 75% ", "28 km", "x = 3", "a triangle", "সত্য", "$\\frac{3}{4}$", "B"]

  private static func row(using random: inout SplitMix64) -> [ProblemColumn: String] {
    func pick(_ from: [String]) -> String { from[Int.random(in: 0..<from.count, using: &random)] }
    var row: [ProblemColumn: String] = [:]
    row[.id] = Bool.random(using: &random) ? "q-\(Int.random(in: 1...99_999, using: &random))" : ""
    row[.question] = pick(texts)
    row[.questionInBengali] = Bool.random(using: &random) ? pick(texts) : ""
    row[.answer] = pick(answers)
    row[.choices] = row[.answer] == "B" ? pick(["12|15|18", "(a) x (b) y", "[\"1\",\"2, or more\"]"]) : ""
    row[.explanation] = Bool.random(using: &random) ? pick(texts) : ""
    row[.grade] = pick(["7", "৮", "Class VI", ""])
    row[.topic] = pick(["Ratios", "অনুপাত", " Fractions "])
    row[.language] = pick(["en", "bn", ""])
    row[.difficulty] = pick(["", "hard", "5", "7"])
    row[.unit] = row[.answer] == "12" ? pick(["cm", "টি", ""]) : ""
    return row
  }

  @Test(arguments: [TableFormat.csv, .tsv]) func aTableComesBackAsItWas(format: TableFormat) throws {
    var random = SplitMix64(seed: 42)
    let columns = ProblemColumn.inOrder.filter { ![.bank, .choicesInBengali, .answerInBengali, .kind].contains($0) }
      .filter { !ProblemColumn.options.contains($0) && $0 != .explanationInBengali }
    let given = (0..<400).map { _ in Self.row(using: &random) }
    let writer = ProblemTableWriter(format, columns: Set(columns))
    var text = try #require(writer.heading) + "\n"
    for row in given {
      var fields = ProblemFields()
      // Not in NFC: the file is as people write it.
      let cells = columns.map { row[$0] ?? "" }
      for (column, cell) in zip(columns, cells) { fields[column] = .text(cell) }
      text += writer.line(fields) + "\n"
    }
    let found = readProblems(text, format)
    #expect(found.mistakes.isEmpty)
    #expect(found.problems.count == given.count)
    for ((problem, fields), row) in zip(zip(found.problems, found.fields), given) {
      var settled = problem
      settled.grade = problem.grade ?? 7
      let exported = ProblemFields(settled, given: fields.given(besides: settled))
      for column in columns {
        let wanted = (row[column] ?? "").precomposedStringWithCanonicalMapping
        let found = exported[column]?.text ?? ""
        #expect(Array(found.unicodeScalars) == Array(wanted.unicodeScalars), "\(column): \(row)")
      }
      // And an export that is imported says the same again.
      let again = readProblems(
        writer.heading.map { $0 + "\n" + writer.line(exported) } ?? "", format)
      #expect(again.problems == [problem], "\(again.mistakes)")
      #expect(again.fields.first?.given(besides: settled) == fields.given(besides: settled))
    }
  }

  @Test func jsonComesBackWithItsNumbersListsAndMaps() throws {
    let lines = [
      #"{"question":"Q?","choices":["12","15"],"answer":2,"grade":7,"topic":"Ratios"}"#,
      #"{"question":"Q?","choices":{"A":"12","B":"15"},"answer":"B","grade":"7","topic":"Ratios","difficulty":3}"#,
      #"{"id":17,"question":"3.10 + 0?","answer":3.10,"grade":7,"topic":"Ratios"}"#,
      #"{"question":"Is 3 > 2?","answer":true,"explanation":"3 is 2 + 1.","grade":7,"topic":"Ratios"}"#,
      #"{"question_bn":"৩ + ৪?","answer":"৭","grade":7,"topic":"অনুপাত"}"#,
    ]
    let found = readProblems(lines.joined(separator: "\n"), .jsonl)
    #expect(found.mistakes.isEmpty)
    for ((problem, fields), line) in zip(zip(found.problems, found.fields), lines) {
      let exported = ProblemFields(problem, given: fields.given(besides: problem))
      guard case .map(let members) = try JSONParser.value(of: Array(line.utf8)) else { continue }
      for member in members {
        let column = try #require(ProblemColumn(rawValue: member.name))
        #expect(exported[column] == member.value.mapTexts(\.nfc), "\(column)")
      }
    }
  }

  @Test func aProblemOfTheLibraryIsReadAgainAsItIs() throws {
    let problem = PortableProblem(
      id: Problem.ID("ratios-7-one"), topic: "Ratios", grade: 7, statement: .both(Phrase(en: "3 : 4?", bn: "৩ : ৪?")),
      key: .choice(options: [Phrase(en: "one", bn: "এক"), Phrase(en: "two", bn: "দুই")], right: 1),
      explanation: .both(Phrase(en: "Two.", bn: "দুই।")), difficulty: Difficulty(clamping: 3))
    let line = ProblemTableWriter(.jsonl, columns: []).line(ProblemFields(problem))
    var again = try #require(readProblems(line, .jsonl).problems.first)
    again.id = problem.id
    #expect(again == problem)
  }
}
