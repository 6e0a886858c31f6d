/// Today's five: the fold of its events.
///
///     open ──answer──► right | form | wrong ──next──► the next open one      (what was not right may be tried again: no score)
///      │ ▲                                          │ none is left
///      │ └─undo── skipped ◄──skip (once a session)  ▼
///      │ hint 1, 2, 3, then a model's            completed
///      └──reveal (after hint 3)──► revealed
///     thirty minutes after it began, wherever it is ──► abandoned
///
/// Leaving and resuming change nothing but the clock of the open problem.
/// Rules: 001 (Dars), requirements 001 to 004, with the defects that `first answer counts` and `ask again` mend.
public struct PracticeSession: Equatable, Sendable, Identifiable {
  /// A UUIDv7, made when the five are begun.
  public typealias ID = Identifier<PracticeSession>

  /// Where the session as a whole stands, as `practice_sessions.status` holds it.
  public enum Status: String, Sendable, Codable {
    case inProgress = "in_progress"
    case completed, abandoned
  }

  /// Where one of the five stands.
  public struct Standing: Equatable, Sendable {
    /// Which one; the same place in `standings` is its place in the session.
    public var problem: Problem.ID
    /// 0 to 3, of which the answer counts those before it.
    public var hints = 0
    /// What a language model said after the third, in the order in which it was asked.
    public var aiHints: [AIHint] = []
    /// nil while it is open.
    public var outcome: Outcome?
    /// The first answer as it was written; empty until there is one.
    public var typed = ""
    /// How the judge read the first answer: `3/4` for "৭৫%". Empty until there is one.
    public var understood = ""
    /// How sure the student was of the first answer; nil if they did not say.
    public var sureness: Sureness?
    /// Time at it, 0 to 1,800, without the look that is going on: see `seconds(at:)`.
    public var seconds = 0
    /// How often it was tried again after a first answer that was not right.
    public var tries = 0
    /// Whether a later try was right, which changes no score.
    public var solvedLater = false
    /// Whether the one more go at the form was given.
    public var wasFormAsked = false
    /// What stood in the field when the student left.
    public var draft = ""
  }

  /// How many problems a day has, where the grade has that many.
  public static let size = 5
  /// How long a session is open after it began; leaving does not stop the clock.
  public static let minutes = 30
  /// They are taken in order, and the solution may be shown only after the last.
  public static let hintsPerProblem = 3
  /// One that is taken back is there again.
  public static let skipsPerSession = 1

  /// What its events in the journal and its row in the notebook are found by.
  public let id: ID
  /// Once it is not `.inProgress`, a further fact changes nothing but `version`.
  public private(set) var status: Status = .inProgress
  /// One for each problem, in the order in which they are asked; never empty.
  public private(set) var standings: [Standing] = []
  /// When the five were chosen, by the clock of the machine.
  public private(set) var began: Instant
  /// From here on, a session that is in progress has run out.
  public private(set) var expires: Instant
  /// The student's calendar day on which the five were begun: the day that the streak counts.
  public private(set) var day: CalendarDay
  /// Why each of the five was chosen; empty where nobody said.
  public private(set) var choices: [Choice]
  /// When it was completed or marked abandoned; nil before that.
  public private(set) var ended: Instant?
  /// The index of the problem that the student is at.
  public private(set) var place = 0
  /// How many events are folded here. A writer states it; a journal that has moved on refuses.
  public private(set) var version = 0
  /// Since when the open problem is being looked at; nil while the student is away.
  private var lookingSince: Instant?
  /// The skip that may still be taken back: nothing was scored since.
  private var lastSkip: Int?

  /// nil if the events do not begin with `began`.
  public init?(id: ID, replaying events: some Sequence<(event: PracticeEvent, at: Instant)>) {
    var session: PracticeSession?
    for (event, at) in events {
      if session == nil {
        session = PracticeSession(id: id, first: event, at: at)
        if session == nil { return nil }
      } else {
        _ = session?.apply(event, at: at)
      }
    }
    guard let session else { return nil }
    self = session
  }

  public init?(id: ID, first event: PracticeEvent, at: Instant) {
    guard case .began(let problems, let day, let expires, let choices) = event, !problems.isEmpty else { return nil }
    self.id = id
    self.began = at
    self.expires = expires
    self.day = day
    self.choices = choices
    self.lookingSince = at
    self.standings = problems.map { Standing(problem: $0) }
    self.version = 1
  }

  /// Takes in one fact, and returns the responses that it settled for good. A fact that cannot be (a second answer
  /// to one problem, a hint out of order) is counted and otherwise ignored, so that a journal merged from two machines
  /// folds alike on both.
  @discardableResult
  public mutating func apply(_ event: PracticeEvent, at: Instant) -> [Response] {
    version += 1
    guard status == .inProgress else { return [] }
    switch event {
    case .began:
      return []
    case .turned(let problem):
      guard let index = index(of: problem) else { return [] }
      rest(at: at)
      place = index
      lookingSince = at
      return []
    case .left(let problem, let draft):
      rest(at: at)
      lookingSince = nil
      if let problem, let index = index(of: problem) { standings[index].draft = draft }
      return []
    case .resumed:
      lookingSince = at
      if let open = firstOpen(after: place), standings[place].outcome != nil { place = open }
      return []
    case .hintTaken(let problem, let number):
      guard let index = index(of: problem), number == standings[index].hints + 1,
        number <= Self.hintsPerProblem
      else { return [] }
      standings[index].hints = number
      return []
    case .aiHintTaken(let problem, let hint):
      guard let index = index(of: problem), standings[index].hints == Self.hintsPerProblem,
        standings[index].aiHints.count < AIHint.perProblem
      else { return [] }
      standings[index].aiHints.append(hint)
      return []
    case .formAsked(let problem, _, _):
      guard let index = open(problem) else { return [] }
      standings[index].wasFormAsked = true
      return []
    case .answered(let problem, let typed, let understood, let verdict, let sureness, let seconds):
      guard let index = open(problem) else { return [] }
      standings[index].typed = typed
      standings[index].understood = understood
      standings[index].sureness = sureness
      return settle(index, as: verdict.outcome, seconds: seconds, at: at)
    case .triedAgain(let problem, _, _, let right):
      guard let index = index(of: problem), standings[index].outcome?.mayBeTriedAgain == true else { return [] }
      standings[index].tries += 1
      if right { standings[index].solvedLater = true }
      return []
    case .skipped(let problem, let seconds):
      guard let index = open(problem), canSkip else { return [] }
      rest(at: at)
      standings[index].outcome = .skipped
      standings[index].seconds = Self.limited(seconds)
      place = index
      lookingSince = at
      lastSkip = index
      return []
    case .skipUndone(let problem):
      guard let index = index(of: problem), lastSkip == index else { return [] }
      rest(at: at)
      standings[index].outcome = nil
      place = index
      lookingSince = at
      lastSkip = nil
      return []
    case .revealed(let problem, let seconds):
      guard let index = open(problem), standings[index].hints == Self.hintsPerProblem else { return [] }
      return settle(index, as: .revealed, seconds: seconds, at: at)
    case .completed:
      guard isSettled else { return [] }
      status = .completed
      ended = at
      return skips(at: at)
    case .abandoned:
      status = .abandoned
      ended = at
      return skips(at: at)
    }
  }

  /// A skip is final, and so a response, only when it can no longer be taken back: when the session ends.
  private func skips(at: Instant) -> [Response] {
    standings.indices.filter { standings[$0].outcome == .skipped }.map { response(at: $0, on: at) }
  }

  private mutating func settle(_ index: Int, as outcome: Outcome, seconds: Int, at: Instant) -> [Response] {
    rest(at: at)
    standings[index].outcome = outcome
    standings[index].seconds = Self.limited(seconds)
    standings[index].draft = ""
    place = index
    lookingSince = at
    lastSkip = nil
    return [response(at: index, on: at)]
  }

  private func response(at index: Int, on at: Instant) -> Response {
    let standing = standings[index]
    return Response(
      problem: standing.problem, position: index, outcome: standing.outcome ?? .skipped, typed: standing.typed,
      seconds: standing.seconds, hints: standing.hints, sureness: standing.sureness, at: at)
  }

  /// Adds the time since the student began to look to the open problem.
  private mutating func rest(at: Instant) {
    if standings[place].outcome == nil { standings[place].seconds = seconds(at: at) }
  }

  private func index(of problem: Problem.ID) -> Int? { standings.firstIndex { $0.problem == problem } }

  private func open(_ problem: Problem.ID) -> Int? {
    index(of: problem).flatMap { standings[$0].outcome == nil ? $0 : nil }
  }
}

// MARK: - What is true

extension PracticeSession {
  /// The problem that the student is at, open or settled.
  public var current: Standing { standings[place] }
  /// Why a problem was chosen; nil where nobody said.
  public func choice(of problem: Problem.ID) -> Choice? { choices.first { $0.problem == problem } }
  /// Problems that have an outcome: a skipped and a revealed one are counted too.
  public var settled: Int { standings.count { $0.outcome != nil } }
  /// Problems that were right at the first answer; a later try does not count.
  public var right: Int { standings.count { $0.outcome == .right } }
  /// Every problem has an outcome: all that is missing is `completed`.
  public var isSettled: Bool { standings.allSatisfy { $0.outcome != nil } }
  /// Whether the skip of this session is still to be had.
  public var canSkip: Bool { standings.count { $0.outcome == .skipped } < Self.skipsPerSession }
  /// Whether the last skip may be taken back: nothing was scored since, and the session goes on.
  public var canUndo: Bool { lastSkip != nil && status == .inProgress }
  /// Time at all the problems together, without the look that is going on.
  public var totalSeconds: Int { standings.reduce(0) { $0 + $1.seconds } }
  /// The problem whose skip may be taken back; nil where there is none.
  public var undoable: Problem.ID? { canUndo ? lastSkip.map { standings[$0].problem } : nil }

  /// Whether the time is up for a session that nobody has marked abandoned yet; false once it has ended.
  public func hasExpired(at now: Instant) -> Bool { status == .inProgress && now >= expires }

  /// Seconds left, 0 to 1,800, whatever the clock does.
  public func secondsLeft(at now: Instant) -> Int {
    min(Self.minutes * 60, max(0, expires.seconds(since: now)))
  }

  /// Time at the open problem so far, never negative and never more than the session has.
  public func seconds(at now: Instant) -> Int {
    guard let lookingSince else { return standings[place].seconds }
    return Self.limited(standings[place].seconds + Self.limited(now.seconds(since: lookingSince)))
  }

  private static func limited(_ seconds: Int) -> Int { min(minutes * 60, max(0, seconds)) }

  /// The next problem without an outcome, going round from `index`.
  public func firstOpen(after index: Int) -> Int? {
    let count = standings.count
    return (1...count).map { (index + $0) % count }.first { standings[$0].outcome == nil }
  }
}
