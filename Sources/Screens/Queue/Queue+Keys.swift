import Learning
import Terminal

extension Queue {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if let purpose = state.purpose { return writing(purpose, state, context) }
    return scrolling(state, context, down: .scrolledDown, up: .scrolledUp, after: own(state)) + [
      down(.downPressed),
      up(.upPressed),
      Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord),
    ]
  }

  private static func writing(_ purpose: Purpose, _ state: State, _ context: Context) -> [Binding<Message>] {
    let paging = scrolling(state, context, down: .scrolledDown, up: .scrolledUp, keys: [.pageDown])
    let leaving: [Binding<Message>] = [
      Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord),
      Binding([.control("g")], .clearPressed, Words.clearDraft, word: Words.clearWord, footer: false),
    ]
    guard case .editing(_, let edited, let part) = purpose else {
      var words = (Words.keep, Words.keepWord)
      if case .answer = purpose { words = (Words.sendWord, Words.sendWord) }
      return [Binding([.enter], .sendPressed, words.0, word: words.1)] + paging + leaving
    }
    let isLast = part == edited.parts.last
    var bindings: [Binding<Message>] = [
      isLast
        ? Binding([.enter, .control("s")], .savePressed, Words.keepAndApprove, word: Words.keepWord)
        : Binding([.enter, .tab], .partPressed, Words.onward, word: Words.nextWord)
    ]
    bindings += paging
    if !isLast { bindings.append(Binding([.control("s")], .savePressed, Words.keepAndApprove, word: Words.keepWord)) }
    bindings.append(
      Binding([.backTab], .partBeforePressed, Words.partBefore, word: Words.previousWord, footer: false))
    return bindings + leaving
  }

  /// What can be done with the marked one.
  private static func own(_ state: State) -> [Binding<Message>] {
    guard let entry = state.entry else { return [] }
    var bindings: [Binding<Message>]
    switch entry.id.kind {
    case .question:
      bindings = [
        Binding([.enter, .character("a")], .openPressed, Words.answerIt, word: Words.answerItWord),
        Binding([.character("c")], .closePressed, Words.doneWithIt, word: Words.doneWithItWord),
      ]
      if entry.sitting != nil {
        bindings.append(Binding([.character("r")], .readPressed, Words.readSession, word: Words.readSessionWord))
      }
      if entry.exchange != nil {
        bindings.append(Binding([.character("e")], .editPressed, Words.putAnswerRight, word: Words.editItemWord))
      }
      return bindings
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
    if entry.id.kind == .problem, state.contents[entry.id] != nil {
      bindings.append(Binding([.character("e")], .editPressed, Words.editItem, word: Words.editItemWord))
    }
    if entry.sitting != nil {
      bindings.append(
        Binding([.enter, .character("r")], .openPressed, Words.readSession, word: Words.readSessionWord))
    }
    return bindings
  }
}
