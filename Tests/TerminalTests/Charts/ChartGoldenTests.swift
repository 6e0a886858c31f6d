import Notation
import Terminal
import Testing

/// Every kind of chart, as a screen would ask for it.
func writtenCharts(_ language: SpokenLanguage) -> [(String, Chart)] {
  let isEnglish = language == .english
  func say(_ english: String, _ bengali: String) -> String { isEnglish ? english : bengali }
  let climb = (0..<182).map { $0 < 30 ? nil : Int?(20 + ($0 - 30) / 3 + ($0 * 7) % 5) }
  let fading = (0..<182).map { $0 < 90 ? nil : Int?(80 - ($0 - 90) / 4) }
  let months = zip(
    stride(from: 0, to: 26, by: 4),
    isEnglish
      ? ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      : ["জুন", "জুলাই", "আগস্ট", "সেপ্টে", "অক্টো", "নভে", "ডিসে"]
  ).map { ChartMark($0, $1) }
  let days = months.map { ChartMark($0.place * 7, $0.text) }
  return [
    (
      "line",
      .line(
        LineChart(
          [.init(say("Mastery", "দক্ষতা"), climb)], marks: days,
          goal: ChartMark(80, say("mastered", "আয়ত্ত"))))
    ),
    (
      "lines",
      .line(
        LineChart(
          [.init(say("Ratios", "অনুপাত"), climb), .init(say("Fractions and more", "ভগ্নাংশ ও আরও"), fading)], marks: days))
    ),
    ("line of one day", .line(LineChart([.init("A", [nil, 40])]))),
    ("nothing yet", .line(LineChart([.init(say("Mastery", "দক্ষতা"), [nil, nil])]))),
    (
      "columns",
      .columns(
        ColumnChart(
          unit: say("minutes a week", "সপ্তাহে মিনিট"),
          (0..<26).map { ($0 * 37) % 90 }, marks: months))
    ),
    ("few columns", .columns(ColumnChart(unit: say("hints", "ইঙ্গিত"), [0, 1, 2], marks: [ChartMark(0, "a")]))),
    ("no columns", .columns(ColumnChart(unit: say("hints", "ইঙ্গিত"), [0, 0, 0, 0]))),
    (
      "calendar",
      .calendar(
        CalendarChart(
          (0..<180).map { $0 % 5 == 0 ? 0 : ($0 * 7) % 24 },
          weekdays: isEnglish ? ["M", "T", "W", "T", "F", "S", "S"] : ["সো", "ম", "বু", "বৃ", "শু", "শ", "র"],
          months: months))
    ),
    (
      "calibration",
      .calibration(
        CalibrationChart(
          [
            .init(forecast: 34, happened: 40, answers: 5), .init(forecast: 55, happened: 50, answers: 20),
            .init(forecast: 75, happened: 82, answers: 90), .init(forecast: 95, happened: 100, answers: 3),
          ],
          up: say("right, of 100", "১০০-তে ঠিক"), right: say("expected", "আশা")))
    ),
    (
      "shares",
      .shares(
        ShareChart([
          .init(say("Ratios", "অনুপাত"), 82, more: "+5"), .init(say("Fractions", "ভগ্নাংশ"), 47, more: "-12"),
          .init(
            say("A topic with a long name that has to be cut", "একটি অনেক বড় নামের বিষয় যা কাটতে হবে"), nil,
            more: say("not yet", "এখনও নয়")),
          .init(say("All", "সব"), 100), .init(say("None", "কিছু না"), 0),
        ]))
    ),
  ]
}

private func page(_ style: FigureStyle, _ language: SpokenLanguage) -> String {
  writtenCharts(language).map { name, chart in
    "· \(name)\n\n" + chart.drawn(in: style).map(\.text).joined(separator: "\n") + "\n\n" + chart.words(in: language)
  }.joined(separator: "\n\n")
}

@Test func chartsLookAsOneWouldDrawThem() throws {
  try expectGolden(page(FigureStyle(columns: 76, rows: 14), .english), "charts-braille-76")
  try expectGolden(page(FigureStyle(columns: 36, rows: 8), .english), "charts-braille-36")
  try expectGolden(page(FigureStyle(dots: .ascii, columns: 76, rows: 12), .english), "charts-ascii-76")
  try expectGolden(
    page(FigureStyle(dots: .blocks, digits: .bengali, family: .joined, columns: 76, rows: 12), .bengali),
    "charts-blocks-bengali-joined-76")
  try expectGolden(
    page(FigureStyle(dots: .blocks, digits: .bengali, columns: 36, rows: 9), .bengali),
    "charts-blocks-bengali-spacing-36")
}
