import Foundation
import Learning
import Testing

/// SymPy, where it is installed, as a second opinion: pairs of expressions that it made, equal and unequal.
@Suite struct OracleTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Oracle/pairs.py")

  /// Whether Python is here, and SymPy with it.
  private static let isThere: Bool = {
    do {
      return try output(of: ["-c", "import sympy; print('there')"]) == "there\n"
    } catch {
      return false
    }
  }()

  private static func output(of arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : ""
  }

  @Test(.enabled(if: isThere), arguments: [1, 2, 3, 4])
  func sympyAndTheJudgeAgree(seed: Int) throws {
    let lines = try CaseTable.lines(of: Self.output(of: [Self.script.path, "\(seed)", "750"]))
    #expect(lines.count == 750)
    var judge = LineJudge()
    for line in lines {
      let judged = judge.judge("\(line.key)\t\(line.answer)\t\(line.options)")
      #expect(
        judged.verdict == line.verdict, "\"\(line.answer)\" for \"\(line.key)\": \(judged.reason)")
    }
    for verdict in [JudgedLine.Verdict.right, .wrong] { #expect(lines.count { $0.verdict == verdict } > 200) }
  }
}
