import Notation

/// What is left of a family's answer when its names and its constants are taken away: two families with the same shape ask
/// for the same calculation. `a * b` and `price * count` are one; `a * 100 / b` and `12 * p / q` are one.
struct AnswerShape: Hashable {
  let text: String

  /// Definitions count as what they stand for.
  init(of family: Family) {
    var inlined: [String: Expression] = [:]
    for definition in family.definitions {
      inlined[definition.name] = definition.expression.replacing(inlined)
    }
    var names = Names()
    func shape(_ expression: Expression) -> String {
      names.numbered(ShapeTerm(expression.replacing(inlined)))
    }
    func shape(_ template: Template) -> String {
      template.parts.map { part in
        switch part {
        case .literal(let text): Self.withoutDigits(text)
        case .value(let expression, _): "{\(shape(expression))}"
        }
      }
      .joined()
    }
    switch family.key {
    case .written(let template, let demand): text = "\(demand.kind.rawValue) \(shape(template.en))"
    case .choice(let options, let right, _):
      text = "choice " + (options.indices.contains(right) ? shape(options[right].en) : "")
    case .boolean(let expression): text = "boolean \(shape(expression))"
    }
  }

  private static func withoutDigits(_ text: String) -> String {
    var shape = ""
    for character in text {
      if character.isNumber {
        if shape.last != "#" { shape.append("#") }
      } else {
        shape.append(character)
      }
    }
    return shape
  }

  /// Names become numbers in the order in which they come.
  private struct Names {
    private var places: [String: Int] = [:]

    mutating func numbered(_ term: ShapeTerm) -> String {
      switch term {
      case .constant: return "#"
      case .name(let name):
        let place = places[name] ?? places.count + 1
        places[name] = place
        return "n\(place)"
      case .node(let sign, let parts):
        var written: [String] = []
        for part in parts { written.append(numbered(part)) }
        return "\(sign)(\(written.joined(separator: " ")))"
      }
    }
  }
}

/// An expression as a sum of products, without its constants' values, its commutative parts in one order.
private indirect enum ShapeTerm {
  case constant
  case name(String)
  case node(String, [ShapeTerm])

  init(_ expression: Expression) {
    switch expression {
    case .number, .text, .truth: self = .constant
    case .name(let name): self = .name(name)
    case .negated(let part): self = Self.joined("+", [Self.marked("-", ShapeTerm(part))])
    case .arithmetic(let a, .add, let b): self = Self.joined("+", [ShapeTerm(a), ShapeTerm(b)])
    case .arithmetic(let a, .subtract, let b):
      self = Self.joined("+", [ShapeTerm(a), Self.marked("-", ShapeTerm(b))])
    case .arithmetic(let a, .multiply, let b): self = Self.joined("*", [ShapeTerm(a), ShapeTerm(b)])
    case .arithmetic(let a, .divide, let b):
      self = Self.joined("*", [ShapeTerm(a), Self.marked("1/", ShapeTerm(b))])
    case .arithmetic(let a, let sign, let b): self = Self.kept(sign.rawValue, [ShapeTerm(a), ShapeTerm(b)])
    case .comparison(let a, let sign, let b): self = Self.compared(ShapeTerm(a), sign, ShapeTerm(b))
    case .not(let part): self = Self.kept("not", [ShapeTerm(part)])
    case .both(let a, let b): self = Self.joined("and", [ShapeTerm(a), ShapeTerm(b)])
    case .either(let a, let b): self = Self.joined("or", [ShapeTerm(a), ShapeTerm(b)])
    case .choice(let condition, let then, let otherwise):
      self = .node("if", [ShapeTerm(condition), ShapeTerm(then), ShapeTerm(otherwise)])
    case .call(let function, let arguments):
      let parts = arguments.map(ShapeTerm.init)
      switch function {
      case .gcd, .lcm, .min, .max, .sum, .mean, .median, .mode: self = Self.joined(function.rawValue, parts)
      default: self = Self.kept(function.rawValue, parts)
      }
    }
  }

  /// Its structure without its names, to order parts by.
  private var skeleton: String {
    switch self {
    case .constant: "#"
    case .name: "n"
    case .node(let sign, let parts): "\(sign)(\(parts.map(\.skeleton).joined(separator: " ")))"
    }
  }

  private var isConstant: Bool { if case .constant = self { true } else { false } }

  /// Taken away (`-`) or divided by (`1/`): of a sum each term is, of a product each factor; twice is not at all.
  private static func marked(_ sign: String, _ part: ShapeTerm) -> ShapeTerm {
    switch (sign, part) {
    case (_, .constant): .constant
    case ("-", .node("+", let parts)): joined("+", parts.map { marked(sign, $0) })
    case ("1/", .node("*", let parts)): joined("*", parts.map { marked(sign, $0) })
    case (_, .node(sign, let parts)) where parts.count == 1: parts[0]
    default: .node(sign, [part])
    }
  }

  private static func kept(_ sign: String, _ parts: [ShapeTerm]) -> ShapeTerm {
    parts.allSatisfy(\.isConstant) ? .constant : .node(sign, parts)
  }

  /// `a > b` is `b < a`.
  private static func compared(_ a: ShapeTerm, _ sign: Expression.Comparison, _ b: ShapeTerm) -> ShapeTerm {
    switch sign {
    case .greater: kept("<", [b, a])
    case .greaterOrEqual: kept("<=", [b, a])
    case .equal, .notEqual: joined(sign.rawValue, [a, b])
    case .less, .lessOrEqual: kept(sign.rawValue, [a, b])
    }
  }

  /// One operation over all its parts: parts of the same operation are taken in, constants become one, and the order does
  /// not matter.
  private static func joined(_ sign: String, _ parts: [ShapeTerm]) -> ShapeTerm {
    let isFlat = ["+", "*", "and", "or"].contains(sign)
    let flat = parts.flatMap { part -> [ShapeTerm] in
      if isFlat, case .node(sign, let inner) = part { return inner }
      return [part]
    }
    if flat.allSatisfy(\.isConstant) { return .constant }
    var kept = flat.filter { !$0.isConstant }
    if kept.count < flat.count { kept.append(.constant) }
    let ordered = kept.enumerated()
      .map { (skeleton: $0.element.skeleton, place: $0.offset, term: $0.element) }
      .sorted { ($0.skeleton, $0.place) < ($1.skeleton, $1.place) }
    if ordered.count == 1, isFlat, case let only = ordered[0].term, case .node(sign, _) = only { return only }
    return .node(sign, ordered.map(\.term))
  }
}
