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
    let most = max(1, min(8, area.rows / 3))
    let rows = min(most, max(3, state.field.height(columns: max(1, wide), context.family)))
    let prompt = area.row + max(0, area.rows - rows - 1)
    return Regions(
      page: Area(column: left, row: area.row, columns: wide, rows: max(0, prompt - area.row)), prompt: prompt,
      field: Area(column: left, row: prompt + 1, columns: wide, rows: rows))
  }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    state.field.text.isEmpty ? .empty : .text
  }

  public static func prompt(_ state: State, _ context: Context) -> String? { context.text(Words.askPrompt) }

  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    (lines(state, context), regions(state, context).page)
  }

  private static func lines(_ state: State, _ context: Context) -> [PageLine] {
    var lines = [
      PageLine(context.text(Words.askAbout), .heading),
      PageLine(state.question.title[context.language], .body, .content),
    ]
    if let conversation = state.conversation {
      lines += [.blank] + Oversight.messages(of: conversation, context)
      if let place = context.places[.question(conversation.id)], conversation.waits {
        lines.append(PageLine(context.text(Words.standing(place, at: context.now)), .muted))
      }
    }
    return lines
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    _ = canvas.chrome(
      title: context.text(Words.myTutor), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    let regions = regions(state, context)
    drawPage(state, context, on: &canvas)
    canvas.say(
      Words.askPrompt, column: regions.field.column, row: regions.prompt, role: .accent, limit: regions.field.columns)
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
