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
  private var speech: GuardedSpeech
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
    speech = GuardedSpeech(of: field, keeping: outline.secrets, longest: Self.longest)
  }

  /// What may be shown of one more piece of the model's answer.
  mutating func feed(_ piece: String) -> String { speech.take(piece) }

  /// What was still held back. There is such a rest only of a text that is whole.
  mutating func end() -> String { speech.finish() }

  /// It does not come to an end.
  var isEndless: Bool { speech.isEndless }

  /// Its words have come whole, whatever is behind them.
  var isComplete: Bool { speech.isComplete }

  /// It was telling the answer.
  var toldTheAnswer: Bool { speech.hasTold }

  /// What was let through, as it is kept: a screen would not show the rest.
  var words: String { speech.words }

  /// No word of it may be shown, or none has come.
  var saysNothing: Bool { speech.saysNothing }

  /// What was said as far as it went; where nothing was, the built-in tutor's words.
  var said: [LessonEvent] { saysNothing ? outline.inOwnWords : outline.events(saying: words) }
}
