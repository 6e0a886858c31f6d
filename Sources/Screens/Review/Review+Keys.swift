import Learning
import Terminal

extension Review {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.purpose != nil {
      return [
        Binding([.enter], .sendPressed, Words.keep, word: Words.keepWord),
        Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord),
      ]
    }
    let moving: [Binding<Message>] = [
      Binding([.down, .character("j"), .enter], .downPressed, Words.nextTurn, word: Words.nextTurnWord),
      Binding([.up, .character("k")], .upPressed, Words.turnBefore, word: Words.turnBeforeWord, footer: false),
      Binding([.character("n"), .tab], .nextMistakePressed, Words.nextMistake, word: Words.nextMistakeWord),
      Binding(
        [.character("p"), .backTab], .mistakeBeforePressed, Words.mistakeBefore, word: Words.mistakeBeforeWord,
        footer: false),
    ]
    var bindings = scrolling(state, context, down: .scrolledDown, up: .scrolledUp, after: moving)
    if mayRule(state) {
      bindings += [
        Binding([.character("y")], .rightPressed, Words.countsRight, word: Words.countsRightWord),
        Binding([.character("x")], .wrongPressed, Words.countsWrong, word: Words.countsWrongWord),
      ]
    }
    bindings.append(Binding([.character("m")], .notePressed, Words.markTurn, word: Words.markTurnWord))
    if ownNote(state, context) != nil {
      bindings.append(
        Binding([.character("d")], .withdrawPressed, Words.dropNote, word: Words.dropNoteWord, footer: false))
    }
    if source(state) != nil {
      bindings.append(Binding([.character("s")], .summaryPressed, Words.sumUp, word: Words.sumUpWord, footer: false))
    }
    return bindings + [
      Binding([.control("d")], .farDownPressed, Words.turnsOn, word: Words.turnsOnWord, footer: false),
      Binding([.control("u")], .farUpPressed, Words.turnsBack, word: Words.turnsBackWord, footer: false),
      Binding([.home], .firstPressed, Words.toFirst, word: Words.toFirstWord, footer: false),
      Binding([.end], .lastPressed, Words.toLast, word: Words.toLastWord, footer: false),
      Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord),
    ]
  }
}
