import Learning
import Terminal

/// An exam while it is taken: one question at a time, in any order, and a last page that shows what is empty. No verdict, no
/// hint. What is typed goes to the disk as it is typed; "saved" is said only of what is there.
///
///     a question ──Enter, PgUp, PgDn, a number──► another question … ──after the last──► the last page
///        ▲ typing ──► saving ──on disk──► saved                                          │ submit all
///        └────────────────────────────no──────────────────────────────── asking ◄────────┘
///                                                                            └──yes──► the result
///     the time is up, wherever it is ──► time is up ──Enter──► the result
public enum ExamSitting: Screen {
  /// What is going on: it decides which keys there are.
  public enum Phase: Equatable, Sendable { case answering, lastPage, asking, timeUp }

  /// The exam, and what is on the screen and not on the disk.
  public struct State: Equatable, Sendable {
    /// As it is on the disk: only an event from there changes it.
    public var paper: ExamPaper
    /// What is being typed, where an answer is typed.
    public var field: TextField
    /// The option that is marked, where one is chosen.
    public var chosen: Int?
    /// The last page is shown, not a question.
    public var isLastPage = false
    /// The marked line of the last page: a question, or after them all the line that submits.
    public var selected = 0
    /// Submitting waits for a yes or a no.
    public var isAsking = false
    /// A draft is on its way to the disk.
    public var isSaving = false
    /// Something else is, on which the next key depends.
    public var isMoving = false
    /// What was pressed while a draft was on its way: done once that is there.
    var pending: Message?
    /// Why something was not done, until the next key; nil where nothing is wrong.
    public var complaint: Phrase?
    /// How often something was complained of: the plain mode says the same words again.
    public var complaints = 0
    /// Lines scrolled back from where the eye should be.
    public var scroll = 0

    public init(_ paper: ExamPaper) {
      self.paper = paper
      field = TextField()
      takeDraft()
    }

    public var exam: Exam { paper.exam }
    /// The one at the exam's place.
    public var problem: Problem { paper.problems[paper.exam.place] }

    /// The same in the exam's plan.
    var question: ExamQuestion { paper.exam.plan.questions[paper.exam.place] }

    /// What has been typed or chosen, as the judge reads it.
    var typed: String {
      problem.key.isTyped ? field.text : chosen.map { problem.key.typed(option: $0) } ?? ""
    }

    /// Whether what is on the screen is on the disk.
    var isSaved: Bool { typed == exam.standings[exam.place].draft }

    /// Time goes before everything else.
    public func phase(at now: Instant) -> Phase {
      if exam.status != .inProgress || exam.hasExpired(at: now) { return .timeUp }
      if isAsking { return .asking }
      return isLastPage ? .lastPage : .answering
    }

    mutating func complain(_ phrase: Phrase) {
      complaint = phrase
      complaints += 1
    }

    /// The screen as the disk has it.
    mutating func takeDraft() {
      let draft = exam.standings[exam.place].draft
      field = TextField(problem.key.isTyped ? draft : "", limit: question.longestAnswer)
      do throws(UnreadableAnswer) {
        chosen = problem.key.isTyped || draft.isEmpty ? nil : try problem.key.option(named: draft)
      } catch {
        chosen = nil
      }
      (complaint, scroll) = (nil, 0)
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case nextPressed, previousPressed, lastPagePressed
    case markPressed, clearPressed
    case upPressed, downPressed
    case openPressed
    case submitPressed, yesPressed, noPressed
    case scrolledUp, scrolledDown
    case resultPressed
    case leavePressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isMoving || state.pending != nil }

  public static func mark(_ state: State) -> String {
    "\(state.exam.id) \(state.exam.place) \(state.isLastPage)"
  }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard state.phase(at: context.now) == .answering, state.problem.key.isTyped else { return .none }
    return state.field.text.isEmpty ? .empty : .text
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let phase = state.phase(at: context.now)
    switch message {
    case .heard(let event): return hear(&state, event, context)
    case .typed(let key):
      guard phase == .answering else { return [] }
      return type(&state, key, context)
    case .pasted(let text):
      guard phase == .answering else { return [] }
      return paste(&state, text, context)
    case .scrolledUp: state.scroll = scrolled(state.scroll, by: 4, last: lastScroll(state, context))
    case .scrolledDown: state.scroll = scrolled(state.scroll, by: -4, last: lastScroll(state, context))
    case .upPressed, .downPressed: return move(&state, message == .upPressed ? -1 : 1, context)
    case .noPressed: state.isAsking = false
    case .submitPressed where !state.isSaving:
      state.isAsking = true
      state.complaint = nil
    default:
      if state.isSaving || state.isMoving {
        state.pending = state.pending ?? message
        return []
      }
      return deed(&state, message, context)
    }
    return []
  }

  /// ↑ and ↓: an option of a choice, or a line of the last page.
  private static func move(_ state: inout State, _ step: Int, _ context: Context) -> [Effect] {
    switch state.phase(at: context.now) {
    case .lastPage:
      let count = state.exam.standings.count + 1
      state.selected = marked(state.selected, by: step, of: count)
      return []
    case .answering:
      let count = state.problem.key.optionCount
      guard count > 0 else { return [] }
      state.chosen = ((state.chosen ?? (step > 0 ? -1 : count)) + step + count) % count
      return save(&state, context)
    case .asking, .timeUp: return []
    }
  }

  private static func type(_ state: inout State, _ key: Key, _ context: Context) -> [Effect] {
    state.complaint = nil
    if state.problem.key.isTyped {
      guard state.field.receive(key) else { return [] }
    } else {
      guard case .character(let character) = key, let option = state.problem.key.option(for: character) else {
        return []
      }
      state.chosen = option
    }
    return save(&state, context)
  }

  private static func paste(_ state: inout State, _ text: String, _ context: Context) -> [Effect] {
    state.complaint = nil
    if state.problem.key.isTyped {
      state.field.paste(text)
    } else {
      do throws(UnreadableAnswer) {
        state.chosen = try state.problem.key.option(named: text)
      } catch {
        state.complain(Words.unreadable(error.why))
        return []
      }
    }
    return save(&state, context)
  }

  private static func hear(_ state: inout State, _ event: Event, _ context: Context) -> [Effect] {
    switch event {
    case .examRecorded(let exam) where exam.id == state.exam.id:
      let before = state.exam
      state.paper.exam = exam
      (state.isSaving, state.isMoving) = (false, false)
      // Its time was up: what the judge said has to be fetched.
      if exam.status != .inProgress { return [.openExam(exam.id)] }
      if exam.place != before.place { state.takeDraft() }
      let effects = save(&state, context)
      guard effects.isEmpty, let pending = state.pending else { return effects }
      state.pending = nil
      return update(&state, pending, context)
    case .exam(let paper) where paper.exam.id == state.exam.id:
      if paper.exam.status != .inProgress { return [.go(.examResult(paper))] }
      let (isLastPage, selected) = (state.isLastPage, state.selected)
      state = State(paper)
      (state.isLastPage, state.selected) = (isLastPage, selected)
      return []
    case .failed(.conflict):
      state.pending = nil
      return [.openExam(state.exam.id)]
    case .failed:
      (state.isSaving, state.isMoving, state.pending) = (false, false, nil)
      return []
    case .closing:
      return leaving(state, context)
    default:
      return []
    }
  }
}
