import Learning

extension Words {
  static let object = Phrase(en: "I was right", bn: "ঠিকই ছিল")
  static let objectWord = Phrase(en: "dispute", bn: "আপত্তি")
  static let sendWord = Phrase(en: "send", bn: "পাঠাও")
  static let send = Phrase(en: "send to your tutor", bn: "শিক্ষকের কাছে পাঠাও")
  static let dropObjection = Phrase(en: "never mind", bn: "থাক")
  static let dropWord = Phrase(en: "drop", bn: "থাক")
  static let whyRight = Phrase(en: "Why do you think it was right?", bn: "কেন মনে হয় উত্তরটা ঠিক ছিল?")
  static let whyPlaceholder = Phrase(en: "in your own words, or empty", bn: "নিজের ভাষায়, না লিখলেও চলবে")
  static let disputeWaits = Phrase(
    en: "You said that you were right. It waits for a tutor; until then nothing is scored again.",
    bn: "তুমি জানিয়েছ যে উত্তর ঠিক ছিল। শিক্ষক দেখবেন; তার আগে নম্বর বদলাবে না।")

  /// Of an answer that nobody disputed.
  static func putRightByTutor(_ ruling: Dispute.Ruling) -> Phrase {
    let counts = outcome(ruling.outcome)
    let decision = Phrase(
      en: "Put right by your tutor: it counts as “\(counts.en)”.", bn: "শিক্ষক ঠিক করে দিয়েছেন: এটি “\(counts.bn)” ধরা হবে।")
    guard !ruling.words.isEmpty else { return decision }
    return Phrase(en: "\(decision.en) “\(ruling.words)”", bn: "\(decision.bn) “\(ruling.words)”")
  }

  static func ruled(_ ruling: Dispute.Ruling) -> Phrase {
    let decision =
      ruling.outcome == .right
      ? Phrase(en: "A tutor looked at it: you were right.", bn: "শিক্ষক দেখেছেন: তোমার উত্তর ঠিক ছিল।")
      : Phrase(en: "A tutor looked at it: it stays as it was.", bn: "শিক্ষক দেখেছেন: আগের বিচারই থাকল।")
    guard !ruling.words.isEmpty else { return decision }
    return Phrase(en: "\(decision.en) “\(ruling.words)”", bn: "\(decision.bn) “\(ruling.words)”")
  }
}
