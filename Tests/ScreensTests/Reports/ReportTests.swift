import Learning
@testable import Screens
import Terminal
import Testing

@Suite struct ReportTests {
  private let day = CalendarDay(year: 2026, month: 11, day: 21)

  private func view(_ name: String = "Rafi") -> ClassView {
    let now = Instant(seconds: 1_795_000_000)
    func entry(_ name: String, _ mastery: Int?, away: Int) -> RosterEntry {
      RosterEntry(
        id: Person.ID(name), name: name, grade: 7, className: "7B", cares: [], isInForce: true,
        status: mastery.flatMap { studentStatus(mastery: $0, weekAgo: $0 + 2, answers: 60) },
        course: [nil, 20, 25, 30, mastery], daysAway: away, streak: Streak(current: 3, longest: 9), answersThisWeek: 12,
        disputes: .init(count: 1, since: now.adding(seconds: -2 * 86_400)), at: now)
    }
    return ClassView(
      schoolClass: SchoolClass(id: .init("c"), name: "7B", teacher: nil, students: 2),
      students: [entry(name, 31, away: 5), entry("Asha", 74, away: 0)],
      topics: [
        ClassView.TopicLine(
          id: .init("r"), name: Phrase(en: "Ratios", bn: "অনুপাত"), grade: 7, masteries: [20, 44], begun: 2)
      ].compactMap(\.self),
      predictions: [.init(id: .init("a"), name: "Asha", score: 66, margin: 12, certainty: .medium)],
      overrides: [.init(kind: "summary", subject: nil, level: nil, count: 2, tutors: 1, students: 1)],
      confidences: ["High": 3, "Low": 1],
      costs: [
        .init(id: .init("r"), name: name, microdollars: 123_400), .init(id: .init("a"), name: "Asha", microdollars: 0),
      ])
  }

  @Test(arguments: Language.allCases) func aClassReportLooksAsItDoes(language: Language) throws {
    let report = ReportDocument(view(), on: day, in: language)
    try expectGolden(report.textLines().joined(separator: "\n"), "Report-class-\(language.rawValue)")
    try expectGolden(report.markdown, "Report-class-markdown-\(language.rawValue)")
  }

  @Test func noLineIsWiderThanAnyOther() {
    for language in Language.allCases {
      let long = String(repeating: "A very long name ", count: 9)
      for line in ReportDocument(view(long), on: day, in: language).textLines() {
        #expect(width(of: line, .spacing) <= 76, "\(line)")
      }
    }
  }

  /// A name that is markup stays a name, whatever it is written as.
  @Test(arguments: [
    "<script>alert(1)</script>", "a\"onload=\"x", "|x|`y`*z*", "- list", "<img src=x>&amp;", "x\u{1b}[31m",
  ])
  func aNameIsNoMarkup(name: String) {
    let report = ReportDocument(view(name), on: day, in: .english)
    #expect(!report.html.contains("<script") && !report.html.contains("<img"))
    #expect(!report.html.contains("\"onload"))
    #expect(!report.markdown.contains("<script>") && !report.markdown.contains("| |x|"))
    for text in [report.html, report.markdown, report.textLines().joined()] { #expect(!text.contains("\u{1b}")) }
  }

  @Test func thePageNeedsNothingElse() throws {
    let html = ReportDocument(view(), on: day, in: .bengali).html
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("<html lang=\"bn\">"))
    for foreign in ["http:", "https:", "src=", "href=", "@import", "url(", "<script"] {
      #expect(!html.contains(foreign))
    }
    // Every element that is opened is closed.
    for element in ["svg", "table", "tr", "td", "th", "ul", "li", "p", "h2", "text", "body", "html"] {
      let opened = try html.matches(of: Regex("<\(element)[ >]")).count
      let closed = try html.matches(of: Regex("</\(element)>")).count
      #expect(opened == closed, "\(element)")
    }
    #expect(html.contains("অনুপাত") && html.contains("<svg viewBox"))
  }

  @Test func whoHasNotBegunHasAShortReport() {
    let evidence = ProgressEvidence(grade: 7, topics: [], answers: [])
    let report = ProgressReport(evidence, calendar: StudentCalendar(timeZone: "Asia/Dhaka"), at: Instant(seconds: 0))
    #expect(ReportDocument(of: "Asha", report, in: .english).blocks.count == 2)
  }
}
