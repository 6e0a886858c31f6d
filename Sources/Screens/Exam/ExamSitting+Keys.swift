import Learning
import Terminal

extension ExamSitting {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    switch state.phase(at: context.now) {
    case .timeUp:
      [
        Binding([.enter], .resultPressed, Words.seeResult, word: Words.nextWord),
        Binding([.escape], .leavePressed, Words.home, word: Words.homeWord),
      ]
    case .asking:
      [
        Binding([.character("y")], .yesPressed, Words.yes, word: Words.yesWord),
        Binding([.character("n"), .escape], .noPressed, Words.no, word: Words.noWord),
      ]
    case .lastPage:
      [
        Binding([.enter], .openPressed, Words.open, word: Words.openWord),
        Binding([.character("s"), .control("s")], .submitPressed, Words.submitAll, word: Words.submitWord),
        Binding([.character("m"), .control("t")], .markPressed, Words.markKey, word: Words.markWord),
        down(.downPressed, tab: false),
        up(.upPressed, tab: false),
        Binding([.pageUp, .tab], .previousPressed, Words.backToQuestions, word: Words.backWord),
        leaving,
      ]
    case .answering: answering(state)
    }
  }

  private static func answering(_ state: State) -> [Binding<Message>] {
    let isTyped = state.problem.key.isTyped
    var bindings: [Binding<Message>] = [
      Binding([.enter, .pageDown], .nextPressed, Words.nextQuestion, word: Words.nextWord),
      Binding([.pageUp], .previousPressed, Words.previousQuestion, word: Words.previousWord),
      Binding(
        isTyped ? [.control("t")] : [.control("t"), .character("m")], .markPressed, Words.markKey, word: Words.markWord),
      Binding([.tab, .control("s")], .lastPagePressed, Words.lastPage, word: Words.lastPageWord),
    ]
    if !isTyped {
      bindings += [
        down(.downPressed, tab: false),
        up(.upPressed, tab: false),
        Binding([.delete, .backspace], .clearPressed, Words.clearAnswer, word: Words.clearWord, footer: false),
      ]
    } else {
      bindings += [
        Binding([.control("g")], .clearPressed, Words.clearAnswer, word: Words.clearWord, footer: false),
        Binding([.up], .scrolledUp, Words.pageUp, word: Words.pageUpWord, footer: false),
        Binding([.down], .scrolledDown, Words.pageDown, word: Words.pageDownWord, footer: false),
      ]
    }
    return bindings + [leaving]
  }

  private static var leaving: Binding<Message> {
    Binding([.escape], .leavePressed, Words.leave, word: Words.leaveWord)
  }
}
