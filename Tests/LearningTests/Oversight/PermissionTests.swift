import Learning
import Testing

@Suite struct PermissionTests {
  private static let relations: [Relation] = [
    .own, .assigned, .assignedFor(["mathematics"].map { Subject.ID($0) }.reduce(into: []) { $0.insert($1) }), .lapsed,
    .child, .unrelated,
  ]

  /// Who may do it, as "role relation"; everybody else may not. Written out by hand, so that the table is read twice.
  private static let allowed: [Deed: Set<String>] = {
    let looksAfter: Set = ["tutor assigned", "tutor assignedFor"]
    let admin = Set(["own", "assigned", "assignedFor", "lapsed", "child", "unrelated"].map { "admin \($0)" })
    let staff = looksAfter.union(admin)
    let anyTutor = Set(["own", "assigned", "assignedFor", "lapsed", "child", "unrelated"].map { "tutor \($0)" })
    let anyParent = Set(["own", "assigned", "assignedFor", "lapsed", "child", "unrelated"].map { "parent \($0)" })
    return [
      .seeProgress: staff.union(["student own", "parent child"]),
      .seeSummaries: staff.union(["student own", "parent child"]),
      .seeSessions: staff, .readTranscript: staff, .noteTurn: staff, .rule: staff, .override: staff,
      .assignPractice: staff, .seeAssigned: staff.union(["student own"]), .practise: ["student own"],
      .ask: ["student own"], .converse: staff.union(["student own"]), .summarise: staff, .holdSession: staff,
      .seeCosts: staff, .seeRoster: anyTutor.union(admin), .seeQueue: anyTutor.union(admin),
      .seeClass: anyTutor.union(admin), .reviewContent: anyTutor.union(admin), .seeChildren: anyParent,
      .administer: admin,
    ]
  }()

  @Test(arguments: Deed.allCases) func whoMayDoWhatIsAsItIsWritten(deed: Deed) throws {
    let allowed = try #require(Self.allowed[deed])
    for role in Role.allCases {
      for relation in Self.relations {
        let name = String(describing: relation).prefix { $0 != "(" }
        #expect(
          may(deed, as: role, to: relation) == allowed.contains("\(role) \(name)"), "\(deed) as \(role), \(relation)")
      }
    }
  }

  @Test func anAssignmentIsInForceFromItsFirstDayToItsLastWhileItIsActive() {
    let day = CalendarDay(year: 2026, month: 11, day: 21)
    func care(
      _ subject: Subject.ID? = nil, _ status: Care.Status = .active, from: Int? = nil, until: Int? = nil
    ) -> Care {
      Care(
        id: Care.ID("c"), tutor: Person.ID("t"), student: Person.ID("s"), subject: subject, status: status, notes: "",
        from: from.map(day.adding), until: until.map(day.adding), version: 1)
    }
    #expect(Care.relation([], on: day) == .unrelated)
    #expect(Care.relation([care()], on: day) == .assigned)
    #expect(Care.relation([care(from: 0, until: 0)], on: day) == .assigned)
    #expect(Care.relation([care(from: 1)], on: day) == .lapsed)
    #expect(Care.relation([care(until: -1)], on: day) == .lapsed)
    #expect(Care.relation([care(nil, .paused), care(nil, .completed)], on: day) == .lapsed)
    let (maths, physics) = (Subject.ID("mathematics"), Subject.ID("physics"))
    #expect(
      Care.relation([care(maths), care(physics), care(nil, .paused)], on: day) == .assignedFor([maths, physics]))
    #expect(Care.relation([care(maths), care()], on: day) == .assigned)
  }
}
