import Learning

/// `sessions.state_json` of a lesson: its fold, so that a lesson of thousands of turns opens at once, and above it what lists
/// and queries need. A copy: where it is of another rule, or does not hold as many facts as the journal, the lesson is folded
/// from its events.
struct LessonState: Codable {
  /// Raised whenever a fact is folded otherwise than before.
  static let currentRule = 1

  var rule: Int
  var head: LessonHead
  var lesson: Lesson

  init(_ lesson: Lesson) {
    rule = Self.currentRule
    head = LessonHead(lesson)
    self.lesson = lesson
  }
}

/// What a list says of a lesson.
struct LessonHead: Codable {
  /// `Lesson.Status` without what it holds.
  enum Status: String, Codable {
    case inProgress = "in_progress"
    case paused, completed, lost, released
  }

  var guideline: Guideline.ID
  var title: Phrase
  var status: Status
  /// Where the student was lost.
  var prerequisite: LostPrerequisite?
  var step: Int
  var steps: Int
  var coverage: Double
  var turns: Int
  var began: Instant

  init(_ lesson: Lesson) {
    guideline = lesson.plan.guideline
    title = lesson.plan.title
    (status, prerequisite) =
      switch lesson.status {
      case .inProgress: (.inProgress, nil)
      case .paused: (.paused, nil)
      case .completed: (.completed, nil)
      case .lost(let prerequisite): (.lost, prerequisite)
      case .released: (.released, nil)
      }
    step = lesson.step
    steps = lesson.plan.steps.count
    coverage = lesson.coverage
    turns = lesson.turns
    began = lesson.began
  }

  func listing(of id: Lesson.ID, touched: Instant) -> LessonListing {
    let status: Lesson.Status =
      switch status {
      case .inProgress: .inProgress
      case .paused: .paused
      case .completed: .completed
      case .lost: prerequisite.map(Lesson.Status.lost) ?? .released
      case .released: .released
      }
    return LessonListing(
      id: id, guideline: guideline, title: title, status: status, step: step, steps: steps, coverage: coverage,
      began: began, touched: touched)
  }
}
