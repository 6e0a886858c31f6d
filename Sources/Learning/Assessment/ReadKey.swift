import Notation

/// A key, read once, for judging many answers.
public struct ReadKey: Sendable {
  private let key: AnswerKey
  private let standard: Standard?
  private let misconceptions: [(id: Misconception.ID, standard: Standard)]

  /// Reads the key, and the answers that the problem's misconceptions lead to.
  public init(_ key: AnswerKey, misconceptions: [Misconception] = []) {
    self.key = key
    standard = Standard(key)
    self.misconceptions = misconceptions.compactMap { misconception in
      Standard(key.replacingAnswer(by: misconception.answer)).map { (misconception.id, $0) }
    }
  }

  /// Whether anything can be judged against it: the author's text is what it is said to be, and has a value.
  public var isReadable: Bool { standard != nil }

  /// The key as a tree, to be shown; nil where it is no mathematics.
  public var formula: Formula? { standard?.formula }

  /// What is to be said of an answer; see `judge(_:against:misconceptions:)`.
  public func judge(_ typed: String) -> Judgement {
    guard let standard else { return .unreadable(.key) }
    let judgement = standard.judge(typed)
    guard case .wrong(let understood, nil) = judgement else { return judgement }
    for misconception in misconceptions {
      switch misconception.standard.judge(typed) {
      case .right, .form: return .wrong(understood: understood, misconception: misconception.id)
      case .wrong, .unreadable: continue
      }
    }
    return judgement
  }
}

extension AnswerKey {
  /// The same question with another answer, in whatever form.
  fileprivate func replacingAnswer(by answer: Phrase) -> AnswerKey {
    switch self {
    case .written(_, let demand): return .written(answer, demand.withoutForm)
    case .choice(let options, _):
      let place = OptionReader(options).index(of: answer.en)
      return .choice(options: options, right: place ?? -1)
    case .boolean: return TruthWords.value(of: answer.en).map(AnswerKey.boolean) ?? self
    }
  }
}
