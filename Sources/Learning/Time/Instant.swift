/// A moment in UTC, to the millisecond. On disk it is ISO 8601 text: `2026-11-21T06:49:28.000Z`.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public init(seconds: Int64) { milliseconds = seconds * 1000 }

  public static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }

  /// So many seconds later; earlier for a negative number.
  public func adding(seconds: Int) -> Instant { Instant(milliseconds: milliseconds + Int64(seconds) * 1000) }
  /// So many minutes later; earlier for a negative number.
  public func adding(minutes: Int) -> Instant { adding(seconds: minutes * 60) }

  /// Whole seconds from `earlier` to here; negative if `earlier` is later.
  public func seconds(since earlier: Instant) -> Int {
    Int((milliseconds - earlier.milliseconds) / 1000)
  }
}

extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let instant = Instant(iso8601: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not an ISO 8601 time: \(text)"))
    }
    self = instant
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}

extension Instant {
  /// UTC with milliseconds, always 24 characters for the years 0 to 9999: text sorts as time does.
  public var iso8601: String {
    let day = CalendarDay(ordinal: Int(floorDivide(milliseconds, 86_400_000)))
    let rest = Int(milliseconds - Int64(day.ordinal) * 86_400_000)
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    let fraction = rest % 1000
    let padded = fraction < 10 ? "00\(fraction)" : fraction < 100 ? "0\(fraction)" : "\(fraction)"
    return "\(day.iso8601)T\(two(rest / 3_600_000)):\(two(rest / 60_000 % 60)):\(two(rest / 1000 % 60)).\(padded)Z"
  }

  /// Reads what `iso8601` writes, with or without the fraction; nil for anything else.
  public init?(iso8601 text: String) { self.init(iso8601: Array(text.utf8)[...]) }

  /// The same of UTF-8, without a string made of it.
  public init?(iso8601 bytes: ArraySlice<UInt8>) {
    let first = bytes.startIndex
    guard bytes.count == 20 || bytes.count == 24, bytes.last == UInt8(ascii: "Z"),
      bytes[first + 10] == UInt8(ascii: "T"), bytes[first + 13] == UInt8(ascii: ":"),
      bytes[first + 16] == UInt8(ascii: ":"), let day = CalendarDay(iso8601: bytes[first..<first + 10]),
      let hour = decimal(bytes[first + 11..<first + 13]), let minute = decimal(bytes[first + 14..<first + 16]),
      let second = decimal(bytes[first + 17..<first + 19]), hour < 24, minute < 60, second < 60
    else { return nil }
    var fraction = 0
    if bytes.count == 24 {
      guard bytes[first + 19] == UInt8(ascii: "."), let thousandths = decimal(bytes[first + 20..<first + 23]) else {
        return nil
      }
      fraction = thousandths
    }
    let time = ((hour * 60 + minute) * 60 + second) * 1000 + fraction
    self.init(milliseconds: Int64(day.ordinal) * 86_400_000 + Int64(time))
  }
}

func decimal(_ bytes: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for byte in bytes {
    guard (0x30...0x39).contains(byte) else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return value
}

func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
  let quotient = a / b
  return a % b < 0 ? quotient - 1 : quotient
}
