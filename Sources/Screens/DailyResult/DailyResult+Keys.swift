import Terminal

extension DailyResult {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    [
      Binding([.enter, .escape, .character("q")], .homePressed, Words.home, word: Words.homeWord),
      Binding([.down, .character("j"), .tab], .downPressed, Words.down, word: Words.downWord),
      Binding([.up, .character("k"), .backTab], .upPressed, Words.up, word: Words.upWord, footer: false),
      Binding([.pageDown, .character(" ")], .scrolledDown, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .scrolledUp, Words.pageUp, word: Words.pageUpWord, footer: false),
      Binding([.character("y")], .copyPressed, Words.copySolution, word: Words.copyWord),
    ]
  }
}
