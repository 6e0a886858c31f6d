import Learning

extension Words {
  static let progress = Phrase(en: "Progress", bn: "অগ্রগতি")
  static let progressText = Phrase(en: "how it goes, by topic", bn: "কেমন চলছে, বিষয় ধরে")
  static func page(_ page: Progress.Page) -> Phrase {
    switch page {
    case .overview: Phrase(en: "Overview", bn: "সারাংশ")
    case .mastery: Phrase(en: "Mastery", bn: "দক্ষতা")
    case .days: Phrase(en: "Days", bn: "দিনপঞ্জি")
    case .answers: Phrase(en: "Answers", bn: "উত্তর")
    case .forecasts: Phrase(en: "Forecasts", bn: "অনুমান")
    case .topics: Phrase(en: "Topics", bn: "বিষয়")
    }
  }
  static func pageWord(_ page: Progress.Page) -> Phrase {
    let name = Self.page(page)
    return Phrase(en: name.en.lowercased(), bn: name.bn)
  }
  static let nextPage = Phrase(en: "next page", bn: "পরের পাতা")
  static let previousPage = Phrase(en: "page before", bn: "আগের পাতা")
  static let nextTopic = Phrase(en: "next topic", bn: "পরের বিষয়")
  static let previousTopic = Phrase(en: "topic before", bn: "আগের বিষয়")
  static let nextPageWord = Phrase(en: "next", bn: "পরের")
  static let previousPageWord = Phrase(en: "previous", bn: "আগের")
  static let practiseIt = Phrase(en: "practise it", bn: "অনুশীলন করো")
  static let practiseItWord = Phrase(en: "practise", bn: "অনুশীলন")

  static let noProgressYet = Phrase(
    en: "Nothing to show yet. Answer five problems, and it begins here.",
    bn: "এখনও দেখানোর কিছু নেই। পাঁচটি অঙ্ক করো, তারপর এখানে শুরু হবে।")

  // Mastery.
  static let masteryName = Phrase(en: "Mastery", bn: "দক্ষতা")
  static let masteryByTopic = Phrase(en: "Mastery by topic", bn: "বিষয় অনুযায়ী দক্ষতা")
  static let inThirtyDays = Phrase(en: "30 days", bn: "৩০ দিনে")
  static func masteryNow(_ value: Int) -> Phrase {
    Phrase(en: "Mastery \(value)", bn: "দক্ষতা \(Language.bengali.number(value))")
  }
  static func overallMasteryMeans(_ value: Int) -> Phrase {
    Phrase(
      en: "Of 100 ordinary problems of what you began, about \(value) would now be right.",
      bn: "যা শুরু করেছ তার একশোটি সাধারণ অঙ্কের প্রায় \(Language.bengali.number(value))টি এখন ঠিক হবে।")
  }
  static let masteryFades = Phrase(
    en: "It fades a little while you are away, and comes back with practice.",
    bn: "অনুশীলন না করলে একটু একটু কমে, আবার করলে ফিরে আসে।")
  static let masteredFrom = Phrase(en: "mastered from 80", bn: "৮০ থেকে আয়ত্ত")
  static func overConcepts(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "over one concept begun" : "over \(count) concepts begun",
      bn: "শুরু করা \(Language.bengali.number(count))টি ধারণার গড়")
  }
  /// +8, −3, ±0: what was gained or lost.
  static func pointsGained(_ points: Int) -> Phrase {
    let text = points > 0 ? "+\(points)" : points < 0 ? "−\(-points)" : "±0"
    return Phrase(en: text, bn: Language.bengali.digits(text))
  }
  static func changeInThirtyDays(_ points: Int) -> Phrase {
    let change = pointsGained(points)
    return Phrase(en: "\(change.en) in 30 days", bn: "৩০ দিনে \(change.bn)")
  }
  static func status(_ status: StudentStatus) -> Phrase {
    let risk =
      switch status.risk {
      case .low: Phrase(en: "going well", bn: "ভালো চলছে")
      case .medium: Phrase(en: "on the way", bn: "এগোচ্ছে")
      case .high: Phrase(en: "needs practice", bn: "অনুশীলন দরকার")
      }
    let all =
      [risk, trend(status.trend)] + (status.certainty == .low ? [Phrase(en: "few answers yet", bn: "এখনও অল্প উত্তর")] : [])
    let (en, bn) = (all.map(\.en).joined(separator: ", "), all.map(\.bn).joined(separator: ", "))
    return Phrase(en: en, bn: bn)
  }
  static func trend(_ trend: StudentStatus.Trend) -> Phrase {
    switch trend {
    case .rising: Phrase(en: "rising", bn: "বাড়ছে")
    case .steady: Phrase(en: "steady", bn: "স্থির")
    case .falling: Phrase(en: "falling", bn: "কমছে")
    }
  }
  static let latestTopics = Phrase(en: "The topics you studied last", bn: "শেষ যে বিষয়গুলো পড়েছ")

  // Days and time.
  static let problemsADay = Phrase(en: "Problems a day", bn: "দিনে কয়টি অঙ্ক")
  static let minutesAWeek = Phrase(en: "Minutes a week", bn: "সপ্তাহে কত মিনিট")
  static func duration(seconds: Int) -> Phrase {
    let minutes = (seconds + 30) / 60
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return Phrase(en: "\(minutes) min", bn: "\(Language.bengali.number(minutes)) মিনিট") }
    return Phrase(
      en: "\(hours) h \(rest) min",
      bn: "\(Language.bengali.number(hours)) ঘণ্টা \(Language.bengali.number(rest)) মিনিট")
  }
  static func practisedFor(seconds: Int) -> Phrase {
    let time = duration(seconds: seconds)
    return Phrase(en: "\(time.en) of practice", bn: "মোট \(time.bn) অনুশীলন")
  }
  /// January first, short.
  static let months = [
    Phrase(en: "Jan", bn: "জানু"), Phrase(en: "Feb", bn: "ফেব্রু"), Phrase(en: "Mar", bn: "মার্চ"),
    Phrase(en: "Apr", bn: "এপ্রিল"), Phrase(en: "May", bn: "মে"), Phrase(en: "Jun", bn: "জুন"),
    Phrase(en: "Jul", bn: "জুলাই"), Phrase(en: "Aug", bn: "আগস্ট"), Phrase(en: "Sep", bn: "সেপ্টে"),
    Phrase(en: "Oct", bn: "অক্টো"), Phrase(en: "Nov", bn: "নভে"), Phrase(en: "Dec", bn: "ডিসে"),
  ]
  static func month(of day: CalendarDay) -> Phrase { months[day.yearMonthDay.month - 1] }
  static func shortDate(_ day: CalendarDay) -> Phrase {
    let (number, month) = (day.yearMonthDay.day, month(of: day))
    return Phrase(en: "\(number) \(month.en)", bn: "\(Language.bengali.number(number)) \(month.bn)")
  }

  // Answers.
  static func answers(_ tally: AnswerTally) -> Phrase {
    let percent = tally.percent ?? 0
    return Phrase(
      en: "\(tally.answered) \(tally.answered == 1 ? "answer" : "answers"), \(percent) % right",
      bn: "\(Language.bengali.number(tally.answered))টি উত্তর, \(Language.bengali.number(percent)) % ঠিক")
  }
  static let rightAtFirst = Phrase(
    en: "Right at the first try, of a hundred", bn: "একশোতে কয়টি প্রথমবারেই ঠিক")
  static func lately(_ tally: AnswerTally) -> Phrase {
    guard let percent = tally.percent else { return Phrase(en: "none in 30 days", bn: "৩০ দিনে নেই") }
    return Phrase(en: "30 days: \(percent)", bn: "৩০ দিনে: \(Language.bengali.number(percent))")
  }
  static let hintsAWeek = Phrase(en: "Hints a week", bn: "সপ্তাহে কয়টি ইঙ্গিত")
  static func hintsInAll(_ hints: Int) -> Phrase {
    Phrase(
      en: "\(hints) \(hints == 1 ? "hint" : "hints") in all", bn: "মোট \(Language.bengali.number(hints))টি ইঙ্গিত")
  }

  // Forecasts.
  static let forecastText = Phrase(
    en: "Before each answer Lectern works out how likely it is to be right. This is how well that went.",
    bn: "প্রতিটি উত্তরের আগে লেকটার্ন হিসাব করে সেটি ঠিক হওয়ার সম্ভাবনা কত। হিসাব কতটা মিলেছে, তা এই।")
  static func forecastScore(expected: Int, right: Int, error: Int) -> Phrase {
    Phrase(
      en: "Of a hundred it expected \(expected) right; \(right) were. On average it was \(error) off.",
      bn: "লেকটার্ন ভেবেছিল একশোতে \(Language.bengali.number(expected))টি ঠিক হবে; হয়েছে "
        + "\(Language.bengali.number(right))টি। গড়ে \(Language.bengali.number(error))-এর তফাত।")
  }
  static let forecastLegend = Phrase(
    en: "On the dotted line: as expected; above it, better. Hollow: fewer than 10 answers.",
    bn: "বিন্দুর রেখায়: যেমন ভাবা; তার উপরে: আরও ভালো। ফাঁপা চিহ্ন: ১০টির কম উত্তর।")
  static let rightAxis = Phrase(en: "right, of 100", bn: "১০০-তে ঠিক")
  static let expectedAxis = Phrase(en: "expected", bn: "ভাবা হয়েছিল")

  // Topics.
  static let notBegun = Phrase(en: "not begun", bn: "শুরু হয়নি")
  static func begun(_ count: Int, _ total: Int) -> Phrase {
    Phrase(
      en: "\(count) of \(total) begun",
      bn: "\(Language.bengali.number(total))টির \(Language.bengali.number(count))টি শুরু")
  }
  static func lastStudied(_ days: Int) -> Phrase {
    let ago = daysAgo(days)
    return Phrase(en: "last studied \(ago.en)", bn: "শেষ পড়া \(ago.bn)")
  }
  static func exam(_ mark: ExamMark) -> Phrase {
    let marks = marks(mark)
    return Phrase(en: "exam \(marks.en)", bn: "পরীক্ষায় \(marks.bn)")
  }
  static func advice(_ advice: RevisionAdvice) -> Phrase {
    switch advice {
    case .quickExam: Phrase(en: "quick exam", bn: "ছোট পরীক্ষা")
    case .revise: Phrase(en: "revise", bn: "ঝালিয়ে নাও")
    case .reviseSoon: Phrase(en: "revise soon", bn: "শিগগির ঝালাও")
    }
  }
  static func adviceText(_ advice: RevisionAdvice) -> Phrase {
    switch advice {
    case .quickExam:
      Phrase(
        en: "You know most of it: a quick exam would show what stayed.",
        bn: "বেশিটাই তোমার জানা: ছোট একটা পরীক্ষা দিলে বোঝা যাবে কতটা মনে আছে।")
    case .revise:
      Phrase(en: "It has been more than two weeks: worth revising.", bn: "দুই সপ্তাহের বেশি হলো: ঝালিয়ে নেওয়া ভালো।")
    case .reviseSoon:
      Phrase(en: "It has been more than a month: revise it soon.", bn: "এক মাসের বেশি হয়ে গেছে: শিগগির ঝালিয়ে নাও।")
    }
  }
  /// Over the columns of the table of topics.
  static let topicColumns = [
    Phrase(en: "begun", bn: "শুরু"), Phrase(en: "last studied", bn: "শেষ পড়া"), Phrase(en: "exam", bn: "পরীক্ষা"),
    Phrase(en: "what now", bn: "এখন কী"),
  ]
  static func outOf(_ count: Int, _ total: Int) -> Phrase {
    Phrase(en: "\(count) of \(total)", bn: "\(Language.bengali.number(total))টির \(Language.bengali.number(count))টি")
  }
  static func marks(_ mark: ExamMark) -> Phrase {
    let tenths = Int((mark.score * 10).rounded())
    let score = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return Phrase(en: "\(score) of \(mark.total)", bn: Language.bengali.digits("\(mark.total)-এ \(score)"))
  }
  static let concepts = Phrase(en: "Concepts", bn: "ধারণাগুলো")
  static let mastered = Phrase(en: "✓ mastered", bn: "✓ আয়ত্ত")
  static let reviewDue = Phrase(en: "↻ a review is due", bn: "↻ ঝালানোর সময়")
  static let worthAnotherLook = Phrase(en: "Worth another look", bn: "আরেকবার দেখার মতো")
  static let nothingPresses = Phrase(en: "Nothing here needs another look just now.", bn: "এখানে এখন কিছু ঝালাতে হবে না।")
  static let newestAnswers = Phrase(en: "Last answers", bn: "শেষ উত্তরগুলো")
}
