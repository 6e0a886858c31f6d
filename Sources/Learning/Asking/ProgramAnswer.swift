/// What the program answers to what a student asked it.
public struct ProgramAnswer: Equatable, Sendable {
  /// What a model says of the question it was asked.
  public enum Kind: String, CaseIterable, Sendable {
    case answered, unclear, homework
    case outOfScope = "out_of_scope"
  }

  /// What the student reads. Markdown, with mathematics between dollars.
  public var text: String
  public var confidence: AnswerConfidence
  /// 0 to 1.
  public var score: Double
  /// It asks the student back.
  public var asksBack: Bool
  public var isOutOfScope: Bool
  /// It goes to the tutors without being sent.
  public var goesToTutors: Bool
  /// What could be asked next; at most three.
  public var suggestions: [String]

  public init(
    text: String, confidence: AnswerConfidence, score: Double, asksBack: Bool = false, isOutOfScope: Bool = false,
    goesToTutors: Bool = false, suggestions: [String] = []
  ) {
    self.text = text
    self.confidence = confidence
    self.score = score
    self.asksBack = asksBack
    self.isOutOfScope = isOutOfScope
    self.goesToTutors = goesToTutors
    self.suggestions = suggestions
  }

  /// A model's answer. One that is not to be relied on goes to the tutors; where only the question was unclear, nobody but the
  /// student can help.
  ///
  /// - Parameter said: how sure the model says it is, 0 to 1; a half where it did not (004).
  public init(
    _ text: String, _ kind: Kind, said: Double?, suggestions: [String], hasContext: Bool, to question: PupilQuestion
  ) {
    let score = AnswerConfidence.score(said: said ?? 0.5, hasContext: hasContext, of: text, to: question)
    let asksBack = kind == .unclear || question.isUnclear
    let isOutOfScope = kind == .outOfScope
    self.init(
      text: text, confidence: isOutOfScope ? .low : AnswerConfidence(score: score), score: isOutOfScope ? 0 : score,
      asksBack: asksBack, isOutOfScope: isOutOfScope,
      goesToTutors: AnswerConfidence(score: score) == .low && !asksBack && !isOutOfScope,
      suggestions: Array(suggestions.prefix(3)))
  }

  /// What is answered without a model: to somebody in need, to insults, and to what has nothing to do with school. nil where a
  /// model is asked.
  public init?(without question: PupilQuestion, in language: Language) {
    switch SafetyCheck(question.text) {
    case .distress:
      // A person has to hear of it, whatever a rule says of confidence.
      self.init(text: Self.inNeed[language], confidence: .high, score: 1, goesToTutors: true)
    case .abuse: self.init(text: Self.unkind[language], confidence: .high, score: 1)
    case .fine where question.isOutOfScope:
      self.init(text: Self.elsewhere[language], confidence: .low, score: 0, isOutOfScope: true)
    case .fine: return nil
    }
  }

  private static let inNeed = Phrase(
    en: """
      That sounds hard, and you matter more than any lesson. Please tell a grown-up today: a parent, a teacher, a doctor. \
      Childline 1098 is free, always. Your tutor is told, too.
      """,
    bn: """
      শুনে খারাপ লাগছে, আর যেকোনো পাঠের চেয়ে তুমি জরুরি। আজই বড় কাউকে বলো: মা-বাবা, শিক্ষক বা ডাক্তারকে। \
      চাইল্ডলাইন ১০৯৮, সব সময় বিনামূল্যে। তোমার শিক্ষককেও জানানো হলো।
      """)
  private static let unkind = Phrase(
    en: "Let us stay kind. Ask again whenever you are ready.", bn: "চলো, ভালো ভাবে কথা বলি। তৈরি হলে আবার জিজ্ঞাসা করো।")
  private static let elsewhere = Phrase(
    en: "I can only help with school. Ask me about what you are learning.",
    bn: "আমি শুধু পড়াশোনায় সাহায্য করতে পারি। যা শিখছ, তা নিয়ে জিজ্ঞাসা করো।")
}
