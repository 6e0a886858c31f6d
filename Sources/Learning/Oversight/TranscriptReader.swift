/// Reads what was said in a session from a file: captions as WebVTT or SubRip, or text, in which a line may begin with a name
/// and a colon. What it is, is seen from the text itself.
///
/// WebVTT: W3C, "WebVTT: The Web Video Text Tracks Format". SubRip has no standard: a number, the times with a comma, the words.
public enum TranscriptReader {
  /// What a file can be.
  public enum Form: Equatable, Sendable { case captions, plain }

  /// - Parameter name: of the file; one that ends in `.vtt` must be WebVTT.
  public static func read(_ bytes: [UInt8], named name: String = "") throws(TranscriptMistake) -> HeldTranscript {
    try read(try text(of: bytes), named: name)
  }

  public static func read(_ text: String, named name: String = "") throws(TranscriptMistake) -> HeldTranscript {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(cleaned)
    let first = lines.first ?? ""
    let isWebVTT = first == "WEBVTT" || first.hasPrefix("WEBVTT ") || first.hasPrefix("WEBVTT\t")
    if !isWebVTT, name.lowercased().hasSuffix(".vtt") { throw TranscriptMistake(line: 1, .noHeader) }
    let transcript =
      if isWebVTT {
        try CaptionReader(lines, from: 1, isWebVTT: true).transcript()
      } else if name.lowercased().hasSuffix(".srt") || beginsWithCaption(lines) {
        try CaptionReader(lines, from: 0, isWebVTT: false).transcript()
      } else {
        plain(lines)
      }
    if transcript.lines.isEmpty { throw TranscriptMistake(line: max(1, lines.count), .empty) }
    try refuseTooLong(lines, transcript)
    return transcript
  }

  /// A byte order mark is no part of the text; behind those of UTF-16 it is UTF-16.
  private static func text(of bytes: [UInt8]) throws(TranscriptMistake) -> String {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    if isLittle || bytes.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        isLittle
          ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      }
      guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
        throw TranscriptMistake(line: 1, .notText)
      }
      return text
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    // The first line that is no text.
    var line = 1
    for piece in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: Array(piece), as: UTF8.self) == nil { break }
      line += 1
    }
    throw TranscriptMistake(line: line, .notText)
  }

  /// Without control characters; a tab is a blank.
  private static func cleaned(_ line: Substring) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: if scalar == "\t" { scalars.append(" ") }
      default: if scalar.value != 0xFEFF { scalars.append(scalar) }
      }
    }
    return HeldTranscript.trimmed(String(scalars))
  }

  /// A number and times, or times at once.
  private static func beginsWithCaption(_ lines: [String]) -> Bool {
    guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return false }
    if CaptionTimes(lines[first]) != nil { return true }
    let isNumber = lines[first].utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber && lines.indices.contains(first + 1) && lines[first + 1].contains("-->")
  }

  private static func plain(_ lines: [String]) -> HeldTranscript {
    HeldTranscript(lines.map(withoutTime).joined(separator: "\n"))
  }

  /// `[00:01:12] Tutor: good` and `00:01:12 Tutor: good` are what Tutor said.
  private static func withoutTime(_ line: String) -> String {
    var rest = Substring(line)
    let closing: Character? = rest.first == "[" ? "]" : rest.first == "(" ? ")" : nil
    if closing != nil { rest.removeFirst() }
    let stamp = rest.prefix { $0.isASCII && ($0.isNumber || ":.,".contains($0)) }
    let colons = stamp.filter { $0 == ":" }.count
    rest = rest.dropFirst(stamp.count)
    guard stamp.first?.isNumber == true, stamp.last?.isNumber == true else { return line }
    if let closing {
      guard colons >= 1, rest.first == closing else { return line }
      rest.removeFirst()
    } else {
      // A line may well begin with 3:4.
      guard colons == 2, rest.first?.isWhitespace == true else { return line }
    }
    return HeldTranscript.trimmed(rest)
  }

  private static func refuseTooLong(
    _ lines: [String], _ transcript: HeldTranscript
  ) throws(TranscriptMistake) {
    guard transcript.text.count > HeldSession.longestTranscript else { return }
    var count = 0
    for (index, line) in lines.enumerated() {
      count += line.count + 1
      if count > HeldSession.longestTranscript { throw TranscriptMistake(line: index + 1, .tooLong) }
    }
    throw TranscriptMistake(line: lines.count, .tooLong)
  }
}
