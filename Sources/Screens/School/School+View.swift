import Learning
import Terminal

extension School {
  /// What a step asks.
  private static func question(_ step: Step, _ state: State) -> Phrase {
    switch step {
    case .name: Words.nameOfNew
    case .newRole: Words.roleOfNew(state.draft.name)
    case .language: Words.languageOfNew(state.draft.name)
    case .grade: Words.gradeOfNew(state.draft.name)
    case .password(let owner): Words.passwordForNew(name(of: owner, state))
    case .again: Words.repeatPassword
    case .role(let person): Words.roleOfNew(person.name)
    case .carer(let student): Words.whoCaresFor(student.name)
    case .pupil(let carer): carer.role == .parent ? Words.whoseParent(carer.name) : Words.whomToGive(carer.name)
    case .student: Words.whoIsGiven
    case .subject(let student, let tutor): Words.inWhichSubject(tutor.name, student.name)
    case .notes(let student, let tutor, _): Words.notesFor(tutor.name, student.name)
    case .note(let care): Words.notesFor(state.name(care.tutor), state.name(care.student))
    case .className, .otherName: Words.nameOfClass
    case .teacher(let name): Words.whoTeaches(name)
    case .otherTeacher(let schoolClass): Words.whoTeaches(schoolClass.name)
    case .schoolClass(let person): Words.whichClass(person.name)
    case .ending(let schoolClass): Words.endsClass(schoolClass.name, schoolClass.students)
    case .firstDay: Words.firstDayPrompt
    case .lastDay: Words.lastDayPrompt
    }
  }

  private static func name(of owner: Owner, _ state: State) -> String {
    switch owner {
    case .newcomer: state.draft.name
    case .changing(let person, _), .forgetful(let person): person.name
    }
  }

  static func row(_ option: Option, _ state: State, _ context: Context) -> Row {
    switch option {
    case .role(let role): Row(context.text(Words.role(role)), context.text(Words.mayDo(role)))
    case .language(let language): Row(language == .english ? "English" : "বাংলা")
    case .grade(let grade): Row(context.text(Words.grade(grade)))
    case .person(let person): Row(person.name, brief(person, state, context))
    case .subject(let subject): Row(self.subject(subject, context))
    case .schoolClass(let schoolClass):
      schoolClass.map { Row($0.name, context.text(Words.studentCount($0.students))) }
        ?? Row(context.text(Words.noClass))
    case .nobody: Row(context.text(Words.noTeacher))
    case .keep: Row(context.text(Words.keepClass))
    case .end: Row(context.text(Words.endClass))
    }
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    guard let step = state.step, state.options == nil else { return nil }
    return context.text(question(step, state))
  }

  /// What is said above the list.
  private static func heading(_ state: State) -> (Phrase, Role) {
    if let complaint = state.complaint { return (complaint, .caution) }
    if let step = state.step, state.options != nil { return (question(step, state), .accent) }
    if state.isWaiting { return (Words.checking, .accent) }
    if let done = state.done { return (done, .accent) }
    if let schoolClass = state.schoolClass { return (Words.classText(schoolClass.name), .muted) }
    return (Words.schoolText(state.page), .muted)
  }

  /// Where there is nothing to choose, or nothing yet.
  private static func nothing(_ state: State) -> Phrase {
    if case .carer = state.step { return Words.nobodyToChoose }
    if state.step != nil { return Words.noStudentToChoose }
    switch state.page {
    case .people: return Words.nobodyHere
    case .classes: return state.openClass == nil ? Words.noClasses : Words.noStudentToChoose
    case .assignments: return Words.noAssignments
    }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.school), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    var field = area
    if let step = state.step, state.options == nil { canvas.writing(question(step, state), state.field, in: &field) }
    let regions = regions(state, context)
    canvas.tabs(
      Page.allCases.map { context.text(Words.schoolPage($0)) }, here: Page.allCases.firstIndex(of: state.page) ?? 0,
      in: regions.tabs)
    let (words, role) = heading(state)
    canvas.paragraph(
      context.text(words), column: regions.heading.column, row: regions.heading.row, columns: regions.heading.columns,
      rows: regions.heading.rows, role: role)
    guard state.register != nil else { return }
    drawList(state, context, in: regions.list, on: &canvas)
  }

  /// The parts of the screen, from the top.
  private struct Regions {
    var tabs: Area
    /// No rows where what is usual is not explained.
    var heading: Area
    var list: Area
  }

  private static func regions(_ state: State, _ context: Context) -> Regions {
    let area = Canvas.content(of: context.size)
    let isTyping = state.step != nil && state.options == nil
    var rest = Area(
      column: area.column + 1, row: area.row, columns: area.columns - 2,
      rows: isTyping ? Canvas.aboveWriting(in: area) : area.rows)
    func taken(_ rows: Int) -> Area {
      let rows = max(0, min(rows, rest.rows))
      let part = Area(column: rest.column, row: rest.row, columns: rest.columns, rows: rows)
      rest.row += rows
      rest.rows -= rows
      return part
    }
    let isRoomy = area.rows >= 12
    let tabs = taken(isRoomy ? 2 : 1)
    let (words, role) = heading(state)
    var heading = Area(column: rest.column, row: rest.row, columns: min(Canvas.measure, rest.columns), rows: 0)
    // Where there is little room, what is usual is not explained.
    if isRoomy || role != .muted {
      let rows = wrap(context.text(words), to: heading.columns, context.family).count
      heading.rows = taken(min(rows, isRoomy ? 3 : 2)).rows
    }
    if isRoomy { _ = taken(1) }
    return Regions(tabs: tabs, heading: heading, list: rest)
  }

  /// The list, and the marked line whole; what is asked is not about that.
  private static func rooms(
    _ state: State, _ context: Context, in area: Area
  ) -> (list: Area, details: Area, rule: Int?) {
    let count = state.options?.count ?? state.lines.count
    let room = Area(column: area.column - 1, row: area.row, columns: area.columns + 2, rows: area.rows)
    let isWhole = state.step != nil || state.line == nil
    return Canvas.listAndDetails(in: room, count: count, listColumns: 62, share: isWhole ? 100 : 60)
  }

  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    let area = rooms(state, context, in: regions(state, context).list).details
    return (state.step == nil ? details(state, context) : [], area)
  }

  private static func drawList(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    let isChoosing = state.options != nil
    let rows = isChoosing ? rows(state, context) : listed(state, context)
    let selected = isChoosing ? state.option : state.selected
    guard !rows.isEmpty else {
      canvas.paragraph(
        context.text(nothing(state)), column: area.column, row: area.row,
        columns: min(Canvas.measure, area.columns), rows: area.rows)
      return
    }
    let rooms = rooms(state, context, in: area)
    canvas.list(count: rows.count, selected: selected, in: rooms.list) { canvas, index, line in
      canvas.listRow(rows[index], isSelected: index == selected, in: line)
    }
    guard state.step == nil, rooms.details.rows > 0 else { return }
    if let rule = rooms.rule {
      canvas.grid.rule(row: rule, column: rooms.list.column, columns: rooms.list.columns, dotted: true)
    }
    drawPage(state, context, on: &canvas)
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.register != nil else { return [] }
    let said = Told("school", context.text(heading(state).0))
    let rows = rows(state, context)
    if state.step != nil {
      // A text is asked for by the prompt itself.
      guard state.options != nil else { return state.complaint == nil ? [] : [said] }
      return [said, Told("school-list", rows.isEmpty ? context.text(nothing(state)) : numbered(rows, context))]
    }
    let title = state.schoolClass?.name ?? context.text(Words.schoolPage(state.page))
    let list = rows.isEmpty ? context.text(nothing(state)) : title + ":\n" + numbered(rows, context)
    var told = [said, Told("school-list", list)]
    let details = details(state, context).map(\.text)
    if !details.isEmpty { told.append(Told("school-line", details.joined(separator: "\n   "))) }
    return told
  }
}
