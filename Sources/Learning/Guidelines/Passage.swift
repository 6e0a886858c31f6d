/// Some sentences that the tutor says in one go, with a figure where one helps.
public struct Passage: Hashable, Sendable, Codable {
  public var text: Phrase
  /// The figure's line in each language, as content writes it: `ratio-strip parts=2,3`; nil where none is drawn.
  public var figure: Phrase?

  public init(text: Phrase, figure: Phrase? = nil) {
    self.text = text
    self.figure = figure
  }
}
