import Terminal

extension Mastery {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    [
      Binding([.enter], .practisePressed, Words.practiseConcept, word: Words.practiseConceptWord),
      down(.downPressed, footer: true),
      up(.upPressed),
      Binding([.pageDown, .character(" ")], .scrolledDown, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .scrolledUp, Words.pageUp, word: Words.pageUpWord, footer: false),
      Binding([.escape, .character("e"), .character("q")], .backPressed, Words.back, word: Words.backWord),
    ]
  }
}
