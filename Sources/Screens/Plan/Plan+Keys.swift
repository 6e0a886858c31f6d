import Terminal

extension Plan {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    guard state.mode == .browsing else {
      return [
        Binding([.enter], .keepPressed, Words.keep, word: Words.keepWord),
        Binding([.escape], .cancelPressed, Words.cancel, word: Words.cancelWord),
      ]
    }
    return [
      Binding([.enter], .practisePressed, Words.practise, word: Words.practiseWord),
      Binding([.right, .character("l"), .tab], .nextPressed, Words.nextPart, word: Words.nextPartWord),
      Binding([.escape, .character("q")], .homePressed, Words.home, word: Words.homeWord),
      Binding([.character("e")], .editPressed(.examDate), Words.examDate, word: Words.examDateWord),
      Binding([.character("t")], .editPressed(.hours), Words.hoursKey, word: Words.hoursWord),
      Binding([.character("g")], .goalsPressed, Words.goalsKey, word: Words.goalsWord),
      Binding(
        [.left, .character("h"), .backTab], .previousPressed, Words.previousPart, word: Words.previousPartWord,
        footer: false),
      down(.downPressed, tab: false),
      up(.upPressed, tab: false),
      Binding([.character("n")], .editPressed(.examName), Words.examName, word: Words.examNameWord, footer: false),
      Binding([.character("r")], .replanPressed, Words.replan, word: Words.replanWord, footer: false),
    ]
  }
}
