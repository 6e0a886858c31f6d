extension DotPattern {
  func words(in digits: Digits) -> String {
    let numbers = digits.list(counts.map(digits.number))
    return switch (shape, digits) {
    case (.row, .western): "Dots in rows: \(numbers)."
    case (.square, .western): "Dots in squares: \(numbers)."
    case (.triangle, .western): "Dots in triangles: \(numbers)."
    case (.row, .bengali): "সারিতে সাজানো বিন্দু: \(numbers)টি।"
    case (.square, .bengali): "বর্গাকারে সাজানো বিন্দু: \(numbers)টি।"
    case (.triangle, .bengali): "ত্রিভুজের আকারে সাজানো বিন্দু: \(numbers)টি।"
    }
  }
}
