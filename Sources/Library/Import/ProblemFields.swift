import Learning

/// One problem of a file, field by field, each text in NFC and otherwise as it was written.
public struct ProblemFields: Hashable, Sendable {
  private var values: [ProblemColumn: FieldValue] = [:]

  public init() {}

  /// nil where the file has no such field here.
  public subscript(column: ProblemColumn) -> FieldValue? {
    get { values[column] }
    set { values[column] = newValue?.mapTexts(\.nfc) }
  }

  /// The columns that are there, in the order of an export.
  public var columns: [ProblemColumn] { ProblemColumn.inOrder.filter { values[$0] != nil } }

  /// The text of a field without the blanks around it, its lines ended alike; nil where nothing stands there.
  func text(_ column: ProblemColumn) -> String? {
    guard let value = values[column] else { return nil }
    let text = value.text.cleaned
    return text.isEmpty ? nil : text
  }
}

extension String {
  /// Without blanks around it, and with `\n` at the end of each of its lines.
  var cleaned: String {
    let view = unicodeScalars
    guard let first = view.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = view.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    let inner = view[first...last]
    if !inner.contains("\r") { return inner.count == view.count ? self : String(inner) }
    var cleaned = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in inner {
      if scalar == "\r" {
        cleaned.append("\n")
      } else if !(scalar == "\n" && isAfterReturn) {
        cleaned.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(cleaned)
  }
}
