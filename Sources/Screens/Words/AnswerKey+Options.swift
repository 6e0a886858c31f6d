import Learning
import Terminal

extension AnswerKey {
  /// How many there are to choose from; 0 where the answer is typed.
  var optionCount: Int {
    switch self {
    case .written: 0
    case .choice(let options, _): options.count
    case .boolean: 2
    }
  }

  /// The option that a key stands for: by its letter or place in either language; 0 is true and 1 is false.
  func option(for character: Character) -> Int? {
    switch self {
    case .written: return nil
    case .choice(let options, _):
      let writings = ["abcdef", "ABCDEF", "কখগঘঙচ", "123456", "১২৩৪৫৬"]
      return writings.lazy.compactMap { Array($0).firstIndex(of: character) }.first { $0 < options.count }
    case .boolean:
      if "tTyYসহ1১".contains(character) { return 0 }
      return "fFnNমন2২".contains(character) ? 1 : nil
    }
  }

  /// The option that a whole text names, as the judge reads it.
  func option(named text: String) throws(UnreadableAnswer) -> Int {
    switch judge(text, against: self) {
    case .unreadable(let why): throw UnreadableAnswer(why: why)
    case .right(let what), .form(let what, _), .wrong(let what, _):
      let names = optionCount == 2 && !isChoice ? ["true", "false"] : ["a", "b", "c", "d", "e", "f"]
      guard let index = names.firstIndex(of: what.text), index < optionCount else {
        throw UnreadableAnswer(why: .notAnOption)
      }
      return index
    }
  }

  /// What the judge is given for an option: its letter, `true` or `false`.
  func typed(option: Int) -> String {
    isChoice ? Self.letter(option, in: .english) : option == 0 ? "true" : "false"
  }

  private var isChoice: Bool { if case .choice = self { true } else { false } }
}

/// A text that names no option; the words for it are `Words.unreadable`.
struct UnreadableAnswer: Error {
  let why: Judgement.Unreadable
}
