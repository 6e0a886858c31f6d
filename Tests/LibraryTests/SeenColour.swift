import Foundation
import Terminal

/// A colour in linear light (IEC 61966-2-1), as eyes see it.
struct SeenColour {
  /// 0 to 1 each.
  let red: Double
  let green: Double
  let blue: Double

  private init(_ red: Double, _ green: Double, _ blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// As a terminal of true colour shows it.
  init(_ colour: Colour) {
    self.init(bytes: Int(colour.red), Int(colour.green), Int(colour.blue))
  }

  /// As a terminal of 256 colours shows it: xterm's cube of 6x6x6 and its 24 greys.
  init(in256 colour: Colour) {
    let index = colour.nearest256
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      self.init(bytes: grey, grey, grey)
    } else {
      let (steps, place) = ([0, 95, 135, 175, 215, 255], index - 16)
      self.init(bytes: steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    }
  }

  init(bytes red: Int, _ green: Int, _ blue: Int) {
    func linear(_ byte: Int) -> Double {
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    self.init(linear(red), linear(green), linear(blue))
  }

  /// WCAG 2.2, "relative luminance".
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// WCAG 2.2, "contrast ratio": 1 to 21.
  static func contrast(_ a: Self, _ b: Self) -> Double {
    (max(a.luminance, b.luminance) + 0.05) / (min(a.luminance, b.luminance) + 0.05)
  }

  /// A way to see colours: all three kinds of cones, or one of them missing.
  enum Eyes: CaseIterable, Sendable { case usual, protanopia, deuteranopia, tritanopia }

  /// Machado, Oliveira and Fernandes 2009, severity 1.
  func seen(with eyes: Eyes) -> Self {
    let rows: [[Double]] =
      switch eyes {
      case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanopia:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
        ]
      case .deuteranopia:
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
      case .tritanopia:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
        ]
      }
    let parts = rows.map { min(1, max(0, $0[0] * red + $0[1] * green + $0[2] * blue)) }
    return Self(parts[0], parts[1], parts[2])
  }

  /// The distance in CIE L*a*b* (1976): about 2 can just be seen, 20 cannot be missed.
  static func distance(_ a: Self, _ b: Self) -> Double {
    let (x, y) = (a.lab, b.lab)
    return zip(x, y).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private var lab: [Double] {
    func f(_ t: Double) -> Double { t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116 }
    let x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    let y = f(luminance)
    let z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}
