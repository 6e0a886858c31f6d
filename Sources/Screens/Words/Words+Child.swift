import Learning

// A child's progress, as a parent reads it: no number that needs explaining.

extension Words {
  static func childPage(_ page: ChildPage.Page) -> Phrase {
    switch page {
    case .now: Phrase(en: "How it goes", bn: "কেমন চলছে")
    case .topics: Phrase(en: "Topics", bn: "বিষয়")
    case .days: Phrase(en: "Days", bn: "দিনপঞ্জি")
    case .summaries: Phrase(en: "What was done", bn: "কী কী হলো")
    }
  }
  static let nextChild = Phrase(en: "next child", bn: "পরের সন্তান")
  static let nextChildWord = Phrase(en: "child", bn: "সন্তান")
  static func childOf(_ number: Int, _ count: Int) -> Phrase {
    Phrase(
      en: "\(number) of \(count)",
      bn: "\(Language.bengali.number(count)) জনের \(Language.bengali.number(number)) নম্বর")
  }
  static let noChildYet = Phrase(
    en: "No child is linked to you yet. Ask an admin of the school: under School they say whose parent you are. "
      + "Then r looks again.",
    bn: "তোমার সঙ্গে এখনও কোনো সন্তান যুক্ত নেই। স্কুলের প্রশাসককে বলো: “স্কুল” পাতায় তিনি ঠিক করেন তুমি কার অভিভাবক। "
      + "তারপর r চাপলে আবার দেখা হবে।")
  static func childNotBegun(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) has not begun yet. Five problems take about a quarter of an hour, and then it shows here.",
      bn: "\(name) এখনও শুরু করেনি। পাঁচটি অঙ্কে মিনিট পনেরো লাগে; তারপর এখানে দেখা যাবে।")
  }

  /// How much of something is known, 0 to 100, as one would say it: all, most, half, some, a little.
  private static func share(_ mastery: Int) -> Phrase {
    switch mastery {
    case 80...: Phrase(en: "nearly all", bn: "প্রায় সবটাই")
    case 60..<80: Phrase(en: "most", bn: "বেশির ভাগ")
    case 40..<60: Phrase(en: "about half", bn: "প্রায় অর্ধেক")
    case 15..<40: Phrase(en: "some", bn: "কিছুটা")
    default: Phrase(en: "a little", bn: "অল্প একটু")
    }
  }
  public static func canDo(_ name: String, _ mastery: Int) -> Phrase {
    let share = share(mastery)
    return Phrase(
      en: "\(name) can do \(share.en) of what was practised so far.",
      bn: "এ পর্যন্ত যা অনুশীলন হয়েছে, \(name) তার \(share.bn) পারে।")
  }
  public static func ofTen(_ mastery: Int) -> Phrase {
    let right = min(10, max(0, (mastery + 5) / 10))
    return Phrase(
      en: "Of ten ordinary problems about \(right) would be right now.",
      bn: "সাধারণ দশটি অঙ্কের প্রায় \(Language.bengali.number(right))টি এখন ঠিক হবে।")
  }
  public static func goesSo(_ status: StudentStatus) -> Phrase {
    switch status.trend {
    case .rising: Phrase(en: "It went up clearly this week.", bn: "এ সপ্তাহে অনেকটা এগিয়েছে।")
    case .falling:
      Phrase(
        en: "It went down this week. That is usual after a break; practice brings it back.",
        bn: "এ সপ্তাহে একটু পিছিয়েছে। বিরতির পরে এমন হয়; অনুশীলন করলে ফিরে আসে।")
    case .steady: Phrase(en: "It is about as it was a week ago.", bn: "গত সপ্তাহের মতোই আছে।")
    }
  }
  static let fewAnswersYet = Phrase(
    en: "There are few answers yet, so this can still change a lot.", bn: "এখনও উত্তর অল্প, তাই এটি অনেক বদলাতে পারে।")
  public static func childStreak(_ days: Int) -> Phrase {
    switch days {
    case ...0: Phrase(en: "No days in a row just now.", bn: "এই মুহূর্তে টানা কোনো দিন নেই।")
    case 1: Phrase(en: "Practised one day; tomorrow makes it two in a row.", bn: "এক দিন অনুশীলন হয়েছে; কাল করলে টানা দুই দিন।")
    default:
      Phrase(en: "Practised \(days) days in a row.", bn: "টানা \(Language.bengali.number(days)) দিন অনুশীলন করেছে।")
    }
  }
  static func childPractised(_ daysAway: Int) -> Phrase {
    let when = daysAgo(daysAway)
    return Phrase(en: "Last practised \(when.en).", bn: "শেষ অনুশীলন \(when.bn)।")
  }
  static func childThisWeek(_ answers: Int) -> Phrase {
    switch answers {
    case 0: Phrase(en: "No problems yet this week.", bn: "এ সপ্তাহে এখনও কোনো অঙ্ক করেনি।")
    case 1: Phrase(en: "One problem this week.", bn: "এ সপ্তাহে একটি অঙ্ক।")
    default: Phrase(en: "\(answers) problems this week.", bn: "এ সপ্তাহে \(Language.bengali.number(answers))টি অঙ্ক।")
    }
  }
  static let whatHelps = Phrase(en: "What helps now", bn: "এখন যা কাজে দেবে")
  static func helpsToBegin(_ name: String) -> Phrase {
    Phrase(
      en: "Five problems together: \(name) has been away for some days.",
      bn: "একসঙ্গে বসে পাঁচটি অঙ্ক: \(name) কয়েক দিন অনুশীলন করেনি।")
  }
  public static func helpsToPractise(_ topics: [Phrase]) -> Phrase {
    Phrase(
      en: "Some more practice of \(topics.map(\.en).joined(separator: ", ")).",
      bn: "আরও একটু অনুশীলন: \(topics.map(\.bn).joined(separator: ", "))।")
  }
  static let weekByWeek = Phrase(
    en: "Of a hundred ordinary problems, so many would have been right", bn: "সাধারণ একশোটি অঙ্কের এতগুলো ঠিক হতো")
  static let rightOfHundred = Phrase(en: "Right of a hundred", bn: "একশোতে ঠিক")

  // Topics.
  static func topicCan(_ mastery: Int) -> Phrase {
    let share = share(mastery)
    return Phrase(en: "can do \(share.en) of it", bn: "\(share.bn) পারে")
  }
  static let boxesMean = Phrase(
    en: "Ten boxes are the whole topic; the filled ones can be done.", bn: "দশটি ঘর মানে পুরো বিষয়; ভরা ঘরগুলো পারে।")
  static let noTopicYet = Phrase(en: "No topic has been begun yet.", bn: "এখনও কোনো বিষয় শুরু হয়নি।")
  static func topicsToCome(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "One more topic of this year is to come." : "\(count) more topics of this year are to come.",
      bn: "এ বছরের আরও \(Language.bengali.number(count))টি বিষয় বাকি।")
  }
  static func writtenTo(_ name: String) -> Phrase {
    Phrase(en: "What \(name) read after a lesson or an exam:", bn: "পাঠ বা পরীক্ষার পরে \(name) যা পড়েছে:")
  }
  static let noSummaryForParents = Phrase(
    en: "Nothing is written here yet. After a lesson or an exam a few sentences say what was done.",
    bn: "এখানে এখনও কিছু নেই। পাঠ বা পরীক্ষার পরে কয়েকটি বাক্যে লেখা থাকবে কী কী হলো।")
}
