import Learning

extension Words {
  static let masteryTitle = Phrase(en: "Mastery", bn: "দক্ষতা")
  static let evidenceKey = Phrase(en: "what is behind it", bn: "কেন এই সংখ্যা")
  static let evidenceWord = Phrase(en: "mastery", bn: "দক্ষতা")
  static let practiseConcept = Phrase(en: "practise this", bn: "এটি অনুশীলন করো")
  static let practiseConceptWord = Phrase(en: "practise", bn: "অনুশীলন")
  static let notYet = Phrase(en: "not yet", bn: "এখনও নয়")

  /// What the number says: so many of five, or of ten, typical problems.
  static func masterySays(_ mastery: Int) -> Phrase {
    let tenths = (mastery + 5) / 10
    let (times, of) = tenths % 2 == 0 ? (tenths / 2, 5) : (tenths, 10)
    let bengali = (
      Language.bengali.number(mastery), Language.bengali.number(of), Language.bengali.number(times)
    )
    switch times {
    case 0:
      return Phrase(
        en: "\(mastery): you would hardly get a typical problem of this right yet.",
        bn: "\(bengali.0): এর সাধারণ একটি অঙ্ক ঠিক হওয়ার সম্ভাবনা এখনও খুব কম।")
    case of:
      return Phrase(
        en: "\(mastery): you would nearly always get a typical problem of this right.",
        bn: "\(bengali.0): এর সাধারণ অঙ্ক তুমি প্রায় সব সময়ই ঠিক করবে।")
    default:
      return Phrase(
        en: "\(mastery): you would get a typical problem of this right \(times) times in \(of).",
        bn: "\(bengali.0): এর সাধারণ \(bengali.1)টি অঙ্কের মধ্যে \(bengali.2)টি তুমি ঠিক করবে।")
    }
  }

  static let noAnswersYet = Phrase(
    en: "No answers yet. The first three will tell.", bn: "এখনও কোনো উত্তর নেই। প্রথম তিনটি উত্তর দিলেই বোঝা যাবে।")
  /// Fewer than three answers: the number says less than it would.
  static func heldBack(_ mastery: Int, answers: Int) -> Phrase {
    Phrase(
      en:
        "\(mastery) so far: it rests on \(answers == 1 ? "one answer" : "two answers"); with three it counts in full.",
      bn:
        "আপাতত \(Language.bengali.number(mastery)): এর পেছনে আছে \(Language.bengali.number(answers))টি উত্তর; ৩টি হলে পুরোটা গোনা হবে।"
    )
  }
  static let whatWeighs = Phrase(en: "What weighs most", bn: "সবচেয়ে বেশি প্রভাব")
  static let answersBehind = Phrase(en: "The last answers", bn: "শেষ উত্তরগুলো")
  static func withHints(_ hints: Int) -> Phrase {
    Phrase(
      en: hints == 1 ? "1 hint" : "\(hints) hints", bn: "\(Language.bengali.number(hints))টি ইঙ্গিত")
  }
  /// `days` from today; 0 or less is now.
  static func reviewComes(in days: Int) -> Phrase {
    switch days {
    case ...0: Phrase(en: "A review is due: it begins to fade.", bn: "ঝালিয়ে নেওয়ার সময় হয়েছে: একটু ঝাপসা হচ্ছে।")
    case 1: Phrase(en: "A review will be due tomorrow.", bn: "আগামীকাল ঝালিয়ে নিতে হবে।")
    default:
      Phrase(
        en: "A review will be due in \(days) days.", bn: "\(Language.bengali.number(days)) দিন পর ঝালিয়ে নিতে হবে।")
    }
  }

  /// A term of the model, as somebody would say it.
  static func weight(_ weight: ConceptEvidence.Weight) -> Phrase {
    switch (weight.term, weight.isFor) {
    case (.bias, _): Phrase(en: "where everybody begins", bn: "সবার যেখান থেকে শুরু")
    case (.subject, true): Phrase(en: "you are strong in this subject", bn: "এই বিষয়ে তুমি ভালো")
    case (.subject, false): Phrase(en: "this subject is still hard for you", bn: "এই বিষয় তোমার কাছে এখনও কঠিন")
    case (.concept, true): Phrase(en: "you do better here than elsewhere", bn: "অন্য জায়গার চেয়ে এখানে তুমি ভালো করো")
    case (.concept, false): Phrase(en: "this is harder for you than the rest", bn: "বাকিগুলোর চেয়ে এটি তোমার কাছে কঠিন")
    case (.difficulty, true): Phrase(en: "its problems are rather easy", bn: "এর অঙ্কগুলো তুলনায় সহজ")
    case (.difficulty, false): Phrase(en: "its problems are rather hard", bn: "এর অঙ্কগুলো তুলনায় কঠিন")
    case (.recent, true): Phrase(en: "your last answers here were mostly right", bn: "এখানে তোমার শেষ উত্তরগুলো বেশির ভাগ ঠিক")
    case (.recent, false):
      Phrase(en: "your last answers here were mostly not right", bn: "এখানে তোমার শেষ উত্তরগুলো বেশির ভাগ ঠিক হয়নি")
    case (.overall, true): Phrase(en: "lately you are mostly right", bn: "ইদানীং তোমার বেশির ভাগ উত্তর ঠিক")
    case (.overall, false): Phrase(en: "lately you are mostly not right", bn: "ইদানীং তোমার বেশির ভাগ উত্তর ঠিক হচ্ছে না")
    case (.new, _): Phrase(en: "it is new to you", bn: "এটি তোমার কাছে নতুন")
    case (.lag, _): Phrase(en: "other things came between", bn: "মাঝে অন্য জিনিস এসেছে")
    case (.gap, _): Phrase(en: "some days have gone by since", bn: "মাঝে কিছু দিন কেটে গেছে")
    case (.solved, _): Phrase(en: "you solved this very problem before", bn: "এই অঙ্কটিই তুমি আগে করেছ")
    }
  }
}

// MARK: - Reviews, and why each of the five was chosen

extension Words {
  static func reviewFading(_ count: Int) -> Phrase {
    Phrase(en: "Review what fades (\(count))", bn: "ঝালিয়ে নাও (\(Language.bengali.number(count)))")
  }
  static func reviewText(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "one thing you learnt begins to fade" : "\(count) things you learnt begin to fade",
      bn: "শেখা \(Language.bengali.number(count))টি জিনিস ঝাপসা হচ্ছে")
  }
  static let review = Phrase(en: "Review", bn: "ঝালাই")
  static func reviewsLeft(_ count: Int) -> Phrase {
    Phrase(en: "\(count) to review", bn: "বাকি \(Language.bengali.number(count))টি")
  }
  static let choosingOne = Phrase(en: "Choosing a problem…", bn: "একটি অঙ্ক বাছছি…")

  static let whyThisOne = Phrase(en: "Why this one", bn: "কেন এটি")
  static func why(_ choice: Choice) -> Phrase {
    let reason =
      switch choice.reason {
      case .review: Phrase(en: "a review, because it begins to fade", bn: "ঝালাই, কারণ শেখা জিনিস একটু ঝাপসা হচ্ছে")
      case .goingOn(let mastery):
        Phrase(
          en: "going on, because you are at \(mastery) of 100 here",
          bn: "এগিয়ে চলা, কারণ এখানে তুমি ১০০-তে \(Language.bengali.number(mastery))")
      case .opened:
        Phrase(en: "next on your way, because what leads to it is ready", bn: "তোমার পরের ধাপ, কারণ এর আগের সব তৈরি")
      case .keeping: Phrase(en: "kept fresh, because it has been a while", bn: "মনে রাখার জন্য, কারণ অনেক দিন হয়নি")
      }
    // Less than an even chance: it was meant to be hard.
    guard choice.probability < 0.5 else { return reason }
    return Phrase(en: reason.en + "; a stretch", bn: reason.bn + "; একটু কঠিন, ইচ্ছে করেই")
  }
}
