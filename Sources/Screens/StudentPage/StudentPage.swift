import Learning
import Terminal

/// One student, as whoever looks after them sees: how it goes, what there was, what was given and put right.
///
///     sessions ──Tab──► in person ──Tab──► summaries ──Tab──► given practice ──Tab──► answers ──Tab──► changes
///        │ Enter, s         │ Enter, n          │ Enter, e           │ e                 │ e            │ u: as before
///        ▼                  ▼                   ▼                    ▼                   ▼
///     review, summary    reading, entering   the summary, putting right what the program said
public enum StudentPage: Screen {
  /// The lists there are; a parent sees only the summaries.
  public enum Page: CaseIterable, Equatable, Sendable { case sittings, held, summaries, assigned, answers, corrections }

  /// What is being written.
  public enum Purpose: Equatable, Sendable {
    case search
    /// From which day until which.
    case days
  }

  /// Who it is, what was read of them, and what is looked at.
  public struct State: Equatable, Sendable {
    public var student: Person.ID
    public var name: String
    /// School grade, 1 to 12.
    public var grade: Int
    /// nil until it is read.
    public var record: StudentRecord?
    public var page = Page.sittings
    public var filter = SittingFilter()
    /// The days that the filter names; nil for all.
    public var period: Period?
    /// nil until they are read.
    public var sittings: [Sitting]?
    /// Where the next page of them begins; nil on the last.
    public var next: SittingPage.Key?
    /// What was found, in the place of the sittings; nil while nothing is searched.
    public var findings: [SittingFinding]?
    /// What was searched for.
    public var searched = ""
    /// The marked line of the list, from 0.
    public var selected = 0
    public var purpose: Purpose?
    public var field = TextField()
    public var scroll = PageScroll()
    /// What was typed cannot be read.
    public var isUnreadable = false
    /// A page of sittings is being read.
    public var isReading = false

    public init(_ student: Person.ID, name: String, grade: Int) {
      (self.student, self.name, self.grade) = (student, name, grade)
    }

    var count: Int {
      switch page {
      case .sittings: findings?.count ?? sittings?.count ?? 0
      case .held: record?.held.count ?? 0
      case .summaries: record?.summaries.count ?? 0
      case .assigned: record?.assigned.count ?? 0
      case .answers: record?.answers.count ?? 0
      case .corrections: record?.corrections.count ?? 0
      }
    }

    var summary: SessionSummary? {
      guard page == .summaries, let all = record?.summaries, all.indices.contains(selected) else { return nil }
      return all[selected]
    }

    var correction: CorrectionMade? {
      guard page == .corrections, let all = record?.corrections, all.indices.contains(selected) else { return nil }
      return all[selected]
    }

    /// Whether a correction was taken back since.
    func isUndone(_ correction: CorrectionMade) -> Bool { record?.corrections.isUndone(correction) ?? false }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case scrolledDown, scrolledUp
    case openPressed
    case pagePressed, pageBeforePressed
    case kindPressed, statePressed, subjectPressed, periodPressed, daysPressed, flaggedPressed
    case searchPressed, assignPressed, changePressed, undoPressed
    case enterHeldPressed, summaryPressed
    case sendPressed, dropPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func mark(_ state: State) -> String { "\(state.student) \(state.page)" }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .upPressed: return turn(&state, by: -1, context)
    case .downPressed: return turn(&state, by: 1, context)
    case .scrolledDown:
      turnPage(&state, by: 1, context)
      return []
    case .scrolledUp:
      turnPage(&state, by: -1, context)
      return []
    case .openPressed: return open(state, context)
    case .picked(let row):
      guard (0..<state.count).contains(row) else { return [] }
      state.selected = row
      return open(state, context)
    case .enterHeldPressed:
      return [.go(.holding(Holding.State(state, cares: state.record?.standing.cares ?? [])))]
    case .summaryPressed: return sumUp(state)
    case .pagePressed: return show(&state, step: 1, context)
    case .pageBeforePressed: return show(&state, step: -1, context)
    case .kindPressed, .statePressed, .subjectPressed, .periodPressed, .flaggedPressed:
      return filter(&state, message, context)
    case .daysPressed:
      (state.purpose, state.field, state.isUnreadable) = (.days, TextField(limit: 40), false)
      return []
    case .searchPressed:
      (state.purpose, state.field) = (.search, TextField(state.searched, limit: 80))
      return []
    case .assignPressed: return [.go(.assigning(state.student, name: state.name, grade: state.grade))]
    case .changePressed:
      guard let subject = changeable(state) else { return [] }
      return [.go(.correcting(Correcting.State(subject, of: state.name, from: .student(state))))]
    case .undoPressed:
      guard let made = state.correction, !state.isUndone(made) else { return [] }
      return Oversight.asking(.undo(made.id, of: state.student), context)
    case .sendPressed: return send(&state, context)
    case .dropPressed:
      state.purpose = nil
      return []
    case .backPressed:
      guard state.findings == nil else {
        (state.findings, state.selected) = (nil, 0)
        return []
      }
      return [.go(.home)]
    case .typed(let key):
      if state.purpose != nil { _ = state.field.receive(key) }
      state.isUnreadable = false
      return []
    case .pasted(let text):
      if state.purpose != nil { state.field.paste(text) }
      return []
    case .heard(let event):
      hear(&state, event)
      return []
    }
  }

  /// Answers of the program are a page where there are any.
  static func pages(_ state: State) -> [Page] {
    let answers = state.record?.answers ?? []
    return Page.allCases.filter { $0 != .answers || !answers.isEmpty || state.page == .answers }
  }

  /// What this place is read from.
  static func loading(_ state: State, _ context: Context) -> [Effect] {
    Oversight.asking(.student(state.student), context)
      + Oversight.asking(.sittings(state.student, state.filter, after: nil), context)
  }

  private static func hear(_ state: inout State, _ event: Event) {
    switch event {
    case .overseen(.student(let record)) where record.standing.id == state.student:
      state.record = record
      state.selected = min(state.selected, max(0, state.count - 1))
    case .overseen(.sittings(let page, of: state.student, let isMore)):
      state.sittings = isMore ? (state.sittings ?? []) + page.sittings : page.sittings
      (state.next, state.isReading) = (page.next, false)
      state.selected = min(state.selected, max(0, state.count - 1))
    case .overseen(.findings(let findings, of: state.student)):
      (state.findings, state.selected) = (findings, 0)
    case .failed: state.isReading = false
    default: break
    }
  }

  /// Near the end of what was read the next page is asked for.
  private static func turn(_ state: inout State, by step: Int, _ context: Context) -> [Effect] {
    guard state.count > 0 else { return [] }
    let isWhole = state.page != .sittings || state.findings != nil || state.next == nil
    state.selected =
      isWhole ? marked(state.selected, by: step, of: state.count) : min(max(0, state.selected + step), state.count - 1)
    guard !isWhole, !state.isReading, state.selected > state.count - 10, let next = state.next else { return [] }
    state.isReading = true
    return Oversight.asking(.sittings(state.student, state.filter, after: next), context)
  }

  private static func open(_ state: State, _ context: Context) -> [Effect] {
    switch state.page {
    case .sittings: return openSitting(state)
    case .held:
      guard let held = heldSession(state) else { return [] }
      let summary = state.record?.summaries.first { $0.source == .held(held.id) }
      return [.go(.held(HeldPage.State(held, summary: summary, from: state)))]
    case .summaries:
      return state.summary.map { showing($0.source, state) } ?? []
    case .assigned, .answers, .corrections: return []
    }
  }

  private static func openSitting(_ state: State) -> [Effect] {
    if let findings = state.findings {
      guard findings.indices.contains(state.selected) else { return [] }
      let finding = findings[state.selected]
      return [.go(.review(Review.State(finding.sitting.id, at: finding.turn, of: state.name, from: .student(state))))]
    }
    guard let sittings = state.sittings, sittings.indices.contains(state.selected) else { return [] }
    return [.go(.review(Review.State(sittings[state.selected].id, of: state.name, from: .student(state))))]
  }

  private static func show(_ state: inout State, step: Int, _ context: Context) -> [Effect] {
    let pages = pages(state)
    state.page = pages[marked(pages.firstIndex(of: state.page) ?? 0, by: step, of: pages.count)]
    state.selected = 0
    return []
  }

  private static func send(_ state: inout State, _ context: Context) -> [Effect] {
    guard let purpose = state.purpose else { return [] }
    let text = state.field.text
    switch purpose {
    case .search:
      state.purpose = nil
      state.searched = text
      guard !text.isEmpty else {
        state.findings = nil
        return []
      }
      return Oversight.asking(.findings(text, state.student, state.filter), context)
    case .days:
      let period = Period(typed: text)
      guard text.isEmpty || period != nil else {
        state.isUnreadable = true
        return []
      }
      (state.purpose, state.period) = (nil, period)
      confine(&state, context)
      return reading(&state, context)
    }
  }
}

extension StudentPage: Paged {}
extension StudentPage.State: Scrolled {
  var pageName: String { "\(page) \(selected)" }
}
