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
  var speech: GuardedSpeech
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

  /// - Parameter prompt: what the model was asked with.
  init(in lesson: Lesson.ID, outline: TurnOutline, after turn: Int, attempt: Int, _ prompt: TutorPrompt) {
    self.lesson = lesson
    self.outline = outline
    self.turn = turn
    self.attempt = attempt
    speech = GuardedSpeech(prompt, keeping: outline.secrets, longest: Self.longest)
  }

  /// What was said as far as it went; where nothing was, the built-in tutor's words.
  var said: [LessonEvent] { speech.saysNothing ? outline.inOwnWords : outline.events(saying: speech.words) }
}
