/// Some sentences of the tutor, in both languages, so that a conversation can be read in either.
public struct Saying: Hashable, Sendable, Codable {
  /// What they are, for whoever shows them.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case welcome, talk, praise, explanation, example, probe, hint, misconception, remediation
    case prerequisite, question, recap, summary, closing
  }

  public var kind: Kind
  /// With `$…$` for mathematics; the options of a question stand on lines of their own.
  public var text: Phrase
  /// The line of a figure in each language, as content writes it; nil where none is drawn.
  public var figure: Phrase?

  public init(_ kind: Kind, _ text: Phrase, figure: Phrase? = nil) {
    self.kind = kind
    self.text = text
    self.figure = figure
  }
}
