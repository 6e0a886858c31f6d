/// What a model is told about one turn: facts, as data. Nothing in it is an order to the model, whatever a student wrote; the
/// answer of an open question is not in it.
public struct TurnBrief: Hashable, Sendable, Codable {
  /// One line of what was said lately.
  public struct Line: Hashable, Sendable, Codable {
    /// `tutor` or `student`.
    public var who: String
    public var text: String
  }

  /// English or Bengali, by name.
  public var language: String
  /// School grade, 1 to 12.
  public var grade: Int
  public var lesson: String
  public var step: String
  /// explain, check or practice.
  public var stepKind: String
  /// How the step is taught, and when it is done.
  public var approach: String
  public var success: String
  public var task: TurnTask
  /// 000's directives.
  public var pace: Pace
  public var manner: Manner
  /// What the student wrote.
  public var studentSaid: String
  /// The judge's word: right, form or wrong; nil where nothing was judged.
  public var verdict: Verdict?
  /// What the mistake was, in words, and what to think instead.
  public var mistake: String?
  public var remedy: String?
  /// The question that was open when the student wrote.
  public var question: String?
  /// The question that the program shows after the model's words; nil where none is asked anew.
  public var nextQuestion: String?
  /// Whether the question above is still open: its answer must not be told.
  public var isStillOpen: Bool
  /// What the built-in tutor would say: material, not a text to copy.
  public var material: [String]
  /// The last lines, oldest first.
  public var recent: [Line]
  /// What is remembered of the student, as notes.
  public var notes: [String]
  /// Whether a question of the model's own may stand for the one that the program would ask.
  public var mayAsk: Bool
}
