import Gateway
import Learning

/// One turn of a model's on its way.
struct TutorTalk {
  let lesson: Lesson.ID
  let outline: TurnOutline
  /// The number of the reply that it answers.
  let turn: Int
  /// Which of the calls it is: news of an earlier one is let go by.
  var call = 0
  /// How often the model was asked for this turn.
  let attempt: Int
  private var text: PartialJSON
  private var keeper: AnswerGuard
  private var cleaner = StreamedText()
  var model: ModelCall?
  var isStopped = false
  /// All was said; what is still asked is whether its question has the answer that it says.
  var checked: Checked?

  /// What was said, with the question that is to be asked after it.
  struct Checked {
    let reply: TutorReply
    let question: LessonQuestion
    let invented: InventedQuestion
  }

  /// Bytes of one turn's words: what is longer is no turn of a tutor.
  private static let longest = 16_384

  /// - Parameter field: where in the model's answer the words are.
  init(in lesson: Lesson.ID, outline: TurnOutline, after turn: Int, attempt: Int, field: String) {
    self.lesson = lesson
    self.outline = outline
    self.turn = turn
    self.attempt = attempt
    text = PartialJSON(field: field)
    keeper = AnswerGuard(keeping: outline.secrets)
  }

  /// What may be shown of one more piece of the model's answer.
  mutating func feed(_ piece: String) -> String { cleaner.feed(keeper.take(text.feed(piece))) }

  /// What was still held back. There is such a rest only of a text that is whole.
  mutating func end() -> String { cleaner.feed(keeper.finish()) + cleaner.end() }

  /// It does not come to an end.
  var isEndless: Bool { text.text.utf8.count > Self.longest }

  /// Its words have come whole, whatever is behind them.
  var isComplete: Bool { text.isComplete }

  /// It was telling the answer.
  var toldTheAnswer: Bool { keeper.isStopped }

  /// What was let through, as it is kept: a screen would not show the rest.
  var words: String { shown(keeper.shown, keepsLines: true) }

  /// No word of it may be shown, or none has come.
  var saysNothing: Bool { words.allSatisfy(\.isWhitespace) }

  /// What was said as far as it went; where nothing was, the built-in tutor's words.
  var said: [LessonEvent] { saysNothing ? outline.inOwnWords : outline.events(saying: words) }
}
