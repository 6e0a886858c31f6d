import CWidth

/// Columns that a text takes: the sum over its scalars in the one table that ncurses asks too. Controls count nothing.
public func width(of text: String, _ family: WidthFamily) -> Int {
  var columns = 0
  for scalar in text.unicodeScalars { columns += columnsOf(scalar, family) }
  return columns
}

/// Columns of one cluster.
func columns(of cluster: Character, _ family: WidthFamily) -> Int {
  var columns = 0
  for scalar in cluster.unicodeScalars { columns += columnsOf(scalar, family) }
  return columns
}

@inline(__always)
func columnsOf(_ scalar: Unicode.Scalar, _ family: WidthFamily) -> Int {
  if scalar.value < 0x7F { return scalar.value >= 0x20 ? 1 : 0 }
  return max(0, Int(lectern_width(scalar.value, Int32(family.rawValue))))
}
