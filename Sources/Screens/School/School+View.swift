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
    }
  }

  private static func name(of owner: Owner, _ state: State) -> String {
    switch owner {
    case .newcomer: state.draft.name
    case .changing(let person, _): person.name
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
    var rest = Area(column: area.column + 1, row: area.row, columns: area.columns - 2, rows: area.rows)
    var field = area
    if let step = state.step, state.options == nil { canvas.writing(question(step, state), state.field, in: &field) }
    rest.rows = field.rows
    func skip(_ rows: Int) {
      let rows = min(rows, rest.rows)
      rest.row += rows
      rest.rows -= rows
    }
    let isRoomy = area.rows >= 12
    canvas.tabs(
      Page.allCases.map { context.text(Words.schoolPage($0)) }, here: Page.allCases.firstIndex(of: state.page) ?? 0,
      in: rest)
    skip(isRoomy ? 2 : 1)
    let (words, role) = heading(state)
    // Where there is little room, what is usual is not explained.
    if isRoomy || role != .muted {
      skip(
        canvas.paragraph(
          context.text(words), column: rest.column, row: rest.row, columns: min(Canvas.measure, rest.columns),
          rows: min(isRoomy ? 3 : 2, rest.rows), role: role))
    }
    if isRoomy { skip(1) }
    guard state.register != nil else { return }
    drawList(state, context, in: rest, on: &canvas)
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
    // What is asked is not about the marked line.
    let details = state.step == nil ? details(state, context) : []
    let room = Area(column: area.column - 1, row: area.row, columns: area.columns + 2, rows: area.rows)
    let rooms = Canvas.listAndDetails(
      in: room, count: rows.count, listColumns: 62, share: details.isEmpty ? 100 : 60)
    canvas.list(count: rows.count, selected: selected, in: rooms.list) { canvas, index, line in
      canvas.listRow(rows[index], isSelected: index == selected, in: line)
    }
    guard !details.isEmpty, rooms.details.rows > 0 else { return }
    if let rule = rooms.rule {
      canvas.grid.rule(row: rule, column: rooms.list.column, columns: rooms.list.columns, dotted: true)
    }
    canvas.page(context.rows(of: details, columns: rooms.details.columns), scroll: 0, in: rooms.details)
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
