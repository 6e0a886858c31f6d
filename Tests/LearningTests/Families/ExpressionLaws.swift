import Learning
import Notation
import Testing

/// What holds for every expression, over many that a seed makes.
@Suite struct ExpressionLaws {
  /// Any expression, well made or not in its kinds, of at most `depth` levels.
  private static func expression(
    _ depth: Int, using random: inout SplitMix64
  ) -> Learning.Expression {
    func inner() -> Learning.Expression { expression(depth - 1, using: &random) }
    switch depth == 0 ? Int.random(in: 0..<3, using: &random) : Int.random(in: 0..<11, using: &random) {
    case 0: return .number(Rational(Int.random(in: 0...12, using: &random)))
    case 1: return .name(["a", "b", "n1"].randomElement(using: &random) ?? "a")
    case 2: return .truth(Bool.random(using: &random))
    case 3: return .negated(inner())
    case 4, 5:
      let signs = Learning.Expression.Arithmetic.allCases
      return .arithmetic(inner(), signs.randomElement(using: &random) ?? .add, inner())
    case 6:
      let signs = Learning.Expression.Comparison.allCases
      return .comparison(inner(), signs.randomElement(using: &random) ?? .less, inner())
    case 7: return .not(inner())
    case 8: return Bool.random(using: &random) ? .both(inner(), inner()) : .either(inner(), inner())
    case 9: return .choice(condition: inner(), then: inner(), otherwise: inner())
    default:
      let function = Learning.Expression.Function.allCases.randomElement(using: &random) ?? .gcd
      let counts = function.argumentCounts
      let count = Int.random(in: counts.lowerBound...min(counts.upperBound, counts.lowerBound + 2), using: &random)
      return .call(function, (0..<count).map { _ in inner() })
    }
  }

  @Test func whatIsPrintedIsReadAsTheSame() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<3_000 {
      let expression = Self.expression(4, using: &random)
      let printed = expression.description
      guard printed.unicodeScalars.count <= 600 else { continue }
      #expect(try Expression(reading: printed) == expression, "\(printed)")
    }
  }

  @Test func aKindThatIsKnownIsTheKindThatComesOut() throws {
    var random = SplitMix64(seed: 2)
    let scope: [String: Value] = ["a": .number(Rational(3)), "b": .number(Rational(5)), "n1": .number(Rational(12))]
    let kinds = scope.mapValues(\.kind)
    var seen = 0
    for _ in 0..<20_000 {
      let expression = Self.expression(3, using: &random)
      let kind: Learning.Expression.Kind
      do { kind = try expression.kind(names: kinds) } catch { continue }
      do throws(ExpressionFailure) {
        #expect(try expression.value(in: scope).kind == kind, "\(expression)")
        seen += 1
      } catch {
        if case .wrongKind = error { Issue.record("\(expression): \(error)") }
        if case .unknownName = error { Issue.record("\(expression): \(error)") }
      }
    }
    #expect(seen > 500)
  }

  @Test func whateverIsTypedIsReadOrRefusedAndNothingElseHappens() {
    var random = SplitMix64(seed: 3)
    let pieces = [
      "a", "12", "2.5", "(", ")", "+", "-", "*", "/", "^", "mod", "and", "or", "not", "if(", "gcd(", ",", "==", "<",
      "\"",
      " ", "{", "}", ":", "é", "৩", "\u{0}", "sqrt(", "round(", "true", "=", "!", ".",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do {
        let expression = try Expression(reading: text)
        _ = try expression.value(in: ["a": .number(Rational(3))])
      } catch let mistake as ExpressionMistake {
        #expect((0...text.unicodeScalars.count).contains(mistake.position))
        #expect(!mistake.description.isEmpty)
      } catch {
        #expect(error is ExpressionFailure, "\(text): \(error)")
      }
      do throws(ExpressionMistake) {
        let template = try Template(reading: text)
        #expect(try Template(reading: template.description) == template)
      } catch {
        #expect((0...text.unicodeScalars.count).contains(error.position), "\(text)")
      }
    }
  }
}
