import Dispatch
import Learning
import Screens
import Store
import Synchronization

/// Turns effects into deeds at one desk, in the order in which they were asked for, and says how they went. The
/// screens meet the notebook nowhere else.
final class Performer: Sendable {
  let notebook: Notebook
  private let desk = DispatchQueue(label: "lectern.notebook", qos: .userInitiated)
  let now: @Sendable () -> Instant
  private let post: @Sendable (Event) -> Void
  /// The version of each profile that this window wrote last: its own later writes follow from it.
  let written = Mutex<[Person.ID: Int]>([:])

  private let tutor: TutorDesk
  private let welcomes: WelcomeDesk
  private let hints: HintDesk
  private let questions: QuestionDesk
  private let grading: GradingDesk
  private let summaries: SummaryDesk
  private let board: BoardDesk

  /// - Parameter models: who is asked for what a model does.
  init(
    notebook: Notebook, models: ModelDesk, now: @escaping @Sendable () -> Instant,
    post: @escaping @Sendable (Event) -> Void
  ) {
    self.notebook = notebook
    self.now = now
    self.post = post
    let office = ModelOffice(
      notebook: notebook, models: models, now: now, post: post, later: { [desk] work in desk.async(execute: work) })
    tutor = TutorDesk(office)
    welcomes = WelcomeDesk(office)
    hints = HintDesk(office)
    questions = QuestionDesk(office)
    grading = GradingDesk(office)
    summaries = SummaryDesk(office)
    board = BoardDesk(office)
  }

  /// Something for the same desk, behind what is there.
  func later(_ work: @escaping @Sendable (Notebook) -> Void) {
    desk.async { [notebook] in work(notebook) }
  }

  /// Until everything that was asked is done.
  func finish() {
    desk.sync {}
    tutor.finish()
    welcomes.finish()
    hints.finish()
    questions.finish()
    grading.finish()
    summaries.finish()
    board.finish()
    desk.sync {}
  }

  /// Lectern ends: what is asked of the notebook is done; a model that still speaks is let go.
  func close() {
    tutor.close()
    welcomes.leave()
    hints.stop()
    questions.stop()
    grading.stop()
    desk.sync {}
    hints.finish()
    questions.finish()
    grading.finish()
    desk.sync {}
  }

  func perform(_ effect: Effect) {
    // Whoever wants silence does not wait for the desk.
    if case .stopTutor(let lesson) = effect {
      welcomes.stop(lesson)
      return tutor.stop(lesson)
    }
    if case .stopAIHint = effect { return hints.stop() }
    if case .skipExamQuestions = effect { return questions.skip() }
    desk.async { [self] in
      do throws(NotebookFailure) {
        if let event = try event(of: effect) { post(event) }
      } catch {
        post(.failed(Trouble(error)))
      }
    }
  }

  /// nil for what is not the notebook's.
  private func event(of effect: Effect) throws(NotebookFailure) -> Event? {
    switch effect {
    case .loadPeople:
      return .people(try notebook.people())
    case .create(let newcomer):
      return try create(newcomer)
    case .signIn(let person, let password):
      return try signIn(person, password)
    case .loadToday(let profile):
      return .today(try notebook.today(of: profile.person, calendar: profile.calendar, at: now()))
    case .loadMap(let student):
      return .map(try notebook.topicMap(of: student, at: now()))
    case .beginPractice(let profile):
      return try begin(profile)
    case .resumePractice(let session):
      return try resume(session)
    case .record(let events, let session, let version):
      return .recorded(try notebook.record(events, in: session, expecting: version, at: now()))
    case .loadAIHints(let profile):
      return .aiHints(left: try hints.left(for: profile))
    case .askAIHint(let problem, let session, let profile):
      try hints.ask(problem, in: session, for: profile)
      return nil
    case .dispute(let problem, let session, let words):
      return .disputes(try notebook.dispute(problem, in: session, words: words, at: now()), in: session)
    case .loadDisputes(let session):
      return .disputes(try notebook.disputes(in: session), in: session)
    case .loadCatalogue(let student):
      var catalogue = try notebook.catalogue(for: student)
      catalogue.mastery = try notebook.mastery(of: student, at: now())
      return .catalogue(catalogue)
    case .loadProgress(let profile):
      return .progress(
        ProgressReport(try notebook.progress(of: profile.person), calendar: profile.calendar, at: now()))
    case .loadEvidence(let concept, let student):
      return .evidence(try notebook.evidence(of: concept, for: student, at: now()))
    case .freshProblem(let source, let student):
      let seed = UInt64(bitPattern: now().milliseconds)
      return .fresh(try notebook.freshProblem(of: source, for: student, seed: seed), source)
    case .keepFreeAnswer(let response, let problem, let student):
      try notebook.keepFreeAnswer(response, to: problem, by: student, at: now())
      return .keptFreeAnswer(problem.id)
    case .loadExams(let student):
      return .exams(try notebook.examShelf(of: student, at: now()))
    case .beginExam(let order, let student) where order.asksModel:
      try questions.begin(order, for: student)
      return nil
    case .beginExam(let order, let student):
      let seed = UInt64(bitPattern: now().milliseconds)
      return .exam(try notebook.beginExam(order, for: student, at: now(), seed: seed))
    case .openExam(let exam):
      return try graded(try notebook.openExam(exam, at: now()))
    case .recordExam(let events, let exam, let version):
      return .examRecorded(try notebook.recordExam(events, in: exam, expecting: version, at: now()))
    case .submitExam(let exam, let version):
      return try graded(try notebook.submitExam(exam, expecting: version, at: now()))
    case .disputeExam(let question, let exam, let words):
      return .examDisputes(try notebook.disputeExam(question, in: exam, words: words, at: now()), in: exam)
    case .summarise(let source, let actor):
      try summaries.summarise(source, as: actor)
      return nil
    case .loadLessons(let student):
      return .lessons(try notebook.lessonShelf(of: student, at: now()))
    case .beginLesson(let order, let student):
      let seed = UInt64(bitPattern: now().milliseconds)
      let page = try notebook.beginLesson(order, for: student, voice: try tutor.voice(), at: now(), seed: seed)
      post(.lesson(page))
      try welcomes.welcome(to: page.lesson.id)
      return nil
    case .openLesson(let lesson):
      welcomes.leave()
      return .lesson(try notebook.openLesson(lesson, at: now()))
    case .reply(let text, let lesson, let version):
      if try notebook.voice(of: lesson)?.voice == .model {
        try tutor.reply(text, in: lesson, version)
        return nil
      }
      return .lessonTurn(try notebook.reply(text, in: lesson, expecting: version, at: now()))
    case .askTutor(let lesson):
      if try welcomes.welcome(to: lesson) { return nil }
      try tutor.askAgain(in: lesson)
      return nil
    case .takeBuiltInTutor(let lesson):
      try tutor.takeBuiltIn(in: lesson)
      return nil
    case .draftReply(let draft, let lesson, let version):
      return .replyDrafted(
        lesson, version: try notebook.draftReply(draft, in: lesson, expecting: version, at: now()))
    case .pauseLesson(let lesson, let version):
      return .lesson(try notebook.pauseLesson(lesson, expecting: version, at: now()))
    case .loadEarlier(let lesson, let before):
      let said = try notebook.earlierLines(of: lesson, before: before)
      return .earlierLines(said.lines, of: lesson, earlier: said.earlier)
    case .loadPlan(let student):
      return planned(try notebook.studyPlan(for: student, at: now()))
    case .replan(let student, let version):
      return planned(try notebook.replan(for: student, expecting: version, at: now()))
    case .loadAims(let student):
      return .aims(try notebook.aims(of: student, at: now()))
    case .beginGoal(let goal, let student):
      _ = try notebook.beginGoal(goal, for: student, at: now())
      return .aims(try notebook.aims(of: student, at: now()))
    case .changeGoal(let goal, let change, let version, let student):
      try notebook.changeGoal(goal, change, expecting: version, at: now())
      return .aims(try notebook.aims(of: student, at: now()))
    case .readTranscript(let path):
      do throws(LaunchFailure) {
        return .transcriptRead(try TranscriptFile.read(path))
      } catch .transcript(_, let mistake) {
        return .failed(.unreadableFile(path, mistake.phrase))
      } catch .file(_, let why) {
        return .failed(.unreadableFile(path, Phrase(why + ".")))
      } catch {
        return .failed(.unreadableText)
      }
    case .oversee(let wish, let actor):
      return try notebook.news(of: wish, as: actor, at: now()).map(Event.overseen)
    case .loadModels(let admin):
      return .models(try board.board(as: admin))
    case .setModel(let wish, let admin):
      return try board.set(wish, as: admin)
    case .testModel(let component, let admin):
      try board.test(component, as: admin)
      return nil
    case .save(let profile):
      return .saved(try save(profile))
    case .changePassword(let person, let current, let new):
      return try changePassword(of: person, current, new)
    case .signOut, .showTheme, .useMouse, .copy, .edit, .stopTutor, .stopAIHint, .skipExamQuestions, .switchLanguage,
      .suspend, .quit, .go:
      return nil
    }
  }

  /// A plan of nothing says nothing of the student: there is no content.
  private func planned(_ outlook: StudyOutlook) -> Event {
    outlook.topics.isEmpty ? .failed(.noProblems) : .plan(outlook)
  }

  /// The exam as it is; what nobody has looked at in one that is over, a model begins to read.
  private func graded(_ paper: ExamPaper) throws(NotebookFailure) -> Event? {
    post(.exam(paper))
    try grading.grade(paper)
    return nil
  }

  /// What somebody explained in exams that ended while Lectern was closed is read as soon as they are back.
  func gradeExams(of student: Person.ID) { desk.async { [self] in readExams(of: student) } }

  /// The same for whoever is at the desk already.
  func readExams(of student: Person.ID) {
    do throws(NotebookFailure) {
      for paper in try notebook.ungradedExams(of: student, at: now()) { try grading.grade(paper) }
    } catch {
      post(.failed(Trouble(error)))
    }
  }
}
