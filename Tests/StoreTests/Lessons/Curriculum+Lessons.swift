import Learning
import Notation
@testable import Store

extension Curriculum {
  /// The sample, with a guideline of three steps for the first two topics of grade 7; their first three problems are families.
  /// The second topic needs the first.
  static func taught() throws -> Curriculum {
    var curriculum = Curriculum.sample
    for number in 1...2 {
      let topic = Topic.ID("g7-t\(number)")
      let places = curriculum.problems.indices.filter { curriculum.problems[$0].topic == topic }.prefix(3)
      for (offset, place) in places.enumerated() {
        let family = try family(of: curriculum.problems[place], adding: offset + 1)
        curriculum.families.append(family)
        curriculum.problems[place] = try family.problem(with: family.canonical)
      }
      curriculum.guidelines.append(guideline(topic, places.map { curriculum.problems[$0] }))
    }
    if let second = curriculum.topics.firstIndex(where: { $0.id == Topic.ID("g7-t2") }) {
      curriculum.topics[second].prerequisites = [Topic.ID("g7-t1")]
    }
    return curriculum
  }

  private static func family(of problem: Problem, adding: Int) throws -> Family {
    Family(
      id: problem.id, topic: problem.topic, topicName: problem.topicName, concept: problem.concept,
      grade: problem.grade, difficulty: problem.difficulty, minutes: problem.minutes, tags: problem.tags,
      parameters: [
        Parameter(
          name: "n", domain: .range(from: Rational(20), to: Rational(80), step: .one), canonical: Rational(20 + adding))
      ],
      statement: PhraseTemplate(
        en: try Template(reading: "What is {n} + \(adding)?"), bn: try Template(reading: "{n} + \(adding) কত?")),
      key: .written(PhraseTemplate(try Template(reading: "{n + \(adding)}")), .number()),
      misconceptions: [
        MisconceptionTemplate(
          id: .init("takes-away"), answer: .written(PhraseTemplate(try Template(reading: "{n - \(adding)}"))),
          name: PhraseTemplate(en: try Template(reading: "took away"), bn: try Template(reading: "বিয়োগ করেছ")),
          remediation: PhraseTemplate(
            en: try Template(reading: "The sign says more."), bn: try Template(reading: "চিহ্নটি বাড়াতে বলে।")))
      ],
      hints: try problem.hints.map {
        PhraseTemplate(en: try Template(reading: $0.en), bn: try Template(reading: $0.bn))
      },
      explanation: PhraseTemplate(
        en: try Template(reading: "Count on: {n + \(adding)}."),
        bn: try Template(reading: "গুনে যাও: {n + \(adding)}।")))
  }

  private static func guideline(_ topic: Topic.ID, _ problems: [Problem]) -> Guideline {
    func both(_ text: String) -> Phrase { Phrase(en: text, bn: "ভগ্নাংশ \(text)") }
    let steps = PlanStep.Kind.allCases.enumerated().map { index, kind in
      PlanStep(
        kind: kind, concept: problems[0].concept, title: both("Step \(index)"), approach: both("Show it."),
        success: both("It is said."), pieces: [Passage(text: both("Beads on string number \(index)."))],
        another: [Passage(text: both("A ladder in place \(index)."))], probes: [both("What grows at \(index)?")],
        examples: [Passage(text: both("Marbles, case \(index)."))], questions: [problems[index % 3].id],
        stepBack: StepBack(concept: nil, name: both("counting"), text: both("Count stones \(index).")))
    }
    return Guideline(
      topic: topic, title: both("Adding \(topic)"), summary: both("In short."), objectives: [both("Know it.")],
      welcome: both("Welcome."), level: problems[0].id,
      misconceptions: [
        GuidelineMisconception(
          id: .init("adds"), name: both("took away"),
          seen: problems.map { .init(family: $0.id, misconception: .init("takes-away")) },
          remediation: both("It grows."))
      ], plan: steps, closing: both("Well done."))
  }
}

extension Notebook {
  /// With lessons to take, in memory.
  static func taught(seed: UInt64 = 1) throws -> Notebook {
    let notebook = try Notebook.inMemory(now: saturday, seed: seed)
    try notebook.install(.taught(), hash: "taught", at: saturday)
    return notebook
  }

  func begin(
    _ guideline: String = "g7-t1", for student: Person.ID, anew: Bool = false, at now: Instant = saturday
  ) throws -> LessonPage {
    try beginLesson(
      LessonOrder(.guideline(Guideline.ID(guideline)), startsAnew: anew), for: student, at: now, seed: 7)
  }

  /// Says something in a lesson as it stands.
  func say(_ text: String, in lesson: Lesson.ID, at now: Instant) throws -> LessonPage {
    guard let standing = try self.lesson(lesson, at: now) else { throw NotebookFailure.notFound }
    return try reply(text, in: lesson, expecting: standing.lesson.version, at: now)
  }

  /// What is right where a question is open, and a nod where none is.
  func rightReply(in page: LessonPage) -> String { page.problem?.rightAnswer ?? "ok" }
}
