import Learning
import Screens

/// What there is to learn, in memory: five problems of one topic, and a year's map.
extension World {
  private static func difficulty(_ level: Int) -> Difficulty {
    guard let difficulty = Difficulty(level: level) else { preconditionFailure("levels are 1 to 10") }
    return difficulty
  }

  static func problem(_ number: Int, key: AnswerKey, level: Int = 3) -> Problem {
    Problem(
      id: Problem.ID("problem-\(number)"), topic: Topic.ID("ratios-7"), topicName: Phrase(en: "Ratios", bn: "অনুপাত"),
      concept: Concept.ID("rate"), grade: 7,
      statement: Phrase(
        en:
          "Problem \(number): a map is drawn so that 3 cm stands for 12 km. How far apart are two towns that are 7 cm "
          + "apart on the map?",
        bn: "অঙ্ক \(Language.bengali.number(number)): একটি মানচিত্রে ৩ সেমি দিয়ে ১২ কিমি বোঝানো হয়েছে। মানচিত্রে ৭ সেমি দূরে "
          + "থাকা দুটি শহরের প্রকৃত দূরত্ব কত?"),
      key: key, difficulty: difficulty(level), minutes: 3,
      hints: [
        Phrase(en: "How many kilometres is one centimetre?", bn: "১ সেমি কত কিমি?"),
        Phrase(en: "Divide to find one, multiply to find many.", bn: "ভাগ করে একটি, গুণ করে অনেক।"),
        Phrase(en: "Find one centimetre, then seven of them.", bn: "আগে ১ সেমি, তারপর ৭টি।"),
      ],
      explanation: Phrase(
        en: "1 cm stands for 12 ÷ 3 = 4 km, so 7 cm stand for 7 × 4 = 28 km.",
        bn: "১ সেমি = ১২ ÷ ৩ = ৪ কিমি, তাই ৭ সেমি = ৭ × ৪ = ২৮ কিমি।"))
  }

  static let five: [Problem] = [
    problem(1, key: .number("28", unit: Phrase(en: "km", bn: "কিমি")), level: 1),
    problem(
      2,
      key: .choice(
        options: [
          Phrase(en: "red", bn: "লাল"), Phrase(en: "green", bn: "সবুজ"), Phrase(en: "blue", bn: "নীল"),
          Phrase(en: "yellow", bn: "হলুদ"),
        ], right: 2), level: 3),
    problem(3, key: .boolean(true), level: 4),
    problem(4, key: .number("3/4", unit: nil), level: 6),
    problem(5, key: .number("-2.5", unit: nil), level: 9),
  ]

  static func unknown(_ concept: Concept.ID) -> ConceptEvidence {
    ConceptEvidence(concept: concept, mastery: 0, answers: 0, right: 0, weights: [], last: [], due: nil)
  }

  var catalogue: Catalogue {
    Catalogue(
      topics: [
        TopicListing(
          id: Topic.ID("ratios-7"), name: Phrase(en: "Ratios", bn: "অনুপাত"), grade: 7, prerequisites: [],
          concepts: [
            Concept(id: Concept.ID("rate"), topic: Topic.ID("ratios-7"), name: Phrase(en: "A rate", bn: "হার")),
            Concept(
              id: Concept.ID("scale"), topic: Topic.ID("ratios-7"),
              name: Phrase(en: "The scale of a map", bn: "মানচিত্রের স্কেল"), needs: [Concept.ID("rate")]),
          ],
          answered: 4, right: 3)
      ],
      problems: problems.map {
        ProblemListing(
          id: $0.id, topic: $0.topic, concept: $0.concept, statement: $0.statement, difficulty: $0.difficulty,
          answered: 0,
          right: 0, last: nil)
      }, mastery: evidence.mapValues(\.mastery))
  }

  /// A year with a topic of every stage.
  static let map: [TopicOnMap] = {
    func topic(
      _ slug: String, _ name: Phrase, grade: Int = 7, _ mastery: Double, needs: [String] = [], isAssumed: Bool = false
    ) -> PlannedTopic {
      PlannedTopic(
        name: name, grade: grade,
        standing: TopicStanding(
          topic: Topic.ID(slug), examWeightage: 10, estimatedHours: 5, mastery: mastery,
          prerequisites: needs.map { .init(topic: Topic.ID($0)) }, isAssumed: isAssumed))
    }
    return TopicOnMap.map(
      of: [
        topic("fractions-6", Phrase(en: "Fractions", bn: "ভগ্নাংশ"), grade: 6, 40),
        topic("angles-6", Phrase(en: "Angles", bn: "কোণ"), grade: 6, 0, isAssumed: true),
        topic("ratios-7", Phrase(en: "Ratio and proportion", bn: "অনুপাত ও সমানুপাত"), 47, needs: ["angles-6"]),
        topic("integers-7", Phrase(en: "Integers", bn: "পূর্ণসংখ্যা"), 91),
        topic("equations-7", Phrase(en: "Simple equations", bn: "সরল সমীকরণ"), 0, needs: ["expressions-7"]),
        topic("expressions-7", Phrase(en: "Algebraic expressions", bn: "বীজগাণিতিক রাশি"), 0, needs: ["integers-7"]),
        topic("percent-7", Phrase(en: "Profit and loss", bn: "লাভ ও ক্ষতি"), 0, needs: ["fractions-6", "ratios-7"]),
      ], grade: 7)
  }()
}
