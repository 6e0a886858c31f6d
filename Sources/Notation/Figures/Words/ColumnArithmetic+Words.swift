extension ColumnArithmetic {
  func words(in script: Script) -> String {
    let shown = numbers.map { $0.shown(in: script) }
    let result = FigureNumber(result).shown(in: script)
    let (task, name) = taskAndResult(shown, script)
    switch script {
    case .english: return "\(task), written below each other." + (showsResult ? " \(name) is \(result)." : "")
    case .bengali: return "\(task), নিচে নিচে লেখা।" + (showsResult ? " \(name) \(result)।" : "")
    }
  }

  private func taskAndResult(_ shown: [String], _ script: Script) -> (String, String) {
    switch (operation, script) {
    case (.add, .english): (shown.joined(separator: " plus "), "The sum")
    case (.subtract, .english): (shown.joined(separator: " minus "), "The difference")
    case (.multiply, .english): (shown.joined(separator: " times "), "The product")
    case (.add, .bengali): ("\(script.list(shown))-এর যোগ", "যোগফল")
    case (.subtract, .bengali): ("\(shown[0]) থেকে \(shown[1]) বিয়োগ", "বিয়োগফল")
    case (.multiply, .bengali): ("\(shown[0])-কে \(shown[1]) দিয়ে গুণ", "গুণফল")
    }
  }
}
