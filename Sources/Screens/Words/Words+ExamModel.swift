import Learning

/// What a language model has to do with an exam.
extension Words {
  static func writtenByModel(_ count: Int) -> Phrase {
    Phrase(
      en: "up to \(count) by a language model, and a why",
      bn: "সর্বোচ্চ \(Language.bengali.number(count))টি ভাষা-মডেলের লেখা, আর একটি \"কেন\"")
  }
  static let examModelText = Phrase(
    en: "m: some by a language model (AI).", bn: "m: কয়েকটি ভাষা-মডেলের (AI)।")
  static let examModelKey = Phrase(en: "a model's questions", bn: "মডেলের প্রশ্ন")
  static let examModelWord = Phrase(en: "model", bn: "মডেল")
  static let examSkipModel = Phrase(en: "begin without", bn: "ছাড়াই শুরু")
  static let examSkipModelWord = Phrase(en: "without", bn: "ছাড়াই")
  static func writing(_ writing: ExamWriting) -> Phrase {
    switch writing {
    case .asking:
      Phrase(
        en: "A language model is writing questions… Esc: begin without them.",
        bn: "একটি ভাষা-মডেল প্রশ্ন লিখছে… Esc: সেগুলো ছাড়াই শুরু।")
    case .checking:
      Phrase(
        en: "Its questions are being checked… Esc: begin without them.",
        bn: "প্রশ্নগুলো ঠিক আছে কি না দেখা হচ্ছে… Esc: সেগুলো ছাড়াই শুরু।")
    }
  }
  static func examWithout(_ why: Phrase) -> Phrase {
    Phrase(en: "No question is a model's this time. " + why.en, bn: "এবার মডেলের কোনো প্রশ্ন নেই। " + why.bn)
  }
  static let examByModel = Phrase(
    en: "A language model wrote this question (AI); a tutor will look at it.",
    bn: "এই প্রশ্নটি একটি ভাষা-মডেলের লেখা (AI); একজন শিক্ষক এটি দেখবেন।")
  /// None of a model's questions could be asked.
  public static let noneWritten = Phrase(
    en: "What it wrote did not pass the checks.", bn: "মডেল যা লিখেছিল তা যাচাইয়ে টেকেনি।")

  // An explanation in one's own words.
  static let whyIsRead = Phrase(
    en: "There is no one right text. A language model (AI) reads it after you submit, or a tutor does.",
    bn: "একটিমাত্র ঠিক লেখা নেই। জমা দেওয়ার পর একটি ভাষা-মডেল (AI) এটি পড়বে, নয়তো একজন শিক্ষক।")
  static let whyBeingRead = Phrase(en: "It is being read…", bn: "লেখাটি পড়া হচ্ছে…")
  static let whyWaitsShort = Phrase(en: "waits for a tutor", bn: "শিক্ষকের অপেক্ষায়")
  static let whyWaits = Phrase(
    en: "A tutor will read it; then its points are added.", bn: "একজন শিক্ষক এটি পড়বেন; তখন এর নম্বর যোগ হবে।")
  static func whyScored(_ score: Double) -> Phrase {
    let percent = Int((100 * score).rounded())
    return Phrase(en: "\(percent) % of a point", bn: Language.bengali.digits("এক নম্বরের \(percent) %"))
  }
  static let goodExplanation = Phrase(en: "A good explanation", bn: "একটি ভালো ব্যাখ্যা")
  static func soFar(_ waiting: Int) -> Phrase {
    Phrase(
      en: waiting == 1
        ? "So far: one explanation is not judged yet." : "So far: \(waiting) explanations are not judged yet.",
      bn: "এ পর্যন্ত: \(Language.bengali.number(waiting))টি ব্যাখ্যা এখনও দেখা হয়নি।")
  }
}
