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
      Binding([.down, .character("j"), .tab], .downPressed, Words.down, word: Words.downWord, footer: false),
      Binding([.up, .character("k"), .backTab], .upPressed, Words.up, word: Words.upWord, footer: false),
      Binding(
        [.control("g")], .lookAroundPressed, Words.lookAround, word: Words.lookAroundWord, footer: false),
      Binding([.character("q"), .escape], .leavePressed, Words.quit, word: Words.quitWord),
    ]
  }
}
