// What an imported problem lacks: a student meets it as any other.

extension Problem {
  /// Three hints that are good for any problem: what is asked, what is known, how to check.
  public static let generalHints = [
    Phrase(
      en: "What is asked for, and what is given? Say both in your own words.",
      bn: "কী চাওয়া হয়েছে আর কী দেওয়া আছে? দুটোই নিজের কথায় বলো।"),
    Phrase(
      en: "Which rule or picture ties what is given to what is asked?",
      bn: "কোন নিয়ম বা ছবি দেওয়া তথ্যের সঙ্গে যা চাওয়া হয়েছে তাকে জুড়ে দেয়?"),
    Phrase(
      en: "Write it down step by step. Then put your answer back into the question: does it fit?",
      bn: "ধাপে ধাপে লেখো। তারপর উত্তরটি প্রশ্নে বসিয়ে দেখো: মেলে কি?"),
  ]

  /// A worked solution that says the answer and nothing more.
  public static func bareExplanation(of key: AnswerKey) -> Phrase {
    Phrase(en: "The answer: \(key.written(in: .english))", bn: "উত্তর: \(key.written(in: .bengali))")
  }
}
