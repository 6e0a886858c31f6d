import Learning
import Terminal

extension App {
  /// What means the same wherever one is; its characters only where they are not text.
  enum Everywhere: CaseIterable {
    case help, palette, find, language, suspend, quit

    var keys: [Key] {
      switch self {
      case .help: [.character("?"), .function(1)]
      case .palette: [.character(":"), .control("p")]
      case .find: [.character("/"), .control("f")]
      case .language: [.function(2)]
      case .suspend: [.control("z")]
      case .quit: [.control("c")]
      }
    }

    var help: Phrase {
      switch self {
      case .help: Words.help
      case .palette: Words.command
      case .find: Words.find
      case .language: Words.otherLanguage
      case .suspend: Words.suspend
      case .quit: Words.quit
      }
    }

    var word: Phrase {
      switch self {
      case .help: Words.helpWord
      case .palette: Words.commandWord
      case .find: Words.findWord
      case .language: Words.languageWord
      case .suspend: Words.suspendWord
      case .quit: Words.quitWord
      }
    }
  }

  static let everywhere: [KeyHelp] = Everywhere.allCases.map(keyHelp)

  /// The same for a footer: where letters are text, the keys that are none come first.
  static func everywhere(_ typing: Typing) -> [KeyHelp] {
    guard typing != .none else { return everywhere }
    return everywhere.map { entry in
      var entry = entry
      entry.keys.sort { !$0.isText && $1.isText }
      return entry
    }
  }

  static func keyHelp(_ deed: Everywhere) -> KeyHelp {
    KeyHelp(
      keys: deed.keys, help: deed.help, word: deed.word,
      isInFooter: deed == .find || deed == .palette || deed == .language)
  }

  mutating func receive(_ key: Key) -> [Effect] {
    switch key {
    case .control("c"):
      return closing() + [.quit]
    case .control("z"):
      return [.suspend]
    case .function(2):
      return switchLanguage()
    default:
      break
    }
    if let overlay { return receive(key, over: overlay) }
    if let everywhere = Everywhere.allCases.first(where: { $0.keys.contains(key) }), mayMeanCommand(key) {
      return perform(everywhere)
    }
    return step(.press(key))
  }

  /// What is half typed is said before the program ends.
  mutating func closing() -> [Effect] { step(.hear(.closing)) }

  private func mayMeanCommand(_ key: Key) -> Bool {
    let typing = typing
    if case .character = key { return typing != .text }
    return key != .control("f") || typing == .none
  }

  mutating func perform(_ deed: Everywhere) -> [Effect] {
    switch deed {
    case .help:
      overlay = .help(scroll: 0)
      return []
    case .palette:
      overlay = .picker(Picker(purpose: .commands, entries: commands))
      return []
    case .find:
      // A conversation is searched in its own way.
      if case .lesson = place, asking == nil { return step(.press(.control("f"))) }
      let rows = description.rows
      if rows.isEmpty {
        notice = Notice(context.text(Words.nothingToFind))
      } else {
        let entries = rows.enumerated().map {
          Picker.Entry(title: $0.element.title, detail: $0.element.detail, deed: .pick($0.offset))
        }
        overlay = .picker(Picker(purpose: .rows, entries: entries))
      }
      return []
    case .language: return switchLanguage()
    case .suspend: return [.suspend]
    case .quit: return closing() + [.quit]
    }
  }

  /// Everything that can be done from here, by name.
  private var commands: [Picker.Entry] {
    func entry(_ key: KeyHelp) -> Picker.Entry {
      Picker.Entry(title: context.text(key.help), detail: key.keys[0].label(context.symbols), deed: .press(key.keys[0]))
    }
    // Moving about is not a command, and what two tables name is one entry.
    let movement: Set<Key> = [.up, .down, .left, .right, .pageUp, .pageDown]
    var entries = description.keys.filter { !movement.contains($0.keys[0]) }.map(entry)
    if let role = context.profile?.role, role != .student {
      entries.append(.init(title: context.text(Words.goHome), detail: "", deed: .run(.go(.home))))
      if role != .parent {
        entries.append(.init(title: context.text(Words.queueTitle), detail: "", deed: .run(.go(.queue))))
        entries.append(.init(title: context.text(Words.topicsTogether), detail: "", deed: .run(.go(.classPage))))
      }
    } else if context.profile != nil {
      entries.append(.init(title: context.text(Words.goHome), detail: "", deed: .run(.go(.home))))
      entries.append(.init(title: context.text(Words.myTutor), detail: "", deed: .run(.go(.myTutor))))
      entries.append(.init(title: context.text(Words.plan), detail: "", deed: .run(.go(.plan))))
      let goals = Goals.showsRewards(context) ? Words.goals : Words.goalsOnly
      entries.append(.init(title: context.text(goals), detail: "", deed: .run(.go(.goals))))
      entries.append(.init(title: context.text(Words.progress), detail: "", deed: .run(.go(.progress(nil)))))
      entries.append(.init(title: context.text(Words.takeExam), detail: "", deed: .run(.go(.exams))))
      entries.append(.init(title: context.text(Words.learn), detail: "", deed: .run(.go(.lessons))))
    }
    if context.profile != nil {
      entries.append(.init(title: context.text(Words.openSettings), detail: "", deed: .run(.go(.settings))))
      if context.profile?.role == .admin {
        entries.append(.init(title: context.text(Words.models), detail: "", deed: .run(.go(.models))))
      }
      entries.append(.init(title: context.text(Words.switchPerson), detail: "", deed: .run(.signOut)))
      entries += context.themes.map {
        .init(title: context.text(Words.useTheme($0.title)), detail: "", deed: .run(.showTheme($0.name)))
      }
    }
    entries += Self.everywhere.filter { $0.help != Words.command }.map(entry)
    var titles: Set<String> = []
    return entries.filter { titles.insert($0.title).inserted }
  }

  mutating func switchLanguage() -> [Effect] {
    context.language = context.language.other
    guard var profile = context.profile else { return [] }
    profile.language = context.language
    context.profile = profile
    if case .settings(var state) = place {
      state.profile.language = context.language
      place = .settings(state)
    }
    return [.save(profile)]
  }

  // MARK: - Over a place

  /// How far help can be scrolled before its last line is on the screen.
  private var lastHelpScroll: Int {
    max(0, helpLines.count - (min(helpLines.count + 4, context.size.rows - 2) - 2))
  }

  private mutating func receive(_ key: Key, over overlay: Overlay) -> [Effect] {
    switch overlay {
    case .help(let scroll):
      switch key {
      case .down, .character("j"): self.overlay = .help(scroll: min(lastHelpScroll, scroll + 1))
      case .up, .character("k"): self.overlay = .help(scroll: max(0, scroll - 1))
      case .pageDown: self.overlay = .help(scroll: min(lastHelpScroll, scroll + 8))
      case .pageUp: self.overlay = .help(scroll: max(0, scroll - 8))
      case .escape, .character("q"), .character("?"), .function(1), .enter:
        self.overlay = nil
      default:
        self.overlay = nil
        return receive(key)
      }
      return []
    case .picker(var picker):
      switch key {
      case .escape:
        self.overlay = nil
        return []
      case .enter:
        self.overlay = nil
        return picker.chosen.map { perform($0.deed) } ?? []
      case .down, .tab, .control("n"): picker.move(by: 1)
      case .up, .backTab, .control("p"): picker.move(by: -1)
      case .backspace where picker.field.text.isEmpty:
        self.overlay = nil
        return []
      default:
        if picker.field.receive(key) { picker.selected = 0 }
      }
      self.overlay = .picker(picker)
      return []
    }
  }

  mutating func perform(_ deed: Picker.Deed) -> [Effect] {
    switch deed {
    case .press(let key):
      if let everywhere = Everywhere.allCases.first(where: { $0.keys.contains(key) }) { return perform(everywhere) }
      return step(.press(key))
    case .pick(let row): return step(.pick(row))
    case .run(.signOut):
      return closing() + [.signOut, .go(.people)]
    case .run(.showTheme(let name)):
      guard var profile = context.profile else { return [.showTheme(name)] }
      profile.theme = name
      return [.showTheme(name), .save(profile)]
    case .run(.go(let destination)): return closing() + [.go(destination)]
    case .run(let effect): return [effect]
    }
  }

  // MARK: - The mouse

  /// The wheel moves in a list and scrolls a page; with a problem open, the arrows would say how sure one is.
  private func wheel(_ inList: Key, _ onPage: Key) -> Key {
    guard overlay == nil else { return inList }
    if asking != nil { return onPage }
    switch place {
    case .lesson: return onPage == .pageUp ? .alt("k") : .alt("j")
    case .dailyFive, .result, .exam, .examResult: return onPage
    case .people, .welcome, .home, .library, .settings, .progress, .mastery, .examChoice, .plan, .goals,
      .lessonChoice, .roster, .student, .review, .holding, .held, .summary, .correcting, .queue, .classPage, .assigning,
      .myTutor, .school, .models:
      return inList
    }
  }

  mutating func receive(_ event: MouseEvent) -> [Effect] {
    switch event {
    case .press(let position):
      guard let action = canvas().action(at: position) else { return [] }
      notice = nil
      switch action {
      case .press(let key): return receive(key)
      case .pick(let row):
        if case .picker(var picker) = overlay {
          picker.selected = row
          overlay = nil
          return picker.chosen.map { perform($0.deed) } ?? []
        }
        return step(.pick(row))
      }
    case .wheelUp: return receive(wheel(.up, .pageUp))
    case .wheelDown: return receive(wheel(.down, .pageDown))
    default: return []
    }
  }
}
