extension SpokenPrinter {
  /// "60 kilometres per hour", "625 taka": the unit in words, behind the number.
  func measured(_ amount: Formula, _ unit: Formula.Mensuration) -> String {
    let number = say(amount)
    guard case .measure(let measure) = unit.unit else { return number + " " + unit.text }
    if case .number(let numeral) = amount, numeral == Numeral(1), measure.powers.count == 1,
      let kind = measure.powers.first, kind.value == 1
    {
      return number + " " + choose(Self.names[kind.key]?.one ?? unit.text, Self.names[kind.key]?.bengali ?? unit.text)
    }
    return number + " " + (words(for: measure) ?? unit.text)
  }

  /// nil where a unit has no name, or a power that nobody says.
  private func words(for measure: Measure) -> String? {
    let ordered = measure.powers.sorted { ($0.value, "\($0.key)") > ($1.value, "\($1.key)") }
    var words: [String] = []
    for (kind, power) in ordered {
      guard let name = Self.names[kind] else { return nil }
      switch power {
      case 1: words.append(choose(name.many, name.bengali))
      case 2: words.append(choose("square ", "বর্গ ") + choose(name.many, name.bengali))
      case 3: words.append(choose("cubic ", "ঘন ") + choose(name.many, name.bengali))
      case -1: words.append(choose("per ", "প্রতি ") + choose(name.one, name.bengali))
      case -2: words.append(choose("per square ", "প্রতি বর্গ ") + choose(name.one, name.bengali))
      case -3: words.append(choose("per cubic ", "প্রতি ঘন ") + choose(name.one, name.bengali))
      default: return nil
      }
    }
    return words.joined(separator: " ")
  }

  private static let names: [Measure.Kind: (one: String, many: String, bengali: String)] = [
    .kilometre: ("kilometre", "kilometres", "কিলোমিটার"), .hectometre: ("hectometre", "hectometres", "হেক্টোমিটার"),
    .decametre: ("decametre", "decametres", "ডেকামিটার"), .metre: ("metre", "metres", "মিটার"),
    .decimetre: ("decimetre", "decimetres", "ডেসিমিটার"), .centimetre: ("centimetre", "centimetres", "সেন্টিমিটার"),
    .millimetre: ("millimetre", "millimetres", "মিলিমিটার"), .inch: ("inch", "inches", "ইঞ্চি"),
    .foot: ("foot", "feet", "ফুট"), .yard: ("yard", "yards", "গজ"), .mile: ("mile", "miles", "মাইল"),
    .tonne: ("tonne", "tonnes", "টন"), .quintal: ("quintal", "quintals", "কুইন্টাল"),
    .kilogram: ("kilogram", "kilograms", "কিলোগ্রাম"), .gram: ("gram", "grams", "গ্রাম"),
    .milligram: ("milligram", "milligrams", "মিলিগ্রাম"), .kilolitre: ("kilolitre", "kilolitres", "কিলোলিটার"),
    .litre: ("litre", "litres", "লিটার"), .decilitre: ("decilitre", "decilitres", "ডেসিলিটার"),
    .centilitre: ("centilitre", "centilitres", "সেন্টিলিটার"), .millilitre: ("millilitre", "millilitres", "মিলিলিটার"),
    .second: ("second", "seconds", "সেকেন্ড"), .minute: ("minute", "minutes", "মিনিট"), .hour: ("hour", "hours", "ঘণ্টা"),
    .day: ("day", "days", "দিন"), .week: ("week", "weeks", "সপ্তাহ"), .month: ("month", "months", "মাস"),
    .year: ("year", "years", "বছর"), .celsius: ("degree Celsius", "degrees Celsius", "ডিগ্রি সেলসিয়াস"),
    .fahrenheit: ("degree Fahrenheit", "degrees Fahrenheit", "ডিগ্রি ফারেনহাইট"), .degree: ("degree", "degrees", "ডিগ্রি"),
    .arcMinute: ("minute", "minutes", "মিনিট"), .arcSecond: ("second", "seconds", "সেকেন্ড"),
    .acre: ("acre", "acres", "একর"), .hectare: ("hectare", "hectares", "হেক্টর"), .bigha: ("bigha", "bighas", "বিঘা"),
    .katha: ("katha", "kathas", "কাঠা"), .percent: ("percent", "percent", "শতাংশ"), .taka: ("taka", "taka", "টাকা"),
    .paisa: ("paisa", "paisa", "পয়সা"), .dollar: ("dollar", "dollars", "ডলার"), .cent: ("cent", "cents", "সেন্ট"),
    .euro: ("euro", "euros", "ইউরো"), .pound: ("pound", "pounds", "পাউন্ড"), .yen: ("yen", "yen", "ইয়েন"),
  ]
}
