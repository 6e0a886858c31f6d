import Learning

// Sessions that were held in person, summaries, and what tutors put right.

extension Words {
  static let heldTitle = Phrase(en: "A session in person", bn: "সামনাসামনি ক্লাস")
  static let heldNew = Phrase(en: "a session in person", bn: "সামনাসামনি ক্লাস লেখো")
  static let heldChanged = Phrase(en: "what was entered", bn: "যা লেখা হয়েছিল")
  static func held(_ item: Holding.Item) -> Phrase {
    switch item {
    case .holder: Phrase(en: "Held by", bn: "কে নিয়েছেন")
    case .when: Phrase(en: "When", bn: "কখন")
    case .minutes: Phrase(en: "Minutes", bn: "কত মিনিট")
    case .subject: Phrase(en: "Subject", bn: "বিষয়")
    case .topics: Phrase(en: "Topics", bn: "যা যা হয়েছে")
    case .file: Phrase(en: "From a file", bn: "ফাইল থেকে")
    case .transcript: Phrase(en: "What was said", bn: "যা বলা হয়েছে")
    case .notes: Phrase(en: "Notes", bn: "টীকা")
    case .keep: keepSession
    }
  }
  static func heldPlaceholder(_ item: Holding.Item) -> Phrase? {
    switch item {
    case .when: Phrase(en: "2026-11-21 16:30", bn: "2026-11-21 16:30")
    case .minutes: notePlaceholder
    case .topics: Phrase(en: "ratios, maps", bn: "অনুপাত, মানচিত্র")
    case .file:
      Phrase(en: "its path: .txt, .vtt or .srt; Enter reads it", bn: "ঠিকানা: .txt, .vtt বা .srt; Enter চাপলে পড়া হবে")
    case .transcript: Phrase(en: "Name: words, a line each; or ^X for your editor", bn: "নাম: কথা, প্রতি লাইনে একজন; বা ^X")
    case .notes: Phrase(en: "for tutors; may be empty", bn: "শিক্ষকদের জন্য; না লিখলেও চলবে")
    case .holder, .subject, .keep: nil
    }
  }
  static let keepSession = Phrase(en: "Keep it", bn: "রাখো")
  static let newLine = Phrase(en: "new line", bn: "নতুন লাইন")
  static let newLineWord = Phrase(en: "newline", bn: "নতুন-লাইন")
  static let mathematics = Phrase(en: "Mathematics", bn: "গণিত")
  static let noSubject = Phrase(en: "none in particular", bn: "নির্দিষ্ট কিছু নয়")
  static let noSuchMoment = Phrase(
    en: "That is no date and time. Write it like 2026-11-21 16:30.", bn: "এটি তারিখ ও সময় নয়। 2026-11-21 16:30 -এর মতো লেখো।")
  static let stillToCome = Phrase(
    en: "That is still to come. Enter a session once it was held.", bn: "এ সময় এখনও আসেনি। ক্লাস হয়ে গেলে লেখো।")
  static let noSuchMinutes = Phrase(
    en: "Minutes are a number from 0 to \(HeldSession.longestMinutes), or nothing.",
    bn: "মিনিট ০ থেকে \(Language.bengali.number(HeldSession.longestMinutes)), বা খালি।")
  static let nobodyHeldIt = Phrase(
    en: "Say which tutor held it. There must be one first: see the people of the school.",
    bn: "কোন শিক্ষক নিয়েছেন তা বলো। আগে একজন শিক্ষক থাকতে হবে।")
  static let leavingForm = Phrase(
    en: "Esc once more leaves, and nothing of this is kept.", bn: "আবার Esc চাপলে কিছু না রেখেই ফিরে যাবে।")

  // The student's page.
  static let enterHeld = Phrase(en: "enter a session in person", bn: "সামনাসামনি ক্লাস লেখো")
  static let enterHeldWord = Phrase(en: "enter", bn: "ক্লাস-লেখো")
  static let noHeld = Phrase(
    en: "No session in person was entered yet; n enters one.", bn: "এখনও কোনো সামনাসামনি ক্লাস লেখা হয়নি; n চাপলে লিখতে পারবে।")
  static let noAnswers = Phrase(en: "The student asked the program nothing yet.", bn: "শিক্ষার্থী এখনও কিছু জিজ্ঞাসা করেনি।")
  static let summedUp = Phrase(en: "summed up", bn: "সারাংশ আছে")
  static let withoutTranscript = Phrase(en: "nothing written down", bn: "কিছু লেখা নেই")
  static func minutes(_ count: Int) -> Phrase {
    Phrase(en: "\(count) min", bn: "\(Language.bengali.number(count)) মিনিট")
  }

  // One session.
  static let sumUp = Phrase(en: "sum it up", bn: "সারাংশ করো")
  static let sumUpWord = Phrase(en: "summary", bn: "সারাংশ")
  static let readSummary = Phrase(en: "its summary", bn: "সারাংশ")
  static let withdrawHeld = Phrase(en: "take it away", bn: "সরিয়ে ফেলো")
  static let withdrawHeldWord = Phrase(en: "remove", bn: "সরাও")
  static let withdrawSure = Phrase(
    en: "x once more takes the session and its summary away.", bn: "আবার x চাপলে ক্লাসটি ও তার সারাংশ সরে যাবে।")
  static let whatWasSaid = Phrase(en: "What was said", bn: "যা বলা হয়েছে")
  static let nothingWritten = Phrase(
    en: "Nothing was written down. e adds what was said.", bn: "কিছু লেখা নেই। e চেপে যোগ করা যায়।")

  // Summaries.
  static let summaryWord = Phrase(en: "Summary", bn: "সারাংশ")
  static func summaryOf(_ source: SessionSummary.Source) -> Phrase {
    switch source {
    case .lesson: Phrase(en: "Summary of a lesson", bn: "পাঠের সারাংশ")
    case .exam: Phrase(en: "Summary of an exam", bn: "পরীক্ষার সারাংশ")
    case .held: Phrase(en: "Summary of a session in person", bn: "সামনাসামনি ক্লাসের সারাংশ")
    }
  }
  static let beingWritten = Phrase(
    en: "It is being written… Esc leaves; it is kept all the same once it is done.",
    bn: "লেখা হচ্ছে… Esc চেপে চলে গেলেও লেখা শেষ হলে থেকে যাবে।")
  static let notSummedUp = Phrase(
    en: "So there is no summary yet. Enter tries once more.", bn: "তাই এখনও সারাংশ নেই। Enter চাপলে আবার চেষ্টা হবে।")
  static let builtInSummariser = Phrase(en: "the built-in summariser", bn: "ভেতরের সারাংশ-লেখক")
  static func writtenBy(_ who: Phrase) -> Phrase { Phrase(en: "written by \(who.en)", bn: "লিখেছে \(who.bn)") }
  static let briefSession = Phrase(en: "a brief session", bn: "ছোট ক্লাস")
  static let addTranscript = Phrase(
    en: "Once what was said is added to the session, it can be summed up anew.", bn: "যা বলা হয়েছে তা যোগ করলে আবার সারাংশ করা যাবে।")

  // Putting right.
  static let changeSummaryTitle = Phrase(en: "the summary, as it should be", bn: "সারাংশ যেমন হওয়া উচিত")
  static let changeItemTitle = Phrase(en: "the problem, as it should be", bn: "অঙ্কটি যেমন হওয়া উচিত")
  static let changeAnswerTitle = Phrase(en: "the answer, as it should be", bn: "উত্তর যেমন হওয়া উচিত")
  static func nextStep(_ number: Int) -> Phrase {
    Phrase(en: "Next step \(number)", bn: "এরপর \(Language.bengali.number(number))")
  }
  static let statementName = Phrase(en: "Problem", bn: "অঙ্ক")
  static let answerName = Phrase(en: "Answer", bn: "উত্তর")
  static let solutionName = Phrase(en: "Solution", bn: "সমাধান")
  static let optionsWord = Phrase(en: "Options", bn: "বিকল্প")
  static let reasonName = Phrase(en: "Why", bn: "কেন")
  static let reasonPlaceholder = Phrase(en: "the student reads it, too", bn: "শিক্ষার্থীও পড়বে")
  static let putInPlace = Phrase(en: "Put it in place", bn: "বদলে দাও")
  static let nothingChanged = Phrase(en: "Nothing is changed yet.", bn: "এখনও কিছু বদলানো হয়নি।")
  static let emptyText = Phrase(en: "It cannot be empty.", bn: "খালি রাখা যায় না।")
  static let sayWhy = Phrase(en: "Say why, in a word or two: it stands with the change.", bn: "কেন বদলালে, দু-এক কথায় লেখো।")
  static func fault(_ fault: WrittenItem.Fault) -> Phrase {
    switch fault {
    case .noStatement: Phrase(en: "A problem must ask something.", bn: "অঙ্কে কিছু জিজ্ঞাসা থাকতে হবে।")
    case .tooLong:
      Phrase(
        en: "That is longer than \(PortableProblem.longestStatement) characters.",
        bn: "এটি \(Language.bengali.number(PortableProblem.longestStatement)) অক্ষরের চেয়ে লম্বা।")
    case .unreadable(.boolean): Phrase(en: "The answer is true or false.", bn: "উত্তর সত্য বা মিথ্যা।")
    case .unreadable:
      Phrase(
        en: "The judge cannot read that answer as this problem asks for it.",
        bn: "এই অঙ্কে যেমন উত্তর চাওয়া হয়েছে, বিচারক এটি সেভাবে পড়তে পারে না।")
    case .notAnOption:
      Phrase(en: "The answer is the letter or the text of one option.", bn: "উত্তর একটি বিকল্পের অক্ষর বা লেখা।")
    }
  }
  static let changeItem = Phrase(en: "change the problem", bn: "অঙ্কটি বদলাও")
  static let changeAnswer = Phrase(en: "change the answer", bn: "উত্তর বদলাও")

  // What a student hears of it.
  static let tutorChanged = Phrase(en: "your tutor changed it", bn: "শিক্ষক বদলেছেন")
  static let tutorChangedSomething = Phrase(en: "something was changed", bn: "কিছু বদলেছে")
  static func changeHeard(_ kind: Correction.Kind) -> Phrase {
    switch kind {
    case .summary: Phrase(en: "Your tutor changed a summary of yours", bn: "শিক্ষক তোমার একটি সারাংশ বদলেছেন")
    case .practice: Phrase(en: "Your tutor changed a problem that was given to you", bn: "শিক্ষক তোমাকে দেওয়া একটি অঙ্ক বদলেছেন")
    case .exchange: Phrase(en: "Your tutor changed an answer to your question", bn: "তোমার প্রশ্নের একটি উত্তর শিক্ষক বদলেছেন")
    case .outcome: Phrase(en: "Your tutor looked at your answer again", bn: "শিক্ষক তোমার একটি উত্তর আবার দেখেছেন")
    }
  }
  static func countsAs(_ outcome: Outcome) -> Phrase {
    let name = self.outcome(outcome)
    return Phrase(en: "It counts as: \(name.en).", bn: "এখন ধরা হবে: \(name.bn)।")
  }
  static let programAnswered = Phrase(en: "answered", bn: "উত্তর আছে")
}
