import Learning

/// The words of a file for what Lectern has names of its own for.
enum FieldWords {
  /// `bn`, `Bangla`, `ইংরেজি`; nil for any other.
  static func language(_ word: String) -> Language? {
    switch word.nfc.lowercased() {
    case "en", "eng", "english", "en-in", "en-gb", "en-us", "ইংরেজি", "ইংরাজি": .english
    case "bn", "ben", "bengali", "bangla", "bn-in", "bn-bd", "বাংলা": .bengali
    default: nil
    }
  }

  /// What kind of answer a file's word means; nil where it says nothing of that.
  static func kind(_ word: String) -> AnswerKey.Kind? {
    let form = ProblemColumn.form(word)
    if let kind = AnswerKey.Kind(rawValue: form) { return kind }
    switch form {
    case "mcq", "multiple_choice", "single_choice", "choices", "multichoice", "বহুনির্বাচনি", "বহুনির্বাচনী": return .choice
    case "true/false", "true_false", "truefalse", "tf", "bool", "yes_no", "yes/no", "সত্য/মিথ্যা", "সত্য_মিথ্যা":
      return .boolean
    case "numeric", "numerical", "integer", "decimal", "fraction", "সংখ্যা": return .number
    case "algebraic": return .expression
    case "ordered_pair", "coordinates": return .pair
    default: return nil
    }
  }

  /// 1 to 10, or a word; nil for any other.
  static func difficulty(_ word: String) -> Difficulty? {
    var form = ProblemColumn.form(word)
    if form.hasPrefix("level_") { form = String(form.dropFirst(6)) }
    switch form {
    case "easy", "সহজ", "e": return Difficulty(level: 2)
    case "medium", "moderate", "মাঝারি", "মধ্যম", "m": return Difficulty(level: 5)
    case "hard", "difficult", "কঠিন", "h": return Difficulty(level: 8)
    default: return wholeNumber(form).flatMap(Difficulty.init(level:))
    }
  }

  /// `7`, `৭`, `Class VII`, `7th`, `সপ্তম শ্রেণি`; nil where it is not 1 to 12.
  static func grade(_ word: String) -> Int? {
    let ignored: Set = ["class", "grade", "standard", "std", "শ্রেণি", "শ্রেণী"]
    let parts = ProblemColumn.form(word).split(separator: "_").map(String.init).filter { !ignored.contains($0) }
    guard parts.count == 1, var part = parts.first else { return nil }
    for prefix in ["class", "grade"] where part.hasPrefix(prefix) { part = String(part.dropFirst(prefix.count)) }
    for suffix in ["th", "ম", "ষ্ঠ"] where part.hasSuffix(suffix) {
      if let number = wholeNumber(String(part.dropLast(suffix.count))) { part = String(number) }
    }
    let place = [roman, bengaliOrdinals].lazy.compactMap { $0.firstIndex(of: part) }.first
    let grade = place.map { $0 + 1 } ?? wholeNumber(part)
    return grade.flatMap { (1...12).contains($0) ? $0 : nil }
  }

  private static let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
  private static let bengaliOrdinals = [
    "প্রথম", "দ্বিতীয়", "তৃতীয়", "চতুর্থ", "পঞ্চম", "ষষ্ঠ", "সপ্তম", "অষ্টম", "নবম", "দশম", "একাদশ", "দ্বাদশ",
  ].map(\.nfc)

  /// In the digits of either script.
  private static func wholeNumber(_ word: String) -> Int? {
    var digits = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      guard (0x9E6...0x9EF).contains(scalar.value), let digit = Unicode.Scalar(scalar.value - 0x9E6 + 0x30) else {
        digits.append(scalar)
        continue
      }
      digits.append(digit)
    }
    return Int(String(digits))
  }
}
