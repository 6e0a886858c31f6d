import Learning
import Terminal

/// What is true wherever one is.
public struct Context: Equatable, Sendable {
  /// The moment of the key or event that is being handled.
  public var now: Instant
  /// What everything is said in: the profile's; before anybody signs in, the machine's.
  public var language: Language
  /// Who is signed in.
  public var profile: Profile?
  /// The time zone that the machine says it is in; an IANA name.
  public var timeZone: String
  /// Those whose files have no mistakes, by name; empty until they are read.
  public var themes: [ThemeChoice]
  /// Of the terminal, in columns and rows.
  public var size: Size
  /// How the terminal counts Indic signs; taken as spacing until it has answered the probe.
  public var family: WidthFamily
  /// What signs its font has: formulas, figures and frames are made of those.
  public var symbols: Symbols
  /// Where what the student disputed and asked stands in the tutors' queue, as it was last read.
  var places: [QueueEntry.Subject: QueuePlace] = [:]

  public init(
    now: Instant, language: Language, profile: Profile? = nil, timeZone: String, themes: [ThemeChoice] = [],
    size: Size = Size(columns: 80, rows: 24), family: WidthFamily = .spacing, symbols: Symbols = .braille
  ) {
    self.now = now
    self.language = language
    self.profile = profile
    self.timeZone = timeZone
    self.themes = themes
    self.size = size
    self.family = family
    self.symbols = symbols
  }

  /// The calendar of whoever is signed in; the machine's before that.
  public var calendar: StudentCalendar { profile?.calendar ?? StudentCalendar(timeZone: timeZone) }

  func text(_ phrase: Phrase) -> String { phrase[language] }
}

/// A theme that can be chosen.
public struct ThemeChoice: Equatable, Sendable {
  /// The name of its file, without the ending.
  public var name: String
  /// As settings and the palette name it.
  public var title: Phrase

  public init(name: String, title: Phrase) {
    self.name = name
    self.title = title
  }
}
