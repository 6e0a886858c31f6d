import Learning
import Terminal

/// Putting something in the place of what the program said: a summary, a problem that was given, an answer; with the reason.
///
///     the texts as they are ──Tab──► the reason ──Enter at the last──► in force ──► back
///        └──^X──► the tutor's editor ──► back in the field
public enum Correcting: Screen {
  /// What is changed.
  public enum Subject: Equatable, Sendable {
    case summary(SessionSummary)
    case practice(AssignedProblem)
    case answer(ExchangeHeard)

    var student: Person.ID {
      switch self {
      case .summary(let summary): summary.student
      case .practice(let given): given.student
      case .answer(let heard): heard.student
      }
    }
  }

  public typealias Message = FormMessage

  /// What is written so far.
  public struct State: Equatable, Sendable {
    public var subject: Subject
    public var name: String
    /// Where leaving leads.
    public var back: Destination
    var form = WrittenForm([])
    var complaint: Phrase?
    /// Esc was pressed once, and something would be lost.
    var isLeaving = false
    /// It is being written.
    public var isWaiting = false

    var student: Person.ID { subject.student }

    public init(_ subject: Subject, of name: String, from back: Destination) {
      (self.subject, self.name, self.back) = (subject, name, back)
    }
  }

  /// The form, with what stands there now.
  static func prepared(_ state: State, _ context: Context) -> State {
    var state = state
    var lines = texts(state.subject, context.language).map { text in
      WrittenForm.Line(
        text.name,
        text.isLong
          ? .page(TextArea(text.text, limit: text.limit)) : .line(TextField(text.text, limit: text.limit)),
        placeholder: text.text.isEmpty ? Words.notePlaceholder : nil)
    }
    lines.append(
      WrittenForm.Line(Words.reasonName, .line(TextField(limit: 500)), placeholder: Words.reasonPlaceholder))
    lines.append(WrittenForm.Line(Words.putInPlace, .deed))
    state.form = WrittenForm(lines)
    return state
  }

  /// A text that can be changed.
  private struct Text {
    var name: Phrase
    var text: String
    var limit: Int
    var isLong = true
  }

  private static func texts(_ subject: Subject, _ language: Language) -> [Text] {
    switch subject {
    case .summary(let summary):
      [Text(name: Words.summaryWord, text: summary.narrative, limit: SessionSummary.longestNarrative)]
        + (0..<SessionSummary.mostSteps).map { index in
          Text(
            name: Words.nextStep(index + 1),
            text: summary.nextSteps.indices.contains(index) ? summary.nextSteps[index] : "", limit: 300, isLong: false)
        }
    case .practice(let given):
      [
        Text(
          name: Words.statementName, text: given.problem.statement[language],
          limit: PortableProblem.longestStatement),
        Text(
          name: Words.answerName, text: given.problem.key.written(in: language), limit: 300, isLong: false),
        Text(
          name: Words.solutionName, text: given.problem.explanation[language],
          limit: PortableProblem.longestStatement),
      ]
    case .answer(let heard):
      [Text(name: Words.answerName, text: heard.answer, limit: ExchangeHeard.longestAnswer)]
    }
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func typing(_ state: State, _ context: Context) -> Typing { state.form.typing }

  public static func prompt(_ state: State, _ context: Context) -> String? { asked(state, context) }

  public static func rows(_ state: State, _ context: Context) -> [Row] { state.form.rows(context) }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    state.form.bindings(Words.putInPlace, Words.keepWord)
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    fill(&state, message, context)
  }

  static func isChanged(_ state: State, _ context: Context) -> Bool {
    texts(state.subject, context.language).enumerated().contains { index, text in
      trimmed(state.form.text(index)) != trimmed(text.text)
    }
  }

  static func keep(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting else { return [] }
    let count = texts(state.subject, context.language).count
    guard isChanged(state, context) else { return complain(Words.nothingChanged, at: 0, &state) }
    let reason = trimmed(state.form.text(count))
    let correction: Correction
    switch state.subject {
    case .summary(let summary):
      let narrative = trimmed(state.form.text(0))
      if narrative.isEmpty { return complain(Words.emptyText, at: 0, &state) }
      let steps = (1..<count).map { trimmed(state.form.text($0)) }.filter { !$0.isEmpty }
      correction = .summary(summary.id, narrative: narrative, nextSteps: steps)
    case .practice(let given):
      do throws(WrittenItem.Fault) {
        correction = .item(
          given.id,
          try WrittenItem(
            of: given.problem, statement: state.form.text(0), answer: state.form.text(1),
            explanation: state.form.text(2), in: context.language))
      } catch {
        return complain(Words.fault(error), at: error == .noStatement || error == .tooLong ? 0 : 1, &state)
      }
    case .answer(let heard):
      let answer = trimmed(state.form.text(0))
      if answer.isEmpty { return complain(Words.emptyText, at: 0, &state) }
      correction = .exchange(heard.id, answer)
    }
    guard !reason.isEmpty else { return complain(Words.sayWhy, at: count, &state) }
    state.isWaiting = true
    return Oversight.asking(.correct(correction, reason: reason, of: state.subject.student), context)
  }

  /// What it is about, where the texts do not say it.
  private static func about(_ state: State, _ context: Context) -> String? {
    switch state.subject {
    case .summary: nil
    case .practice(let given):
      if case .choice(let options, _) = given.problem.key {
        context.text(Words.optionsWord) + ": "
          + options.map { context.onOneLine($0[context.language]) }.joined(separator: " / ")
      } else {
        nil
      }
    case .answer(let heard): "“" + heard.question.replacing("\n", with: " ") + "”"
    }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    var area = canvas.chrome(
      title: title(state, context), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    if let about = about(state, context), area.rows > 6 {
      canvas.write(about, column: area.column + 3, row: area.row, role: .muted, limit: area.columns - 4)
      area.row += 1
      area.rows -= 1
    }
    drawForm(state, in: area, context, on: &canvas)
  }

  private static func title(_ state: State, _ context: Context) -> String {
    let what =
      switch state.subject {
      case .summary: Words.changeSummaryTitle
      case .practice: Words.changeItemTitle
      case .answer: Words.changeAnswerTitle
      }
    return state.name + " · " + context.text(what)
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    var told = [Told("correcting", title(state, context) + ".")]
    if let about = about(state, context) { told.append(Told("correcting-about", context.spoken(about))) }
    told.append(Told("correcting-list", numbered(rows(state, context), context)))
    if let complaint = state.complaint { told.append(Told("correcting-complaint", context.text(complaint))) }
    return told
  }
}

extension Correcting: FormScreen {}
extension Correcting.State: FormState {}
