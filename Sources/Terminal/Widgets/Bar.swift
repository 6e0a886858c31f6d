/// How many columns of a bar are full, and how many empty: full only at 1, empty only at 0.
public func bar(_ fraction: Double, columns: Int) -> (full: Int, empty: Int) {
  guard columns > 0, fraction > 0 else { return (0, max(0, columns)) }
  if fraction >= 1 { return (columns, 0) }
  let full = min(columns - 1, max(1, Int((fraction * Double(columns)).rounded())))
  return columns == 1 ? (0, 1) : (full, columns - full)
}

extension Grid {
  /// ▰▰▰▱▱: a share of a whole, from 0 to 1.
  public mutating func drawBar(column: Int, row: Int, columns: Int, fraction: Double) {
    let (full, empty) = bar(fraction, columns: columns)
    fill(Area(column: column, row: row, columns: full, rows: 1), "▰", role: .barFull)
    fill(Area(column: column + full, row: row, columns: empty, rows: 1), "▱", role: .barEmpty)
  }
}
