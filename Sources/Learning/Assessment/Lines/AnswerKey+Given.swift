import Notation

extension AnswerKey {
  /// A key that somebody else wrote: its kind is inferred where none is said, as `lectern judge` infers it, and it is
  /// judged right against itself.
  ///
  /// - Parameters:
  ///   - answer: as the author wrote it: `28 km`, `৩/৪`, `$\frac{3}{4}$`, an option's letter, place or text, `true`.
  ///   - kind: nil where nobody says.
  ///   - options: 2 to 6 in the order in which they are shown; empty where the answer is typed.
  ///   - unit: what stands after the answer field; nil where nothing does.
  ///   - prefersPlaces: a digit is an option's place, from 1, even where it is another option's text.
  public init(
    given answer: Phrase, kind: Kind?, options: [Phrase], unit: Phrase?, prefersPlaces: Bool = false
  ) throws(UnusableKey) {
    if answer.en.plainForm.isEmpty || answer.bn.plainForm.isEmpty { throw .empty }
    let key: AnswerKey
    switch kind ?? (options.isEmpty ? Kind(inferredFrom: answer.en) : .choice) {
    case .choice: key = try Self.choice(answer, options, prefersPlaces)
    case .boolean:
      guard let value = TruthWords.value(of: answer.en) else { throw .notTrueOrFalse(answer.en) }
      key = .boolean(value)
    case let other: key = try Self.written(answer, other, unit)
    }
    try key.requireRightness(of: answer)
    self = key
  }

  private static func choice(
    _ answer: Phrase, _ options: [Phrase], _ prefersPlaces: Bool
  ) throws(UnusableKey) -> AnswerKey {
    guard (2...OptionReader.mostOptions).contains(options.count) else { throw .optionCount(options.count) }
    if let empty = options.firstIndex(where: { $0.en.plainForm.isEmpty || $0.bn.plainForm.isEmpty }) {
      throw .emptyOption(empty)
    }
    if prefersPlaces, let place = Int(answer.en.plainForm), (1...options.count).contains(place) {
      return .choice(options: options, right: place - 1)
    }
    guard let right = OptionReader(options).index(of: answer.en) else { throw .notAnOption(answer.en) }
    return .choice(options: options, right: right)
  }

  private static func written(_ answer: Phrase, _ kind: Kind, _ unit: Phrase?) throws(UnusableKey) -> AnswerKey {
    guard let asked = Demand.Kind(rawValue: kind.rawValue) else { throw .unreadable(answer.en, kind) }
    if asked == .number { return .number(answer.en, answer.bn, unit: unit) }
    do throws(Demand.Contradiction) {
      return .written(answer, try Demand(asked, unit: unit.map(Demand.UnitRule.shown) ?? .optional))
    } catch {
      throw .contradiction(error)
    }
  }

  /// The same in two writings; see `number(_:unit:)`.
  private static func number(_ en: String, _ bn: String, unit: Phrase?) -> AnswerKey {
    guard case .written(_, let demand) = number(en, unit: unit) else { return number(en, unit: unit) }
    return .written(Phrase(en: en, bn: bn), demand)
  }

  private func requireRightness(of answer: Phrase) throws(UnusableKey) {
    let read = ReadKey(self)
    guard read.isReadable else { throw .unreadable(answer.en, kind) }
    switch self {
    case .written(let text, _):
      for writing in Set([text.en, text.bn]) {
        let judgement = read.judge(writing)
        if !judgement.isRight { throw .notRight(writing, judgement.reason) }
      }
    case .choice(let options, let right):
      // Every option is told from the others by its text, and from the right one by its letter.
      let reader = OptionReader(options)
      for (index, option) in options.enumerated() {
        for writing in Set([option.en, option.bn]) {
          if let meant = reader.index(of: writing), meant != index { throw .sameOptions(index, meant) }
        }
      }
      for (index, option) in options.enumerated() {
        for writing in Set([option.en, option.bn, OptionReader.letter(of: index)])
        where read.judge(writing).isRight != (index == right) {
          throw index == right ? .notRight(writing, read.judge(writing).reason) : .sameOptions(index, right)
        }
      }
    case .boolean: break
    }
  }
}

/// Why what somebody wrote is no key; the words are English, as the command line speaks.
public enum UnusableKey: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  /// How many options there are.
  case optionCount(Int)
  /// The option's index, from 0.
  case emptyOption(Int)
  /// Neither a letter, nor a place, nor the text of one option.
  case notAnOption(String)
  /// Two options, from 0, that an answer would not tell apart.
  case sameOptions(Int, Int)
  case notTrueOrFalse(String)
  case unreadable(String, AnswerKey.Kind)
  case contradiction(Demand.Contradiction)
  /// The judge's words for its own key.
  case notRight(String, String)

  public var description: String {
    switch self {
    case .empty: "the answer is empty"
    case .optionCount(let count):
      count == 0
        ? "a choice has 2 to \(OptionReader.mostOptions) options, and there is none"
        : "a choice has 2 to \(OptionReader.mostOptions) options, not \(count)"
    case .emptyOption(let index): "option \(OptionReader.letter(of: index)) is empty"
    case .notAnOption(let answer): "the answer \"\(answer)\" is none of the options, or may be more than one"
    case .sameOptions(let one, let other):
      "options \(OptionReader.letter(of: min(one, other))) and \(OptionReader.letter(of: max(one, other))) "
        + "cannot be told apart"
    case .notTrueOrFalse(let answer): "the answer \"\(answer)\" is neither true nor false"
    case .unreadable(let answer, let kind): "the answer \"\(answer)\" cannot be read as \(kind.rawValue)"
    case .contradiction(let why): why.description
    case .notRight(let answer, let why): "the answer \"\(answer)\" is not judged right against itself: \(why)"
    }
  }
}
