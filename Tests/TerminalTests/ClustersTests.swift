import struct Learning.SplitMix64
import Testing

@testable import Terminal

@Test(arguments: WidthFamily.allCases)
func clustersAreCharacters(family: WidthFamily) {
  var texts = RandomText(seed: 14)
  var random = SplitMix64(seed: 15)
  let bengali = (UInt32(0x97F)...0xA00).compactMap(Unicode.Scalar.init)
  let signs = "কষরয\u{9CD}\u{9CD}\u{9CD}\u{9BE}\u{9BF}\u{9C1}\u{9BC}\u{200C}\u{200D}।, 3৩−×→😀\u{301}e\u{AD}"
    .unicodeScalars.map { $0 }
  for round in 0..<20_000 {
    var text = String.UnicodeScalarView(texts.next(pieces: 4).unicodeScalars)
    for _ in 0..<12 {
      text.append((round % 2 == 0 ? bengali : signs).randomElement(using: &random) ?? " ")
    }
    let whole = String(text)
    var found: [(text: String, columns: Int)] = []
    eachCluster(of: whole, family) { cluster, columns in
      found.append((cluster, columns))
      return true
    }
    #expect(found.map(\.text) == whole.map(String.init), "\(whole.unicodeScalars.map(\.value))")
    #expect(found.map(\.columns) == whole.map { width(of: String($0), family) })
  }
}
