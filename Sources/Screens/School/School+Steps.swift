import Learning
import Terminal

extension School {
  /// What is asked for a deed: a text, or one of a list.
  public enum Step: Equatable, Sendable {
    // Somebody new.
    case name, newRole, language, grade
    /// A password, and the same once more.
    case password(Owner)
    case again(Owner, Secret)
    /// Another role for somebody.
    case role(Person)
    /// Who looks after a student, whom a tutor looks after or whose parent somebody is.
    case carer(of: Person), pupil(of: Person)
    /// For whom somebody is chosen.
    case student
    case subject(Person, tutor: Person)
    case notes(Person, tutor: Person, Subject.ID?)
    /// Other notes.
    case note(Care)
    case className
    case teacher(ofNew: String)
    case otherName(SchoolClass)
    case otherTeacher(SchoolClass)
    case schoolClass(of: Person)
    /// Whether a class that has students is to end.
    case ending(SchoolClass)
    /// The first and the last day of an assignment.
    case firstDay(Care), lastDay(Care)
  }

  /// Whose password is typed.
  public enum Owner: Equatable, Sendable {
    case newcomer
    case changing(Person, Learning.Role)
    /// Somebody who has forgotten theirs.
    case forgetful(Person)
  }

  /// What is known of somebody new.
  public struct Draft: Equatable, Sendable {
    public var name = ""
    public var role = Learning.Role.student
    /// nil for the admin's own.
    public var language: Language?
    public var grade = 7

    public init() {}
  }

  /// One of a list.
  enum Option: Equatable {
    case role(Learning.Role)
    case language(Language)
    case grade(Int)
    case person(Person)
    /// nil for every subject.
    case subject(Subject.ID?)
    /// nil for none.
    case schoolClass(SchoolClass?)
    /// No teacher yet.
    case nobody
    /// A class stays as it is, or ends.
    case keep, end
  }
}

extension School.State {
  /// nil where a text is asked for, or nothing.
  var options: [School.Option]? {
    guard let step, let register else { return nil }
    switch step {
    case .newRole, .role: return Learning.Role.allCases.map(School.Option.role)
    case .language: return Language.allCases.map(School.Option.language)
    case .grade: return (Settings.lowestGrade...Settings.highestGrade).map(School.Option.grade)
    case .carer: return (register.people(.tutor) + register.people(.parent)).map(School.Option.person)
    case .pupil, .student: return register.people(.student).map(School.Option.person)
    case .subject: return [.subject(nil)] + register.subjects.map(School.Option.subject)
    case .teacher, .otherTeacher: return [.nobody] + register.people(.tutor).map(School.Option.person)
    case .schoolClass: return [.schoolClass(nil)] + register.classes.map(School.Option.schoolClass)
    case .ending: return [.keep, .end]
    case .name, .password, .again, .notes, .note, .className, .otherName, .firstDay, .lastDay: return nil
    }
  }

  /// Whether what is typed is a password.
  var isSecret: Bool {
    switch step {
    case .password, .again: true
    default: false
    }
  }
}

extension School {
  /// Asks a step: what is usual is marked, what there is stands in the field.
  static func ask(_ step: Step, _ state: inout State) {
    (state.step, state.option, state.complaint) = (step, 0, nil)
    switch step {
    case .name: state.field = TextField(state.draft.name, limit: 60)
    case .password, .again: state.field = TextField(limit: 200, isSecret: true)
    case .notes: state.field = TextField(limit: 500)
    case .note(let care): state.field = TextField(care.notes, limit: 500)
    case .className: state.field = TextField(limit: 60)
    case .otherName(let schoolClass): state.field = TextField(schoolClass.name, limit: 60)
    case .firstDay(let care): state.field = TextField(care.from?.iso8601 ?? "", limit: 12)
    case .lastDay(let care): state.field = TextField(care.until?.iso8601 ?? "", limit: 12)
    default: state.field = TextField()
    }
    let usual: Option? =
      switch step {
      case .newRole: .role(state.draft.role)
      case .role(let person): .role(person.role)
      case .language: state.draft.language.map(Option.language)
      case .grade: .grade(state.draft.grade)
      case .otherTeacher(let schoolClass): schoolClass.teacher.flatMap { state.register?.person($0) }.map(Option.person)
      case .schoolClass(let person): .schoolClass(state.register?.schoolClass(of: person.id))
      default: nil
      }
    if let usual, let index = state.options?.firstIndex(of: usual) { state.option = index }
  }

  /// The key for something new, on each page.
  static func begin(_ state: inout State, _ context: Context) {
    guard !state.isWaiting else { return }
    state.done = nil
    switch state.page {
    case .people:
      state.draft.name = ""
      if state.draft.language == nil { state.draft.language = context.language }
      ask(.name, &state)
    case .classes: if state.openClass == nil { ask(.className, &state) }
    case .assignments: ask(.student, &state)
    }
  }

  /// Enter on a line.
  static func open(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting, let line = state.line else { return [] }
    state.done = nil
    switch line {
    case .person(let person):
      switch person.role {
      case .student: ask(.carer(of: person), &state)
      case .tutor, .parent: ask(.pupil(of: person), &state)
      case .admin: break
      }
    case .schoolClass(let schoolClass): (state.openClass, state.selected) = (schoolClass.id, 0)
    case .member(let person, let isIn):
      guard let schoolClass = state.schoolClass else { return [] }
      return place(person, in: isIn ? nil : schoolClass, &state, context)
    case .assignment(let assignment): ask(.note(assignment.care), &state)
    case .family: break
    }
    return []
  }

  /// The letters of people and classes: each begins with one step.
  static func change(_ state: inout State, _ message: Message) {
    guard !state.isWaiting else { return }
    switch (message, state.line) {
    case (.rolePressed, .person(let person)): ask(.role(person), &state)
    case (.classPressed, .person(let person)) where person.role == .student: ask(.schoolClass(of: person), &state)
    case (.teacherPressed, .schoolClass(let schoolClass)): ask(.otherTeacher(schoolClass), &state)
    case (.namePressed, .schoolClass(let schoolClass)): ask(.otherName(schoolClass), &state)
    case (.passwordPressed, .person(let person)) where person.hasPassword: ask(.password(.forgetful(person)), &state)
    case (.daysPressed, .assignment(let assignment)): ask(.firstDay(assignment.care), &state)
    default: return
    }
    state.done = nil
  }

  /// Lays an assignment down or takes it up; ends it, a class, or what links a parent and a child.
  static func change(_ state: inout State, ending: Bool, _ context: Context) -> [Effect] {
    guard !state.isWaiting else { return [] }
    switch state.line {
    case .assignment(let assignment):
      var care = assignment.care
      if ending, care.status == .completed { return [] }
      care.status = ending ? .completed : care.status == .active ? .paused : .active
      // A last day that is past would keep it ended.
      if care.status == .active, care.until.map({ $0 < context.calendar.day(at: context.now) }) == true {
        care.until = nil
      }
      let done = Words.careNow(care.status, state.name(care.tutor), state.name(care.student))
      return wish(.changeCare(care), done: done, &state, context)
    case .schoolClass(let schoolClass) where ending:
      guard schoolClass.students == 0 else {
        ask(.ending(schoolClass), &state)
        return []
      }
      return end(schoolClass, &state, context)
    case .family(let family) where ending:
      let done = Words.noLongerSees(state.name(family.parent), state.name(family.child))
      return wish(.unlink(parent: family.parent, from: family.child), done: done, &state, context)
    default: return []
    }
  }

  static func end(_ schoolClass: SchoolClass, _ state: inout State, _ context: Context) -> [Effect] {
    wish(.endClass(schoolClass.id), done: Words.classEnded(schoolClass.name), &state, context)
  }

  static func place(
    _ person: Person, in schoolClass: SchoolClass?, _ state: inout State, _ context: Context
  ) -> [Effect] {
    let done =
      schoolClass.map { into in
        let teacher = into.teacher.map { state.name($0) }
        return Words.nowInClass(person.name, into.name, teacher: teacher)
      } ?? Words.nowInNoClass(person.name)
    return wish(.place(person.id, in: schoolClass?.id), done: done, &state, context)
  }
}
