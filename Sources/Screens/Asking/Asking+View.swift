import Learning
import Terminal

extension Asking {
  /// The parts of the screen, from the top.
  struct Regions {
    var page: Area
    /// The row of what is asked for.
    var prompt: Int
    var field: Area
  }

  static func regions(_ state: State, _ context: Context) -> Regions {
    let area = Canvas.content(of: context.size)
    let (left, wide) = (area.column + 1, min(Canvas.measure, area.columns - 2))
    // Nothing is written where an answer is read or waited for.
    guard state.phase == .writing else {
      let page = Area(column: left, row: area.row, columns: wide, rows: area.rows)
      return Regions(
        page: page, prompt: area.row + area.rows,
        field: Area(column: left, row: area.row + area.rows, columns: wide, rows: 0))
    }
    let most = max(1, min(8, area.rows / 3))
    let rows = min(most, max(3, state.field.height(columns: max(1, wide), context.family)))
    let prompt = area.row + max(0, area.rows - rows - 1)
    return Regions(
      page: Area(column: left, row: area.row, columns: wide, rows: max(0, prompt - area.row)), prompt: prompt,
      field: Area(column: left, row: prompt + 1, columns: wide, rows: rows))
  }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard state.phase == .writing else { return .none }
    return state.field.text.isEmpty ? .empty : .text
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.phase == .writing ? context.text(promptWords(state)) : nil
  }

  private static func promptWords(_ state: State) -> Phrase {
    state.asksProgram ? Words.programPrompt : Words.askPrompt
  }

  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    (lines(state, context), regions(state, context).page)
  }

  private static func lines(_ state: State, _ context: Context) -> [PageLine] {
    var lines = [
      PageLine(context.text(state.programLeft == nil ? Words.askAbout : Words.askAboutThis), .heading),
      PageLine(state.question.title[context.language], .body, state.question.isWritten ? .written : .content),
    ]
    // What is waited for comes first: on a small screen there is room for no more.
    switch state.phase {
    case .writing: break
    case .waiting:
      let asked = PageLine(context.text(Words.youLabel) + ": " + state.field.text, .student)
      return [asked, .blank, PageLine(context.text(Words.programThinks), .accent), .blank] + lines.dropFirst()
    case .answered(let exchange, let place):
      return [PageLine(context.text(Words.youLabel) + ": " + exchange.heard.question, .student)]
        + answer(exchange, place, context) + [.blank, PageLine(context.text(Words.askedAboutThis), .muted)]
        + lines.dropFirst()
    }
    if state.programLeft == 0 { lines.append(PageLine(context.text(Words.programUsed), .muted)) }
    if let conversation = state.conversation {
      lines += [.blank] + Oversight.messages(of: conversation, context)
      if let place = context.places[.question(conversation.id)], conversation.waits {
        lines.append(PageLine(context.text(Words.standing(place, at: context.now)), .muted))
      }
    }
    return lines
  }

  /// What the program said, that it is a program's, and how sure it is.
  private static func answer(_ exchange: ProgramExchange, _ place: QueuePlace?, _ context: Context) -> [PageLine] {
    let answer = exchange.answer
    let sureness =
      answer.asksBack ? Words.sayMore : Words.sureness(of: answer.confidence, isPassedOn: answer.goesToTutors)
    var lines = [
      .blank, PageLine(context.text(Words.programLabel), .accent), PageLine(exchange.heard.answer, .body, .written),
      .blank,
    ]
    if !answer.isOutOfScope {
      let role: Role = answer.confidence == .high ? .muted : .caution
      lines += [PageLine(context.text(Words.programMayBeWrong), .muted), PageLine(context.text(sureness), role)]
    }
    if !answer.suggestions.isEmpty {
      lines.append(PageLine(context.text(Words.couldAsk) + ":", .muted))
      lines += answer.suggestions.map { PageLine("• " + $0, .muted, .content) }
    }
    if exchange.conversation != nil {
      lines.append(PageLine(context.text(Words.tutorHasItToo(place, at: context.now)), .tutor))
    }
    return lines
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    _ = canvas.chrome(
      title: context.text(state.programLeft == nil ? Words.myTutor : Words.askTitle),
      trailing: Home.whoAndWhere(context), keys: footer(state, context))
    let regions = regions(state, context)
    drawPage(state, context, on: &canvas)
    guard state.phase == .writing else { return }
    canvas.say(
      promptWords(state), column: regions.field.column, row: regions.prompt, role: .accent, limit: regions.field.columns
    )
    state.field.draw(
      in: &canvas.grid, regions.field, role: .fieldActive, isFocused: !state.isSending,
      placeholder: context.text(Words.askPlaceholder))
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    let lines = lines(state, context).map { context.spoken($0.text) }.filter { !$0.isEmpty }
    return [Told("asking", lines.joined(separator: "\n   "))]
  }
}

extension Oversight {
  /// What a question is about: a problem as content says it; a turn of a lesson, and what the program answered, as a model wrote
  /// it.
  static func about(
    _ text: String, _ exchange: ExchangeHeard?, isTurn: Bool, _ context: Context
  ) -> [PageLine] {
    guard let exchange else { return [PageLine(text, .body, isTurn ? .written : .content)] }
    let label = exchange.isCorrected ? Words.tutorLabel : Words.programLabel
    return [
      PageLine("“" + exchange.question + "”", .student), PageLine(context.text(label), .accent),
      PageLine(exchange.answer, .body, .written),
    ]
  }

  /// What a student and the tutors wrote to each other: to the student it is "you" and "tutor", to others the student's.
  static func messages(of conversation: Conversation, _ context: Context) -> [PageLine] {
    let isOwn = context.profile?.person == conversation.student
    return conversation.messages.map { message in
      let isStudents = message.author == conversation.student
      let label = isStudents ? (isOwn ? Words.youLabel : Words.studentLabel) : Words.tutorLabel
      return PageLine(context.text(label) + ": " + message.text, isStudents ? .student : .tutor)
    }
  }
}
