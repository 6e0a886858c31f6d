/// A class at a glance: what it can, what it cannot yet, and who needs help.
public struct ClassView: Equatable, Sendable {
  /// One topic over all students whom it concerns: those of its school year, and whoever began it.
  public struct TopicLine: Equatable, Sendable, Identifiable {
    public var id: Topic.ID
    public var name: Phrase
    public var grade: Int
    /// The mean, 0 to 100; concepts that were not begun count 0.
    public var mean: Double
    /// The standard deviation, in points: how far apart the students are.
    public var spread: Double
    public var lowest: Int
    public var highest: Int
    /// Students whom it concerns, and of them those who began it.
    public var students: Int
    public var begun: Int

    /// From each student's mastery of the topic; nil for nobody.
    public init?(id: Topic.ID, name: Phrase, grade: Int, masteries: [Double], begun: Int) {
      guard let lowest = masteries.min(), let highest = masteries.max() else { return nil }
      self.id = id
      self.name = name
      self.grade = grade
      let count = Double(masteries.count)
      let mean = masteries.reduce(0, +) / count
      self.mean = mean
      spread = (masteries.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
      self.lowest = Int(lowest.rounded())
      self.highest = Int(highest.rounded())
      students = masteries.count
      self.begun = begun
    }

    /// 003: below 40 a topic is weak; one that nobody began is not weak, but not begun.
    public var isWeak: Bool { begun > 0 && mean < 40 }
  }

  /// What a student would score in this year's exam.
  public struct Prediction: Equatable, Sendable, Identifiable {
    /// The student.
    public var id: Person.ID
    public var name: String
    /// 0 to 100.
    public var score: Double
    /// Half the width of the 90 per cent interval.
    public var margin: Double
    /// By how many answers it rests on (003).
    public var certainty: StudentStatus.Certainty

    public init(id: Person.ID, name: String, score: Double, margin: Double, certainty: StudentStatus.Certainty) {
      self.id = id
      self.name = name
      self.score = score
      self.margin = margin
      self.certainty = certainty
    }
  }

  /// How often tutors put something of one kind right.
  public struct OverrideLine: Equatable, Sendable {
    /// What `overrides.override_type` holds.
    public var kind: String
    public var subject: Phrase?
    /// 1 to 10; nil where it has none.
    public var level: Int?
    public var count: Int
    public var tutors: Int
    public var students: Int

    public init(kind: String, subject: Phrase?, level: Int?, count: Int, tutors: Int, students: Int) {
      self.kind = kind
      self.subject = subject
      self.level = level
      self.count = count
      self.tutors = tutors
      self.students = students
    }
  }

  /// What the models cost for one student this month (UTC).
  public struct CostLine: Equatable, Sendable, Identifiable {
    /// The student.
    public var id: Person.ID
    public var name: String
    public var microdollars: Int

    /// 001: ten cents a student and month.
    public static let budget = 100_000

    public var isOverBudget: Bool { microdollars > Self.budget }

    public init(id: Person.ID, name: String, microdollars: Int) {
      self.id = id
      self.name = name
      self.microdollars = microdollars
    }
  }

  /// nil for all of a tutor's students.
  public var schoolClass: SchoolClass?
  /// Who needs help first.
  public var students: [RosterEntry]
  /// By grade, as they are taught.
  public var topics: [TopicLine]
  /// The best first.
  public var predictions: [Prediction]
  public var overrides: [OverrideLine]
  /// How sure the program was of what it answered: how many answers were of High, Medium and Low confidence.
  public var confidences: [String: Int]
  /// The dearest first; who cost nothing is in it.
  public var costs: [CostLine]

  public init(
    schoolClass: SchoolClass?, students: [RosterEntry], topics: [TopicLine], predictions: [Prediction],
    overrides: [OverrideLine], confidences: [String: Int], costs: [CostLine]
  ) {
    self.schoolClass = schoolClass
    self.students = students
    self.topics = topics
    self.predictions = predictions
    self.overrides = overrides
    self.confidences = confidences
    self.costs = costs
  }

  /// The weakest first (003).
  public var weakTopics: [TopicLine] { topics.filter(\.isWeak).sorted { ($0.mean, $0.id) < ($1.mean, $1.id) } }

  /// How many students are of this risk; nil for those who have not begun.
  public func count(_ risk: StudentStatus.Risk?) -> Int { students.count { $0.status?.risk == risk } }
}
