import Notation

/// Where the numbers of a coordinate plane stand in cells.
struct PlaneFrame {
  /// Columns for one unit of x, where that is at least one.
  let perColumn: Int
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

  private let fromX: Int
  private let toY: Int
  private let scaleX: Double
  private let scaleY: Double

  init(_ plane: CoordinatePlane, _ style: FigureStyle) {
    let (unitsX, unitsY) = (plane.x.to - plane.x.from, plane.y.to - plane.y.from)
    func shown(_ value: Int) -> Int {
      Terminal.width(of: FigureNumber(value).shown(in: style.script), style.family)
    }
    let number = max(shown(plane.y.from), shown(plane.y.to))
    axisX = min(max(0, plane.x.from), plane.x.to)
    axisY = min(max(0, plane.y.from), plane.y.to)
    let widest = max(shown(plane.x.from), shown(plane.x.to))
    left = max(axisX == plane.x.from ? number + 1 : 0, widest / 2)
    // Beside the paper: numbers on the left, the name of the axis on the right.
    let roomX = style.columns - left - 1 - max(2, widest / 2 + 1)
    let roomY = style.rows - 3
    // A unit is twice as many columns wide as rows high, or nearly so.
    var perRow = unitsY <= roomY ? max(1, min(2, roomY / unitsY)) : 0
    var perColumn = unitsX <= roomX ? min(4, roomX / unitsX) : 0
    if perRow > 0, perColumn > 2 * perRow { perColumn = 2 * perRow }
    if perRow == 2, perColumn < 4 { perRow = 1; perColumn = min(perColumn, 2) }
    self.perColumn = perRow > 0 ? perColumn : 0
    width = (perColumn > 0 ? unitsX * perColumn : roomX) + 1
    height = (perRow > 0 ? unitsY * perRow : roomY) + 1
    scaleX = Double(width - 1) / Double(unitsX)
    scaleY = Double(height - 1) / Double(unitsY)
    columns = left + width + max(2, widest / 2 + 1)
    rows = top + height + 1
    fromX = plane.x.from
    toY = plane.y.to
    let steps = [1, 2, 5, 10, 20, 50]
    let (across, down) = (scaleX, scaleY)
    strideX = steps.first { Double($0) * across >= Double(widest + 1) } ?? 50
    strideY = steps.first { Double($0) * down >= 1 } ?? 50
  }

  func column(_ x: Int) -> Int { left + Int((Double(x - fromX) * scaleX).rounded()) }
  func row(_ y: Int) -> Int { top + Int((Double(toY - y) * scaleY).rounded()) }

  /// Whether a whole number lies on a row of its own.
  func isOnRow(_ y: Int) -> Bool {
    let exact = Double(toY - y) * scaleY
    return abs(exact - exact.rounded()) < 1e-9
  }

  /// In widths of a cell, from the top left of the paper; a whole number lies in the middle of its cell.
  func dots(_ place: CoordinatePlane.Place) -> (x: Double, y: Double) {
    (
      (place.x.value - Rational(fromX)).drawn * scaleX + 0.5, ((Rational(toY) - place.y.value).drawn * scaleY + 0.5) * 2
    )
  }
}
