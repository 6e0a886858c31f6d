import Learning

// Choosing a lesson, and the lines of home that lead to one.

extension Words {
  static let learn = Phrase(en: "Learn something new", bn: "নতুন কিছু শেখো")
  static let learnText = Phrase(en: "with the tutor, step by step", bn: "শিক্ষকের সঙ্গে, ধাপে ধাপে")
  static let lessonKey = Phrase(en: "a lesson on this", bn: "এটির পাঠ")
  static let lessonWord = Phrase(en: "lesson", bn: "পাঠ")
  static let lessonOnWeakest = Phrase(en: "a lesson on the weakest", bn: "দুর্বলটির পাঠ")

  static func resumeLesson(_ title: Phrase) -> Phrase {
    Phrase(en: "Resume: \(title.en)", bn: "চালিয়ে যাও: \(title.bn)")
  }
  static func stepOf(_ step: Int, _ steps: Int) -> Phrase {
    Phrase(
      en: "step \(step) of \(steps)",
      bn: "\(Language.bengali.number(steps)) ধাপের \(Language.bengali.number(step)) নম্বরে")
  }
  /// "paused yesterday": how long ago in days of the student's calendar.
  static func pausedAgo(_ days: Int) -> Phrase {
    switch days {
    case ...0: Phrase(en: "paused today", bn: "আজ থেমেছিলে")
    case 1: Phrase(en: "paused yesterday", bn: "গতকাল থেমেছিলে")
    default: Phrase(en: "paused \(days) days ago", bn: "\(Language.bengali.number(days)) দিন আগে থেমেছিলে")
    }
  }
  /// The same of a lesson that was left without pausing.
  static func leftAgo(_ days: Int) -> Phrase {
    switch days {
    case ...0: Phrase(en: "left today", bn: "আজ রেখে গেছ")
    case 1: Phrase(en: "left yesterday", bn: "গতকাল রেখে গেছ")
    default: Phrase(en: "left \(days) days ago", bn: "\(Language.bengali.number(days)) দিন আগে রেখে গেছ")
    }
  }

  // The headings of the list.
  static let goOnLearning = Phrase(en: "Go on with", bn: "শেষ করা বাকি")
  static let recommended = Phrase(en: "Good to learn now", bn: "এখন শেখার জন্য ভালো")
  static func subjectAndGrade(_ subject: Phrase, _ grade: Int) -> Phrase {
    let grade = self.grade(grade)
    return Phrase(en: "\(subject.en) · \(grade.en)", bn: "\(subject.bn) · \(grade.bn)")
  }
  static let learntBefore = Phrase(en: "To look at again", bn: "আবার দেখার জন্য")

  // Why one is recommended, and what is missing for another.
  static let newToYou = Phrase(en: "new to you", bn: "তোমার জন্য নতুন")
  static func masteryIs(_ mastery: Int) -> Phrase {
    Phrase(en: "mastery \(mastery)", bn: "দক্ষতা \(Language.bengali.number(mastery))")
  }
  static func opensTopics(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "opens 1 topic" : "opens \(count) topics", bn: "এর পরে খুলবে \(Language.bengali.number(count))টি")
  }
  static func coveredSoFar(_ percent: Int) -> Phrase {
    Phrase(en: "\(percent) % done", bn: "\(Language.bengali.number(percent)) % হয়েছে")
  }
  static let soonest = Phrase(en: "the best next step", bn: "এখন সবচেয়ে কাজের")
  static func first(_ name: Phrase) -> Phrase { Phrase(en: "first: \(name.en)", bn: "আগে: \(name.bn)") }
  static func lessonSteps(_ steps: Int) -> Phrase {
    Phrase(en: "\(steps) steps", bn: "\(Language.bengali.number(steps))টি ধাপ")
  }
  /// "Fractions (mastery 41, needs 50)".
  static func missing(_ name: Phrase, _ mastery: Int, of minimum: Int) -> Phrase {
    Phrase(
      en: "\(name.en) (mastery \(mastery), needs \(minimum))",
      bn: "\(name.bn) (দক্ষতা \(Language.bengali.number(mastery)), চাই \(Language.bengali.number(minimum)))")
  }
  static let comeFirst = Phrase(en: "Should come first:", bn: "আগে জানা দরকার:")
  static func insistAsk(_ names: Phrase) -> Phrase {
    Phrase(
      en: "First should come \(names.en). Begin all the same? Press y.",
      bn: "আগে দরকার \(names.bn)। তবু শুরু করবে? y চাপো।")
  }
  static let insist = Phrase(en: "begin all the same", bn: "তবু শুরু করো")
  static let insistWord = Phrase(en: "insist", bn: "তবু")
  static let notNow = Phrase(en: "not now", bn: "এখন নয়")
  static let notNowWord = Phrase(en: "no", bn: "না")
  static let fromTheStart = Phrase(en: "from the start", bn: "গোড়া থেকে")
  static let fromTheStartWord = Phrase(en: "anew", bn: "গোড়া")
  static let noLessons = Phrase(en: "There are no lessons here yet.", bn: "এখানে এখনও কোনো পাঠ নেই।")
  static let openingLesson = Phrase(en: "The tutor is coming…", bn: "শিক্ষক আসছেন…")
  static func lessonOutcome(_ status: Lesson.Status) -> Phrase {
    switch status {
    case .completed: Phrase(en: "gone through", bn: "পুরোটা পড়া")
    case .lost(let prerequisite):
      Phrase(en: "stopped: first \(prerequisite.name.en)", bn: "থেমেছে: আগে \(prerequisite.name.bn)")
    case .released: Phrase(en: "begun anew since", bn: "পরে নতুন করে শুরু")
    case .paused: Phrase(en: "paused", bn: "থামানো")
    case .inProgress: Phrase(en: "under way", bn: "চলছে")
    }
  }
}
