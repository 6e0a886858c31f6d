import Notation
import Testing

@Suite struct ConversionTests {
  private func measure(_ text: String) throws -> Measure {
    guard case .measure(let measure) = try Unit(reading: text) else { throw UnreadableNumber.notANumber }
    return measure
  }

  @Test(arguments: [
    ("km", "m", "1000"), ("m", "cm", "100"), ("cm", "mm", "10"), ("m", "km", "1/1000"), ("inch", "cm", "127/50"),
    ("ft", "inch", "12"), ("yard", "ft", "3"), ("mile", "km", "25146/15625"), ("m²", "cm²", "10000"),
    ("hectare", "m²", "10000"),
    ("km²", "hectare", "100"), ("acre", "yard²", "4840"), ("litre", "cm³", "1000"), ("m³", "litre", "1000"),
    ("ml", "cm³", "1"),
    ("kg", "g", "1000"), ("tonne", "kg", "1000"), ("quintal", "kg", "100"), ("hour", "min", "60"),
    ("day", "hour", "24"),
    ("week", "day", "7"), ("year", "month", "12"), ("km/h", "m/s", "5/18"), ("m/s", "km/h", "18/5"),
    ("৳", "paisa", "100"),
    ("$", "cent", "100"), ("কিমি", "মিটার", "1000"), ("cc", "ml", "1"), ("km", "hm", "10"), ("kl", "litre", "1000"),
  ])
  func conversionsAreExact(from: String, to: String, factor: String) throws {
    #expect(try measure(from).factor(to: measure(to))?.description == factor)
  }

  @Test(arguments: [
    ("km", "kg"), ("m", "m²"), ("h", "km/h"), ("$", "৳"), ("€", "$"), ("°C", "°F"), ("month", "day"), ("bigha", "acre"),
    ("katha", "bigha"),
    ("%", "m"), ("°", "°C"),
  ])
  func whatMeasuresOtherThingsHasNoFactor(from: String, to: String) throws {
    #expect(try measure(from).factor(to: measure(to)) == nil)
  }

  /// There and back is once; by way of a third is the same as straight.
  @Test func factorsAgreeWithEachOther() throws {
    for one in Measure.Kind.allCases {
      #expect(Measure(one).factor(to: Measure(one)) == .one)
      for other in Measure.Kind.allCases {
        guard let there = Measure(one).factor(to: Measure(other)) else { continue }
        let back = try #require(Measure(other).factor(to: Measure(one)))
        #expect(there * back == .one)
        for third in Measure.Kind.allCases {
          guard let further = Measure(other).factor(to: Measure(third)) else { continue }
          #expect(Measure(one).factor(to: Measure(third)) == there * further)
        }
      }
    }
  }
}
