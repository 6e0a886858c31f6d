/// Reads the fields of one mapping of a file. What cannot be read is noted, and reading goes on.
///
/// Each reading method gives nil, or an empty list, if the field is not as it must be; then it has been
/// noted. A field that is refused already, when the tree was made, is not noted again.
struct FieldReader {
  /// The mapping's own field: `problems[2]`; empty for the whole file.
  let field: String
  let line: Int
  let log: MistakeLog
  private let node: SourceNode
  private let entries: [String: SourceEntry]
  /// In the order in which they are written.
  let keys: [String]

  /// nil if `node` is no mapping. `known`: the fields that there may be; nil where names are free, and then
  /// the caller looks after them.
  init?(_ node: SourceNode, field: String, known: [String]?, log: MistakeLog) {
    guard case .mapping(let entries) = node.value else {
      log.note(line: node.line, field: field, "must be a mapping, not \(node.kindName)")
      return nil
    }
    self.field = field
    self.line = node.line
    self.node = node
    self.log = log
    self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    self.keys = entries.map(\.key)
    guard let known else { return }
    for entry in entries where !known.contains(entry.key) {
      let suggestion = Suggestion.text(for: entry.key, among: known.filter { name in !keys.contains(name) })
      note(entry.key, "is not a field here\(suggestion)")
    }
  }

  func has(_ key: String) -> Bool { entries[key] != nil }

  func isMapping(_ key: String) -> Bool {
    if case .mapping? = entries[key]?.value?.value { true } else { false }
  }

  /// The line of a field, or of the mapping if the field is missing.
  func line(of key: String) -> Int { entries[key]?.line ?? line }

  /// Where the mapping is written, for whoever finds a mistake in it later.
  var place: SourcePlace { SourcePlace(file: log.file, line: line, field: field, lines: node.lines) }

  /// Notes a mistake in a field, on the field's line.
  func note(_ key: String, _ message: String) {
    log.note(line: line(of: key), field: path(key), message)
  }

  func path(_ key: String) -> String { field.isEmpty ? key : "\(field).\(key)" }

  // MARK: - Scalars

  /// A text that must be there.
  func text(_ key: String) -> String? { required(key).flatMap { text($0, line(of: key), path(key)) } }

  /// A text that may be left out.
  func optionalText(_ key: String) -> String? { has(key) ? text(key) : nil }

  /// A whole number in ASCII digits, unquoted.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let word = word(key, "a whole number") else { return nil }
    guard let value = Int(word), String(value) == word else {
      note(key, "must be a whole number, not \"\(word)\"")
      return nil
    }
    guard range.contains(value) else {
      note(key, "must be \(range.lowerBound) to \(range.upperBound), not \(value)")
      return nil
    }
    return value
  }

  /// A number in ASCII digits, with a point or without, unquoted; `accepts` says which are meant, and
  /// `limits` says so in words.
  func number(_ key: String, _ limits: String, accepts: (Double) -> Bool) -> Double? {
    guard let word = word(key, "a number") else { return nil }
    let isWritten = word.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2D, 0x2E].contains($0) }
    guard isWritten, let value = Double(word), value.isFinite else {
      note(key, "must be a number, not \"\(word)\"")
      return nil
    }
    guard accepts(value) else {
      note(key, "must be \(limits), not \(word)")
      return nil
    }
    return value
  }

  /// `true` or `false`, unquoted; nil if it is left out.
  func optionalFlag(_ key: String) -> Bool? {
    guard has(key), let word = word(key, "true or false") else { return nil }
    switch word {
    case "true": return true
    case "false": return false
    default:
      note(key, "must be true or false, not \"\(word)\"")
      return nil
    }
  }

  /// One of `words`.
  func choice(_ key: String, among words: [String]) -> String? {
    guard let word = text(key) else { return nil }
    if words.contains(word) { return word }
    note(key, "must be \(Self.either(words)), not \"\(word)\"\(Suggestion.text(for: word, among: words))")
    return nil
  }

  /// `a, b or c`.
  static func either(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  // MARK: - What has parts

  /// The elements of a list that must be there, each with its field.
  func list(_ key: String) -> [(field: String, node: SourceNode)]? {
    guard let node = required(key) else { return nil }
    guard case .list(let items) = node.value else {
      note(key, "must be a list, not \(node.kindName)")
      return nil
    }
    return items.enumerated().map { ("\(path(key))[\($0.offset)]", $0.element) }
  }

  /// A mapping that must be there.
  func mapping(_ key: String, known: [String]?) -> FieldReader? {
    guard let node = required(key) else { return nil }
    guard case .mapping = node.value else {
      note(key, "must be a mapping, not \(node.kindName)")
      return nil
    }
    return FieldReader(node, field: path(key), known: known, log: log)
  }

  /// The element of a list as a text.
  func text(_ element: (field: String, node: SourceNode)) -> String? {
    text(element.node, element.node.line, element.field)
  }

  private func required(_ key: String) -> SourceNode? {
    guard let entry = entries[key] else {
      note(key, "is missing")
      return nil
    }
    return entry.value
  }

  /// An unquoted scalar.
  private func word(_ key: String, _ wanted: String) -> String? {
    guard let node = required(key) else { return nil }
    guard case .text(let word, let isPlain) = node.value else {
      note(key, "must be \(wanted), not \(node.kindName)")
      return nil
    }
    if word.isEmpty {
      note(key, "is empty")
      return nil
    }
    guard isPlain else {
      note(key, "must be \(wanted), without quotation marks")
      return nil
    }
    return word
  }

  private func text(_ node: SourceNode, _ line: Int, _ field: String) -> String? {
    guard case .text(let text, _) = node.value else {
      log.note(line: line, field: field, "must be a text, not \(node.kindName)")
      return nil
    }
    if let mistake = Self.mistake(in: text) {
      log.note(line: line, field: field, mistake)
      return nil
    }
    return text
  }

  /// Escapes such as `"\n"` bring in what the file itself may not hold.
  private static func mistake(in text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, !scalars.allSatisfy(\.properties.isWhitespace)
    else {
      return "is empty"
    }
    if scalars.contains("\n") { return "has a line break: begin a text that is wrapped with >-" }
    if scalars.contains("\t") { return "has a tab" }
    if let control = scalars.first(where: { $0.properties.generalCategory == .control }) {
      return "has the character \(SourceLimits.codePoint(control)), which no text needs"
    }
    if first.properties.isWhitespace || last.properties.isWhitespace { return "begins or ends with a space" }
    return nil
  }
}
