/// A pupil of a simulated class, who answers the tutor: how often right, and in what manner, is 000's evaluation personas'.
///
/// Some hold one misconception of the guideline: wherever a question shows it, they answer by it, until they are told that
/// very one.
public struct SimulatedPupil: Sendable {
  /// The eight of 000. The raw values are its names.
  public enum Kind: String, CaseIterable, Sendable {
    case ace, average
    case confusedConfident = "confused_confident"
    case distractor, quiet
    case repetitionDetector = "repetition_detector"
    case simplicitySeeker = "simplicity_seeker"
    case struggler

    /// The chance of a right answer (000).
    var chance: Double {
      switch self {
      case .ace: 0.9
      case .average, .quiet: 0.6
      case .confusedConfident: 0.45
      case .distractor: 0.65
      case .repetitionDetector: 0.7
      case .simplicitySeeker: 0.5
      case .struggler: 0.3
      }
    }

    /// Whether such a pupil brings a misconception along.
    var holdsMisconception: Bool {
      switch self {
      case .confusedConfident, .quiet, .simplicitySeeker, .struggler: true
      case .ace, .average, .distractor, .repetitionDetector: false
      }
    }

    /// The share of replies that are no answers though a question is open, and what they are.
    var wishes: (share: Double, intents: [CheckedReply.Intent]) {
      switch self {
      case .ace: (0.05, [.why, .faster])
      case .average: (0.1, [.hint, .again])
      case .confusedConfident: (0.05, [.talk])
      case .distractor: (0.3, [.talk, .talk, .goOn])
      case .quiet: (0.05, [.goOn])
      case .repetitionDetector: (0.15, [.again, .why])
      case .simplicitySeeker: (0.3, [.slower, .example, .again])
      case .struggler: (0.15, [.hint, .example, .slower])
      }
    }
  }

  public let kind: Kind
  public let language: Language
  /// What the pupil held at the beginning; nil where it is none.
  public let held: GuidelineMisconception?
  private var stillHolds: Bool
  private var random: SplitMix64

  public init(_ kind: Kind, guideline: Guideline, language: Language, seed: UInt64) {
    self.kind = kind
    self.language = language
    random = SplitMix64(seed: seed)
    held = kind.holdsMisconception ? guideline.misconceptions.randomElement(using: &random) : nil
    stillHolds = held != nil
  }

  /// The tutor named what the pupil held.
  mutating func wasTold() { stillHolds = false }

  /// What the pupil says.
  /// - Parameter problem: the open question's; nil where none is open.
  mutating func reply(to problem: Problem?) -> String {
    guard let problem else {
      return words(for: Bool.random(using: &random) ? .goOn : kind == .simplicitySeeker ? .again : .goOn)
    }
    let (share, intents) = kind.wishes
    if Double.random(in: 0..<1, using: &random) < share, let intent = intents.randomElement(using: &random) {
      return words(for: intent)
    }
    if stillHolds, let held,
      let shown = problem.misconceptions.first(where: { misconception in
        held.seen.contains { $0.family == problem.id && $0.misconception == misconception.id }
      })
    {
      return spoken(shown.answer[language])
    }
    if Double.random(in: 0..<1, using: &random) < kind.chance { return spoken(right(problem)) }
    if kind == .struggler, Double.random(in: 0..<1, using: &random) < 0.35 { return words(for: .unknown) }
    return spoken(wrong(problem))
  }

  // MARK: - Answers

  private func right(_ problem: Problem) -> String {
    switch problem.key {
    case .written: problem.key.written(in: language)
    case .choice(_, let right): OptionReader.letter(of: right)
    case .boolean(let truth): truthWord(truth)
    }
  }

  private mutating func wrong(_ problem: Problem) -> String {
    switch problem.key {
    case .boolean(let truth): return truthWord(!truth)
    case .choice(let options, let right):
      let others = options.indices.filter { $0 != right }
      return OptionReader.letter(of: others.randomElement(using: &random) ?? 0)
    case .written:
      let answers = problem.misconceptions.map { $0.answer[language] }
      return answers.randomElement(using: &random) ?? language.digits("1")
    }
  }

  private func truthWord(_ truth: Bool) -> String {
    truth ? Phrase(en: "true", bn: "সত্য")[language] : Phrase(en: "false", bn: "মিথ্যা")[language]
  }

  /// An answer as such a pupil says it.
  private mutating func spoken(_ answer: String) -> String {
    let answer = language.digits(answer)
    switch kind {
    case .quiet, .struggler, .distractor: return answer
    case .ace, .confusedConfident:
      let frames = [
        Phrase(en: "The answer is \(answer)", bn: "উত্তর হলো \(answer)"),
        Phrase(en: "I think \(answer)", bn: "আমার মনে হয় \(answer)"),
      ]
      return frames.randomElement(using: &random)?[language] ?? answer
    case .average, .repetitionDetector, .simplicitySeeker:
      return Bool.random(using: &random) ? answer : Phrase(en: "It is \(answer)", bn: "উত্তর \(answer)")[language]
    }
  }

  // MARK: - Other words

  private mutating func words(for intent: CheckedReply.Intent) -> String {
    let phrases: [Phrase]
    switch intent {
    case .hint: phrases = [Phrase(en: "hint", bn: "ইঙ্গিত"), Phrase(en: "Can you help me?", bn: "সাহায্য করো")]
    case .why: phrases = [Phrase(en: "Why?", bn: "কেন?")]
    case .again: phrases = [Phrase(en: "again please", bn: "আবার বলো"), Phrase(en: "Explain again", bn: "আবার বোঝাও")]
    case .example: phrases = [Phrase(en: "example", bn: "উদাহরণ দাও")]
    case .slower: phrases = [Phrase(en: "slower", bn: "আস্তে"), Phrase(en: "too fast", bn: "সহজ করে বলো")]
    case .faster: phrases = [Phrase(en: "too easy", bn: "খুব সহজ")]
    case .unknown: phrases = [Phrase(en: "I don't know", bn: "জানি না"), Phrase(en: "no idea", bn: "পারছি না")]
    case .talk:
      phrases = [
        Phrase(en: "Did you watch the match yesterday?", bn: "কাল খেলা দেখেছ?"),
        Phrase(en: "My brother has a new bicycle", bn: "আমার ভাইয়ের নতুন সাইকেল হয়েছে"),
        Phrase(en: "It is raining here", bn: "এখানে বৃষ্টি হচ্ছে"),
      ]
    case .goOn, .answer, .unreadable, .answerWanted: phrases = [Phrase(en: "ok", bn: "আচ্ছা"), Phrase(en: "yes", bn: "হ্যাঁ")]
    }
    return phrases.randomElement(using: &random)?[language] ?? ""
  }
}
