import Learning

// A lesson while it is held, and what it came to.

extension Words {
  static let aLesson = Phrase(en: "a lesson", bn: "পাঠ")
  static let tutorLabel = Phrase(en: "tutor", bn: "শিক্ষক")
  static let youLabel = Phrase(en: "you", bn: "তুমি")
  static let lessonPlan = Phrase(en: "Plan", bn: "পাঠের ধাপ")
  static let openQuestion = Phrase(en: "open question", bn: "এখনকার প্রশ্ন")
  static let yourWords = Phrase(en: "your turn", bn: "তোমার পালা")
  static let replyPlaceholder = Phrase(en: "answer, or ask", bn: "উত্তর দাও, বা কিছু জিজ্ঞেস করো")
  static let replyNeedsWords = Phrase(
    en: "Write something first; h asks for a hint.", bn: "আগে কিছু লেখো; h চাপলে ইঙ্গিত পাবে।")
  static let optionOrAsk = Phrase(en: "a letter, or ask", bn: "একটি অক্ষর লেখো, বা জিজ্ঞেস করো")

  // Words to the tutor, and their keys.
  static func wish(_ wish: LessonRoom.Wish) -> Phrase {
    switch wish {
    case .hint: Phrase(en: "hint", bn: "ইঙ্গিত")
    case .why: Phrase(en: "why", bn: "কেন")
    case .example: Phrase(en: "example", bn: "উদাহরণ")
    case .again: Phrase(en: "in other words", bn: "অন্যভাবে বলো")
    case .unknown: Phrase(en: "I don't know", bn: "জানি না")
    case .slower: Phrase(en: "slower", bn: "আরও ধীরে")
    case .more: Phrase(en: "more", bn: "আরও")
    }
  }
  /// The same as a word of the plain mode, without blanks.
  static func wishWord(_ wish: LessonRoom.Wish) -> Phrase {
    switch wish {
    case .hint, .why, .example: self.wish(wish)
    case .again: Phrase(en: "again", bn: "আবার")
    case .unknown: Phrase(en: "unknown", bn: "জানিনা")
    case .slower: Phrase(en: "slower", bn: "ধীরে")
    case .more: Phrase(en: "more", bn: "আরও")
    }
  }
  static let moreQuestions = Phrase(en: "one more question", bn: "আরেকটি প্রশ্ন")

  // Keys of the conversation.
  static let pauseLesson = Phrase(en: "pause", bn: "থামো")
  static let pauseWord = Phrase(en: "pause", bn: "থামো")
  static let toTheTop = Phrase(en: "to the first line", bn: "একদম শুরুতে")
  static let topWord = Phrase(en: "top", bn: "শুরুতে")
  static let toTheEnd = Phrase(en: "to the last line", bn: "একদম শেষে")
  static let endWord = Phrase(en: "end", bn: "শেষে")
  static let questionOnward = Phrase(en: "rest of the question", bn: "প্রশ্নের বাকিটা")
  static let questionWord = Phrase(en: "question", bn: "প্রশ্ন")
  static let searchTalk = Phrase(en: "search", bn: "খোঁজো")
  static let matchBefore = Phrase(en: "match before", bn: "আগের মিল")
  static let matchAfter = Phrase(en: "match after", bn: "পরের মিল")
  static let matchBeforeWord = Phrase(en: "before", bn: "আগের")
  static let matchAfterWord = Phrase(en: "after", bn: "পরের")
  static let copyMessage = Phrase(en: "copy", bn: "নকল")
  static let copyThis = Phrase(en: "copy this", bn: "এটি নকল করো")
  static let pickMessage = Phrase(en: "↑ ↓ choose what to copy", bn: "↑ ↓ দিয়ে বাছো কোনটি নকল হবে")
  static let backToAnswer = Phrase(en: "back to the answer", bn: "উত্তরে ফেরো")
  static let inEditor = Phrase(en: "in your editor", bn: "তোমার এডিটরে")
  static let editorWord = Phrase(en: "editor", bn: "এডিটর")
  static let clearDraft = Phrase(en: "empty the field", bn: "লেখা মোছো")
  static func newBelow(_ count: Int) -> Phrase {
    Phrase(en: "↓ \(count) new below", bn: "↓ নিচে নতুন \(Language.bengali.number(count))টি")
  }
  static let moreBelow = Phrase(en: "↓ more below", bn: "↓ নিচে আরও আছে")
  static let notSaidHere = Phrase(en: "Nobody said that here.", bn: "এমন কথা এখানে কেউ বলেনি।")
  static func inTheField(_ text: String) -> Phrase { Phrase(en: "In the field: \(text)", bn: "লেখা আছে: \(text)") }
  static let lookingFurther = Phrase(en: "Looking further back…", bn: "আরও আগে খুঁজছি…")
  static let lessonWentOn = Phrase(
    en: "This lesson went on in another window. This is how it stands; what you typed is still here.",
    bn: "এই পাঠ অন্য জানালায় এগিয়েছে। এখন যা আছে তা এই; তোমার লেখা রয়ে গেছে।")

  // What it came to.
  static let lessonDone = Phrase(en: "You have gone through the whole plan.", bn: "তুমি সব কটি ধাপ শেষ করেছ।")
  static func lessonSums(_ summary: LessonSummary) -> Phrase {
    let percent = Int(summary.coverage.rounded())
    return Phrase(
      en: "\(summary.steps) of \(summary.stepCount) steps · \(percent) % of its ideas",
      bn: Language.bengali.digits("\(summary.stepCount) ধাপের \(summary.steps)টি · ধারণার \(percent) %"))
  }
  static func suggestion(_ suggestion: LessonSummary.Suggestion) -> Phrase {
    switch suggestion {
    case .goOn: Phrase(en: "ready for more", bn: "এগোতে পারো")
    case .practise: Phrase(en: "practise a little", bn: "একটু অনুশীলন করো")
    case .review: Phrase(en: "take it up again", bn: "আবার দেখো")
    }
  }
  static func watchOut(_ what: Phrase) -> Phrase {
    Phrase(en: "To keep an eye on: you \(what.en).", bn: "খেয়াল রেখো: তুমি \(what.bn)।")
  }
  static let moreIfYouLike = Phrase(
    en: "There is time for more, if you like.", bn: "চাইলে আরও কিছু প্রশ্ন করা যায়।")
  static let lessonPaused = Phrase(
    en: "This lesson is paused. Nothing of it is lost.", bn: "এই পাঠ থামানো আছে। কিছুই হারায়নি।")
  static func lessonLost(_ name: Phrase) -> Phrase {
    Phrase(en: "First comes: \(name.en).", bn: "আগে দরকার: \(name.bn)।")
  }
  static let lessonLostText = Phrase(
    en: "This lesson builds on it. Once that is firm, this one will be much easier.",
    bn: "এই পাঠ ওটার উপর দাঁড়িয়ে। ওটা পাকা হলে এটি অনেক সহজ লাগবে।")
  static let lessonReleased = Phrase(
    en: "This lesson ended here: another one on the same has taken its place.",
    bn: "এই পাঠ এখানেই শেষ: একই বিষয়ের আরেকটি পাঠ এর জায়গায় চলছে।")
  static let goOnWithLesson = Phrase(en: "go on", bn: "চালিয়ে যাও")
  static let goOnWord = Phrase(en: "go", bn: "চলো")
  static let learnThatFirst = Phrase(en: "learn that first", bn: "আগে ওটা শেখো")
  static let practiseThatFirst = Phrase(en: "practise it", bn: "ওটা অনুশীলন করো")
  static let theOtherLesson = Phrase(en: "to the other lesson", bn: "অন্য পাঠে যাও")
}
