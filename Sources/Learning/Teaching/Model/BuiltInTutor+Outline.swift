extension BuiltInTutor {
  /// The turn that follows from what the student says, for a model to word. nil where the lesson takes no turn.
  ///
  /// - Parameters:
  ///   - lines: what was said lately, oldest first.
  ///   - notes: what is remembered of the student.
  ///   - item: what a question that the model makes up would be called in the bank; nil where none may be.
  public func outline(
    after reply: String, in lesson: Lesson, recently lines: [LessonLine], grade: Int, in language: Language,
    notes: [String] = [], item: Problem.ID? = nil, at now: Instant
  ) -> TurnOutline? {
    let events = events(after: reply, in: lesson, at: now)
    let facts = events.prefix { $0.isFact }
    let following = Array(events.dropFirst(facts.count))
    guard !facts.isEmpty, !following.isEmpty else { return nil }
    var judged = lesson
    for event in facts { judged.apply(event, at: now) }
    let leaving = leaving(judged, instead: following, at: now)
    let ends = [following, leaving].compactMap { $0 }.map { events in
      var lesson = judged
      for event in events { lesson.apply(event, at: now) }
      return lesson
    }
    let open = ends.compactMap(\.open?.question)
    let opening = item.flatMap { place(for: $0, judged, following + (leaving ?? []), in: language) }
    return TurnOutline(
      facts: Array(facts), following: following, leaving: leaving,
      concept: guideline.plan[min(judged.step, guideline.plan.count - 1)].concept,
      language: language,
      brief: brief(
        of: Array(facts), following, before: lesson, judged, stillOpen: open.contains { $0 == lesson.open?.question },
        lines, grade, language, notes, mayAsk: opening != nil),
      secrets: open.compactMap(problem), opening: opening)
  }

  /// Where a question of the model's may stand: for one of a step that is opened now, and never twice in a row, so that every
  /// other question at least is ours.
  private func place(
    for item: Problem.ID, _ judged: Lesson, _ following: [LessonEvent], in language: Language
  ) -> TurnOutline.Opening? {
    // The question that finds the level has one go, and is closed by the first of a step.
    guard judged.open.map({ $0.question.purpose == .level }) ?? true, judged.asked.last?.invented == nil,
      following.contains(where: \.isOpening)
    else { return nil }
    let asked = judged.asked.suffix(Self.comparedQuestions).compactMap { problem(of: $0)?.statement[language] }
    return TurnOutline.Opening(id: item, asked: asked)
  }

  /// Of a lesson's questions, so many of the latest are no question of a model's again.
  private static let comparedQuestions = 40

  /// What is left to do of a reply that was taken in and not answered: the program ended in between. nil where the last turn
  /// is complete.
  ///
  /// - Parameter journal: the whole of it, oldest first.
  public func unanswered(
    _ id: Lesson.ID, journal: [(event: LessonEvent, at: Instant)]
  ) -> (reply: String, before: Lesson, at: Instant)? {
    let turns = journal.filter { fact in
      switch fact.event {
      case .drafted, .paused, .resumed, .voiced: false
      default: true
      }
    }
    guard let last = turns.last, last.event.isFact else { return nil }
    guard let check = journal.lastIndex(where: { if case .checked = $0.event { true } else { false } }),
      case .checked(let reply) = journal[check].event,
      let before = Lesson(id: id, replaying: journal[..<check])
    else { return nil }
    return (reply.text, before, journal[check].at)
  }

  /// After a right answer in a step that would ask once more: the same, with the step left.
  private func leaving(_ judged: Lesson, instead following: [LessonEvent], at now: Instant) -> [LessonEvent]? {
    guard case .presented(_, let question?)? = following.first, question.purpose == .step, judged.open == nil,
      judged.stepRight >= 1, judged.status == .inProgress
    else { return nil }
    var turn = TutorTurn(self, judged, at: now)
    turn.leaveStep()
    return turn.events
  }

  private func brief(
    of facts: [LessonEvent], _ following: [LessonEvent], before: Lesson, _ judged: Lesson, stillOpen: Bool,
    _ lines: [LessonLine], _ grade: Int, _ language: Language, _ notes: [String], mayAsk: Bool
  ) -> TurnBrief {
    var reply: CheckedReply?
    var mistake: SeenMistake?
    for fact in facts {
      switch fact {
      case .checked(let checked): reply = checked
      case .diagnosed(let diagnosis): mistake = diagnosis.mistake
      default: break
      }
    }
    let step = guideline.plan[min(judged.step, guideline.plan.count - 1)]
    let said = following.flatMap(\.sayings)
    let problem = before.open.flatMap { self.problem(of: $0.question) }
    let remedy = mistake.flatMap { mistake in
      problem?.misconceptions.first { $0.id == mistake.misconception }?.remediation
    }
    return TurnBrief(
      language: language == .english ? "English" : "Bengali", grade: grade, lesson: guideline.title[language],
      step: step.title[language], stepKind: step.kind.rawValue, approach: step.approach[language],
      success: step.success[language],
      task: TurnTask(following, wasRight: reply?.verdict == .right), pace: judged.pace, manner: judged.manner,
      studentSaid: reply?.text ?? "", verdict: reply?.verdict, mistake: mistake?.name[language],
      remedy: remedy?[language], question: problem?.asked[language],
      nextQuestion: said.last { $0.kind == .question }?.text[language], isStillOpen: stillOpen,
      material: said.filter { $0.kind != .question }.map { $0.text[language] },
      recent: lines.suffix(Self.remembered).compactMap { TurnBrief.Line($0, language) }, notes: notes, mayAsk: mayAsk)
  }

  /// Lines of the conversation that a model is told (000 keeps ten).
  private static let remembered = 10
}

extension TurnBrief.Line {
  fileprivate init?(_ line: LessonLine, _ language: Language) {
    switch line {
    case .tutor(let saying): self.init(who: "tutor", text: saying.text[language])
    // What somebody in need said is for no stranger, in no later turn either.
    case .student(let reply) where SafetyCheck(reply.text) != .fine: return nil
    case .student(let reply): self.init(who: "student", text: reply.text)
    case .note: return nil
    }
  }
}

extension LessonEvent {
  /// What is known of a reply, as against what is done about it.
  var isFact: Bool {
    switch self {
    case .checked, .diagnosed: true
    case .began, .presented, .remediated, .advanced, .drafted, .paused, .resumed, .completed, .lost, .released, .voiced:
      false
    }
  }
}
