import Notation

/// What the third column of a line asks of an answer: `kind=number,form=lowest,round=2`.
struct JudgeOptions {
  private enum Name: String, CaseIterable {
    case kind, form, unit, abs, rel, round, sig, order, choices
  }

  private var kind: AnswerKey.Kind?
  private var form = Demand.Form.any
  private var unit = Demand.UnitRule.optional
  private var tolerance = Demand.Tolerance.none
  private var rounding = Demand.Rounding.none
  private var isOrdered: Bool?
  private var choices: [String]?

  init(reading text: String) throws(UnusableLine) {
    var met: Set<Name> = []
    for (name, value) in try Self.pairs(text) {
      guard met.insert(name).inserted else { throw .repeated(name.rawValue) }
      try take(name, value)
    }
    if met.contains(.abs), met.contains(.rel) { throw .repeated("abs, rel") }
    if met.contains(.round), met.contains(.sig) { throw .repeated("round, sig") }
  }

  /// A piece without a name belongs to the choices before it: they may hold commas.
  private static func pairs(_ text: String) throws(UnusableLine) -> [(name: Name, value: String)] {
    var pairs: [(name: Name, value: String)] = []
    if text.plainForm.isEmpty { return pairs }
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, let name = Name(rawValue: String(parts[0]).plainForm) {
        pairs.append((name, String(parts[1])))
      } else if let last = pairs.last, last.name == .choices {
        pairs[pairs.count - 1].value = last.value + "," + piece
      } else {
        throw .unknownOption(String(piece).plainForm)
      }
    }
    return pairs
  }

  private mutating func take(_ name: Name, _ value: String) throws(UnusableLine) {
    let word = value.plainForm
    switch name {
    case .kind: kind = try Self.word(word, of: name)
    case .form: form = try Self.word(word, of: name)
    case .unit:
      switch word {
      case "required": unit = .required
      case "optional": unit = .optional
      case "refused": unit = .refused
      default: throw .value(word, of: name.rawValue, allowed: "required, optional or refused")
      }
    case .abs: tolerance = .absolute(try Self.number(word, of: name))
    case .rel: tolerance = .relative(try Self.number(word, of: name))
    case .round: rounding = .places(try Self.whole(word, of: name))
    case .sig: rounding = .significant(try Self.whole(word, of: name))
    case .order:
      switch word {
      case "yes": isOrdered = true
      case "no": isOrdered = false
      default: throw .value(word, of: name.rawValue, allowed: "yes or no")
      }
    case .choices: choices = value.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ word: String, of name: Name
  ) throws(UnusableLine) -> Word where Word.RawValue == String {
    guard let value = Word(rawValue: word) else {
      throw .value(word, of: name.rawValue, allowed: Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return value
  }

  private static func number(_ word: String, of name: Name) throws(UnusableLine) -> Rational {
    guard let number = Rational(reading: word), !number.isNegative else {
      throw .value(word, of: name.rawValue, allowed: "a number of 0 or more")
    }
    return number
  }

  private static func whole(_ word: String, of name: Name) throws(UnusableLine) -> Int {
    guard let number = Rational(reading: word)?.asInt, !Rational(number).isNegative else {
      throw .value(word, of: name.rawValue, allowed: "a whole number")
    }
    return number
  }

  /// The key of a line; its kind is inferred where none was said.
  func key(_ text: String) throws(UnusableLine) -> AnswerKey {
    if text.plainForm.isEmpty { throw .emptyKey }
    switch kind ?? inferred(text) {
    case .choice:
      guard let choices else { throw .value("", of: "choices", allowed: "the options, with ; between them") }
      let options = choices.map { Phrase($0) }
      let reader = OptionReader(options)
      guard let right = reader.index(ofLetter: text) ?? reader.index(of: text) else { throw .key(text, .choice) }
      return .choice(options: options, right: right)
    case .boolean:
      guard let value = TruthWords.value(of: text) else { throw .key(text, .boolean) }
      return .boolean(value)
    case let other:
      guard let asked = Demand.Kind(rawValue: other.rawValue) else { throw .key(text, other) }
      return .written(Phrase(text), try demand(asked))
    }
  }

  /// What else the key may be, where nobody said its kind: `1,25` is a decimal for some. nil where it is clear.
  func otherKey(_ text: String) throws(UnusableLine) -> AnswerKey? {
    guard kind == nil, choices == nil, text.mayBeDecimalComma, inferred(text) == .list else { return nil }
    return .written(Phrase(text), try demand(.number))
  }

  private func inferred(_ text: String) -> AnswerKey.Kind {
    if choices != nil { return .choice }
    let isNumeric = form != .any || tolerance != .none || rounding != .none
    let kind = AnswerKey.Kind(inferredFrom: text)
    return kind == .boolean && isNumeric ? .text : kind
  }

  private func demand(_ kind: Demand.Kind) throws(UnusableLine) -> Demand {
    // An order that means nothing here changes nothing: a set has none, a pair always has.
    let isOrdered = kind == .list ? isOrdered ?? true : true
    // A tolerance of 0 is none.
    let tolerance: Demand.Tolerance =
      switch self.tolerance {
      case .absolute(let limit) where limit.isZero: .none
      case .relative(let limit) where limit.isZero: .none
      case let other: other
      }
    do throws(Demand.Contradiction) {
      return try Demand(
        kind, form: form, unit: unit, tolerance: tolerance, rounding: rounding, isOrdered: isOrdered)
    } catch {
      throw .contradiction(error)
    }
  }
}
