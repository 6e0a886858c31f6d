import Notation

/// The key of a number problem, read: what its number is, and in which unit it is asked for.
struct NumberKey {
  let quantity: Quantity
  /// What the units of both languages and of the key's own text are; empty where the key has none.
  let units: [Unit]

  /// nil if the author's text is no number.
  init?(_ text: String, unit: Phrase?) {
    guard let quantity = Quantity.read(text) else { return nil }
    self.quantity = quantity
    var units = [quantity.unit]
    if let unit { units += Language.allCases.map { Self.unit(unit[$0]) } }
    self.units = units.filter { $0 != .none }
  }

  var isPercent: Bool { units.contains(.measure(.percent)) }

  func judge(_ typed: String) -> Judgement {
    let answer: Quantity
    do {
      answer = try Quantity(reading: typed)
    } catch {
      return .unreadable(error.asJudged)
    }
    switch answer.unit {
    case .none:
      return verdict(answer.value, as: answer.number + (isPercent ? "%" : ""))
    case .measure(.percent) where isPercent:
      return verdict(answer.value, as: answer.number + "%")
    case .measure(.percent) where units.isEmpty:
      let value = answer.value * .hundredth
      return verdict(value, as: value.written(as: quantity.form == .decimal ? .decimal : .fraction))
    case .measure(let measure) where units.isEmpty:
      if measure.isSmallCoin { return .wrong(understood: Understanding(words: named(answer)), misconception: nil) }
      return verdict(answer.value, as: answer.number)
    case .measure:
      // Where minutes are asked for, `180 m` are not metres.
      let isMinutes =
        ["m", "m.", "মি", "মি."].contains(answer.unitText.plainForm) && units.contains(.measure(.minute))
      if isMinutes || units.contains(where: { answer.unit.names($0) }) {
        return verdict(answer.value, as: answer.number)
      }
      return .wrong(understood: Understanding(words: named(answer)), misconception: nil)
    case .named:
      // A word that nobody knows may be a harmless one: ask for the number alone.
      guard units.contains(where: { answer.unit.names($0) }) else { return .unreadable(.notANumber) }
      return verdict(answer.value, as: answer.number)
    }
  }

  private func verdict(_ value: Rational, as text: String) -> Judgement {
    value == quantity.value
      ? .right(understood: Understanding(words: text))
      : .wrong(understood: Understanding(words: text), misconception: nil)
  }

  /// With the unit that made it wrong: `28 m`.
  private func named(_ answer: Quantity) -> String { "\(answer.number) \(answer.unitText)" }

  /// A unit that cannot be read is one that no answer names; the content check reports it.
  private static func unit(_ text: String) -> Unit {
    do {
      return try Unit(reading: text)
    } catch {
      return .named([text.plainForm])
    }
  }
}

extension UnreadableNumber {
  fileprivate var asJudged: Judgement.Unreadable {
    switch self {
    case .empty: .empty
    case .notANumber: .notANumber
    case .zeroDenominator: .zeroDenominator
    case .tooLong: .tooLong
    }
  }
}
