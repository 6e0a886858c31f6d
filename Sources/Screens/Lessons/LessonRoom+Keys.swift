import Learning
import Terminal

extension LessonRoom {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    switch state.mode {
    case .searching:
      [
        Binding([.enter], .foundPressed, Words.choose, word: Words.chooseWord),
        Binding([.up], .matchBefore, Words.matchBefore, word: Words.matchBeforeWord),
        Binding([.down], .matchAfter, Words.matchAfter, word: Words.matchAfterWord),
        Binding([.escape], .answerPressed, Words.back, word: Words.backWord),
      ]
    case .picking: picking(state)
    case .answering: state.takesReplies ? answering(state, context) : over(state)
    }
  }

  private static func picking(_ state: State) -> [Binding<Message>] {
    var bindings: [Binding<Message>] = [
      Binding([.enter, .character("y"), .character("c")], .copyPressed, Words.copyThis, word: Words.copyWord),
      Binding(Asking.keys(or: .character("a")), .askThisPressed, Words.askTutor, word: Words.askTutorWord),
      up(.pickUp, tab: false),
      down(.pickDown, tab: false),
    ]
    if !state.query.text.isEmpty {
      bindings += [
        Binding([.character("n")], .matchBefore, Words.matchBefore, word: Words.matchBeforeWord),
        Binding([.character("N")], .matchAfter, Words.matchAfter, word: Words.matchAfterWord),
      ]
    }
    return bindings + [
      Binding([.character("/"), .control("f")], .searchPressed, Words.searchTalk, word: Words.findWord),
      Binding([.escape, .character("q")], .answerPressed, Words.back, word: Words.backWord),
    ] + pages
  }

  private static func answering(_ state: State, _ context: Context) -> [Binding<Message>] {
    let isEmpty = state.field.text.isEmpty
    var bindings: [Binding<Message>] = []
    if state.isTutorsTurn { return tutorsTurn(state) }
    if state.isOver, isEmpty {
      bindings.append(Binding([.enter], .leavePressed, Words.home, word: Words.homeWord))
      bindings += [wish(.more, Words.moreQuestions, letter: "m")] + ended(state)
    } else {
      bindings.append(Binding([.enter], .sendPressed, Words.answer, word: Words.answerWord))
    }
    if isEmpty, !state.isOver {
      let wishes: [Wish] = [.hint, .why, .example]
      bindings += wishes.map { wish($0, Words.wish($0), letter: letter($0, state, context)) }
      // A model says the same in ever other words; the built-in tutor has two or three.
      let shown: [Wish] = state.lesson.voice == .model ? [.unknown, .again] : [.unknown]
      bindings += [Wish.unknown, .again, .slower].map {
        wish($0, Words.wish($0), letter: nil, footer: shown.contains($0))
      }
    }
    let isPausing = state.lesson.status == .inProgress
    bindings += [
      Binding(
        [.escape], .leavePressed, isPausing ? Words.pauseLesson : Words.home,
        word: isPausing ? Words.pauseWord : Words.homeWord, footer: !(state.isOver && isEmpty)),
      Binding(
        isEmpty ? [.character("/"), .control("f")] : [.control("f")], .searchPressed, Words.searchTalk,
        word: Words.findWord),
      Binding([.alt("c"), .function(3)], .pickPressed, Words.copyMessage, word: Words.copyWord),
      asking(),
      Binding([.control("x"), .alt("e")], .editorPressed, Words.inEditor, word: Words.editorWord),
      Binding([.tab], .questionPressed, Words.questionOnward, word: Words.questionWord, footer: false),
      Binding([.control("g")], .clearPressed, Words.clearDraft, word: Words.clearWord, footer: false),
    ]
    if isEmpty { bindings += rows + ends }
    return bindings + pages
  }

  /// While a model speaks, and where it has failed. One may type meanwhile, and read further up.
  private static func tutorsTurn(_ state: State) -> [Binding<Message>] {
    let isEmpty = state.field.text.isEmpty
    var bindings: [Binding<Message>] = []
    if state.speech != nil {
      bindings += [
        Binding([.escape], .stopPressed, Words.stopTutor, word: Words.stopTutorWord),
        Binding([.enter], .sendPressed, Words.answer, word: Words.answerWord, footer: false),
      ]
    } else {
      bindings += [
        Binding(
          isEmpty ? [.enter, .character("r")] : [.enter], .onceMorePressed, Words.askOnceMore,
          word: Words.askOnceMoreWord),
        Binding(
          isEmpty ? [.character("b"), .function(4)] : [.function(4)], .builtInPressed, Words.takeBuiltIn,
          word: Words.takeBuiltInWord),
        Binding([.escape], .leavePressed, Words.pauseLesson, word: Words.pauseWord),
      ]
    }
    return bindings + [asking()] + (isEmpty ? rows + ends : []) + pages
  }

  /// The tutors who are people are asked about the last turn; about another one from where messages are picked.
  private static func asking(or letter: Key? = nil) -> Binding<Message> {
    Binding(Asking.keys(or: letter), .askPressed, Words.askTutor, word: Words.askTutorWord, footer: false)
  }

  /// The keys of a lesson in which nothing more is said.
  private static func over(_ state: State) -> [Binding<Message>] {
    ended(state) + [
      Binding([.character("/"), .control("f")], .searchPressed, Words.searchTalk, word: Words.findWord),
      Binding([.character("y"), .alt("c"), .function(3)], .pickPressed, Words.copyMessage, word: Words.copyWord),
      asking(or: .character("a")),
      Binding([.escape, .character("q")], .leavePressed, Words.home, word: Words.homeWord),
    ] + rows + ends + pages
  }

  /// What a lesson leads to that is not under way: the best first, on Enter where nothing else is.
  private static func ended(_ state: State) -> [Binding<Message>] {
    var bindings: [Binding<Message>] = []
    switch state.lesson.status {
    case .inProgress: return []
    case .paused: return [Binding([.enter], .goOnPressed, Words.goOnWithLesson, word: Words.goOnWord)]
    case .released: return [Binding([.enter], .goOnPressed, Words.theOtherLesson, word: Words.goOnWord)]
    case .lost:
      if prerequisite(state)?.concept != nil {
        bindings = [
          Binding([.enter], .prerequisitePressed, Words.learnThatFirst, word: Words.goOnWord),
          Binding([.character("p")], .practisePressed, Words.practiseThatFirst, word: Words.practiseWord),
        ]
      }
    case .completed:
      if toPractise(state) != nil {
        let keys: [Key] = state.takesReplies ? [.character("p")] : [.enter, .character("p")]
        bindings = [Binding(keys, .practisePressed, Words.practiseWeakest, word: Words.practiseWord)]
      }
    }
    return bindings + [
      Binding([.character("b")], .anewPressed, Words.fromTheStart, word: Words.fromTheStartWord)
    ]
  }

  /// The bare letter of a wish; nil where it begins an answer to the open question, or goes on with a word that was said.
  private static func letter(_ wish: Wish, _ state: State, _ context: Context) -> Character? {
    guard let letter = wish.letter, !state.goesOn(with: letter, at: context.now) else { return nil }
    switch state.problem?.key {
    case .written(let text, let demand):
      return demand.kind == .text || text.en.contains(letter) ? nil : letter
    case .choice(let options, _): return letter == "e" && options.count > 4 ? nil : letter
    case .boolean, nil: return letter
    }
  }

  private static func wish(_ wish: Wish, _ help: Phrase, letter: Character?, footer: Bool = true) -> Binding<Message> {
    Binding(
      (letter.map { [.character($0)] } ?? []) + [wish.key], .wished(wish), help, word: Words.wishWord(wish),
      footer: footer)
  }

  private static var rows: [Binding<Message>] {
    [
      Binding([.up], .rowUp, Words.up, word: Words.upWord, footer: false),
      Binding([.down], .rowDown, Words.down, word: Words.downWord, footer: false),
    ]
  }

  private static var ends: [Binding<Message>] {
    [
      Binding([.home], .topPressed, Words.toTheTop, word: Words.topWord, footer: false),
      Binding([.end], .endPressed, Words.toTheEnd, word: Words.endWord, footer: false),
    ]
  }

  private static var pages: [Binding<Message>] {
    [
      Binding([.pageUp], .pageUp, Words.pageUp, word: Words.pageUpWord, footer: false),
      Binding([.pageDown], .pageDown, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.alt("k")], .wheelUp, Words.up, word: Words.upWord, footer: false),
      Binding([.alt("j")], .wheelDown, Words.down, word: Words.downWord, footer: false),
    ]
  }
}
