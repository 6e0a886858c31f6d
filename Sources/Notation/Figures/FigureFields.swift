/// The keys of one figure's line, asked for by what they should be.
struct FigureFields {
  let figure: String
  private let rows: [String: [[String]]]

  init(_ line: FigureLine, allowed: [String]) throws(UnreadableFigure) {
    figure = line.name
    var rows: [String: [[String]]] = [:]
    for field in line.fields {
      guard allowed.contains(field.key) else {
        throw .unknownKey(figure: line.name, key: field.key, allowed: allowed)
      }
      guard rows[field.key] == nil else { throw .repeated(figure: line.name, key: field.key) }
      rows[field.key] = field.rows
    }
    self.rows = rows
  }

  /// Rows of texts; none where the key is not written.
  func rowsOfTexts(_ key: String) -> [[String]] { rows[key] ?? [] }

  /// A list of texts; none where the key is not written.
  func texts(_ key: String) throws(UnreadableFigure) -> [String] {
    guard let rows = rows[key] else { return [] }
    guard rows.count == 1 else {
      throw unreadable(key, rows.map { $0.joined(separator: ",") }.joined(separator: ";"), "one list, without “;”")
    }
    return rows[0]
  }

  /// One text; nil where the key is not written.
  func text(_ key: String) throws(UnreadableFigure) -> String? {
    let texts = try texts(key)
    guard texts.count <= 1 else { throw unreadable(key, texts.joined(separator: ","), "one text") }
    return texts.first
  }

  /// One text that must be there.
  func neededText(_ key: String) throws(UnreadableFigure) -> String {
    guard let text = try text(key) else { throw .missing(figure: figure, key: key) }
    return text
  }

  /// One number; nil where the key is not written.
  func number(_ key: String) throws(UnreadableFigure) -> FigureNumber? {
    guard let text = try text(key) else { return nil }
    return try number(text, of: key)
  }

  /// One number that must be there.
  func neededNumber(_ key: String) throws(UnreadableFigure) -> FigureNumber {
    try number(neededText(key), of: key)
  }

  /// A list of numbers; none where the key is not written.
  func numbers(_ key: String) throws(UnreadableFigure) -> [FigureNumber] {
    var numbers: [FigureNumber] = []
    for text in try texts(key) { numbers.append(try number(text, of: key)) }
    return numbers
  }

  /// A list of numbers that must be there.
  func neededNumbers(_ key: String) throws(UnreadableFigure) -> [FigureNumber] {
    guard rows[key] != nil else { throw .missing(figure: figure, key: key) }
    return try numbers(key)
  }

  /// A list of whole numbers that must be there.
  func neededWholes(_ key: String) throws(UnreadableFigure) -> [Int] {
    guard rows[key] != nil else { throw .missing(figure: figure, key: key) }
    var wholes: [Int] = []
    for text in try texts(key) {
      guard let whole = Int(text), text.utf8.count <= 16 else { throw unreadable(key, text, "a whole number") }
      wholes.append(whole)
    }
    return wholes
  }

  /// One of the words of a closed list; nil where the key is not written.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _: Choice.Type
  ) throws(UnreadableFigure) -> Choice? where Choice.RawValue == String {
    guard let text = try text(key) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw unreadable(key, text, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  /// `yes` or `no`.
  func isOn(_ key: String, otherwise: Bool) throws(UnreadableFigure) -> Bool {
    switch try text(key) {
    case nil: return otherwise
    case "yes": return true
    case "no": return false
    case .some(let text): throw unreadable(key, text, "yes or no")
    }
  }

  /// `-5..5`: two numbers.
  func range(_ key: String) throws(UnreadableFigure) -> (FigureNumber, FigureNumber) {
    let text = try neededText(key)
    let ends = split(text, "..")
    guard ends.count == 2 else { throw unreadable(key, text, "two numbers like -5..5") }
    return (try number(ends[0], of: key), try number(ends[1], of: key))
  }

  func number(_ text: String, of key: String) throws(UnreadableFigure) -> FigureNumber {
    guard let number = FigureNumber(reading: text) else {
      throw unreadable(key, text, "a number like 4, -2, 0.75 or 3/4")
    }
    return number
  }

  func unreadable(_ key: String, _ value: String, _ wanted: String) -> UnreadableFigure {
    .unreadable(figure: figure, key: key, value: value, wanted: wanted)
  }
}

/// The parts of `text` around each `separator` of two characters.
func split(_ text: String, _ separator: String) -> [String] {
  var parts = [""]
  var rest = text[...]
  while !rest.isEmpty {
    if rest.hasPrefix(separator) {
      parts.append("")
      rest = rest.dropFirst(separator.count)
    } else {
      parts[parts.count - 1].append(rest.removeFirst())
    }
  }
  return parts
}
