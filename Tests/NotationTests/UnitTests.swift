import Learning
import struct Learning.SplitMix64
import Notation
import Testing

@Suite struct UnitTests {
  private func unit(_ text: String) throws -> Unit { try Unit(reading: text) }

  @Test(arguments: [
    ("km", "কিমি"), ("m²", "বর্গমিটার"), ("km/h", "কিমি/ঘণ্টা"), ("°C", "ডিগ্রি সেলসিয়াস"), ("rupees", "টাকা"),
    ("taka", "টাকা"), ("%", "শতাংশ"), ("litres", "লিটার"), ("minutes", "মিনিট"), ("km/h", "ঘণ্টায় কিমি"),
  ])
  func bothLanguagesNameOneUnit(english: String, bengali: String) throws {
    #expect(try unit(english) == unit(bengali))
    #expect(try unit(english) != .none)
  }

  @Test func aUnitNamesOnlyItself() throws {
    let texts = [
      "km", "m", "cm", "m²", "m³", "kg", "g", "l", "ml", "h", "min", "km/h", "m/s", "৳", "paisa", "%", "$",
    ]
    for asked in texts {
      for named in texts {
        #expect(try unit(named).names(unit(asked)) == (named == asked), "\(named) for \(asked)")
      }
    }
  }

  @Test func aDegreeNamesADegreeCelsiusAndNotTheOtherWayRound() throws {
    #expect(try unit("°").names(unit("°C")))
    #expect(try !unit("°C").names(unit("°")))
    #expect(try !unit("°F").names(unit("°C")))
  }

  @Test func nounsAreTheSameInSingularAndPlural() throws {
    #expect(try unit("box").names(unit("boxes")))
    #expect(try unit("pots").names(unit("pot")))
    #expect(try unit("berry").names(unit("berries")))
    #expect(try unit("tiles").names(unit("blue tiles")))
    #expect(try unit("ভাঁড়").names(unit("টি ভাঁড়")))
    #expect(try !unit("apples").names(unit("mangoes")))
    #expect(try !unit("red tiles").names(unit("blue tiles")))
    #expect(try !unit("pots").names(unit("kg")))
    #expect(try !unit("kg").names(unit("pots")))
  }

  @Test func aPlainFormIsItsOwnPlainForm() {
    var random = SplitMix64(seed: 7)
    let pool = Array("aB৩৪৫ \t−–½²কিমি\u{200D}Ａ１\u{3000}/÷".unicodeScalars)
    for _ in 0..<1_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<8 { if let scalar = pool.randomElement(using: &random) { text.append(scalar) } }
      let plain = String(text).plainForm
      #expect(plain.plainForm == plain)
    }
    #expect("  ৩ ∕  ৪ KM ".plainForm == "3 / 4 km")
  }
}
