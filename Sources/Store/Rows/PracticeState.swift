import Learning

/// `practice_sessions.state_json`: the fold of a session as JSON, for queries and for other machines. A copy: the
/// session itself is always folded from its events.
struct PracticeState: Codable, Equatable {
  struct Standing: Codable, Equatable {
    var problem: Problem.ID
    var hints: Int
    var outcome: Outcome?
    var typed: String
    var understood: String
    var sureness: Sureness?
    var seconds: Int
    var tries: Int
    var solvedLater: Bool
    var draft: String

    enum CodingKeys: String, CodingKey {
      case problem, hints, outcome, typed, understood, sureness, seconds, tries
      case solvedLater = "solved_later"
      case draft
    }
  }

  var status: PracticeSession.Status
  var day: CalendarDay
  var began: Instant
  var expires: Instant
  var ended: Instant?
  var place: Int
  var version: Int
  var standings: [Standing]

  init(_ session: PracticeSession) {
    status = session.status
    day = session.day
    began = session.began
    expires = session.expires
    ended = session.ended
    place = session.place
    version = session.version
    standings = session.standings.map { standing in
      Standing(
        problem: standing.problem, hints: standing.hints, outcome: standing.outcome, typed: standing.typed,
        understood: standing.understood, sureness: standing.sureness, seconds: standing.seconds,
        tries: standing.tries, solvedLater: standing.solvedLater, draft: standing.draft)
    }
  }
}
