import Learning
@testable import Library
import Testing

/// The same file in pieces of any size gives the same rows.
private func rows(_ text: String, _ format: TableFormat, piece: Int = 1_000_000) -> [TableRow] {
  rows(Array(text.utf8), format, piece: piece)
}

private func rows(_ bytes: [UInt8], _ format: TableFormat, piece: Int = 1_000_000) -> [TableRow] {
  var scanner = format.scanner
  var rows: [TableRow] = []
  for start in stride(from: 0, to: bytes.count, by: piece) {
    rows += scanner.rows(in: Array(bytes[start..<min(bytes.count, start + piece)]))
  }
  return rows + scanner.lastRows()
}

@Suite struct TableScannerTests {
  @Test func quotesHoldSeparatorsQuotesAndLines() {
    let text = "a,b\n\"1,2\",\"say \"\"hi\"\"\"\r\n\"one\ntwo\",5\" pipe\n\nlast,"
    #expect(
      rows(text, .csv) == [
        TableRow(line: 1, .cells(["a", "b"])), TableRow(line: 2, .cells(["1,2", "say \"hi\""])),
        TableRow(line: 3, .cells(["one\ntwo", "5\" pipe"])), TableRow(line: 6, .cells(["last", ""])),
      ])
    #expect(rows("x\ty\n\"a\tb\"\tc,d", .tsv).last == TableRow(line: 2, .cells(["a\tb", "c,d"])))
  }

  @Test(arguments: ["a,b\r\nc,d\r\n", "a,b\nc,d", "a,b\rc,d\r", "\u{FEFF}a,b\n\n\nc,d\n"])
  func linesEndInEveryWay(text: String) {
    #expect(rows(text, .csv).map(\.content) == [.cells(["a", "b"]), .cells(["c", "d"])])
  }

  @Test func aMarkIsPassedOverAndWhatBeginsLikeOneIsNot() {
    #expect(rows("\u{FEFF}a\n", .csv) == [TableRow(line: 1, .cells(["a"]))])
    // EF BC 88: its first byte is that of the mark.
    #expect(rows("（a\n", .csv, piece: 1) == [TableRow(line: 1, .cells(["（a"]))])
    #expect(rows("\u{FEFF}{\"a\":1}", .jsonl).map(\.content) == [.members([.init("a", .number("1"))])])
  }

  @Test func whatCannotBeReadIsNamedByItsFirstLine() {
    let found = rows("a,b\n\"x\"y,z\nfine,too\n\"never\nclosed", .csv)
    #expect(found.map(\.line) == [1, 2, 3, 4])
    guard case .broken(let why) = found[1].content, case .broken(let never) = found[3].content else {
      Issue.record("read as cells")
      return
    }
    #expect(why.contains("after the quote") && never.contains("never closed"))
    #expect(found[2].content == .cells(["fine", "too"]))
    #expect(rows([0x61, 0x2C, 0xFF, 0x0A], .csv) == [TableRow(line: 1, .broken("it is not in UTF-8"))])
  }

  @Test func aRowThatNeverEndsTakesNoMemory() {
    let found = rows("\"" + String(repeating: "x", count: 3_000_000) + "\na,b\n", .csv, piece: 65_536)
    guard case .broken(let why) = found.first?.content else {
      Issue.record("read as cells")
      return
    }
    #expect(why.contains("never closed"))
    #expect(found.last?.content == .cells(["a", "b"]))
  }

  @Test func jsonKeepsNumbersAndOrderAsTheyAre() throws {
    let line = #"{"b": 3.10, "a": [1e5, true, null, "\u0995\ud83d\ude00\n"], "c": {"x": -0}}"#
    let value = try JSONParser.value(of: Array(line.utf8))
    #expect(value.json == #"{"b":3.10,"a":[1e5,true,null,"ক😀\n"],"c":{"x":-0}}"#)
  }

  @Test(
    arguments: [
      "", "{", "[1,]", "{\"a\":}", "{\"a\":1,\"a\":2}", "01", "1.", "\"\\ud800\"", "\"\\x\"", "nul", "[1] 2",
      "\"a\nb\"",
      "+1", "{a:1}", String(repeating: "[", count: 1_000),
    ])
  func whatIsNoJSONIsRefused(text: String) {
    #expect(throws: JSONParser.Failure.self) { try JSONParser.value(of: Array(text.utf8)) }
  }

  @Test(arguments: TableFormat.allCases) func noBytesStopTheScanner(format: TableFormat) {
    var random = SplitMix64(seed: 7)
    let alphabet: [[UInt8]] = [
      Array("\"".utf8), Array(",".utf8), Array("\t".utf8), Array("\n".utf8), Array("\r".utf8), Array("{".utf8),
      Array("}".utf8), Array("[".utf8), Array(":".utf8), Array("\\u".utf8), Array("ক".utf8), [0xEF], [0xBB], [0xBF],
      [0xFF], [0], Array("12".utf8), Array("question".utf8), Array("answer".utf8),
    ]
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...60, using: &random)
      let bytes = (0..<count).flatMap { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      let whole = rows(bytes, format)
      for piece in [1, 2, 7] { #expect(rows(bytes, format, piece: piece) == whole) }
      var reader = ProblemFileReader(file: "f", format: format, terms: ProblemTerms(grade: 7)) { "\($0.utf8.count)" }
      _ = reader.read(bytes) + reader.finish()
    }
  }
}
