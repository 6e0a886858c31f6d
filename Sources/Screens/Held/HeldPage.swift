import Learning
import Terminal

/// One session that was held in person: what was noted of it, what was said, and what it came to.
///
///     reading ──s──► its summary
///        ├──e──► what was entered, to be put right
///        └──x x──► taken away ──► the student's page
public enum HeldPage: Screen {
  /// The session, and how far it is read.
  public struct State: Equatable, Sendable {
    public var session: HeldSession
    /// nil where it is not summed up yet.
    public var summary: SessionSummary?
    /// Where leaving leads.
    public var page: StudentPage.State
    public var scroll = PageScroll()
    /// x was pressed once.
    var isSure = false

    public init(_ session: HeldSession, summary: SessionSummary?, from page: StudentPage.State) {
      (self.session, self.summary, self.page) = (session, summary, page)
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, scrolledDown, scrolledUp
    case summaryPressed, changePressed, withdrawPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func mark(_ state: State) -> String { "\(state.session.id)" }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let wasSure = state.isSure
    if case .heard = message {} else { state.isSure = false }
    switch message {
    case .upPressed: scroll(&state, by: -1, context)
    case .downPressed: scroll(&state, by: 1, context)
    case .scrolledDown: turnPage(&state, by: 1, context)
    case .scrolledUp: turnPage(&state, by: -1, context)
    case .summaryPressed:
      return [
        .go(
          .summary(
            SummaryPage.State(
              .held(state.session.id), of: state.session.student, name: state.page.name, from: .held(state))))
      ]
    case .changePressed:
      guard mayChange(state, context) else { return [] }
      return [
        .go(
          .holding(Holding.State(state.page, changing: state.session, cares: state.page.record?.standing.cares ?? [])))
      ]
    case .withdrawPressed:
      guard mayChange(state, context) else { return [] }
      guard wasSure else {
        state.isSure = true
        return []
      }
      return Oversight.asking(.withdrawHeld(state.session.id, of: state.session.student), context)
    case .backPressed: return [.go(.student(state.page))]
    case .heard(.overseen(.student(let record))) where record.standing.id == state.session.student:
      state.page.record = record
      guard let session = record.held.first(where: { $0.id == state.session.id }) else {
        return [.go(.student(state.page))]
      }
      (state.session, state.summary) = (session, record.summaries.first { $0.source == .held(session.id) })
    case .heard, .typed, .pasted, .picked: break
    }
    return []
  }

  /// Whoever held it, and an admin.
  static func mayChange(_ state: State, _ context: Context) -> Bool {
    context.profile?.role == .admin || context.profile?.person == state.session.tutor
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    var bindings: [Binding<Message>] = [
      Binding(
        [.character("s")], .summaryPressed, state.summary == nil ? Words.sumUp : Words.readSummary,
        word: Words.sumUpWord)
    ]
    if mayChange(state, context) {
      bindings += [
        Binding([.character("e")], .changePressed, Words.change, word: Words.changeWord),
        Binding([.character("x")], .withdrawPressed, Words.withdrawHeld, word: Words.withdrawHeldWord),
      ]
    }
    return scrolling(state, context, down: .scrolledDown, up: .scrolledUp, after: bindings) + [
      down(.downPressed, tab: false), up(.upPressed, tab: false),
      Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord),
    ]
  }

  /// When, how long, about what.
  static func line(_ session: HeldSession, _ context: Context) -> String {
    let day = context.calendar.day(at: session.at)
    let year = { (day: CalendarDay) in day.yearMonthDay.year }
    let isThisYear = year(day) == year(context.calendar.day(at: context.now))
    var parts = [
      context.text(isThisYear ? Words.nearDate(day) : Words.date(day)) + " "
        + context.language.digits(String(context.calendar.written(session.at).suffix(5)))
    ]
    if let minutes = session.minutes { parts.append(context.text(Words.minutes(minutes))) }
    if !session.topics.isEmpty {
      parts.append(session.topics.joined(separator: ", "))
    } else if let subject = session.subject {
      parts.append(context.text(Words.subjectTitle(subject)))
    }
    return parts.joined(separator: " · ")
  }

  private static func lines(_ state: State, _ context: Context) -> [PageLine] {
    let session = state.session
    var lines = [PageLine(line(session, context), .heading)]
    if !session.notes.isEmpty { lines.append(PageLine(context.text(Words.noteWord) + ": " + session.notes, .accent)) }
    if let summary = state.summary {
      lines += [.blank, PageLine(context.text(Words.summaryWord), .accent)]
      lines += SummaryPage.lines(of: summary, context)
    }
    lines += [.blank, PageLine(context.text(Words.whatWasSaid), .accent)]
    let said = HeldTranscript(session.transcript).lines
    if said.isEmpty { return lines + [PageLine(context.text(Words.nothingWritten), .muted)] }
    let tutor = said.first { !$0.speaker.isEmpty && $0.speaker == context.profile?.name }?.speaker
    return lines
      + said.map { line in
        PageLine(line.text, line.speaker.isEmpty ? .body : line.speaker == tutor ? .tutor : .student)
      }
  }

  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    (lines(state, context), room(state, in: Canvas.content(of: context.size)))
  }

  /// Where it is read: above the last row, while that asks whether to take it away.
  private static func room(_ state: State, in area: Area) -> Area {
    Area(
      column: area.column + 1, row: area.row, columns: min(Canvas.measure, area.columns - 3),
      rows: asks(state, in: area) ? area.rows - 1 : area.rows)
  }

  private static func asks(_ state: State, in area: Area) -> Bool { state.isSure && area.rows > 2 }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: state.page.name + " · " + context.text(Words.heldTitle), trailing: Home.whoAndWhere(context),
      keys: footer(state, context))
    if asks(state, in: area) {
      canvas.say(
        Words.withdrawSure, column: area.column + 1, row: area.row + area.rows - 1, role: .caution,
        limit: area.columns - 2)
    }
    drawPage(state, context, on: &canvas)
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    var told = [
      Told("held", state.page.name + " · " + context.text(Words.heldTitle) + "."),
      Told(
        "held-text",
        lines(state, context).map(\.text).filter { !$0.isEmpty }.map(context.spoken).joined(separator: "\n")),
    ]
    if state.isSure { told.append(Told("held-sure", context.text(Words.withdrawSure))) }
    return told
  }
}

extension HeldPage: Paged {}
extension HeldPage.State: Scrolled {
  var pageName: String { session.id.rawValue }
}
