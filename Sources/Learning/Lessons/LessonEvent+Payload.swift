extension LessonEvent {
  /// What `events.kind` holds. Written into every student's journal: never rename a case.
  public enum Kind: String, CaseIterable, Sendable {
    case began = "lesson_began"
    case presented, checked, diagnosed, remediated, advanced, drafted, paused
    case resumed = "lesson_resumed"
    case completed = "lesson_completed"
    case voiced = "voice_chosen"
    case lost, released
  }

  /// What `events.payload_json` holds: one flat object, a key only where the kind has it.
  public struct Payload: Hashable, Sendable, Codable {
    /// Of `began`.
    public var plan: LessonPlan?
    /// What the tutor said; missing where nothing was.
    public var said: [Saying]?
    /// What was opened.
    public var question: LessonQuestion?
    /// Of `checked`.
    public var reply: CheckedReply?
    /// Of `diagnosed`.
    public var diagnosis: Diagnosis?
    /// Of `remediated`.
    public var help: Help?
    /// Of `advanced`: the step's index, from 0.
    public var step: Int?
    /// Of `drafted`.
    public var draft: String?
    /// Of `voiced`.
    public var voice: TutorVoice?
    /// Of `lost`.
    public var prerequisite: LostPrerequisite?

    public init() {}
  }

  /// What `events.kind` holds for this fact.
  public var kind: Kind {
    switch self {
    case .began: .began
    case .presented: .presented
    case .checked: .checked
    case .diagnosed: .diagnosed
    case .remediated: .remediated
    case .advanced: .advanced
    case .drafted: .drafted
    case .paused: .paused
    case .voiced: .voiced
    case .resumed: .resumed
    case .completed: .completed
    case .lost: .lost
    case .released: .released
    }
  }

  /// What `events.payload_json` holds for this fact: all of it but its kind.
  public var payload: Payload {
    var payload = Payload()
    payload.said = sayings.isEmpty ? nil : sayings
    payload.question = question
    switch self {
    case .began(let plan): payload.plan = plan
    case .checked(let reply): payload.reply = reply
    case .diagnosed(let diagnosis): payload.diagnosis = diagnosis
    case .remediated(let help, _, _): payload.help = help
    case .advanced(let step, _, _): payload.step = step
    case .drafted(let draft): payload.draft = draft
    case .voiced(let voice): payload.voice = voice
    case .lost(let prerequisite, _): payload.prerequisite = prerequisite
    case .presented, .paused, .resumed, .completed, .released: break
    }
    return payload
  }

  /// nil where the payload lacks what its kind must have: the row was not written by us.
  public init?(kind: Kind, payload: Payload) {
    let (said, question) = (payload.said ?? [], payload.question)
    switch kind {
    case .began:
      guard let plan = payload.plan else { return nil }
      self = .began(plan)
    case .presented: self = .presented(said, question)
    case .checked:
      guard let reply = payload.reply else { return nil }
      self = .checked(reply)
    case .diagnosed:
      guard let diagnosis = payload.diagnosis else { return nil }
      self = .diagnosed(diagnosis)
    case .remediated:
      guard let help = payload.help else { return nil }
      self = .remediated(help, said, question)
    case .advanced:
      guard let step = payload.step else { return nil }
      self = .advanced(to: step, said, question)
    case .drafted: self = .drafted(payload.draft ?? "")
    case .paused: self = .paused
    case .voiced:
      guard let voice = payload.voice else { return nil }
      self = .voiced(voice)
    case .resumed: self = .resumed(said)
    case .completed: self = .completed(said)
    case .lost:
      guard let prerequisite = payload.prerequisite else { return nil }
      self = .lost(prerequisite, said)
    case .released: self = .released
    }
  }
}
