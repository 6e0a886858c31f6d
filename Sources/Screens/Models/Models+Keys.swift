import Terminal

extension Models {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    switch state.mode {
    case .browsing:
      [
        Binding([.enter], .editPressed, Words.edit, word: Words.editWord),
        Binding([.character("t")], .testPressed, Words.testModel, word: Words.testModelWord),
        down(.downPressed),
        up(.upPressed),
        Binding([.escape, .character("q")], .leavePressed, Words.leave, word: Words.leaveWord),
      ]
    case .choosing:
      [
        Binding([.enter], .keepPressed, Words.choose, word: Words.chooseWord),
        down(.downPressed, footer: true),
        up(.upPressed),
        Binding([.escape], .cancelPressed, Words.cancel, word: Words.cancelWord),
      ]
    case .typingModel, .typingAddress:
      [
        Binding([.enter], .keepPressed, Words.keep, word: Words.keepWord),
        Binding([.escape], .cancelPressed, Words.cancel, word: Words.cancelWord),
      ]
    }
  }
}
