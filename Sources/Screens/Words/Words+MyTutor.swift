import Learning

// What a student hears of the tutors, and asks them.

extension Words {
  static let myTutor = Phrase(en: "My tutor", bn: "আমার শিক্ষক")
  static let givenPractice = Phrase(en: "From your tutor", bn: "শিক্ষকের দেওয়া")
  static let askTutor = Phrase(en: "ask my tutor", bn: "শিক্ষককে জিজ্ঞাসা করো")
  static let askTutorWord = Phrase(en: "ask", bn: "জিজ্ঞাসা")
  static let askAbout = Phrase(en: "Ask your tutor about this", bn: "এটি নিয়ে শিক্ষককে জিজ্ঞাসা করো")
  static let askAboutThis = Phrase(en: "Ask about this", bn: "এটি নিয়ে জিজ্ঞাসা করো")
  static let askPrompt = Phrase(en: "To your tutor", bn: "শিক্ষককে লেখো")
  static let askPlaceholder = Phrase(
    en: "What do you want to know? Alt-Enter: a new line", bn: "কী জানতে চাও? Alt-Enter: নতুন লাইন")
  /// What is said once a question is on the disk.
  static func asked(_ place: QueuePlace?, at now: Instant) -> Phrase {
    guard let place else { return Phrase(en: "Your tutor has it.", bn: "শিক্ষকের কাছে পৌঁছেছে।") }
    let standing = standing(place, at: now)
    return Phrase(en: "Your tutor has it: \(standing.en).", bn: "শিক্ষকের কাছে পৌঁছেছে: \(standing.bn)।")
  }
  /// Where something waits, since when, and how long such things usually do: what the tutors see, too.
  static func standing(_ place: QueuePlace, at now: Instant) -> Phrase {
    var parts = [placeInQueue(place.place), waitsSince(max(0, now.seconds(since: place.since) / 86_400))]
    if let usual = place.usualWait { parts.append(usualWait(usual)) }
    return Phrase(en: parts.map(\.en).joined(separator: ", "), bn: parts.map(\.bn).joined(separator: ", "))
  }
  static let writeOn = Phrase(en: "write on", bn: "আরও লেখো")
  static let writeOnWord = Phrase(en: "write", bn: "লেখো")
  static let doneWithIt = Phrase(en: "done with it", bn: "হয়ে গেছে")
  static let doneWithItWord = Phrase(en: "done", bn: "হয়েছে")
  static let toPractise = Phrase(en: "to practise", bn: "করতে হবে")
  static let untilRight = Phrase(
    en: "It stays here until it is right; each try counts.", bn: "ঠিক না হওয়া পর্যন্ত এখানে থাকবে; প্রতিটি চেষ্টা গোনা হয়।")
  static let tutorAnswered = Phrase(en: "your tutor answered", bn: "শিক্ষক উত্তর দিয়েছেন")
  static let closedUnanswered = Phrase(en: "closed without an answer", bn: "উত্তর ছাড়াই বন্ধ")
  static let mayAskAgain = Phrase(
    en: "Your tutor closed this without an answer. You may ask again: what you write opens it.",
    bn: "শিক্ষক উত্তর না দিয়ে এটি বন্ধ করেছেন। আবার জিজ্ঞাসা করতে পারো: কিছু লিখলেই আবার খুলবে।")
  static let questionClosed = Phrase(en: "a question was closed", bn: "একটি প্রশ্ন বন্ধ হয়েছে")
  static let askAgain = Phrase(en: "ask again", bn: "আবার জিজ্ঞাসা করো")
  static let askAgainWord = Phrase(en: "again", bn: "আবার")
  static let waitsForTutor = Phrase(en: "waits for your tutor", bn: "শিক্ষকের অপেক্ষায়")
  static let questionOver = Phrase(en: "over", bn: "শেষ")
  static func looksAfterYou(_ name: String, _ subject: Phrase, since day: CalendarDay) -> Phrase {
    let date = shortDate(day)
    return Phrase(
      en: "\(name) looks after you: \(subject.en), since \(date.en).",
      bn: "\(date.bn) থেকে তোমার দেখাশোনা করেন \(name): \(subject.bn)।")
  }
  static let noCarer = Phrase(
    en: "No tutor looks after you just now; what you ask waits for one.",
    bn: "এখন কোনো শিক্ষক তোমার দেখাশোনা করেন না; প্রশ্ন করলে তা অপেক্ষায় থাকবে।")
  static func yourClass(_ name: String, teacher: String?) -> Phrase {
    guard let teacher else { return Phrase(en: "You are in \(name).", bn: "তুমি \(name)-এ।") }
    return Phrase(en: "You are in \(name), with \(teacher).", bn: "তুমি \(name)-এ, শিক্ষক \(teacher)।")
  }
  static let nothingFromTutor = Phrase(
    en: "Nothing from your tutor now. Alt-A asks about a problem, an answer or a turn of a lesson, wherever it stands.",
    bn: "এখন শিক্ষকের কাছ থেকে কিছু নেই। অঙ্ক, উত্তর বা পাঠের কোনো কথা নিয়ে জিজ্ঞাসা করতে সেখানেই Alt-A চাপো।"
  )
  static func decided(_ outcome: Outcome) -> Phrase {
    outcome == .right
      ? Phrase(en: "you were right", bn: "তোমার উত্তর ঠিক ছিল") : Phrase(en: "it stays as it was", bn: "আগের বিচারই থাকল")
  }
  /// What home says of it, the most pressing first.
  static func tutorSays(_ news: TutorNews) -> Phrase {
    var parts: [Phrase] = []
    if !news.answered.isEmpty { parts.append(tutorAnswered) }
    if !news.dropped.isEmpty { parts.append(questionClosed) }
    let count = news.toPractise.count
    if count > 0 {
      parts.append(Phrase(en: "\(count) to practise", bn: "\(Language.bengali.number(count))টি করতে হবে"))
    }
    if !news.rulings.isEmpty {
      parts.append(Phrase(en: "a ruling", bn: "আপত্তির সিদ্ধান্ত"))
    }
    if !news.changes.isEmpty { parts.append(tutorChangedSomething) }
    if parts.isEmpty { parts.append(news.places.values.map(\.place).min().map(placeInQueue) ?? waitsForTutor) }
    return Phrase(en: parts.map(\.en).joined(separator: ", "), bn: parts.map(\.bn).joined(separator: ", "))
  }
}
