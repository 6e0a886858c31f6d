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

    public init(_ subject: Subject, of name: String, from back: Destination) {
      (self.subject, self.name, self.back) = (subject, name, back)
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case enterPressed, nextPressed, beforePressed, morePressed, lessPressed, editorPressed, keepPressed, backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)

    init(_ deed: WrittenForm.Deed) {
      self =
        switch deed {
        case .enter: .enterPressed
        case .next: .nextPressed
        case .before: .beforePressed
        case .more: .morePressed
        case .less: .lessPressed
        case .editor: .editorPressed
        case .keep: .keepPressed
        case .leave: .backPressed
        }
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

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.form.isText ? context.text(state.form.lines[state.form.selected].name) : nil
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] { state.form.rows(context) }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    state.form.bindings(Words.putInPlace, Words.keepWord, Message.init)
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    if message == .backPressed { return leave(&state, context) }
    if case .heard(let event) = message { return hear(&state, event) }
    (state.isLeaving, state.complaint) = (false, nil)
    switch message {
    case .enterPressed: if state.form.enter(context) { return keep(&state, context) }
    case .nextPressed: state.form.move(by: 1)
    case .beforePressed: state.form.move(by: -1)
    case .morePressed: state.form.choose(by: 1)
    case .lessPressed: state.form.choose(by: -1)
    case .editorPressed: return state.form.isText ? [.edit(state.form.text(state.form.selected))] : []
    case .keepPressed: return keep(&state, context)
    case .typed(let key): state.form.receive(key, context)
    case .pasted(let text): state.form.paste(text)
    case .picked(let row):
      guard state.form.lines.indices.contains(row) else { return [] }
      state.form.selected = row
      if state.form.lines[row].content == .deed { return keep(&state, context) }
    case .backPressed, .heard: break
    }
    return []
  }

  private static func isChanged(_ state: State, _ context: Context) -> Bool {
    texts(state.subject, context.language).enumerated().contains { index, text in
      trimmed(state.form.text(index)) != trimmed(text.text)
    }
  }

  /// What was written is not lost by one key.
  private static func leave(_ state: inout State, _ context: Context) -> [Effect] {
    guard !isChanged(state, context) || state.isLeaving else {
      (state.isLeaving, state.complaint) = (true, Words.leavingForm)
      return []
    }
    return [.go(state.back)]
  }

  private static func hear(_ state: inout State, _ event: Event) -> [Effect] {
    switch event {
    case .edited(let text):
      var text = text
      while text.last?.isWhitespace == true { text.removeLast() }
      state.form.replace(state.form.selected, with: text)
    case .overseen(.student(let record)) where state.isWaiting && record.standing.id == state.subject.student:
      return [.go(state.back)]
    case .failed: state.isWaiting = false
    default: break
    }
    return []
  }

  private static func keep(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting else { return [] }
    let count = texts(state.subject, context.language).count
    func complain(_ words: Phrase, _ index: Int) -> [Effect] {
      (state.complaint, state.form.selected) = (words, index)
      return []
    }
    guard isChanged(state, context) else { return complain(Words.nothingChanged, 0) }
    let reason = trimmed(state.form.text(count))
    let correction: Correction
    switch state.subject {
    case .summary(let summary):
      let narrative = trimmed(state.form.text(0))
      if narrative.isEmpty { return complain(Words.emptyText, 0) }
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
        return complain(Words.fault(error), error == .noStatement || error == .tooLong ? 0 : 1)
      }
    case .answer(let heard):
      let answer = trimmed(state.form.text(0))
      if answer.isEmpty { return complain(Words.emptyText, 0) }
      correction = .exchange(heard.id, answer)
    }
    guard !reason.isEmpty else { return complain(Words.sayWhy, count) }
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
    if let words = state.isWaiting ? Words.checking : state.complaint, area.rows > 2 {
      area.rows -= 1
      canvas.say(
        words, column: area.column + 3, row: area.row + area.rows, role: state.isWaiting ? .muted : .caution,
        limit: area.columns - 4)
    }
    area.column += 1
    area.columns -= 2
    state.form.draw(in: area, context, on: &canvas)
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
