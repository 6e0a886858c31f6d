/// What was measured, run by run.
struct Samples: Sendable {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var count: Int { sorted.count }
  var least: Double { sorted.first ?? .nan }
  var median: Double { quantile(0.5) }

  func map(_ change: (Double) -> Double) -> Samples { Samples(sorted.map(change)) }

  /// The smallest value that `share` (0 to 1) of all are not above; the median of an even number lies between two.
  func quantile(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    let place = share * Double(sorted.count)
    let index = min(sorted.count - 1, max(0, Int(place.rounded(.up)) - 1))
    if share == 0.5, sorted.count.isMultiple(of: 2) { return (sorted[index] + sorted[index + 1]) / 2 }
    return sorted[index]
  }
}
