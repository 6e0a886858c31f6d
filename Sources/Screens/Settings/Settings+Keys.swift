import Learning
import Terminal

extension Settings {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    switch state.mode {
    case .browsing:
      [
        Binding([.enter, .character(" ")], .editPressed, Words.edit, word: Words.editWord),
        down(.downPressed),
        up(.upPressed),
        Binding(
          [.right, .character("l")], .nextPressed, Words.nextValue, word: Words.moreWord,
          footer: hasFewValues(state.item)),
        Binding([.left, .character("h")], .previousPressed, Words.previousValue, word: Words.lessWord, footer: false),
        Binding([.escape, .character("q")], .leavePressed, Words.home, word: Words.homeWord),
      ]
        + (state.profile.role == .admin
          ? [Binding([.character("m")], .modelsPressed, Words.models, word: Words.modelsWord)] : [])
    case .choosingTheme:
      [
        Binding([.enter], .keepPressed, Words.keep, word: Words.keepWord),
        down(.downPressed, footer: true),
        up(.upPressed),
        Binding([.escape, .character("q")], .cancelPressed, Words.cancel, word: Words.cancelWord),
      ]
    case .editing, .password:
      [
        Binding([.enter], .keepPressed, Words.keep, word: Words.keepWord),
        Binding([.escape], .cancelPressed, Words.cancel, word: Words.cancelWord),
      ]
    }
  }

  private static func hasFewValues(_ item: Item) -> Bool {
    switch item {
    case .grade, .language, .dayStart, .mouse, .extraTime, .rewards: true
    default: false
    }
  }
}
