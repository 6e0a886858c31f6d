extension PracticeEvent {
  /// What `events.kind` holds. Written into every student's journal: never rename a case.
  public enum Kind: String, CaseIterable, Sendable {
    case began, turned, left, resumed
    case hintTaken = "hint_taken"
    case aiHintTaken = "ai_hint_taken"
    case formAsked = "form_asked"
    case answered
    case triedAgain = "tried_again"
    case skipped
    case skipUndone = "skip_undone"
    case revealed, completed, abandoned
  }

  /// What `events.payload_json` holds: one flat object, a key only where the kind has it.
  public struct Payload: Equatable, Sendable, Codable {
    /// Of `began`: the five, in the order in which they are asked.
    public var problems: [Problem.ID]?
    /// Of `began`: the student's calendar day.
    public var day: CalendarDay?
    /// Of `began`: when the time is up.
    public var expires: Instant?
    /// Of `began`: why each of the five was chosen; missing where nobody said.
    public var choices: [Choice]?
    /// What it is about; nil where it is about the session, or where a settled problem was left.
    public var problem: Problem.ID?
    /// Of `hint_taken`: 1, 2 or 3.
    public var number: Int?
    /// Of `ai_hint_taken`: what the model said, and to what.
    public var hint: AIHint?
    /// Of `left`: what stood in the answer field.
    public var draft: String?
    /// Of `form_asked`, `answered` and `tried_again`: what the student wrote.
    public var typed: String?
    /// Of `form_asked`, `answered` and `tried_again`: how the judge read it; where it is missing, `typed` stands for it.
    public var understood: String?
    /// Of `answered` and `tried_again`: what the judge said, kept so that a later judge changes no score.
    public var right: Bool?
    /// Of `answered`: true where its value was right and its form was not; else missing.
    public var form: Bool?
    /// Of `answered`: nil if the student did not say.
    public var sureness: Sureness?
    /// Of `answered`, `skipped` and `revealed`: time at the problem, 0 to 1,800.
    public var seconds: Int?

    public init() {}
  }

  /// What `events.kind` holds for this fact.
  public var kind: Kind {
    switch self {
    case .began: .began
    case .turned: .turned
    case .left: .left
    case .resumed: .resumed
    case .hintTaken: .hintTaken
    case .aiHintTaken: .aiHintTaken
    case .formAsked: .formAsked
    case .answered: .answered
    case .triedAgain: .triedAgain
    case .skipped: .skipped
    case .skipUndone: .skipUndone
    case .revealed: .revealed
    case .completed: .completed
    case .abandoned: .abandoned
    }
  }

  /// What `events.payload_json` holds for this fact: all of it but its kind.
  public var payload: Payload {
    var payload = Payload()
    switch self {
    case .began(let problems, let day, let expires, let choices):
      (payload.problems, payload.day, payload.expires) = (problems, day, expires)
      payload.choices = choices.isEmpty ? nil : choices
    case .turned(let problem), .skipUndone(let problem):
      payload.problem = problem
    case .left(let problem, let draft):
      (payload.problem, payload.draft) = (problem, draft)
    case .hintTaken(let problem, let number):
      (payload.problem, payload.number) = (problem, number)
    case .aiHintTaken(let problem, let hint):
      (payload.problem, payload.hint) = (problem, hint)
    case .formAsked(let problem, let typed, let understood):
      (payload.problem, payload.typed, payload.understood) = (problem, typed, understood)
    case .answered(let problem, let typed, let understood, let verdict, let sureness, let seconds):
      (payload.problem, payload.typed, payload.understood) = (problem, typed, understood)
      (payload.right, payload.sureness, payload.seconds) = (verdict == .right, sureness, seconds)
      payload.form = verdict == .form ? true : nil
    case .triedAgain(let problem, let typed, let understood, let right):
      (payload.problem, payload.typed, payload.understood, payload.right) = (problem, typed, understood, right)
    case .skipped(let problem, let seconds), .revealed(let problem, let seconds):
      (payload.problem, payload.seconds) = (problem, seconds)
    case .resumed, .completed, .abandoned:
      break
    }
    return payload
  }

  /// nil where the payload lacks what its kind must have: the row was not written by us.
  public init?(kind: Kind, payload: Payload) {
    switch kind {
    case .began:
      guard let problems = payload.problems, let day = payload.day, let expires = payload.expires else { return nil }
      self = .began(problems: problems, day: day, expires: expires, choices: payload.choices ?? [])
    case .left:
      self = .left(problem: payload.problem, draft: payload.draft ?? "")
    case .resumed: self = .resumed
    case .completed: self = .completed
    case .abandoned: self = .abandoned
    case .turned, .hintTaken, .aiHintTaken, .formAsked, .answered, .triedAgain, .skipped, .skipUndone, .revealed:
      guard let problem = payload.problem, let event = Self(kind, of: problem, payload) else { return nil }
      self = event
    }
  }

  private init?(_ kind: Kind, of problem: Problem.ID, _ payload: Payload) {
    switch kind {
    case .turned:
      self = .turned(problem: problem)
    case .skipUndone:
      self = .skipUndone(problem: problem)
    case .hintTaken:
      guard let number = payload.number else { return nil }
      self = .hintTaken(problem: problem, number: number)
    case .aiHintTaken:
      guard let hint = payload.hint else { return nil }
      self = .aiHintTaken(problem: problem, hint: hint)
    case .formAsked:
      guard let typed = payload.typed else { return nil }
      self = .formAsked(problem: problem, typed: typed, understood: payload.understood ?? typed)
    case .answered:
      guard let typed = payload.typed, let right = payload.right, let seconds = payload.seconds else { return nil }
      self = .answered(
        problem: problem, typed: typed, understood: payload.understood ?? typed,
        verdict: right ? .right : payload.form == true ? .form : .wrong, sureness: payload.sureness, seconds: seconds)
    case .triedAgain:
      guard let typed = payload.typed, let right = payload.right else { return nil }
      self = .triedAgain(problem: problem, typed: typed, understood: payload.understood ?? typed, right: right)
    case .skipped:
      guard let seconds = payload.seconds else { return nil }
      self = .skipped(problem: problem, seconds: seconds)
    case .revealed:
      guard let seconds = payload.seconds else { return nil }
      self = .revealed(problem: problem, seconds: seconds)
    case .began, .left, .resumed, .completed, .abandoned:
      return nil
    }
  }
}
