extension ProblemFields {
  /// Characters that no text needs and that a terminal would obey, or that stand for what was lost.
  func refuseControls(in column: ProblemColumn) throws(ProblemMistake) {
    guard let value = self[column] else { return }
    if let scalar = value.firstScalar(where: Self.isRefused) {
      let what = scalar == "\u{FFFD}" ? "the sign for what could not be read, " : "the character "
      throw ProblemMistake(column, "has \(what)\(SourceLimits.codePoint(scalar))")
    }
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Ends of lines that are none in a file, and what turns the direction of a text.
    case 0x2028...0x202E, 0x2066...0x2069, 0xFFFD: true
    default: false
    }
  }
}

extension FieldValue {
  fileprivate func firstScalar(where isWanted: (Unicode.Scalar) -> Bool) -> Unicode.Scalar? {
    switch self {
    case .text(let text): return text.unicodeScalars.first(where: isWanted)
    case .list(let values):
      for value in values {
        if let scalar = value.firstScalar(where: isWanted) { return scalar }
      }
    case .map(let members):
      for member in members {
        if let scalar = FieldValue.text(member.name).firstScalar(where: isWanted) { return scalar }
        if let scalar = member.value.firstScalar(where: isWanted) { return scalar }
      }
    case .number, .truth, .none: break
    }
    return nil
  }
}
