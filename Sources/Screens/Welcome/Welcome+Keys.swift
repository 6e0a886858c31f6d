import Terminal

extension Welcome {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    let bindings: [Binding<Message>] = [
      Binding(
        [.enter], .confirmPressed, state.field == .begin || state.field == .lookAround ? Words.begin : Words.nextField,
        word: Words.nextFieldWord),
      Binding([.down, .tab], .nextPressed, Words.down, word: Words.downWord, footer: false),
      Binding([.up, .backTab], .previousPressed, Words.up, word: Words.upWord, footer: false),
      Binding(
        [.right], .rightPressed, Words.nextValue, word: Words.moreWord,
        footer: state.field == .grade || state.field == .language),
      Binding([.left], .leftPressed, Words.previousValue, word: Words.lessWord, footer: false),
      Binding([.control("g")], .lookAroundPressed, Words.lookAround, word: Words.lookAroundWord),
    ]
    return state.canGoBack
      ? bindings + [Binding([.escape], .backPressed, Words.back, word: Words.backWord)] : bindings
  }
}
