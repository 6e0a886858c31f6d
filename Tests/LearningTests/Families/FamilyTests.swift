import Foundation
import Learning
import Notation
import Testing

@Suite struct FamilyTests {
  private static func samples() throws -> [Family] {
    [try FamilySample.map(), try FamilySample.half(), try FamilySample.truth()]
  }

  @Test func theCanonicalProblemIsTheCuratedOne() throws {
    let family = try FamilySample.map()
    let problem = try family.problem(with: family.canonical)
    #expect(problem.statement.en == "3 cm stand for 12 km. What do 7 cm stand for?")
    #expect(problem.statement.bn == "৩ সেমি দিয়ে ১২ কিমি বোঝায়। ৭ সেমি দিয়ে কত?")
    #expect(problem.key == .number("28", unit: Phrase(en: "km", bn: "কিমি")))
    #expect(problem.misconceptions.map(\.answer.en) == ["16", "84"])
    #expect(problem.explanation.bn == "১ সেমি ৪ কিমি, তাই ৭ সেমি ২৮ কিমি।")
    #expect(problem.variant == family.canonical)
    let truth = try FamilySample.truth()
    let asked = try truth.problem(with: truth.canonical)
    #expect(asked.statement.en == "True or false: Karim says that 6 : 9 is more than 1.")
    #expect(asked.key == .boolean(false))
    #expect(asked.misconceptions.map(\.answer.en) == ["true", "true"])
    #expect(asked.explanation.bn == "৬ ও ৯ তুলনা করো: এটি মিথ্যা।")
  }

  @Test func optionsAreShuffledWithTheirLetters() throws {
    let family = try FamilySample.half()
    let written = try family.problem(with: family.canonical)
    guard case .choice(let options, let right) = written.key else { throw Unexpected() }
    #expect(options.map(\.en) == ["1/5", "5/2", "10", "5/4"])
    #expect(right == 1)
    #expect(written.misconceptions.map(\.answer.en) == ["c", "d"])
    var variant = family.canonical
    variant.optionOrder = [3, 2, 0, 1]
    let shuffled = try family.problem(with: variant)
    guard case .choice(let others, let place) = shuffled.key else { throw Unexpected() }
    #expect(others.map(\.en) == ["5/4", "10", "1/5", "5/2"])
    #expect(place == 3)
    #expect(shuffled.misconceptions.map(\.answer.en) == ["b", "a"])
    for wrong in [[0, 1, 2], [0, 0, 1, 2], [0, 1, 2, 4]] {
      variant.optionOrder = wrong
      #expect(throws: FamilyFailure.optionOrder) { try family.problem(with: variant) }
    }
  }

  @Test func theSameSeedDrawsTheSame() throws {
    for family in try Self.samples() {
      for seed in 0..<20 as Range<UInt64> {
        var (one, other) = (SplitMix64(seed: seed), SplitMix64(seed: seed))
        #expect(try family.variant(using: &one) == family.variant(using: &other))
      }
    }
  }

  @Test func everyDrawObeysItsFamily() throws {
    for family in try Self.samples() {
      var random = SplitMix64(seed: 7)
      var drawn: Set<[String: Rational]> = []
      for _ in 0..<300 {
        let variant = try family.variant(using: &random)
        #expect(family.parameters.allSatisfy { $0.allows(variant.settings[$0.name] ?? -.one) })
        let scope = try family.scope(of: variant)
        for constraint in family.constraints { #expect(try constraint.truth(in: scope)) }
        drawn.insert(variant.settings)
      }
      #expect(drawn.count > 20)
    }
  }

  @Test func everyValueOfASmallFamilyIsDrawn() throws {
    let family = try FamilySample.half()
    var random = SplitMix64(seed: 11)
    let drawn = try (0..<2_000).map { _ in try family.variant(using: &random).settings["n"] }
    #expect(Set(drawn).count == 49)
  }

  @Test func whatHasNoExactValueIsNotDrawn() throws {
    var family = try FamilySample.half()
    family.definitions = [.init(name: "root", expression: try Expression(reading: "sqrt(n)"))]
    var random = SplitMix64(seed: 5)
    let drawn = try (0..<100).map { _ in try family.variant(using: &random).settings["n"]?.asInt ?? 0 }
    #expect(Set(drawn) == [9, 25, 49, 81])
    family.constraints = [try Expression(reading: "n > 100")]
    #expect(throws: FamilyFailure.self) { try family.variant(using: &random) }
  }

  @Test func aVariantThatIsNoneIsRefused() throws {
    let family = try FamilySample.map()
    func failure(_ change: (inout Variant) -> Void) -> FamilyFailure? {
      var variant = family.canonical
      change(&variant)
      do throws(FamilyFailure) {
        _ = try family.problem(with: variant)
        return nil
      } catch {
        return error
      }
    }
    #expect(failure { _ in } == nil)
    #expect(failure { $0.settings["km"] = nil } == .settings("km"))
    #expect(failure { $0.settings["more"] = .one } == .settings("more"))
    #expect(failure { $0.settings["km"] = Rational(13) } == .outOfRange(parameter: "km", Rational(13)))
    #expect(failure { $0.settings["scale"] = Rational(1) } == .outOfRange(parameter: "scale", .one))
    #expect(failure { $0.settings["scale"] = Rational(5) } == .violates(family.constraints[0]))
    #expect(failure { $0.settings["apart"] = Rational(3) } == .violates(family.constraints[1]))
  }

  @Test func jsonKeepsAFamilyAndAVariantWhole() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    for var family in try Self.samples() {
      family.figure = PhraseTemplate(try Template(reading: "number-line from=0 to=10"))
      let data = try encoder.encode(family)
      let back = try JSONDecoder().decode(Family.self, from: data)
      #expect(back == family)
      #expect(try encoder.encode(back) == data)
      var random = SplitMix64(seed: 3)
      for _ in 0..<20 {
        let variant = try family.variant(using: &random)
        let kept = try JSONDecoder().decode(Variant.self, from: encoder.encode(variant))
        #expect(kept == variant)
        #expect(try back.problem(with: kept) == family.problem(with: variant))
      }
    }
    let half = Variant(settings: ["p": Rational(5, over: 2) ?? .zero, "n": Rational(3)], optionOrder: [1, 0])
    #expect(
      String(decoding: try encoder.encode(half), as: UTF8.self) == #"{"options":[1,0],"values":{"n":3,"p":"5\/2"}}"#)
    for broken in [#"{"values":{"n":"x"}}"#, #"{"values":{"n":"1/0"}}"#, #"{"values":{"n":2.5}}"#, #"{}"#] {
      #expect(throws: (any Error).self) { try JSONDecoder().decode(Variant.self, from: Data(broken.utf8)) }
    }
  }
}

private struct Unexpected: Error {}
