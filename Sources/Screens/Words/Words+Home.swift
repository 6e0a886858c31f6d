import Learning

extension Words {
  /// By the hour of the student's clock.
  static func greeting(hour: Int, name: String) -> Phrase {
    switch hour {
    case 4..<12: Phrase(en: "Good morning, \(name).", bn: "সুপ্রভাত, \(name)।")
    case 12..<17: Phrase(en: "Good afternoon, \(name).", bn: "শুভ অপরাহ্ণ, \(name)।")
    case 17..<22: Phrase(en: "Good evening, \(name).", bn: "শুভ সন্ধ্যা, \(name)।")
    default: Phrase(en: "Still up, \(name)?", bn: "এখনও জেগে, \(name)?")
    }
  }
  static let hello = Phrase(en: "Hello.", bn: "নমস্কার।")

  static let todaysFive = Phrase(en: "Today's five", bn: "আজকের পাঁচ")
  static let fiveToBegin = Phrase(en: "5 problems, 30 minutes", bn: "৫টি অঙ্ক, ৩০ মিনিট")
  static let resultsOfToday = Phrase(en: "Today's results", bn: "আজকের ফল")
  static let comeBackTomorrow = Phrase(en: "done, come back tomorrow", bn: "শেষ, কাল আবার এসো")
  static let leaveLectern = Phrase(en: "Quit", bn: "প্রস্থান")
  static let go = Phrase(en: "go", bn: "চলো")
  static let goWord = Phrase(en: "go", bn: "চলো")
  static func rightOf(_ right: Int, _ total: Int) -> Phrase {
    Phrase(
      en: "\(right) of \(total) right",
      bn: "\(Language.bengali.number(total))টির মধ্যে \(Language.bengali.number(right))টি ঠিক")
  }

  static func streakDays(_ days: Int) -> Phrase {
    Phrase(en: "\(days)-day streak", bn: "টানা \(Language.bengali.number(days)) দিন")
  }
  static let noStreak = Phrase(en: "A new streak begins today", bn: "আজ থেকে নতুন ধারা")
  static func nextMilestone(_ days: Int) -> Phrase {
    Phrase(en: "next: \(days)", bn: "পরের ধাপ: \(Language.bengali.number(days))")
  }
  static func longest(_ days: Int) -> Phrase {
    Phrase(
      en: "longest: \(days) \(days == 1 ? "day" : "days")", bn: "দীর্ঘতম: \(Language.bengali.number(days)) দিন")
  }
  /// Monday first.
  static let weekdays = [
    Phrase(en: "M", bn: "সো"), Phrase(en: "T", bn: "ম"), Phrase(en: "W", bn: "বু"), Phrase(en: "T", bn: "বৃ"),
    Phrase(en: "F", bn: "শু"), Phrase(en: "S", bn: "শ"), Phrase(en: "S", bn: "র"),
  ]
  /// The signs of home's map.
  static let mapLegend = Phrase(en: "✓ known  ▸ open  · later", bn: "✓ জানা  ▸ খোলা  · পরে")
  static let lastThirtyDays = Phrase(en: "Right, in the last 30 days", bn: "ঠিক উত্তর, গত ৩০ দিনে")
  static let calendarLegend = Phrase(en: "■ practised  □ today", bn: "■ অনুশীলন  □ আজ")
  static let calendarTold = Phrase(en: "practised in the last 7 days", bn: "গত ৭ দিনে অনুশীলন")
  static func daysOfSeven(_ days: Int) -> Phrase {
    Phrase(en: "\(days) of 7", bn: "৭ দিনের মধ্যে \(Language.bengali.number(days)) দিন")
  }
  static func percent(_ value: Int) -> Phrase {
    Phrase(en: "\(value) %", bn: "\(Language.bengali.number(value)) %")
  }
  static let firstTime = Phrase(
    en: "Press Enter: your first problem is waiting.", bn: "Enter চাপো: তোমার প্রথম অঙ্ক অপেক্ষায়।")
  static let guestHint = Phrase(
    en: "You are a guest. A name in Settings keeps your practice.",
    bn: "তুমি অতিথি। সেটিংসে নাম দিলে অনুশীলন তোমার থাকবে।")
}
