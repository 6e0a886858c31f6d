/// The fold of all answers behind a report: the learner as the answers come, looked at as each day ends.
struct ProgressFold {
  private struct ConceptCourse {
    let topic: Int
    let part: TopicOutline.Part
    let subject: Subject.ID
    var tally = AnswerTally()
    var values: [Int?] = []
  }

  private struct TopicSums {
    var recent = AnswerTally()
    var ever = AnswerTally()
    var hints = 0
    var seconds = 0
    var lastStudied: CalendarDay?
    var values: [Int?] = []
  }

  private let first: CalendarDay
  private let today: CalendarDay
  private let now: Instant
  /// The end of each day but today, which ends now.
  private let ends: [Instant]
  private var learner = Learner()
  private var concepts: [ConceptCourse] = []
  private var places: [Concept.ID: Int] = [:]
  /// Concepts of each topic, as places in `concepts`.
  private var ofTopic: [[Int]]
  private var topicPlaces: [Topic.ID: Int] = [:]
  private var sums: [TopicSums]
  private var overall: [Int?] = []

  private(set) var answersByDay: [Int]
  private(set) var weeks: [PracticeWeek]
  private(set) var tally = AnswerTally()
  private(set) var hints = 0
  private(set) var seconds = 0
  private(set) var forecasts = ForecastCheck()

  init(
    _ topics: [TopicOutline], from first: CalendarDay, to today: CalendarDay, calendar: StudentCalendar,
    at now: Instant
  ) {
    self.first = first
    self.today = today
    self.now = now
    let days = today.ordinal - first.ordinal
    ends = (0..<days).map { calendar.start(of: first.adding(days: $0 + 1)) }
    answersByDay = Array(repeating: 0, count: days + 1)
    weeks = (0...days / 7).map { PracticeWeek(monday: first.adding(days: 7 * $0)) }
    ofTopic = Array(repeating: [], count: topics.count)
    sums = Array(repeating: TopicSums(), count: topics.count)
    for (index, topic) in topics.enumerated() {
      topicPlaces[topic.id] = index
      for part in topic.concepts {
        places[part.id] = concepts.count
        ofTopic[index].append(concepts.count)
        concepts.append(ConceptCourse(topic: index, part: part, subject: topic.subject))
      }
    }
  }

  mutating func take(_ answer: ScoredAnswer) {
    while overall.count < ends.count, answer.at >= ends[overall.count] { look(at: ends[overall.count]) }
    let isRight = answer.outcome == .right
    let forecast = learner.forecast(
      answer.problem, of: answer.concept, in: answer.subject, rating: answer.rating, at: answer.at)
    forecasts.take(forecast.probability, isRight: isRight)
    learner.take(answer)
    count(answer, isRight: isRight)
  }

  private mutating func count(_ answer: ScoredAnswer, isRight: Bool) {
    let day = min(answer.day, today)
    let spent = min(ProgressReport.longestAnswer, max(0, answer.seconds))
    tally.take(right: isRight)
    hints += answer.hints
    seconds += spent
    let index = day.ordinal - first.ordinal
    if answersByDay.indices.contains(index) {
      answersByDay[index] += 1
      weeks[index / 7].tally.take(right: isRight)
      weeks[index / 7].hints += answer.hints
      weeks[index / 7].seconds += spent
    }
    let place = places[answer.concept]
    if let place { concepts[place].tally.take(right: isRight) }
    guard let topic = place.map({ concepts[$0].topic }) ?? topicPlaces[answer.topic] else { return }
    sums[topic].ever.take(right: isRight)
    if today.ordinal - day.ordinal < ProgressReport.recentDays { sums[topic].recent.take(right: isRight) }
    sums[topic].hints += answer.hints
    sums[topic].seconds += spent
    sums[topic].lastStudied = max(day, sums[topic].lastStudied ?? day)
  }

  /// The days that are left, and the moment of the report.
  mutating func finish() {
    while overall.count < ends.count { look(at: ends[overall.count]) }
    look(at: now)
  }

  /// One value more for every course.
  private mutating func look(at moment: Instant) {
    var begun = MasterySum()
    for index in concepts.indices {
      let concept = concepts[index]
      guard concept.tally.answered > 0 else {
        concepts[index].values.append(nil)
        continue
      }
      let mastery = learner.mastery(
        of: concept.part.id, in: concept.subject, typical: concept.part.typicalRating, at: moment)
      concepts[index].values.append(mastery)
      begun.take(mastery)
    }
    for index in sums.indices {
      let values = ofTopic[index].compactMap { concepts[$0].values.last ?? nil }
      sums[index].values.append(
        values.isEmpty ? nil : Self.mean(values.reduce(0, +), of: ofTopic[index].count))
    }
    overall.append(begun.mean)
  }

  /// Rounded, a half up.
  private static func mean(_ sum: Int, of count: Int) -> Int { (2 * sum + count) / (2 * count) }

  var course: MasteryCourse { MasteryCourse(first: first, values: overall) }

  /// What was begun comes first; of what was not, only the student's own year.
  func topics(of evidence: ProgressEvidence, on today: CalendarDay) -> [TopicProgress] {
    let newest = ProgressEvidence.newest(of: evidence.answers)
    let all = evidence.topics.indices.map { index in
      let (outline, sums) = (evidence.topics[index], sums[index])
      var topic = TopicProgress(
        id: outline.id, name: outline.name, grade: outline.grade,
        concepts: ofTopic[index].map { progress(concepts[$0], on: today) },
        mastery: MasteryCourse(first: first, values: sums.values), recent: sums.recent, ever: sums.ever,
        hints: sums.hints, seconds: sums.seconds, lastStudied: sums.lastStudied, exam: evidence.exams[outline.id],
        newest: (newest[outline.id] ?? []).map { seen($0, evidence) })
      if let exam = topic.exam { topic.lastStudied = min(today, max(exam.day, topic.lastStudied ?? exam.day)) }
      topic.advice = RevisionAdvice(
        coverage: topic.coverage, daysSinceStudied: topic.lastStudied.map { today.ordinal - $0.ordinal })
      return topic
    }
    return all.filter { $0.lastStudied != nil }
      + all.filter { $0.lastStudied == nil && $0.grade == evidence.grade }
  }

  private func progress(_ course: ConceptCourse, on today: CalendarDay) -> ConceptProgress {
    let mastery = MasteryCourse(first: first, values: course.values)
    let isMastered = learner.concepts[course.part.id].map {
      LearnerModel.isMastered($0, mastery: mastery.now ?? 0)
    }
    let card = learner.cards[course.part.id]
    return ConceptProgress(
      id: course.part.id, name: course.part.name, mastery: mastery, tally: course.tally,
      isMastered: isMastered ?? false, reviewDue: card?.due, isDue: card?.isDue(on: today) ?? false)
  }

  private func seen(_ answer: ScoredAnswer, _ evidence: ProgressEvidence) -> SeenAnswer {
    SeenAnswer(
      problem: answer.problem, statement: evidence.statements[answer.problem], concept: answer.concept,
      outcome: answer.outcome, hints: answer.hints, day: answer.day)
  }
}
