import Learning

/// What a language model has to do with an exam.
extension Words {
  static func writtenByModel(_ count: Int) -> Phrase {
    Phrase(en: "up to \(count) by a language model", bn: "সর্বোচ্চ \(Language.bengali.number(count))টি ভাষা-মডেলের লেখা")
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
}
