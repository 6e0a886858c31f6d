import Yams

/// One YAML file on its way to a tree: parsed, and rid of all that this project's files do without.
///
/// Anchors, aliases, tags, keys that are no texts, several documents, and more than fifty levels are
/// mistakes. So are keys that are there twice; the first of them counts.
struct SourceFile {
  private let log: MistakeLog
  private let lineCount: Int
  /// Stands in for the first letter of a key that comes again, and what that letter was. See `compose`.
  private var substitutes: [Unicode.Scalar: Unicode.Scalar] = [:]

  /// The tree, or nil if there is none; either way every mistake of its form is noted in `log`.
  static func read(_ text: String, log: MistakeLog) -> SourceNode? {
    // Some editors begin a file with a byte order mark; the parser would count it as a column.
    let text = text.unicodeScalars.first?.value == 0xFEFF ? String(text.unicodeScalars.dropFirst()) : text
    if let refusal = SourceLimits.refusal(of: text) {
      log.note(line: refusal.line, field: "", refusal.message)
      return nil
    }
    var file = SourceFile(log: log, lineCount: lineCount(text))
    return file.tree(text)
  }

  private static func lineCount(_ text: String) -> Int {
    let ends = text.utf8.count { $0 == UInt8(ascii: "\n") }
    return text.utf8.last == UInt8(ascii: "\n") ? ends : ends + 1
  }

  private init(log: MistakeLog, lineCount: Int) {
    self.log = log
    self.lineCount = lineCount
  }

  private mutating func tree(_ text: String) -> SourceNode? {
    do {
      let (parser, root) = try compose(text)
      guard let root else {
        log.note(line: 1, field: "", "is empty")
        return nil
      }
      // A node knows its anchor only for as long as its parser lives.
      return withExtendedLifetime(parser) { node(root, field: "", depth: 1) }
    } catch let error as YamlError {
      note(error)
    } catch {
      log.note(line: 1, field: "", "is not YAML: \(error)")
    }
    return nil
  }

  /// Parses, over and over while there are keys that come twice: the parser gives up at the first such
  /// mapping and says only where the first of the keys stands. That key gets another first letter, which no
  /// file may use, and keeps its line; `node` puts the letter back and sees the keys together.
  private mutating func compose(_ text: String) throws -> (Parser, Node?) {
    let firstSubstitute: UInt32 = 0xE000
    var text = text
    while true {
      do {
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        return (parser, try parser.singleRoot())
      } catch YamlError.duplicatedKeysInMapping(let keys, let context)
        where substitutes.count < SourceLimits.repeatedKeys(in: text)
      {
        guard let letter = keys.first?.unicodeScalars.first,
          let substitute = Unicode.Scalar(firstSubstitute + UInt32(substitutes.count)),
          let place = Self.place(of: letter, atLine: context.mark.line, column: context.mark.column, in: text)
        else { throw YamlError.duplicatedKeysInMapping(duplicates: keys, context: context) }
        text.unicodeScalars.replaceSubrange(place...place, with: [substitute])
        substitutes[substitute] = letter
      }
    }
  }

  /// Where a key that begins at a line and column has its first letter, past a quotation mark; nil where
  /// another stands.
  private static func place(
    of letter: Unicode.Scalar, atLine line: Int, column: Int, in text: String
  ) -> String.UnicodeScalarView.Index? {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    for _ in 1..<max(line, 1) {
      guard let end = scalars[index...].firstIndex(of: "\n") else { return nil }
      index = scalars.index(after: end)
    }
    guard var place = scalars.index(index, offsetBy: column - 1, limitedBy: scalars.endIndex) else {
      return nil
    }
    if place < scalars.endIndex, scalars[place] == "\"" || scalars[place] == "'" {
      place = scalars.index(after: place)
    }
    return place < scalars.endIndex && scalars[place] == letter ? place : nil
  }

  // MARK: - From the parser's nodes to ours

  private func node(_ node: Node, field: String, depth: Int) -> SourceNode? {
    let line = line(node.mark)
    if let refusal = refusal(of: node, depth: depth) {
      log.note(line: line, field: field, refusal)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return SourceNode(line: line, value: .text(scalar.string, isPlain: scalar.style == .plain))
    case .sequence(let sequence):
      let items = sequence.enumerated().map { index, item in
        self.node(item, field: "\(field)[\(index)]", depth: depth + 1)
      }
      let whole = items.compactMap(\.self)
      return whole.count == items.count ? SourceNode(line: line, value: .list(whole)) : nil
    case .mapping(let mapping):
      return SourceNode(line: line, value: .mapping(entries(mapping, field: field, depth: depth)))
    case .alias:
      return nil
    }
  }

  private func refusal(of node: Node, depth: Int) -> String? {
    if node.anchor != nil || node.alias != nil {
      return "has an anchor or an alias (& or *): write each thing out"
    }
    let (tag, plainTag): (Tag?, Tag.Name) =
      switch node {
      case .scalar(let scalar): (scalar.tag, .str)
      case .sequence(let sequence): (sequence.tag, .seq)
      case .mapping(let mapping): (mapping.tag, .map)
      case .alias: (nil, .str)
      }
    if let name = tag?.rawValue, name != Tag.Name.implicit.rawValue, name != plainTag.rawValue {
      return "has a tag (!): leave it out"
    }
    if depth > SourceLimits.depth, node.scalar == nil {
      return "is more than \(SourceLimits.depth) levels deep"
    }
    return nil
  }

  private func entries(_ mapping: Node.Mapping, field: String, depth: Int) -> [SourceEntry] {
    var entries: [SourceEntry] = []
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      let line = line(key.mark)
      guard let name = name(of: key), !name.isEmpty else {
        log.note(line: line, field: field, "has a key that is no text")
        continue
      }
      let inner = field.isEmpty ? name : "\(field).\(name)"
      if let first = lines[name] {
        log.note(line: line, field: inner, "is there already, on line \(first)")
        continue
      }
      lines[name] = line
      // What was refused leaves its key behind, so that it is not missed as well.
      let kept = node(value, field: inner, depth: depth + 1)
      entries.append(SourceEntry(key: name, line: line, value: kept))
    }
    return entries
  }

  private func name(of key: Node) -> String? {
    guard case .scalar(let scalar) = key, refusal(of: key, depth: 1) == nil else { return nil }
    guard let first = scalar.string.unicodeScalars.first, let letter = substitutes[first] else {
      return scalar.string
    }
    var name = scalar.string.unicodeScalars
    name.replaceSubrange(name.startIndex...name.startIndex, with: [letter])
    return String(name)
  }

  // MARK: - The parser's own complaints

  private func note(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if problem.hasPrefix("Maximum nesting level") {
        log.note(line: line(mark), field: "", "is more than \(SourceLimits.depth) levels deep")
      } else if problem.hasPrefix("but found another document") {
        log.note(line: line(mark), field: "", "begins another document: a file holds one")
      } else if problem.hasPrefix("found undefined alias") {
        log.note(line: line(mark), field: "", "has an anchor or an alias (& or *): write each thing out")
      } else {
        let place = context.map { " \($0.text) from line \(line($0.mark))" } ?? ""
        log.note(line: line(mark), field: "", "is not YAML: \(problem)\(place)")
      }
    case .duplicatedKeysInMapping(let keys, let context):
      let name = keys.first ?? ""
      log.note(line: line(context.mark), field: "", "has the key \"\(name)\" twice in one mapping")
    default:
      log.note(line: 1, field: "", "is not YAML: \(error)")
    }
  }

  /// Within the file also where the parser speaks of the line after its last.
  private func line(_ mark: Mark?) -> Int { min(max(mark?.line ?? 1, 1), lineCount) }
}
