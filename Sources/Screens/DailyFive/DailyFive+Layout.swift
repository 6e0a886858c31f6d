import Learning
import Terminal

extension DailyFive {
  /// One row of the page.
  enum Line {
    case text(StyledRow, Role, indent: Int)
    case labelled(String, StyledRow, Role)
    case read(String, StyledRow, indent: Int)
    case blank, field, sureness, reason
    case option(Int, StyledRow, isLettered: Bool)
  }

  /// The page in rows, of which a screen shows a part.
  struct Layout {
    var lines: [Line] = []
    /// Lines that do not fit.
    var overflow = 0
    /// The first line on the screen, when nothing is scrolled.
    var start = 0

    /// Adds a box, kept apart from one whose low parts its high ones would touch.
    mutating func add(_ box: MathsBox, after last: MathsBox?, line: (StyledRow, _ isOnAxis: Bool) -> Line) {
      if let last, last.axis < last.height - 1, box.axis > 0 { lines.append(.blank) }
      lines += box.rows.enumerated().map { line($0.element, $0.offset == box.axis) }
    }
  }

  /// The pieces of the page in rows as wide as the area.
  static func layout(_ state: State, _ context: Context, in area: Area) -> Layout {
    var layout = Layout()
    var anchor = 0
    var last: MathsBox?
    let ofProblems = Context.layoutOfProblems(rows: area.rows)
    for piece in pieces(state, context) {
      var box: MathsBox?
      switch piece {
      case .text(let text, let role, let indent):
        let wrapped = wrap(text, to: max(10, area.columns - indent), context.family)
        layout.lines += wrapped.map { .text(StyledRow($0, context.family), role, indent: indent) }
      case .content(let text, let role, let isDense):
        let shown = context.laidOut(text, isDense ? .linear : ofProblems, columns: area.columns)
        layout.add(shown, after: last) { row, _ in .text(row, role, indent: 0) }
        box = shown
      case .figure(let figure):
        // On a small screen the statement, which says the same, needs the rows.
        guard area.rows >= 14 else { continue }
        let rows = context.drawn(figure, columns: area.columns, screenRows: area.rows)
        layout.lines += rows.map { .text($0, .body, indent: 0) }
      case .labelled(let label, let text, let role):
        let hang = width(of: label, context.family) + 4
        let shown = context.laidOut(text, .linear, columns: max(10, area.columns - hang))
        layout.add(shown, after: last) { row, isOnAxis in
          isOnAxis ? .labelled(label, row, role) : .text(row, role, indent: hang)
        }
        box = shown
      case .blank: layout.lines.append(.blank)
      case .field: layout.lines.append(.field)
      case .sureness: layout.lines.append(.sureness)
      case .reason: layout.lines.append(.reason)
      case .reading:
        let label = "= "
        guard let shown = reading(state, context, columns: area.columns - 12) else { continue }
        let indent = min(width(of: context.text(Words.yourAnswer), context.family) + 3, max(0, area.columns - 12))
        layout.add(shown, after: last) { row, isOnAxis in
          isOnAxis ? .read(label, row, indent: indent) : .text(row, .muted, indent: indent + 2)
        }
        box = shown
      case .option(let index):
        let text = optionText(index, state.problem.key, context.language)
        let shown = context.laidOut(text, ofProblems, columns: max(10, area.columns - 6))
        layout.add(shown, after: last) { row, isOnAxis in .option(index, row, isLettered: isOnAxis) }
        box = shown
      case .anchor: anchor = layout.lines.count
      }
      last = box
    }
    layout.overflow = max(0, layout.lines.count - area.rows)
    layout.start = max(0, min(layout.overflow, anchor - area.rows))
    return layout
  }
}
