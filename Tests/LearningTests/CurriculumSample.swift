import Learning

/// A small curriculum in which nothing is wrong, so that a test can spoil one thing.
struct CurriculumSample {
  var curriculum: Curriculum

  init?() {
    guard let easy = Difficulty(level: 2) else { return nil }
    func problem(_ id: Problem.ID, _ statement: Phrase, _ key: AnswerKey, _ explanation: Phrase) -> Problem {
      Problem(
        id: id, topic: "ratios-7", topicName: Phrase(en: "Ratios", bn: "অনুপাত"), concept: "rate-7", grade: 7,
        statement: statement, key: key, difficulty: easy, minutes: 3,
        hints: [
          Phrase(en: "What does one of them stand for?", bn: "একটি কত বোঝায়?"),
          Phrase(en: "Find the value of one.", bn: "একটির মান বের করো।"),
          Phrase(en: "Divide, then multiply.", bn: "ভাগ করো, তারপর গুণ করো।"),
        ],
        explanation: explanation)
    }
    curriculum = Curriculum(
      subjects: [Subject(id: "mathematics", name: Phrase(en: "Mathematics", bn: "গণিত"), category: "Math")],
      topics: [
        Topic(
          id: "ratios-7", subject: "mathematics", name: Phrase(en: "Ratios", bn: "অনুপাত"), grade: 7,
          examWeightage: 8,
          estimatedHours: 6)
      ],
      concepts: [Concept(id: "rate-7", topic: "ratios-7", name: Phrase(en: "A rate", bn: "হার"))],
      problems: [
        problem(
          "ratios-7-map",
          Phrase(en: "3 cm stand for 12 km. What do 7 cm stand for?", bn: "৩ সেমি দিয়ে ১২ কিমি বোঝায়। ৭ সেমি দিয়ে কত?"),
          .number("28", unit: Phrase(en: "km", bn: "কিমি")),
          Phrase(en: "1 cm is 4 km, so 7 cm are 28 km.", bn: "১ সেমি ৪ কিমি, তাই ৭ সেমি ২৮ কিমি।")),
        problem(
          "ratios-7-shares", Phrase(en: "Which is a half of 3?", bn: "কোনটি ৩-এর অর্ধেক?"),
          .choice(
            options: [("1/2", "১/২"), ("3/2", "৩/২"), ("6", "৬"), ("3/4", "৩/৪")].map {
              Phrase(en: $0.0, bn: $0.1)
            }, right: 1),
          Phrase(en: "Half of 3 is 3 ÷ 2 = 3/2.", bn: "৩-এর অর্ধেক ৩ ÷ ২ = ৩/২।")),
        problem(
          "ratios-7-truth", Phrase(en: "True or false: 2 : 4 is 1 : 2.", bn: "সত্য না মিথ্যা: ২ : ৪ হলো ১ : ২।"),
          .boolean(true), Phrase(en: "Both are a half, so it is true.", bn: "দুটিই অর্ধেক, তাই এটি সত্য।")),
      ])
  }
}
