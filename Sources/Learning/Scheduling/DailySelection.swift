/// Chooses the five of a day, easy to hard; fewer only where there are fewer. The same input, in any order,
/// gives the same five.
///
/// The rule is the design form of 001 (PHASE3_TASKS, B-1), with the tie-break that it shipped:
/// - A problem answered in the last 7 days (today and the 6 before) is taken only where there are too few
///   others: then the one answered longest ago first.
/// - The slots are filled in turn, each with the candidate of the highest score
///   `50 % topic recency + 30 % mastery + 20 % difficulty`; of equal ones the lowest id.
///   - Recency: topic not practised in 7 days 1.0, 4 to 6 days ago 0.8, 1 to 3 days ago 0.5, today 0.2. A
///     topic that has one of the five already counts as practised today.
///   - Mastery, from the topic's accuracy: none 0.8, under 40 % 1.0, 40 to 70 % 0.6, over 70 % 0.2.
///   - Difficulty, easy / medium / hard: slots 1 and 2 1.0 / 0.3 / 0.1, slots 3 and 4 0.3 / 1.0 / 0.5, slot 5
///     0.1 / 0.5 / 1.0.
/// - Where every topic is mastered (over 70 %), recency comes first, then the lowest accuracy, then the
///   difficulty.
/// - A new student, with no history, gets the five easiest from different topics.
/// - A third problem of one topic is taken only when no other topic has any left: 001 had no such rule, and
///   gave a weak topic all five.
public func chooseDailyFive(
  from candidates: [Candidate], history: PracticeHistory, today: CalendarDay
) -> [Problem.ID] {
  var selection = DailySelection(candidates, history: history, today: today)
  while selection.chosen.count < PracticeSession.size, selection.fillSlot() {}
  return selection.chosen
    .sorted { ($0.difficulty, $0.id) < ($1.difficulty, $1.id) }
    .map(\.id)
}

private struct DailySelection {
  /// What one topic adds to the score of each of its candidates.
  private struct Standing {
    var recency: Int
    var mastery: Int
    var accuracy: (right: Int, answered: Int)
    var chosen = 0
  }

  /// The lower, the better: compared from the first to the last.
  private struct Rank: Comparable {
    /// Days by which the problem was answered too lately; 0 if it was not.
    var lateness: Int
    /// How many of the five its topic has, where that is too many.
    var crowd: Int
    var first: Int
    var second: Int
    var id: Problem.ID

    static func < (a: Self, b: Self) -> Bool {
      let (ours, theirs) = (
        (a.lateness, a.crowd, a.first, a.second), (b.lateness, b.crowd, b.first, b.second)
      )
      return ours == theirs ? a.id < b.id : ours < theirs
    }
  }

  private enum Way { case newStudent, mastered, weighted }

  /// How many of the five one topic may have while another topic has any.
  private static let perTopic = 2

  private var left: [Candidate]
  private var standings: [Topic.ID: Standing]
  private let daysSinceSeen: [Problem.ID: Int]
  private let way: Way
  private(set) var chosen: [Candidate] = []

  init(_ candidates: [Candidate], history: PracticeHistory, today: CalendarDay) {
    var standings: [Topic.ID: Standing] = [:]
    for candidate in candidates where standings[candidate.topic] == nil {
      standings[candidate.topic] = Self.standing(history.topics[candidate.topic], today: today)
    }
    if history.topics.isEmpty && history.lastSeen.isEmpty {
      way = .newStudent
    } else if standings.values.allSatisfy({ $0.mastery == 2 }) {
      way = .mastered
    } else {
      way = .weighted
    }
    // A clock that was wrong may have left a day after today; it counts as today.
    daysSinceSeen = history.lastSeen.mapValues { max(0, today.ordinal - $0.ordinal) }.filter { $0.value < 7 }
    self.standings = standings
    left = candidates
  }

  private static func standing(_ topic: PracticeHistory.OfTopic?, today: CalendarDay) -> Standing {
    guard let topic else { return Standing(recency: 10, mastery: 8, accuracy: (0, 0)) }
    let days = today.ordinal - topic.lastPractised.ordinal
    let recency = days >= 7 ? 10 : days >= 4 ? 8 : days >= 1 ? 5 : 2
    let (right, answered) = (topic.right, topic.answered)
    let mastery =
      answered <= 0 ? 8 : right * 100 < answered * 40 ? 10 : right * 100 <= answered * 70 ? 6 : 2
    return Standing(recency: recency, mastery: mastery, accuracy: (right, answered))
  }

  /// Chooses one more; false if none is left.
  mutating func fillSlot() -> Bool {
    guard var best = left.first else { return false }
    var bestRank = rank(best)
    for candidate in left.dropFirst() {
      let rank = rank(candidate)
      if rank < bestRank
        || rank == bestRank && (candidate.topic, candidate.difficulty) < (best.topic, best.difficulty)
      {
        (best, bestRank) = (candidate, rank)
      }
    }
    chosen.append(best)
    standings[best.topic]?.chosen += 1
    standings[best.topic]?.recency = 2
    left.removeAll { $0.id == best.id }
    return true
  }

  private func rank(_ candidate: Candidate) -> Rank {
    let topic = standings[candidate.topic] ?? Self.standing(nil, today: CalendarDay(ordinal: 0))
    var rank = Rank(
      lateness: daysSinceSeen[candidate.id].map { 7 - $0 } ?? 0,
      crowd: topic.chosen >= Self.perTopic ? topic.chosen : 0, first: 0, second: 0, id: candidate.id)
    let fit = Self.fit(candidate.difficulty.band, slot: chosen.count)
    switch way {
    case .newStudent:
      (rank.crowd, rank.first) = (topic.chosen, candidate.difficulty.level)
    case .mastered:
      // Parts of ten thousand tell accuracies apart: a topic has a few hundred answers in 30 days.
      let accuracy = topic.accuracy.right * 10_000 / max(1, topic.accuracy.answered)
      (rank.first, rank.second) = (-topic.recency, accuracy * 100 - fit)
    case .weighted:
      rank.first = -(5 * topic.recency + 3 * topic.mastery + 2 * fit)
    }
    return rank
  }

  /// How well a band suits the slot, in tenths.
  private static func fit(_ band: Difficulty.Band, slot: Int) -> Int {
    let (easy, medium, hard) = slot < 2 ? (10, 3, 1) : slot < 4 ? (3, 10, 5) : (1, 5, 10)
    switch band {
    case .easy: return easy
    case .medium: return medium
    case .hard: return hard
    }
  }
}
