import Learning
import Terminal

/// Lines that are filled in, one below the other: texts of one row or of many, choices, and at the end the deed.
///
///     line ──Tab──► next line ──Enter at the last──► the deed
public struct WrittenForm: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    /// One row.
    case line(TextField)
    /// As many rows as there is room for.
    case page(TextArea)
    case choice([Phrase], at: Int)
    case deed
  }

  struct Line: Equatable, Sendable {
    var name: Phrase
    var content: Content
    /// What stands in an empty field.
    var placeholder: Phrase?

    init(_ name: Phrase, _ content: Content, placeholder: Phrase? = nil) {
      (self.name, self.content, self.placeholder) = (name, content, placeholder)
    }
  }

  /// What its keys mean.
  public enum Deed: Equatable, Sendable { case enter, next, before, more, less, editor, keep, leave }

  var lines: [Line]
  /// The marked line, from 0.
  var selected = 0

  init(_ lines: [Line]) { self.lines = lines }

  /// What is written in a line; empty for what is no text.
  func text(_ index: Int) -> String {
    guard lines.indices.contains(index) else { return "" }
    return switch lines[index].content {
    case .line(let field): field.text
    case .page(let area): area.text
    case .choice, .deed: ""
    }
  }

  /// Which of its choices a line has; 0 for what is none.
  func choice(_ index: Int) -> Int {
    guard lines.indices.contains(index), case .choice(_, let at) = lines[index].content else { return 0 }
    return at
  }

  mutating func replace(_ index: Int, with text: String) {
    guard lines.indices.contains(index) else { return }
    switch lines[index].content {
    case .line(var field):
      field.replace(with: text)
      lines[index].content = .line(field)
    case .page(var area):
      area.replace(with: text)
      lines[index].content = .page(area)
    case .choice, .deed: break
    }
  }

  var isText: Bool {
    switch lines[selected].content {
    case .line, .page: true
    case .choice, .deed: false
    }
  }

  /// In an empty field a letter is text, too: a path begins with what is a command elsewhere.
  var typing: Typing { isText ? .text : .none }

  mutating func move(by step: Int) { selected = marked(selected, by: step, of: lines.count) }

  mutating func choose(by step: Int) {
    guard case .choice(let all, let at) = lines[selected].content, !all.isEmpty else { return }
    lines[selected].content = .choice(all, at: marked(at, by: step, of: all.count))
  }

  /// True where the deed is meant. In a page it begins a new line; on an empty last line, it goes on to the next field.
  mutating func enter(_ context: Context) -> Bool {
    switch lines[selected].content {
    case .deed: return true
    case .page(var area) where !area.text.isEmpty && area.text.last != "\n":
      _ = area.receive(.altEnter, columns: columns(context).field, context.family)
      lines[selected].content = .page(area)
    case .page(var area):
      if area.text.last == "\n" { area.replace(with: String(area.text.dropLast())) }
      lines[selected].content = .page(area)
      move(by: 1)
    case .line, .choice: move(by: 1)
    }
    return false
  }

  mutating func receive(_ key: Key, _ context: Context) {
    switch lines[selected].content {
    case .line(var field):
      if field.receive(key) { return lines[selected].content = .line(field) }
    case .page(var area):
      if area.receive(key, columns: columns(context).field, context.family) {
        return lines[selected].content = .page(area)
      }
    case .choice, .deed: break
    }
    if key == .up { move(by: -1) }
    if key == .down { move(by: 1) }
  }

  mutating func paste(_ text: String) {
    switch lines[selected].content {
    case .line(var field):
      field.paste(text)
      lines[selected].content = .line(field)
    case .page(var area):
      area.paste(text)
      lines[selected].content = .page(area)
    case .choice, .deed: break
    }
  }

  // MARK: - Its keys

  func bindings(_ deed: Phrase, _ word: Phrase) -> [Binding<FormMessage>] {
    let isDeed = lines[selected].content == .deed
    var isPage = false
    if case .page = lines[selected].content { isPage = true }
    var bindings: [Binding<FormMessage>] = [
      isPage
        ? Binding([.enter], .deed(.enter), Words.newLine, word: Words.newLineWord)
        : Binding(
          [.enter], .deed(.enter), isDeed ? deed : Words.nextField, word: isDeed ? word : Words.nextFieldWord)
    ]
    if !isDeed { bindings.append(Binding([.control("s")], .deed(.keep), Words.keep, word: word)) }
    bindings += [
      Binding([.tab], .deed(.next), Words.down, word: Words.downWord, footer: isPage),
      Binding([.backTab], .deed(.before), Words.up, word: Words.upWord, footer: false),
    ]
    if case .choice = lines[selected].content {
      bindings += [
        Binding([.right], .deed(.more), Words.nextValue, word: Words.moreWord),
        Binding([.left], .deed(.less), Words.previousValue, word: Words.lessWord, footer: false),
      ]
    }
    if isText {
      bindings.append(
        Binding(
          [.control("x"), .alt("e")], .deed(.editor), Words.inEditor, word: Words.editorWord, footer: isPage))
    }
    return bindings + [Binding([.escape], .deed(.leave), Words.back, word: Words.backWord)]
  }

  // MARK: - Its picture

  func rows(_ context: Context) -> [Row] {
    lines.map { Row(context.text($0.name), shown($0.content, context)) }
  }

  private func shown(_ content: Content, _ context: Context) -> String {
    switch content {
    case .line(let field): field.text
    case .page(let area): area.text.replacing("\n", with: " ")
    case .choice(let all, let at): all.indices.contains(at) ? context.text(all[at]) : ""
    case .deed: ""
    }
  }

  /// How wide the names and the fields are.
  private func columns(_ context: Context) -> (names: Int, field: Int) {
    let wide = min(Canvas.measure, Canvas.content(of: context.size).columns - 4)
    let names = (lines.map { width(of: context.text($0.name), context.family) }.max() ?? 0) + 3
    return (names, max(8, wide - names))
  }

  /// How many rows each line takes: the marked page as many as it needs first, then the others.
  private func heights(_ rows: Int, _ context: Context) -> [Int] {
    var heights = Array(repeating: 1, count: lines.count)
    var left = rows - lines.count
    let pages = [selected] + lines.indices.filter { $0 != selected }
    for index in pages where left > 0 {
      guard case .page(let area) = lines[index].content else { continue }
      let wanted = area.height(columns: columns(context).field, context.family) + (index == selected ? 2 : 0)
      let more = min(left, max(0, wanted - 1))
      heights[index] += more
      left -= more
    }
    return heights
  }

  func draw(in area: Area, _ context: Context, on canvas: inout Canvas) {
    guard area.rows > 0 else { return }
    let (names, field) = columns(context)
    let heights = heights(area.rows - (area.rows > lines.count ? 1 : 0), context)
    let first = max(0, min(selected - area.rows / 2, lines.count - area.rows))
    let end = area.row + area.rows
    var row = area.row
    for index in lines.indices.dropFirst(first) where row < end {
      let line = lines[index]
      let isSelected = index == selected
      if line.content == .deed, end - row > 1, area.rows > lines.count { row += 1 }
      let high = min(heights[index], end - row)
      let place = Area(column: area.column, row: row, columns: names + field, rows: high)
      canvas.write(
        (isSelected ? "▸ " : "  ") + context.text(line.name), column: area.column, row: row,
        role: line.content == .deed ? .accent : .body)
      let left = area.column + names
      let placeholder = line.placeholder.map(context.text) ?? ""
      let role: Role = isSelected ? .fieldActive : .field
      switch line.content {
      case .line(let text):
        text.draw(
          in: &canvas.grid, column: left, row: row, columns: field, role: role, isFocused: isSelected,
          placeholder: placeholder)
      case .page(let text) where !isSelected && !text.text.isEmpty:
        // Its beginning, wherever its caret is.
        let place = Area(column: left, row: row, columns: field, rows: high)
        canvas.grid.fill(place, role: role)
        for (offset, line) in wrap(text.text, to: field, context.family).prefix(high).enumerated() {
          canvas.write(line, column: left, row: row + offset, role: role, limit: field)
        }
      case .page(let text):
        text.draw(
          in: &canvas.grid, Area(column: left, row: row, columns: field, rows: high), role: role,
          isFocused: isSelected, placeholder: placeholder)
      case .choice, .deed:
        canvas.write(shown(line.content, context), column: left, row: row, role: .strong, limit: field)
        if isSelected { canvas.grid.tint(place, .selected) }
      }
      canvas.target(place, .pick(index))
      row += high
    }
  }
}
