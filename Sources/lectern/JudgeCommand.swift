import ArgumentParser
import Foundation
import Glibc
import Learning

struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Judge answers by what they mean: one line in, one line out, in order.",
    discussion: """
      Each line is the key, a tab and the answer, and as a third column, where something is asked besides the value, \
      options with commas between them:
        kind=number|expression|equation|interval|list|set|pair|choice|boolean|text   (else it is seen from the key)
        form=any|lowest|mixed|improper|decimal|simplified|factorised|expanded|surd
        unit=required|optional|refused   abs=0.01   rel=0.01   round=2 (decimal places)   sig=3   order=yes|no
        choices=a;b;c   (the key is a letter)
      Each line out is right, form (right, but not in the form that was asked), wrong or unreadable, a tab and why.
      A line that cannot be used is unreadable, is named on standard error, and makes the exit code 1.
      Nothing of anybody's notebook is read or written.

        printf '3/4\\t0.75\\n' | lectern judge -
      """)

  @Argument(help: "The file of lines; - or nothing for standard input.", completion: .file())
  var file = "-"

  @Flag(name: .long, help: "One JSON object a line.")
  var json = false

  func run() throws {
    guard let input = file == "-" ? fdopen(STDIN_FILENO, "r") : fopen(file, "r"),
      let output = fdopen(STDOUT_FILENO, "w"), let complaints = fdopen(STDERR_FILENO, "w")
    else { throw Failure(description: "\(file): \(String(cString: strerror(errno)))") }
    var (buffer, capacity): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
    defer { free(buffer) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var (judge, number, unusable) = (LineJudge(), 0, 0)
    while case let length = getline(&buffer, &capacity, input), length >= 0, let line = buffer {
      number += 1
      var bytes = UnsafeRawBufferPointer(start: line, count: length)[...]
      if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
      if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      let judged = judge.judge(String(decoding: bytes, as: UTF8.self))
      if judged.isUnusable {
        unusable += 1
        fputs("lectern judge: line \(number): \(judged.reason)\n", complaints)
        fflush(complaints)
      }
      let text = json ? String(decoding: try encoder.encode(Printed(judged)), as: UTF8.self) : judged.printed
      fputs(text + "\n", output)
      // Whoever talks to it line by line gets each verdict at once.
      guard fflush(output) == 0 else { throw ExitCode(1) }
    }
    if ferror(input) != 0 { throw Failure(description: "\(file): \(String(cString: strerror(errno)))") }
    if unusable > 0 { throw ExitCode(1) }
  }
}

/// One line of `--json`.
private struct Printed: Encodable {
  var verdict: JudgedLine.Verdict
  var reason: String
  var understood: String?
  var kind: String?

  init(_ judged: JudgedLine) {
    verdict = judged.verdict
    reason = judged.reason
    understood = judged.understood
    kind = judged.kind?.rawValue
  }
}

extension JudgedLine {
  /// As one line: what was typed may hold signs that would end it.
  fileprivate var printed: String {
    let plain = reason.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : String($0) }
    return "\(verdict.rawValue)\t\(plain.joined())"
  }
}
