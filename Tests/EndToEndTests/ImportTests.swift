import Foundation
import Learning
import Store
import Testing

/// `lectern import problems` and `lectern export problems`, as they are typed.
@Suite struct ImportTests {
  private let home: TemporaryHome
  private static let good = """
    question,choices,answer,explanation,grade,topic,language
    "What is 3 + 9, ""about""?",12 | 15 | 18,A,"3 + 9 = 12",7,Ratios,en
    "১২টি আম ৩ জনে
    ভাগ করলে কয়টি?",,৪টি,,৭,অনুপাত ও সমানুপাত,bn
    Half of $\\frac{1}{2}$?,,$\\frac{1}{4}$,,7,Very New Topic,

    """

  init() throws { home = try TemporaryHome() }

  private func write(_ text: String, _ name: String) throws -> String {
    let path = home.path + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func run(_ arguments: String..., lines: [String] = []) throws -> (status: Int32, text: String) {
    try Pipes.run(arguments, home: home.path, lines: lines)
  }

  private func imported() throws -> Int {
    var count = 0
    let notebook = try Notebook.open(at: home.notebook, now: Instant(milliseconds: 0), seed: 1)
    try notebook.exportProblems(.imported) { shelf in try shelf.each { _, _ in count += 1 } }
    return count
  }

  @Test func aGoodFileGoesInOnceAndComesBack() throws {
    let file = try write(Self.good, "bank.csv")
    let dry = try run("import", "problems", file, "--dry-run")
    #expect(dry.status == 0 && dry.text.contains("Nothing was written."), "\(dry.text)")
    #expect(try imported() == 0)
    let first = try run("import", "problems", file)
    #expect(first.status == 0)
    #expect(first.text == "3 are new, 0 are changed, 0 were here already, 0 were not taken; 1 new topic.\n")
    let again = try run("import", "problems", file)
    #expect(again.status == 0)
    #expect(again.text == "0 are new, 0 are changed, 3 were here already, 0 were not taken.\n")

    let out = home.path + "/out.csv"
    #expect(try run("export", "problems", out).text == "3 problems are in \(out).\n")
    #expect(try run("export", "problems", out).status == 1)
    let text = try String(contentsOfFile: out, encoding: .utf8)
    for piece in ["\"What is 3 + 9, \"\"about\"\"?\"", "12 | 15 | 18", "৪টি", "$\\frac{1}{4}$", "Very New Topic"] {
      #expect(text.contains(piece.precomposedStringWithCanonicalMapping), "\(piece) is not in \(text)")
    }
    // What was exported is what is here.
    #expect(try run("import", "problems", out).text.hasPrefix("0 are new, 0 are changed, 3 were here already"))
    let lines = try run("export", "problems", "--format", "jsonl", "--topic", "ratios-7").text
    #expect(lines.split(separator: "\n").count == 2)
  }

  @Test func aBadFileIsNamedLineByLineAndNothingIsTaken() throws {
    let bad = Self.good + "What?,a|b,c,,7,Ratios,en\nNo answer,,,,7,Ratios,en\n\"never closed"
    let file = try write(bad, "bank.csv")
    let refused = try run("import", "problems", file)
    #expect(refused.status == 1)
    for line in [6, 7, 8] { #expect(refused.text.contains("\(file):\(line): "), "\(refused.text)") }
    #expect(refused.text.contains("Nothing was taken"))
    #expect(try imported() == 0)
    let partial = try run("import", "problems", file, "--partial")
    #expect(partial.status == 1)
    #expect(partial.text.contains("3 are new, 0 are changed, 0 were here already, 3 were not taken"))
    #expect(try imported() == 3)
  }

  @Test func linesComeFromStandardInputAndColumnsByName() throws {
    let line = #"{"Text":"1 + 1?","Right":2,"strand":"Ratios"}"#
    let found = try run(
      "import", "problems", "-", "--format", "jsonl", "--question", "Text", "--answer", "Right", "--topic", "strand",
      "--grade", "7", lines: [line])
    #expect(found.status == 0, "\(found.text)")
    #expect(try imported() == 1)
    #expect(try run("import", "problems", "-", lines: [line]).text.contains("--format"))
    #expect(try run("import", "problems", home.path + "/none.csv").status == 1)
  }
}
