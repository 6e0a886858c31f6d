/// The tutor that is built in: it teaches from a guideline and the families, by rules, without a network.
///
/// It is pure: what it says next follows from the lesson so far, the reply, and the seed in the lesson's plan. Whoever
/// calls keeps the events: they are folded into the lesson (`Lesson.apply`), and stored.
///
/// What it promises: every lesson ends within `Lesson.turnLimit` replies; the answer of an open question is never said
/// (`AnswerSecret` looks at every text before it is said); no sentence of more than six words is said twice, but those
/// of the open question; and a wrong answer that comes from a known misconception is told so.
public struct BuiltInTutor: Sendable {
  public let guideline: Guideline
  let families: [Problem.ID: Family]
  let concepts: [Concept.ID: Concept]
  /// Families by concept, easy ones first.
  let familiesOfConcept: [Concept.ID: [Family]]

  /// How many wrong answers in a row, with no right one in the whole lesson, mean that a student is lost.
  static let lostAfter = 9

  /// - Parameters:
  ///   - families: those that the guideline names, and those of its prerequisites' concepts, for a step back; more do no
  ///     harm.
  ///   - concepts: for the names of prerequisites.
  public init(guideline: Guideline, families: [Family], concepts: [Concept]) {
    self.guideline = guideline
    self.families = Dictionary(families.map { ($0.id, $0) }) { first, _ in first }
    self.concepts = Dictionary(concepts.map { ($0.id, $0) }) { first, _ in first }
    familiesOfConcept = Dictionary(grouping: families, by: \.concept).mapValues {
      $0.sorted { ($0.difficulty, $0.id) < ($1.difficulty, $1.id) }
    }
  }

  /// The first events of a lesson: its plan, the welcome, and the question that finds the level.
  public func beginning(id: Lesson.ID, seed: UInt64, at now: Instant) -> [LessonEvent] {
    let began = LessonEvent.began(LessonPlan(guideline, seed: seed))
    guard let lesson = Lesson(id: id, first: began, at: now) else { return [] }
    return [began] + welcome(to: lesson, at: now)
  }

  /// The welcome, and the question that finds the level; empty where something was said already.
  public func welcome(to lesson: Lesson, at now: Instant) -> [LessonEvent] {
    guard lesson.awaitsWelcome, lesson.takesTurns, !guideline.plan.isEmpty else { return [] }
    var turn = TutorTurn(self, lesson, at: now)
    turn.welcome()
    return turn.events
  }

  /// The events that follow from what the student says; empty where the lesson takes no turn, or has not begun with a word. The
  /// first is the Check of the reply.
  public func events(after reply: String, in lesson: Lesson, at now: Instant) -> [LessonEvent] {
    guard lesson.takesTurns, !lesson.awaitsWelcome, !guideline.plan.isEmpty else { return [] }
    var turn = TutorTurn(self, lesson, at: now)
    turn.take(reply)
    return turn.events
  }

  /// What resuming a paused lesson says: where one was, and the question that is open.
  public func resuming(_ lesson: Lesson, at now: Instant) -> [LessonEvent] {
    guard lesson.status == .paused else { return [] }
    // Nobody is welcomed back to where nothing was said.
    if lesson.awaitsWelcome { return [.resumed([])] }
    var sayings = [Saying(.recap, TutorWords.welcomeBack)]
    if let step = lesson.currentStep {
      let here = TutorWords.here(step.title)
      if !lesson.said.hold(here) { sayings.append(Saying(.recap, here)) }
    }
    if let open = lesson.open, let problem = problem(of: open.question) {
      sayings.append(Saying(.question, problem.asked, figure: problem.figure?.written))
    }
    return [.resumed(sayings)]
  }

  /// The problem that a question asks; nil where its family is gone, or has changed so that it has no such problem.
  public func problem(of question: LessonQuestion) -> Problem? {
    switch question.source {
    case .model(let invented):
      return invented.problem(
        question.problem, of: question.concept, topic: guideline.topic, topicName: guideline.title)
    case .family(let variant):
      guard let family = families[question.problem] else { return nil }
      do throws(FamilyFailure) {
        return try family.problem(with: variant)
      } catch {
        return nil
      }
    }
  }

  /// What has to be known before a step.
  func prerequisite(of step: PlanStep) -> LostPrerequisite {
    let named = step.stepBack.concept.flatMap { concepts[$0]?.name } ?? step.stepBack.name
    return LostPrerequisite(concept: step.stepBack.concept, name: named ?? step.title)
  }

  /// The misconception of the guideline that a family's is a case of.
  func named(_ misconception: Misconception.ID, of family: Problem.ID) -> GuidelineMisconception? {
    let sighting = GuidelineMisconception.Sighting(family: family, misconception: misconception)
    return guideline.misconceptions.first { $0.seen.contains(sighting) }
  }
}

extension Problem {
  /// The statement, with the options of a choice on lines of their own.
  public var asked: Phrase {
    guard case .choice(let options, _) = key else { return statement }
    let bengali = ["ক", "খ", "গ", "ঘ", "ঙ", "চ"]
    var text = statement
    for (index, option) in options.enumerated() {
      text.en += "\n(\(OptionReader.letter(of: index))) \(option.en)"
      text.bn += "\n(\(bengali.indices.contains(index) ? bengali[index] : OptionReader.letter(of: index))) \(option.bn)"
    }
    return text
  }
}
