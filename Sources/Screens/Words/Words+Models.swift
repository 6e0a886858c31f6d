import Learning

extension Words {
  static let models = Phrase(en: "Language models", bn: "ভাষা-মডেল")
  static let modelsWord = Phrase(en: "models", bn: "মডেল")
  static let testModel = Phrase(en: "try it", bn: "চালিয়ে দেখো")
  static let testModelWord = Phrase(en: "try", bn: "চালাও")
  static let modelName = Phrase(en: "Name of the model", bn: "মডেলের নাম")
  static let modelAddress = Phrase(en: "Its address (https://…/v1)", bn: "ঠিকানা (https://…/v1)")
  static let modelAddressOrNone = Phrase(
    en: "Its address (empty: the provider's own)", bn: "ঠিকানা (খালি: প্রোভাইডারের নিজের)")
  static let builtInModel = Phrase(en: "built in", bn: "লেকটার্ন নিজে")
  static let readingModels = Phrase(en: "reading…", bn: "পড়ছি…")
  static let modelWaiting = Phrase(en: "One moment…", bn: "এক মুহূর্ত…")
  static let keyIsMissing = Phrase(
    en: "The key belongs into an environment variable or the file `keys`; `lectern llm list` says where.",
    bn: "চাবি থাকে এনভায়রনমেন্টে বা `keys` ফাইলে; কোথায়, তা `lectern llm list` বলে।")

  static func key(_ key: ModelBoard.Key) -> Phrase {
    switch key {
    case .found: Phrase(en: "key found", bn: "চাবি আছে")
    case .missing: Phrase(en: "key missing", bn: "চাবি নেই")
    case .notNeeded: Phrase(en: "no key needed", bn: "চাবি লাগে না")
    }
  }

  static func spent(_ spent: Int, cap: Int?) -> Phrase {
    guard let cap else { return Phrase(en: dollars(spent), bn: Language.bengali.digits(dollars(spent))) }
    return Phrase(
      en: "\(dollars(spent)) of \(dollars(cap))",
      bn: Language.bengali.digits("\(dollars(cap))-এর \(dollars(spent))"))
  }

  static func monthOfModels(_ spent: Int, projection: Int) -> Phrase {
    // A forecast is not known to a millionth.
    let projection = (projection + 50) / 100 * 100
    return Phrase(
      en: "This month: \(dollars(spent)); at this rate \(dollars(projection)) by its end.",
      bn: Language.bengali.digits("এ মাসে: \(dollars(spent)); এভাবে চললে মাসের শেষে \(dollars(projection))।"))
  }

  static func aboveTarget(_ name: String, _ spent: Int, target: Int) -> Phrase {
    Phrase(
      en: "! \(name) has cost \(dollars(spent)), above the target of \(dollars(target)) a month.",
      bn: "! \(name)-এর খরচ " + Language.bengali.digits("\(dollars(spent)); মাসে হওয়ার কথা \(dollars(target))।"))
  }

  /// `$0.000021`, `$1.50`: as many digits as say something, of millionths of a dollar.
  public static func dollars(_ microdollars: Int) -> String {
    let digits = String(microdollars % 1_000_000 + 1_000_000).dropFirst()
    let cents = digits.prefix(2) + digits.dropFirst(2).reversed().drop { $0 == "0" }.reversed()
    return "$\(microdollars / 1_000_000).\(cents)"
  }
}
