import Learning
import Terminal

extension School {
  /// Enter in a step.
  static func take(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting, let step = state.step else { return [] }
    guard let options = state.options else { return take(trimmed(state.field.text), step, &state, context) }
    guard options.indices.contains(state.option) else { return [] }
    return take(options[state.option], step, &state, context)
  }

  private static func take(_ text: String, _ step: Step, _ state: inout State, _ context: Context) -> [Effect] {
    switch step {
    case .name:
      guard !text.isEmpty else {
        state.complaint = Words.newNameNeeded
        return []
      }
      state.draft.name = text
      ask(.newRole, &state)
    case .password(let owner):
      // As it was typed, blanks and all.
      let secret = Secret(state.field.text)
      guard secret.text.count >= leastPassword else {
        state.complaint = Words.passwordTooShort(leastPassword)
        return []
      }
      ask(.again(owner, secret), &state)
    case .again(let owner, let secret):
      guard state.field.text == secret.text else {
        ask(.password(owner), &state)
        state.complaint = Words.passwordsDiffer
        return []
      }
      return keep(secret, of: owner, &state, context)
    case .notes(let student, let tutor, let subject):
      state.awaited = Line.mark(student.id, tutor.id, subject)
      let done = Words.nowCares(tutor.name, student.name)
      return wish(.assign(student.id, to: tutor.id, subject, notes: text), done: done, again: step, &state, context)
    case .note(var care):
      care.notes = text
      return wish(.changeCare(care), done: Words.notesKept, again: step, &state, context)
    case .firstDay(var care):
      guard let day = day(text, &state) else { return [] }
      care.from = day
      ask(.lastDay(care), &state)
    case .lastDay(var care):
      guard let day = day(text, &state) else { return [] }
      care.until = day
      if let from = care.from, let until = care.until, until < from {
        state.complaint = Words.lastBeforeFirst
        return []
      }
      return wish(.changeCare(care), done: Words.daysKept, again: step, &state, context)
    case .className, .otherName:
      guard !text.isEmpty else {
        state.complaint = Words.classNameNeeded
        return []
      }
      if case .otherName(let schoolClass) = step {
        let wish = OversightWish.changeClass(schoolClass.id, name: text, teacher: schoolClass.teacher)
        return Self.wish(wish, done: Words.classKept(text), again: step, &state, context)
      }
      ask(.teacher(ofNew: text), &state)
    default: break
    }
    return []
  }

  /// What is written as a day; none where nothing is. nil, and a complaint, where it is no day.
  private static func day(_ text: String, _ state: inout State) -> CalendarDay?? {
    if text.isEmpty { return .some(nil) }
    guard let day = CalendarDay(written: text) else {
      state.complaint = Words.dateUnreadable
      return nil
    }
    return day
  }

  private static func take(
    _ option: Option, _ step: Step, _ state: inout State, _ context: Context
  ) -> [Effect] {
    switch (step, option) {
    case (.newRole, .role(let role)):
      state.draft.role = role
      ask(.language, &state)
    case (.language, .language(let language)):
      state.draft.language = language
      switch state.draft.role {
      case .student: ask(.grade, &state)
      case .tutor, .parent, .admin: ask(.password(.newcomer), &state)
      }
    case (.grade, .grade(let grade)):
      state.draft.grade = grade
      return enrol(nil, &state, context)
    case (.role(let person), .role(let role)): return give(role, to: person, &state, context)
    case (.student, .person(let student)): ask(.carer(of: student), &state)
    case (.carer(let student), .person(let carer)), (.pupil(let carer), .person(let student)):
      guard carer.role == .parent else {
        ask(.subject(student, tutor: carer), &state)
        return []
      }
      state.awaited = Line.mark(student.id, carer.id, nil)
      let done = Words.nowSees(carer.name, student.name)
      return wish(.link(parent: carer.id, to: student.id), done: done, again: step, &state, context)
    case (.subject(let student, let tutor), .subject(let subject)):
      ask(.notes(student, tutor: tutor, subject), &state)
    case (.teacher(let name), _):
      state.awaited = name
      let wish = OversightWish.makeClass(name, teacher: teacher(option))
      return Self.wish(wish, done: Words.classMade(name), again: step, &state, context)
    case (.otherTeacher(let schoolClass), _):
      let wish = OversightWish.changeClass(schoolClass.id, name: schoolClass.name, teacher: teacher(option))
      return Self.wish(wish, done: Words.classKept(schoolClass.name), again: step, &state, context)
    case (.ending(let schoolClass), .end): return end(schoolClass, &state, context)
    case (.ending, .keep): state.step = nil
    case (.schoolClass(let person), .schoolClass(let schoolClass)):
      return place(person, in: schoolClass, &state, context)
    default: break
    }
    return []
  }

  private static func teacher(_ option: Option) -> Person.ID? {
    if case .person(let person) = option { person.id } else { nil }
  }

  /// Whoever sees other people's work needs a password, which is asked for where they have none.
  private static func give(
    _ role: Learning.Role, to person: Person, _ state: inout State, _ context: Context
  ) -> [Effect] {
    if role == person.role {
      state.step = nil
      return []
    }
    if person.role == .admin, state.register?.people(.admin).count == 1 {
      state.complaint = Words.lastAdmin
      return []
    }
    if role != .student, !person.hasPassword {
      ask(.password(.changing(person, role)), &state)
      return []
    }
    let done = Words.roleNow(person.name, role)
    return wish(.changeRole(person.id, role, password: nil), done: done, again: .role(person), &state, context)
  }

  private static func keep(
    _ secret: Secret, of owner: Owner, _ state: inout State, _ context: Context
  ) -> [Effect] {
    switch owner {
    case .newcomer: return enrol(secret, &state, context)
    case .changing(let person, let role):
      let done = Words.roleNow(person.name, role)
      return wish(.changeRole(person.id, role, password: secret), done: done, again: .role(person), &state, context)
    case .forgetful(let person):
      let done = Words.passwordGiven(person.name)
      return wish(.resetPassword(person.id, secret), done: done, again: .password(owner), &state, context)
    }
  }

  private static func enrol(_ secret: Secret?, _ state: inout State, _ context: Context) -> [Effect] {
    let draft = state.draft
    state.awaited = draft.name
    let newcomer = Newcomer(
      name: draft.name, grade: draft.grade, language: draft.language ?? context.language,
      timeZone: context.profile?.timeZone ?? context.timeZone, isGuest: false, role: draft.role, password: secret)
    return wish(.enrol(newcomer), done: Words.enrolled(draft.name, draft.role), again: .name, &state, context)
  }

  /// The fewest characters of a password that an admin gives.
  static let leastPassword = 8
}
