import Learning
@testable import Store
import Testing

@Suite struct PeopleTests {
  let notebook: Notebook

  init() throws { notebook = try Notebook.inMemory(now: saturday, seed: 3) }

  private func newcomer(_ name: String, role: Role = .student, hash: String? = nil) -> Newcomer {
    Newcomer(name: name, grade: 8, language: .bengali, timeZone: "Asia/Kolkata", role: role, passwordHash: hash)
  }

  @Test func aNewcomerIsAsTheyWereMade() throws {
    let id = try notebook.create(newcomer("আশা"), at: saturday)
    #expect(
      try notebook.profile(of: id)
        == Profile(person: id, name: "আশা", grade: 8, language: .bengali, timeZone: "Asia/Kolkata"))
    #expect(
      try notebook.people() == [
        Person(
          id: id, name: "আশা", role: .student, hasPassword: false, isGuest: false, grade: 8, language: .bengali,
          lastSeen: nil)
      ])
    #expect(try notebook.passwordHash(of: id) == nil)
  }

  @Test(arguments: [
    "Robert'); DROP TABLE users;--", "\" OR 1=1 --", "a'b\"c`d", "%_?*[", "🧑🏽‍🚀 \u{200D}", "  spaced  ", "নাম\nline",
    "null", "?1", ":name", "\u{202E}rtl",
  ])
  func aNameIsStoredAsItWasTyped(name: String) throws {
    let id = try notebook.create(newcomer(name), at: saturday)
    #expect(try notebook.profile(of: id).name == name)
    #expect(try notebook.people().map(\.name) == [name])
    #expect(throws: NotebookFailure.nameTaken) { try notebook.create(newcomer(name), at: saturday) }
  }

  @Test func whatNoDatabaseCanHoldIsLeftOut() throws {
    let id = try notebook.create(newcomer("A\0sha"), at: saturday)
    #expect(try notebook.profile(of: id).name == "Asha")
  }

  @Test(arguments: [
    ("Asha", "ASHA"), ("Asha", " asha "), ("José", "Jose\u{301}"), ("আড়", "আড\u{9BC}"), ("Ａsha", "Asha"),
  ])
  func twoPeopleNeverHaveOneName(first: String, second: String) throws {
    _ = try notebook.create(newcomer(first), at: saturday)
    let before = try notebook.contents()
    #expect(throws: NotebookFailure.nameTaken) { try notebook.create(newcomer(second), at: saturday) }
    #expect(try notebook.contents() == before)
    let other = try notebook.create(newcomer("Rafi"), at: saturday)
    var profile = try notebook.profile(of: other)
    profile.name = second
    #expect(throws: NotebookFailure.nameTaken) { try notebook.save(profile, at: saturday) }
    #expect(try notebook.profile(of: other).name == "Rafi")
  }

  @Test func guestsMayBeMany() throws {
    var guest = newcomer("")
    guest.isGuest = true
    let first = try notebook.create(guest, at: saturday)
    _ = try notebook.create(guest, at: saturday)
    #expect(try notebook.people().map(\.name) == ["Guest", "Guest"])
    #expect(try notebook.people().allSatisfy(\.isGuest))
    // One of them gives a name after all.
    var profile = try notebook.profile(of: first)
    profile.name = "Mina"
    profile.isGuest = false
    #expect(try !notebook.save(profile, at: saturday).isGuest)
    #expect(throws: NotebookFailure.nameTaken) { try notebook.create(newcomer("mina"), at: saturday) }
  }

  @Test func everythingInAProfileComesBack() throws {
    let id = try notebook.create(newcomer("Asha", role: .parent), at: saturday)
    let full = Profile(
      person: id, name: "Asha B.", grade: 6, language: .english, timeZone: "Europe/London", dayStart: 240,
      role: .parent, isGuest: false, age: 12, board: "WBBSE", school: "স্কুল", aboutMe: "I like trains.",
      theme: "high-contrast", mouse: false, hasPassword: false, version: 1)
    var expected = full
    expected.version = 2
    #expect(try notebook.save(full, at: saturday) == expected)
    #expect(try notebook.profile(of: id) == expected)
    var bare = expected
    (bare.age, bare.board, bare.school, bare.aboutMe, bare.theme) = (nil, nil, nil, nil, nil)
    bare.mouse = true
    var saved = bare
    saved.version = 3
    #expect(try notebook.save(bare, at: saturday) == saved)
  }

  @Test func aProfileThatAnotherWindowWroteIsNotOverwritten() throws {
    let id = try notebook.create(newcomer("Asha"), at: saturday)
    let read = try notebook.profile(of: id)
    var mine = read
    mine.grade = 6
    var theirs = read
    theirs.grade = 7
    _ = try notebook.save(theirs, at: saturday)
    let before = try notebook.contents()
    #expect(throws: NotebookFailure.conflict) { try notebook.save(mine, at: saturday) }
    #expect(try notebook.contents() == before)
  }

  @Test func otherThingsInAUsersProfileSurviveAChangeOfLooks() throws {
    let id = try notebook.create(newcomer("Asha"), at: saturday)
    try notebook.execute("UPDATE users SET profile = '{\"goals\":[1],\"theme\":\"dark\"}'")
    var profile = try notebook.profile(of: id)
    #expect(profile.theme == "dark")
    profile.theme = nil
    _ = try notebook.save(profile, at: saturday)
    #expect(try notebook.value(String.self, "SELECT profile FROM users") == "{\"goals\":[1],\"mouse\":true}")
  }

  @Test(arguments: [Role.tutor, .admin]) func thoseWhoSeeOthersWorkHaveAPassword(role: Role) throws {
    #expect(throws: NotebookFailure.passwordNeeded) { try notebook.create(newcomer("T", role: role), at: saturday) }
    let tutor = try notebook.create(newcomer("T", role: role, hash: "scrypt$1"), at: saturday)
    #expect(throws: NotebookFailure.passwordNeeded) {
      try notebook.setPasswordHash(nil, of: tutor, at: saturday)
    }
    try notebook.setPasswordHash("scrypt$2", of: tutor, at: saturday)
    #expect(try notebook.passwordHash(of: tutor) == "scrypt$2")
  }

  @Test(arguments: Role.allCases) func nobodyGivesThemselvesAnotherRole(role: Role) throws {
    let person = try notebook.create(newcomer("Asha", role: role, hash: "scrypt$1"), at: saturday)
    let before = try notebook.profile(of: person)
    for other in Role.allCases where other != role {
      var profile = before
      (profile.role, profile.grade) = (other, 6)
      #expect(throws: NotebookFailure.refused(.administer, of: nil)) { try notebook.save(profile, at: saturday) }
    }
    #expect(try notebook.profile(of: person) == before)
    let refusals = "SELECT count(*) FROM audit_log WHERE action = 'refused' AND actor_id = '\(person)'"
    #expect(try notebook.value(Int.self, refusals) == Role.allCases.count - 1)
  }

  @Test func aHashIsNowhereInTheListOfPeople() throws {
    _ = try notebook.create(newcomer("Asha", hash: "scrypt$secret"), at: saturday)
    let people = try notebook.people()
    #expect(people.map(\.hasPassword) == [true])
    var dumped = ""
    dump(people, to: &dumped)
    #expect(!dumped.contains("secret"))
  }

  @Test func thoseSeenLastComeFirst() throws {
    let ids = try (0..<4).map { try notebook.create(newcomer("P\($0)"), at: saturday.adding(seconds: $0)) }
    #expect(try notebook.people().map(\.id) == ids.reversed())
    #expect(try notebook.lastSignedIn() == nil)
    try notebook.signedIn(ids[1], at: saturday.adding(seconds: 100))
    try notebook.signedIn(ids[0], at: saturday.adding(seconds: 200))
    #expect(try notebook.people().map(\.id) == [ids[0], ids[1], ids[3], ids[2]])
    #expect(try notebook.people()[0].lastSeen == saturday.adding(seconds: 200))
    #expect(try notebook.lastSignedIn() == ids[0])
    try notebook.execute("UPDATE users SET deleted_at = updated_at WHERE id = '\(ids[0])'")
    #expect(try notebook.lastSignedIn() == nil)
    #expect(try notebook.people().count == 3)
  }

  @Test func somebodyUnknownIsNotFound() throws {
    #expect(throws: NotebookFailure.notFound) { try notebook.profile(of: .unknown) }
    #expect(throws: NotebookFailure.notFound) { try notebook.passwordHash(of: .unknown) }
    #expect(throws: NotebookFailure.notFound) { try notebook.signedIn(.unknown, at: saturday) }
    #expect(throws: NotebookFailure.notFound) { try notebook.setPasswordHash("x", of: .unknown, at: saturday) }
    #expect(throws: NotebookFailure.notFound) {
      try notebook.save(
        Profile(person: .unknown, name: "N", grade: 6, language: .english, timeZone: "UTC"), at: saturday)
    }
    #expect(try notebook.lastSignedIn() == nil)
  }
}
