import Learning
import Screens

/// What becomes of the deeds of those who look after students.
extension World {
  mutating func oversee(_ wish: OversightWish, at now: Instant) -> Event? {
    switch wish {
    case .student(let student), .sittings(let student, _, _):
      if lapsed.contains(student) { return .failed(.refused) }
    case .child(let child):
      if lapsed.contains(child) { return .failed(.refused) }
    default: break
    }
    switch wish {
    case .roster: return .overseen(.roster(present))
    case .child(let child):
      guard let profile = profiles[World.tutor] else { return .failed(.notFound) }
      let report = ProgressSample.report(of: profile, at: now, answered: child.rawValue != "tuli")
      let summaries = child.rawValue == "tuli" ? [] : [World.summary(isCorrected: false)]
      return .overseen(.child(ChildRecord(child, report, summaries: summaries)))
    case .student(let student): return record(of: student).map { .overseen(.student($0)) } ?? .failed(.notFound)
    case .sittings(let student, let filter, _):
      let found = World.sittings.filter {
        filter.allows($0, by: World.calendar)
      }
      return .overseen(.sittings(SittingPage(sittings: found, next: nil), of: student, isMore: false))
    case .findings(let words, let student, let filter):
      let finding = World.finding(words, at: now)
      let isFound = words != "nothing" && filter.allows(finding.sitting, by: World.calendar)
      return .overseen(.findings(isFound ? [finding] : [], of: student))
    case .classFindings(let words, _):
      let finding = ClassFinding(student: Person.ID("rafi"), name: "Rafi", finding: World.finding(words, at: now))
      return .overseen(.classFindings(words == "nothing" ? [] : [finding]))
    case .transcript(let sitting): return .overseen(.transcript(transcript(of: sitting)))
    case .follow: return nil
    case .note(let text, let turn, let sitting):
      turnNotes[turn, default: []].append(TurnNote(id: .init("note"), tutor: World.tutor, text: text, at: now))
      return .overseen(.transcript(transcript(of: sitting)))
    case .withdrawNote(let note, let sitting):
      for turn in turnNotes.keys { turnNotes[turn]?.removeAll { $0.id == note } }
      return .overseen(.transcript(transcript(of: sitting)))
    case .settle(let dispute, let outcome, let words, let sitting):
      ruled[dispute] = Dispute.Ruling(outcome: outcome, words: words, at: now)
      decided.insert(.dispute(dispute))
      return .overseen(sitting.map { .transcript(transcript(of: $0)) } ?? .queue(queue))
    case .correctOutcome(_, _, _, let sitting): return .overseen(.transcript(transcript(of: sitting)))
    case .queue: return .overseen(.queue(queue))
    case .decide(let subject, _, _):
      decided.insert(subject)
      return .overseen(.queue(queue))
    case .content(let subject): return .overseen(.content(World.content(of: subject), of: subject))
    case .edit(let problem, _, _):
      decided.insert(.problem(problem))
      return .overseen(.queue(queue))
    case .conversations(let student): return .overseen(.conversations([World.conversation], of: student))
    case .answer(_, let conversation):
      decided.insert(.question(conversation))
      return .overseen(.queue(queue))
    case .correct(let correction, let reason, let student):
      correct(correction, reason, at: now)
      return record(of: student).map { .overseen(.student($0)) }
    case .enterHeld(var session):
      session.id = HeldSession.ID("held-\(held.count + 1)")
      held.insert(session, at: 0)
      return record(of: session.student).map { .overseen(.student($0)) }
    case .changeHeld(var session):
      guard let index = held.firstIndex(where: { $0.id == session.id && $0.version == session.version }) else {
        return .failed(.conflict)
      }
      session.version += 1
      held[index] = session
      return record(of: session.student).map { .overseen(.student($0)) }
    case .withdrawHeld(let session, let student):
      held.removeAll { $0.id == session }
      return record(of: student).map { .overseen(.student($0)) }
    case .undo(let correction, let student):
      if let made = corrections.first(where: { $0.id == correction }) {
        corrections.insert(
          CorrectionMade(
            id: .init("undo-\(corrections.count)"), tutor: World.tutor, student: student, kind: made.kind,
            place: made.place, undoes: correction, original: made.replacement, replacement: made.original, reason: "",
            at: now), at: 0)
      }
      return record(of: student).map { .overseen(.student($0)) }
    case .bank(let student): return .overseen(.bank(World.bank, for: student))
    case .give(let order, let student):
      given.append(
        AssignedProblem(
          id: .init("given"), student: student, problem: problems[0], tutor: World.tutor, note: order.note,
          goalTags: [], assigned: now, due: order.due, tries: 0, completed: nil, masteryBefore: 31, masteryAfter: nil,
          isReplaced: false))
      return .overseen(.given(given))
    case .glance:
      return .overseen(
        .glance(World.glance, [SchoolClass(id: .init("7b"), name: "7B", teacher: World.tutor, students: 3)]))
    case .school, .enrol, .changeRole, .makeClass, .changeClass, .place, .assign, .changeCare, .link, .unlink:
      return administer(wish, at: now)
    case .news:
      var news = news
      if let place = placeOfDisputes {
        for dispute in disputes.values.joined() where dispute.ruling == nil {
          news.places[.dispute(dispute.id)] = QueuePlace(
            kind: .dispute, place: place, since: dispute.at, usualWait: 10_800, about: World.five[0].statement)
        }
      }
      return .overseen(.news(news))
    case .ask(let words, let about):
      let message = Conversation.Message(
        id: Identifier("m\(words)"), author: Person.ID("person-1"), text: words, at: now)
      var conversation =
        asked[about]
        ?? Conversation(
          id: .init("asked-\(asked.count)"), student: Person.ID("person-1"), subject: .problem(World.five[0].id),
          about: World.five[0].statement, isOpen: true, messages: [])
      conversation.messages.append(message)
      asked[about] = conversation
      news.conversations.removeAll { $0.id == conversation.id }
      news.conversations.append(conversation)
      let place = QueuePlace(kind: .question, place: 2, since: now, usualWait: 7_200, about: conversation.about)
      news.places[.question(conversation.id)] = place
      return .overseen(.asked(conversation, place, about: about))
    case .askedBefore(let about):
      let conversation = asked[about]
      let place = conversation.flatMap { news.places[.question($0.id)] }
      return .overseen(.askedBefore(conversation, place, about: about))
    case .write(let words, let conversation):
      if let index = news.conversations.firstIndex(where: { $0.id == conversation }) {
        news.conversations[index].messages.append(
          .init(id: Identifier("m-\(words)"), author: news.conversations[index].student, text: words, at: now))
      }
      return .overseen(.news(news))
    case .close(let conversation):
      news.conversations.removeAll { $0.id == conversation }
      return .overseen(.news(news))
    case .answerGiven(let given, let response):
      if let index = news.given.firstIndex(where: { $0.id == given }) {
        news.given[index].tries += 1
        if response.outcome == .right { news.given[index].completed = now }
      }
      return .overseen(.answeredGiven(given))
    }
  }

  private mutating func correct(_ correction: Correction, _ reason: String, at now: Instant) {
    var (original, replacement): (Correction.Content?, Correction.Content?) = (nil, nil)
    var place = ""
    switch correction {
    case .summary(let id, let narrative, let steps):
      let before = (summaries + [World.summary(isCorrected: false)]).first { $0.id == id }
      original = before.map { .summary(narrative: $0.narrative, nextSteps: $0.nextSteps) }
      (replacement, place) = (.summary(narrative: narrative, nextSteps: steps), id.rawValue)
    case .item(let id, let item):
      guard let index = given.firstIndex(where: { $0.id == id }) else { return }
      original = .problem(given[index].problem)
      given[index].problem.statement = item.statement.phrase
      given[index].problem.key = item.key
      given[index].isReplaced = true
      (replacement, place) = (.problem(given[index].problem), id.rawValue)
    case .exchange(let id, let text):
      guard let index = answers.firstIndex(where: { $0.id == id }) else { return }
      (original, replacement, place) = (.answer(answers[index].answer), .answer(text), id.rawValue)
      (answers[index].answer, answers[index].isCorrected) = (text, true)
    case .practice, .outcome: return
    }
    corrections.insert(
      CorrectionMade(
        id: .init("correction-\(corrections.count)"), tutor: World.tutor, student: Person.ID("rafi"),
        kind: correction.kind, place: place, original: original, replacement: replacement, reason: reason, at: now),
      at: 0)
  }
}
