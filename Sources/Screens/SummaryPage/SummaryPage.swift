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
    /// Rows of the page above what is shown.
    public var scroll = 0

    public init(_ source: SessionSummary.Source, of student: Person.ID, name: String, from back: Destination) {
      (self.source, self.student, self.name, self.back) = (source, student, name, back)
    }

    /// nil until it is written.
    public var summary: SessionSummary? { if case .written(let summary) = phase { summary } else { nil } }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, pageUpPressed, pageDownPressed
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
    case .upPressed: state.scroll = max(0, state.scroll - 1)
    case .downPressed: state.scroll = min(lastScroll(state, context), state.scroll + 1)
    case .pageUpPressed: state.scroll = max(0, state.scroll - 10)
    case .pageDownPressed: state.scroll = min(lastScroll(state, context), state.scroll + 10)
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
    return bindings + [
      Binding([.down, .character("j")], .downPressed, Words.down, word: Words.downWord, footer: false),
      Binding([.up, .character("k")], .upPressed, Words.up, word: Words.upWord, footer: false),
      Binding([.pageDown, .character(" ")], .pageDownPressed, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .pageUpPressed, Words.pageUp, word: Words.pageUpWord, footer: false),
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

  private static func shown(_ state: State, _ context: Context) -> [(row: StyledRow, role: Role)] {
    context.rows(of: lines(state, context), columns: min(Canvas.measure, Canvas.content(of: context.size).columns - 3))
  }

  private static func lastScroll(_ state: State, _ context: Context) -> Int {
    max(0, shown(state, context).count - Canvas.content(of: context.size).rows)
  }

  private static func title(_ state: State, _ context: Context) -> String {
    state.name + " · " + context.text(Words.summaryOf(state.source))
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: title(state, context), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    let page = Area(
      column: area.column + 1, row: area.row, columns: min(Canvas.measure, area.columns - 3), rows: area.rows)
    canvas.page(shown(state, context), scroll: state.scroll, in: page)
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
