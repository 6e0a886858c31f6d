import Learning
import struct Learning.SplitMix64
import Notation
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("28", "28"), ("  28  ", "28"), ("+28", "28"), ("-28", "-28"), ("−28", "-28"), ("– 28", "-28"),
    ("007", "7"),
    (".5", "1/2"), ("5.", "5"), ("0.50", "1/2"), ("৩·৫", "7/2"), ("৩.৫", "7/2"), ("३", "3"), ("２８", "28"),
    ("3/4", "3/4"), ("3 / 4", "3/4"), ("3⁄4", "3/4"), ("3÷4", "3/4"), ("৩/৪", "3/4"), ("6/8", "3/4"),
    ("1.5/2", "3/4"),
    ("-3/4", "-3/4"), ("3/-4", "-3/4"), ("-3/-4", "3/4"), ("3 1/2", "7/2"), ("-3 1/2", "-7/2"), ("1½", "3/2"),
    ("1 ½", "3/2"), ("½", "1/2"), ("-¾", "-3/4"), ("৩ ১/২", "7/2"), ("1,250", "1250"),
    ("12,34,567", "1234567"),
    ("1,234,567.5", "2469135/2"), ("১,২৫,০০০", "125000"), ("1,00,000", "100000"), ("= 28", "28"),
    ("২৮।", "28"),
    ("28.", "28"), ("\u{200B}28\u{FEFF}", "28"), ("2\u{A0}", "2"), ("-0", "0"), ("３／４", "3/4"),
  ])
  func numbersAreReadInEveryWriting(text: String, value: String) throws {
    let quantity = try Quantity(reading: text)
    #expect(quantity.value.description == value)
    #expect(quantity.unit == .none)
  }

  @Test(arguments: [
    ("28 km", Measure(.kilometre)), ("28km", Measure(.kilometre)), ("২৮ কিমি", Measure(.kilometre)),
    ("28 কি.মি.", Measure(.kilometre)), ("5 sq cm", Measure([.centimetre: 2])),
    ("5 sq. cm.", Measure([.centimetre: 2])),
    ("5 cm²", Measure([.centimetre: 2])), ("5 cm^2", Measure([.centimetre: 2])),
    ("5 cm2", Measure([.centimetre: 2])),
    ("৫ বর্গমিটার", Measure([.metre: 2])), ("৫ বর্গ মিটার", Measure([.metre: 2])),
    ("5 cubic metres", Measure([.metre: 3])),
    ("৫ ঘনমিটার", Measure([.metre: 3])), ("40 km/h", Measure([.kilometre: 1, .hour: -1])),
    ("40 km per hour", Measure([.kilometre: 1, .hour: -1])),
    ("40 kmph", Measure([.kilometre: 1, .hour: -1])),
    ("৪০ কিমি/ঘণ্টা", Measure([.kilometre: 1, .hour: -1])), ("ঘণ্টায় ৪০ কিমি", Measure([.kilometre: 1, .hour: -1])),
    ("-3°C", Measure(.celsius)), ("-3 ℃", Measure(.celsius)), ("−৩ ডিগ্রি সেলসিয়াস", Measure(.celsius)),
    ("45°", Measure(.degree)),
    ("75%", .percent), ("75 %", .percent), ("75 per cent", .percent), ("৭৫ শতাংশ", .percent),
    ("শতকরা ৭৫ ভাগ", .percent),
    ("৳625", Measure(.taka)), ("625৳", Measure(.taka)), ("৬২৫ টাকা মাত্র", Measure(.taka)),
    ("Rs. 625", Measure(.taka)),
    ("₹ 625", Measure(.taka)), ("Rs.625", Measure(.taka)), ("28 কিঃমিঃ", Measure(.kilometre)),
    ("-3 C", Measure(.celsius)), ("625/-", Measure(.taka)), ("Rs 625/-", Measure(.taka)),
    ("-৳5", Measure(.taka)),
    ("50 paisa", Measure(.paisa)), ("৫০ পয়সা", Measure(.paisa)), ("$5", Measure(.dollar)),
    ("5 ml", Measure(.millilitre)),
    ("3 1/2 kg", Measure(.kilogram)), ("1½ ঘন্টা", Measure(.hour)), ("5 HRS", Measure(.hour)),
  ])
  func unitsAreReadBesideTheNumber(text: String, measure: Measure) throws {
    #expect(try Quantity(reading: text).unit == .measure(measure))
  }

  @Test func thePointOfAnAbbreviationIsNoDecimalPoint() throws {
    #expect(try Quantity(reading: "Rs.625").value == Rational(625))
    #expect(try Quantity(reading: "Rs.68.40").number == "68.4")
    #expect(try Quantity(reading: "Rs .50").number == "0.5")
    #expect(try Quantity(reading: "৳.50").number == "0.5")
  }

  @Test func bothEncodingsOfABengaliLetterAreOneWord() throws {
    // The letter য় as one character, and as its base with a nukta.
    #expect(try Quantity(reading: "50 প\u{09DF}সা").unit == Quantity(reading: "50 প\u{09AF}\u{09BC}সা").unit)
  }

  @Test(arguments: [
    ("", UnreadableNumber.empty), ("   ", .empty), ("\u{200B}", .empty), ("3/0", .zeroDenominator),
    ("০/০", .zeroDenominator), ("3 1/0", .zeroDenominator), ("abc", .notANumber), ("km", .notANumber),
    ("%", .notANumber), ("-", .notANumber), ("=", .notANumber), ("1,5", .notANumber), ("1,23", .notANumber),
    ("0,123", .notANumber), ("1,2345", .notANumber), ("12,34,5678", .notANumber), ("1.2.3", .notANumber),
    ("1/2/3", .notANumber), ("3 5/2", .notANumber), ("3 4", .notANumber), ("5 m 20 cm", .notANumber),
    ("2+3", .notANumber), ("--5", .notANumber), ("x = 5", .notANumber), ("km 5", .notANumber),
    ("5 per", .notANumber),
    ("5 sq", .notANumber), ("5%%", .notANumber), ("5²", .notANumber), ("3:8", .notANumber),
    ("5 /", .notANumber), ("3·5", .notANumber),
    ("28 km of road", .notANumber), ("3//4", .notANumber), ("1 2 3", .notANumber),
    ("\u{202E}82", .notANumber),
  ])
  func whatIsNoNumberSaysWhy(text: String, why: UnreadableNumber) {
    #expect(throws: why) { try Quantity(reading: text) }
  }

  @Test func aWordThatChangesTheValueIsNotPassedOver() throws {
    for text in ["2 dozen", "২ ডজন", "2 lakh", "১ হালি", "28k"] {
      guard case .named = try Quantity(reading: text).unit else {
        Issue.record("\(text) was read as a plain number")
        continue
      }
    }
  }

  @Test func overTwoHundredCharactersIsTooLong() throws {
    #expect(try Quantity(reading: String(repeating: "9", count: 200)).form == .whole)
    #expect(throws: UnreadableNumber.tooLong) { try Quantity(reading: String(repeating: "9", count: 201)) }
    let pile = "1" + String(repeating: "\u{0301}", count: 100_000)
    #expect(throws: UnreadableNumber.tooLong) { try Quantity(reading: pile) }
  }

  @Test func theFormIsKeptForShowingItBack() throws {
    #expect(try Quantity(reading: "৩৯.৮০").number == "39.8")
    #expect(try Quantity(reading: "6/8").number == "3/4")
    #expect(try Quantity(reading: "1½").number == "3/2")
    #expect(try Quantity(reading: "28000 মিটার").unitText == "মিটার")
  }

  @Test func everyWritingOfARandomNumberHasItsValue() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<400 {
      let whole = Int.random(in: 0...99_999_999, using: &random)
      let value = Rational(whole)
      for text in [western(whole), indian(whole), bengali(String(whole)), "\(whole).00", " +\(whole) kg"] {
        #expect(try Quantity(reading: text).value == value, "\(text)")
      }
      #expect(try Quantity(reading: "-" + bengali(indian(whole))).value == -value)
    }
  }

  @Test func noRandomTextIsAProblem() {
    var random = SplitMix64(seed: 6)
    let pool = Array(
      "0123456789০১৫৯.,/-−+%½²°৳₹ =।^()kmcgsqকিমিটাকা\u{09CD}\u{09BC}\u{200D}\n\t\u{301}😀x".unicodeScalars)
    var readable = 0
    for _ in 0..<5_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        if let scalar = pool.randomElement(using: &random) { text.append(scalar) }
      }
      guard let quantity = Quantity.read(String(text)) else { continue }
      readable += 1
      #expect(quantity.value.denominator > 0)
      #expect(Quantity.read(quantity.number)?.value == quantity.value)
    }
    #expect(readable > 100)
  }

  private func grouped(_ digits: [Character], sizes: (Int) -> Int) -> String {
    var rest = digits
    var groups: [String] = []
    while !rest.isEmpty {
      let size = sizes(groups.count)
      groups.insert(String(rest.suffix(size)), at: 0)
      rest.removeLast(min(size, rest.count))
    }
    return groups.joined(separator: ",")
  }

  private func western(_ value: Int) -> String { grouped(Array(String(value))) { _ in 3 } }
  private func indian(_ value: Int) -> String { grouped(Array(String(value))) { $0 == 0 ? 3 : 2 } }

  private func bengali(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      written.append((isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x9E6) : nil) ?? scalar)
    }
    return String(written)
  }
}
