import Notation

/// Where the numbers of a coordinate plane stand in cells.
struct PlaneFrame {
  /// Cells of the paper, without numbers and names.
  let width: Int
  let height: Int
  let left: Int
  let top = 1
  let columns: Int
  let rows: Int
  /// Where the axes cross: 0, or the end that is nearest to it.
  let axisX: Int
  let axisY: Int
  /// Every how many units a number stands at an axis.
  let strideX: Int
  let strideY: Int

  private let unitX: UnitLength
  private let unitY: UnitLength
  /// Cells left of the axis x = `axisX`, and above the axis y = `axisY`.
  private let before: Int
  private let above: Int

  /// How long a unit is: several cells, or several units are one cell.
  private enum UnitLength {
    case cells(Int)
    case unitsPerCell(Int)

    var cells: Double {
      switch self {
      case .cells(let count): Double(count)
      case .unitsPerCell(let count): 1 / Double(count)
      }
    }

    /// Cells for so many units, rounded up.
    func cells(for units: Int) -> Int {
      switch self {
      case .cells(let count): units * count
      case .unitsPerCell(let count): (units + count - 1) / count
      }
    }

    /// The largest that lets both sides of an axis have room.
    static func fitting(_ sides: (Int, Int), room: Int, most: Int) -> UnitLength {
      for count in stride(from: most, through: 1, by: -1) where (sides.0 + sides.1) * count <= room {
        return .cells(count)
      }
      let count = [2, 5, 10, 20].first { count in
        let unit = UnitLength.unitsPerCell(count)
        return unit.cells(for: sides.0) + unit.cells(for: sides.1) <= room
      }
      return .unitsPerCell(count ?? 40)
    }
  }

  init(_ plane: CoordinatePlane, _ style: FigureStyle) {
    func shown(_ value: Int) -> Int {
      Terminal.width(of: style.shown(FigureNumber(value)), style.family)
    }
    axisX = min(max(0, plane.x.from), plane.x.to)
    axisY = min(max(0, plane.y.from), plane.y.to)
    let number = max(shown(plane.y.from), shown(plane.y.to))
    let widest = max(shown(plane.x.from), shown(plane.x.to))
    left = max(axisX == plane.x.from ? number + 1 : 0, widest / 2)
    // Beside the paper: numbers on the left, the name of the axis on the right.
    let right = max(2, widest / 2 + 1)
    let (sidesX, sidesY) = ((axisX - plane.x.from, plane.x.to - axisX), (plane.y.to - axisY, axisY - plane.y.from))
    let down = UnitLength.fitting(sidesY, room: style.rows - 3, most: 2)
    // A unit is twice as many columns wide as it is rows high, if there is room.
    let mostAcross = if case .cells(let count) = down { count * 2 } else { 4 }
    let across = UnitLength.fitting(sidesX, room: style.columns - left - 1 - right, most: mostAcross)
    unitX = across
    if case .cells(2) = down, across.cells < 4 { unitY = .cells(1) } else { unitY = down }
    before = unitX.cells(for: sidesX.0)
    above = unitY.cells(for: sidesY.0)
    width = before + unitX.cells(for: sidesX.1) + 1
    height = above + unitY.cells(for: sidesY.1) + 1
    columns = left + width + right
    rows = top + height + 1
    let steps = [1, 2, 5, 10, 20, 50]
    let (perX, perY) = (unitX.cells, unitY.cells)
    strideX = steps.first { Double($0) * perX >= Double(widest + 1) } ?? 50
    strideY = steps.first { Double($0) * perY >= 1 } ?? 50
  }

  /// Whether each unit has cells of its own, so that the lines of the paper can be shown by dots.
  var hasPaper: Bool { unitX.cells >= 2 && unitY.cells >= 1 }

  func column(_ x: Int) -> Int { left + before + Int((Double(x - axisX) * unitX.cells).rounded()) }
  func row(_ y: Int) -> Int { top + above - Int((Double(y - axisY) * unitY.cells).rounded()) }

  /// In widths of a cell, from the top left of the paper; the axes lie in the middle of their cells.
  func dots(_ place: CoordinatePlane.Place) -> (x: Double, y: Double) {
    let x = (place.x.value - Rational(axisX)).drawn * unitX.cells
    let y = (place.y.value - Rational(axisY)).drawn * unitY.cells
    return (Double(before) + x + 0.5, (Double(above) - y + 0.5) * 2)
  }
}
