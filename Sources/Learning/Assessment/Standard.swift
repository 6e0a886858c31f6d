import Notation

/// What an answer is held against: a key as it was read.
enum Standard: Sendable {
  case value(ValueStandard, letters: Set<String>)
  case equation(EquationStandard, formula: Formula)
  case interval(IntervalStandard, formula: Formula)
  case members([MemberStandard], Demand, formula: Formula)
  /// Words that are no mathematics, in a list or a set.
  case words([String], Demand)
  case text(TextStandard)
  case choice(OptionReader, right: Int)
  case boolean(Bool)
  /// A time of day, and what else its key may be: `3:45` is a ratio, too.
  indirect case clock(ClockTime, otherwise: Standard?)

  /// nil where the key is not what it is said to be.
  init?(_ key: AnswerKey) {
    switch key {
    case .choice(let options, let right):
      guard options.indices.contains(right) else { return nil }
      self = .choice(OptionReader(options), right: right)
    case .boolean(let value): self = .boolean(value)
    case .written(let text, let demand):
      guard let standard = Self.written(text, demand) else { return nil }
      self = standard
    }
  }

  /// The key as a tree; nil where it is no mathematics.
  var formula: Formula? {
    switch self {
    case .value(let standard, _): standard.formula
    case .equation(_, let formula), .interval(_, let formula), .members(_, _, let formula): formula
    case .clock(_, let otherwise): otherwise?.formula
    case .words, .text, .choice, .boolean: nil
    }
  }

  private static func written(_ text: Phrase, _ demand: Demand) -> Standard? {
    if demand.kind == .text { return TextStandard(text).map(Standard.text) }
    let read = read(text, demand)
    guard demand.kind == .number, let time = ClockTime(text.en) else { return read }
    return .clock(time, otherwise: read)
  }

  private static func read(_ text: Phrase, _ demand: Demand) -> Standard? {
    let shown = demand.shownUnit.map { phrase in Language.allCases.map { unit(phrase[$0]) } } ?? []
    do throws(KeyFailure) {
      let formula: Formula
      do throws(UnreadableFormula) {
        formula = try self.formula(text.en, demand)
      } catch {
        guard demand.kind == .list || demand.kind == .set else { throw .unreadable }
        return words(text.en, demand)
      }
      do throws(Unworkable) {
        return try standard(formula, demand, shown)
      } catch {
        throw .unreadable
      }
    } catch {
      return nil
    }
  }

  private enum KeyFailure: Error { case unreadable }

  /// A key whose solutions are several is read as such: `x = 2, 5`.
  private static func formula(_ text: String, _ demand: Demand) throws(UnreadableFormula) -> Formula {
    if let named = NamedSet.formula(text, demand.kind) { return named }
    let reading = try FormulaReading(of: text, as: Convention(for: demand.kind, hasSeveral: true))
    guard demand.kind == .equation, !EquationStandard.hasSeveral(reading.formula) else { return reading.formula }
    return try FormulaReading(of: text, as: .algebra).formula
  }

  private static func standard(
    _ formula: Formula, _ demand: Demand, _ shown: [Unit]
  ) throws(Unworkable) -> Standard? {
    let formula = formula.named(in: demand.kind)
    switch demand.kind {
    case .number:
      let standard = try ValueStandard(formula.assigned, demand, shown: shown)
      return .value(standard, letters: [])
    case .expression:
      return .value(try ValueStandard(formula, demand, shown: shown), letters: formula.letters)
    case .equation:
      return try EquationStandard(formula, demand, shown: shown).map { .equation($0, formula: formula) }
    case .interval:
      return try IntervalStandard(formula, demand, shown: shown).map { .interval($0, formula: formula) }
    case .list, .set:
      guard let members = try formula.members(as: demand.kind)?.memberStandards(demand, shown) else { return nil }
      return members.isEmpty && demand.kind == .list ? nil : .members(members, demand, formula: formula)
    case .pair:
      if case .assignments? = Statement(formula) {
        return try EquationStandard(formula, demand, shown: shown).map { .equation($0, formula: formula) }
      }
      guard let members = formula.members(as: .pair) else { return nil }
      return members.count < 2
        ? nil : .members(try members.memberStandards(demand, shown), demand, formula: formula)
    case .text: return nil
    }
  }

  private static func words(_ text: String, _ demand: Demand) -> Standard? {
    let words = WordForm.list(text)
    return words.isEmpty ? nil : .words(words, demand)
  }

  /// A unit that cannot be read is one that no answer names; the content check reports it.
  private static func unit(_ text: String) -> Unit {
    do {
      return try Unit(reading: text)
    } catch {
      return .named([text.plainForm])
    }
  }
}

extension Formula {
  /// What is named where something of that kind is asked for; itself where nothing is.
  func named(in kind: Demand.Kind) -> Formula {
    switch kind {
    case .number, .expression: withoutFunctionName
    case .interval, .list, .set, .pair: withoutName
    case .equation, .text: self
    }
  }
}

extension Convention {
  /// How the answer to a question of this kind is read.
  init(for kind: Demand.Kind, hasSeveral: Bool) {
    switch kind {
    case .number: self = .number
    case .expression: self = .algebra
    case .equation: self = hasSeveral ? .solutions : .algebra
    case .interval, .list, .set, .pair: self = .list
    case .text: self = .number
    }
  }
}
