import Learning
import Terminal

extension School {
  /// A line of a page.
  enum Line: Equatable {
    case person(Person)
    case schoolClass(SchoolClass)
    /// A student, while a class is open, and whether they are in it.
    case member(Person, isIn: Bool)
    case assignment(SchoolRegister.Assignment)
    case family(SchoolRegister.Family)

    /// By which it is found again.
    var key: String {
      switch self {
      case .person(let person), .member(let person, isIn: _): person.id.rawValue
      case .schoolClass(let schoolClass): schoolClass.id.rawValue
      case .assignment(let assignment): assignment.id.rawValue
      case .family(let family): family.parent.rawValue + " " + family.child.rawValue
      }
    }

    /// By which somebody or something new is found, whose identifier is not known yet.
    var mark: String? {
      switch self {
      case .person(let person): person.name
      case .schoolClass(let schoolClass): schoolClass.name
      case .assignment(let assignment):
        Self.mark(assignment.care.student, assignment.care.tutor, assignment.care.subject)
      case .family(let family): Self.mark(family.child, family.parent, nil)
      case .member: nil
      }
    }

    static func mark(_ student: Person.ID, _ carer: Person.ID, _ subject: Subject.ID?) -> String {
      [student.rawValue, carer.rawValue, subject?.rawValue ?? ""].joined(separator: " ")
    }
  }
}

extension School.State {
  /// What stands on the page.
  var lines: [School.Line] {
    guard let register else { return [] }
    switch page {
    case .people: return register.people.map(School.Line.person)
    case .classes:
      guard let openClass else { return register.classes.map(School.Line.schoolClass) }
      return register.people(.student).map { .member($0, isIn: register.places[$0.id] == openClass) }
    case .assignments:
      return register.assignments.map(School.Line.assignment) + register.families.map(School.Line.family)
    }
  }

  /// The class that is open.
  var schoolClass: SchoolClass? { openClass.flatMap { id in register?.classes.first { $0.id == id } } }

  /// As a person is called; empty for somebody who is gone.
  func name(_ id: Person.ID?) -> String { id.flatMap { register?.person($0)?.name } ?? "" }
}

extension School {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    if let options = state.options { return options.map { row($0, state, context) } }
    return state.step == nil ? listed(state, context) : []
  }

  /// The rows of the page, whatever is asked.
  static func listed(_ state: State, _ context: Context) -> [Row] { state.lines.map { row($0, state, context) } }

  private static func row(_ line: Line, _ state: State, _ context: Context) -> Row {
    switch line {
    case .person(let person): return Row(person.name, brief(person, state, context))
    case .schoolClass(let schoolClass):
      var parts = [context.text(Words.studentCount(schoolClass.students))]
      parts.append(
        schoolClass.teacher == nil ? context.text(Words.noTeacher) : state.name(schoolClass.teacher))
      return Row(schoolClass.name, parts.joined(separator: " · "))
    case .member(let person, let isIn):
      var parts = [context.text(Words.grade(person.grade))]
      if isIn {
        parts.append(context.text(Words.inThisClass))
      } else if let other = state.register?.schoolClass(of: person.id) {
        parts.append(context.text(Words.inClass(other.name)))
      }
      return Row((isIn ? "✓ " : "· ") + person.name, parts.joined(separator: " · "))
    case .assignment(let assignment):
      let care = assignment.care
      let names = context.text(Words.looksAfter(state.name(care.tutor), state.name(care.student)))
      return Row(names, subject(care.subject, context) + " · " + standing(assignment, context))
    case .family(let family):
      return Row(
        context.text(Words.isParentOf(state.name(family.parent), state.name(family.child))),
        context.text(Words.seesHowItGoes))
    }
  }

  /// Role, grade and class of somebody.
  static func brief(_ person: Person, _ state: State, _ context: Context) -> String {
    var parts = [context.text(Words.role(person.role))]
    if person.role == .student {
      parts.append(context.text(Words.grade(person.grade)))
      if let schoolClass = state.register?.schoolClass(of: person.id) { parts.append(schoolClass.name) }
    }
    return parts.joined(separator: " · ")
  }

  static func subject(_ subject: Subject.ID?, _ context: Context) -> String {
    context.text(Words.subjectTitle(subject))
  }

  /// active since 3 Nov.
  static func standing(_ assignment: SchoolRegister.Assignment, _ context: Context) -> String {
    let day = context.calendar.day(at: assignment.since)
    let isOver = assignment.care.until.map { $0 < context.calendar.day(at: context.now) } ?? false
    if assignment.care.status == .active, isOver, let until = assignment.care.until {
      return context.text(Words.care(.completed, since: until))
    }
    return context.text(Words.care(assignment.care.status, since: day))
  }

  /// The marked line, whole.
  static func details(_ state: State, _ context: Context) -> [PageLine] {
    guard let register = state.register, let line = state.line else { return [] }
    switch line {
    case .person(let person), .member(let person, isIn: _): return details(person, register, state, context)
    case .schoolClass(let schoolClass):
      let students = register.people(.student).filter { register.places[$0.id] == schoolClass.id }.map(\.name)
      return [
        PageLine(schoolClass.name, .heading),
        PageLine(
          schoolClass.teacher == nil
            ? context.text(Words.noTeacher) : context.text(Words.taughtBy(state.name(schoolClass.teacher)))),
        PageLine(
          students.isEmpty ? context.text(Words.emptyClass) : students.joined(separator: ", "),
          students.isEmpty ? .muted : .body),
      ]
    case .assignment(let assignment):
      let care = assignment.care
      var lines = [
        PageLine(context.text(Words.looksAfter(state.name(care.tutor), state.name(care.student))), .heading),
        PageLine(
          subject(care.subject, context) + " · " + standing(assignment, context),
          care.status == .active ? .right : .caution),
      ]
      if let days = Words.careSpan(care) { lines.append(PageLine(context.text(days), .muted)) }
      lines.append(
        care.notes.isEmpty ? PageLine(context.text(Words.noCareNotes), .muted) : PageLine("“" + care.notes + "”"))
      if care.status != .active { lines.append(PageLine(context.text(Words.seesNothingNow), .muted)) }
      return lines
    case .family(let family):
      return [
        PageLine(context.text(Words.isParentOf(state.name(family.parent), state.name(family.child))), .heading),
        PageLine(context.text(Words.nowSees(state.name(family.parent), state.name(family.child))), .muted),
      ]
    }
  }

  private static func details(
    _ person: Person, _ register: SchoolRegister, _ state: State, _ context: Context
  ) -> [PageLine] {
    var lines = [PageLine(person.name + " · " + brief(person, state, context), .heading)]
    switch person.role {
    case .student:
      let cares = register.assignments.filter { $0.care.student == person.id }
      lines += cares.map { assignment in
        let care = assignment.care
        let words = [state.name(care.tutor), subject(care.subject, context), standing(assignment, context)]
        return PageLine("• " + words.joined(separator: " · "), care.status == .active ? .body : .muted)
      }
      if !cares.contains(where: { $0.care.status == .active }) {
        lines.append(PageLine(context.text(Words.nobodyCares), .caution))
      }
      let parents = register.families.filter { $0.child == person.id }.map { state.name($0.parent) }
      if !parents.isEmpty { lines.append(PageLine(context.text(Words.parents(parents.joined(separator: ", "))))) }
    case .tutor:
      let names = register.assignments.filter { $0.care.tutor == person.id && $0.care.status == .active }
        .map { state.name($0.care.student) + ($0.care.subject.map { " (\(subject($0, context)))" } ?? "") }
      lines.append(
        names.isEmpty
          ? PageLine(context.text(Words.noStudentGiven), .caution)
          : PageLine(context.text(Words.caresFor(names.joined(separator: ", ")))))
      let classes = register.classes.filter { $0.teacher == person.id }.map(\.name)
      if !classes.isEmpty { lines.append(PageLine(context.text(Words.teaches(classes.joined(separator: ", "))))) }
    case .parent:
      let children = register.families.filter { $0.parent == person.id }.map { state.name($0.child) }
      lines.append(
        children.isEmpty
          ? PageLine(context.text(Words.noChildLinked), .caution)
          : PageLine(context.text(Words.children(children.joined(separator: ", ")))))
    case .admin: lines.append(PageLine(context.text(Words.adminMay), .muted))
    }
    lines.append(
      PageLine(
        context.text(person.hasPassword ? Words.locked : Words.notLocked) + " · "
          + context.text(
            person.lastSeen.map { Words.lastHere(StudentPage.when($0, context), context.language) } ?? Words.neverHere),
        .muted))
    return lines
  }
}
