import Learning

// Giving practice, and the class at a glance.

extension Words {
  static func practiceFor(_ name: String) -> Phrase { Phrase(en: "Practice for \(name)", bn: "\(name)-এর অনুশীলন") }
  static func giving(_ item: Assigning.Item) -> Phrase {
    switch item {
    case .source: Phrase(en: "From", bn: "কোথা থেকে")
    case .way: Phrase(en: "Which ones", bn: "কোনগুলো")
    case .problems: Phrase(en: "Problems", bn: "অঙ্ক")
    case .tag: Phrase(en: "Goal", bn: "লক্ষ্য")
    case .count: Phrase(en: "How many", bn: "কয়টি")
    case .due: Phrase(en: "Due", bn: "কবের মধ্যে")
    case .note: Phrase(en: "A word with it", bn: "সঙ্গে একটি কথা")
    case .give: Phrase(en: "Give it", bn: "দাও")
    }
  }
  static func whatFits(_ subject: Phrase) -> Phrase {
    Phrase(en: "\(subject.en), what fits the student", bn: "\(subject.bn), শিক্ষার্থীর উপযুক্ত")
  }
  static let freshNumbers = Phrase(en: "fresh ones, the machine chooses", bn: "নতুন, যন্ত্র বেছে দেবে")
  static let byHand = Phrase(en: "you choose them", bn: "নিজে বেছে দাও")
  static let anyTag = Phrase(en: "any", bn: "যেকোনো")
  static func chosenOf(_ count: Int) -> Phrase {
    Phrase(
      en: count == 0 ? "none chosen yet" : "\(count) chosen",
      bn: count == 0 ? "এখনও একটিও বাছা হয়নি" : "\(Language.bengali.number(count))টি বাছা হয়েছে")
  }
  static func level(_ level: Int) -> Phrase {
    Phrase(en: "level \(level)", bn: "স্তর \(Language.bengali.number(level))")
  }
  static let givenBefore = Phrase(en: "given before", bn: "আগে দেওয়া")
  static let chooseProblems = Phrase(en: "choose problems", bn: "অঙ্ক বাছো")
  static let chooseProblemsWord = Phrase(en: "choose", bn: "বাছো")
  static let chooseIt = Phrase(en: "choose it, or not", bn: "বাছো বা বাদ দাও")
  static let chooseItWord = Phrase(en: "choose", bn: "বাছো")
  static let chosenEnough = Phrase(en: "that is all", bn: "এই কয়টিই")
  static let chosenEnoughWord = Phrase(en: "enough", bn: "যথেষ্ট")

  /// What came of all that was given: how much is done, and mastery before and after, on the mean.
  static func effect(done: Int, of all: Int, mastery: (before: Int, after: Int)?) -> Phrase {
    let bn = Language.bengali
    let (en, said) = ("\(done) of \(all) done", "\(bn.number(all))টির \(bn.number(done))টি হয়েছে")
    guard let mastery else { return Phrase(en: en, bn: said) }
    return Phrase(
      en: en + " · mastery of their concepts \(mastery.before) → \(mastery.after)",
      bn: said + " · ধারণাগুলোর দক্ষতা \(bn.number(mastery.before)) → \(bn.number(mastery.after))")
  }
  static let noDay = Phrase(en: "any day", bn: "যেকোনো দিন")
  static let notePlaceholder = Phrase(en: "may be empty", bn: "না লিখলেও চলবে")
  static let givingText = Phrase(
    en: "Never a problem that was given before. It stands at the student's home until each one is right.",
    bn: "আগে দেওয়া কোনো অঙ্ক আবার দেওয়া হয় না। সব ঠিক না হওয়া পর্যন্ত শিক্ষার্থীর শুরুর পাতায় থাকবে।")
  static let giveIt = Phrase(en: "give it", bn: "দাও")
  static let giveItWord = Phrase(en: "give", bn: "দাও")
  /// 43 ± 21
  static func meanAndSpread(mean: Double, spread: Double) -> Phrase {
    let text = "\(Int(mean.rounded())) ± \(Int(spread.rounded()))"
    return Phrase(en: text, bn: Language.bengali.digits(text))
  }
}
