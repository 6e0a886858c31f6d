import Learning
import Terminal

extension Queue {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.purpose != nil {
      return [
        Binding([.enter], .sendPressed, Words.keep, word: Words.keepWord),
        Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord),
      ]
    }
    return own(state) + [
      Binding([.down, .character("j"), .tab], .downPressed, Words.down, word: Words.downWord, footer: false),
      Binding([.up, .character("k"), .backTab], .upPressed, Words.up, word: Words.upWord, footer: false),
      Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord),
    ]
  }

  /// What can be done with the marked one.
  private static func own(_ state: State) -> [Binding<Message>] {
    guard let entry = state.entry else { return [] }
    var bindings: [Binding<Message>]
    switch entry.id.kind {
    case .question:
      return [Binding([.enter, .character("a")], .openPressed, Words.answerIt, word: Words.answerItWord)]
    case .dispute:
      bindings = [
        Binding([.character("y")], .yesPressed, Words.countsRight, word: Words.countsRightWord),
        Binding([.character("x")], .noPressed, Words.countsWrong, word: Words.countsWrongWord),
      ]
    case .problem, .guideline, .plan:
      bindings = [
        Binding([.character("y")], .yesPressed, Words.approve, word: Words.approveWord),
        Binding([.character("x")], .noPressed, Words.sendBack, word: Words.sendBackWord),
      ]
    }
    if entry.id.kind == .problem {
      bindings.append(Binding([.character("e")], .editPressed, Words.editItem, word: Words.editItemWord))
    }
    if entry.sitting != nil {
      bindings.append(Binding([.enter], .openPressed, Words.readSession, word: Words.readSessionWord))
    }
    return bindings
  }
}
