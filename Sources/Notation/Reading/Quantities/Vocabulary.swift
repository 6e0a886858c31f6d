/// The words for units, as pupils of the two Bengals write them. A word that changes a value (dozen, lakh,
/// হালি) is not here: it is not passed over, and the pupil is asked for the number.
enum Vocabulary {
  static let bases: [String: Measure.Kind] = {
    var bases: [String: Measure.Kind] = [:]
    for (base, words) in names {
      for word in words.split(separator: " ") { bases[String(word)] = base }
    }
    return bases
  }()

  private static let names: [(Measure.Kind, String)] = [
    (.kilometre, "km kms kilometre kilometres kilometer kilometers কিমি কিলোমিটার"),
    (.hectometre, "hm hectometre hectometres hectometer hectometers হেক্টোমিটার"),
    (.decametre, "dam decametre decametres decameter decameters ডেকামিটার"),
    (.metre, "m mtr metre metres meter meters মি মিটার"),
    (.decimetre, "dm decimetre decimetres decimeter decimeters ডেসিমি ডেসিমিটার"),
    (.centimetre, "cm cms centimetre centimetres centimeter centimeters সেমি সেন্টিমিটার"),
    (.millimetre, "mm millimetre millimetres millimeter millimeters মিমি মিলিমিটার"),
    (.inch, "in inch inches ইঞ্চি"), (.foot, "ft foot feet ফুট"), (.yard, "yd yard yards গজ"),
    (.mile, "mi mile miles মাইল"),
    (.tonne, "tonne tonnes ton tons টন"), (.quintal, "quintal quintals কুইন্টাল"),
    (.kilogram, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes কেজি কিলোগ্রাম কিগ্রা কিলো"),
    (.gram, "g gm gms gram grams gramme grammes গ্রাম গ্রা"), (.milligram, "mg milligram milligrams মিগ্রা মিলিগ্রাম"),
    (.kilolitre, "kl kilolitre kilolitres kiloliter kiloliters কিলোলিটার"),
    (.decilitre, "dl decilitre decilitres deciliter deciliters ডেসিলিটার"),
    (.centilitre, "cl centilitre centilitres centiliter centiliters সেন্টিলিটার"),
    (.litre, "l litre litres liter liters লিটার লি"),
    (.millilitre, "ml millilitre millilitres milliliter milliliters মিলি মিলিলিটার"),
    (.second, "s sec secs second seconds সেকেন্ড সেকেণ্ড সে"), (.minute, "min mins minute minutes মিনিট"),
    (.hour, "h hr hrs hour hours ঘণ্টা ঘন্টা"), (.day, "day days দিন"), (.week, "week weeks সপ্তাহ"),
    (.month, "month months মাস"), (.year, "yr yrs year years বছর বৎসর"),
    (.celsius, "°c c celsius centigrade সেলসিয়াস সেলসিয়াস"), (.fahrenheit, "°f fahrenheit ফারেনহাইট"),
    (.acre, "acre acres একর"), (.hectare, "ha hectare hectares হেক্টর"), (.bigha, "bigha bighas বিঘা"),
    (.katha, "katha kathas kattha কাঠা"),
    (.percent, "percent percentage pct শতাংশ শতকরা পারসেন্ট"),
    (.taka, "৳ ₹ ৲ ₨ taka takas tk bdt টাকা rupee rupees rs re inr রুপি রুপী রুপিয়া"),
    (.paisa, "paisa paise poisha poysa পয়সা"),
    (.dollar, "$ dollar dollars usd ডলার"), (.cent, "¢ cent cents সেন্ট"), (.euro, "€ euro euros eur ইউরো"),
    (.pound, "£ pound pounds gbp পাউন্ড"), (.yen, "¥ yen jpy ইয়েন"),
  ]

  /// What makes a degree one of temperature.
  static let scales: [String: Measure.Kind] = [
    "c": .celsius, "celsius": .celsius, "centigrade": .celsius, "সেলসিয়াস": .celsius, "সে": .celsius,
    "f": .fahrenheit, "fahrenheit": .fahrenheit, "ফারেনহাইট": .fahrenheit,
  ]

  /// Words that only count or close the line.
  static let counting: Set<String> = [
    "unit", "units", "একক", "টি", "টা", "খানা", "খানি", "জন", "piece", "pieces", "pcs", "nos", "item", "items",
    "times", "বার", "গুণ", "part", "parts", "অংশ", "ভাগ", "only", "মাত্র",
  ]

  static let powers: [String: Int] = [
    "sq": 2, "square": 2, "squared": 2, "বর্গ": 2, "cu": 3, "cubic": 3, "cubed": 3, "ঘন": 3,
  ]

  /// Bengali abbreviates with a visarga, too: কিঃমিঃ is কিমি.
  static func withoutVisarga(_ word: String) -> String {
    guard word.unicodeScalars.contains("ঃ") else { return word }
    return String(String.UnicodeScalarView(word.unicodeScalars.filter { $0 != "ঃ" }))
  }

  static let per: Set<String> = ["প্রতি"]

  /// "In an hour": ঘণ্টায় ৪০ কিমি.
  static let rates: [String: Measure.Kind] = [
    "ঘণ্টায়": .hour, "ঘন্টায়": .hour, "মিনিটে": .minute, "সেকেন্ডে": .second, "দিনে": .day,
  ]

  /// The same times without the ending: কিমি/ঘণ্টা.
  static let bengaliTimes: [Measure.Kind: String] = [
    .hour: "ঘণ্টা", .minute: "মিনিট", .second: "সেকেন্ড", .day: "দিন",
  ]

  /// Words for products and powers of units.
  static let products: [String: Measure] = [
    "cc": Measure([.centimetre: 3]), "সিসি": Measure([.centimetre: 3]),
    "kmph": Measure([.kilometre: 1, .hour: -1]), "kph": Measure([.kilometre: 1, .hour: -1]),
    "mps": Measure([.metre: 1, .second: -1]),
  ]

  /// `বর্গমিটার`, `ঘনসেমি`, `sqcm`.
  static func compound(_ word: String) -> (power: Int, base: Measure.Kind)? {
    for (prefix, power) in powers where word.unicodeScalars.starts(with: prefix.unicodeScalars) {
      let rest = String(String.UnicodeScalarView(word.unicodeScalars.dropFirst(prefix.unicodeScalars.count)))
      if let base = bases[rest] { return (power, base) }
    }
    return nil
  }
}
