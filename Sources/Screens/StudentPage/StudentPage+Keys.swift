import Learning
import Terminal

extension StudentPage {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.purpose != nil {
      return [
        Binding([.enter], .sendPressed, Words.find, word: Words.findWord),
        Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord),
      ]
    }
    let moving: [Binding<Message>] = [
      down(.downPressed, tab: false), up(.upPressed, tab: false),
    ]
    let leaving: [Binding<Message>] = [
      Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord)
    ]
    let pages: [Binding<Message>] = [
      Binding([.tab, .right], .pagePressed, Words.nextPage, word: Words.nextPageWord),
      Binding([.backTab, .left], .pageBeforePressed, Words.previousPage, word: Words.previousPageWord, footer: false),
      Binding([.character("a")], .assignPressed, Words.assignPractice, word: Words.assignWord, footer: false),
      Binding(
        [.character("n")], .enterHeldPressed, Words.enterHeld, word: Words.enterHeldWord, footer: state.page == .held),
    ]
    let deeds = own(state) + filters(state)
    return scrolling(state, context, down: .scrolledDown, up: .scrolledUp, after: deeds) + moving + pages + leaving
  }

  /// What the sessions can be confined to.
  private static func filters(_ state: State) -> [Binding<Message>] {
    guard state.page == .sittings else { return [] }
    var filters: [Binding<Message>] = [
      Binding([.character("m")], .kindPressed, Words.filterKind, word: Words.filterKindWord),
      Binding([.character("f")], .statePressed, Words.filterState, word: Words.filterStateWord),
      Binding([.character("d")], .periodPressed, Words.filterPeriod, word: Words.filterPeriodWord),
      Binding([.character("t")], .daysPressed, Words.filterDays, word: Words.filterDaysWord, footer: false),
      Binding([.character("g")], .flaggedPressed, Words.filterFlagged, word: Words.filterFlaggedWord, footer: false),
    ]
    // Where there is but one, there is nothing to choose.
    if (state.record?.subjects.count ?? 0) > 1 {
      filters.append(
        Binding([.character("b")], .subjectPressed, Words.otherSubject, word: Words.otherSubjectWord, footer: false))
    }
    return filters
  }

  /// What can be done with the list that is shown.
  private static func own(_ state: State) -> [Binding<Message>] {
    switch state.page {
    case .held:
      heldSession(state) == nil
        ? []
        : [Binding([.enter], .openPressed, Words.open, word: Words.openWord)] + summing(state)
    case .sittings:
      [Binding([.enter], .openPressed, Words.open, word: Words.openWord)] + summing(state) + [
        Binding([.character("w")], .searchPressed, Words.searchSaid, word: Words.searchSaidWord)
      ]
    case .summaries:
      state.summary == nil
        ? []
        : [
          Binding([.enter], .openPressed, Words.open, word: Words.openWord),
          Binding([.character("e")], .changePressed, Words.changeSummary, word: Words.changeWord),
        ]
    case .corrections:
      state.correction.map { !state.isUndone($0) } == true
        ? [Binding([.character("u")], .undoPressed, Words.undoChange, word: Words.undoChangeWord)] : []
    case .assigned, .answers:
      changeable(state) == nil
        ? []
        : [
          Binding(
            [.character("e")], .changePressed, state.page == .assigned ? Words.changeItem : Words.changeAnswer,
            word: Words.changeWord)
        ]
    }
  }

  private static func summing(_ state: State) -> [Binding<Message>] {
    source(state) == nil
      ? []
      : [Binding([.character("s")], .summaryPressed, Words.sumUp, word: Words.sumUpWord, footer: state.page == .held)]
  }
}
