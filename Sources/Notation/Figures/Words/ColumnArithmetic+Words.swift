extension ColumnArithmetic {
  func words(in language: SpokenLanguage) -> String {
    let shown = numbers.map { $0.shown(in: language) }
    let result = FigureNumber(result).shown(in: language)
    let (task, name) = taskAndResult(shown, language)
    switch language {
    case .english: return "\(task), written below each other." + (showsResult ? " \(name) is \(result)." : "")
    case .bengali: return "\(task), নিচে নিচে লেখা।" + (showsResult ? " \(name) \(result)।" : "")
    }
  }

  private func taskAndResult(_ shown: [String], _ language: SpokenLanguage) -> (String, String) {
    switch (operation, language) {
    case (.add, .english): (shown.joined(separator: " plus "), "The sum")
    case (.subtract, .english): (shown.joined(separator: " minus "), "The difference")
    case (.multiply, .english): (shown.joined(separator: " times "), "The product")
    case (.add, .bengali): ("\(language.list(shown))-এর যোগ", "যোগফল")
    case (.subtract, .bengali): ("\(shown[0]) থেকে \(shown[1]) বিয়োগ", "বিয়োগফল")
    case (.multiply, .bengali): ("\(shown[0])-কে \(shown[1]) দিয়ে গুণ", "গুণফল")
    }
  }
}
