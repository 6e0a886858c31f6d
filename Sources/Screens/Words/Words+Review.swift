import Learning

// Reading a session of a student, and deciding what waits.

extension Words {
  static let studentLabel = Phrase(en: "student", bn: "শিক্ষার্থী")
  static let nextTurn = Phrase(en: "next turn", bn: "পরের ধাপ")
  static let nextTurnWord = Phrase(en: "next", bn: "পরের")
  static let turnBefore = Phrase(en: "turn before", bn: "আগের ধাপ")
  static let turnBeforeWord = Phrase(en: "before", bn: "আগের")
  static let nextMistake = Phrase(en: "next mistake", bn: "পরের ভুল")
  static let nextMistakeWord = Phrase(en: "mistake", bn: "ভুল")
  static let mistakeBefore = Phrase(en: "mistake before", bn: "আগের ভুল")
  static let mistakeBeforeWord = Phrase(en: "mistakebefore", bn: "আগের-ভুল")
  static let mistakeWord = Phrase(en: "not right", bn: "ঠিক নয়")
  static let markTurn = Phrase(en: "note", bn: "টীকা")
  static let markTurnWord = Phrase(en: "note", bn: "টীকা")
  static let dropNote = Phrase(en: "take my note away", bn: "আমার টীকা সরাও")
  static let dropNoteWord = Phrase(en: "dropnote", bn: "টীকা-সরাও")
  static let countsRight = Phrase(en: "counts as right", bn: "ঠিক ধরো")
  static let countsRightWord = Phrase(en: "right", bn: "ঠিক")
  static let countsWrong = Phrase(en: "counts as wrong", bn: "ভুল ধরো")
  static let countsWrongWord = Phrase(en: "wrong", bn: "ঠিক-নয়")
  static let notePrompt = Phrase(en: "A note for tutors; the student does not see it", bn: "শিক্ষকদের জন্য টীকা; শিক্ষার্থী দেখবে না")
  static let rightPrompt = Phrase(
    en: "It counts as right. A word to the student?", bn: "উত্তরটি ঠিক ধরা হবে। শিক্ষার্থীকে কিছু বলবে?")
  static let wrongPrompt = Phrase(
    en: "It counts as not right. A word to the student?", bn: "উত্তরটি ঠিক নয় ধরা হবে। শিক্ষার্থীকে কিছু বলবে?")
  static func turnOf(_ turn: Int, _ count: Int) -> Phrase {
    Phrase(
      en: "turn \(turn) of \(count)",
      bn: "\(Language.bengali.number(count))টির \(Language.bengali.number(turn)) নম্বর")
  }
  static func hintShown(_ number: Int) -> Phrase {
    Phrase(en: "Hint \(number): ", bn: "ইঙ্গিত \(Language.bengali.number(number)): ")
  }
  static let turnBegan = Phrase(en: "It began.", bn: "শুরু হলো।")
  static let turnSkipped = Phrase(en: "The student skipped it.", bn: "শিক্ষার্থী এটি এড়িয়ে গেছে।")
  static let turnSkipUndone = Phrase(en: "The student came back to it.", bn: "শিক্ষার্থী আবার এটিতে ফিরেছে।")
  static let turnRevealed = Phrase(en: "The solution was shown.", bn: "সমাধান দেখানো হলো।")
  static let turnMarked = Phrase(en: "The student marked it to come back.", bn: "পরে ফেরার জন্য শিক্ষার্থী এটি চিহ্ন দিল।")
  static let turnPaused = Phrase(en: "It was paused.", bn: "থামানো হলো।")
  static let turnResumed = Phrase(en: "It went on.", bn: "আবার শুরু হলো।")
  static let turnLeft = Phrase(en: "The student left.", bn: "শিক্ষার্থী চলে গেল।")
  static let turnFinished = Phrase(en: "It came to its end.", bn: "শেষ হলো।")
  static let turnStopped = Phrase(
    en: "It was stopped: the time was up, or it was given up.", bn: "থেমে গেল: সময় শেষ, বা ছেড়ে দেওয়া হয়েছে।")
  static let verdictWord = Phrase(en: "Verdict", bn: "বিচার")
  static let readAs = Phrase(en: "Read as", bn: "যা বোঝা গেছে")
  static func studentSeemsTo(_ what: Phrase) -> Phrase {
    Phrase(en: "What the student was told: you \(what.en).", bn: "শিক্ষার্থীকে বলা হয়েছে: তুমি \(what.bn)।")
  }
  static let builtInTutor = Phrase(en: "built-in tutor", bn: "ভেতরের শিক্ষক")
  static let studentDisputes = Phrase(en: "The student says it was right", bn: "শিক্ষার্থীর মতে উত্তর ঠিক ছিল")
  static let withoutWords = Phrase(en: "without a reason", bn: "কারণ বলেনি")
  static func ruledSo(_ ruling: Dispute.Ruling) -> Phrase {
    let outcome = self.outcome(ruling.outcome)
    let words = ruling.words.isEmpty ? "" : " “\(ruling.words)”"
    return Phrase(en: "Ruled: \(outcome.en).\(words)", bn: "সিদ্ধান্ত: \(outcome.bn)।\(words)")
  }
  static let noteWord = Phrase(en: "Note", bn: "টীকা")
  static func node(_ node: LessonNode) -> Phrase {
    switch node {
    case .present: Phrase(en: "presents", bn: "বোঝানো")
    case .check: Phrase(en: "checks", bn: "যাচাই")
    case .diagnose: Phrase(en: "diagnoses", bn: "কারণ খোঁজা")
    case .remediate: Phrase(en: "helps", bn: "সাহায্য")
    case .advance: Phrase(en: "goes on", bn: "এগোনো")
    }
  }

  // The queue.
  static let queueTitle = Phrase(en: "What waits", bn: "যা অপেক্ষায় আছে")
  static let nothingWaits = Phrase(en: "Nothing waits. Well done.", bn: "কিছু অপেক্ষায় নেই। সব দেখা হয়েছে।")
  static func queueKind(_ kind: QueueEntry.Kind) -> Phrase {
    switch kind {
    case .dispute: Phrase(en: "dispute", bn: "আপত্তি")
    case .question: Phrase(en: "question", bn: "প্রশ্ন")
    case .problem: Phrase(en: "AI problem", bn: "AI-এর অঙ্ক")
    case .guideline: Phrase(en: "guideline", bn: "পাঠের নির্দেশিকা")
    case .plan: Phrase(en: "lesson plan", bn: "পাঠের পরিকল্পনা")
    }
  }
  static func waitsSince(_ days: Int) -> Phrase {
    switch days {
    case ...0: Phrase(en: "since today", bn: "আজ থেকে")
    case 1: Phrase(en: "for 1 day", bn: "১ দিন ধরে")
    default: Phrase(en: "for \(days) days", bn: "\(Language.bengali.number(days)) দিন ধরে")
    }
  }
  /// How long such things usually wait, in hours or days.
  static func usualWait(_ seconds: Int) -> Phrase {
    let hours = max(1, (seconds + 1800) / 3600)
    if hours < 48 {
      return Phrase(
        en: hours == 1 ? "usually 1 hour" : "usually \(hours) hours",
        bn: "সাধারণত \(Language.bengali.number(hours)) ঘণ্টা")
    }
    return Phrase(
      en: "usually \(hours / 24) days", bn: "সাধারণত \(Language.bengali.number(hours / 24)) দিন")
  }
  static func placeInQueue(_ place: Int) -> Phrase {
    Phrase(en: "number \(place) in the queue", bn: "সারিতে \(Language.bengali.number(place)) নম্বরে")
  }
  static let turnsOn = Phrase(en: "8 turns on", bn: "৮ কথা পরে")
  static let turnsOnWord = Phrase(en: "on", bn: "এগিয়ে")
  static let turnsBack = Phrase(en: "8 turns back", bn: "৮ কথা আগে")
  static let turnsBackWord = Phrase(en: "back8", bn: "পিছিয়ে")
  static let approve = Phrase(en: "approve", bn: "অনুমোদন করো")
  static let approveWord = Phrase(en: "approve", bn: "অনুমোদন")
  static let sendBack = Phrase(en: "send back", bn: "ফেরত দাও")
  static let sendBackWord = Phrase(en: "reject", bn: "ফেরত")
  static let editItem = Phrase(en: "rewrite", bn: "নতুন করে লেখো")
  static let editItemWord = Phrase(en: "rewrite", bn: "বদল")
  static let answerIt = Phrase(en: "answer", bn: "উত্তর দাও")
  static let answerItWord = Phrase(en: "answer", bn: "উত্তর")
  static let readSession = Phrase(en: "read the session", bn: "পুরোটা পড়ো")
  static let readSessionWord = Phrase(en: "read", bn: "পড়ো")
  static let approvePrompt = Phrase(en: "Approved. Why, if you like", bn: "অনুমোদন করা হবে। চাইলে কারণ লেখো")
  static let sendBackPrompt = Phrase(en: "It goes back. What is wrong with it?", bn: "ফেরত যাবে। কী ঠিক নেই?")
  static let answerPrompt = Phrase(en: "Your answer to the student", bn: "শিক্ষার্থীকে তোমার উত্তর")
}
