extension DataTable {
  func words(in script: Script) -> String {
    let told = rows.map { row in zip(columns, row).map { "\($0) \($1)" }.joined(separator: ", ") }
    return switch script {
    case .english: "A table of \(script.list(columns)). " + told.joined(separator: "; ") + "."
    case .bengali: "একটি সারণি, তাতে আছে \(script.list(columns))। " + told.joined(separator: "; ") + "।"
    }
  }
}
