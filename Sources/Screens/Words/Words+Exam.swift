import Learning

extension Words {
  static let takeExam = Phrase(en: "Take an exam", bn: "পরীক্ষা দাও")
  static let takeExamText = Phrase(en: "see how much you know", bn: "কতটা জানো, দেখে নাও")
  static let goOnWithExam = Phrase(en: "Go on with the exam", bn: "পরীক্ষা চালিয়ে যাও")
  static let examGoOn = Phrase(en: "Go on:", bn: "চালিয়ে যাও:")
  static let examOver = Phrase(en: "Look at:", bn: "ফিরে দেখো:")
  static let noExams = Phrase(en: "There are no problems to ask about yet.", bn: "প্রশ্ন করার মতো অঙ্ক এখনও নেই।")
  static let drawingExam = Phrase(en: "Drawing your questions…", bn: "তোমার প্রশ্ন তৈরি হচ্ছে…")

  // What kind of exam.
  static func breadth(_ breadth: ExamScope.Breadth) -> Phrase {
    switch breadth {
    case .guideline: Phrase(en: "Short exam", bn: "ছোট পরীক্ষা")
    case .topic: Phrase(en: "Whole topic", bn: "পুরো বিষয়")
    }
  }
  static let shortExamText = Phrase(
    en: "A few questions, easy to hard. Tab: the whole topic.", bn: "অল্প কয়েকটি প্রশ্ন, সহজ থেকে কঠিন। Tab: পুরো বিষয়।")
  static let wholeTopicText = Phrase(
    en: "Two or more questions of every part of the topic. Tab: a short exam.",
    bn: "বিষয়ের প্রতিটি অংশ থেকে অন্তত দুটি প্রশ্ন। Tab: ছোট পরীক্ষা।")
  static func questions(_ count: Int) -> Phrase {
    Phrase(en: "\(count) questions", bn: "\(Language.bengali.number(count))টি প্রশ্ন")
  }
  static let withClock = Phrase(en: "against the clock", bn: "ঘড়ি ধরে")
  static let withoutClock = Phrase(en: "no clock", bn: "সময়ের তাড়া নেই")
  static func examConcepts(_ count: Int) -> Phrase {
    Phrase(en: "\(count) \(count == 1 ? "part" : "parts")", bn: "\(Language.bengali.number(count))টি অংশ")
  }
  static let examBreadthKey = Phrase(en: "short or whole", bn: "ছোট না পুরো")
  static let examBreadthWord = Phrase(en: "kind", bn: "ধরন")
  static let examMore = Phrase(en: "more questions", bn: "আরও প্রশ্ন")
  static let examMoreWord = Phrase(en: "more", bn: "বেশি")
  static let examFewer = Phrase(en: "fewer questions", bn: "কম প্রশ্ন")
  static let examFewerWord = Phrase(en: "fewer", bn: "কম")
  static let examClockKey = Phrase(en: "clock", bn: "ঘড়ি")
  static let examClockWord = Phrase(en: "clock", bn: "ঘড়ি")
  static let rowExtraTime = Phrase(en: "Extra time in exams", bn: "পরীক্ষায় বাড়তি সময়")
  static let noExtraTime = Phrase(en: "none", bn: "নেই")
  static let extraTimeText = Phrase(
    en: "Against the clock, an exam is longer by so much.", bn: "ঘড়ি ধরে পরীক্ষা দিলে সময় এতটা বেশি পাবে।")

  // While it is taken.
  static func questionOf(_ number: Int, _ total: Int) -> Phrase {
    Phrase(
      en: "Question \(number) of \(total)",
      bn: "\(Language.bengali.number(total))টির \(Language.bengali.number(number)) নম্বর প্রশ্ন")
  }
  static func answeredOf(_ answered: Int, _ total: Int) -> Phrase {
    Phrase(
      en: "\(answered) of \(total) answered",
      bn: "\(Language.bengali.number(total))টির \(Language.bengali.number(answered))টির উত্তর হয়েছে")
  }
  static let nextQuestion = Phrase(en: "next", bn: "পরেরটি")
  static let previousQuestion = Phrase(en: "previous", bn: "আগেরটি")
  static let previousWord = Phrase(en: "previous", bn: "আগেরটি")
  static let markKey = Phrase(en: "mark for later", bn: "পরে দেখব")
  static let markWord = Phrase(en: "mark", bn: "চিহ্ন")
  static let markedQuestion = Phrase(en: "marked: look at it again", bn: "চিহ্ন দেওয়া: আবার দেখবে")
  static let clearAnswer = Phrase(en: "take the answer away", bn: "উত্তর মোছো")
  static let clearWord = Phrase(en: "clear", bn: "মোছো")
  static let lastPage = Phrase(en: "last page", bn: "শেষ পাতা")
  static let lastPageTitle = Phrase(en: "Last page", bn: "শেষ পাতা")
  static let lastPageWord = Phrase(en: "end", bn: "শেষপাতা")
  static let backToQuestions = Phrase(en: "back to the questions", bn: "প্রশ্নে ফেরো")
  static let answerSaved = Phrase(en: "saved", bn: "রাখা হয়েছে")
  static let notSaved = Phrase(en: "not saved yet", bn: "এখনও রাখা হয়নি")
  static func savedAnswer(_ number: Int, _ answer: String) -> Phrase {
    Phrase(
      en: "Saved, question \(number): \(answer)", bn: "\(Language.bengali.number(number)) নম্বরের উত্তর রাখা হয়েছে: \(answer)")
  }
  static let anAnswer = Phrase(en: "your answer", bn: "তোমার উত্তর")
  static let emptyAnswer = Phrase(en: "empty", bn: "খালি")
  static let unreadAnswer = Phrase(en: "I cannot read this", bn: "পড়তে পারছি না")
  static func lastPageText(empty: Int) -> Phrase {
    switch empty {
    case 0:
      Phrase(
        en: "Every question has an answer. You can still change each of them.",
        bn: "সব প্রশ্নের উত্তর আছে। এখনও যেকোনোটি বদলাতে পারো।")
    case 1: Phrase(en: "One question is still empty.", bn: "একটি প্রশ্ন এখনও খালি।")
    default:
      Phrase(en: "\(empty) questions are still empty.", bn: "\(Language.bengali.number(empty))টি প্রশ্ন এখনও খালি।")
    }
  }
  static func unreadAnswers(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1
        ? "One answer I cannot read; as it stands it counts as wrong."
        : "\(count) answers I cannot read; as they stand they count as wrong.",
      bn: "\(Language.bengali.number(count))টি উত্তর পড়তে পারছি না; এভাবে থাকলে ভুল গোনা হবে।")
  }
  static let submitAll = Phrase(en: "Submit all", bn: "সব জমা দাও")
  static let submitWord = Phrase(en: "submit", bn: "জমা")
  static func submitAsk(empty: Int) -> Phrase {
    switch empty {
    case 0:
      Phrase(
        en: "Submit all answers? After that they cannot be changed.", bn: "সব উত্তর জমা দেবে? এরপর আর বদলানো যাবে না।")
    case 1:
      Phrase(
        en: "Submit? One question is empty and will score nothing.", bn: "জমা দেবে? একটি প্রশ্ন খালি, তাতে নম্বর নেই।")
    default:
      Phrase(
        en: "Submit? \(empty) questions are empty and will score nothing.",
        bn: "জমা দেবে? \(Language.bengali.number(empty))টি প্রশ্ন খালি, তাতে নম্বর নেই।")
    }
  }
  static let examTimeIsUp = Phrase(
    en: "The time of this exam is over. What you had saved is judged. Enter: the result.",
    bn: "এই পরীক্ষার সময় শেষ। যা রাখা ছিল তা-ই দেখা হবে। Enter: ফল।")

  // What it came to.
  static let examResult = Phrase(en: "Exam result", bn: "পরীক্ষার ফল")
  static let overview = Phrase(en: "Overview", bn: "এক নজরে")
  static func examPoints(_ score: Double, of total: Int) -> Phrase {
    Phrase(
      en: "\(tenths(score)) of \(total) points",
      bn: "\(Language.bengali.number(total))-এ \(Language.bengali.digits(tenths(score))) নম্বর")
  }
  static func percent(tenths value: Double) -> Phrase {
    Phrase(en: "\(tenths(value)) %", bn: "\(Language.bengali.digits(tenths(value))) %")
  }
  static func examEnded(_ status: Exam.Status, empty: Int) -> Phrase {
    switch status {
    case .timeRanOut:
      Phrase(en: "The time ran out; what was saved counts.", bn: "সময় শেষ হয়ে গিয়েছিল; যা রাখা ছিল তা গোনা হয়েছে।")
    case .endedEarly where empty == 1: Phrase(en: "One question was left empty.", bn: "একটি প্রশ্ন খালি ছিল।")
    case .endedEarly:
      Phrase(en: "\(empty) questions were left empty.", bn: "\(Language.bengali.number(empty))টি প্রশ্ন খালি ছিল।")
    default: Phrase(en: "Every question was answered.", bn: "সব প্রশ্নের উত্তর দিয়েছ।")
    }
  }
  /// Five of a hundred, either way, are as expected.
  static func expectedBeside(_ score: Double, _ expected: Double) -> Phrase {
    let before = percent(tenths: expected)
    if score >= expected + 5 {
      return Phrase(
        en: "Before it I expected \(before.en): you did better.", bn: "আগে ভেবেছিলাম \(before.bn): তুমি তার চেয়ে ভালো করেছ।")
    }
    if score <= expected - 5 {
      return Phrase(
        en: "Before it I expected \(before.en): this time it was less.", bn: "আগে ভেবেছিলাম \(before.bn): এবার তার চেয়ে কম হলো।")
    }
    return Phrase(en: "Before it I expected \(before.en): just about that.", bn: "আগে ভেবেছিলাম \(before.bn): প্রায় তা-ই হলো।")
  }
  static func adjusted(_ score: Double, _ lowest: Double, _ highest: Double) -> Phrase {
    let (middle, low, high) = (whole(score), whole(lowest), whole(highest))
    return Phrase(
      en: "Of 100 such problems you would get about \(middle) right (\(low) to \(high)).",
      bn: Language.bengali.digits("এমন 100টি অঙ্কে তোমার প্রায় \(middle)টি ঠিক হতো (\(low) থেকে \(high))।"))
  }
  static let notEnough = Phrase(en: "not enough to tell", bn: "বলার মতো যথেষ্ট নয়")
  static let strengths = Phrase(en: "You are strong in", bn: "তুমি ভালো পারো")
  static let weaknesses = Phrase(en: "Worth another look", bn: "আরেকবার দেখা দরকার")
  static let whatIsNext = Phrase(en: "Next", bn: "এরপর")
  static func learnNext(_ concept: String) -> Phrase {
    Phrase(en: "learn \(concept) step by step", bn: "\(concept): ধাপে ধাপে শেখো")
  }
  static func practiseNext(_ concept: String) -> Phrase {
    Phrase(en: "practise \(concept) a little more", bn: "\(concept): আরেকটু অনুশীলন করো")
  }
  static let harderNext = Phrase(
    en: "nothing was weak: try a longer exam, or the next topic", bn: "কোথাও দুর্বলতা নেই: বড় পরীক্ষা দাও, বা পরের বিষয় ধরো")
  static let halfRight = Phrase(en: "half right", bn: "অর্ধেক ঠিক")
  static let halfRightText = Phrase(
    en: "The value is right and its form is not: half a point.", bn: "মান ঠিক, কিন্তু চাওয়া রূপে নয়: অর্ধেক নম্বর।")
  static let couldNotRead = Phrase(
    en: "I could not read it, so it scored nothing.", bn: "এটি পড়তে পারিনি, তাই নম্বর হয়নি।")
  static let leftEmpty = Phrase(en: "You left it empty.", bn: "তুমি খালি রেখেছিলে।")
  static func chanceWas(_ chance: Double) -> Phrase {
    let percent = whole(100 * chance)
    return Phrase(
      en: "expected: right \(percent) times in 100", bn: Language.bengali.digits("ধারণা ছিল: 100 বারে \(percent) বার ঠিক"))
  }
  static let practiseWeakest = Phrase(en: "practise the weakest", bn: "দুর্বলটি অনুশীলন")

  /// One decimal, and none where it is 0: 5.5 and 6.
  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func whole(_ value: Double) -> Int { Int(value.rounded()) }
}
