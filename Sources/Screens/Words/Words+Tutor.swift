import Learning

extension Words {
  static let tutorThinks = Phrase(en: "thinking…", bn: "ভাবছে…")
  static let tutorStillSpeaks = Phrase(
    en: "The tutor is still speaking. Esc stops it; your words stay here.",
    bn: "শিক্ষক এখনও বলছেন। Esc চাপলে থামবেন; তোমার লেখা এখানেই থাকবে।")
  static let tutorIsSilent = Phrase(
    en: "Your last words wait for an answer: ask once more, or take the built-in tutor.",
    bn: "তোমার আগের কথার উত্তর বাকি: আবার জিজ্ঞেস করো, বা লেকটার্নের নিজের শিক্ষককে নাও।")
  static let tutorHasNotAnswered = Phrase(
    en: "The tutor has not answered this yet. Nothing is lost.", bn: "এর উত্তর এখনও আসেনি। কিছুই হারায়নি।")
  static let inBuiltInWords = Phrase(en: "(the built-in tutor's words)", bn: "(লেকটার্নের নিজের শিক্ষকের কথা)")
  static let ofTheModel = Phrase(
    en: "(a question that the tutor made up; its answer was checked)",
    bn: "(প্রশ্নটি শিক্ষকের নিজের বানানো; উত্তর যাচাই করা হয়েছে)")
  static let ofTheModelLabel = Phrase(en: "open question, made up", bn: "এখনকার প্রশ্ন, বানানো")
  static let stopTutor = Phrase(en: "stop the tutor, and keep what was said", bn: "থামাও, যা বলা হয়েছে তা থাক")
  static let stopTutorWord = Phrase(en: "stop", bn: "থামাও")
  static let askOnceMore = Phrase(en: "ask the tutor once more", bn: "আবার জিজ্ঞেস করো")
  static let askOnceMoreWord = Phrase(en: "once more", bn: "আবার")
  static let takeBuiltIn = Phrase(
    en: "the built-in tutor for the rest of this lesson", bn: "এই পাঠের বাকিটা লেকটার্নের নিজের শিক্ষকের কাছে")
  static let takeBuiltInWord = Phrase(en: "built-in tutor", bn: "নিজের শিক্ষক")
}
