import Terminal

extension Home {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    [
      Binding([.enter, .character("l"), .right], .goPressed, Words.go, word: Words.goWord),
      down(.downPressed),
      up(.upPressed),
      Binding([.character("p")], .progressPressed, Words.progress, word: Words.progress, footer: false),
      Binding([.character("n")], .planPressed, Words.plan, word: Words.planWord, footer: false),
      Binding([.character("t")], .learnPressed, Words.learn, word: Words.lessonWord, footer: false),
      Binding([.character("s")], .settingsPressed, Words.openSettings, word: Words.openSettings, footer: false),
      Binding([.character("q")], .quitPressed, Words.quit, word: Words.quitWord),
    ]
  }
}
