extension DotPattern {
  func words(in language: SpokenLanguage) -> String {
    let numbers = language.list(counts.map(language.number))
    return switch (shape, language) {
    case (.row, .english): "Dots in rows: \(numbers)."
    case (.square, .english): "Dots in squares: \(numbers)."
    case (.triangle, .english): "Dots in triangles: \(numbers)."
    case (.row, .bengali): "সারিতে সাজানো বিন্দু: \(numbers)টি।"
    case (.square, .bengali): "বর্গাকারে সাজানো বিন্দু: \(numbers)টি।"
    case (.triangle, .bengali): "ত্রিভুজের আকারে সাজানো বিন্দু: \(numbers)টি।"
    }
  }
}
