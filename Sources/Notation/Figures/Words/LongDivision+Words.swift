extension LongDivision {
  func words(in language: SpokenLanguage) -> String {
    func shown(_ value: Int) -> String { language.number(value) }
    switch language {
    case .english:
      let task = "\(shown(dividend)) divided by \(shown(divisor)), as long division."
      guard showsSteps else { return task }
      let told = steps.filter { $0.product > 0 }.map {
        "\(shown($0.part)) minus \(shown($0.product)) leaves \(shown($0.rest))"
      }
      return
        "\(task)\(told.isEmpty ? "" : " \(told.joined(separator: "; ")).") The quotient is \(shown(quotient)), the remainder \(shown(remainder))."
    case .bengali:
      let task = "\(shown(dividend))-কে \(shown(divisor)) দিয়ে ভাগ, ধাপে ধাপে।"
      guard showsSteps else { return task }
      let told = steps.filter { $0.product > 0 }.map {
        "\(shown($0.part)) থেকে \(shown($0.product)) গেলে থাকে \(shown($0.rest))"
      }
      return
        "\(task)\(told.isEmpty ? "" : " \(told.joined(separator: "; "))।") ভাগফল \(shown(quotient)), ভাগশেষ \(shown(remainder))।"
    }
  }
}
