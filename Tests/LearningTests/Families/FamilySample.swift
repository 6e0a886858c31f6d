import Learning
import Notation

/// Small families in which nothing is wrong, so that a test can spoil one thing.
enum FamilySample {
  static func template(_ text: String) throws -> Template { try Template(reading: text) }

  static func phrase(_ en: String, _ bn: String) throws -> PhraseTemplate {
    PhraseTemplate(en: try Template(reading: en), bn: try Template(reading: bn))
  }

  /// A number: `scale` cm stand for `km` km.
  static func map() throws -> Family {
    try family(
      "ratios-7-map",
      parameters: [
        Parameter(
          name: "scale", domain: .range(from: Rational(2), to: Rational(6), step: .one), canonical: Rational(3)),
        Parameter(
          name: "km", domain: .numbers([12, 18, 24, 30, 36].map { Rational($0) }), canonical: Rational(12)),
        Parameter(
          name: "apart", domain: .range(from: Rational(3), to: Rational(20), step: .one), canonical: Rational(7)),
      ],
      definitions: ["each": "km / scale"], constraints: ["km mod scale == 0", "apart != scale", "km != scale + 0"],
      statement: phrase(
        "{scale} cm stand for {km} km. What do {apart} cm stand for?",
        "{scale} সেমি দিয়ে {km} কিমি বোঝায়। {apart} সেমি দিয়ে কত?"),
      key: .written(PhraseTemplate(template("{each * apart}")), .number(shown: Phrase(en: "km", bn: "কিমি"))),
      answers: [
        .written(PhraseTemplate(template("{km + apart - scale}"))), .written(PhraseTemplate(template("{km * apart}"))),
      ],
      explanation: phrase(
        "1 cm is {each} km, so {apart} cm are {each * apart} km.", "১ সেমি {each} কিমি, তাই {apart} সেমি {each * apart} কিমি।"))
  }

  /// A choice: which is a half of `n`?
  static func half() throws -> Family {
    try family(
      "ratios-7-half",
      parameters: [
        Parameter(
          name: "n", domain: .range(from: Rational(3), to: Rational(99), step: Rational(2)), canonical: Rational(5))
      ],
      statement: phrase("Which is a half of {n}?", "কোনটি {n}-এর অর্ধেক?"),
      key: .choice(
        options: [
          phrase("1/{n}", "১/{n}"), phrase("{n/2:fraction}", "{n/2:fraction}"), phrase("{2 * n}", "{2 * n}"),
          phrase("{n/4:fraction}", "{n/4:fraction}"),
        ], right: 1, isFixed: false),
      answers: [.option(2), .option(3)],
      explanation: phrase("Half of {n} is {n} ÷ 2 = {n/2:fraction}.", "{n}-এর অর্ধেক {n} ÷ ২ = {n/2:fraction}।"))
  }

  /// A truth, with words that change.
  static func truth() throws -> Family {
    try family(
      "ratios-7-truth",
      parameters: [
        Parameter(name: "a", domain: .range(from: Rational(2), to: Rational(20), step: .one), canonical: Rational(6)),
        Parameter(name: "b", domain: .range(from: Rational(2), to: Rational(20), step: .one), canonical: Rational(9)),
        Parameter(
          name: "who",
          domain: .words([Phrase(en: "Rina", bn: "রিনা"), Phrase(en: "Karim", bn: "করিম")]), canonical: Rational(2)),
      ],
      constraints: ["a != b"],
      statement: phrase(
        "True or false: {who} says that {a} : {b} is more than 1.", "সত্য না মিথ্যা: {who} বলল, {a} : {b} হলো ১-এর বেশি।"),
      key: .boolean(Expression(reading: "a > b")),
      answers: [.truth(Expression(reading: "a < b")), .truth(Expression(reading: "not a > b"))],
      explanation: phrase(
        "Compare {a} and {b}: it is {a > b}.", "{a} ও {b} তুলনা করো: এটি {a > b}।"))
  }

  static func family(
    _ id: String, parameters: [Parameter], definitions: KeyValuePairs<String, String> = [:], constraints: [String] = [],
    statement: PhraseTemplate, key: KeyTemplate, answers: [MisconceptionTemplate.Answer], explanation: PhraseTemplate
  ) throws -> Family {
    Family(
      id: .init(id), topic: "ratios-7", topicName: Phrase(en: "Ratios", bn: "অনুপাত"), concept: "rate-7", grade: 7,
      difficulty: try Difficulty(level: 2).orThrow, minutes: 3, parameters: parameters,
      definitions: try definitions.map { .init(name: $0, expression: try Expression(reading: $1)) },
      constraints: try constraints.map { try Expression(reading: $0) }, statement: statement, key: key,
      misconceptions: try answers.enumerated().map { index, answer in
        MisconceptionTemplate(
          id: .init("mistake-\(index + 1)"), answer: answer,
          name: try phrase("turned the two around", "দুটি উল্টে ফেলেছ"),
          remediation: try phrase("Look at which comes first.", "কোনটি আগে, তা দেখো।"))
      },
      hints: [
        try phrase("What does one of them stand for?", "একটি কত বোঝায়?"),
        try phrase("Find the value of one.", "একটির মান বের করো।"),
        try phrase("Divide, then multiply.", "ভাগ করো, তারপর গুণ করো।"),
      ],
      explanation: explanation)
  }

  /// A curriculum of the three families.
  static func curriculum(_ spoil: (inout [Family]) throws -> Void = { _ in }) throws -> Curriculum {
    var families = [try map(), try half(), try truth()]
    try spoil(&families)
    return Curriculum(
      subjects: [Subject(id: "mathematics", name: Phrase(en: "Mathematics", bn: "গণিত"), category: "Math")],
      topics: [
        Topic(
          id: "ratios-7", subject: "mathematics", name: Phrase(en: "Ratios", bn: "অনুপাত"), grade: 7, examWeightage: 8,
          estimatedHours: 6)
      ],
      concepts: [Concept(id: "rate-7", topic: "ratios-7", name: Phrase(en: "A rate", bn: "হার"))],
      problems: try families.map { try $0.problem(with: $0.canonical) }, families: families)
  }
}

private struct Missing: Error {}

extension Optional {
  /// The value; a test that has none ends.
  var orThrow: Wrapped {
    get throws {
      guard let self else { throw Missing() }
      return self
    }
  }
}
