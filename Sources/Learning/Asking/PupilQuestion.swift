/// What a student asks the program, looked at before any model is asked (004).
public struct PupilQuestion: Equatable, Sendable {
  /// The most characters.
  public static let longest = 2_000
  /// The most on a day of the student's own calendar (004 has as many for each goal on a day of UTC).
  public static let perDay = 20
  /// How many earlier questions, of how many hours, a question may go on from.
  public static let remembered = 3
  public static let hoursRemembered = 24

  public let text: String
  /// Too few words to know what is meant. What lies open says much of it: only a word or three that name nothing are unclear.
  public let isUnclear: Bool
  /// It is about something else than school.
  public let isOutOfScope: Bool
  /// It goes on from one that was asked before.
  public let isFollowUp: Bool
  private let words: [String]

  /// - Parameters:
  ///   - about: what lies open: its words are those of the subject, too.
  ///   - earlier: what was asked shortly before.
  public init(_ text: String, about: Phrase, after earlier: [String] = []) {
    self.text = text
    words = AskedWords.list(in: text)
    let known = AskedWords.telling(in: about.en).union(AskedWords.telling(in: about.bn))
    let isAcademic =
      words.contains { word in
        known.contains(word) || word.contains(where: \.isNumber) || Self.ofSchool.contains { word.hasPrefix($0) }
      } || text.contains { Self.signs.contains($0) }
    isUnclear = words.count <= 3 && !isAcademic
    isOutOfScope = !isAcademic && words.contains { word in Self.elsewhere.contains { word.hasPrefix($0) } }
    let plain = " " + words.joined(separator: " ") + " "
    let telling = AskedWords.telling(in: text)
    isFollowUp =
      !earlier.isEmpty
      && (Self.goingOn.contains { plain.hasPrefix(" " + $0 + " ") }
        || earlier.contains { AskedWords.telling(in: $0).intersection(telling).count > 2 })
  }

  /// What a score is multiplied by.
  var impact: Double { (isUnclear ? 0.5 : 1) * (isFollowUp ? 0.9 : 1) }

  /// Whether it says most of what a problem says: then it is that problem which is asked about.
  public func quotes(_ problem: Problem) -> Bool {
    let asked = Set(words)
    let plain = " " + words.joined(separator: " ") + " "
    return Language.allCases.contains { language in
      let statement = problem.statement[language]
      let told = AskedWords.telling(in: statement)
      // Of a statement that says little, all of it.
      guard told.count >= 2 else {
        return plain.contains(" " + AskedWords.list(in: statement).joined(separator: " ") + " ")
      }
      return told.intersection(asked).count * 2 > told.count
    }
  }

  private static let signs: Set<Character> = ["+", "−", "×", "÷", "=", "%", "$", "√", "π", "°"]

  /// How words of mathematics and of lessons begin.
  private static let ofSchool = [
    "math", "number", "fraction", "ratio", "percent", "decimal", "algebra", "equation", "express", "angle", "triang",
    "circle", "area", "perimet", "volume", "graph", "mean", "median", "average", "probab", "multipl", "divi", "add",
    "subtract", "sum", "factor", "prime", "power", "root", "square", "formula", "problem", "question", "answer",
    "solve",
    "solution", "calculat", "explain", "hint", "step", "unit", "convert", "simplif", "integer", "negative", "proport",
    "rate", "lesson", "exam", "example", "speed", "physics", "science", "school",
    "অঙ্ক", "গণিত", "সংখ্যা", "ভগ্নাংশ", "অনুপাত", "শতক", "শতাংশ", "দশমিক", "বীজগণিত", "সমীকরণ", "রাশি", "কোণ", "ত্রিভুজ",
    "বৃত্ত", "ক্ষেত্রফল", "পরিসীমা", "আয়তন", "লেখচিত্র", "গড়", "মধ্যক", "সম্ভাবনা", "গুণ", "ভাগ", "যোগ", "বিয়োগ", "উৎপাদক",
    "মৌলিক", "সূচক", "বর্গ", "সূত্র", "প্রশ্ন", "উত্তর", "সমাধান", "হিসাব", "ব্যাখ্যা", "ইঙ্গিত", "ধাপ", "একক", "সরল", "ঋণাত্মক",
    "হার", "পাঠ", "পরীক্ষা", "উদাহরণ", "বিজ্ঞান", "স্কুল",
  ]
  /// How words begin that lead away from it.
  private static let elsewhere = [
    "weather", "football", "cricket", "movie", "film", "song", "music", "joke", "game", "girlfriend", "boyfriend",
    "recipe",
    "cook", "politic", "election", "celebrit", "youtube", "instagram", "tiktok", "facebook",
    "আবহাওয়া", "ফুটবল", "ক্রিকেট", "সিনেমা", "গান", "কৌতুক", "গেম", "রান্না", "রাজনীতি", "নির্বাচন", "ইউটিউব", "ফেসবুক",
  ]
  /// How a question begins that goes on from another.
  private static let goingOn = [
    "what about", "how about", "and what", "but what", "but why", "and why", "what if", "and if", "you said", "so then",
    "আর যদি", "তাহলে", "কিন্তু কেন", "আর কেন", "তুমি বলেছ", "তুমি বললে",
  ]
}
