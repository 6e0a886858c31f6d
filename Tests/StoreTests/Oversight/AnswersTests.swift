import Learning
@testable import Store
import Testing

/// What the program answers to a student: a row for good, and a tutor's word over it.
@Suite struct AnswersTests {
  private static let sure = ProgramAnswer(text: "Because **both** sides grow.", confidence: .high, score: 0.9)
  private static let unsure = ProgramAnswer(
    text: "Maybe a rate.", confidence: .low, score: 0.4, goesToTutors: true)

  private func keep(
    _ answer: ProgramAnswer, _ school: School, asking question: String = "Why both?", at now: Instant? = nil
  ) throws -> ProgramExchange {
    try school.notebook.keep(
      answer, to: question, about: .thing(.answer(school.response)), as: school.student, at: now ?? school.now)
  }

  @Test func anAnswerIsKeptForGoodAndStudentAndTutorReadIt() throws {
    let school = try School()
    let kept = try keep(Self.sure, school)
    #expect(kept.conversation == nil && kept.heard.answer == Self.sure.text)
    let row = try school.notebook.value(
      String.self,
      """
      SELECT confidence || ' ' || confidence_score || ' ' || context_subjects || ' ' || tutor_escalation_suggested
      FROM qa_interactions
      """)
    #expect(row == "High 0.9 [\"mathematics\"] 0")
    for actor in [school.student, school.tutor, school.mathsTutor] {
      #expect(
        try school.notebook.exchanges(of: school.student, as: actor, at: school.now).map(\.id) == [kept.heard.id])
    }
    #expect(try school.notebook.exchanges(of: school.student, as: school.physicsTutor, at: school.now).isEmpty)
  }

  @Test func anAnswerThatIsNotToBeReliedOnWaitsForTheTutorsUntilOneSaysWhatIsSo() throws {
    let school = try School()
    let kept = try keep(Self.unsure, school)
    let conversation = try #require(kept.conversation)
    #expect(conversation.waits && conversation.messages.map(\.text) == ["Why both?"])
    func entry(_ tutor: Person.ID) throws -> QueueEntry? {
      try school.notebook.queue(as: tutor, at: school.now).entries.first { $0.id == .question(conversation.id) }
    }
    let waiting = try #require(try entry(school.tutor))
    #expect(waiting.exchange == kept.heard && waiting.words == "Why both?")
    #expect(waiting.about.en.contains("Maybe a rate."))
    #expect(try entry(school.mathsTutor) != nil && entry(school.physicsTutor) == nil)
    #expect(
      try school.notebook.queuePlaces(of: school.student, as: school.student, at: school.now)[
        .question(conversation.id)]?.place == waiting.place)
    // Put right, the tutor and the student read what stands now.
    try school.notebook.correct(
      .exchange(kept.heard.id, "It is a ratio."), reason: "", as: school.tutor, at: school.now)
    let corrected = try #require(try entry(school.tutor)?.exchange)
    #expect(corrected.answer == "It is a ratio." && corrected.isCorrected)
    #expect(
      try school.notebook.exchanges(of: school.student, as: school.student, at: school.now).first?.answer
        == "It is a ratio.")
  }

  @Test func whatWasPassedOnIsAThreadAboutTheAnswer() throws {
    let school = try School()
    let kept = try keep(Self.sure, school)
    let conversation = try school.notebook.ask(
      "Is that so?", about: .thing(.exchange(kept.heard.id)), as: school.student, at: school.now)
    #expect(conversation.about.en.contains("Why both?") && conversation.about.en.contains("grow"))
    #expect(
      try school.notebook.queue(as: school.mathsTutor, at: school.now).entries.contains {
        $0.id == .question(conversation.id) && $0.exchange?.id == kept.heard.id
      })
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.ask("?", about: .thing(.exchange(kept.heard.id)), as: school.otherStudent, at: school.now)
    }
  }

  @Test func twentyADayAndThenTomorrow() throws {
    let school = try School()
    func left(_ now: Instant) throws -> Int {
      try school.notebook.programQuestionsLeft(of: school.student, at: now)
    }
    #expect(try left(school.now) == PupilQuestion.perDay)
    for index in 0..<PupilQuestion.perDay { _ = try keep(Self.sure, school, asking: "Why \(index)?") }
    #expect(try left(school.now) == 0)
    #expect(try left(school.now.adding(days: 1)) == PupilQuestion.perDay)
    #expect(try school.notebook.programQuestionsLeft(of: school.otherStudent, at: school.now) == PupilQuestion.perDay)
  }

  @Test func whatIsKnownOfAQuestion() throws {
    let school = try School()
    func material(_ about: AskedAbout) throws -> QuestionMaterial {
      try school.notebook.questionMaterial(about: about, as: school.student, at: school.now)
    }
    let first = try material(.thing(.answer(school.response)))
    #expect(first.subjects == [school.maths] && first.topic != nil && first.earlier.isEmpty)
    #expect(first.open.contains { $0.id == school.assigned.problem.id }, "what was given is still open")
    #expect(first.openHere == nil)
    for index in 0..<4 {
      _ = try keep(Self.sure, school, asking: "Why \(index)?", at: school.now.adding(seconds: index - 9))
    }
    #expect(try material(.thing(.turn(school.turn))).earlier.map(\.question) == ["Why 1?", "Why 2?", "Why 3?"])
    let later = try school.notebook.questionMaterial(
      about: .thing(.answer(school.response)), as: school.student, at: school.now.adding(days: 2))
    #expect(later.earlier.isEmpty, "what was asked days ago is not gone on from")
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.questionMaterial(
        about: .thing(.answer(school.response)), as: school.otherStudent, at: school.now)
    }
    #expect(throws: NotebookFailure.self) {
      try school.notebook.questionMaterial(about: .thing(.answer(school.response)), as: school.tutor, at: school.now)
    }
  }

  @Test func theQuestionOfALessonAndTheProblemsOfTheDayAreKept() throws {
    let notebook = try Notebook.taught()
    let student = try notebook.newStudent()
    let page = try notebook.beginLesson(LessonOrder(.concept(.init("g7-t1-c"))), for: student, at: saturday, seed: 1)
    let line = try #require(page.lines.last)
    let asked = AskedAbout.said(line, later: 0, in: page.lesson.id)
    let material = try notebook.questionMaterial(about: asked, as: student, at: saturday)
    let open = try #require(material.openHere)
    #expect(page.lesson.open?.question.problem == open.id && material.open.contains(open))
    let about = PupilQuestion("why", about: line.words)
    #expect(material.secrets(of: about, shown: nil) == [open])
    // Another open problem is kept once it is asked about.
    let other = try #require(try notebook.problems([.init("g6-t1-p1")]).first)
    var more = material
    more.open.append(other)
    #expect(more.secrets(of: PupilQuestion(other.statement.en, about: line.words), shown: nil).contains(other))
    #expect(!more.secrets(of: about, shown: nil).contains(other))
  }
}
