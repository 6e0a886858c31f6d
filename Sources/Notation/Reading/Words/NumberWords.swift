/// The words for numbers in both languages.
enum NumberWords {
  /// What a word is worth in a number.
  enum Meaning: Equatable {
    /// `a`, `an`: one, before a hundred or a half.
    case article
    /// 0 to 99: seven, সাতাশ.
    case count(Int)
    /// 100 to 900 in one word: দুইশ, দেড়শ.
    case hundreds(Int)
    /// Hundred, শত: what stands before is multiplied by it.
    case hundred
    /// Thousand, lakh, million, crore, billion.
    case scale(Int)
    /// A number of its own that also multiplies: dozen, হালি.
    case collection(Int)
    /// Half, quarter, অর্ধেক: a part, also without a number before it.
    case part(Int)
    /// Third, tenth, পঞ্চমাংশ: a part, with a number before it.
    case ordinal(Int)
    /// সাড়ে, সোয়া, পৌনে: quarters that are added to the number behind.
    case added(quarters: Int)
    /// দেড়, আড়াই: so many quarters.
    case quarters(Int)
    /// Point, দশমিক: digits come behind it.
    case point
  }

  static func meaning(of word: String) -> Meaning? { table[word] ?? table[word.lowercased()] }

  /// Whether a number can begin with it, or go on with it behind digits.
  static func isNumberWord(_ word: String) -> Bool {
    guard let meaning = meaning(of: word) else { return false }
    return meaning != .article
  }

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [
      "hundred": .hundred, "শত": .hundred, "শো": .hundred, "শ": .hundred, "thousand": .scale(1_000),
      "হাজার": .scale(1_000), "সহস্র": .scale(1_000), "lakh": .scale(100_000), "lac": .scale(100_000),
      "lakhs": .scale(100_000), "লাখ": .scale(100_000), "লক্ষ": .scale(100_000), "million": .scale(1_000_000),
      "millions": .scale(1_000_000), "মিলিয়ন": .scale(1_000_000), "crore": .scale(10_000_000),
      "crores": .scale(10_000_000), "কোটি": .scale(10_000_000), "billion": .scale(1_000_000_000),
      "বিলিয়ন": .scale(1_000_000_000), "dozen": .collection(12), "dozens": .collection(12), "ডজন": .collection(12),
      "হালি": .collection(4), "score": .collection(20), "half": .part(2), "halves": .part(2), "quarter": .part(4),
      "quarters": .part(4), "অর্ধেক": .part(2), "আধা": .part(2), "অর্ধ": .part(2), "সিকি": .part(4), "পোয়া": .part(4),
      "a": .article, "an": .article, "সাড়ে": .added(quarters: 2), "সোয়া": .added(quarters: 1),
      "সওয়া": .added(quarters: 1), "পৌনে": .added(quarters: -1), "দেড়": .quarters(6), "আড়াই": .quarters(10),
      "point": .point, "দশমিক": .point,
    ]
    let ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    for (value, word) in (ones + " seventeen eighteen nineteen").split(separator: " ").enumerated() {
      table[String(word)] = .count(value)
    }
    for (place, word) in "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ").enumerated() {
      table[String(word)] = .count(20 + 10 * place)
    }
    table["fourty"] = .count(40)
    for zero in ["nil", "nought", "naught"] { table[zero] = .count(0) }
    for (value, words) in bengali.split(separator: " ").enumerated() {
      for word in words.split(separator: "/") { table[String(word)] = .count(value) }
    }
    for (value, stem) in [
      (1, "এক"), (2, "দুই"), (2, "দু"), (3, "তিন"), (4, "চার"), (5, "পাঁচ"), (6, "ছয়"), (6, "ছ"), (7, "সাত"), (8, "আট"),
      (9, "নয়"), (9, "ন"),
    ] {
      for hundred in ["শ", "শো", "শত"] { table[stem + hundred] = .hundreds(value * 100) }
    }
    for hundred in ["শ", "শো", "শত"] {
      table["দেড়" + hundred] = .hundreds(150)
      table["আড়াই" + hundred] = .hundreds(250)
    }
    let ordinals = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    for (place, word) in ordinals.split(separator: " ").enumerated() {
      table[String(word)] = .ordinal(place + 3)
      table[word + "s"] = .ordinal(place + 3)
    }
    for (word, value) in [
      ("fifteenth", 15), ("sixteenth", 16), ("twentieth", 20), ("twentyfifth", 25), ("fiftieth", 50),
      ("hundredth", 100), ("thousandth", 1_000),
    ] {
      table[word] = .ordinal(value)
      table[word + "s"] = .ordinal(value)
    }
    for (word, value) in [
      ("দ্বিতীয়াংশ", 2), ("তৃতীয়াংশ", 3), ("চতুর্থাংশ", 4), ("পঞ্চমাংশ", 5), ("ষষ্ঠাংশ", 6), ("সপ্তমাংশ", 7),
      ("অষ্টমাংশ", 8), ("নবমাংশ", 9), ("দশমাংশ", 10), ("একাদশাংশ", 11), ("দ্বাদশাংশ", 12), ("সহস্রাংশ", 1_000),
    ] {
      table[word] = .ordinal(value)
    }
    return table
  }()

  /// 0 to 99; writings of one number have a stroke between them.
  private static let bengali = """
    শূন্য এক দুই/দুটি তিন চার পাঁচ ছয়/ছয় সাত আট নয়/নয় দশ এগারো/এগার বারো/বার তেরো/তের চৌদ্দ পনেরো/পনের ষোলো/ষোল সতেরো/সতের \
    আঠারো/আঠার উনিশ কুড়ি/বিশ/কুড়ি একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ ঊনত্রিশ/উনত্রিশ ত্রিশ/তিরিশ একত্রিশ বত্রিশ \
    তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ/সাইত্রিশ/সাতত্রিশ আটত্রিশ ঊনচল্লিশ/উনচল্লিশ চল্লিশ একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ/চৌচল্লিশ পঁয়তাল্লিশ ছেচল্লিশ \
    সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ/উনপঞ্চাশ পঞ্চাশ একান্ন বায়ান্ন/বাহান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট/উনষাট ষাট \
    একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি/ছিষট্টি সাতষট্টি আটষট্টি ঊনসত্তর/উনসত্তর সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর \
    ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি/উনআশি আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি অষ্টাশি/আটাশি ঊননব্বই/উননব্বই \
    নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই
    """
}
