/// The people of a school, its classes, and who looks after whom: what an admin's place shows.
public struct SchoolRegister: Equatable, Sendable {
  /// A student given to a tutor.
  public struct Assignment: Equatable, Sendable, Identifiable {
    public var care: Care
    /// Since when it has stood as it stands.
    public var since: Instant

    public var id: Care.ID { care.id }

    public init(_ care: Care, since: Instant) {
      self.care = care
      self.since = since
    }
  }

  /// A parent, and a child of theirs.
  public struct Family: Hashable, Sendable {
    public var parent: Person.ID
    public var child: Person.ID

    public init(parent: Person.ID, child: Person.ID) {
      self.parent = parent
      self.child = child
    }
  }

  /// Students first, then tutors, parents and admins; each by name. No guests.
  public var people: [Person]
  /// By name.
  public var classes: [SchoolClass]
  /// Which class a student is in; nothing for those who are in none.
  public var places: [Person.ID: SchoolClass.ID]
  /// Those in force first, then those that rest, then those that ended; each by the student's name.
  public var assignments: [Assignment]
  /// By the child's name.
  public var families: [Family]
  /// The subjects that an assignment can name.
  public var subjects: [Subject.ID]

  /// Puts everything into its order.
  public init(
    people: [Person], classes: [SchoolClass] = [], places: [Person.ID: SchoolClass.ID] = [:],
    assignments: [Assignment] = [], families: [Family] = [], subjects: [Subject.ID] = []
  ) {
    let roles = Role.allCases
    func place(_ role: Role) -> Int { roles.firstIndex(of: role) ?? 0 }
    self.people = people.filter { !$0.isGuest }
      .sorted { (place($0.role), $0.name, $0.id) < (place($1.role), $1.name, $1.id) }
    let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
    let states = Care.Status.allCases
    func key(_ assignment: Assignment) -> (Int, String, String, Care.ID) {
      let care = assignment.care
      return (states.firstIndex(of: care.status) ?? 0, names[care.student] ?? "", names[care.tutor] ?? "", care.id)
    }
    self.classes = classes.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    self.places = places
    self.assignments = assignments.sorted { key($0) < key($1) }
    self.families = families.sorted {
      (names[$0.child] ?? "", names[$0.parent] ?? "", $0.parent) < (
        names[$1.child] ?? "", names[$1.parent] ?? "", $1.parent
      )
    }
    self.subjects = subjects.sorted()
  }

  /// nil for somebody who is not here, or not any more.
  public func person(_ id: Person.ID) -> Person? { people.first { $0.id == id } }

  public func people(_ role: Role) -> [Person] { people.filter { $0.role == role } }

  /// The class that a student is in; nil for none.
  public func schoolClass(of student: Person.ID) -> SchoolClass? {
    places[student].flatMap { id in classes.first { $0.id == id } }
  }
}
