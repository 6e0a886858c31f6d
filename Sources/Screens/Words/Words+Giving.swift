import Learning

// Giving practice, and the class at a glance.

extension Words {
  static func practiceFor(_ name: String) -> Phrase { Phrase(en: "Practice for \(name)", bn: "\(name)-এর অনুশীলন") }
  static func giving(_ item: Assigning.Item) -> Phrase {
    switch item {
    case .source: Phrase(en: "From", bn: "কোথা থেকে")
    case .count: Phrase(en: "How many", bn: "কয়টি")
    case .due: Phrase(en: "Due", bn: "কবের মধ্যে")
    case .note: Phrase(en: "A word with it", bn: "সঙ্গে একটি কথা")
    case .give: Phrase(en: "Give it", bn: "দাও")
    }
  }
  static let whatFits = Phrase(en: "what fits the student, mathematics", bn: "শিক্ষার্থীর উপযুক্ত, গণিত")
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
