/// A lesson with the tutor (000's `teach_me`): the fold of its events.
///
///     began ──► Present ──the student replies──► Check ──an answer──► Diagnose ──┬──right──► Present (next question)
///                  ▲                               │                             │          or Advance (next step)
///                  │                               └──a wish, other words──┐     └──not right──┐
///                  │                                                       ▼                   ▼
///                  └───────────────the next reply is Checked──────────── Remediate: up the ladder
///
///     Advance past the last step ──► completed          nothing is ever right ──► lost in a prerequisite
///     paused ◄──► in progress (a paused lesson takes no turn)       another lesson is paused ──► released
///
/// Constants are 000's. Its defects are mended: Diagnose follows every Check of an answer; the last step's concept is
/// covered when the lesson is completed; a paused lesson takes no turn; means are taken over concepts that were asked
/// about, so that one who has just begun does not count as weak.
public struct Lesson: Hashable, Sendable, Identifiable, Codable {
  /// A UUIDv7, made when the lesson is begun.
  public typealias ID = Identifier<Lesson>

  /// Where the lesson as a whole stands.
  public enum Status: Hashable, Sendable, Codable {
    case inProgress, paused, completed
    case lost(LostPrerequisite)
    /// Another one took its place.
    case released
  }

  /// What is known of one concept of the plan, for the turns of this lesson only: the learner model is the mastery that
  /// people see.
  public struct ConceptMastery: Hashable, Sendable, Codable {
    public var concept: Concept.ID
    /// 0 to 1; 0 before the first answer.
    public internal(set) var mastery = 0.0
    /// How many answers it is made of.
    public internal(set) var answers = 0
  }

  /// Which way it goes, after each answer (000).
  public enum Trend: String, Hashable, Sendable, Codable { case improving, steady, struggling }

  /// How often a mistake was seen.
  public struct MistakeCount: Hashable, Sendable, Codable {
    public var mistake: SeenMistake
    public internal(set) var times: Int
  }

  /// A reply counts as turn. The most that a lesson may take: twice its steps and ten more (000's bound for an extension).
  public var turnLimit: Int { 2 * plan.steps.count + 10 }

  public let id: ID
  public let plan: LessonPlan
  public internal(set) var status: Status = .inProgress
  public internal(set) var began: Instant
  /// When it was completed, lost or released; nil before that.
  public internal(set) var ended: Instant?
  /// Replies so far.
  public internal(set) var turns = 0
  /// The last turn of the tutor.
  public internal(set) var node: LessonNode = .present
  /// The step that it is at, from 0; as many as there are steps once it is completed.
  public internal(set) var step = 0
  /// Whether anything of the step was presented.
  public internal(set) var isStepBegun = false
  /// Questions that were opened in this step, and how many of them were answered right.
  public internal(set) var stepQuestions = 0
  public internal(set) var stepRight = 0
  /// Whether the step back was taken in this step.
  public internal(set) var hasSteppedBack = false
  /// The question that waits for an answer; nil where none does.
  public internal(set) var open: OpenQuestion?
  /// The question that was answered right last, for whoever asks why.
  public internal(set) var solved: LessonQuestion?
  /// Every question that was asked, in order.
  public internal(set) var asked: [LessonQuestion] = []
  /// In the order of the plan; a concept outside of it that was asked about comes after.
  public internal(set) var mastery: [ConceptMastery]
  /// Concepts of the steps that were left behind, in order.
  public internal(set) var covered: [Concept.ID] = []
  /// The last ten different mistakes, the latest last (000).
  public internal(set) var mistakes: [MistakeCount] = []
  public internal(set) var trend: Trend = .steady
  /// Answers that were judged, and "I don't know"s.
  public internal(set) var attempts = 0
  /// Answers that were right.
  public internal(set) var right = 0
  /// What the student asked for: slower or faster; nil where nothing was said.
  public internal(set) var wish: Pace?
  /// Words in the first reply, in all of them, and in each of the last four (000's manner of speaking).
  public internal(set) var wordsOfFirst = 0
  public internal(set) var wordsOfAll = 0
  public internal(set) var wordsOfLast: [Int] = []
  /// What was said, so that it is not said again.
  public internal(set) var said = SaidSentences()
  /// Who words what the tutor says.
  public internal(set) var voice = TutorVoice.builtIn
  /// What stood in the answer field.
  public internal(set) var draft = ""
  /// How many events are folded here. A writer states it; a journal that has moved on refuses.
  public internal(set) var version = 0

  /// nil if the first event is not `began`, or its plan has no step.
  public init?(id: ID, first event: LessonEvent, at: Instant) {
    guard case .began(let plan) = event, !plan.steps.isEmpty else { return nil }
    self.id = id
    self.plan = plan
    began = at
    mastery = plan.concepts.map { ConceptMastery(concept: $0) }
    version = 1
  }

  /// nil if the events do not begin with `began`.
  public init?(id: ID, replaying events: some Sequence<(event: LessonEvent, at: Instant)>) {
    var lesson: Lesson?
    for (event, at) in events {
      if lesson == nil {
        lesson = Lesson(id: id, first: event, at: at)
        if lesson == nil { return nil }
      } else {
        lesson?.apply(event, at: at)
      }
    }
    guard let lesson else { return nil }
    self = lesson
  }
}
