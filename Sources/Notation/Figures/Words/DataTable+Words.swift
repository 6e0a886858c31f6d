extension DataTable {
  func words(in language: SpokenLanguage) -> String {
    let told = rows.map { row in zip(columns, row).map { "\($0) \($1)" }.joined(separator: ", ") }
    return switch language {
    case .english: "A table of \(language.list(columns)). " + told.joined(separator: "; ") + "."
    case .bengali: "একটি সারণি, তাতে আছে \(language.list(columns))। " + told.joined(separator: "; ") + "।"
    }
  }
}
