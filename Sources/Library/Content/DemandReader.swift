import Learning
import Notation

/// Reads what is asked of a typed answer besides its value.
struct DemandReader {
  let fields: FieldReader

  private static let names = ["unit", "unit_rule", "form", "absolute", "relative", "round", "figures", "order"]

  /// nil if a mistake was noted, or if nothing is typed. An answer that ends in `%` has that sign after its field.
  func demand(for kind: AnswerKey.Kind?, answer: String?) -> Demand? {
    guard let kind, let asked = Demand.Kind(rawValue: kind.rawValue) else {
      noteStrays(kind)
      return nil
    }
    guard let form, let unit = unit(for: asked, answer), let tolerance, let rounding, let isOrdered = isOrdered(asked)
    else {
      return nil
    }
    do {
      return try Demand(
        asked, form: form, unit: unit, tolerance: tolerance, rounding: rounding, isOrdered: isOrdered)
    } catch {
      note(error)
      return nil
    }
  }

  /// A choice and a boolean ask nothing besides.
  private func noteStrays(_ kind: AnswerKey.Kind?) {
    guard kind != nil else { return }
    for name in Self.names where fields.has(name) && !(kind == .choice && name == "order") {
      fields.note(name, name == "unit" ? "is for the kind \"number\" only" : "is for answers that are typed only")
    }
  }

  private var form: Demand.Form? {
    guard fields.has("form") else { return .any }
    return fields.choice("form", among: Demand.Form.allCases.map(\.rawValue)).flatMap(Demand.Form.init(rawValue:))
  }

  private func unit(for kind: Demand.Kind, _ answer: String?) -> Demand.UnitRule? {
    let rule = fields.has("unit_rule") ? fields.choice("unit_rule", among: ["optional", "required", "refused"]) : nil
    if fields.has("unit_rule"), rule == nil { return nil }
    guard fields.has("unit") else {
      switch rule {
      case "required": return .required
      case "refused": return .refused
      default: return kind == .number && answer?.hasSuffix("%") == true ? .shown(Phrase("%")) : .optional
      }
    }
    guard kind == .number else {
      fields.note("unit", "is for the kind \"number\" only")
      return nil
    }
    guard rule == nil else {
      fields.note("unit_rule", "is for a key whose unit is not shown: leave out \"unit\"")
      return nil
    }
    return fields.phrase("unit").map(Demand.UnitRule.shown)
  }

  private var tolerance: Demand.Tolerance? {
    switch (fields.has("absolute"), fields.has("relative")) {
    case (false, false): return Demand.Tolerance.none
    case (true, false): return limit("absolute").map(Demand.Tolerance.absolute)
    case (false, true): return limit("relative").map(Demand.Tolerance.relative)
    case (true, true):
      fields.note("relative", "contradicts \"absolute\": one of them")
      return nil
    }
  }

  private func limit(_ name: String) -> Rational? {
    guard let text = fields.text(name) else { return nil }
    if let limit = Rational(reading: text) { return limit }
    fields.note(name, "must be a number, not \"\(text)\"")
    return nil
  }

  private var rounding: Demand.Rounding? {
    switch (fields.has("round"), fields.has("figures")) {
    case (false, false): return Demand.Rounding.none
    case (true, false): return fields.integer("round", in: 0...30).map(Demand.Rounding.places)
    case (false, true): return fields.integer("figures", in: 1...30).map(Demand.Rounding.significant)
    case (true, true):
      fields.note("figures", "contradicts \"round\": one of them")
      return nil
    }
  }

  /// A list may stand in any order unless its author says that it matters.
  private func isOrdered(_ kind: Demand.Kind) -> Bool? {
    fields.has("order") ? fields.optionalFlag("order") : kind != .list
  }

  private func note(_ contradiction: Demand.Contradiction) {
    switch contradiction {
    case .wordsAreNotNumbers: fields.note("kind", "\"text\" has no form, unit, tolerance or rounding")
    case .noOrder(let kind): fields.note("order", "is for the kind \"list\" only, not \"\(kind.rawValue)\"")
    case .toleranceNotPositive:
      fields.note(fields.has("absolute") ? "absolute" : "relative", "must be more than 0")
    case .roundingOutOfRange: fields.note("round", "is out of range")
    case .exactFormWithTolerance(let form): fields.note("form", "\"\(form.rawValue)\" is exact: nothing can be near it")
    }
  }
}
