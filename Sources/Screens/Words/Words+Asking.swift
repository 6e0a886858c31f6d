import Learning

// A question to the program, and its answer; the tutors can always be asked, too.

extension Words {
  static let askProgram = Phrase(en: "ask the program", bn: "প্রোগ্রামকে জিজ্ঞাসা করো")
  static let askProgramWord = Phrase(en: "ask", bn: "জিজ্ঞাসা")
  static let askTutorInstead = Phrase(en: "my tutor", bn: "শিক্ষক")
  static let programPrompt = Phrase(en: "Ask the program, or your tutor", bn: "প্রোগ্রামকে, বা শিক্ষককে জিজ্ঞাসা করো")
  static let programLabel = Phrase(en: "The program", bn: "প্রোগ্রাম")
  static let programThinks = Phrase(en: "The program is thinking…", bn: "প্রোগ্রাম ভাবছে…")
  static let programMayBeWrong = Phrase(
    en: "A program wrote this, not a person: it can be wrong.", bn: "এটি মানুষ নয়, একটি প্রোগ্রাম লিখেছে: ভুল হতে পারে।")
  static let programUsed = Phrase(
    en: "You have asked the program twenty times today; your tutor can still be asked.",
    bn: "আজ প্রোগ্রামকে কুড়িবার জিজ্ঞাসা করা হয়েছে; শিক্ষককে এখনও জিজ্ঞাসা করা যায়।")
  static let askTitle = Phrase(en: "Ask", bn: "জিজ্ঞাসা")
  static let askedAboutThis = Phrase(en: "You asked about this:", bn: "এটি নিয়ে জিজ্ঞাসা করেছিলে:")
  /// - Parameter isPassedOn: the tutors have it already.
  static func sureness(of confidence: AnswerConfidence, isPassedOn: Bool) -> Phrase {
    switch confidence {
    case .high: Phrase(en: "It is sure of this.", bn: "এই উত্তরে প্রোগ্রাম নিশ্চিত।")
    case .medium: Phrase(en: "It is fairly sure: check it.", bn: "প্রোগ্রাম মোটামুটি নিশ্চিত: নিজে মিলিয়ে নাও।")
    case .low where isPassedOn: Phrase(en: "It is not sure of this.", bn: "এই উত্তরে প্রোগ্রাম নিশ্চিত নয়।")
    case .low: Phrase(en: "It is not sure: ask your tutor.", bn: "প্রোগ্রাম নিশ্চিত নয়: শিক্ষককে জিজ্ঞাসা করো।")
    }
  }
  static let sayMore = Phrase(
    en: "It is not sure what you mean: ask again, in a few more words.", bn: "কী জানতে চাও তা স্পষ্ট নয়: আরও কটি কথায় লেখো।")
  static let couldAsk = Phrase(en: "You could ask", bn: "জিজ্ঞাসা করতে পারো")
  static let passOn = Phrase(en: "pass it on to my tutor", bn: "শিক্ষককে পাঠাও")
  static let passOnWord = Phrase(en: "my tutor", bn: "শিক্ষক")
  static let putAnswerRight = Phrase(en: "put the program's answer right", bn: "প্রোগ্রামের উত্তর ঠিক করো")
  static let askOn = Phrase(en: "ask on", bn: "আরও জিজ্ঞাসা")
  static let askOnWord = Phrase(en: "ask on", bn: "আরও")
  static func tutorHasItToo(_ place: QueuePlace?, at now: Instant) -> Phrase {
    guard let place else { return Phrase(en: "Your tutor has it, too.", bn: "শিক্ষকের কাছেও গেছে।") }
    let standing = standing(place, at: now)
    return Phrase(en: "Your tutor has it, too: \(standing.en).", bn: "শিক্ষকের কাছেও গেছে: \(standing.bn)।")
  }
}
