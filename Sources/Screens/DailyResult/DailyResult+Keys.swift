import Learning
import Terminal

extension DailyResult {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.objection.isOpen {
      return [
        Binding([.enter], .sendPressed, Words.send, word: Words.sendWord),
        Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord),
      ]
    }
    let standing = state.session.standings[state.selected]
    let objecting: [Binding<Message>] =
      state.objection.isPossible(standing.problem, standing.outcome)
      ? [Binding([.character("d")], .objectPressed, Words.object, word: Words.objectWord)] : []
    return [
      Binding([.enter, .escape, .character("q")], .homePressed, Words.home, word: Words.homeWord),
      down(.downPressed, footer: true),
      up(.upPressed),
      Binding([.pageDown, .character(" ")], .scrolledDown, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .scrolledUp, Words.pageUp, word: Words.pageUpWord, footer: false),
      Binding([.character("y")], .copyPressed, Words.copySolution, word: Words.copyWord),
      Binding(
        Asking.keys(or: .character("a")), .askPressed, Words.askTutor, word: Words.askTutorWord, footer: false),
    ] + objecting
  }
}
