import Testing

@Test func everyWordThatIsSeenIsInBengaliToo() throws {
  let text = /\bbn:\s*"((?:[^"\\]|\\.)*)"/
  let parameter = /\\\([^)]*\)+/
  var seen = 0
  for file in try swiftFiles(in: "Sources/Screens") + swiftFiles(in: "Sources/Runtime") {
    for match in file.text.matches(of: text) {
      let literal = String(match.1)
      let hasBengali = literal.unicodeScalars.contains { (0x0980...0x09FF).contains($0.value) }
      let isAllParameters = literal.replacing(parameter, with: "").allSatisfy { !$0.isLetter }
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
