import Learning
import BigInt
import struct Learning.SplitMix64
import Notation
import Testing

@Suite struct RationalTests {
  private func random(_ random: inout SplitMix64) throws -> Rational {
    let upper = Int.random(in: -60...60, using: &random)
    var lower = Int.random(in: 1...40, using: &random)
    if Bool.random(using: &random) { lower = -lower }
    return try #require(Rational(upper, over: lower))
  }

  @Test func itIsAlwaysInLowestTermsWithAPositiveDenominator() throws {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<500 {
      let (a, b) = (try random(&generator), try random(&generator))
      for value in [a, b, a + b, a - b, a * b, -a] {
        #expect(value.denominator > 0)
        #expect(value.numerator.greatestCommonDivisor(with: value.denominator) == 1)
      }
    }
  }

  @Test func itObeysTheLawsOfAField() throws {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<500 {
      let (a, b, c) = (try random(&generator), try random(&generator), try random(&generator))
      #expect(a + b == b + a)
      #expect(a * b == b * a)
      #expect((a + b) + c == a + (b + c))
      #expect((a * b) * c == a * (b * c))
      #expect(a * (b + c) == a * b + a * c)
      #expect(a + .zero == a)
      #expect(a * .one == a)
      #expect(a - a == .zero)
      if b.isZero {
        #expect(a.divided(by: b) == nil)
      } else {
        #expect(a.divided(by: b).map { $0 * b } == a)
      }
    }
  }

  @Test func equalValuesAreOneMemberOfASet() {
    #expect(Set([Rational(1, over: 2), Rational(2, over: 4), Rational(-3, over: -6)]).count == 1)
    #expect(Rational(0, over: 5) == Rational(0, over: -7))
  }

  @Test func theOrderIsThatOfTheDifference() throws {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<500 {
      let (a, b) = (try random(&generator), try random(&generator))
      #expect((a < b) == (a - b).isNegative)
      #expect((a < b || b < a) == (a != b))
    }
  }

  @Test func zeroIsNoDenominator() {
    #expect(Rational(3, over: 0) == nil)
    #expect(Rational(0, over: 0) == nil)
  }

  @Test(arguments: [
    (3, 4, "3/4", "0.75"), (-7, 2, "-7/2", "-3.5"), (28, 1, "28", "28"), (-1, 20, "-1/20", "-0.05"),
    (199, 5, "199/5", "39.8"), (1, 1000, "1/1000", "0.001"), (0, 9, "0", "0"),
  ])
  func itIsPrintedAsAFractionAndAsADecimal(upper: Int, lower: Int, fraction: String, decimal: String) throws {
    let value = try #require(Rational(upper, over: lower))
    #expect(value.description == fraction)
    #expect(value.decimal == decimal)
  }

  @Test func aDecimalWithoutEndIsNotPrinted() {
    #expect(Rational(1, over: 3)?.decimal == nil)
    #expect(Rational(5, over: 14)?.decimal == nil)
    #expect(Rational(1, over: 3)?.written(as: .decimal) == "1/3")
  }

  @Test func whatIsPrintedReadsBackAsTheSame() throws {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<500 {
      let value = try random(&generator)
      #expect(Rational(reading: value.description) == value)
      if let decimal = value.decimal { #expect(Rational(reading: decimal) == value) }
    }
  }

  @Test func itReadsAPercentAsAValueAndRefusesAUnit() {
    #expect(Rational(reading: "75%") == Rational(3, over: 4))
    #expect(Rational(reading: "28 km") == nil)
    #expect(Rational(reading: "28 apples") == nil)
    #expect(Rational(reading: "") == nil)
  }

  @Test func numbersOfAnySizeAreExact() {
    let nines = String(repeating: "9", count: 80)
    #expect(Rational(reading: nines)?.description == nines)
    #expect(Rational(reading: "0.\(nines)") != Rational(reading: "0.\(nines.dropLast())8"))
    #expect(Rational(reading: "9223372036854775807").map { $0 + .one }?.description == "9223372036854775808")
  }
}
