import Foundation
import GRDB
import Learning

extension Notebook {
  /// Everybody who can sit down at this machine, last seen first. Never a password hash.
  public func people() throws(NotebookFailure) -> [Person] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT users.id, users.name, users.role, users.password_hash IS NOT NULL, users.onboarding_complete = 0,
            student_profiles.grade, student_profiles.language, users.last_login_at
          FROM users JOIN student_profiles ON student_profiles.user_id = users.id
          WHERE users.is_active = 1 AND users.deleted_at IS NULL
          ORDER BY users.last_login_at DESC, users.created_at DESC, users.id DESC
          """
      ).map { row in
        Person(
          id: row[0], name: row[1], role: row[2], hasPassword: row[3], isGuest: row[4], grade: row[5],
          language: row[6], lastSeen: row[7])
      }
    }
  }

  /// Everything that settings hold about one person; `.notFound` if there is no such person.
  public func profile(of person: Person.ID) throws(NotebookFailure) -> Profile {
    try read { db in try Self.profile(of: person, db) }
  }

  /// The stored hash, for the desk that checks passwords; nil if there is none.
  public func passwordHash(of person: Person.ID) throws(NotebookFailure) -> String? {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT password_hash FROM users WHERE id = ? AND deleted_at IS NULL", arguments: [person])
      guard let row else { throw NotebookFailure.notFound }
      return row[0]
    }
  }

  /// Makes a profile. `.nameTaken` if somebody here is called so already (guests may share theirs), `.passwordNeeded`
  /// for a tutor or an admin without one.
  public func create(_ newcomer: Newcomer, at now: Instant) throws(NotebookFailure) -> Person.ID {
    try create(newcomer, by: nil, at: now)
  }

  /// `actor` is who makes it for somebody else.
  func create(_ newcomer: Newcomer, by actor: Person.ID?, at now: Instant) throws(NotebookFailure) -> Person.ID {
    let id = newID(of: Person.self, at: now)
    let name = newcomer.isGuest ? "Guest" : newcomer.name.storable
    try write { db in
      if let actor { _ = try Access(.administer, as: actor, at: now, db) }
      if newcomer.role.needsPassword && newcomer.passwordHash == nil { throw NotebookFailure.passwordNeeded }
      let device = try LocalDevice(db).id
      try Self.refusingTakenNames {
        try db.execute(
          sql: """
            INSERT INTO users (id, username, name, role, password_hash, onboarding_complete, device_id,
              created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            id, newcomer.isGuest ? nil : Self.username(of: name), name, newcomer.role, newcomer.passwordHash,
            !newcomer.isGuest, device, now, now,
          ])
      }
      try db.execute(
        sql: """
          INSERT INTO student_profiles (user_id, grade, language, time_zone, device_id, created_at, updated_at)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [id, newcomer.grade, newcomer.language, newcomer.timeZone.storable, device, now, now])
      try self.auditRole(of: id, from: nil, to: newcomer.role, by: actor, at: now, db)
    }
    return id
  }

  /// Writes everything that settings hold, if nobody wrote since `profile.version` was read (`.conflict`). Returns the
  /// profile as it now is. The password is not part of it, and nor is the role: only an admin gives another
  /// (`changeRole`), and a profile that states one is `.refused`, which is noted.
  public func save(_ profile: Profile, at now: Instant) throws(NotebookFailure) -> Profile {
    try notingRefusal(to: profile.person, at: now) { () throws(NotebookFailure) in try keep(profile, at: now) }
  }

  private func keep(_ profile: Profile, at now: Instant) throws(NotebookFailure) -> Profile {
    try write { db in
      let stored = try Self.profile(of: profile.person, db)
      guard stored.role == profile.role else { throw NotebookFailure.refused(.administer, of: nil) }
      guard stored.version == profile.version else { throw NotebookFailure.conflict }
      let device = try LocalDevice(db).id
      let name = profile.name.storable
      let looks = try JSON.text(Looks(theme: profile.theme, mouse: profile.mouse))
      try Self.refusingTakenNames {
        try db.execute(
          sql: """
            UPDATE users SET username = ?, name = ?, onboarding_complete = ?,
              profile = json_patch(profile, ?), state_version = state_version + 1, device_id = ?, updated_at = ?
            WHERE id = ?
            """,
          arguments: [
            profile.isGuest ? nil : Self.username(of: name), name, !profile.isGuest, looks, device, now,
            profile.person,
          ])
      }
      try db.execute(
        sql: """
          UPDATE student_profiles SET age = ?, grade = ?, board = ?, school_name = ?, about_me = ?, language = ?,
            time_zone = ?, day_start_minutes = ?, target_exam = ?, exam_date = ?, available_hours_per_day = ?,
            extra_time_percent = ?, shows_rewards = ?, state_version = state_version + 1, device_id = ?, updated_at = ?
          WHERE user_id = ?
          """,
        arguments: [
          profile.age, profile.grade, profile.board?.storable, profile.school?.storable,
          profile.aboutMe?.storable, profile.language, profile.timeZone.storable, profile.dayStart,
          profile.examName?.storable, profile.examDate, profile.hoursPerDay, profile.extraTime, profile.showsRewards,
          device, now,
          profile.person,
        ])
      if profile.calendar != stored.calendar { try LearnerFold.forget(profile.person, db) }
      return try Self.profile(of: profile.person, db)
    }
  }

  /// Sets or takes away a password; `.passwordNeeded` when it is taken from a tutor or an admin.
  public func setPasswordHash(_ hash: String?, of person: Person.ID, at now: Instant) throws(NotebookFailure) {
    try write { db in
      let stored = try Self.profile(of: person, db)
      if hash == nil && stored.role.needsPassword { throw NotebookFailure.passwordNeeded }
      try db.execute(
        sql: """
          UPDATE users SET password_hash = ?, state_version = state_version + 1, device_id = ?, updated_at = ?
          WHERE id = ?
          """,
        arguments: [hash, try LocalDevice(db).id, now, person])
    }
  }

  /// Remembers who sat down last, so that the next start can offer them first.
  public func signedIn(_ person: Person.ID, at now: Instant) throws(NotebookFailure) {
    try write { db in
      try db.execute(
        sql: "UPDATE users SET last_login_at = ? WHERE id = ? AND deleted_at IS NULL", arguments: [now, person])
      guard db.changesCount == 1 else { throw NotebookFailure.notFound }
      try db.execute(sql: "UPDATE local_device SET last_person_id = ?", arguments: [person])
    }
  }

  /// Who sat down last at this machine; nil if nobody did, or they are gone.
  public func lastSignedIn() throws(NotebookFailure) -> Person.ID? {
    try read { db in
      try Person.ID.fetchOne(
        db,
        sql: """
          SELECT users.id FROM local_device JOIN users ON users.id = local_device.last_person_id
          WHERE users.is_active = 1 AND users.deleted_at IS NULL
          """)
    }
  }
}

extension Notebook {
  /// How Lectern looks for one person: a part of `users.profile`.
  private struct Looks: Codable {
    var theme: String?
    var mouse: Bool?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(theme, forKey: .theme)
      try container.encode(mouse, forKey: .mouse)
    }
  }

  static func profile(of person: Person.ID, _ db: Database) throws -> Profile {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT users.*, student_profiles.*, users.profile AS looks, student_profiles.state_version AS version
        FROM users JOIN student_profiles ON student_profiles.user_id = users.id
        WHERE users.id = ? AND users.deleted_at IS NULL
        """,
      arguments: [person])
    guard let row else { throw NotebookFailure.notFound }
    let looks = try JSON.value(Looks.self, in: row["looks"], of: "users.profile of \(person)")
    return Profile(
      person: person, name: row["name"], grade: row["grade"], language: row["language"],
      timeZone: row["time_zone"], dayStart: row["day_start_minutes"], role: row["role"],
      isGuest: row["onboarding_complete"] == 0, age: row["age"], board: row["board"],
      school: row["school_name"], aboutMe: row["about_me"], theme: looks.theme, mouse: looks.mouse ?? true,
      examName: row["target_exam"], examDate: row["exam_date"], hoursPerDay: row["available_hours_per_day"],
      extraTime: row["extra_time_percent"], showsRewards: row["shows_rewards"],
      hasPassword: row["password_hash"] != nil, version: row["version"])
  }

  /// A name as `users.username` holds it for somebody local: two people may not differ by capitals, by spaces around
  /// the name, or by the way in which a letter was composed.
  private static func username(of name: String) -> String {
    name.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCompatibilityMapping.lowercased()
  }

  static func refusingTakenNames(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as DatabaseError where error.violatesUniqueness(of: "users.username") {
      throw NotebookFailure.nameTaken
    }
  }
}
