import Learning
@testable import Screens
import Terminal
import Testing

/// Reports of a big class and of a busy student, as pages: their goldens are opened in a browser and looked at.
@Suite struct BigReportTests {
  private let day = CalendarDay(year: 2026, month: 11, day: 21)

  private static let names = [
    "আশা রহমান", "রাফি", "মিনা আক্তার চৌধুরী", "তুলি", "Asha", "সৌরভ মুখোপাধ্যায়", "ঋতুপর্ণা বন্দ্যোপাধ্যায়", "Md. Rafiqul Islam",
    "শ্রেয়া", "অর্ণব", "কৃষ্ণা", "জ্যোতির্ময় ভট্টাচার্য", "নুসরাত জাহান", "Priyanka", "ঈশান", "তানভীর আহমেদ", "লাবণ্য", "Zara",
    "দীপ্তি", "হাসান", "উর্মি", "ফাহিম", "স্বপ্না", "বৃষ্টি",
  ]

  private static let topics = [
    Phrase(en: "Fractions", bn: "ভগ্নাংশ"), Phrase(en: "Ratio and proportion", bn: "অনুপাত ও সমানুপাত"),
    Phrase(en: "Percentages", bn: "শতকরা"), Phrase(en: "Integers", bn: "পূর্ণসংখ্যা"),
    Phrase(en: "Simple equations in one unknown", bn: "এক অজানা রাশির সরল সমীকরণ"), Phrase(en: "Angles", bn: "কোণ"),
    Phrase(en: "Triangles", bn: "ত্রিভুজ"), Phrase(en: "Perimeter and area of plane figures", bn: "সমতল ক্ষেত্রের পরিসীমা ও ক্ষেত্রফল"),
    Phrase(en: "Profit and loss", bn: "লাভ-ক্ষতি"), Phrase(en: "Unitary method", bn: "ঐকিক নিয়ম"),
    Phrase(en: "Rational numbers", bn: "মূলদ সংখ্যা"), Phrase(en: "Exponents", bn: "সূচক"),
    Phrase(en: "Algebraic expressions", bn: "বীজগাণিতিক রাশি"), Phrase(en: "Data handling", bn: "উপাত্ত"),
  ]

  private func view() -> ClassView {
    var random = SplitMix64(seed: 8)
    func between(_ low: Int, _ high: Int) -> Int { Int.random(in: low...high, using: &random) }
    var students: [RosterEntry] = []
    for (index, name) in Self.names.enumerated() {
      let (mastery, change) = (between(12, 96), between(-14, 14))
      let answers = index == 20 ? 0 : between(5, 400)
      students.append(student(index, name, mastery, before: mastery - change, answers: answers, away: between(0, 9)))
    }
    var topics: [ClassView.TopicLine] = []
    for (index, name) in Self.topics.enumerated() {
      let masteries = students.map { _ in Double(between(index * 3, 30 + index * 5)) }
      let line = ClassView.TopicLine(
        id: Topic.ID("t\(index)"), name: name, grade: 7, masteries: masteries, begun: between(3, 24))
      if let line { topics.append(line) }
    }
    var predictions: [ClassView.Prediction] = []
    var costs: [ClassView.CostLine] = []
    for student in students {
      costs.append(.init(id: student.id, name: student.name, microdollars: between(0, 130_000)))
      guard let status = student.status else { continue }
      predictions.append(
        .init(
          id: student.id, name: student.name, score: Double(status.mastery), margin: Double(between(6, 30)),
          certainty: status.certainty))
    }
    let maths = Phrase(en: "Mathematics", bn: "গণিত")
    let overrides: [ClassView.OverrideLine] = [
      .init(kind: "practice", subject: maths, level: 4, count: 9, tutors: 2, students: 6),
      .init(kind: "summary", subject: nil, level: nil, count: 3, tutors: 1, students: 3),
      .init(kind: "response", subject: maths, level: nil, count: 1, tutors: 1, students: 1),
    ]
    return ClassView(
      schoolClass: SchoolClass(id: SchoolClass.ID("c"), name: "৭ম খ", teacher: nil, students: students.count),
      students: RosterEntry.byNeed(students), topics: topics, predictions: predictions, overrides: overrides,
      confidences: ["High": 120, "Medium": 44, "Low": 13], costs: costs)
  }

  private func student(
    _ index: Int, _ name: String, _ mastery: Int, before: Int, answers: Int, away: Int
  ) -> RosterEntry {
    let now = Instant(seconds: 1_795_000_000)
    let status = answers == 0 ? nil : studentStatus(mastery: mastery, weekAgo: before, answers: answers)
    return RosterEntry(
      id: Person.ID("p\(index)"), name: name, grade: 7, className: "৭ম খ", cares: [], isInForce: true, status: status,
      course: [nil, 20, 25, before, mastery], daysAway: away, streak: Streak(current: away * 3, longest: 30),
      answersThisWeek: answers / 10, disputes: .init(count: index % 5 == 0 ? 1 : 0, since: now), at: now)
  }

  @Test(arguments: Language.allCases) func aBigClassLooksAsItDoes(language: Language) throws {
    let report = ReportDocument(view(), on: day, in: language)
    try expectGolden(report.html, "Report-big-html-\(language.rawValue)")
    try expectGolden(report.textLines().joined(separator: "\n"), "Report-big-\(language.rawValue)")
    for line in report.textLines() { #expect(width(of: line, .spacing) <= 76, "\(line)") }
  }

  @Test(arguments: Language.allCases) func aStudentsPageLooksAsItDoes(language: Language) throws {
    let profile = Profile(
      person: Person.ID("asha"), name: "ঋতুপর্ণা বন্দ্যোপাধ্যায়", grade: 7, language: language, timeZone: "Asia/Dhaka")
    let report = ReportDocument(
      of: profile.name, ProgressSample.report(of: profile, at: Walk.evening),
      summaries: [World.summary(isCorrected: true)], in: language)
    try expectGolden(report.html, "Report-student-html-\(language.rawValue)")
    for line in report.textLines() { #expect(width(of: line, .spacing) <= 76, "\(line)") }
  }
}
