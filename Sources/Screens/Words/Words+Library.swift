import Learning

extension Words {
  static let library = Phrase(en: "Practise a topic", bn: "বিষয় ধরে অনুশীলন")
  static let libraryText = Phrase(en: "any topic, fresh numbers, no clock", bn: "যেকোনো বিষয়, নতুন সংখ্যা, সময়ের তাড়া নেই")
  static let freePractice = Phrase(en: "Free practice", bn: "মুক্ত অনুশীলন")
  static let anotherOne = Phrase(en: "another one", bn: "আরেকটি")
  static let search = Phrase(en: "Search", bn: "খোঁজো")
  static let searchPlaceholder = Phrase(en: "words of a problem, in any language", bn: "অঙ্কের কোনো শব্দ, যেকোনো ভাষায়")
  static let gradeFilter = Phrase(en: "grade", bn: "শ্রেণি")
  static let gradeFilterWord = Phrase(en: "grade", bn: "শ্রেণি")
  static let bandFilter = Phrase(en: "how hard", bn: "কত কঠিন")
  static let bandFilterWord = Phrase(en: "hardness", bn: "কাঠিন্য")
  static let everyGrade = Phrase(en: "every grade", bn: "সব শ্রেণি")
  static let everyBand = Phrase(en: "easy to hard", bn: "সহজ থেকে কঠিন")
  static let practiseTopic = Phrase(en: "Practise the whole topic", bn: "পুরো বিষয়টি অনুশীলন করো")
  static let practiseTopicText = Phrase(en: "one fresh problem after the other", bn: "একের পর এক নতুন অঙ্ক")
  static let neverTried = Phrase(en: "not tried yet", bn: "এখনও করা হয়নি")
  static let nothingHasAll = Phrase(en: "Nothing has all of these words.", bn: "এই শব্দগুলো একসঙ্গে কোথাও নেই।")
  static let comesAfter = Phrase(en: "comes after", bn: "আগে জানা চাই:")
  static let leadsTo = Phrase(en: "leads to", bn: "এর পরে:")
  static func lastTried(_ days: Int) -> Phrase {
    switch days {
    case 0: Phrase(en: "last tried today", bn: "শেষ চেষ্টা আজ")
    case 1: Phrase(en: "last tried yesterday", bn: "শেষ চেষ্টা গতকাল")
    default: Phrase(en: "last tried \(days) days ago", bn: "শেষ চেষ্টা \(Language.bengali.number(days)) দিন আগে")
    }
  }
  static func more(_ count: Int) -> Phrase {
    Phrase(en: "and \(count) more", bn: "আরও \(Language.bengali.number(count))টি")
  }
}
