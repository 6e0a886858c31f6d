import Learning

/// A report of progress under the names that its JSON has: these are written out in `lectern progress --help`, and never
/// change their meaning. What is not known is left out.
struct ProgressDocument: Encodable {
  struct Mastery: Encodable {
    var now: Int?
    var change7Days: Int?
    var change30Days: Int?
    /// From `first_day` on.
    var byDay: [Int?]

    enum CodingKeys: String, CodingKey {
      case now, byDay
      case change7Days = "change_7_days"
      case change30Days = "change_30_days"
    }

    init(_ course: MasteryCourse) {
      now = course.now
      change7Days = course.change(inDays: 7)
      change30Days = course.change(inDays: ProgressReport.recentDays)
      byDay = course.values
    }
  }

  struct Status: Encodable {
    var risk: StudentStatus.Risk
    var trend: StudentStatus.Trend
    var certainty: StudentStatus.Certainty
  }

  struct Tally: Encodable {
    var answered: Int
    var right: Int

    init(_ tally: AnswerTally) { (answered, right) = (tally.answered, tally.right) }
  }

  struct Week: Encodable {
    var monday: CalendarDay
    var answered: Int
    var right: Int
    var hints: Int
    var seconds: Int
  }

  struct Forecasts: Encodable {
    struct Bin: Encodable {
      var from: Double
      var answered: Int
      var right: Int
      var meanForecast: Double?
    }

    var meanForecast: Double?
    var error: Double?
    var bins: [Bin]
  }

  struct Exam: Encodable {
    var score: Double
    var total: Int
    var day: CalendarDay
  }

  struct Concept: Encodable {
    var concept: String
    var nameEn: String
    var nameBn: String
    var mastery: Mastery
    var answers: Tally
    var mastered: Bool
    var reviewDue: CalendarDay?
  }

  struct Topic: Encodable {
    var topic: String
    var nameEn: String
    var nameBn: String
    var grade: Int
    var mastery: Mastery
    var coverage: Int
    var answers: Tally
    var answers30Days: Tally
    var hints: Int
    var seconds: Int
    var lastStudied: CalendarDay?
    var exam: Exam?
    var advice: RevisionAdvice?
    var concepts: [Concept]

    enum CodingKeys: String, CodingKey {
      case topic, nameEn, nameBn, grade, mastery, coverage, answers, hints, seconds, lastStudied, exam, advice, concepts
      case answers30Days = "answers_30_days"
    }
  }

  var student: String
  var grade: Int
  var at: Instant
  var today: CalendarDay
  var timeZone: String
  var firstDay: CalendarDay
  var mastery: Mastery
  var status: Status?
  var streak: [String: Int]
  var answers: Tally
  var hints: Int
  var seconds: Int
  var answersByDay: [Int]
  var weeks: [Week]
  var forecasts: Forecasts
  var topics: [Topic]

  init(_ report: ProgressReport, of profile: Profile, topic: Learning.Topic.ID?) {
    student = profile.name
    grade = profile.grade
    at = report.at
    today = report.today
    timeZone = profile.timeZone
    firstDay = report.firstDay
    mastery = Mastery(report.mastery)
    status = report.status.map { Status(risk: $0.risk, trend: $0.trend, certainty: $0.certainty) }
    streak = ["current": report.streak.current, "longest": report.streak.longest]
    answers = Tally(report.tally)
    hints = report.hints
    seconds = report.seconds
    answersByDay = report.answersByDay
    weeks = report.weeks.map {
      Week(
        monday: $0.monday, answered: $0.tally.answered, right: $0.tally.right, hints: $0.hints, seconds: $0.seconds)
    }
    forecasts = Forecasts(
      meanForecast: report.forecasts.meanForecast, error: report.forecasts.error,
      bins: report.forecasts.bins.enumerated().map { index, bin in
        .init(
          from: Double(index) / 10, answered: bin.tally.answered, right: bin.tally.right, meanForecast: bin.forecast)
      })
    topics = report.topics.filter { topic == nil || $0.id == topic }.map(Topic.init)
  }
}

extension ProgressDocument.Topic {
  init(_ topic: TopicProgress) {
    self.topic = topic.id.rawValue
    (nameEn, nameBn) = (topic.name.en, topic.name.bn)
    grade = topic.grade
    mastery = ProgressDocument.Mastery(topic.mastery)
    coverage = topic.coverage
    answers = ProgressDocument.Tally(topic.ever)
    answers30Days = ProgressDocument.Tally(topic.recent)
    (hints, seconds) = (topic.hints, topic.seconds)
    lastStudied = topic.lastStudied
    exam = topic.exam.map { ProgressDocument.Exam(score: $0.score, total: $0.total, day: $0.day) }
    advice = topic.advice
    concepts = topic.concepts.map {
      ProgressDocument.Concept(
        concept: $0.id.rawValue, nameEn: $0.name.en, nameBn: $0.name.bn, mastery: ProgressDocument.Mastery($0.mastery),
        answers: ProgressDocument.Tally($0.tally), mastered: $0.isMastered, reviewDue: $0.reviewDue)
    }
  }
}
