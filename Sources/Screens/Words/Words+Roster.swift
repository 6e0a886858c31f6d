import Learning

// Who needs help, and the page of one student.

extension Words {
  static let myStudents = Phrase(en: "My students", bn: "আমার শিক্ষার্থীরা")
  static let allStudents = Phrase(en: "All students", bn: "সব শিক্ষার্থী")
  static let myChildren = Phrase(en: "My children", bn: "আমার সন্তানেরা")
  static let noStudents = Phrase(
    en: "No student is given to you yet. An admin can do that.",
    bn: "তোমাকে এখনও কোনো শিক্ষার্থী দেওয়া হয়নি। প্রশাসক তা করতে পারেন।")
  static func waiting(inNeed: Int, disputes: Int, questions: Int) -> Phrase {
    let bn = Language.bengali
    return Phrase(
      en: "\(inNeed) to look at now · \(disputes) \(disputes == 1 ? "dispute" : "disputes") · "
        + "\(questions) \(questions == 1 ? "question" : "questions")",
      bn: "এখনই দেখা দরকার \(bn.number(inNeed)) জনকে · আপত্তি \(bn.number(disputes)) · প্রশ্ন \(bn.number(questions))")
  }
  static let whatWaits = Phrase(en: "what waits", bn: "অপেক্ষায়")
  static let whatWaitsWord = Phrase(en: "queue", bn: "অপেক্ষা")
  static let glance = Phrase(en: "class", bn: "শ্রেণি")
  static let glanceWord = Phrase(en: "class", bn: "শ্রেণি")
  static let assignPractice = Phrase(en: "give practice", bn: "অনুশীলন দাও")
  static let assignWord = Phrase(en: "assign", bn: "দাও")
  static let otherClass = Phrase(en: "filter: class", bn: "বাছাই: শ্রেণি")
  static let otherClassWord = Phrase(en: "byclass", bn: "শ্রেণি-বাছাই")
  static let otherSubject = Phrase(en: "filter: subject", bn: "বাছাই: বিষয়")
  static let otherSubjectWord = Phrase(en: "bysubject", bn: "বিষয়-বাছাই")
  static let lookAgain = Phrase(en: "look again", bn: "আবার দেখো")
  static let lookAgainWord = Phrase(en: "reload", bn: "আবার")
  static let settingsWord = Phrase(en: "settings", bn: "সেটিংস")
  static let switchPersonWord = Phrase(en: "people", bn: "অন্য-কেউ")
  static let toFirst = Phrase(en: "to the first", bn: "প্রথমে")
  static let toFirstWord = Phrase(en: "first", bn: "প্রথম")
  static let toLast = Phrase(en: "to the last", bn: "শেষে")
  static let toLastWord = Phrase(en: "last", bn: "শেষ")
  static let whyLook = Phrase(en: "Why to look", bn: "কেন দেখা দরকার")
  static let goodToKnow = Phrase(en: "Good to know", bn: "জেনে রাখার মতো")
  static func lastPractised(_ days: Int) -> Phrase {
    let when = daysAgo(days)
    return Phrase(en: "last practised \(when.en)", bn: "শেষ অনুশীলন \(when.bn)")
  }
  static func answersThisWeek(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 answer this week" : "\(count) answers this week",
      bn: "এ সপ্তাহে \(Language.bengali.number(count))টি উত্তর")
  }
  /// The slug of a subject as it can be read: "social-science" is "Social science".
  static func subjectName(_ subject: Subject.ID) -> String {
    let words = subject.rawValue.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  // The page of one student.
  static func studentPage(_ page: StudentPage.Page) -> Phrase {
    switch page {
    case .sittings: Phrase(en: "Sessions", bn: "পাঠ ও পরীক্ষা")
    case .held: Phrase(en: "In person", bn: "সামনাসামনি")
    case .summaries: Phrase(en: "Summaries", bn: "সারাংশ")
    case .answers: Phrase(en: "Answers", bn: "উত্তর")
    case .assigned: Phrase(en: "Given practice", bn: "দেওয়া অনুশীলন")
    case .corrections: Phrase(en: "Changes", bn: "বদল")
    }
  }
  static func sitting(_ kind: Sitting.Kind) -> Phrase {
    switch kind {
    case .lesson: Phrase(en: "Lesson", bn: "পাঠ")
    case .exam: Phrase(en: "Exam", bn: "পরীক্ষা")
    case .five: Phrase(en: "Daily five", bn: "দিনের পাঁচ")
    }
  }
  static func state(_ state: Sitting.State) -> Phrase {
    switch state {
    case .going: Phrase(en: "going on", bn: "চলছে")
    case .paused: Phrase(en: "paused", bn: "থামানো")
    case .finished: Phrase(en: "finished", bn: "শেষ")
    case .left: Phrase(en: "left", bn: "ছেড়ে দেওয়া")
    }
  }
  static func flags(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 mark" : "\(count) marks", bn: "\(Language.bengali.number(count))টি চিহ্ন")
  }
  static let filterKind = Phrase(en: "filter: kind", bn: "বাছাই: ধরন")
  static let filterKindWord = Phrase(en: "kind", bn: "ধরন")
  static let filterState = Phrase(en: "filter: state", bn: "বাছাই: অবস্থা")
  static let filterStateWord = Phrase(en: "state", bn: "অবস্থা")
  static let filterPeriod = Phrase(en: "filter: days", bn: "বাছাই: দিন")
  static let filterPeriodWord = Phrase(en: "days", bn: "দিন")
  static let filterDays = Phrase(en: "filter: from a day to a day", bn: "বাছাই: তারিখ থেকে তারিখ")
  static let filterDaysWord = Phrase(en: "dates", bn: "তারিখ")
  static let daysPrompt = Phrase(
    en: "From which day until which? 2026-11-01 2026-11-15", bn: "কোন তারিখ থেকে কোন তারিখ? ২০২৬-১১-০১ ২০২৬-১১-১৫")
  static let daysUnreadable = Phrase(
    en: "One day or two, each as year-month-day: 2026-11-01 2026-11-15",
    bn: "একটি বা দুটি তারিখ, বছর-মাস-দিন: ২০২৬-১১-০১ ২০২৬-১১-১৫")
  static func period(_ period: StudentPage.Period) -> Phrase {
    switch period {
    case .thisWeek: return Phrase(en: "this week", bn: "এ সপ্তাহ")
    case .thisMonth: return Phrase(en: "this month", bn: "এ মাস")
    case .lastMonth: return Phrase(en: "last month", bn: "গত মাস")
    case .days(let from, let until):
      let (first, last) = (nearDate(from), nearDate(until))
      return from == until ? first : Phrase(en: "\(first.en) – \(last.en)", bn: "\(first.bn) – \(last.bn)")
    }
  }
  static let filterFlagged = Phrase(en: "only marked", bn: "শুধু চিহ্নিত")
  static let filterFlaggedWord = Phrase(en: "marked", bn: "চিহ্নিত")
  static let searchSaid = Phrase(en: "search what was said", bn: "কথার মধ্যে খোঁজো")
  static let searchSaidWord = Phrase(en: "search", bn: "কথা-খোঁজ")
  static let searchSaidPrompt = Phrase(en: "Which words were said?", bn: "কোন কথা বলা হয়েছিল?")
  static func saidNowhere(_ words: String) -> Phrase {
    Phrase(en: "Nobody said “\(words)” in a lesson.", bn: "কোনো পাঠে “\(words)” বলা হয়নি।")
  }
  static let allOfThem = Phrase(en: "all", bn: "সব")
  static let onlyMarked = Phrase(en: "marked", bn: "চিহ্নিত")
  static let noSittings = Phrase(en: "There are no such sessions.", bn: "এমন কোনো পাঠ বা পরীক্ষা নেই।")
  static let noSummaries = Phrase(en: "Nothing was summed up yet.", bn: "এখনও কোনো সারাংশ নেই।")
  static let noAssigned = Phrase(
    en: "Nothing was given to practise yet; a gives some.", bn: "এখনও কোনো অনুশীলন দেওয়া হয়নি; a চাপলে দিতে পারবে।")
  static let noCorrections = Phrase(en: "Nothing was changed.", bn: "কিছু বদলানো হয়নি।")
  static let changeSummary = Phrase(en: "change it", bn: "বদলাও")
  static let undoChange = Phrase(en: "undo it", bn: "ফিরিয়ে নাও")
  static let undoChangeWord = Phrase(en: "undo", bn: "ফেরাও")
  static let undone = Phrase(en: "undone", bn: "ফিরিয়ে নেওয়া")
  static let wasBefore = Phrase(en: "Before", bn: "আগে")
  static let isNow = Phrase(en: "Now", bn: "এখন")
  static func tries(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 try" : "\(count) tries", bn: "\(Language.bengali.number(count)) বার চেষ্টা")
  }
  static let notTried = Phrase(en: "not tried yet", bn: "এখনও করেনি")
  static let doneRight = Phrase(en: "right", bn: "ঠিক হয়েছে")
  static func dueOn(_ day: CalendarDay) -> Phrase {
    let date = nearDate(day)
    return Phrase(en: "due \(date.en)", bn: "শেষ দিন \(date.bn)")
  }
  static let late = Phrase(en: "late", bn: "দেরি")
  static func masteryFrom(_ before: Int, to after: Int) -> Phrase {
    let bn = Language.bengali
    return Phrase(en: "mastery \(before) → \(after)", bn: "দক্ষতা \(bn.number(before)) → \(bn.number(after))")
  }
}
