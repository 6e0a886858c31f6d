import Dispatch
import Gateway
import Learning
import Screens
import Store
import Synchronization

/// Grades explanations of exams that have ended, by a model. The student waits for nothing: the result is there, and an
/// explanation's score is added when it comes.
///
///     given in ──► asking ──a grade that can be believed──► graded
///                    └──unsure, spoken to, no connection, no model──► left to a tutor
final class GradingDesk: Sendable {
  private let office: ModelOffice
  /// The explanations that a model is reading, and the calls.
  private let reading = Mutex<[Place: ModelCall?]>([:])
  private let calls = DispatchGroup()

  private struct Place: Hashable, Sendable {
    let exam: Exam.ID
    let question: Int
  }

  init(_ office: ModelOffice) { self.office = office }

  /// Begins to grade what nobody has looked at in an exam. What becomes of it is posted.
  func grade(_ paper: ExamPaper) throws(NotebookFailure) {
    let open = paper.exam.ungraded.map { Place(exam: paper.exam.id, question: $0) }
      .filter { place in reading.withLock { $0[place] == nil } }
    guard !open.isEmpty else { return }
    let student = try office.notebook.profile(of: try office.notebook.student(of: paper.exam.id))
    for place in open { ask(place, paper, student) }
  }

  /// Lectern ends: what is not graded by then is graded when the exam is looked at again.
  func stop() {
    let calls = reading.withLock { reading in
      defer { reading = [:] }
      return reading.values.compactMap { $0 }
    }
    for call in calls { call.cancel() }
  }

  /// Until no explanation is being read.
  func finish() { calls.wait() }

  private func ask(_ place: Place, _ paper: ExamPaper, _ student: Profile) {
    let (problem, language) = (paper.problems[place.question], student.language)
    reading.withLock { $0[place] = .some(nil) }
    do throws(ModelTrouble) {
      let prompt = try office.prompt(for: .freeTextGrading)
      let request = try prompt.request(
        [
          .grade: String(problem.grade), .language: language.nameForModels, .problem: problem.statement[language],
          .expectedAnswer: problem.explanation[language],
          .pupilAnswer: paper.exam.standings[place.question].draft,
        ], in: language, longest: 1_024)
      try office.ask(
        .tutor, request, for: student.person, in: .exam(place.exam), within: calls, keep: { keep($0, for: place) }
      ) { [self] end in
        if reading.withLock({ $0.removeValue(forKey: place) != nil }) { hear(end, prompt, place) }
      }
    } catch {
      reading.withLock { $0[place] = nil }
      keep(.waiting, place)
    }
  }

  /// False where nobody waits for its grade any more.
  private func keep(_ call: ModelCall, for place: Place) -> Bool {
    reading.withLock { reading in
      guard reading[place] != nil else { return false }
      reading[place] = call
      return true
    }
  }

  private func hear(_ end: ModelDesk.End, _ prompt: TutorPrompt, _ place: Place) {
    switch end.result {
    case .success(let reply): keep(Self.believed(reply, prompt, end), place)
    case .failure: keep(.waiting, place)
    }
  }

  private static func believed(_ reply: ModelReply, _ prompt: TutorPrompt, _ end: ModelDesk.End) -> ExamGrading {
    do throws(UnbelievableReply) {
      let fields = try prompt.fields(of: reply)
      guard case .text(let feedback)? = fields["feedback"], case .number(let score)? = fields["score"],
        case .number(let confidence)? = fields["confidence"], case .flag(let speaks)? = fields["speaks_to_grader"]
      else { return .waiting }
      return ExamGrading(
        score: score, confidence: confidence, feedback: shownInOneLine(feedback), speaksToGrader: speaks,
        model: end.writer(of: reply))
    } catch {
      return .waiting
    }
  }

  private func keep(_ grading: ExamGrading, _ place: Place) {
    office.tell { () throws(NotebookFailure) in
      .examGraded(try office.notebook.gradeExam(place.question, as: grading, in: place.exam, at: office.now()))
    }
  }
}
