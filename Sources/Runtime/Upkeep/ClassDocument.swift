import Learning

/// A class under the names that its JSON has: these are written out in `lectern report class --help`, and never change their
/// meaning. What is not known is left out.
struct ClassDocument: Encodable {
  struct Student: Encodable {
    var name: String
    var grade: Int
    var mastery: Int?
    var risk: StudentStatus.Risk?
    var trend: StudentStatus.Trend?
    var certainty: StudentStatus.Certainty?
    var masteryByWeek: [Int?]
    var streak: Int
    var answersThisWeek: Int
    var daysAway: Int?
    var disputes: Int
    var questions: Int
    var urgency: Int
  }

  struct Line: Encodable {
    var topic: Topic.ID
    var nameEn: String
    var nameBn: String
    var grade: Int
    var mean: Double
    var spread: Double
    var lowest: Int
    var highest: Int
    var begun: Int
    var students: Int
    var weak: Bool
  }

  struct Prediction: Encodable {
    var name: String
    var score: Double
    var margin: Double
    var certainty: StudentStatus.Certainty
  }

  struct Override: Encodable {
    var kind: String
    var subject: String?
    var level: Int?
    var count: Int
    var tutors: Int
    var students: Int
  }

  struct Cost: Encodable {
    var name: String
    var usd: Double
    var overBudget: Bool
  }

  var schoolClass: String?
  var students: [Student]
  var topics: [Line]
  var predictions: [Prediction]
  var overrides: [Override]
  var confidences: [String: Int]
  var costs: [Cost]

  enum CodingKeys: String, CodingKey {
    case schoolClass = "class"
    case students, topics, predictions, overrides, confidences, costs
  }

  init(_ view: ClassView) {
    func toOneDecimal(_ value: Double) -> Double { (value * 10).rounded() / 10 }
    schoolClass = view.schoolClass?.name
    students = view.students.map { entry in
      Student(
        name: entry.name, grade: entry.grade, mastery: entry.status?.mastery, risk: entry.status?.risk,
        trend: entry.status?.trend, certainty: entry.status?.certainty, masteryByWeek: entry.course,
        streak: entry.streak.current, answersThisWeek: entry.answersThisWeek, daysAway: entry.daysAway,
        disputes: entry.disputes.count, questions: entry.questions.count, urgency: entry.urgency)
    }
    topics = view.topics.map { line in
      Line(
        topic: line.id, nameEn: line.name.en, nameBn: line.name.bn, grade: line.grade, mean: toOneDecimal(line.mean),
        spread: toOneDecimal(line.spread), lowest: line.lowest, highest: line.highest, begun: line.begun,
        students: line.students, weak: line.isWeak)
    }
    predictions = view.predictions.map {
      Prediction(name: $0.name, score: toOneDecimal($0.score), margin: toOneDecimal($0.margin), certainty: $0.certainty)
    }
    overrides = view.overrides.map {
      Override(
        kind: $0.kind, subject: $0.subject?.en, level: $0.level, count: $0.count, tutors: $0.tutors,
        students: $0.students)
    }
    confidences = view.confidences
    costs = view.costs.map {
      Cost(name: $0.name, usd: Double($0.microdollars) / 1_000_000, overBudget: $0.isOverBudget)
    }
  }
}
