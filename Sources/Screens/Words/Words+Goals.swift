import Learning

extension Words {
  static let goals = Phrase(en: "Goals and badges", bn: "লক্ষ্য ও ব্যাজ")
  static let goalsOnly = Phrase(en: "Goals", bn: "লক্ষ্য")
  static let goalsKey = Phrase(en: "goals", bn: "লক্ষ্য")
  static let goalsWord = Phrase(en: "goals", bn: "লক্ষ্য")
  static let newGoal = Phrase(en: "A new goal", bn: "নতুন লক্ষ্য")
  static let newGoalKey = Phrase(en: "new goal", bn: "নতুন লক্ষ্য")
  static let newGoalWord = Phrase(en: "new", bn: "নতুন")
  static let askGoal = Phrase(
    en: "What do you want to reach? In your own words", bn: "কী পেতে চাও? নিজের কথায় লেখো")
  static let goalNeedsTitle = Phrase(en: "A goal needs a few words.", bn: "লক্ষ্যের জন্য দু-একটি কথা লেখো।")
  static let askKind = Phrase(en: "How much practice?", bn: "কতটা অনুশীলন?")
  static func kind(_ kind: Goal.Kind) -> Phrase {
    switch kind {
    case .steady: Phrase(en: "Steady", bn: "ধীরে ধীরে")
    case .stretch: Phrase(en: "A stretch", bn: "একটু বেশি")
    case .exam: Phrase(en: "For an exam", bn: "পরীক্ষার জন্য")
    }
  }
  static func kindText(_ kind: Goal.Kind) -> Phrase {
    Phrase(
      en: "\(kind.practice) problems right, a better rating, 10 fives",
      bn: "\(Language.bengali.number(kind.practice))টি অঙ্ক ঠিক, ভালো রেটিং, ১০ দিনের পাঁচ")
  }
  static func status(_ status: Goal.Status) -> Phrase {
    switch status {
    case .active: Phrase(en: "on the way", bn: "চলছে")
    case .completed: Phrase(en: "reached", bn: "পূর্ণ")
    case .paused: Phrase(en: "resting", bn: "বিরতি")
    case .cancelled: Phrase(en: "given up", bn: "ছেড়ে দেওয়া")
    }
  }
  static func parts(_ progress: GoalProgress) -> Phrase {
    let bengali = Language.bengali
    let right = min(progress.right, progress.wanted)
    let fives = min(progress.fives, GoalProgress.fivesWanted)
    let goal = progress.ratingFrom + GoalProgress.ratingRise
    return Phrase(
      en: "\(right) of \(progress.wanted) problems right · rating \(progress.rating), full at \(goal) · "
        + "\(fives) of \(GoalProgress.fivesWanted) fives",
      bn: "\(bengali.number(progress.wanted))টির মধ্যে \(bengali.number(right))টি ঠিক · রেটিং "
        + "\(bengali.number(progress.rating)), পূর্ণ \(bengali.number(goal))-এ · ১০ দিনের মধ্যে "
        + "\(bengali.number(fives)) দিনের পাঁচ")
  }
  static func pace(_ pace: GoalPace) -> Phrase {
    switch pace {
    case .none: Phrase(en: "No goal yet. A small one is a good start.", bn: "এখনও লক্ষ্য নেই। ছোট একটি দিয়ে শুরু করো।")
    case .beginning: Phrase(en: "The first steps are the longest. Go on.", bn: "প্রথম পা-ই সবচেয়ে বড়। চলতে থাকো।")
    case .underWay: Phrase(en: "Well under way.", bn: "অনেকটা এগিয়েছ।")
    case .nearlyThere: Phrase(en: "Nearly there!", bn: "প্রায় পৌঁছে গেছ!")
    }
  }
  static func change(_ change: GoalChange) -> Phrase {
    switch change {
    case .pause: Phrase(en: "let it rest", bn: "বিরতি দাও")
    case .resume: Phrase(en: "go on with it", bn: "আবার চালাও")
    case .restart: Phrase(en: "begin it anew", bn: "আবার শুরু করো")
    case .giveUp: Phrase(en: "give it up", bn: "ছেড়ে দাও")
    }
  }
  static func changeWord(_ change: GoalChange) -> Phrase {
    switch change {
    case .pause: Phrase(en: "rest", bn: "বিরতি")
    case .resume: Phrase(en: "resume", bn: "চালাও")
    case .restart: Phrase(en: "anew", bn: "আবার")
    case .giveUp: Phrase(en: "giveup", bn: "ছাড়ো")
    }
  }
  static func reallyGiveUp(_ title: String) -> Phrase {
    Phrase(en: "Give up “\(title)”?", bn: "“\(title)” ছেড়ে দেবে?")
  }

  // Points and levels.
  static func level(_ level: Level) -> Phrase {
    let left = level.cost - level.points
    return Phrase(
      en: "Level \(level.number), \(left) points to the next",
      bn: "স্তর \(Language.bengali.number(level.number)), পরেরটিতে আর \(Language.bengali.number(left)) পয়েন্ট")
  }
  static func points(_ points: Int) -> Phrase {
    Phrase(en: "\(points) points in all", bn: "মোট \(Language.bengali.number(points)) পয়েন্ট")
  }
  static func earnedToday(_ points: Int) -> Phrase {
    Phrase(en: "+\(points) points today", bn: "আজ +\(Language.bengali.number(points)) পয়েন্ট")
  }
  static func newBadges(_ badges: [Badge]) -> Phrase {
    Phrase(
      en: "★ " + badges.map { badge($0).en }.joined(separator: ", "),
      bn: "★ " + badges.map { badge($0).bn }.joined(separator: ", "))
  }
  static let badges = Phrase(en: "Badges", bn: "ব্যাজ")
  static func badgesEarned(_ earned: Int, _ all: Int) -> Phrase {
    Phrase(
      en: "\(earned) of \(all)",
      bn: "\(Language.bengali.number(all))টির মধ্যে \(Language.bengali.number(earned))টি")
  }

  static func badge(_ badge: Badge) -> Phrase {
    switch badge {
    case .firstFive: Phrase(en: "The first five", bn: "প্রথম পাঁচ")
    case .allFive: Phrase(en: "Five of five", bn: "পাঁচে পাঁচ")
    case .unaided: Phrase(en: "On your own", bn: "নিজে নিজে")
    case .week: Phrase(en: "A week in a row", bn: "টানা এক সপ্তাহ")
    case .month: Phrase(en: "A month in a row", bn: "টানা এক মাস")
    case .quarter: Phrase(en: "Ninety in a row", bn: "টানা নব্বই দিন")
    case .year: Phrase(en: "A year in a row", bn: "টানা এক বছর")
    case .cameBack: Phrase(en: "Back again", bn: "আবার ফেরা")
    case .hundredRight: Phrase(en: "A hundred right", bn: "একশো ঠিক")
    case .thousandRight: Phrase(en: "A thousand right", bn: "এক হাজার ঠিক")
    case .conceptMastered: Phrase(en: "Got it", bn: "বুঝে গেছি")
    case .topicMastered: Phrase(en: "A whole topic", bn: "পুরো একটি বিষয়")
    case .keptAMonth: Phrase(en: "It stays", bn: "মনে থেকে গেছে")
    case .tenExams: Phrase(en: "Ten exams", bn: "দশটি পরীক্ষা")
    }
  }

  /// What it is given for.
  static func why(_ badge: Badge) -> Phrase {
    switch badge {
    case .firstFive: Phrase(en: "a daily five completed", bn: "একটি দিনের পাঁচ শেষ")
    case .allFive: Phrase(en: "all five of a day right at the first try", bn: "এক দিনের পাঁচটিই প্রথম চেষ্টায় ঠিক")
    case .unaided: Phrase(en: "a whole five without a hint", bn: "ইঙ্গিত ছাড়া পুরো পাঁচ")
    case .week: Phrase(en: "seven days running", bn: "পরপর সাত দিন")
    case .month: Phrase(en: "thirty days running", bn: "পরপর ত্রিশ দিন")
    case .quarter: Phrase(en: "ninety days running", bn: "পরপর নব্বই দিন")
    case .year: Phrase(en: "365 days running", bn: "পরপর ৩৬৫ দিন")
    case .cameBack: Phrase(en: "a five after two weeks away", bn: "দুই সপ্তাহ বাদে আবার পাঁচ")
    case .hundredRight: Phrase(en: "100 problems answered right", bn: "১০০টি অঙ্ক ঠিক")
    case .thousandRight: Phrase(en: "1000 problems answered right", bn: "১০০০টি অঙ্ক ঠিক")
    case .conceptMastered: Phrase(en: "a first concept mastered", bn: "প্রথম একটি ধারণা আয়ত্তে")
    case .topicMastered: Phrase(en: "every concept of a topic mastered", bn: "একটি বিষয়ের সব ধারণা আয়ত্তে")
    case .keptAMonth: Phrase(en: "right without a hint after a month", bn: "এক মাস পরেও ইঙ্গিত ছাড়া ঠিক")
    case .tenExams: Phrase(en: "ten exams finished", bn: "দশটি পরীক্ষা শেষ")
    }
  }
}
