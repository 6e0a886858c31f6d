/// A colour of a theme: as it is meant, and what a terminal of sixteen colours shows for it.
public struct Colour: Hashable, Sendable {
  /// 0 to 255, in sRGB.
  public var red: UInt8
  /// 0 to 255, in sRGB.
  public var green: UInt8
  /// 0 to 255, in sRGB.
  public var blue: UInt8
  /// 0 to 15: black, red, green, yellow, blue, magenta, cyan, white, then their bright ones.
  public var basic: Int

  /// From `#8ab4f8`; nil for anything else. Without a basic colour the nearest one is taken.
  public init?(hex: String, basic: Int? = nil) {
    let digits = Array(hex.utf8)
    guard digits.count == 7, digits[0] == UInt8(ascii: "#") else { return nil }
    // A sign would be read as part of a number.
    guard digits.dropFirst().allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(hex.dropFirst(), radix: 16),
      basic.map((0...15).contains) ?? true
    else { return nil }
    red = UInt8(value >> 16 & 0xFF)
    green = UInt8(value >> 8 & 0xFF)
    blue = UInt8(value & 0xFF)
    self.basic = basic ?? Self.nearestBasic(Int(red), Int(green), Int(blue))
  }

  /// The nearest of the 256 colours that xterm fixed: the 6x6x6 cube (16 to 231) or a grey (232 to 255).
  public var nearest256: Int {
    let steps = [0, 95, 135, 175, 215, 255]
    func nearest(_ value: UInt8) -> Int {
      steps.indices.min { abs(steps[$0] - Int(value)) < abs(steps[$1] - Int(value)) } ?? 0
    }
    let (r, g, b) = (nearest(red), nearest(green), nearest(blue))
    let grey = min(23, max(0, ((Int(red) + Int(green) + Int(blue)) / 3 - 3) / 10))
    let level = 8 + grey * 10
    let cube = Self.distance((Int(red), Int(green), Int(blue)), (steps[r], steps[g], steps[b]))
    let greys = Self.distance((Int(red), Int(green), Int(blue)), (level, level, level))
    return greys < cube ? 232 + grey : 16 + 36 * r + 6 * g + b
  }

  private static func nearestBasic(_ red: Int, _ green: Int, _ blue: Int) -> Int {
    let basics = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
      (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
      (255, 255, 255),
    ]
    return basics.indices.min {
      distance((red, green, blue), basics[$0]) < distance((red, green, blue), basics[$1])
    } ?? 7
  }

  private static func distance(_ a: (Int, Int, Int), _ b: (Int, Int, Int)) -> Int {
    let (r, g, b) = (a.0 - b.0, a.1 - b.1, a.2 - b.2)
    return r * r + g * g + b * b
  }
}
