import Terminal

extension Progress {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    let isOpen = state.topic != nil
    var bindings: [Binding<Message>] = []
    if isOpen {
      bindings.append(Binding([.enter], .practisePressed, Words.practiseIt, word: Words.practiseItWord))
    } else if state.page.isList {
      bindings.append(Binding([.enter], .openPressed, Words.open, word: Words.openWord))
    }
    bindings += [
      Binding(
        [.right, .character("l"), .tab], .nextPressed, isOpen ? Words.nextTopic : Words.nextPage,
        word: Words.nextPageWord),
      Binding(
        [.left, .character("h"), .backTab], .previousPressed, isOpen ? Words.previousTopic : Words.previousPage,
        word: Words.previousPageWord, footer: false),
      down(.downPressed, tab: false),
      up(.upPressed, tab: false),
      Binding([.pageDown], .pageDownPressed, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .pageUpPressed, Words.pageUp, word: Words.pageUpWord, footer: false),
    ]
    bindings += Page.allCases.enumerated().map { index, page in
      Binding(
        [digit(index + 1)], .pagePressed(page), Words.page(page), word: Words.pageWord(page), footer: false)
    }
    bindings.append(Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord))
    return bindings
  }

  static func digit(_ number: Int) -> Key { .character(Character(String(number))) }
}
