extension ColumnArithmetic {
  func words(in digits: Digits) -> String {
    let shown = numbers.map { $0.shown(in: digits) }
    let result = FigureNumber(result).shown(in: digits)
    let (task, name) = taskAndResult(shown, digits)
    switch digits {
    case .western: return "\(task), written below each other." + (showsResult ? " \(name) is \(result)." : "")
    case .bengali: return "\(task), নিচে নিচে লেখা।" + (showsResult ? " \(name) \(result)।" : "")
    }
  }

  private func taskAndResult(_ shown: [String], _ digits: Digits) -> (String, String) {
    switch (operation, digits) {
    case (.add, .western): (shown.joined(separator: " plus "), "The sum")
    case (.subtract, .western): (shown.joined(separator: " minus "), "The difference")
    case (.multiply, .western): (shown.joined(separator: " times "), "The product")
    case (.add, .bengali): ("\(digits.list(shown))-এর যোগ", "যোগফল")
    case (.subtract, .bengali): ("\(shown[0]) থেকে \(shown[1]) বিয়োগ", "বিয়োগফল")
    case (.multiply, .bengali): ("\(shown[0])-কে \(shown[1]) দিয়ে গুণ", "গুণফল")
    }
  }
}
