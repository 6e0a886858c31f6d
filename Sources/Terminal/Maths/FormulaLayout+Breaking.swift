import Notation

extension FormulaLayout {
  /// How far a broken line's next ones are moved to the right.
  private static let indent = 2

  /// The formula in no more columns than the style has.
  func fitted(_ formula: Formula) -> MathsBox {
    if style.layout == .linear { return wrapped(formula, columns: style.columns) }
    return fitted(formula, columns: style.columns)
  }

  private func fitted(_ formula: Formula, columns: Int) -> MathsBox {
    let box = box(of: formula)
    if box.columns <= columns { return box }
    let room = columns - Self.indent
    guard room >= MathsStyle.narrowest, let parts = parts(of: formula) else {
      return wrapped(formula, columns: columns)
    }
    return filled(parts, columns: columns, room: room)
  }

  /// A formula among words: in one box, or, where that is wider than `longest`, in boxes of at most the style's columns
  /// between which a line may be broken.
  func pieces(of formula: Formula, longest: Int) -> [MathsBox] {
    let box = box(of: formula)
    if box.columns <= longest { return [box] }
    guard let parts = parts(of: formula) else { return [fitted(formula)] }
    return parts.map { part in
      let box = self.box(of: part)
      return box.columns <= style.columns ? box : .below(broken(part, columns: style.columns))
    }
  }

  /// What a line may be broken between, with the signs that go to the next line.
  private func parts(of formula: Formula) -> [Part]? {
    switch formula {
    case .relation(let first, let links):
      return [Part(sign: nil, first, in: .ratio)]
        + links.map { Part(sign: signs.sign($0.relation), $0.formula, in: .ratio) }
    case .sum(let first, let addends):
      return [Part(sign: nil, first, in: .sum)] + addends.map { Part(sign: signs.sign($0.sign), $0.term, in: .product) }
    case .product(let first, let factors):
      guard factors.contains(where: { $0.multiplication != .beside }) else { return nil }
      var parts = [Part(sign: nil, first, in: .sign)]
      for factor in factors {
        let sign = signs.sign(factor.multiplication)
        parts.append(Part(sign: sign, factor.factor, in: .power))
      }
      return parts
    case .sequence(let members, let separator):
      let sign = signs.sign(separator)
      let isWord = separator != .comma && separator != .semicolon
      return members.enumerated().map { index, member in
        Part(
          sign: isWord && index > 0 ? sign.trimmed : nil, member, in: .relation,
          end: !isWord && index < members.count - 1 ? sign.trimmed : "")
      }
    case .compound(let things), .row(let things): return things.map { Part(sign: nil, $0, in: .sequence) }
    case .ratio(let terms):
      return terms.enumerated().map { Part(sign: $0.offset == 0 ? nil : ":", $0.element, in: .sum) }
    default: return nil
    }
  }

  /// A piece of a chain that stays on a line.
  private struct Part {
    let sign: String?
    let formula: Formula
    let binding: Binding
    let end: String

    init(sign: String?, _ formula: Formula, in binding: Binding, end: String = "") {
      self.sign = sign
      self.formula = formula
      self.binding = binding
      self.end = end
    }
  }

  private func box(of part: Part) -> MathsBox {
    let operand = operand(part.formula, in: part.binding)
    let end = part.end.isEmpty ? [] : [text(part.end)]
    guard let sign = part.sign, !sign.isEmpty else { return .beside([operand] + end) }
    return .beside([text(sign + " "), operand] + end)
  }

  /// As many parts on a line as fit.
  private func filled(_ parts: [Part], columns: Int, room: Int) -> MathsBox {
    var lines: [MathsBox] = []
    var line: [MathsBox] = []
    func width(_ boxes: [MathsBox]) -> Int { MathsBox.beside(boxes).columns }
    func limit() -> Int { lines.isEmpty ? columns : room }
    func finish() {
      guard !line.isEmpty else { return }
      lines.append(.beside(line))
      line = []
    }
    for part in parts {
      let box = box(of: part)
      let gap = line.isEmpty || part.sign == "" ? [] : [MathsBox.gap(1)]
      if width(line + gap + [box]) <= limit() {
        line += gap + [box]
        continue
      }
      finish()
      if box.columns <= limit() {
        line = [box]
      } else {
        lines += broken(part, columns: limit())
      }
    }
    finish()
    return stacked(lines)
  }

  /// A part that is too long for a line by itself.
  private func broken(_ part: Part, columns: Int) -> [MathsBox] {
    let lead = part.sign.map { $0.isEmpty ? "" : $0 + " " } ?? ""
    let room = columns - width(of: lead + part.end, style.family)
    guard room >= MathsStyle.narrowest, part.formula.binding >= part.binding else {
      return [MathsBox.below(wrap(lead + linear(part.formula) + part.end, to: columns, style.family).map { text($0) })]
    }
    let inner = fitted(part.formula, columns: room)
    let sign = text(lead).edged(leading: .blank, trailing: .blank)
    let end = text(part.end).edged(leading: .blank, trailing: .blank)
    return [.beside([sign, inner, end.standing(on: inner.axis - inner.height + 1)])]
  }

  /// Lines below each other, the later ones moved to the right; a blank row keeps the parts of two fractions apart.
  private func stacked(_ lines: [MathsBox]) -> MathsBox {
    var boxes: [MathsBox] = []
    for (index, line) in lines.enumerated() {
      if let last = boxes.last, last.descent > 0, line.ascent > 0 { boxes.append(.gap(0)) }
      boxes.append(index == 0 ? line : line.indented(by: Self.indent))
    }
    return .below(boxes)
  }

  /// On one line, as a pupil types it.
  func linear(_ formula: Formula) -> String { sanitised(formula.linear(style.glyphs, digits: style.digits)) }

  /// On one line, and wrapped where that is too long.
  private func wrapped(_ formula: Formula, columns: Int) -> MathsBox {
    .below(wrap(linear(formula), to: columns, style.family).map { text($0) })
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
