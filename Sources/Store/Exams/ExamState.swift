import Learning

/// `sessions.state_json` of an exam: its fold as JSON, for queries and for other machines. A copy: the exam itself is always
/// folded from its events.
struct ExamState: Codable, Equatable {
  struct Standing: Codable, Equatable {
    var problem: Problem.ID
    var draft: String
    var marked: Bool
    var seconds: Int
    var understood: String?
    var verdict: Verdict?
    var misconception: Misconception.ID?
    var grading: ExamGrading?
  }

  var scope: ExamScope
  var status: Exam.Status
  var began: Instant
  var expires: Instant?
  var ended: Instant?
  var place: Int
  var version: Int
  var standings: [Standing]

  init(_ exam: Exam) {
    scope = exam.plan.scope
    status = exam.status
    began = exam.began
    expires = exam.plan.expires
    ended = exam.ended
    place = exam.place
    version = exam.version
    standings = zip(exam.plan.questions, exam.standings).map { question, standing in
      Standing(
        problem: question.problem, draft: standing.draft, marked: standing.isMarked, seconds: standing.seconds,
        understood: standing.mark?.understood, verdict: standing.mark?.verdict,
        misconception: standing.mark?.misconception, grading: standing.grading)
    }
  }
}
