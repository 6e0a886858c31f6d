import Learning
import Terminal

/// The same screens, told line by line: for screen readers, pipes and terminals that cannot place a cursor. It reads
/// whole lines and says what has not been said yet.
public struct PlainMode: Sendable {
  /// The same program as on a screen; only what it says is told otherwise.
  public private(set) var app: App
  /// What was said since the place was entered, by key.
  private var said: [String: String] = [:]
  private var place = ""
  /// The same of the place beneath a question that is being written.
  private var beneath: (place: String, said: [String: String])?

  public init(app: App) { self.app = app }

  /// What to do in the world, and the lines to print.
  public typealias Turn = (effects: [Effect], lines: [String])

  /// The first line, which names the mode.
  private var greeting: [String] { [app.context.text(Words.plainMode)] }

  /// What to do and to say before the first line is read.
  public mutating func open() -> Turn {
    let effects = app.open()
    return (effects, effects.isEmpty ? greeting + news() : greeting)
  }

  /// The world answered: says what is new by it, which may be nothing.
  public mutating func receive(_ event: Event, at now: Instant) -> Turn {
    let effects = app.receive(event, at: now)
    return (effects, news())
  }

  /// The end of the input: the place is kept.
  public mutating func close(at now: Instant) -> Turn {
    (app.receive(.closing, at: now), [app.context.text(Words.goodbye)])
  }

  /// What stands before the line that is read: what is asked, or the words that can be said.
  public var prompt: String {
    let description = app.description
    let asked = description.prompt ?? words(description).joined(separator: ", ")
    return "\(asked) › "
  }

  /// Whether the next line is a secret, and must not be echoed.
  public var isSecret: Bool {
    switch app.place {
    case .people(let state): state.asking != nil
    case .settings(let state): if case .password = state.mode { true } else { false }
    case .school(let state): state.isSecret
    default: false
    }
  }

  /// One line, without its end: a secret, `:` and a command, an answer, the number of a row, or a word.
  public mutating func receive(line: String, at now: Instant) -> Turn {
    let text = isSecret ? line : trimmed(line)
    if isSecret { return enter(text, at: now) }
    if text == "?" { return (effects: [], lines: help()) }
    if text.hasPrefix(":") {
      let word = trimmed(String(text.dropFirst()))
      return obey(word, at: now) ?? ([], [app.context.text(Words.unknownCommand(word))])
    }
    let asks = app.description.prompt != nil
    if app.asking == nil {
      switch app.place {
      case .dailyFive, .exam, .lesson: if let turn = obey(text, at: now) { return turn }
      default: break
      }
    }
    if asks { return enter(text, at: now) }
    if text.isEmpty { return press(.enter, at: now) }
    if let number = Int(String(text.map { $0.wholeNumberValue.map { Character(String($0)) } ?? $0 })),
      app.description.rows.indices.contains(number - 1)
    {
      let effects = app.pick(number - 1, at: now)
      return (effects, news())
    }
    return obey(text, at: now) ?? ([], [app.context.text(Words.unknownCommand(text))])
  }

  // MARK: - Reading

  /// A line for what is asked: it takes the place of what stood in the field.
  private mutating func enter(_ text: String, at now: Instant) -> Turn {
    var effects: [Effect] = []
    if !text.isEmpty {
      if app.asking != nil {
        // Nothing stands there: it was opened just now.
      } else if case .queue = app.place {
        effects += app.receive(.key(.control("g")), at: now)
      } else if case .lesson = app.place {
        // All lines of a draft, not only the last.
        effects += app.receive(.key(.control("g")), at: now)
      } else if app.description.typing != .none {
        effects += app.receive(.key(.control("a")), at: now) + app.receive(.key(.control("k")), at: now)
      }
      effects += app.receive(.paste(text), at: now)
      if app.asking == nil, case .dailyFive(let state) = app.place, state.optionCount > 0, state.marked == nil {
        return (effects, news())
      }
      // A text that names no option was complained of.
      if app.asking == nil, case .exam(let state) = app.place, state.complaint != nil { return (effects, news()) }
    }
    effects += app.receive(.key(.enter), at: now)
    return (effects, news())
  }

  private mutating func press(_ key: Key, at now: Instant) -> Turn {
    let effects = app.receive(.key(key), at: now)
    var copied: [String] = []
    for case .copy(let text) in effects { copied += text.split(separator: "\n").map { sanitised(String($0)) } }
    guard !copied.isEmpty else { return (effects, news()) }
    // There is no clipboard here: what would have been copied is said, for whoever reads the lines to keep.
    _ = app.takeNotice()
    return (effects.filter { if case .copy = $0 { false } else { true } }, copied + news())
  }

  /// A command by its word, in either language.
  private mutating func obey(_ word: String, at now: Instant) -> Turn? {
    let wanted = word.lowercased()
    func isMeant(_ entry: KeyHelp) -> Bool { entry.word.en.lowercased() == wanted || entry.word.bn == wanted }
    if let entry = app.description.keys.first(where: isMeant) { return press(entry.keys[0], at: now) }
    guard let everywhere = App.Everywhere.allCases.first(where: { isMeant(App.keyHelp($0)) }) else { return nil }
    switch everywhere {
    case .help, .palette, .find: return ([], help())
    case .suspend: return nil
    case .language, .quit: return (app.perform(everywhere), news())
    }
  }

  // MARK: - Telling

  private func words(_ description: Description) -> [String] {
    description.keys.map { app.context.text($0.word) }
  }

  private func help() -> [String] {
    let description = app.description
    let everywhere = [App.Everywhere.help, .language, .quit].map(App.keyHelp)
    return [app.context.text(Words.plainCommands) + ":"]
      + (description.keys + everywhere).map { "  :\(app.context.text($0.word))  \(app.context.text($0.help))" }
  }

  /// What is new since it was last told.
  private mutating func news() -> [String] {
    let name = app.placeName
    if name != place {
      if app.asking != nil { beneath = (place, said) }
      said = beneath.flatMap { $0.place == name ? $0.said : nil } ?? [:]
      place = name
      if app.asking == nil { beneath = nil }
    }
    var lines: [String] = []
    for told in app.description.told where told.isOnce ? said[told.key] == nil : said[told.key] != told.text {
      said[told.key] = told.text
      lines += told.text.split(separator: "\n", omittingEmptySubsequences: false).map {
        sanitised(String($0))
      }
    }
    if let notice = app.takeNotice() { lines.append(notice.text) }
    return lines
  }
}
