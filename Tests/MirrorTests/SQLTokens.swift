/// A word, a number, a text in quotes or a sign of SQL.
enum SQLToken: Hashable {
  case word(String)
  case number(String)
  case text(String)
  case sign(String)

  var isWord: Bool { if case .word = self { true } else { false } }

  /// As it is compared: words in small letters.
  var plain: String {
    switch self {
    case .word(let word): word.lowercased()
    case .number(let number): number
    case .text(let text): "'\(text)'"
    case .sign(let sign): sign
    }
  }

  func isWord(_ word: String) -> Bool { plain == word && isWord }
}

func tokens(of sql: String) -> [SQLToken] {
  var tokens: [SQLToken] = []
  var rest = Substring(sql)
  let signs = ["::", "<>", "<=", ">=", "||", "->>", "->", "!="]
  while let first = rest.first {
    if first.isWhitespace {
      rest.removeFirst()
    } else if first.isLetter || first == "_" {
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      tokens.append(.word(String(word)))
      rest = rest[word.endIndex...]
    } else if first.isNumber {
      let number = rest.prefix { $0.isNumber || $0 == "." }
      tokens.append(.number(String(number)))
      rest = rest[number.endIndex...]
    } else if first == "'" || first == "\"" {
      var text = ""
      rest.removeFirst()
      while let next = rest.popFirst() {
        if next != first { text.append(next); continue }
        guard rest.first == first else { break }
        text.append(next)
        rest.removeFirst()
      }
      tokens.append(first == "'" ? .text(text) : .word(text))
    } else {
      let sign = signs.first { rest.hasPrefix($0) } ?? String(first)
      tokens.append(.sign(sign))
      rest = rest.dropFirst(sign.count)
    }
  }
  return tokens
}

/// An expression without what the two engines write differently: parentheses, casts, `= 1` for a boolean, and
/// `= ANY (ARRAY[…])` for IN.
func normalised(_ sql: String, booleans: Set<String> = []) -> String {
  let all = tokens(of: sql).filter { $0 != .sign("(") && $0 != .sign(")") }
  var plain: [String] = []
  var index = 0
  func at(_ offset: Int) -> String? { index + offset < all.count ? all[index + offset].plain : nil }
  while index < all.count {
    let word = all[index].plain
    if word == "::" {
      index += 2
      if at(-1) == "double" { index += 1 }
      if at(-1) == "timestamp" { index += 3 }
      if at(0) == "[" { index += 2 }
    } else if word == "=", at(1) == "any", at(2) == "array" {
      plain.append("in")
      index += 4
    } else if word == "]" {
      index += 1
    } else if booleans.contains(word), at(1) == "=", let value = at(2), ["0", "1"].contains(value) {
      plain += value == "1" ? [word] : ["not", word]
      index += 3
    } else {
      plain.append(["true": "1", "false": "0", "!=": "<>"][word] ?? word)
      index += 1
    }
  }
  return plain.joined(separator: " ")
}
