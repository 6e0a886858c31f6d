import Terminal

extension People {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.asking != nil {
      return [
        Binding([.enter], .openPressed, Words.open, word: Words.openWord),
        Binding([.escape], .backPressed, Words.back, word: Words.backWord),
      ]
    }
    return [
      Binding([.enter], .openPressed, Words.open, word: Words.openWord),
      down(.downPressed),
      up(.upPressed),
      Binding(
        [.control("g")], .lookAroundPressed, Words.lookAround, word: Words.lookAroundWord, footer: false),
      Binding([.character("q"), .escape], .leavePressed, Words.quit, word: Words.quitWord),
    ]
  }
}
