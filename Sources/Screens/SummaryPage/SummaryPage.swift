import Learning
import Terminal

/// What one session came to, written when somebody asks for it.
///
///     being written ──► the summary ──e──► changed, with a reason
///        │  └──► a sentence that says why not ──Enter──► being written again
///        └──Esc──► back: it is kept all the same once it is done
public enum SummaryPage: Screen {
  public enum Phase: Equatable, Sendable {
    case writing
    case written(SessionSummary)
    /// Why there is none.
    case failed(Phrase)
  }

  /// Of which session, and how far it is.
  public struct State: Equatable, Sendable {
    public var source: SessionSummary.Source
    public var student: Person.ID
    public var name: String
    /// Where leaving leads.
    public var back: Destination
    public var phase = Phase.writing
    public var scroll = PageScroll()

    public init(_ source: SessionSummary.Source, of student: Person.ID, name: String, from back: Destination) {
      (self.source, self.student, self.name, self.back) = (source, student, name, back)
    }

    /// nil until it is written.
    public var summary: SessionSummary? { if case .written(let summary) = phase { summary } else { nil } }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, scrolledDown, scrolledUp
    case againPressed, changePressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func mark(_ state: State) -> String { "\(state.source)" }

  /// What this place is read from: the one that there is, or a new one.
  static func loading(_ state: State, _ context: Context) -> [Effect] {
    context.profile.map { [.summarise(state.source, as: $0.person)] } ?? []
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .upPressed: scroll(&state, by: -1, context)
    case .downPressed: scroll(&state, by: 1, context)
    case .scrolledDown: turnPage(&state, by: 1, context)
    case .scrolledUp: turnPage(&state, by: -1, context)
    case .againPressed:
      guard case .failed = state.phase else { return [] }
      state.phase = .writing
      return loading(state, context)
    case .changePressed:
      guard let summary = state.summary else { return [] }
      return [.go(.correcting(Correcting.State(.summary(summary), of: state.name, from: .summary(state))))]
    case .backPressed: return [.go(state.back)]
    case .heard(.summary(let summary)) where summary.source == state.source: state.phase = .written(summary)
    case .heard(.failed(let trouble)) where state.phase == .writing: state.phase = .failed(trouble.phrase)
    case .heard, .typed, .pasted, .picked: break
    }
    return []
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    var bindings: [Binding<Message>] = []
    switch state.phase {
    case .writing: break
    case .failed: bindings.append(Binding([.enter], .againPressed, Words.tryAgain, word: Words.tryAgainWord))
    case .written:
      bindings.append(Binding([.character("e")], .changePressed, Words.changeSummary, word: Words.changeWord))
    }
    return scrolling(state, context, down: .scrolledDown, up: .scrolledUp, after: bindings) + [
      down(.downPressed, tab: false), up(.upPressed, tab: false),
      Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord),
    ]
  }

  /// A summary as everybody reads it; whoever looks after students reads who wrote it, too.
  static func lines(of summary: SessionSummary, _ context: Context) -> [PageLine] {
    var lines = [PageLine(summary.narrative, .body, .content)]
    if summary.isCorrected { lines.append(PageLine(context.text(Words.changedByTutor), .accent)) }
    if !summary.nextSteps.isEmpty {
      lines += [.blank, PageLine(context.text(Words.nextStepsWord), .accent)]
      lines += summary.nextSteps.map { PageLine("• " + $0, .body, .content) }
    }
    return lines
  }

  private static func lines(_ state: State, _ context: Context) -> [PageLine] {
    switch state.phase {
    case .writing: return [PageLine(context.text(Words.beingWritten), .muted)]
    case .failed(let why):
      return [PageLine(context.text(why), .caution), .blank, PageLine(context.text(Words.notSummedUp), .muted)]
    case .written(let summary):
      var lines = lines(of: summary, context)
      var facts = [
        context.text(Words.writtenBy(summary.model.map { Phrase($0) } ?? Words.builtInSummariser)),
        StudentPage.when(summary.at, context),
      ]
      if summary.kind == .brief { facts.insert(context.text(Words.briefSession), at: 0) }
      lines += [.blank, PageLine(facts.joined(separator: " · "), .muted)]
      if summary.kind == .missingTranscript, !summary.isCorrected, case .held = summary.source {
        lines.append(PageLine(context.text(Words.addTranscript), .muted))
      }
      return lines
    }
  }

  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    let area = Canvas.content(of: context.size)
    return (
      lines(state, context),
      Area(column: area.column + 1, row: area.row, columns: min(Canvas.measure, area.columns - 3), rows: area.rows)
    )
  }

  private static func title(_ state: State, _ context: Context) -> String {
    state.name + " · " + context.text(Words.summaryOf(state.source))
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    _ = canvas.chrome(
      title: title(state, context), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    drawPage(state, context, on: &canvas)
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    [
      Told("summary", title(state, context) + "."),
      Told(
        "summary-text",
        lines(state, context).map(\.text).filter { !$0.isEmpty }.map(context.spoken).joined(separator: "\n")),
    ]
  }
}

extension SummaryPage: Paged {}
extension SummaryPage.State: Scrolled {
  var pageName: String { summary == nil ? "none" : "summary" }
}
