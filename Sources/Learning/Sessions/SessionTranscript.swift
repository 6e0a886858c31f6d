/// A session as it is read again: what was said and answered, in order.
public struct SessionTranscript: Equatable, Sendable {
  /// One turn.
  public struct Entry: Equatable, Sendable {
    public enum Speaker: String, CaseIterable, Hashable, Sendable, Codable {
      case tutor, student, note
    }

    public var speaker: Speaker
    /// In both languages where it is the tutor's; as it was typed where it is the student's.
    public var text: Phrase
    /// Of a judged answer; nil of everything else, and while an exam is under way.
    public var verdict: Verdict?
    /// The line of a figure in each language, as content writes it.
    public var figure: Phrase?
    public var at: Instant

    public init(speaker: Speaker, text: Phrase, verdict: Verdict? = nil, figure: Phrase? = nil, at: Instant) {
      self.speaker = speaker
      self.text = text
      self.verdict = verdict
      self.figure = figure
      self.at = at
    }
  }

  public var listing: SessionListing
  public var entries: [Entry]

  public init(listing: SessionListing, entries: [Entry]) {
    self.listing = listing
    self.entries = entries
  }
}
