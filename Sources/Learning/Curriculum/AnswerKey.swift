/// What the right answer of a problem is, and so what kind of answer is asked for.
public enum AnswerKey: Hashable, Sendable {
  /// What is typed: the right answer as the author wrote it (`28`, `3/4`, `75%`, `x = 3`, `2(x + 1)`), and what is
  /// asked of an answer besides. Mathematics is one text in both languages; words have one for each.
  case written(Phrase, Demand)
  /// Options in the order in which they are shown, and the index of the right one.
  case choice(options: [Phrase], right: Int)
  case boolean(Bool)

  /// The judge's name for it, as `problems.kind` holds it.
  public enum Kind: String, CaseIterable, Sendable {
    case number, expression, equation, interval, list, set, pair, choice, boolean, text
  }

  /// What kind of answer is asked for, without the answer.
  public var kind: Kind {
    switch self {
    case .written(_, let demand): demand.kind.ofKey
    case .choice: .choice
    case .boolean: .boolean
    }
  }

  /// Whether the answer is typed, not chosen.
  public var isTyped: Bool {
    if case .written = self { true } else { false }
  }

  /// What stands after the answer field; nil where nothing does.
  public var shownUnit: Phrase? {
    if case .written(_, let demand) = self { demand.shownUnit } else { nil }
  }
}

extension AnswerKey {
  /// A number in any form, exactly, with the unit that is shown after the field.
  public static func number(_ text: String, unit: Phrase?) -> AnswerKey {
    .asked(Phrase(text), .number(shown: unit))
  }

  /// What is typed, as a problem asks for it. A number that is a percentage has its sign shown after the field, though
  /// nobody says so.
  public static func asked(_ text: Phrase, _ demand: Demand) -> AnswerKey {
    let isPercentage = demand.kind == .number && demand.unit == .optional && text.en.hasSuffix("%")
    return .written(text, isPercentage ? demand.showing(Phrase("%")) : demand)
  }
}

extension Demand.Kind {
  /// The same name among all kinds of keys.
  public var ofKey: AnswerKey.Kind {
    switch self {
    case .number: .number
    case .expression: .expression
    case .equation: .equation
    case .interval: .interval
    case .list: .list
    case .set: .set
    case .pair: .pair
    case .text: .text
    }
  }
}
