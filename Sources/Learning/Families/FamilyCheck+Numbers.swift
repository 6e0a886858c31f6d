extension Problem {
  /// The fields with a number that is beyond a pupil's: 10,000,000 and more, a denominator of 1,000 and more, more than
  /// four decimal places. As the content files call them; each with the first such number.
  var outsizedNumbers: [(field: String, number: String)] {
    var texts = [("question", statement.en)]
    switch key {
    case .written(let answer, _): texts.append(("answer", answer.en))
    case .choice(let options, _):
      for (index, option) in options.enumerated() { texts.append(("options[\(index)]", option.en)) }
    case .boolean: break
    }
    for (index, misconception) in misconceptions.enumerated() {
      texts.append(("misconceptions[\(index)].answer", misconception.answer.en))
    }
    var found = texts.compactMap { field, text in Self.outsized(in: text).map { (field, $0) } }
    // A worked solution may show a fraction before it is reduced.
    if let number = Self.outsized(in: explanation.en, isDenominatorFree: true) { found.append(("explanation", number)) }
    return found
  }

  private static func outsized(in text: String, isDenominatorFree: Bool = false) -> String? {
    let bytes = Array(text.utf8)
    func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }
    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(byte(index)) }
    var index = 0
    while index < bytes.count {
      guard isDigit(index) else {
        index += 1
        continue
      }
      let start = index
      var (whole, places) = (0, 0)
      var isAfterPoint = false
      while true {
        if isDigit(index) {
          if isAfterPoint { places += 1 } else { whole += 1 }
        } else if byte(index) == UInt8(ascii: "."), isDigit(index + 1), !isAfterPoint {
          isAfterPoint = true
        } else if byte(index) != UInt8(ascii: ",") || !isDigit(index + 1) || isAfterPoint {
          break
        }
        index += 1
      }
      let isDenominator = !isDenominatorFree && byte(start - 1) == UInt8(ascii: "/") && isDigit(start - 2)
      if whole > 7 || places > 4 || isDenominator && whole > 3 {
        return String(decoding: bytes[start..<index], as: UTF8.self)
      }
    }
    return nil
  }
}

extension AnswerKey {
  /// The same for two choices whose options stand in another order.
  var inOneOrder: AnswerKey {
    guard case .choice(let options, let right) = self, options.indices.contains(right) else { return self }
    return .choice(options: [options[right]], right: 0)
  }
}
