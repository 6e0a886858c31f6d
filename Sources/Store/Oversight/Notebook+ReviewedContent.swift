import GRDB
import Learning

extension Notebook {
  /// The whole of what is decided on: a problem, a guideline, the plan of a lesson. `.notFound` for what is not there, and for
  /// what a student said: that is in the queue itself.
  public func reviewedContent(
    of subject: QueueEntry.Subject, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> ReviewedContent {
    try reading(.reviewContent, as: actor, at: now) { _, db in
      switch subject {
      case .problem(let id):
        guard let problem = try Self.problems([id], db).first else { throw NotebookFailure.notFound }
        return .problem(problem)
      case .guideline(let id): return .passages(try ReviewedRows(id, db).guideline)
      case .plan(let id): return .passages(try ReviewedRows(id, db).plan)
      case .dispute, .question: throw NotebookFailure.notFound
      }
    }
  }
}

/// A guideline and its plan as rows: those that another program wrote may lie there in other shapes.
private struct ReviewedRows {
  private let row: Row

  /// `.notFound` if there is no such guideline.
  init(_ id: Guideline.ID, _ db: Database) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT taught.*, plan.plan_json, plan.generation_reasoning, plan.reviewer_feedback
        FROM teaching_guidelines AS taught LEFT JOIN study_plans AS plan
          ON plan.guideline_id = taught.id AND plan.deleted_at IS NULL
        WHERE taught.id = ? AND taught.deleted_at IS NULL
        """, arguments: [id])
    guard let row else { throw NotebookFailure.notFound }
    self.row = row
  }

  /// nil where the row is not of the shape that lessons are taught from.
  private var whole: Guideline? {
    do { return try GuidelineRow.guideline(row) } catch { return nil }
  }

  var guideline: [ReviewedPassage] {
    if let whole { return whole.reviewed }
    let summary = Notebook.phrase(row["topic_summary_en"], row["topic_summary_bn"])
    let prose = Notebook.phrase(row["guideline_en"], row["guideline_bn"])
    var passages = [ReviewedPassage(.summary, summary), ReviewedPassage(.plain, prose)]
    passages += plain(["teaching_description", "description", "evidence_summary"], .plain)
    passages += plain(["objectives_json"], .objective) + plain(["misconceptions_json"], .mistake)
    passages += plain(["examples_json"], .example) + plain(["plan_json"], .plain)
    return passages.filter { !$0.text.en.isEmpty }
  }

  var plan: [ReviewedPassage] {
    let steps = whole.map { $0.plan.flatMap(\.reviewed) } ?? plain(["plan_json"], .plain)
    return steps + plain(["generation_reasoning"], .reason) + plain(["reviewer_feedback"], .feedback)
  }

  /// A list of texts is told as one; anything else as it lies there.
  private func plain(_ columns: [String], _ kind: ReviewedPassage.Kind) -> [ReviewedPassage] {
    columns.flatMap { column -> [ReviewedPassage] in
      guard let text: String = row[column], !text.isEmpty else { return [] }
      do {
        return try JSON.value([String].self, in: text, of: column).map { ReviewedPassage(kind, Phrase($0)) }
      } catch {
        return [ReviewedPassage(kind, Phrase(text))]
      }
    }
  }
}
