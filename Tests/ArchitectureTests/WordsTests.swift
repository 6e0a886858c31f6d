import Foundation
import Testing

/// The texts of a `bn:` argument: a string literal, up to its end.
private let bengaliText = try? NSRegularExpression(pattern: #"\bbn:\s*\n?\s*"((?:[^"\\]|\\.)*)""#)

@Test func everyWordThatIsSeenIsInBengaliToo() throws {
  let pattern = try #require(bengaliText)
  var seen = 0
  for file in try swiftFiles(in: "Sources/Screens") + swiftFiles(in: "Sources/Runtime") {
    let text = file.text as NSString
    for match in pattern.matches(in: file.text, range: NSRange(location: 0, length: text.length)) {
      let literal = text.substring(with: match.range(at: 1))
      let hasBengali = literal.unicodeScalars.contains { (0x0980...0x09FF).contains($0.value) }
      let isAllParameters = literal.replacing(try Regex(#"\\\([^)]*\)+"#), with: "").allSatisfy { !$0.isLetter }
      #expect(hasBengali || isAllParameters || literal == "English", "\(file.path): \(literal)")
      seen += 1
    }
  }
  #expect(seen > 150)
}

@Test func screensSayNothingThatIsNotInWords() throws {
  let spoken = try Regex(#"(?:write|writeTrailing|Told|Row|Notice)\("[^"\\]*[A-Za-z]{2}[^"]*"\s*[,)]"#)
  for file in try swiftFiles(in: "Sources/Screens") where !file.path.contains("/Words/") {
    for line in file.text.split(separator: "\n") where !line.contains("Told(\"") {
      #expect(line.firstMatch(of: spoken) == nil, "\(file.path): \(line)")
    }
  }
}
