import Learning
import Notation
import Screens
import Terminal

/// A session for people to read: lines of text, or Markdown. What was typed, and what came from elsewhere, is sanitised.
struct SessionText {
  private let transcript: SessionTranscript
  private let language: Language
  private let calendar: StudentCalendar

  init(_ transcript: SessionTranscript, in language: Language, calendar: StudentCalendar) {
    self.transcript = transcript
    self.language = language
    self.calendar = calendar
  }

  /// Who said it stands before it, and further lines hang under it.
  var lines: [String] {
    [Self.heading(transcript.listing, in: language, calendar: calendar), ""]
      + transcript.entries.flatMap { entry in
        let label = Words.speaker(entry.speaker)[language] + ": "
        return texts(of: entry).enumerated().map { index, line in (index == 0 ? label : "    ") + line }
      }
  }

  var markdown: [String] {
    ["# " + Self.escaped(Self.heading(transcript.listing, in: language, calendar: calendar)), ""]
      + transcript.entries.flatMap { entry -> [String] in
        let texts = texts(of: entry).map(Self.escaped)
        switch entry.speaker {
        case .tutor: return [texts.joined(separator: "  \n"), ""]
        case .student: return texts.map { "> " + $0 } + [""]
        case .note: return ["*" + texts.joined(separator: " ") + "*", ""]
        }
      }
  }

  /// When, what, and how it stands.
  static func line(
    _ session: SessionListing, place: Int, in language: Language, calendar: StudentCalendar
  ) -> String {
    let number = language.number(place)
    let padding = String(repeating: " ", count: max(0, 3 - number.count))
    return padding + number + "  " + heading(session, in: language, calendar: calendar)
  }

  private static func heading(
    _ session: SessionListing, in language: Language, calendar: StudentCalendar
  ) -> String {
    let parts = [
      Words.date(calendar.day(at: session.touched))[language], Words.kind(session.kind)[language],
      session.title.map { sanitised($0[language]) }, Words.standing(session)[language],
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private func texts(of entry: SessionTranscript.Entry) -> [String] {
    let digits = language.numerals
    var lines = entry.text[language].split(separator: "\n", omittingEmptySubsequences: true).map { line in
      sanitised(entry.speaker == .student ? String(line) : MathsParagraph(String(line)).onOneLine(digits: digits))
    }
    if let figure = entry.figure, let words = Self.words(of: figure, in: language) { lines.append(words) }
    if let verdict = entry.verdict, !lines.isEmpty {
      lines[lines.count - 1] += " (" + Words.judged(verdict)[language] + ")"
    }
    return lines.isEmpty ? [""] : lines
  }

  static func oneLine(_ text: String, in language: Language) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return sanitised(MathsParagraph(line).onOneLine(digits: language.numerals))
  }

  /// nil where the line is of a figure that this program does not know.
  private static func words(of figure: Phrase, in language: Language) -> String? {
    do throws(UnreadableFigure) {
      return sanitised(try ProblemFigure(reading: figure).words[language])
    } catch {
      return nil
    }
  }

  /// With the signs that Markdown would take for its own made plain.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_{}[]<>#+|~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
