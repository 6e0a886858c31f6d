import Learning
import Screens

/// Exams, in memory.
extension World {
  /// An exam, its first question a model's where there is one.
  mutating func begin(_ order: ExamOrder, at now: Instant, written: WrittenQuestion? = nil, asksWhy: Bool = false)
    -> Event
  {
    if let open = exams.first(where: { $0.status == .inProgress && $0.answered > 0 }) {
      return .failed(.examUnfinished(open.id))
    }
    made += 1
    let concepts = ["rate", "rate", "scale", "rate", "scale"].map { Concept.ID($0) }
    var questions = zip(World.five, concepts).map { problem, concept in
      ExamQuestion(
        problem: problem.id, variant: nil, concept: concept, difficulty: problem.difficulty,
        rating: problem.difficulty.startingRating, chance: 0.6, weight: 0.2, minutes: problem.minutes)
    }
    (questions[0].written, questions[0].asksWhy) = (written, asksWhy)
    let plan = ExamPlan(
      scope: order.scope, subject: Subject.ID("mathematics"), rating: 1000, questions: questions,
      bank: [Concept.ID("rate"): [900, 1000, 1100], Concept.ID("scale"): [950, 1050]],
      expires: order.isTimed ? now.adding(minutes: ExamPlan.minutes(for: questions, extraPercent: 0)) : nil)
    guard let exam = Exam(id: Exam.ID("exam-\(made)"), first: .began(plan), at: now) else {
      return .failed(.noProblems)
    }
    exams.append(exam)
    return .exam(paper(exam))
  }

  /// The explanation that stands first in the last exam is graded.
  mutating func grade(_ grading: ExamGrading, at now: Instant) -> Event {
    let last = exams.count - 1
    exams[last].apply(.graded(question: 0, grading), at: now)
    return .examGraded(paper(exams[last]))
  }

  mutating func open(_ id: Exam.ID, at now: Instant) -> Event {
    guard let index = exams.firstIndex(where: { $0.id == id }) else { return .failed(.notFound) }
    do throws(Exam.Refusal) {
      let events =
        exams[index].hasExpired(at: now)
        ? try exams[index].runOut(World.five, at: now) : exams[index].status == .inProgress ? [.resumed] : []
      for event in events { exams[index].apply(event, at: now) }
    } catch {
      return .failed(.conflict)
    }
    return .exam(paper(exams[index]))
  }

  func paper(_ exam: Exam) -> ExamPaper {
    ExamPaper(
      exam: exam, topic: Phrase(en: "Ratios", bn: "অনুপাত"),
      problems: zip(exam.plan.questions, World.five).map { $0.asked($1) },
      concepts: [
        Concept.ID("rate"): Phrase(en: "A ratio as a rate", bn: "হার হিসেবে অনুপাত"),
        Concept.ID("scale"): Phrase(en: "The scale of a map", bn: "মানচিত্রের স্কেল"),
      ], disputes: examDisputes)
  }

  func listing(_ exam: Exam) -> ExamListing {
    ExamListing(
      exam, topic: Phrase(en: "Ratios", bn: "অনুপাত"), score: exam.status.isFinished ? ExamReport(exam).score : nil)
  }

  var shelf: ExamShelf {
    ExamShelf(
      topics: [
        ExamShelf.Entry(id: Topic.ID("ratios-7"), name: Phrase(en: "Ratios", bn: "অনুপাত"), grade: 7, concepts: 2),
        ExamShelf.Entry(id: Topic.ID("angles-6"), name: Phrase(en: "Angles", bn: "কোণ"), grade: 6, concepts: 5),
      ],
      unfinished: exams.filter { $0.status == .inProgress }.map(listing),
      finished: exams.filter { $0.status.isFinished }.map(listing), hasModel: hasExamModel)
  }
}
