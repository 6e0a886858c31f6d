import Learning
import Screens

/// The school of an admin, in memory.
extension World {
  private static func person(
    _ id: String, _ name: String, _ role: Learning.Role, grade: Int = 7, lastSeen: Instant? = nil
  ) -> Person {
    Person(
      id: Person.ID(id), name: name, role: role, hasPassword: role == .tutor || role == .admin, isGuest: false,
      grade: grade, language: .english, lastSeen: lastSeen)
  }

  private static func care(
    _ id: String, _ student: String, _ tutor: String, _ subject: Subject.ID? = nil, _ status: Care.Status = .active,
    notes: String = ""
  ) -> SchoolRegister.Assignment {
    let care = Care(
      id: Care.ID(id), tutor: Person.ID(tutor), student: Person.ID(student), subject: subject, status: status,
      notes: notes, from: nil, until: nil, version: 1)
    return SchoolRegister.Assignment(care, since: Walk.evening.adding(seconds: -18 * 86_400))
  }

  static let school = SchoolRegister(
    people: [
      person("asha", "Asha", .student, lastSeen: Walk.evening), person("rafi", "Rafi", .student),
      person("mina", "মিনা", .student, grade: 6), person("sen", "Sen", .tutor, lastSeen: Walk.evening),
      person("noor", "Noor", .parent), person("tutor", "Rahman", .admin, lastSeen: Walk.evening),
    ],
    classes: [
      SchoolClass(id: .init("7b"), name: "7B", teacher: Person.ID("sen"), students: 1),
      SchoolClass(id: .init("6a"), name: "6A", teacher: nil, students: 1),
    ],
    places: [Person.ID("asha"): .init("7b"), Person.ID("mina"): .init("6a")],
    assignments: [
      care("care-1", "asha", "sen", notes: "Likes cricket; reads slowly."),
      care("care-2", "rafi", "sen", Subject.ID("mathematics"), .paused),
    ],
    families: [SchoolRegister.Family(parent: Person.ID("noor"), child: Person.ID("asha"))],
    subjects: [Subject.ID("mathematics"), Subject.ID("physics")])

  mutating func administer(_ wish: OversightWish, at now: Instant) -> Event {
    var (people, classes, places) = (register.people, register.classes, register.places)
    var (assignments, families) = (register.assignments, register.families)
    switch wish {
    case .enrol(let newcomer):
      if people.contains(where: { $0.name == newcomer.name }) { return .failed(.nameTaken) }
      people.append(
        Person(
          id: Person.ID(newcomer.name.lowercased()), name: newcomer.name, role: newcomer.role,
          hasPassword: newcomer.password != nil, isGuest: false, grade: newcomer.grade, language: newcomer.language,
          lastSeen: nil))
    case .changeRole(let person, let role, let password):
      guard let index = people.firstIndex(where: { $0.id == person }) else { return .failed(.notFound) }
      people[index].role = role
      if password != nil { people[index].hasPassword = true }
    case .makeClass(let name, let teacher):
      classes.append(SchoolClass(id: .init(name.lowercased()), name: name, teacher: teacher, students: 0))
    case .changeClass(let id, let name, let teacher):
      guard let index = classes.firstIndex(where: { $0.id == id }) else { return .failed(.notFound) }
      (classes[index].name, classes[index].teacher) = (name, teacher)
    case .endClass(let id):
      classes.removeAll { $0.id == id }
      places = places.filter { $0.value != id }
    case .resetPassword(let person, _):
      guard let index = people.firstIndex(where: { $0.id == person }) else { return .failed(.notFound) }
      people[index].hasPassword = true
    case .place(let student, let schoolClass):
      places[student] = schoolClass
      for index in classes.indices { classes[index].students = places.values.count { $0 == classes[index].id } }
    case .assign(let student, let tutor, let subject, let notes):
      let care = Care(
        id: Care.ID("care-new"), tutor: tutor, student: student, subject: subject, status: .active, notes: notes,
        from: nil, until: nil, version: 1)
      assignments.append(SchoolRegister.Assignment(care, since: now))
    case .changeCare(let care):
      guard let index = assignments.firstIndex(where: { $0.id == care.id }) else { return .failed(.notFound) }
      if assignments[index].care.version != care.version { return .failed(.conflict) }
      var kept = care
      kept.version += 1
      assignments[index] = SchoolRegister.Assignment(kept, since: now)
    case .link(let parent, let child): families.append(SchoolRegister.Family(parent: parent, child: child))
    case .unlink(let parent, let child):
      families.removeAll { $0 == SchoolRegister.Family(parent: parent, child: child) }
    default: break
    }
    register = SchoolRegister(
      people: people, classes: classes, places: places, assignments: assignments, families: families,
      subjects: register.subjects)
    return .overseen(.school(register))
  }
}
