/// Directions by their degrees, for drawing: right to about eight digits.
enum Turn {
  /// Cosine and sine, by their Taylor series between −45° and 45°.
  static func direction(degrees: Double) -> (cosine: Double, sine: Double) {
    let quarters = (degrees / 90).rounded()
    let angle = (degrees - quarters * 90) * Double.pi / 180
    let square = angle * angle
    let sine = angle * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72))))
    let cosine = 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))
    switch Int(quarters) & 3 {
    case 0: return (cosine, sine)
    case 1: return (-sine, cosine)
    case 2: return (-cosine, -sine)
    default: return (sine, -cosine)
    }
  }
}
