import Learning
import Notation

/// What is said of an answer that is not simply right or wrong: what to change.
extension Words {
  static func unreadable(_ why: Judgement.Unreadable) -> Phrase {
    switch why {
    case .empty:
      Phrase(en: "Type your answer first, then Enter.", bn: "আগে উত্তর লেখো, তারপর Enter।")
    case .notANumber:
      Phrase(
        en: "I could not read that as a number. Write it like 28, 2.5, 3/4 or 75%.",
        bn: "এটিকে সংখ্যা হিসেবে পড়তে পারিনি। এভাবে লেখো: ২৮, ২.৫, ৩/৪ বা ৭৫%।")
    case .zeroDenominator:
      Phrase(en: "Nothing can be divided by 0. Look at the denominator.", bn: "০ দিয়ে ভাগ হয় না। হরটি দেখো।")
    case .notAnOption:
      Phrase(en: "Choose one of the options, by its letter.", bn: "অক্ষর দিয়ে একটি উত্তর বেছে নাও।")
    case .notTrueOrFalse:
      Phrase(en: "Say true or false.", bn: "সত্য না মিথ্যা, বলো।")
    case .tooLong:
      Phrase(en: "That is longer than any answer here.", bn: "এখানকার কোনো উত্তর এত বড় নয়।")
    case .tooComplicated:
      Phrase(en: "That is more than I can work out. Write it more simply.", bn: "এত জটিল হিসাব পারি না। আরও সহজ করে লেখো।")
    case .formula(let why): unreadable(why.reason)
    case .unknownUnit(let word):
      Phrase(
        en: "I do not know “\(word)” beside the number. Write the number alone.",
        bn: "সংখ্যার পাশে “\(word)” চিনি না। শুধু সংখ্যাটি লেখো।")
    case .otherLetter(let typed, let meant):
      Phrase(
        en: "\(typed) and \(meant) may be two numbers. Write \(meant), as the problem does.",
        bn: "\(typed) আর \(meant) দুটি আলাদা সংখ্যা হতে পারে। অঙ্কে যেমন আছে, তেমন \(meant) লেখো।")
    case .noValue: Phrase(en: "That has no value. Look at it once more.", bn: "এর কোনো মান নেই। আরেকবার দেখো।")
    case .ambiguous(let one, let other):
      Phrase(
        en: "That may mean two things. Write \(one) or \(other).",
        bn: "এর দুটি মানে হতে পারে। লেখো \(Language.bengali.digits(one)) বা \(Language.bengali.digits(other))।")
    case .notA(let kind): asked(kind)
    case .key:
      Phrase(en: "The key of this problem cannot be read. Skip it.", bn: "এই অঙ্কের উত্তরমালা পড়া যায় না। এটি এড়িয়ে যাও।")
    }
  }

  private static func unreadable(_ reason: UnreadableFormula.Reason) -> Phrase {
    switch reason {
    case .empty: unreadable(Judgement.Unreadable.empty)
    case .tooLong: unreadable(Judgement.Unreadable.tooLong)
    case .tooDeep: unreadable(.tooComplicated)
    case .zeroDenominator: unreadable(Judgement.Unreadable.zeroDenominator)
    case .unclosedBracket(let bracket):
      Phrase(en: "The bracket \(bracket) is never closed.", bn: "\(bracket) বন্ধনীটি শেষ হয়নি।")
    case .unopenedBracket(let bracket):
      Phrase(en: "The bracket \(bracket) was never opened.", bn: "\(bracket) বন্ধনীটি শুরু হয়নি।")
    case .nothingAfter(let sign):
      Phrase(en: "Something is missing after \(sign).", bn: "\(sign) চিহ্নের পরে কিছু বাদ পড়েছে।")
    case .nothingBefore(let sign):
      Phrase(en: "Something is missing before \(sign).", bn: "\(sign) চিহ্নের আগে কিছু বাদ পড়েছে।")
    case .noSignBetween:
      Phrase(
        en: "A sign is missing: which belongs between them?", bn: "মাঝে একটি চিহ্ন বাদ পড়েছে: কোন চিহ্ন হবে?")
    case .unknownWord(let word), .unknownCommand(let word):
      Phrase(
        en: "I do not know the word “\(word)” here. Write it like 28, 2.5, 3/4 or 75%.",
        bn: "এখানে “\(word)” শব্দটি চিনি না। এভাবে লেখো: ২৮, ২.৫, ৩/৪ বা ৭৫%।")
    case .unknownSign(let sign):
      Phrase(en: "I do not know the sign \(sign) here.", bn: "এখানে \(sign) চিহ্নটি চিনি না।")
    case .unclearEllipsis:
      Phrase(en: "How do the digits go on after the dots?", bn: "বিন্দুগুলোর পরে অঙ্কগুলো কেমন চলবে?")
    case .unclearNumber:
      Phrase(
        en: "A point or a comma fits no number. Write it like 1,250.5.",
        bn: "একটি বিন্দু বা কমা ঠিক জায়গায় নেই। এভাবে লেখো: ১,২৫০.৫।")
    case .unclearUnit(let unit):
      Phrase(en: "These units do not belong together: \(unit).", bn: "এই এককগুলো একসঙ্গে মেলে না: \(unit)।")
    }
  }

  /// What kind of answer is asked for, with an example of it.
  static func asked(_ kind: Demand.Kind) -> Phrase {
    switch kind {
    case .number: Phrase(en: "A number is asked for, like 28 or 3/4.", bn: "একটি সংখ্যা চাই, যেমন ২৮ বা ৩/৪।")
    case .expression: Phrase(en: "An expression is asked for, like 2x + 1.", bn: "একটি রাশি চাই, যেমন ২x + ১।")
    case .equation: Phrase(en: "An equation is asked for, like x = 3.", bn: "একটি সমীকরণ চাই, যেমন x = ৩।")
    case .interval: Phrase(en: "A range is asked for, like x > 3.", bn: "একটি ব্যবধি চাই, যেমন x > ৩।")
    case .list: Phrase(en: "Several answers are asked for, like 2, 3, 5.", bn: "একাধিক উত্তর চাই, যেমন ২, ৩, ৫।")
    case .set: Phrase(en: "A set is asked for, like {2, 3, 5}.", bn: "একটি সেট চাই, যেমন {২, ৩, ৫}।")
    case .pair: Phrase(en: "A pair is asked for, like (2, 3).", bn: "একটি ক্রমজোড় চাই, যেমন (২, ৩)।")
    case .text: Phrase(en: "Answer in words.", bn: "কথায় উত্তর দাও।")
    }
  }

  /// What is missing in an answer whose value is right: said before its one more go.
  static func form(_ missing: Judgement.Shortfall) -> Phrase {
    switch missing {
    case .lowestTerms:
      Phrase(en: "The value is right. Write it in lowest terms.", bn: "মান ঠিক। লঘিষ্ঠ আকারে লেখো।")
    case .mixed:
      Phrase(en: "The value is right. Write it as a mixed number.", bn: "মান ঠিক। মিশ্র ভগ্নাংশে লেখো।")
    case .improper:
      Phrase(en: "The value is right. Write it as one fraction.", bn: "মান ঠিক। অপ্রকৃত ভগ্নাংশে লেখো।")
    case .decimal: Phrase(en: "The value is right. Write it as a decimal.", bn: "মান ঠিক। দশমিকে লেখো।")
    case .simplified: Phrase(en: "The value is right. It can be simplified.", bn: "মান ঠিক। আরও সরল করা যায়।")
    case .factorised:
      Phrase(en: "The value is right. Write it as a product of factors.", bn: "মান ঠিক। উৎপাদকে বিশ্লেষণ করো।")
    case .expanded: Phrase(en: "The value is right. Expand the brackets.", bn: "মান ঠিক। বন্ধনী তুলে লেখো।")
    case .surd:
      Phrase(
        en: "The value is right. Leave it exact, the root as small as it gets.",
        bn: "মান ঠিক। করণী আকারে, সবচেয়ে সরল করে লেখো।")
    case .unit: Phrase(en: "The number is right. Write its unit, too.", bn: "সংখ্যাটি ঠিক। এককও লেখো।")
    case .noUnit: Phrase(en: "The number is right. Write it without a unit.", bn: "সংখ্যাটি ঠিক। একক ছাড়া লেখো।")
    case .rounding(.places(let count)):
      Phrase(
        en: "Nearly there: round it to \(count) decimal places.",
        bn: "প্রায় হয়েছে: \(Language.bengali.number(count)) দশমিক স্থান পর্যন্ত আসন্ন মানে লেখো।")
    case .rounding(.significant(let count)):
      Phrase(
        en: "Nearly there: round it to \(count) significant figures.",
        bn: "প্রায় হয়েছে: \(Language.bengali.number(count)) সার্থক অঙ্ক পর্যন্ত আসন্ন মানে লেখো।")
    case .rounding(.none): Phrase(en: "The value is right. Do not round it.", bn: "মান ঠিক। আসন্ন মান নয়।")
    }
  }
}
