/// What was said in a session that was held in person: in lines, each somebody's.
public struct HeldTranscript: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    /// Empty where nobody is named.
    public var speaker: String
    public var words: String

    public init(_ speaker: String, _ words: String) { (self.speaker, self.words) = (speaker, words) }

    /// As it is kept and edited: `Name: words`.
    public var text: String { speaker.isEmpty ? words : speaker + ": " + words }
  }

  public var lines: [Line]
  /// Whole minutes until the end of the last caption, one at least; nil where no times are told.
  public var minutes: Int?

  public init(lines: [Line], minutes: Int? = nil) { (self.lines, self.minutes) = (lines, minutes) }

  /// Of text as it is kept: a line each, with the name of who said it before a colon, where it is known.
  public init(_ text: String) {
    self.init(
      lines: text.split(whereSeparator: \.isNewline).compactMap { line in
        let words = Self.trimmed(line)
        guard !words.isEmpty else { return nil }
        guard let (speaker, rest) = Self.speaker(of: words) else { return Line("", words) }
        return Line(speaker, rest)
      })
  }

  /// As `tutoring_sessions.transcript_text` holds it.
  public var text: String { lines.map(\.text).joined(separator: "\n") }

  /// The most characters in a name before a colon, and the most words of it.
  static let longestName = 40
  static let mostNameWords = 4

  /// `Ms. Sen: good` is what Ms. Sen said; nil where what stands before the colon is no name, or nothing follows.
  static func speaker(of line: String) -> (name: String, words: String)? {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = trimmed(line[..<colon])
    let after = line.index(after: colon)
    guard let first = name.first, first.isLetter, name.count <= longestName, after < line.endIndex,
      line[after].isWhitespace,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " .'’-_()\u{200C}\u{200D}".contains($0) }),
      name.split(separator: " ").count <= mostNameWords
    else { return nil }
    let words = trimmed(line[after...])
    return words.isEmpty ? nil : (name, words)
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension HeldTranscript {
  /// The same for a language model, which hears nobody's name: the student is the pupil, the tutor the tutor.
  public func unnamed(student: String, tutor: String) -> HeldTranscript {
    let (pupils, tutors) = (Self.parts(student), Self.parts(tutor))
    func known(_ speaker: String) -> String? {
      let said = Self.parts(speaker)
      if said.contains(where: pupils.contains) { return "Pupil" }
      return said.contains(where: tutors.contains) ? "Tutor" : nil
    }
    let lines = lines.map { line in
      Line(
        known(line.speaker) ?? line.speaker,
        Self.replacing(pupils, by: "Pupil", in: Self.replacing(tutors, by: "Tutor", in: line.words)))
    }
    return HeldTranscript(lines: lines, minutes: minutes)
  }

  /// The words of a name: one letter alone is none.
  private static func parts(_ name: String) -> Set<String> {
    Set(name.nfc.lowercased().split { !isOfWord($0) }.map(String.init).filter { $0.count > 1 })
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// Bengali puts its endings behind a name: রাফির is of রাফি.
  private static func replacing(_ names: Set<String>, by role: String, in words: String) -> String {
    var (result, word) = ("", "")
    func said(_ word: String) -> String {
      let plain = word.nfc.lowercased()
      let isName = names.contains { name in
        plain == name || name.hasBengaliLetter && plain.unicodeScalars.starts(with: name.unicodeScalars)
      }
      return isName ? role : word
    }
    for character in words {
      if isOfWord(character) {
        word.append(character)
      } else {
        result += said(word)
        result.append(character)
        word = ""
      }
    }
    return result + said(word)
  }
}
