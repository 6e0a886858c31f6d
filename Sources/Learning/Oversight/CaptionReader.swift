/// When a caption is shown, in milliseconds of the recording.
struct CaptionTimes: Equatable {
  let begin: Int
  let end: Int

  /// `00:01:02.000 --> 00:01:05.000`, with hours or without, with a point or a comma; settings may follow. nil for anything else.
  init?(_ line: String) {
    guard let arrow = line.firstRange(of: "-->") else { return nil }
    let before = HeldTranscript.trimmed(line[..<arrow.lowerBound])
    let after = HeldTranscript.trimmed(line[arrow.upperBound...])
    guard let begin = Self.milliseconds(before), let end = Self.milliseconds(String(after.prefix { $0 != " " })) else {
      return nil
    }
    (self.begin, self.end) = (begin, end)
  }

  private static func milliseconds(_ text: String) -> Int? {
    let halves = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard halves.count == 2, halves[1].utf8.count == 3, let fraction = number(halves[1]) else { return nil }
    let parts = halves[0].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var seconds = 0
    for (index, part) in parts.enumerated() {
      guard let value = number(part), index == 0 ? value < 1_000 : value < 60 else { return nil }
      seconds = seconds * 60 + value
    }
    return seconds * 1_000 + fraction
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}

/// Captions, block by block: what the same person says in several of them is one line.
struct CaptionReader {
  private let lines: [String]
  private let isWebVTT: Bool
  private var place: Int
  private var said: [HeldTranscript.Line] = []
  private var last = 0

  init(_ lines: [String], from place: Int, isWebVTT: Bool) {
    (self.lines, self.place, self.isWebVTT) = (lines, place, isWebVTT)
  }

  func transcript() throws(TranscriptMistake) -> HeldTranscript {
    var reader = self
    // What else stands beside the head of WebVTT, until the first empty line, is about the file.
    if isWebVTT { while reader.hasLine { reader.place += 1 } }
    while reader.place < lines.count {
      guard reader.hasLine else {
        reader.place += 1
        continue
      }
      try reader.readBlock()
    }
    return HeldTranscript(lines: reader.said, minutes: reader.last == 0 ? nil : max(1, (reader.last + 30_000) / 60_000))
  }

  private var hasLine: Bool { lines.indices.contains(place) && !lines[place].isEmpty }

  private mutating func readBlock() throws(TranscriptMistake) {
    if isWebVTT, ["NOTE", "STYLE", "REGION"].contains(String(lines[place].prefix { $0 != " " })) {
      while hasLine { place += 1 }
      return
    }
    // A caption may have a name or a number of its own.
    if CaptionTimes(lines[place]) == nil, !lines[place].contains("-->") {
      let isName = lines.indices.contains(place + 1) && lines[place + 1].contains("-->")
      guard isName else { throw TranscriptMistake(line: place + 1, .noTimes(String(lines[place].prefix(30)))) }
      place += 1
    }
    guard let times = CaptionTimes(lines[place]) else {
      throw TranscriptMistake(line: place + 1, .noTimes(String(lines[place].prefix(30))))
    }
    if times.end < times.begin { throw TranscriptMistake(line: place + 1, .backwards) }
    last = max(last, times.end)
    place += 1
    var words: [String] = []
    while hasLine {
      words.append(lines[place])
      place += 1
    }
    for line in Self.spoken(words.joined(separator: " ")) { add(line) }
  }

  private mutating func add(_ line: HeldTranscript.Line) {
    if let before = said.last, !line.speaker.isEmpty, before.speaker == line.speaker {
      said[said.count - 1].words += " " + line.words
    } else {
      said.append(line)
    }
  }

  private static let tags: Set<String> = ["v", "c", "i", "b", "u", "ruby", "rt", "lang", "font"]
  private static let signs = [
    "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&quot;": "\"", "&#39;": "'", "&lrm;": "", "&rlm;": "", "&amp;": "&",
  ]

  /// The words of one caption, by who says them: `<v Name>` begins what Name says, other marks are left out.
  static func spoken(_ caption: String) -> [HeldTranscript.Line] {
    var pieces: [(speaker: String, words: String)] = [("", "")]
    var rest = Substring(caption)
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">"), let tag = tag(rest[..<end].dropFirst()) {
        if tag.name == "v" { pieces.append((tag.rest, "")) }
        rest = rest[rest.index(after: end)...]
      } else if character == "&", let sign = signs.first(where: { rest.hasPrefix($0.key) }) {
        pieces[pieces.count - 1].words += sign.value
        rest = rest.dropFirst(sign.key.count)
      } else {
        pieces[pieces.count - 1].words.append(character)
        rest.removeFirst()
      }
    }
    return pieces.compactMap { piece in
      let words = piece.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !words.isEmpty else { return nil }
      if !piece.speaker.isEmpty { return HeldTranscript.Line(piece.speaker, words) }
      guard let (name, said) = HeldTranscript.speaker(of: words) else { return HeldTranscript.Line("", words) }
      return HeldTranscript.Line(name, said)
    }
  }

  /// What stands between `<` and `>`, if it is a mark of a caption: less than and greater than are not.
  private static func tag(_ inside: Substring) -> (name: String, rest: String)? {
    if inside.first?.isNumber == true { return inside.contains(":") ? ("", "") : nil }
    let isEnd = inside.first == "/"
    let word = inside.drop { $0 == "/" }.prefix { $0 != " " && $0 != "." }
    guard tags.contains(word.lowercased()) else { return nil }
    guard !isEnd, word.lowercased() == "v", let blank = inside.firstIndex(of: " ") else {
      return (isEnd ? "" : "c", "")
    }
    // What could be no name before a colon is none here either: it is kept as one.
    let name = HeldTranscript.trimmed(inside[blank...])
    return ("v", HeldTranscript.speaker(of: name + ": x") == nil ? "" : name)
  }
}
