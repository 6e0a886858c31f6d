import Gateway
import Learning

/// What a model says to a student while it says it: out of half-finished JSON, behind the guard of the answers, cleaned for a
/// terminal.
struct GuardedSpeech {
  private var text: PartialJSON
  private var keeper: AnswerGuard
  private var cleaner = StreamedText()
  private let longest: Int
  /// It does not come to an end.
  private(set) var isEndless = false

  /// - Parameters:
  ///   - field: where in the model's answer the words are.
  ///   - secrets: the problems whose answers are told to nobody.
  ///   - longest: bytes; of what is longer, no more is taken in.
  init(of field: String, keeping secrets: [Problem], longest: Int) {
    text = PartialJSON(field: field)
    keeper = AnswerGuard(keeping: secrets)
    self.longest = longest
  }

  /// The next piece of the JSON; what can be shown now comes back.
  mutating func take(_ piece: String) -> String {
    guard !isToBeStopped else { return "" }
    let shown = cleaner.feed(keeper.take(text.feed(piece)))
    isEndless = text.text.utf8.count > longest
    return shown
  }

  /// The end of a whole text: what was still held comes back.
  mutating func finish() -> String { cleaner.feed(keeper.finish()) + cleaner.end() }

  /// It told an answer: that, and all after it, came through nowhere.
  var hasTold: Bool { keeper.isStopped }
  /// There is no use in hearing more of it.
  var isToBeStopped: Bool { hasTold || isEndless }
  /// The text has come to its own end, whatever comes behind it.
  var isComplete: Bool { text.isComplete }
  /// What was let through, as it is kept: a screen would not show the rest.
  var words: String { shown(keeper.shown, keepsLines: true) }
  /// No word of it may be shown, or none has come.
  var saysNothing: Bool { words.allSatisfy(\.isWhitespace) }
}
