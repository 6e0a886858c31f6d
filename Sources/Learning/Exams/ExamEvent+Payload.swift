extension ExamEvent {
  /// What `events.kind` holds. Written into every student's journal: never rename a case.
  public enum Kind: String, CaseIterable, Sendable {
    case began, resumed, left, turned, drafted, marked, judged, graded, submitted
    case endedEarly = "ended_early"
    case timeRanOut = "time_ran_out"
    case abandoned
  }

  /// What `events.payload_json` holds: one flat object, a key only where the kind has it.
  public struct Payload: Equatable, Sendable, Codable {
    /// Of `began`.
    public var exam: ExamPlan?
    /// The place of the question that it is about, from 0.
    public var question: Int?
    /// Of `drafted`: what stands in the answer field.
    public var draft: String?
    /// Of `marked`.
    public var marked: Bool?
    /// Of `judged`: what the student wrote.
    public var typed: String?
    /// Of `judged`: how the judge read it; missing where it could not be read.
    public var understood: String?
    /// Of `judged`.
    public var verdict: Verdict?
    /// Of `judged`: the mistake that leads to exactly this answer, where one does.
    public var misconception: Misconception.ID?
    /// Of `judged`: time at the question, 0 or more.
    public var seconds: Int?
    /// Of `graded`.
    public var grading: ExamGrading?

    public init() {}
  }

  /// What `events.kind` holds for this fact.
  public var kind: Kind {
    switch self {
    case .began: .began
    case .resumed: .resumed
    case .left: .left
    case .turned: .turned
    case .drafted: .drafted
    case .marked: .marked
    case .judged: .judged
    case .graded: .graded
    case .submitted: .submitted
    case .endedEarly: .endedEarly
    case .timeRanOut: .timeRanOut
    case .abandoned: .abandoned
    }
  }

  /// What `events.payload_json` holds for this fact: all of it but its kind.
  public var payload: Payload {
    var payload = Payload()
    switch self {
    case .began(let exam): payload.exam = exam
    case .turned(let question): payload.question = question
    case .drafted(let question, let text): (payload.question, payload.draft) = (question, text)
    case .marked(let question, let isMarked): (payload.question, payload.marked) = (question, isMarked)
    case .judged(let question, let typed, let understood, let verdict, let misconception, let seconds):
      (payload.question, payload.typed, payload.verdict) = (question, typed, verdict)
      (payload.misconception, payload.seconds) = (misconception, seconds)
      payload.understood = understood.isEmpty ? nil : understood
    case .graded(let question, let grading): (payload.question, payload.grading) = (question, grading)
    case .resumed, .left, .submitted, .endedEarly, .timeRanOut, .abandoned: break
    }
    return payload
  }

  /// nil where the payload lacks what its kind must have: the row was not written by us.
  public init?(kind: Kind, payload: Payload) {
    switch kind {
    case .began:
      guard let exam = payload.exam else { return nil }
      self = .began(exam)
    case .turned:
      guard let question = payload.question else { return nil }
      self = .turned(question: question)
    case .drafted:
      guard let question = payload.question, let draft = payload.draft else { return nil }
      self = .drafted(question: question, text: draft)
    case .marked:
      guard let question = payload.question, let isMarked = payload.marked else { return nil }
      self = .marked(question: question, isMarked: isMarked)
    case .judged:
      guard let question = payload.question, let typed = payload.typed, let verdict = payload.verdict,
        let seconds = payload.seconds
      else { return nil }
      self = .judged(
        question: question, typed: typed, understood: payload.understood ?? "", verdict: verdict,
        misconception: payload.misconception, seconds: seconds)
    case .graded:
      guard let question = payload.question, let grading = payload.grading else { return nil }
      self = .graded(question: question, grading)
    case .resumed: self = .resumed
    case .left: self = .left
    case .submitted: self = .submitted
    case .endedEarly: self = .endedEarly
    case .timeRanOut: self = .timeRanOut
    case .abandoned: self = .abandoned
    }
  }
}
