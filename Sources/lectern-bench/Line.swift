import Foundation

/// One printed line: a figure's value, how it scattered, and what DESIGN section 7 asks of it.
struct Line: Sendable {
  enum Statistic: String, Sendable {
    case median
    case hundredth = "p99"

    func value(of samples: Samples) -> Double {
      switch self {
      case .median: samples.median
      case .hundredth: samples.quantile(0.99)
      }
    }
  }

  enum Budget: Sendable {
    case atMost(Double)
    case atLeast(Double)

    func holds(_ value: Double) -> Bool {
      switch self {
      case .atMost(let limit): value <= limit
      case .atLeast(let limit): value >= limit
      }
    }
  }

  static let nameWidth = 24

  let name: String
  let samples: Samples
  let unit: String
  var statistic = Statistic.median
  var budget: Budget?

  var value: Double { statistic.value(of: samples) }

  /// nil where there is no budget.
  var isWithin: Bool? { budget?.holds(value) }

  var text: String {
    let scatter = "min \(number(samples.least))  p95 \(number(samples.quantile(0.95)))  n \(samples.count)"
    let verdict =
      switch budget {
      case .atMost(let limit): "at most \(number(limit)): \(isWithin == true ? "within" : "over")"
      case .atLeast(let limit): "at least \(number(limit)): \(isWithin == true ? "within" : "over")"
      case nil: ""
      }
    let figure = "\(number(value)) \(unit)"
    let start = padded(name, to: Self.nameWidth) + padded(figure, to: 16)
    return verdict.isEmpty ? start + scatter : start + padded(scatter, to: 44) + verdict
  }
}

/// Three or four digits that count, and thousands in groups.
func number(_ value: Double) -> String {
  if value == 0 { return "0" }
  if abs(value) >= 1000 {
    let digits = Array(String(Int(value.rounded())))
    return digits.indices.reduce(into: "") { text, index in
      let isGroup = index > 0 && (digits.count - index).isMultiple(of: 3)
      text += (isGroup ? "," : "") + String(digits[index])
    }
  }
  return String(
    format: abs(value) >= 100 ? "%.0f" : abs(value) >= 10 ? "%.1f" : abs(value) >= 1 ? "%.2f" : "%.3f", value)
}

func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(1, width - text.count))
}
