extension DataTable {
  func words(in digits: Digits) -> String {
    let told = rows.map { row in zip(columns, row).map { "\($0) \($1)" }.joined(separator: ", ") }
    return switch digits {
    case .western: "A table of \(digits.list(columns)). " + told.joined(separator: "; ") + "."
    case .bengali: "একটি সারণি, তাতে আছে \(digits.list(columns))। " + told.joined(separator: "; ") + "।"
    }
  }
}
