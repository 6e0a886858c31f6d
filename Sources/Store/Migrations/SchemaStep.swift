import GRDB

/// One step of the notebook's schema: one file a step, `M<number>_<What>.swift`.
struct SchemaStep: Sendable {
  /// Written into every notebook: never rename it.
  let name: String
  let sql: @Sendable () -> String

  init(_ name: String, sql: @escaping @Sendable () -> String) {
    self.name = name
    self.sql = sql
  }

  /// Every step, oldest first. Append only; a step that was shipped is never edited, nor is what it is built from.
  /// After adding one: `LECTERN_RECORD=1 swift test --filter schemaIsAsWritten`, and read what was added to
  /// Golden/schema.sql.
  static let all: [SchemaStep] = [
    .m001Accounts, .m002Curriculum, .m003Journal, .m004Oversight, .m005LocalDevice, .m006Relations, .m007Lessons,
    .m008Progress, .m009Memory, .m010Conversation, .m011Operation, .m012Views, .m013ConceptPrerequisites,
    .m014LearnerFolds, .m015Aims, .m016Said, .m017ModelSettings, .m018Review, .m019SummaryModels, .m020WrittenItems,
  ]

  /// `PRAGMA application_id` of a notebook: "Lect" in ASCII.
  static let applicationID: Int32 = 0x4C65_6374
}

extension DatabaseMigrator {
  static var notebook: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in SchemaStep.all {
      // Steps that only create tables may name a table of a later step: nothing has to be checked yet.
      migrator.registerMigration(step.name, foreignKeyChecks: .immediate) { db in try db.execute(sql: step.sql()) }
    }
    return migrator
  }
}
