import Learning

/// One line of the judge's table: what was typed, for which key, and what must be said of it.
struct JudgeRow: Sendable, CustomStringConvertible {
  enum Verdict: Equatable, Sendable {
    case right, wrong
    case ask
    case askFor(Judgement.Unreadable)
  }

  var typed: String
  var key: AnswerKey
  var verdict: Verdict

  init(_ typed: String, _ key: AnswerKey, _ verdict: Verdict) {
    self.typed = typed
    self.key = key
    self.verdict = verdict
  }

  var description: String { "\"\(typed)\" for \(key)" }
}

extension JudgeRow {
  private static let plain = AnswerKey.number("28", unit: nil)
  private static let km = AnswerKey.number("28", unit: Phrase(en: "km", bn: "কিমি"))
  private static let part = AnswerKey.number("3/4", unit: nil)
  private static let negative = AnswerKey.number("-2.5", unit: nil)
  private static let percent = AnswerKey.number("75%", unit: nil)
  private static let percentUnit = AnswerKey.number("75", unit: Phrase(en: "%", bn: "শতাংশ"))
  private static let taka = AnswerKey.number("68.4", unit: Phrase(en: "taka", bn: "টাকা"))
  private static let rupees = AnswerKey.number("36100", unit: Phrase(en: "rupees", bn: "টাকা"))
  private static let paisa = AnswerKey.number("50", unit: Phrase(en: "paisa", bn: "পয়সা"))
  private static let area = AnswerKey.number("3/10", unit: Phrase(en: "m²", bn: "বর্গমিটার"))
  private static let speed = AnswerKey.number("40", unit: Phrase(en: "km/h", bn: "কিমি/ঘণ্টা"))
  private static let cold = AnswerKey.number("-3", unit: Phrase(en: "°C", bn: "ডিগ্রি সেলসিয়াস"))
  private static let pots = AnswerKey.number("14", unit: Phrase(en: "pots", bn: "টি ভাঁড়"))
  private static let days = AnswerKey.number("12", unit: Phrase(en: "days", bn: "দিন"))
  private static let mixed = AnswerKey.number("3 1/2", unit: Phrase(en: "hours", bn: "ঘণ্টা"))
  private static let minutes = AnswerKey.number("180", unit: Phrase(en: "minutes", bn: "মিনিট"))
  private static let half = AnswerKey.number("0.5", unit: nil)
  private static let zero = AnswerKey.number("0", unit: nil)

  static let numbers: [JudgeRow] = [
    JudgeRow("28", plain, .right), JudgeRow(" 28 ", plain, .right), JudgeRow("২৮", plain, .right),
    JudgeRow("২8", plain, .right), JudgeRow("28.0", plain, .right), JudgeRow("56/2", plain, .right),
    JudgeRow("028", plain, .right), JudgeRow("+28", plain, .right), JudgeRow("28.", plain, .right),
    JudgeRow("= 28", plain, .right), JudgeRow("২৮।", plain, .right), JudgeRow("２８", plain, .right),
    JudgeRow("28 km", plain, .right), JudgeRow("28 টি", plain, .right), JudgeRow("২৮টি", plain, .right),
    JudgeRow("28 units", plain, .right), JudgeRow("৳28", plain, .right), JudgeRow("$28", plain, .right),
    JudgeRow("2800%", plain, .right), JudgeRow("28%", plain, .wrong), JudgeRow("-28", plain, .wrong),
    JudgeRow("27", plain, .wrong), JudgeRow("29", plain, .wrong), JudgeRow("28.1", plain, .wrong),
    JudgeRow("28.0000001", plain, .wrong), JudgeRow("2 8", plain, .ask),
    JudgeRow("82", plain, .wrong),
    JudgeRow("28 paisa", plain, .wrong), JudgeRow("২৮ পয়সা", plain, .wrong),
    JudgeRow("28 cents", plain, .wrong),
    JudgeRow("", plain, .askFor(.empty)), JudgeRow("   ", plain, .askFor(.empty)),
    JudgeRow("\t", plain, .askFor(.empty)),
    JudgeRow("abc", plain, .ask), JudgeRow("twenty", plain, .wrong),
    JudgeRow("আটাশ", plain, .right), JudgeRow("28 dozen", plain, .wrong),
    JudgeRow("28/0", plain, .askFor(.zeroDenominator)), JudgeRow("২৮/০", plain, .askFor(.zeroDenominator)),
    JudgeRow("5 m 20 cm", plain, .wrong), JudgeRow("14+14", plain, .right),

    JudgeRow("28 km", km, .right), JudgeRow("28km", km, .right), JudgeRow("২৮ কিমি", km, .right),
    JudgeRow("২৮ কিলোমিটার", km, .right), JudgeRow("২৮ কি.মি.", km, .right), JudgeRow("28 Kilometres", km, .right),
    JudgeRow("28", km, .right), JudgeRow("28 units", km, .right), JudgeRow("28 m", km, .wrong),
    JudgeRow("28000 m", km, .right), JudgeRow("২৮ মিটার", km, .wrong), JudgeRow("28 cm", km, .wrong),
    JudgeRow("28 kg", km, .wrong), JudgeRow("28 km²", km, .wrong), JudgeRow("28 km/h", km, .wrong),
    JudgeRow("28%", km, .wrong), JudgeRow("2800%", km, .wrong), JudgeRow("27 km", km, .wrong),
    JudgeRow("৳28", km, .wrong), JudgeRow("28 mangoes", km, .ask),

    JudgeRow("3/4", part, .right), JudgeRow("৩/৪", part, .right), JudgeRow("6/8", part, .right),
    JudgeRow("0.75", part, .right), JudgeRow(".75", part, .right), JudgeRow("০.৭৫", part, .right),
    JudgeRow("০·৭৫", part, .right), JudgeRow("75%", part, .right), JudgeRow("৭৫%", part, .right),
    JudgeRow("৭৫ শতাংশ", part, .right), JudgeRow("শতকরা ৭৫", part, .right), JudgeRow("¾", part, .right),
    JudgeRow("3 ÷ 4", part, .right), JudgeRow("৩/৪ অংশ", part, .right), JudgeRow("-3/-4", part, .right),
    JudgeRow("75", part, .wrong), JudgeRow("0.75%", part, .wrong), JudgeRow("4/3", part, .wrong),
    JudgeRow("3 1/4", part, .wrong), JudgeRow("0.7", part, .wrong), JudgeRow("0.74", part, .wrong),
    JudgeRow("1/2/3", part, .wrong), JudgeRow("3:4", part, .ask),
    JudgeRow("three quarters", part, .right),

    JudgeRow("-2.5", negative, .right), JudgeRow("−2.5", negative, .right),
    JudgeRow("–২.৫", negative, .right),
    JudgeRow("-5/2", negative, .right), JudgeRow("-2 1/2", negative, .right),
    JudgeRow("-2½", negative, .right),
    JudgeRow("- 2.5", negative, .right), JudgeRow("2.5", negative, .wrong),
    JudgeRow("-1 1/2", negative, .wrong),

    JudgeRow("75", percent, .right), JudgeRow("75%", percent, .right), JudgeRow("৭৫%", percent, .right),
    JudgeRow("75 percent", percent, .right), JudgeRow("৭৫ শতাংশ", percent, .right),
    JudgeRow("75.0 %", percent, .right),
    JudgeRow("0.75", percent, .wrong), JudgeRow("0.75%", percent, .wrong), JudgeRow("3/4", percent, .wrong),
    JudgeRow("75 km", percent, .wrong), JudgeRow("7.5%", percent, .wrong),
    JudgeRow("75", percentUnit, .right), JudgeRow("75%", percentUnit, .right),
    JudgeRow("শতকরা ৭৫", percentUnit, .right),
    JudgeRow("0.75 %", percentUnit, .wrong), JudgeRow("0.75", percentUnit, .wrong),

    JudgeRow("68.4", taka, .right), JudgeRow("68.40", taka, .right), JudgeRow("৳68.40", taka, .right),
    JudgeRow("৳৬৮.৪০", taka, .right), JudgeRow("₹68.4", taka, .right), JudgeRow("Rs. 68.40", taka, .right),
    JudgeRow("৬৮.৪০ টাকা", taka, .right), JudgeRow("68.4 rupees", taka, .right),
    JudgeRow("৬৮.৪ রুপি", taka, .right),
    JudgeRow("68.4/-", taka, .right), JudgeRow("68.4 Taka only", taka, .right),
    JudgeRow("68.4 paisa", taka, .wrong),
    JudgeRow("৬৮.৪ পয়সা", taka, .wrong), JudgeRow("6840 paisa", taka, .right), JudgeRow("$68.4", taka, .wrong),
    JudgeRow("৬৮.৪ ডলার", taka, .wrong), JudgeRow("68,4", taka, .right),
    JudgeRow("36,100", rupees, .right), JudgeRow("৩৬,১০০", rupees, .right), JudgeRow("36100", rupees, .right),
    JudgeRow("₹36,100/-", rupees, .right), JudgeRow("৳36,100", rupees, .right),
    JudgeRow("361,00", rupees, .wrong),
    JudgeRow("36.100", rupees, .wrong), JudgeRow("50", paisa, .right), JudgeRow("৫০ পয়সা", paisa, .right),
    JudgeRow("50 taka", paisa, .wrong), JudgeRow("0.50 taka", paisa, .right),

    JudgeRow("0.3 m²", area, .right), JudgeRow("3/10 sq m", area, .right),
    JudgeRow("৩/১০ বর্গমিটার", area, .right),
    JudgeRow("0.3 square metres", area, .right), JudgeRow("০.৩ বর্গ মিটার", area, .right),
    JudgeRow("0.3 m^2", area, .right),
    JudgeRow("0.3 m2", area, .right), JudgeRow("0.3 m", area, .wrong), JudgeRow("0.3 m³", area, .wrong),
    JudgeRow("30%", area, .wrong), JudgeRow("40 km/h", speed, .right), JudgeRow("40 kmph", speed, .right),
    JudgeRow("ঘণ্টায় ৪০ কিমি", speed, .right), JudgeRow("40 km per hour", speed, .right),
    JudgeRow("40 km", speed, .wrong),
    JudgeRow("40 m/s", speed, .wrong), JudgeRow("-3°C", cold, .right), JudgeRow("−৩ ডিগ্রি সেলসিয়াস", cold, .right),
    JudgeRow("-3 degrees", cold, .right), JudgeRow("-3°", cold, .right), JudgeRow("-3°F", cold, .wrong),
    JudgeRow("3°C", cold, .wrong),

    JudgeRow("14", pots, .right), JudgeRow("14 pots", pots, .right), JudgeRow("14 pot", pots, .right),
    JudgeRow("১৪টি ভাঁড়", pots, .right), JudgeRow("১৪ ভাঁড়", pots, .right), JudgeRow("১৪টা", pots, .right),
    JudgeRow("14 kg", pots, .wrong), JudgeRow("13 pots", pots, .wrong),
    JudgeRow("14 boxes", pots, .ask),
    JudgeRow("12 days", days, .right), JudgeRow("১২ দিন", days, .right), JudgeRow("12 hours", days, .wrong),
    JudgeRow("12 weeks", days, .wrong), JudgeRow("3.5", mixed, .right), JudgeRow("3½ hours", mixed, .right),
    JudgeRow("৩ ১/২ ঘন্টা", mixed, .right), JudgeRow("7/2 hr", mixed, .right), JudgeRow("31/2", mixed, .wrong),
    JudgeRow("180 m", minutes, .right), JudgeRow("১৮০ মি.", minutes, .right),
    JudgeRow("180 min", minutes, .right),
    JudgeRow("180 metres", minutes, .wrong), JudgeRow("180 s", minutes, .wrong),
    JudgeRow("3 hours", minutes, .right),
    JudgeRow("Rs.36100", rupees, .right), JudgeRow("Rs.36,100/-", rupees, .right),
    JudgeRow("50%", half, .right), JudgeRow("1/2", half, .right), JudgeRow("½", half, .right),
    JudgeRow("0", zero, .right),
    JudgeRow("-0", zero, .right), JudgeRow("0/5", zero, .right), JudgeRow("০", zero, .right),
    JudgeRow("0.01", zero, .wrong),
  ]

  private static let evens = choice(["2", "4", "6", "8"], ["২", "৪", "৬", "৮"], right: 1)
  private static let money = choice(
    ["৳5000", "৳5200", "৳250", "৳5100"], ["৫০০০ টাকা", "৫২০০ টাকা", "২৫০ টাকা", "৫১০০ টাকা"], right: 1)
  private static let ratios = choice(
    ["8 : 3", "15 : 4", "75 : 2", "3 : 8"], ["৮ : ৩", "১৫ : ৪", "৭৫ : ২", "৩ : ৮"], right: 3)
  private static let words = choice(
    ["It stays the same", "It doubles", "It halves", "It is 0"], ["একই থাকে", "দ্বিগুণ হয়", "অর্ধেক হয়", "০ হয়"],
    right: 2)
  private static let waits = choice(
    ["16 days", "4 days", "3 days", "5 days"], ["১৬ দিন", "৪ দিন", "৩ দিন", "৫ দিন"], right: 1)
  private static let halves = choice(["3 1/2", "31/2", "3", "1/2"], ["৩ ১/২", "৩১/২", "৩", "১/২"], right: 0)

  private static func choice(_ english: [String], _ bengali: [String], right: Int) -> AnswerKey {
    .choice(options: zip(english, bengali).map { Phrase(en: $0, bn: $1) }, right: right)
  }

  static let choices: [JudgeRow] = [
    JudgeRow("b", money, .right), JudgeRow("B", money, .right), JudgeRow("(b)", money, .right),
    JudgeRow("b)", money, .right), JudgeRow("b.", money, .right), JudgeRow(" খ ", money, .right),
    JudgeRow("খ)", money, .right), JudgeRow("2", money, .right), JudgeRow("২", money, .right),
    JudgeRow("Ｂ", money, .right),
    JudgeRow("৳5200", money, .right), JudgeRow("৫২০০ টাকা", money, .right), JudgeRow("5200", money, .right),
    JudgeRow("৫২০০", money, .right), JudgeRow("a", money, .wrong), JudgeRow("ক", money, .wrong),
    JudgeRow("গ", money, .wrong), JudgeRow("ঘ", money, .wrong), JudgeRow("4", money, .wrong),
    JudgeRow("৪", money, .wrong), JudgeRow("৳5000", money, .wrong), JudgeRow("e", money, .askFor(.notAnOption)),
    JudgeRow("ঙ", money, .askFor(.notAnOption)), JudgeRow("5", money, .askFor(.notAnOption)),
    JudgeRow("0", money, .askFor(.notAnOption)), JudgeRow("", money, .askFor(.empty)),
    JudgeRow("bb", money, .askFor(.notAnOption)),
    JudgeRow("4", evens, .right), JudgeRow("৪", evens, .right), JudgeRow("b", evens, .right),
    JudgeRow("2", evens, .wrong),
    JudgeRow("8", evens, .wrong), JudgeRow("1", evens, .wrong), JudgeRow("3:8", ratios, .right),
    JudgeRow("3 : 8", ratios, .right), JudgeRow("৩ঃ৮", ratios, .askFor(.notAnOption)),
    JudgeRow("৩:৮", ratios, .right),
    JudgeRow("8:3", ratios, .wrong), JudgeRow("it HALVES", words, .right),
    JudgeRow("  It   halves. ", words, .right),
    JudgeRow("অর্ধেক হয়।", words, .right), JudgeRow("itstays the same", words, .askFor(.notAnOption)),
    JudgeRow("it stays the same", words, .wrong), JudgeRow("16", waits, .wrong),
    JudgeRow("4 days", waits, .right),
    JudgeRow("4days", waits, .right), JudgeRow("2", waits, .right), JudgeRow("4", waits, .askFor(.notAnOption)),
    JudgeRow("3", waits, .wrong), JudgeRow("3 1/2", halves, .right), JudgeRow("31/2", halves, .wrong),
    JudgeRow("3.5", halves, .right), JudgeRow("৩ ১/২", halves, .right),
  ]

  private static let yes = AnswerKey.boolean(true)
  private static let no = AnswerKey.boolean(false)

  static let booleans: [JudgeRow] = [
    JudgeRow("true", yes, .right), JudgeRow("TRUE", yes, .right), JudgeRow("t", yes, .right),
    JudgeRow("Yes", yes, .right),
    JudgeRow("y", yes, .right), JudgeRow("সত্য", yes, .right), JudgeRow("হ্যাঁ", yes, .right),
    JudgeRow("ঠিক", yes, .right),
    JudgeRow("সত্য।", yes, .right), JudgeRow("false", yes, .wrong), JudgeRow("F", yes, .wrong),
    JudgeRow("no", yes, .wrong),
    JudgeRow("n", yes, .wrong), JudgeRow("মিথ্যা", yes, .wrong), JudgeRow("না", yes, .wrong),
    JudgeRow("ভুল", yes, .wrong),
    JudgeRow("মিথ্যা", no, .right), JudgeRow("false.", no, .right), JudgeRow("true", no, .wrong),
    JudgeRow("ঠিক", no, .wrong),
    JudgeRow("maybe", yes, .askFor(.notTrueOrFalse)), JudgeRow("1", yes, .askFor(.notTrueOrFalse)),
    JudgeRow("হয়তো", no, .askFor(.notTrueOrFalse)), JudgeRow(" ", no, .askFor(.empty)),
  ]
}
