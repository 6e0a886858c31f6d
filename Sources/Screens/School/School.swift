import Learning
import Terminal

/// The people of the school, for an admin: what each may do, and who looks after whom.
///
///     people ──r──► another role
///        └──Enter, on a student──► choosing who ──Enter──► a tutor looks after the student, a parent sees how it goes
public enum School: Screen {
  /// Who there is, and what is looked at.
  public struct State: Equatable, Sendable {
    /// nil until they are read.
    public var people: [Person]?
    /// The marked line, from 0.
    public var selected = 0
    /// The student for whom somebody is chosen; nil while nobody is.
    public var student: Person?
    /// What was done last; nil where nothing was.
    public var done: Phrase?

    public init() {}

    /// Everybody; while one chooses, those who can look after a student.
    public var shown: [Person] {
      let known = (people ?? []).filter { !$0.isGuest }
      return student == nil ? known : known.filter { $0.role == .tutor || $0.role == .parent }
    }

    var person: Person? { shown.indices.contains(selected) ? shown[selected] : nil }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case openPressed, rolePressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = state.shown.count
    switch message {
    case .upPressed: state.selected = marked(state.selected, by: -1, of: count)
    case .downPressed: state.selected = marked(state.selected, by: 1, of: count)
    case .picked(let row):
      guard (0..<count).contains(row) else { return [] }
      state.selected = row
    case .openPressed: return open(&state, context)
    case .rolePressed:
      guard state.student == nil, let person = state.person else { return [] }
      let roles = Learning.Role.allCases
      let index = roles.firstIndex(of: person.role) ?? 0
      return Oversight.asking(.changeRole(person.id, roles[(index + 1) % roles.count]), context)
    case .backPressed:
      guard state.student != nil else { return [.go(.home)] }
      (state.student, state.selected) = (nil, 0)
    case .heard(.overseen(.school(let people))):
      let here = state.person?.id
      state.people = people
      state.selected = state.shown.firstIndex { $0.id == here } ?? 0
    case .heard, .typed, .pasted: break
    }
    return []
  }

  private static func open(_ state: inout State, _ context: Context) -> [Effect] {
    guard let person = state.person else { return [] }
    guard let student = state.student else {
      guard person.role == .student else { return [] }
      (state.student, state.selected, state.done) = (person, 0, nil)
      return []
    }
    (state.student, state.selected) = (nil, 0)
    state.done =
      person.role == .parent ? Words.nowSees(person.name, student.name) : Words.nowCares(person.name, student.name)
    let wish: OversightWish =
      person.role == .parent ? .link(parent: person.id, to: student.id) : .assign(student.id, to: person.id)
    return Oversight.asking(wish, context)
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    var bindings: [Binding<Message>] = []
    if state.student != nil {
      bindings.append(Binding([.enter], .openPressed, Words.choose, word: Words.chooseWord))
    } else {
      if state.person?.role == .student {
        bindings.append(Binding([.enter], .openPressed, Words.whoCares, word: Words.whoCaresWord))
      }
      bindings.append(Binding([.character("r")], .rolePressed, Words.otherRole, word: Words.otherRoleWord))
    }
    return bindings + [
      down(.downPressed),
      up(.upPressed),
      Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord),
    ]
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    state.shown.map { person in
      var detail = [context.text(Words.role(person.role))]
      if person.role == .student { detail.append(context.text(Words.grade(person.grade))) }
      if person.hasPassword { detail.append(context.text(Words.locked)) }
      return Row(person.name, detail.joined(separator: " · "))
    }
  }

  private static func heading(_ state: State) -> Phrase {
    state.student.map { Words.whoCaresFor($0.name) } ?? state.done ?? Words.schoolText
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.school), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    let (left, wide) = (area.column + 1, min(Canvas.measure, area.columns - 2))
    let used = canvas.paragraph(
      context.text(heading(state)), column: left, row: area.row, columns: wide, rows: min(3, area.rows),
      role: state.done == nil ? .muted : .accent)
    let from = area.row + used + (area.rows >= 12 ? 1 : 0)
    let list = Area(column: left, row: from, columns: wide, rows: max(0, area.row + area.rows - from))
    guard state.people != nil else { return }
    let rows = rows(state, context)
    if rows.isEmpty { canvas.say(Words.nobodyToChoose, column: left, row: from, role: .muted, limit: wide) }
    canvas.list(count: rows.count, selected: state.selected, in: list) { canvas, index, line in
      canvas.listRow(rows[index], isSelected: index == state.selected, in: line)
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.people != nil else { return [] }
    let rows = rows(state, context)
    let list = rows.isEmpty ? context.text(Words.nobodyToChoose) : numbered(rows, context)
    return [Told("school", context.text(heading(state))), Told("school-list", list)]
  }
}
