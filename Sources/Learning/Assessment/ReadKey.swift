import Notation

/// A key, read once, for judging many answers.
public struct ReadKey: Sendable {
  private let key: AnswerKey
  private let number: NumberKey?

  public init(_ key: AnswerKey, misconceptions: [Misconception] = []) {
    self.key = key
    if case .written(let text, let demand) = key, demand.kind == .number {
      number = NumberKey(text.en, unit: demand.shownUnit)
    } else {
      number = nil
    }
  }

  /// Whether anything can be judged against it.
  public var isReadable: Bool {
    switch key {
    case .written: number != nil
    case .choice(let options, let right): options.indices.contains(right)
    case .boolean: true
    }
  }

  /// What is to be said of an answer; see `judge(_:against:misconceptions:)`.
  public func judge(_ typed: String) -> Judgement {
    // The bytes are counted first: a character can be built of any number of them.
    guard typed.utf8.count <= Quantity.longest * 12, typed.count <= Quantity.longest else {
      return .unreadable(.tooLong)
    }
    switch key {
    case .written:
      return number?.judge(typed) ?? .unreadable(.key)
    case .choice(let options, let right):
      if typed.plainForm.isEmpty { return .unreadable(.empty) }
      guard let index = OptionReader(options).index(of: typed) else { return .unreadable(.notAnOption) }
      let understood = Understanding(words: OptionReader.letter(of: index))
      return index == right ? .right(understood: understood) : .wrong(understood: understood, misconception: nil)
    case .boolean(let right):
      if typed.plainForm.isEmpty { return .unreadable(.empty) }
      guard let value = TruthWords.value(of: typed) else { return .unreadable(.notTrueOrFalse) }
      let understood = Understanding(words: String(value))
      return value == right ? .right(understood: understood) : .wrong(understood: understood, misconception: nil)
    }
  }
}
