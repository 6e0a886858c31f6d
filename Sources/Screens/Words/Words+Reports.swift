import Learning

extension Words {
  static func reportOf(_ name: String, _ day: CalendarDay) -> Phrase {
    let date = Words.date(day)
    return Phrase(en: "\(name): progress on \(date.en)", bn: "\(name): \(date.bn) পর্যন্ত অগ্রগতি")
  }
  static func classReport(_ name: String?, _ day: CalendarDay) -> Phrase {
    let date = Words.date(day)
    guard let name else { return Phrase(en: "My students on \(date.en)", bn: "আমার শিক্ষার্থীরা, \(date.bn)") }
    return Phrase(en: "Class \(name) on \(date.en)", bn: "\(name) শ্রেণি, \(date.bn)")
  }
  static let howItStands = Phrase(en: "How it stands", bn: "এখন কেমন")
  static let masteryWeekByWeek = Phrase(en: "Mastery, week by week", bn: "সপ্তাহে সপ্তাহে দক্ষতা")
  static let whoNeedsHelp = Phrase(en: "Who needs help first", bn: "কার আগে সাহায্য দরকার")
  static let topicsTogether = Phrase(en: "The class, topic by topic", bn: "বিষয় ধরে পুরো শ্রেণি")
  static let weakTopics = Phrase(en: "Weak topics", bn: "দুর্বল বিষয়")
  static let predictedScores = Phrase(en: "Predicted exam scores", bn: "পরীক্ষায় সম্ভাব্য নম্বর")
  static let predictionNote = Phrase(
    en: "Nine times in ten the score lies within what stands after ±.",
    bn: "দশবারে নয়বার নম্বর ±-এর পরের সীমার মধ্যে থাকে।")
  static let putRight = Phrase(en: "What tutors put right", bn: "শিক্ষকরা যা ঠিক করেছেন")
  static let howSure = Phrase(en: "How sure the answers to questions were", bn: "প্রশ্নের উত্তরগুলো কতটা নিশ্চিত ছিল")
  static let costsThisMonth = Phrase(en: "Costs this month", bn: "এ মাসের খরচ")
  static let summariesWord = Phrase(en: "Summaries", bn: "সারাংশ")
  static let changedByTutor = Phrase(en: "(changed by a tutor)", bn: "(শিক্ষক বদলেছেন)")
  static let nextStepsWord = Phrase(en: "Next", bn: "এরপর")
  static let nobodyHere = Phrase(en: "Nobody is here yet.", bn: "এখনো কেউ নেই।")
  static let student = Phrase(en: "Student", bn: "শিক্ষার্থী")
  static let why = Phrase(en: "Why", bn: "কেন")
  static let streakColumn = Phrase(en: "Streak", bn: "ধারা")
  static let weekColumn = Phrase(en: "This week", bn: "এ সপ্তাহে")
  static let topicsNote = Phrase(
    en: "Mean ± spread of 100; the line goes from the lowest to the highest student. Then: from–to, and who has begun.",
    bn: "১০০-তে গড় ± ছড়ানো; দাগটি সবচেয়ে কম থেকে সবচেয়ে বেশি পর্যন্ত। তারপর: থেকে–পর্যন্ত, আর কতজন শুরু করেছে।")

  /// 12–60, 3/4
  static func rangeAndBegun(_ line: ClassView.TopicLine) -> Phrase {
    let (range, begun) = (range(line.lowest, line.highest), ratio(line.begun, line.students))
    return Phrase(en: "\(range.en), \(begun.en)", bn: "\(range.bn), \(begun.bn)")
  }
  static let inPerCent = Phrase(en: "In per cent of the answers.", bn: "উত্তরের শতকরা হিসাবে।")
  static let studentsColumn = Phrase(en: "Students", bn: "শিক্ষার্থী")
  static let tutorsColumn = Phrase(en: "Tutors", bn: "শিক্ষক")

  /// Together $0.154; 1 over $0.10.
  static func costsTogether(_ costs: [ClassView.CostLine]) -> Phrase {
    let all = roundedDollars(costs.reduce(0) { $0 + $1.microdollars })
    let over = costs.count(where: \.isOverBudget)
    let bn = Language.bengali
    return Phrase(
      en: "Together \(all); \(over == 0 ? "nobody" : "\(over)") over $0.10.",
      bn: "সব মিলিয়ে \(bn.digits(all)); $০.১০-এর বেশি \(over == 0 ? "কারও নয়" : "\(bn.number(over)) জনের")।")
  }
  static func weeksBefore(_ weeks: Int) -> Phrase {
    Phrase(en: "\(weeks) weeks ago", bn: "\(Language.bengali.number(weeks)) সপ্তাহ আগে")
  }
  static let nowWord = Phrase(en: "now", bn: "এখন")
  static let kindColumn = Phrase(en: "Kind", bn: "ধরন")
  static let countColumn = Phrase(en: "Times", bn: "কতবার")
  static let costColumn = Phrase(en: "Cost, of $0.10", bn: "খরচ, $০.১০-এর মধ্যে")
  static let looksFine = Phrase(en: "all is well", bn: "সব ঠিক আছে")
  static let notInForce = Phrase(en: "not looked after now", bn: "এখন দেখাশোনায় নেই")

  static func plain(_ number: Int) -> Phrase { Phrase(en: "\(number)", bn: Language.bengali.number(number)) }
  static func ratio(_ part: Int, _ whole: Int) -> Phrase {
    Phrase(en: "\(part)/\(whole)", bn: "\(Language.bengali.number(part))/\(Language.bengali.number(whole))")
  }
  static func range(_ low: Int, _ high: Int) -> Phrase {
    Phrase(en: "\(low)–\(high)", bn: "\(Language.bengali.number(low))–\(Language.bengali.number(high))")
  }

  /// `$0.034`; a word says what is over the budget, beside the figure.
  static func cost(_ line: ClassView.CostLine) -> Phrase {
    let text = roundedDollars(line.microdollars)
    let mark = line.isOverBudget ? Phrase(en: " (over)", bn: " (বেশি)") : Phrase("")
    return Phrase(en: text + mark.en, bn: Language.bengali.digits(text) + mark.bn)
  }

  /// `$0.034`
  private static func roundedDollars(_ microdollars: Int) -> String {
    let thousandths = (microdollars + 500) / 1000
    let rest = String(thousandths % 1000)
    return "$\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  static func reason(_ reason: HelpReason) -> Phrase {
    let bn = Language.bengali
    switch reason {
    case .highRisk(let mastery): return Phrase(en: "risk high (\(mastery))", bn: "ঝুঁকি বেশি (\(bn.number(mastery)))")
    case .mediumRisk(let mastery): return Phrase(en: "risk medium (\(mastery))", bn: "ঝুঁকি মাঝারি (\(bn.number(mastery)))")
    case .falling(let points):
      return Phrase(en: "fell by \(points) in a week", bn: "এক সপ্তাহে \(bn.number(points)) কমেছে")
    case .away(let days): return Phrase(en: "\(days) days away", bn: "\(bn.number(days)) দিন আসেনি")
    case .disputes(let count, let days):
      return Phrase(
        en: count == 1 ? "1 dispute waits\(age(days).en)" : "\(count) disputes wait\(age(days).en)",
        bn: "\(bn.number(count))টি আপত্তি অপেক্ষায়\(age(days).bn)")
    case .questions(let count, let days):
      return Phrase(
        en: count == 1 ? "1 question waits\(age(days).en)" : "\(count) questions wait\(age(days).en)",
        bn: "\(bn.number(count))টি প্রশ্ন অপেক্ষায়\(age(days).bn)")
    case .flagged(let count):
      return Phrase(
        en: count == 1 ? "1 problem to check" : "\(count) problems to check", bn: "\(bn.number(count))টি অঙ্ক দেখতে হবে")
    case .notBegun: return Phrase(en: "not begun", bn: "শুরু করেনি")
    }
  }

  private static func age(_ days: Int) -> Phrase {
    days == 0
      ? Phrase("")
      : Phrase(
        en: days == 1 ? " since yesterday" : " for \(days) days", bn: ", \(Language.bengali.number(days)) দিন ধরে")
  }

  static func risks(high: Int, medium: Int, low: Int, notBegun: Int) -> Phrase {
    let bn = Language.bengali
    return Phrase(
      en: "Risk high: \(high), medium: \(medium), low: \(low). Not begun: \(notBegun).",
      bn:
        "ঝুঁকি বেশি: \(bn.number(high)), মাঝারি: \(bn.number(medium)), কম: \(bn.number(low))। শুরু করেনি: \(bn.number(notBegun))।")
  }

  static func risk(_ risk: StudentStatus.Risk) -> Phrase {
    switch risk {
    case .high: Phrase(en: "risk high", bn: "ঝুঁকি বেশি")
    case .medium: Phrase(en: "risk medium", bn: "ঝুঁকি মাঝারি")
    case .low: Phrase(en: "risk low", bn: "ঝুঁকি কম")
    }
  }

  /// By how many answers a prediction rests on.
  static func certainty(_ certainty: StudentStatus.Certainty) -> Phrase {
    switch certainty {
    case .high: Phrase(en: "many answers", bn: "অনেক উত্তর")
    case .medium: Phrase(en: "some answers", bn: "কিছু উত্তর")
    case .low: Phrase(en: "few answers", bn: "অল্প উত্তর")
    }
  }
  static let certaintyColumn = Phrase(en: "Rests on", bn: "ভিত্তি")

  /// 71 ± 12
  static func scoreAndMargin(_ line: ClassView.Prediction) -> Phrase {
    meanAndSpread(mean: line.score, spread: line.margin)
  }

  /// The weak topics by name; nothing where none is weak.
  static func weakest(_ names: [Phrase]) -> Phrase? {
    guard !names.isEmpty else { return nil }
    return Phrase(
      en: "Weakest: " + names.map(\.en).joined(separator: ", "),
      bn: "সবচেয়ে দুর্বল: " + names.map(\.bn).joined(separator: ", "))
  }

  /// summary · mathematics · level 4
  static func overrideTitle(_ line: ClassView.OverrideLine) -> Phrase {
    let kind = overrideKind(line.kind)
    let parts = [kind, line.subject, line.level.map { level($0) }].compactMap(\.self)
    return Phrase(en: parts.map(\.en).joined(separator: " · "), bn: parts.map(\.bn).joined(separator: " · "))
  }

  /// 3 times · 2 students · 1 tutor
  static func overrideCount(_ line: ClassView.OverrideLine) -> Phrase {
    let bn = Language.bengali
    func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
    return Phrase(
      en: counted(line.count, "time", "times") + " · " + counted(line.students, "student", "students") + " · "
        + counted(line.tutors, "tutor", "tutors"),
      bn: "\(bn.number(line.count)) বার · \(bn.number(line.students)) জন শিক্ষার্থী · \(bn.number(line.tutors)) জন শিক্ষক")
  }

  /// 12 of 20 · 60 %
  static func share(_ count: Int, of total: Int) -> Phrase {
    let percent = total == 0 ? 0 : (count * 200 + total) / (2 * total)
    let ratio = ratio(count, total)
    return Phrase(en: "\(ratio.en) · \(percent) %", bn: "\(ratio.bn) · \(Language.bengali.number(percent)) %")
  }

  static let costNote = Phrase(
    en: "The whole bar is $0.10, what a student may cost in a month.",
    bn: "পুরো দাগটি $০.১০: মাসে একজন শিক্ষার্থীর জন্য এতটুকুই বরাদ্দ।")
  static let nothingAsked = Phrase(en: "No question was answered yet.", bn: "এখনও কোনো প্রশ্নের উত্তর দেওয়া হয়নি।")
  static let nothingPredicted = Phrase(
    en: "Nobody has answered enough for that yet.", bn: "এর জন্য যথেষ্ট উত্তর এখনও কেউ দেয়নি।")
  static func saidSomewhere(_ words: String) -> Phrase {
    Phrase(en: "Where “\(words)” was said", bn: "যেখানে “\(words)” বলা হয়েছে")
  }

  static func overrideKind(_ kind: String) -> Phrase {
    switch Correction.Kind(rawValue: kind) {
    case .summary: Phrase(en: "summary", bn: "সারাংশ")
    case .practice: Phrase(en: "practice", bn: "অনুশীলন")
    case .exchange: Phrase(en: "answer to a question", bn: "প্রশ্নের উত্তর")
    case .outcome: Phrase(en: "verdict", bn: "বিচার")
    case nil: Phrase(kind)
    }
  }

  /// As `qa_interactions.confidence` has them, the surest first.
  static let confidenceNames = ["High", "Medium", "Low"]
  static func confidence(_ name: String) -> Phrase {
    switch name {
    case "High": Phrase(en: "sure", bn: "নিশ্চিত")
    case "Medium": Phrase(en: "fairly sure", bn: "মোটামুটি নিশ্চিত")
    default: Phrase(en: "not sure", bn: "নিশ্চিত নয়")
    }
  }
}
