import Notation

/// A time of day: `9:05`, `3:45 pm`, `20:34:00`.
struct ClockTime: Hashable, Sendable {
  /// From midnight, where it is known which half of the day is meant; else within twelve hours.
  private let seconds: Int
  /// Whether `9:05` may be in the morning or in the evening.
  private let isOpen: Bool
  /// Whether it can only be a time: `3:45` may be a ratio, too.
  let isCertain: Bool

  /// nil where it is no time.
  init?(_ text: String) {
    guard text.utf8.count <= 60, text.contains(where: { $0 == ":" || $0 == "m" || $0 == "M" }) else { return nil }
    var plain = WordForm.unwrapped(text).replacing("\\text{", with: " ").replacing("}", with: " ").plainForm
    plain = plain.trimming(" .=")
    let half = Self.halves.first { plain.hasSuffix($0.ending) }
    if let half { plain = String(plain.dropLast(half.ending.count)).trimming(" ") }
    let fields = plain.split(separator: ":", omittingEmptySubsequences: false)
    guard (half == nil ? 2...3 : 1...3).contains(fields.count), (1...2).contains(fields[0].utf8.count),
      fields.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    let numbers = fields.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard numbers.count == fields.count, numbers[0] < 25, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
      return nil
    }
    let hour = numbers[0]
    let rest = (numbers.count > 1 ? numbers[1] * 60 : 0) + (numbers.count > 2 ? numbers[2] : 0)
    if let half {
      guard (1...12).contains(hour) else { return nil }
      seconds = (hour % 12 + (half.isAfternoon ? 12 : 0)) * 3600 + rest
      isOpen = false
      isCertain = true
      return
    }
    isOpen = (1...12).contains(hour) && fields[0].first != "0"
    seconds = (isOpen ? hour % 12 : hour % 24) * 3600 + rest
    isCertain = fields.count == 3 && fields[2].first == "0" || fields[0].first == "0" || fields[1].first == "0"
  }

  /// Whether both may be the same moment of a day.
  func isSame(as other: ClockTime) -> Bool {
    if isOpen || other.isOpen { return (seconds - other.seconds) % 43_200 == 0 }
    return seconds == other.seconds
  }

  private static let halves: [(ending: String, isAfternoon: Bool)] = [
    ("a.m", false), ("am", false), ("p.m", true), ("pm", true),
  ]
}
