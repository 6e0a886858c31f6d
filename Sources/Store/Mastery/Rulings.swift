import GRDB
import Learning

/// The outcomes that count instead of those that were given, by answer: what was ruled on a dispute, and what a tutor
/// corrected. Of several the last counts, as in `v_effective_responses`, which asks for each answer by itself.
struct Rulings {
  private var outcomes: [String: Outcome] = [:]

  init(for student: Person.ID, _ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT response_id, ruled_outcome, created_at AS decided_at, id FROM disputes
        WHERE student_id = ?1 AND dispute_id IS NOT NULL
        UNION ALL
        SELECT response_id, new_content ->> 'outcome', created_at, id FROM overrides
        WHERE student_id = ?1 AND response_id IS NOT NULL AND deleted_at IS NULL
          AND new_content ->> 'outcome' IN ('right', 'form', 'wrong', 'skipped', 'revealed')
        ORDER BY decided_at, id
        """, arguments: [student])
    while let row = try rows.next() { outcomes[row[0]] = row[1] as Outcome }
  }

  var isEmpty: Bool { outcomes.isEmpty }

  subscript(answer: String) -> Outcome? { outcomes[answer] }
}
