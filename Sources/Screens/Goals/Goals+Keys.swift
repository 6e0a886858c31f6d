import Learning
import Terminal

extension Goals {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    switch state.mode {
    case .browsing: browsing(state)
    case .naming:
      [
        Binding([.enter], .keepPressed, Words.keep, word: Words.keepWord),
        Binding([.escape], .cancelPressed, Words.cancel, word: Words.cancelWord),
      ]
    case .choosing:
      [
        Binding([.enter], .keepPressed, Words.keep, word: Words.keepWord),
        down(.downPressed, footer: true),
        up(.upPressed),
        Binding([.escape], .cancelPressed, Words.cancel, word: Words.cancelWord),
      ]
    case .asking:
      [
        Binding([.character("y")], .keepPressed, Words.yes, word: Words.yesWord),
        Binding([.character("n"), .escape], .cancelPressed, Words.no, word: Words.noWord),
      ]
    }
  }

  private static func browsing(_ state: State) -> [Binding<Message>] {
    var bindings: [Binding<Message>] = []
    if let goal = state.goal {
      if let change = change(of: goal) {
        bindings.append(
          Binding([.enter], .openPressed, Words.change(change), word: Words.changeWord(change)))
      }
      bindings.append(Binding([.character("n")], .newPressed, Words.newGoalKey, word: Words.newGoalWord))
      if goal.status != .completed {
        bindings.append(
          Binding(
            [.character("x")], .giveUpPressed, Words.change(.giveUp), word: Words.changeWord(.giveUp), footer: false))
      }
    } else {
      bindings.append(
        Binding([.enter, .character("n")], .openPressed, Words.newGoalKey, word: Words.newGoalWord))
    }
    return bindings + [
      down(.downPressed),
      up(.upPressed),
      Binding([.pageDown, .character(" ")], .scrolledDown, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .scrolledUp, Words.pageUp, word: Words.pageUpWord, footer: false),
      Binding([.escape, .character("q")], .homePressed, Words.home, word: Words.homeWord),
    ]
  }
}
