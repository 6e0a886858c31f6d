extension Numeral {
  /// Whether digits between commas are one number: 1,234,567 and 12,34,567. The last group has three digits, those between
  /// all three or all two; anything else may be a decimal comma or a list.
  static func areGroups(_ groups: [String]) -> Bool {
    guard let first = groups.first, let last = groups.last else { return false }
    let between = groups.dropFirst().dropLast()
    guard last.utf8.count == 3, first.first != "0" else { return false }
    return first.utf8.count <= 3 && between.allSatisfy { $0.utf8.count == 3 }
      || first.utf8.count <= 2 && between.allSatisfy { $0.utf8.count == 2 }
  }
}
