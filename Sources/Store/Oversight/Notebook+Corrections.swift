import GRDB
import Learning

extension Notebook {
  /// Puts something in the place of what the program said: it is in force at once, what was there is kept, and the student sees
  /// that a tutor changed it. `.notFound` if that is not there.
  @discardableResult
  public func correct(
    _ correction: Correction, reason: String, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> CorrectionMade.ID {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        let target = try CorrectionDesk.target(correction.kind, correction.target, db)
        let content = try correction.content(before: CorrectionDesk.content(of: target, db))
        return try self.correct(target, with: content, action: "replace", reason: reason, as: actor, at: now, db)
      }
    }
  }

  /// Takes a correction back, by one more: what was there before it is there again. `.conflict` where something else was put in
  /// its place since, `.notFound` if there is none.
  @discardableResult
  public func undo(
    _ correction: CorrectionMade.ID, reason: String, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> CorrectionMade.ID {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        guard let made = try Self.override(correction, db), let kind = Correction.Kind(rawValue: made.overrideType),
          let place = made.target, let original = made.originalContent
        else { throw NotebookFailure.notFound }
        let target = try CorrectionDesk.target(kind, place, db)
        // Whoever may not do it is told that, and not how things stand.
        try Access(.override, as: actor, of: target.student, at: now, db).require(anyOf: target.subjects)
        guard let replacement = made.newContent?.rawValue,
          try CorrectionDesk.isSame(kind, CorrectionDesk.content(of: target, db), replacement)
        else { throw NotebookFailure.conflict }
        return try self.correct(
          target, with: original.rawValue, action: "undo \(correction)", reason: reason, as: actor, at: now, db)
      }
    }
  }

  /// What was put right for a student, the newest first.
  public func corrections(
    of student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [CorrectionMade] {
    try reading(.seeProgress, as: actor, of: student, at: now) { access, db in
      let rows = try OverrideRecord.fetchAll(
        db,
        sql: """
          SELECT * FROM overrides WHERE student_id = ? AND deleted_at IS NULL ORDER BY created_at DESC, id DESC
          """, arguments: [student])
      return try rows.filter { access.subjects == nil || access.allows($0.subjectID) }.compactMap {
        try Self.made($0, db)
      }
    }
  }

  /// What a student asked the program, with the answers that stand, the newest first. A parent is not told.
  public func exchanges(
    of student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [ExchangeHeard] {
    try reading(.converse, as: actor, of: student, at: now) { access, db in
      try ExchangeRows.all(of: student, db).filter { found in
        access.subjects.map { !$0.isDisjoint(with: found.subjects) } ?? true
      }.map(\.heard)
    }
  }
}

extension Notebook {
  private func correct(
    _ target: CorrectionDesk.Target, with content: String, action: String, reason: String, as actor: Person.ID,
    at now: Instant, _ db: Database
  ) throws -> CorrectionMade.ID {
    let access = try Access(.override, as: actor, of: target.student, at: now, db)
    try access.require(anyOf: target.subjects)
    let before = try CorrectionDesk.content(of: target, db)
    let first = try String.fetchOne(
      db,
      sql: """
        SELECT original_content FROM overrides WHERE \(target.column) = ? AND deleted_at IS NULL
        ORDER BY created_at, id LIMIT 1
        """, arguments: [target.id])
    let id = newID(of: CorrectionMade.self, at: now)
    let desk = try CorrectionDesk(at: now, db)
    var record = OverrideRecord(
      id: Identifier(id.rawValue), tutorID: actor, studentID: target.student, overrideType: target.kind.rawValue,
      action: action, summaryID: nil, practiceAssignmentID: nil, qaInteractionID: nil, responseID: nil,
      originalContent: JSONText(rawValue: before), newContent: JSONText(rawValue: content), reason: reason.storable,
      subjectID: target.subjects.min(), difficultyLevel: target.level, stateVersion: 1, deviceID: desk.device,
      createdAt: now, updatedAt: now, deletedAt: nil)
    switch target.kind {
    case .summary: record.summaryID = Identifier(target.id)
    case .practice: record.practiceAssignmentID = Identifier(target.id)
    case .exchange: record.qaInteractionID = Identifier(target.id)
    case .outcome: record.responseID = Identifier(target.id)
    }
    try record.insert(db)
    try desk.put(content, at: target, by: id, isOriginal: content == (first ?? before), db)
    try audit(
      .overridden, actor: actor, student: target.student, table: "overrides", record: id.rawValue,
      after: ["override_type": target.kind.rawValue, "action": action], reason: reason.storable, at: now, db)
    return id
  }

  /// nil for what another program wrote.
  private static func made(_ record: OverrideRecord, _ db: Database) throws -> CorrectionMade? {
    guard let kind = Correction.Kind(rawValue: record.overrideType), let place = record.target else { return nil }
    return CorrectionMade(
      id: CorrectionMade.ID(record.id.rawValue), tutor: record.tutorID, student: record.studentID, kind: kind,
      place: place, about: try about(kind, place, db), undoes: record.undoes,
      original: try CorrectionDesk.told(kind, record.originalContent?.rawValue, db),
      replacement: try CorrectionDesk.told(kind, record.newContent?.rawValue, db), reason: record.reason ?? "",
      at: record.createdAt)
  }

  /// The problem or the question that was answered.
  private static func about(_ kind: Correction.Kind, _ place: String, _ db: Database) throws -> Phrase? {
    switch kind {
    case .summary, .practice: return nil
    case .exchange:
      return try String.fetchOne(db, sql: "SELECT query FROM qa_interactions WHERE id = ?", arguments: [place]).map {
        Phrase($0)
      }
    case .outcome:
      let row = try Row.fetchOne(
        db, sql: "SELECT problem_id, parameters_json FROM responses WHERE id = ?", arguments: [place])
      guard let row, let problem: Problem.ID = row[0] else { return nil }
      let variant = try (row[1] as String?).map {
        try JSON.value(Variant.self, in: $0, of: "responses.parameters_json of \(place)")
      }
      return try AssignedRows.problem(problem, variant, db)?.statement
    }
  }

  private static func override(_ id: CorrectionMade.ID, _ db: Database) throws -> OverrideRecord? {
    try OverrideRecord.fetchOne(
      db, sql: "SELECT * FROM overrides WHERE id = ? AND deleted_at IS NULL", arguments: [id])
  }
}

extension OverrideRecord {
  /// The correction that it takes back.
  fileprivate var undoes: CorrectionMade.ID? {
    action.hasPrefix("undo ") ? CorrectionMade.ID(String(action.dropFirst(5))) : nil
  }

  /// The row that it was made to.
  fileprivate var target: String? {
    summaryID?.rawValue ?? practiceAssignmentID?.rawValue ?? qaInteractionID?.rawValue ?? responseID?.rawValue
  }
}
