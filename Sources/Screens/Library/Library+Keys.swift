import Terminal

extension Library {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    let asking: [Binding<Message>] =
      marked(state) == nil
      ? []
      : [Binding(Asking.keys(), .askPressed, Words.askTutor, word: Words.askTutorWord, footer: false)]
    return [
      Binding([.enter], .openPressed, Words.open, word: Words.openWord),
      Binding([.down], .downPressed, Words.down, word: Words.downWord, footer: false),
      Binding([.up], .upPressed, Words.up, word: Words.upWord, footer: false),
      Binding([.pageDown], .pageDownPressed, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .pageUpPressed, Words.pageUp, word: Words.pageUpWord, footer: false),
      Binding([.tab], .gradePressed, Words.gradeFilter, word: Words.gradeFilterWord),
      Binding([.backTab, .control("d")], .bandPressed, Words.bandFilter, word: Words.bandFilterWord),
      Binding([.control("e")], .masteryPressed, Words.evidenceKey, word: Words.evidenceWord),
      Binding([.escape], .backPressed, Words.back, word: Words.backWord),
      Binding([.control("l")], .lessonPressed, Words.lessonKey, word: Words.lessonWord),
    ] + asking
  }
}
