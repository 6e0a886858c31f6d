import BigInt

/// An exact number of a figure, and whether its author wrote it as a fraction: 1/4 is not shown as 0.25.
public struct FigureNumber: Hashable, Sendable {
  public var value: Rational
  /// Shown as 1/4, where it is no whole number; a value without a finite decimal is, however it was written.
  public var isFraction: Bool

  public init(_ value: Rational, isFraction: Bool = false) {
    self.value = value
    self.isFraction = !value.isWhole && (isFraction || value.decimal == nil)
  }

  public init(_ value: Int) { self.init(Rational(value)) }

  /// `4`, `-2`, `0.75`, `3/4`, in ASCII; nil for anything else, or more than 15 digits.
  init?(reading text: String) {
    guard text.utf8.count <= 16 else { return nil }
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: "/", omittingEmptySubsequences: false)
    let isNegative = text.hasPrefix("-")
    func signed(_ value: Rational) -> Rational { isNegative ? -value : value }
    switch parts.count {
    case 1:
      let halves = unsigned.split(separator: ".", omittingEmptySubsequences: false)
      guard halves.count <= 2, halves.allSatisfy(Self.isDigits) else { return nil }
      let numeral = Numeral(String(halves[0]), fraction: halves.count == 2 ? String(halves[1]) : "")
      self.init(signed(numeral.value))
    case 2:
      guard parts.allSatisfy(Self.isDigits), let above = BigInt(String(parts[0]), radix: 10),
        let below = BigInt(String(parts[1]), radix: 10), let value = Rational(above, over: below)
      else { return nil }
      self.init(signed(value), isFraction: true)
    default: return nil
    }
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// As a figure's line has it, in ASCII.
  public var written: String { isFraction ? value.description : value.decimal ?? value.description }

  /// As people see it: `−3/4`, `০.৫`.
  public func shown(in digits: Digits) -> String {
    let text = digits.written(written)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }
}

extension FigureNumber: Comparable {
  /// By their values; what is equal so may be written in two ways.
  public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}
