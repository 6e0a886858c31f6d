import Notation

/// The figure beside a statement, for both languages: the same picture, each with its own labels.
public struct ProblemFigure: Hashable, Sendable {
  /// With English labels.
  public var en: Figure
  /// With Bengali labels.
  public var bn: Figure

  public init(en: Figure, bn: Figure) {
    self.en = en
    self.bn = bn
  }

  /// From a line for each language, as content writes it: `number-line from=0 to=10 points=4`.
  public init(reading lines: Phrase) throws(UnreadableFigure) {
    en = try Figure(reading: lines.en)
    bn = try Figure(reading: Self.inBengaliDigits(lines.bn))
  }

  /// What stands in quotes is shown as it is: there the digits are those of the language. Outside of them a line's numbers
  /// are in ASCII, whatever the language.
  private static func inBengaliDigits(_ line: String) -> String {
    var shown = ""
    var (isQuoted, isEscaped) = (false, false)
    for character in line {
      if character == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = character == "\\" && !isEscaped
      shown += isQuoted ? Language.bengali.digits(String(character)) : String(character)
    }
    return shown
  }

  /// The figure for somebody who reads this language.
  public subscript(language: Language) -> Figure {
    switch language {
    case .english: en
    case .bengali: bn
    }
  }

  /// The lines from which it is read.
  public var written: Phrase { Phrase(en: en.written, bn: bn.written) }

  /// What the picture shows, in sentences.
  public var words: Phrase { Phrase(en: en.words(in: .english), bn: bn.words(in: .bengali)) }
}
