import Learning

extension Words {
  static func problemOf(_ number: Int, _ total: Int) -> Phrase {
    Phrase(
      en: "Problem \(number) of \(total)",
      bn: "\(Language.bengali.number(total))টির \(Language.bengali.number(number)) নম্বর অঙ্ক")
  }
  static func hintsTaken(_ taken: Int) -> Phrase {
    Phrase(en: "hints \(taken) of 3", bn: "ইঙ্গিত ৩টির \(Language.bengali.number(taken))টি")
  }
  static func hint(_ number: Int) -> Phrase {
    Phrase(en: "Hint \(number)", bn: "ইঙ্গিত \(Language.bengali.number(number))")
  }
  static func band(_ band: Difficulty.Band) -> Phrase {
    switch band {
    case .easy: Phrase(en: "easy", bn: "সহজ")
    case .medium: Phrase(en: "medium", bn: "মাঝারি")
    case .hard: Phrase(en: "hard", bn: "কঠিন")
    }
  }

  static let yourAnswer = Phrase(en: "Your answer", bn: "তোমার উত্তর")
  static let tryAgainPrompt = Phrase(en: "Try again", bn: "আবার চেষ্টা")
  static let chooseOne = Phrase(en: "Choose one", bn: "একটি বেছে নাও")
  static let isItTrue = Phrase(en: "Is it true?", bn: "কথাটি কি সত্য?")
  static let isTrue = Phrase(en: "True", bn: "সত্য")
  static let trueLetter = Phrase(en: "t", bn: "স")
  static let falseLetter = Phrase(en: "f", bn: "ম")
  static let isFalse = Phrase(en: "False", bn: "মিথ্যা")
  static let numberPlaceholder = Phrase(en: "a number", bn: "একটি সংখ্যা")
  static let sure = Phrase(en: "sure?", bn: "কতটা নিশ্চিত?")
  static func sureness(_ sureness: Sureness) -> Phrase {
    switch sureness {
    case .low: Phrase(en: "low", bn: "কম")
    case .medium: Phrase(en: "medium", bn: "মোটামুটি")
    case .high: Phrase(en: "high", bn: "খুব")
    }
  }

  static let answer = Phrase(en: "answer", bn: "উত্তর দাও")
  static let answerWord = Phrase(en: "answer", bn: "উত্তর")
  static let hintKey = Phrase(en: "hint", bn: "ইঙ্গিত")
  static let hintWord = Phrase(en: "hint", bn: "ইঙ্গিত")
  static func aiHint(_ number: Int) -> Phrase {
    Phrase(en: "Hint \(number) (AI)", bn: "ইঙ্গিত \(Language.bengali.number(number)) (AI)")
  }
  static let aiHintNote = Phrase(
    en: "A language model wrote this: it can be wrong.", bn: "এটি একটি ভাষা-মডেলের লেখা: ভুল হতে পারে।")
  static let aiHintKey = Phrase(en: "one more hint (AI)", bn: "আরেকটি ইঙ্গিত (AI)")
  static let aiHintWord = Phrase(en: "more", bn: "আরও")
  static let askingModel = Phrase(
    en: "A language model is writing a hint…", bn: "একটি ভাষা-মডেল ইঙ্গিত লিখছে…")
  static let stopHint = Phrase(en: "stop it", bn: "থামাও")
  static let stopHintWord = Phrase(en: "stop", bn: "থামাও")
  static let sureKey = Phrase(en: "how sure", bn: "নিশ্চয়তা")
  static let sureWord = Phrase(en: "sure", bn: "নিশ্চিত")
  static let lessSureWord = Phrase(en: "unsure", bn: "অনিশ্চিত")
  static let skip = Phrase(en: "skip", bn: "এড়িয়ে যাও")
  static let skipWord = Phrase(en: "skip", bn: "এড়াও")
  static let undoSkip = Phrase(en: "undo the skip", bn: "এড়ানো ফেরাও")
  static let undoWord = Phrase(en: "undo", bn: "ফেরাও")
  static let solution = Phrase(en: "worked solution", bn: "সমাধান")
  static let solutionWord = Phrase(en: "solution", bn: "সমাধান")
  static let next = Phrase(en: "next", bn: "পরেরটি")
  static let nextWord = Phrase(en: "next", bn: "পরেরটি")
  static let seeResult = Phrase(en: "see the result", bn: "ফল দেখো")
  static let tryAgain = Phrase(en: "try again", bn: "আবার চেষ্টা")
  static let tryAgainWord = Phrase(en: "again", bn: "আবার")
  static let leave = Phrase(en: "leave", bn: "বেরোও")
  static let leaveWord = Phrase(en: "leave", bn: "বেরোও")
  static let cancelTry = Phrase(en: "no more tries", bn: "আর চেষ্টা নয়")

  static let right = Phrase(en: "Right.", bn: "ঠিক।")
  static let notRight = Phrase(en: "Not right.", bn: "ঠিক হয়নি।")
  static let rightNow = Phrase(en: "Right this time. The first answer is what counts.", bn: "এবার ঠিক। গোনা হয় প্রথম উত্তরটি।")
  static let stillNot = Phrase(en: "Still not right.", bn: "এখনও ঠিক হয়নি।")
  static let skipped = Phrase(en: "Skipped.", bn: "এড়িয়ে গেছ।")
  static let revealedText = Phrase(en: "Here is how it goes.", bn: "এভাবে করতে হয়।")
  static func understood(_ what: String) -> Phrase {
    Phrase(en: "I read it as \(what).", bn: "আমি পড়েছি: \(Language.bengali.digits(what))।")
  }
  static func looksAsIf(_ what: Phrase) -> Phrase {
    Phrase(en: "It looks as if you \(what.en).", bn: "মনে হচ্ছে তুমি \(what.bn)।")
  }
  static let afterWrong = Phrase(
    en: "Look once more: a hint, another try, or the worked solution.",
    bn: "আরেকবার দেখো: ইঙ্গিত নাও, আবার চেষ্টা করো, বা সমাধান দেখো।")
  /// What is said after a right answer: of the reasoning, never of speed; by the hints that were used.
  static func praise(hints: Int, turn: Int) -> Phrase {
    let alone = [
      Phrase(en: "You found it by yourself.", bn: "নিজেই বের করেছ।"),
      Phrase(en: "Your thinking holds.", bn: "তোমার যুক্তি ঠিক আছে।"),
      Phrase(en: "That is how it is done.", bn: "এভাবেই করতে হয়।"),
    ]
    let helped = [
      Phrase(en: "You made good use of the hint.", bn: "ইঙ্গিতটা ভালো কাজে লাগিয়েছ।"),
      Phrase(en: "You stayed with it.", bn: "হাল ছাড়োনি।"),
      Phrase(en: "Step by step you got there.", bn: "ধাপে ধাপে পৌঁছে গেছ।"),
    ]
    let pool = hints == 0 ? alone : helped
    return pool[turn % pool.count]
  }

  static func refusal(_ refusal: PracticeSession.Refusal) -> Phrase {
    switch refusal {
    case .over: Phrase(en: "These five are over.", bn: "এই পাঁচটি শেষ।")
    case .expired: timeIsUp
    case .alreadyAnswered:
      Phrase(en: "This one is answered: the first answer counts.", bn: "এটির উত্তর হয়ে গেছে: প্রথম উত্তরই গোনা হয়।")
    case .notAnswered: Phrase(en: "Answer this one first.", bn: "আগে এটির উত্তর দাও।")
    case .noMoreHints: Phrase(en: "There were three hints, and you have them all.", bn: "ইঙ্গিত তিনটি, সবই দেখেছ।")
    case .skipUsed: Phrase(en: "One skip a day, and it is used.", bn: "দিনে একটি এড়ানো যায়, সেটি হয়ে গেছে।")
    case .hintsFirst:
      Phrase(en: "First take the three hints; then the solution opens.", bn: "আগে তিনটি ইঙ্গিত নাও; তারপর সমাধান খুলবে।")
    case .nothingToUndo: Phrase(en: "There is nothing to take back.", bn: "ফেরানোর মতো কিছু নেই।")
    case .unreadable(let why): unreadable(why)
    case .form(let missing): form(missing)
    }
  }

  static let timeIsUp = Phrase(
    en: "The thirty minutes are over. What you answered is kept; you may begin a new five today.",
    bn: "ত্রিশ মিনিট শেষ। যা উত্তর দিয়েছ তা রইল; আজ নতুন পাঁচটি শুরু করতে পারো।")
  static let timeIsUpTitle = Phrase(en: "Time is up", bn: "সময় শেষ")
  static let beginNewFive = Phrase(en: "begin a new five", bn: "নতুন পাঁচটি শুরু করো")
  static let lastSkip = Phrase(
    en: "Skip it and finish? This is the last one, and it cannot be taken back.",
    bn: "এড়িয়ে শেষ করবে? এটিই শেষ অঙ্ক, আর ফেরানো যাবে না।")
  static let revealAsk = Phrase(
    en: "Show the solution? The problem then counts as not solved.",
    bn: "সমাধান দেখাব? তাহলে অঙ্কটি সমাধান হয়নি বলে গোনা হবে।")
  static let saving = Phrase(en: "saving…", bn: "রাখছি…")
  static let wentOnElsewhere = Phrase(
    en: "These five went on in another window; this is how they stand now.",
    bn: "এই পাঁচটি অন্য জানালায় এগিয়েছে; এখন যা আছে তা এই।")
  static let choosing = Phrase(en: "Choosing your five…", bn: "তোমার পাঁচটি বাছছি…")
}
