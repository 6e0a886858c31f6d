import Learning
import Terminal

extension LessonRoom {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    guard state.mode == .answering, let key = state.problem?.key else { return [] }
    return (0..<key.optionCount).map {
      Row(
        DailyFive.optionLetter($0, key, context.language) + ")  "
          + context.spoken(DailyFive.optionText($0, key, context.language)))
    }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let lesson = state.lesson
    let step = Words.stepOf(min(lesson.step + 1, lesson.plan.steps.count), lesson.plan.steps.count)
    let title = context.text(lesson.plan.title)
    _ = canvas.chrome(
      title: canvas.columns < 56 ? title : title + " · " + context.text(Words.aLesson),
      trailing: context.size.columns < 56 ? context.text(step) : Home.whoAndWhere(context),
      keys: footer(state, context))
    let regions = regions(state, context)
    drawTalk(state, context, in: regions.talk, on: &canvas)
    drawPlan(state, context, in: regions.plan, on: &canvas)
    drawPanel(state, context, in: regions.panel, on: &canvas)
    if let rule = regions.rule { drawRule(state, context, row: rule, in: regions, on: &canvas) }
    drawQuestion(state, context, in: regions.question, on: &canvas)
    if let rule = regions.fieldRule {
      canvas.grid.rule(row: rule, column: regions.talk.column, columns: regions.talk.columns, dotted: true)
    }
    drawField(state, context, in: regions.field, on: &canvas)
  }

  // MARK: - The conversation

  private static func drawTalk(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    let window = window(state, context)
    let words =
      state.query.text.isEmpty || state.mode == .answering ? nil : SoughtWords(state.query.text, context.language)
    for (offset, (item, line)) in window.rows.enumerated() {
      let row = area.row + offset
      let column = area.column + line.indent
      if item == state.marked, state.mode != .answering {
        canvas.write("▸", column: area.column - 1, row: row, role: .accent)
      }
      if let label = line.label { drawLabel(label, context, column: area.column, row: row, on: &canvas) }
      if line.hasBar { canvas.write("│", column: column - 2, row: row, role: .border) }
      canvas.write(line.row, column: column, row: row, role: line.role, limit: area.columns - line.indent)
      if let fraction = line.fraction {
        canvas.grid.drawBar(column: area.column + area.columns - 9, row: row, columns: 9, fraction: fraction)
      }
      for place in words?.places(in: line.row.text, canvas.family) ?? [] {
        canvas.grid.tint(Area(column: column + place.column, row: row, columns: place.columns, rows: 1), .selected)
      }
    }
    let edge = canvas.columns - 2
    if area.rows > 0, window.hasAbove || state.page.earlier > 0 {
      canvas.write("↑", column: edge, row: area.row, role: .keyHint)
    }
  }

  /// On a narrow screen a sign says that it is the student who speaks.
  private static func drawLabel(
    _ label: (text: Phrase, role: Role), _ context: Context, column: Int, row: Int, on canvas: inout Canvas
  ) {
    if labelColumns(context) == 2 {
      canvas.write(label.role == .student ? "›" : "◆", column: column, row: row, role: label.role)
    } else {
      canvas.say(label.text, column: column, row: row, role: label.role)
    }
  }

  /// What is below it, and how it stands with what is typed; or why something was not done.
  private static func drawRule(
    _ state: State, _ context: Context, row: Int, in regions: Regions, on canvas: inout Canvas
  ) {
    let area = regions.talk
    canvas.grid.rule(row: row, column: area.column, columns: area.columns, dotted: true)
    if let complaint = state.complaint {
      canvas.write(
        " " + context.text(complaint) + " ", column: area.column + 1, row: row, role: .caution, limit: area.columns - 2)
      return
    }
    let label = regions.question.rows > 0 ? openLabel(state) : Words.yourWords
    let used = canvas.write(
      " " + context.text(label) + " ", column: area.column + 1, row: row, role: .accent, limit: area.columns - 2)
    let (text, role) = standing(state, context)
    guard !text.isEmpty else { return }
    let start = canvas.writeTrailing(
      " " + text + " ", end: area.column + area.columns - 1, from: area.column + used + 3, row: row, role: role)
    if role == .keyHint {
      canvas.target(Area(column: start, row: row, columns: area.column + area.columns - start, rows: 1), .press(.end))
    }
  }

  /// Above the open question: a question that a model made up is called so.
  static func openLabel(_ state: State) -> Phrase {
    state.lesson.open?.question.invented == nil ? Words.openQuestion : Words.ofTheModelLabel
  }

  /// What there is below the screen; else whether what is typed is on the disk.
  private static func standing(_ state: State, _ context: Context) -> (String, Role) {
    if state.sending != nil || state.pending != nil || state.savingDraft != nil {
      return (context.text(Words.saving), .muted)
    }
    if state.anchor != nil, window(state, context).hasBelow {
      let last = state.anchor?.item ?? 0
      let count = state.items - max(state.seen, last + 1)
      return (context.text(count > 0 ? Words.newBelow(count) : Words.moreBelow), .keyHint)
    }
    guard !state.field.text.isEmpty, state.lesson.status == .inProgress else { return ("", .muted) }
    return (context.text(state.isSaved ? Words.answerSaved : Words.notSaved), .muted)
  }

  // MARK: - The question and the field

  private static func drawQuestion(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    guard area.rows > 0, let key = state.problem?.key else { return }
    let lines = questionLines(state, context, columns: area.columns)
    let first = max(0, min(state.questionScroll, lines.count - area.rows))
    let chosen = chosen(state)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.row + offset
      switch line {
      case .row(let text): canvas.write(text, column: area.column, row: row, limit: area.columns)
      case .option(let index, let text, let isLettered):
        let isChosen = index == chosen
        if isLettered {
          if isChosen { canvas.write("▸", column: area.column, row: row, role: .accent) }
          canvas.write(
            DailyFive.optionLetter(index, key, context.language) + ")", column: area.column + 2, row: row,
            role: isChosen ? .selected : .keyHint)
        }
        canvas.write(
          text, column: area.column + 5, row: row, role: isChosen ? .selected : .body, limit: area.columns - 5)
        canvas.target(Area(column: area.column, row: row, columns: area.columns, rows: 1), .pick(index))
      }
    }
    // The rest of a question that is too high: Tab turns it.
    let edge = area.column + area.columns + 4
    if first > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if first + area.rows < lines.count {
      let tab = Key.tab.label + "↓"
      canvas.writeTrailing(
        tab, end: edge + 1, from: area.column + area.columns, row: area.row + area.rows - 1, role: .keyHint)
      canvas.target(Area(column: edge - 3, row: area.row + area.rows - 1, columns: 4, rows: 1), .press(.tab))
    }
  }

  private static func drawField(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    guard area.rows > 0 else { return }
    switch state.mode {
    case .searching:
      canvas.write("/", column: area.column - 2, row: area.row, role: .accent)
      state.query.draw(
        in: &canvas.grid, column: area.column, row: area.row, columns: min(40, area.columns), role: .fieldActive,
        isFocused: true, placeholder: context.text(Words.searchTalk))
    case .picking:
      canvas.say(Words.pickMessage, column: area.column - 2, row: area.row, role: .muted, limit: area.columns + 2)
    case .answering:
      canvas.write("›", column: area.column - 2, row: area.row, role: .accent)
      let isChoice = (state.problem?.key.optionCount ?? 0) > 0
      let placeholder = state.isOver ? Words.moreIfYouLike : isChoice ? Words.optionOrAsk : Words.replyPlaceholder
      state.field.draw(
        in: &canvas.grid, area, role: .fieldActive, isFocused: state.sending == nil,
        placeholder: context.text(placeholder))
    }
  }

  // MARK: - The plan

  /// ✓ done, ▸ here, · to come: a sign each, never a colour alone.
  private static func sign(of step: Int, _ lesson: Lesson) -> (String, Role) {
    step < lesson.step ? ("✓", .right) : step == lesson.step ? ("▸", .accent) : ("·", .muted)
  }

  /// "1 ✓  2 ▸ Ratio as a rate  3 ·": the plan in one row, with the mastery of the concept one is at.
  private static func drawPlan(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    guard area.rows > 0 else { return }
    let (lesson, steps) = (state.lesson, state.lesson.plan.steps)
    var end = area.column + area.columns
    if let step = lesson.currentStep {
      let mastery = context.text(Words.masteryTitle) + " " + mastery(of: step.concept, state, context)
      end = canvas.writeTrailing(mastery, end: end, from: area.column + area.columns / 2, row: area.row, role: .muted)
    }
    // Each of the other steps takes five columns.
    let room = end - area.column - 5 * steps.count - 3
    var column = area.column
    for (index, step) in steps.enumerated() {
      let (sign, role) = sign(of: index, lesson)
      column += canvas.write(context.language.number(index + 1), column: column, row: area.row, role: role) + 1
      column += canvas.write(sign, column: column, row: area.row, role: role)
      if index == lesson.step, room > 4 {
        column +=
          canvas.write(context.text(step.title), column: column + 1, row: area.row, role: .heading, limit: room) + 1
      }
      column += 2
    }
  }

  private static func drawPanel(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    guard area.rows > 0, area.columns >= 12 else { return }
    var row = area.row
    let (lesson, end) = (state.lesson, area.column + area.columns)
    canvas.say(Words.lessonPlan, column: area.column, row: row, role: .heading, limit: area.columns)
    row += 1
    for (index, step) in lesson.plan.steps.enumerated() where row < area.row + area.rows {
      let (sign, role) = sign(of: index, lesson)
      canvas.write(sign, column: area.column, row: row, role: role)
      canvas.write(
        context.language.number(index + 1) + "  " + context.text(step.title), column: area.column + 2, row: row,
        role: index == lesson.step ? .accent : index < lesson.step ? .body : .muted, limit: area.columns - 2)
      row += 1
    }
    row += 1
    guard row < area.row + area.rows else { return }
    canvas.say(Words.masteryTitle, column: area.column, row: row, role: .heading, limit: area.columns)
    row += 1
    for concept in lesson.plan.concepts where row + 1 < area.row + area.rows {
      let name = state.page.concepts[concept].map(context.text) ?? concept.rawValue
      canvas.write(name, column: area.column, row: row, limit: area.columns)
      row += 1
      let mastery = state.page.mastery[concept] ?? 0
      canvas.grid.drawBar(column: area.column + 2, row: row, columns: 12, fraction: Double(mastery) / 100)
      canvas.write(
        self.mastery(of: concept, state, context), column: area.column + 16, row: row, role: .muted,
        limit: end - area.column - 16)
      row += 1
    }
  }
}
