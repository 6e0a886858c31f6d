import Notation

/// Finds the option that was meant: by its own text first, then by letter, by place, and at last by its
/// number alone.
struct OptionReader {
  private let options: [Phrase]

  init(_ options: [Phrase]) { self.options = options }

  /// nil where no option, or more than one, may be meant.
  func index(of typed: String) -> Int? {
    let text = Self.form(typed)
    if let own = options.firstIndex(where: { Self.form($0.en) == text || Self.form($0.bn) == text }) {
      return own
    }
    let named = typed.plainForm.trimming("()[].:।) ")
    if named.unicodeScalars.count == 1, let sign = named.unicodeScalars.first {
      if let letter = Self.place(of: sign), letter < options.count { return letter }
      if let digit = Int(named), digit >= 1, digit <= options.count {
        let numbered = indices(meaning: named)
        return numbered.isEmpty || numbered == [digit - 1] ? digit - 1 : nil
      }
    }
    let meant = indices(meaning: typed)
    return meant.count == 1 ? meant.first : nil
  }

  /// The option of a letter, and of nothing else: `b`, `খ`. nil where there is no such option.
  func index(ofLetter typed: String) -> Int? {
    let letters = typed.plainForm.unicodeScalars
    guard letters.count == 1, let letter = letters.first, let place = Self.place(of: letter) else { return nil }
    return options.indices.contains(place) ? place : nil
  }

  /// As many as have letters.
  static var mostOptions: Int { latin.count }

  /// `a` for 0.
  static func letter(of index: Int) -> String {
    latin.indices.contains(index) ? String(latin[index]) : String(index + 1)
  }

  /// An option's text without what people write differently: digits of either script, capitals, spaces. A
  /// space between two digits or two letters is kept: `3 1/2` is not `31/2`.
  static func form(_ text: String) -> String { String(String.UnicodeScalarView(form(text.plainScalars))) }

  /// The same of `plainScalars`.
  static func form(_ plain: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let isEnd: (Unicode.Scalar) -> Bool = { $0 == "." || $0 == "।" || $0 == " " }
    guard let last = plain.lastIndex(where: { !isEnd($0) }) else { return [] }
    let scalars = plain[...last].drop(while: isEnd)
    var form: [Unicode.Scalar] = []
    form.reserveCapacity(scalars.count)
    for index in scalars.indices {
      if scalars[index] == " ", index > scalars.startIndex, index < last {
        let (before, after) = (scalars[index - 1], scalars[index + 1])
        let isBetweenDigits = before.isNumeric && after.isNumeric
        guard isBetweenDigits || before.isLetterLike && after.isLetterLike else { continue }
      }
      form.append(scalars[index])
    }
    return form
  }

  /// The options whose number is the one typed: `5000` for `৳5000`.
  private func indices(meaning typed: String) -> [Int] {
    guard let answer = Quantity.read(typed) else { return [] }
    return options.indices.filter { index in
      [options[index].en, options[index].bn].contains { text in
        guard let own = Quantity.read(text), own.value == answer.value else { return false }
        return answer.unit == .none || answer.unit.names(own.unit)
      }
    }
  }

  private static func place(of sign: Unicode.Scalar) -> Int? {
    latin.firstIndex(of: sign) ?? bengali.firstIndex(of: sign)
  }

  private static let latin: [Unicode.Scalar] = ["a", "b", "c", "d", "e", "f"]
  private static let bengali: [Unicode.Scalar] = ["ক", "খ", "গ", "ঘ", "ঙ", "চ"]
}

extension Unicode.Scalar {
  fileprivate var isNumeric: Bool {
    switch value {
    case ..<0x80: (0x30...0x39).contains(value)
    case 0x980...0x9F3: false
    default: properties.numericType != nil
    }
  }

  /// Bengali's hasanta and nukta are marks, and as much part of a word as its letters.
  fileprivate var isLetterLike: Bool {
    switch value {
    case ..<0x80: (0x61...0x7A).contains(value | 0x20)
    case 0x980...0x9E3: true
    default:
      properties.isAlphabetic || properties.generalCategory == .nonspacingMark
        || properties.generalCategory == .spacingMark
    }
  }
}

extension String {
  /// Without any of `marks` at either end.
  func trimming(_ marks: String) -> String {
    let marks = Set(marks.unicodeScalars)
    let view = unicodeScalars.drop { marks.contains($0) }
    let end = view.lastIndex { !marks.contains($0) }
    return end.map { String(view[...$0]) } ?? ""
  }
}
