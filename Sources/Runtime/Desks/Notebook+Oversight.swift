import Learning
import Screens
import Store

extension Notebook {
  /// Does what somebody who looks after students asks; the notebook itself asks whether they may. nil where there is nothing
  /// new.
  func news(
    of wish: OversightWish, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> OversightNews? {
    switch wish {
    case .roster:
      let isParent = try profile(of: actor).role == .parent
      return .roster(try isParent ? children(of: actor, at: now) : roster(as: actor, at: now))
    case .student(let student): return .student(try record(of: student, as: actor, at: now))
    case .child(let child): return .child(try childRecord(of: child, as: actor, at: now))
    case .sittings(let student, let filter, let key):
      let page = try sittings(of: student, filter, after: key, as: actor, at: now)
      return .sittings(page, of: student, isMore: key != nil)
    case .findings(let words, let student, let filter):
      return .findings(try findings(of: student, for: words, filter, as: actor, at: now), of: student)
    case .classFindings(let words, let schoolClass):
      return .classFindings(try findings(inClass: schoolClass, for: words, as: actor, at: now))
    case .transcript(let sitting): return .transcript(try transcript(of: sitting, as: actor, at: now))
    case .follow(let sitting, let version):
      return try transcript(of: sitting, changedSince: version, as: actor, at: now).map(OversightNews.transcript)
    case .note(let text, let turn, let sitting):
      try note(text, on: turn, as: actor, at: now)
      return .transcript(try transcript(of: sitting, as: actor, at: now))
    case .withdrawNote(let note, let sitting):
      try withdrawNote(note, as: actor, at: now)
      return .transcript(try transcript(of: sitting, as: actor, at: now))
    case .settle(let dispute, let outcome, let words, let sitting):
      try settle(dispute, as: outcome, words: words, by: actor, at: now)
      guard let sitting else { return .queue(try queue(as: actor, at: now)) }
      return .transcript(try transcript(of: sitting, as: actor, at: now))
    case .correctOutcome(let response, let outcome, let reason, let sitting):
      try correct(.outcome(response, outcome), reason: reason, as: actor, at: now)
      return .transcript(try transcript(of: sitting, as: actor, at: now))
    case .queue: return .queue(try queue(as: actor, at: now))
    case .decide(let subject, let approving, let reason):
      try decide(subject, approving: approving, reason: reason, as: actor, at: now)
      return .queue(try queue(as: actor, at: now))
    case .content(let subject): return .content(try reviewedContent(of: subject, as: actor, at: now), of: subject)
    case .edit(let problem, let edited, let reason):
      try edit(problem, as: edited, reason: reason, by: actor, at: now)
      return .queue(try queue(as: actor, at: now))
    case .conversations(let student):
      return .conversations(try conversations(of: student, as: actor, at: now), of: student)
    case .answer(let words, let conversation):
      _ = try reply(words, in: conversation, as: actor, at: now)
      return .queue(try queue(as: actor, at: now))
    case .correct(let correction, let reason, let student):
      try correct(correction, reason: reason, as: actor, at: now)
      return .student(try record(of: student, as: actor, at: now))
    case .enterHeld(let held):
      _ = try enterHeld(
        student: held.student, tutor: held.tutor, at: held.at, minutes: held.minutes, subject: held.subject,
        transcript: held.transcript, topics: held.topics, notes: held.notes, as: actor, now: now)
      return .student(try record(of: held.student, as: actor, at: now))
    case .changeHeld(let held):
      try changeHeld(held, as: actor, at: now)
      return .student(try record(of: held.student, as: actor, at: now))
    case .withdrawHeld(let held, let student):
      try withdrawHeld(held, as: actor, at: now)
      return .student(try record(of: student, as: actor, at: now))
    case .undo(let correction, let student):
      try undo(correction, reason: "", as: actor, at: now)
      return .student(try record(of: student, as: actor, at: now))
    case .bank(let student): return .bank(try practiceBank(for: student, as: actor, at: now), for: student)
    case .give(let order, let student):
      let seed = UInt64(bitPattern: now.milliseconds)
      return .given(try assignPractice(order, to: student, as: actor, at: now, seed: seed))
    case .glance(let schoolClass):
      return .glance(try classView(schoolClass, as: actor, at: now), try classes(as: actor, at: now))
    case .school, .enrol, .changeRole, .resetPassword, .makeClass, .changeClass, .endClass, .place, .assign,
      .changeCare,
      .link, .unlink:
      try administer(wish, as: actor, at: now)
      return .school(try register(as: actor, at: now))
    case .news: return .news(try tutorNews(for: actor, at: now))
    case .ask(let words, let about):
      let conversation = try ask(words, about: about, as: actor, at: now)
      return .asked(conversation, try place(of: conversation, as: actor, at: now), about: about)
    case .askedBefore(let about):
      let conversation = try conversation(about: about, as: actor, at: now)
      guard let conversation else { return .askedBefore(nil, nil, about: about) }
      return .askedBefore(conversation, try place(of: conversation, as: actor, at: now), about: about)
    case .write(let words, let conversation):
      _ = try reply(words, in: conversation, as: actor, at: now)
      return .news(try tutorNews(for: actor, at: now))
    case .close(let conversation):
      try close(conversation, as: actor, at: now)
      return .news(try tutorNews(for: actor, at: now))
    case .answerGiven(let given, let response):
      try answerAssigned(given, with: response, as: actor, at: now)
      return .answeredGiven(given)
    }
  }

  /// An admin's deeds; nothing is done for any other wish.
  private func administer(_ wish: OversightWish, as actor: Person.ID, at now: Instant) throws(NotebookFailure) {
    switch wish {
    case .enrol(let newcomer):
      let newcomer = Store.Newcomer(
        name: newcomer.name, grade: newcomer.grade, language: newcomer.language, timeZone: newcomer.timeZone,
        role: newcomer.role, passwordHash: newcomer.password.map { Password.hash($0.text) })
      _ = try enrol(newcomer, as: actor, at: now)
    case .changeRole(let person, let role, let password):
      try changeRole(
        of: person, to: role, passwordHash: password.map { Password.hash($0.text) }, as: actor, at: now)
    case .makeClass(let name, let teacher): _ = try makeClass(name, teacher: teacher, as: actor, at: now)
    case .changeClass(let id, let name, let teacher):
      try changeClass(id, name: name, teacher: teacher, as: actor, at: now)
    case .endClass(let id): try endClass(id, as: actor, at: now)
    case .resetPassword(let person, let password):
      try resetPassword(of: person, hash: Password.hash(password.text), as: actor, at: now)
    case .place(let student, let schoolClass): try place(student, in: schoolClass, as: actor, at: now)
    case .assign(let student, let tutor, let subject, let notes):
      try assign(student, to: tutor, subject: subject, notes: notes, as: actor, at: now)
    case .changeCare(let care): try changeCare(care, as: actor, at: now)
    case .link(let parent, let student): try link(parent: parent, to: student, as: actor, at: now)
    case .unlink(let parent, let student): try unlink(parent: parent, from: student, as: actor, at: now)
    default: break
    }
  }

  /// Where a student's question stands; nil where it waits no more.
  private func place(
    of conversation: Conversation, as student: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> QueuePlace? {
    try queuePlaces(of: student, as: student, at: now)[.question(conversation.id)]
  }

  private func tutorNews(for student: Person.ID, at now: Instant) throws(NotebookFailure) -> TutorNews {
    let since = now.adding(seconds: -TutorNews.rulingDays * 86_400)
    let longSince = now.adding(seconds: -TutorNews.summaryDays * 86_400)
    return TutorNews(
      given: try assignedPractice(of: student, as: student, at: now),
      conversations: try conversations(of: student, as: student, at: now).map { conversation in
        var conversation = conversation
        // After a while it is over like any other.
        if let dropped = conversation.dropped, dropped < since { conversation.dropped = nil }
        return conversation
      },
      rulings: try rulings(of: student, since: since, as: student, at: now),
      places: try queuePlaces(of: student, as: student, at: now),
      changes: try corrections(of: student, as: student, at: now).inForce.filter { $0.at >= since },
      summaries: try summaries(of: student, as: student, at: now).filter { $0.at >= longSince },
      answers: try exchanges(of: student, as: student, at: now).filter { $0.at >= longSince },
      circle: try circle(of: student, as: student, at: now))
  }

  /// What a parent is shown; the child's days are the child's own.
  private func childRecord(
    of child: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> ChildRecord {
    let evidence = try progress(of: child, as: actor, at: now)
    let report = ProgressReport(evidence, calendar: try profile(of: child).calendar, at: now)
    return ChildRecord(child, report, summaries: try summaries(of: child, as: actor, at: now))
  }

  /// A parent is told how it goes, and what was summed up.
  private func record(
    of student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> StudentRecord {
    var record = StudentRecord(
      standing: try standing(of: student, as: actor, at: now),
      summaries: try summaries(of: student, as: actor, at: now))
    guard try profile(of: actor).role != .parent else { return record }
    record.subjects = try subjects(of: student, as: actor, at: now)
    record.assigned = try assignedPractice(of: student, as: actor, at: now)
    record.corrections = try corrections(of: student, as: actor, at: now)
    record.held = try heldSessions(with: student, as: actor, at: now)
    record.answers = try exchanges(of: student, as: actor, at: now)
    return record
  }

  private func decide(
    _ subject: QueueEntry.Subject, approving: Bool, reason: String, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    switch subject {
    case .problem(let problem): try decide(on: problem, approving: approving, reason: reason, as: actor, at: now)
    case .guideline(let guideline):
      try decide(onGuideline: guideline, approving: approving, reason: reason, as: actor, at: now)
    case .plan(let guideline):
      try decide(onPlanOf: guideline, approving: approving, reason: reason, as: actor, at: now)
    case .dispute(let dispute):
      try settle(dispute, as: approving ? .right : .wrong, words: reason, by: actor, at: now)
    case .question(let thread): try close(thread, as: actor, at: now)
    }
  }
}
