import Learning

/// Reads the options of a choice: a list, a map by label, a column for each, or one text that holds them all.
enum ChoiceReader {
  /// Empty where there are none.
  static func options(of fields: ProblemFields) throws(ProblemMistake) -> [Phrase] {
    let english = try texts(fields, .choices)
    let bengali = try texts(fields, .choicesInBengali)
    let apart = try textsOfColumns(fields)
    if !english.isEmpty, !apart.isEmpty {
      throw ProblemMistake(.choices, "the options are there twice, together and in columns of their own")
    }
    let first = english.isEmpty ? apart : english
    if first.isEmpty { return bengali.map { Phrase($0) } }
    if bengali.isEmpty { return first.map { Phrase($0) } }
    guard first.count == bengali.count else {
      throw ProblemMistake(.choicesInBengali, "\(bengali.count) options, and \(first.count) in English")
    }
    return zip(first, bengali).map { Phrase(en: $0, bn: $1) }
  }

  private static func textsOfColumns(_ fields: ProblemFields) throws(ProblemMistake) -> [String] {
    var texts: [String] = []
    for column in ProblemColumn.options {
      guard let text = fields.text(column) else { continue }
      guard texts.count == ProblemColumn.options.firstIndex(of: column) else {
        throw ProblemMistake(column, "an option before it is empty")
      }
      texts.append(text)
    }
    return texts
  }

  private static func texts(_ fields: ProblemFields, _ column: ProblemColumn) throws(ProblemMistake) -> [String] {
    guard let value = fields[column] else { return [] }
    switch value {
    case .none: return []
    case .list(let values): return OptionLabels.unlabelled(values.map(\.text.cleaned))
    case .map(let members): return try texts(members, column)
    case .text, .number, .truth: return try texts(within: value.text.cleaned, column)
    }
  }

  /// `{"A": "12", "B": "15"}`, in the order of the labels.
  private static func texts(
    _ members: [FieldValue.Member], _ column: ProblemColumn
  ) throws(ProblemMistake) -> [String] {
    var texts: [Int: String] = [:]
    for member in members {
      guard let named = ProblemColumn(usualName: member.name) ?? ProblemColumn(usualName: "option_" + member.name),
        let place = ProblemColumn.options.firstIndex(of: named)
      else { throw ProblemMistake(column, "\"\(member.name)\" is no label of an option: a to f, or 1 to 6") }
      guard texts.updateValue(member.value.text.cleaned, forKey: place) == nil else {
        throw ProblemMistake(column, "option \(member.name) is there twice")
      }
    }
    let ordered = (0..<texts.count).compactMap { texts[$0] }
    guard ordered.count == texts.count else { throw ProblemMistake(column, "an option is missing among their labels") }
    return ordered
  }

  /// A JSON list or map; labels; else `|`, `;`, lines or commas between the options.
  private static func texts(within text: String, _ column: ProblemColumn) throws(ProblemMistake) -> [String] {
    if text.isEmpty { return [] }
    if text.hasPrefix("[") || text.hasPrefix("{"), let value = json(text) {
      switch value {
      case .list(let values): return OptionLabels.unlabelled(values.map(\.text.cleaned))
      case .map(let members): return try texts(members, column)
      case .text, .number, .truth, .none: break
      }
    }
    if let (stem, options) = OptionLabels.split(text), stem.isEmpty { return options }
    for separator in ["|", ";", "\n"] as [Character] where text.contains(separator) {
      return OptionLabels.unlabelled(parts(of: text, at: separator))
    }
    // The comma of 1,200 has no blank after it.
    if text.contains(", ") { return OptionLabels.unlabelled(partsAtCommas(text)) }
    return OptionLabels.unlabelled(parts(of: text, at: ","))
  }

  private static func json(_ text: String) -> FieldValue? {
    do throws(JSONParser.Failure) {
      return try JSONParser.value(of: Array(text.utf8))
    } catch {
      return nil
    }
  }

  private static func parts(of text: String, at separator: Character) -> [String] {
    text.split(separator: separator).map { String($0).cleaned }.filter { !$0.isEmpty }
  }

  private static func partsAtCommas(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      if character == ",", index + 1 == characters.count || characters[index + 1].isWhitespace {
        parts.append(part.cleaned)
        part = ""
      } else {
        part.append(character)
      }
    }
    return (parts + [part.cleaned]).filter { !$0.isEmpty }
  }
}
