import Learning

extension Words {
  static let result = Phrase(en: "How it went", bn: "কেমন হলো")
  static func score(_ right: Int, _ total: Int) -> Phrase {
    Phrase(
      en: "\(right) of \(total) right.",
      bn: "\(Language.bengali.number(total))টির মধ্যে \(Language.bengali.number(right))টি ঠিক।")
  }
  static func scoreText(_ right: Int) -> Phrase {
    switch right {
    case 5...: Phrase(en: "All five. Tomorrow's can be a little harder.", bn: "পাঁচটিই। কালকের গুলো একটু কঠিন হতে পারে।")
    case 3...4: Phrase(en: "A good day's work.", bn: "ভালো কাজ হয়েছে।")
    case 1...2: Phrase(en: "Hard ones today. Read how they go; it pays.", bn: "আজ কঠিন ছিল। কীভাবে হয় পড়ে নাও; কাজে লাগবে।")
    default: Phrase(en: "A rough one. The worked solutions are below.", bn: "আজ হয়নি। নিচে সমাধান আছে, পড়ে নাও।")
    }
  }
  static func milestone(_ days: Int) -> Phrase {
    Phrase(
      en: "★ \(days) days in a row! That is a milestone. ★",
      bn: "★ টানা \(Language.bengali.number(days)) দিন! এটি একটি মাইলফলক। ★")
  }
  static let rightAnswer = Phrase(en: "Right answer", bn: "সঠিক উত্তর")
  static let youWrote = Phrase(en: "You wrote", bn: "তুমি লিখেছ")
  static let explanation = Phrase(en: "Explanation", bn: "ব্যাখ্যা")
  static let timeTaken = Phrase(en: "Time", bn: "সময়")
  static let totalTime = Phrase(en: "in all", bn: "মোট সময়")
  static let hintsUsed = Phrase(en: "Hints", bn: "ইঙ্গিত")
  static let youWere = Phrase(en: "You were sure", bn: "নিশ্চিত ছিলে")
  static let home = Phrase(en: "home", bn: "শুরুর পাতা")
  static let homeWord = Phrase(en: "home", bn: "শুরু")
  static let copySolution = Phrase(en: "copy", bn: "নকল")
  static let copyWord = Phrase(en: "copy", bn: "নকল")
  static let sentToTerminal = Phrase(en: "Sent to the terminal's clipboard.", bn: "টার্মিনালের ক্লিপবোর্ডে পাঠানো হলো।")
  static func outcome(_ outcome: Outcome?) -> Phrase {
    switch outcome {
    case .right: Phrase(en: "right", bn: "ঠিক")
    case .form: Phrase(en: "not in the form asked", bn: "চাওয়া রূপে নয়")
    case .wrong: Phrase(en: "not right", bn: "ঠিক নয়")
    case .skipped: Phrase(en: "skipped", bn: "এড়ানো")
    case .revealed: Phrase(en: "solution shown", bn: "সমাধান দেখা")
    case nil: Phrase(en: "open", bn: "বাকি")
    }
  }
  static let solvedLater = Phrase(en: "solved on a later try", bn: "পরের চেষ্টায় হয়েছে")
}
