import Learning

// What is decided on, whole, and a problem that is written anew.

extension Words {
  static let reasonNeeded = Phrase(en: "Say what is wrong with it, in a few words.", bn: "কী ঠিক নেই, দু-এক কথায় লেখো।")
  static let unreadableKey = Phrase(
    en: "The judge cannot read this as the right answer: write it as a student would type it.",
    bn: "উত্তরটি যন্ত্র পড়তে পারছে না: শিক্ষার্থী যেভাবে লিখবে, সেভাবে লেখো।")
  static let partNeedsWords = Phrase(en: "This cannot be empty.", bn: "এটি খালি রাখা যাবে না।")
  static let moreOfIt = Phrase(en: "more", bn: "আরও")
  static let onward = Phrase(en: "next part", bn: "পরের অংশ")
  static let partBefore = Phrase(en: "part before", bn: "আগের অংশ")
  static let keepAndApprove = Phrase(en: "keep and approve", bn: "রেখে অনুমোদন")

  static func part(_ part: ProblemEdit.Part) -> Phrase {
    switch part {
    case .statement: Phrase(en: "Question", bn: "প্রশ্ন")
    case .option(let index):
      Phrase(
        en: "Option \(AnswerKey.letter(index, in: .english))", bn: "বিকল্প \(AnswerKey.letter(index, in: .bengali))")
    case .answer: Phrase(en: "Right answer", bn: "সঠিক উত্তর")
    case .hint(let index): Phrase(en: "Hint \(index + 1)", bn: "ইঙ্গিত \(Language.bengali.number(index + 1))")
    case .explanation: Phrase(en: "Explanation", bn: "ব্যাখ্যা")
    }
  }

  static func passage(_ kind: ReviewedPassage.Kind) -> Phrase {
    switch kind {
    case .summary: Phrase(en: "What it is about", bn: "কী নিয়ে")
    case .objective: Phrase(en: "Objective", bn: "উদ্দেশ্য")
    case .welcome: Phrase(en: "First words", bn: "শুরুর কথা")
    case .mistake: Phrase(en: "A mistake it looks for: the student …", bn: "যে ভুল খোঁজা হয়: শিক্ষার্থী …")
    case .remedy: Phrase(en: "What is said of the mistake", bn: "ভুলটি নিয়ে যা বলা হয়")
    case .step: Phrase(en: "Step", bn: "ধাপ")
    case .approach: Phrase(en: "How it is taught", bn: "যেভাবে শেখানো হয়")
    case .success: Phrase(en: "Taken when", bn: "ধাপ শেষ, যখন")
    case .said: Phrase(en: "What is said", bn: "যা বলা হয়")
    case .another: Phrase(en: "Said in another way", bn: "অন্যভাবে বলা")
    case .probe: Phrase(en: "A question that leads on", bn: "ভাবানোর প্রশ্ন")
    case .example: Phrase(en: "Example", bn: "উদাহরণ")
    case .before: Phrase(en: "Needed before", bn: "আগে যা জানা চাই")
    case .closing: Phrase(en: "Last words", bn: "শেষ কথা")
    case .reason: Phrase(en: "Why it is so", bn: "কেন এমন")
    case .feedback: Phrase(en: "What a reviewer said", bn: "পর্যালোচকের কথা")
    case .plain: Phrase(en: "Text", bn: "লেখা")
    }
  }
}
