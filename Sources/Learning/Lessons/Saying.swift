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
  /// Who worded it, in a lesson that a model words: its text is Markdown where it is the model's. nil elsewhere, and there it is
  /// the built-in tutor's.
  public var voice: TutorVoice?

  public init(_ kind: Kind, _ text: Phrase, figure: Phrase? = nil, voice: TutorVoice? = nil) {
    self.kind = kind
    self.text = text
    self.figure = figure
    self.voice = voice
  }
}
