import Learning

extension Words {
  static let plan = Phrase(en: "Plan", bn: "পরিকল্পনা")
  static let planWord = Phrase(en: "plan", bn: "পরিকল্পনা")
  static let planText = Phrase(en: "what to do today, and why", bn: "আজ কী করবে, আর কেন")
  static func examIn(_ days: Int) -> Phrase {
    switch days {
    case ..<0: Phrase(en: "the exam is over: set a new date", bn: "পরীক্ষা হয়ে গেছে: নতুন তারিখ দাও")
    case 0: Phrase(en: "your exam is today", bn: "আজ তোমার পরীক্ষা")
    case 1: Phrase(en: "exam tomorrow", bn: "কাল পরীক্ষা")
    default: Phrase(en: "exam in \(days) days", bn: "পরীক্ষা \(Language.bengali.number(days)) দিন পরে")
    }
  }
  /// "Half-yearly: 41 days".
  static func countdown(_ name: String?, _ days: Int, _ date: CalendarDay) -> Phrase {
    let exam = Phrase(en: name ?? "Exam", bn: name ?? "পরীক্ষা")
    let when = self.date(date)
    switch days {
    case 0: return Phrase(en: "\(exam.en): today. Good luck!", bn: "\(exam.bn): আজ। শুভকামনা!")
    case 1: return Phrase(en: "\(exam.en): tomorrow, \(when.en)", bn: "\(exam.bn): কাল, \(when.bn)")
    default:
      return Phrase(
        en: "\(exam.en): \(days) days, on \(when.en)",
        bn: "\(exam.bn): আর \(Language.bengali.number(days)) দিন, \(when.bn)")
    }
  }
  static let noExam = Phrase(
    en: "No exam date yet: this is a plan for a week.", bn: "পরীক্ষার তারিখ নেই: এটি এক সপ্তাহের পরিকল্পনা।")
  static let lastWeek = Phrase(en: "The last week: only what counts most.", bn: "শেষ সপ্তাহ: শুধু যাতে নম্বর সবচেয়ে বেশি।")
  static func hoursADay(_ hours: Double) -> Phrase {
    let span = span(minutes: Int((hours * 60).rounded()))
    return Phrase(en: "\(span.en) a day", bn: "দিনে \(span.bn)")
  }
  static func predicted(_ score: Int, from low: Int, to high: Int) -> Phrase {
    let bengali = Language.bengali
    return Phrase(
      en: "An exam today might show \(score) of 100 (\(low) to \(high)).",
      bn: "আজ পরীক্ষা হলে ১০০-তে প্রায় \(bengali.number(score)) (\(bengali.number(low)) থেকে \(bengali.number(high)))।")
  }
  static let nothingToPredict = Phrase(
    en: "Practise a little, and I can guess how an exam would go.", bn: "একটু অনুশীলন করো, তবেই বলা যাবে পরীক্ষা কেমন হতে পারে।")
  static func ofHundred(_ mastery: Int) -> Phrase {
    Phrase(en: "\(mastery) of 100", bn: "১০০-তে \(Language.bengali.number(mastery))")
  }

  static let planToday = Phrase(en: "Today", bn: "আজ")
  static let planWeek = Phrase(en: "This week", bn: "এই সপ্তাহ")
  static let planTopics = Phrase(en: "What next", bn: "এরপর কী")
  static let toLearn = Phrase(en: "learn", bn: "শেখা")
  static let toRevise = Phrase(en: "look back", bn: "ফিরে দেখা")
  static let everythingMastered = Phrase(
    en: "Everything of your year is mastered. The daily five keep it so.",
    bn: "এ বছরের সব বিষয় তোমার আয়ত্তে। রোজকার পাঁচ সেগুলো ধরে রাখবে।")
  static let nothingPlanned = Phrase(
    en: "Nothing is planned here. Rest, or practise any topic.", bn: "এখানে কিছু ঠিক করা নেই। বিশ্রাম নাও, বা যেকোনো বিষয় করো।")

  // Why.
  static func worth(_ percent: Double) -> Phrase {
    let number = decimal(percent)
    return Phrase(en: "Worth \(number.en) % of the exam.", bn: "পরীক্ষায় এর ভাগ \(number.bn) %।")
  }
  static func carries(_ percent: Double) -> Phrase {
    let number = decimal(percent)
    return Phrase(
      en: "From an earlier year; \(number.en) % of the exam waits for it.",
      bn: "আগের শ্রেণির বিষয়; পরীক্ষার \(number.bn) % এর উপর দাঁড়িয়ে।")
  }
  static let notBegunYet = Phrase(en: "Not begun yet.", bn: "এখনও শুরু হয়নি।")
  static func standsAt(_ mastery: Int) -> Phrase {
    Phrase(en: "You stand at \(mastery) of 100.", bn: "তুমি এখন ১০০-তে \(Language.bengali.number(mastery))।")
  }
  static func opens(_ topics: [Phrase], more: Int) -> Phrase {
    let en = topics.map(\.en).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    let bn =
      topics.map(\.bn).joined(separator: ", ") + (more > 0 ? " ও আরও \(Language.bengali.number(more))টি" : "")
    return Phrase(en: "It opens: \(en).", bn: "এর পরে খুলবে: \(bn)।")
  }
  static func hoursLeft(_ hours: Double) -> Phrase {
    let number = decimal(hours)
    return Phrase(en: "About \(number.en) h to go.", bn: "আর প্রায় \(number.bn) ঘণ্টা লাগবে।")
  }
  static func gain(_ marks: Double) -> Phrase {
    let number = decimal(marks)
    return Phrase(
      en: "The next step is worth about \(number.en) of 100 marks.", bn: "পরের ধাপে ১০০-তে প্রায় \(number.bn) নম্বর বাড়তে পারে।")
  }
  static func lookBack(_ days: Int) -> Phrase {
    let when = daysBefore(days)
    return Phrase(
      en: "Last studied \(when.en): a short look back keeps it.", bn: "\(when.bn) পড়া: একটু ফিরে দেখলে মনে থাকবে।")
  }

  // Keys.
  static let practise = Phrase(en: "practise", bn: "অনুশীলন")
  static let practiseWord = Phrase(en: "practise", bn: "অনুশীলন")
  static let nextPart = Phrase(en: "next part", bn: "পরের ভাগ")
  static let nextPartWord = Phrase(en: "part", bn: "ভাগ")
  static let previousPart = Phrase(en: "previous part", bn: "আগের ভাগ")
  static let previousPartWord = Phrase(en: "partback", bn: "আগেরভাগ")
  static let examDate = Phrase(en: "exam date", bn: "পরীক্ষার তারিখ")
  static let examDateWord = Phrase(en: "date", bn: "তারিখ")
  static let examName = Phrase(en: "name of the exam", bn: "পরীক্ষার নাম")
  static let examNameWord = Phrase(en: "name", bn: "নাম")
  static let hoursKey = Phrase(en: "hours a day", bn: "দিনে কত ঘণ্টা")
  static let hoursWord = Phrase(en: "hours", bn: "ঘণ্টা")
  static let replan = Phrase(en: "plan anew", bn: "নতুন পরিকল্পনা")
  static let replanWord = Phrase(en: "anew", bn: "নতুন")

  // What is asked.
  static let askExamDate = Phrase(
    en: "When is the exam? Like 2027-03-15; empty: no exam", bn: "পরীক্ষা কবে? এভাবে: ২০২৭-০৩-১৫; ফাঁকা: পরীক্ষা নেই")
  static let askExamName = Phrase(en: "What is it called? Empty: no name", bn: "পরীক্ষার নাম কী? ফাঁকা: নাম নেই")
  static let askHours = Phrase(
    en: "How many hours a day can you study? Like 1 or 1.5", bn: "দিনে কত ঘণ্টা পড়তে পারো? যেমন ১ বা ১.৫")
  static let dateUnreadable = Phrase(
    en: "Write the date as year, month, day: 2027-03-15.", bn: "তারিখ লেখো বছর, মাস, দিন দিয়ে: ২০২৭-০৩-১৫।")
  static let dateNotAhead = Phrase(
    en: "That day is over. An exam to plan for lies ahead.", bn: "সেই দিন চলে গেছে। পরিকল্পনার জন্য সামনের তারিখ চাই।")
  static let dateTooFar = Phrase(en: "That is more than two years away.", bn: "সে তো দুই বছরেরও বেশি দূরে।")
  static let hoursRange = Phrase(
    en: "Hours a day are a number from 0.25 to 16.", bn: "দিনে ঘণ্টা ০.২৫ থেকে ১৬-এর মধ্যে একটি সংখ্যা।")
}
