import Notation

/// Mathematics in cells: rows of text, and the row on which its neighbours stand.
///
/// A fraction stands on the row of its bar, a number on its own; two boxes beside each other share that row.
public struct MathsBox: Equatable, Sendable {
  /// What a neighbour has to know: some signs would run together.
  enum Edge: Equatable, Sendable {
    case plain
    /// A blank, or a sign that ends a sentence: nothing runs into it.
    case blank
    /// A digit: another one beside it would make another number.
    case digit
    /// A line on the axis: a minus or another bar beside it would make it longer.
    case bar
  }

  /// From top to bottom; at least one.
  public private(set) var rows: [StyledRow]
  /// The widest row.
  public private(set) var columns: Int
  /// The row, from 0 at the top, that stands in line with the text around it.
  public private(set) var axis: Int
  var leading: Edge
  var trailing: Edge

  /// Rows that it takes.
  public var height: Int { rows.count }
  /// Rows above the axis.
  var ascent: Int { axis }
  /// Rows below the axis.
  var descent: Int { rows.count - 1 - axis }
  /// As plain text.
  public var text: String { rows.map(\.text).joined(separator: "\n") }

  /// `formula`, never wider than the style allows: what does not fit is broken at relation signs, then at + and −, and
  /// after that written on one line and wrapped.
  public init(of formula: Formula, style: MathsStyle) {
    self = FormulaLayout(style: style).fitted(formula)
  }

  init(rows: [StyledRow], columns: Int, axis: Int, leading: Edge = .plain, trailing: Edge = .plain) {
    self.rows = rows.isEmpty ? [StyledRow()] : rows
    self.columns = columns
    self.axis = axis
    self.leading = leading
    self.trailing = trailing
  }

  /// One row of text.
  init(_ text: String, role: Role? = nil, _ family: WidthFamily) {
    let row = StyledRow(text, role: role, family)
    rows = [row]
    columns = row.columns
    axis = 0
    leading = text.first.map { ".?!:।)".contains($0) } == true ? .blank : Self.edge(text.first)
    trailing = Self.edge(text.last)
  }

  private static func edge(_ character: Character?) -> Edge {
    switch character {
    case nil, " ", ",", ";": .blank
    case .some(let sign): sign.isNumber ? .digit : .plain
    }
  }

  /// Blanks on the axis.
  static func gap(_ columns: Int) -> MathsBox {
    MathsBox(rows: [StyledRow()], columns: columns, axis: 0, leading: .blank, trailing: .blank)
  }

  /// The same, known to its neighbours by other edges.
  func edged(leading: Edge? = nil, trailing: Edge? = nil) -> MathsBox {
    var box = self
    box.leading = leading ?? box.leading
    box.trailing = trailing ?? box.trailing
    return box
  }
}
