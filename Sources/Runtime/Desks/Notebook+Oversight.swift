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
    case .sittings(let student, let filter, let key):
      let page = try sittings(of: student, filter, after: key, as: actor, at: now)
      return .sittings(page, of: student, isMore: key != nil)
    case .findings(let words, let student):
      return .findings(try findings(of: student, for: words, as: actor, at: now), of: student)
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
    case .edit(let problem, let statement, let reason):
      guard let explanation = try problems([problem]).first?.explanation else { throw .notFound }
      try edit(problem, statement: statement, explanation: explanation, reason: reason, as: actor, at: now)
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
    case .give(let order, let student):
      let seed = UInt64(bitPattern: now.milliseconds)
      return .given(try assignPractice(order, to: student, as: actor, at: now, seed: seed))
    case .glance(let schoolClass):
      return .glance(try classView(schoolClass, as: actor, at: now), try classes(as: actor, at: now))
    case .school: return .school(try people())
    case .changeRole(let person, let role):
      try changeRole(of: person, to: role, as: actor, at: now)
      return .school(try people())
    case .assign(let student, let tutor):
      try assign(student, to: tutor, as: actor, at: now)
      return .school(try people())
    case .link(let parent, let student):
      try link(parent: parent, to: student, as: actor, at: now)
      return .school(try people())
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
      conversations: try conversations(of: student, as: student, at: now),
      rulings: try rulings(of: student, since: since, as: student, at: now),
      places: try queuePlaces(of: student, as: student, at: now),
      changes: try corrections(of: student, as: student, at: now).inForce.filter { $0.at >= since },
      summaries: try summaries(of: student, as: student, at: now).filter { $0.at >= longSince },
      answers: try exchanges(of: student, as: student, at: now).filter { $0.at >= longSince })
  }

  /// A parent is told how it goes, and what was summed up.
  private func record(
    of student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> StudentRecord {
    var record = StudentRecord(
      standing: try standing(of: student, as: actor, at: now),
      summaries: try summaries(of: student, as: actor, at: now))
    guard try profile(of: actor).role != .parent else { return record }
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
