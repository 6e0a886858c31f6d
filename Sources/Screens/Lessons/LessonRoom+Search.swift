import Learning
import Terminal

// Looking for words in what was said, and picking a message to copy.

extension LessonRoom {
  /// The words are being typed: the match that is nearest above what is on the screen, else the nearest below.
  static func look(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.query.text.isEmpty else {
      state.marked = nil
      return []
    }
    let words = SoughtWords(state.query.text, context.language)
    let from = min(state.anchor?.item ?? state.items - 1, state.items - 1)
    let found =
      from < 0
      ? nil
      : (0...from).last { words.stand(in: $0, state) } ?? (from..<state.items).first { words.stand(in: $0, state) }
    return mark(found, &state, context)
  }

  /// The match before the marked one, or after it. Before the first one, earlier lines are asked for; where there are
  /// none, the search begins again from the end.
  static func lookOn(_ state: inout State, by step: Int, _ context: Context) -> [Effect] {
    guard !state.query.text.isEmpty, state.items > 0 else { return [] }
    let words = SoughtWords(state.query.text, context.language)
    let here = min(state.marked ?? state.items, state.items)
    if step < 0 {
      if let found = (0..<here).last(where: { words.stand(in: $0, state) }) { return mark(found, &state, context) }
      if state.page.earlier > 0 { return mark(nil, &state, context) }
      return mark((0..<state.items).last { words.stand(in: $0, state) }, &state, context)
    }
    let after = here < state.items ? (here + 1..<state.items).first { words.stand(in: $0, state) } : nil
    return mark(after ?? (0..<state.items).first { words.stand(in: $0, state) }, &state, context)
  }

  private static func mark(_ found: Int?, _ state: inout State, _ context: Context) -> [Effect] {
    guard let found else {
      if state.page.earlier > 0 {
        state.isLooking = true
        state.complain(Words.lookingFurther)
        let effects = loadEarlier(&state)
        if effects.isEmpty, !state.isLoadingEarlier { state.isLooking = false }
        return effects
      }
      if state.mode == .searching { state.marked = nil }
      state.complain(Words.notSaidHere)
      return []
    }
    state.marked = found
    show(found, &state, context)
    return []
  }

  // MARK: - Picking

  /// The last thing that the tutor said.
  static func pickLast(_ state: inout State, _ context: Context) -> [Effect] {
    let last = state.page.lines.indices.last {
      if case .tutor = state.page.lines[$0] { $0 < state.items } else { false }
    }
    guard let last else { return [] }
    state.query.clear()
    (state.mode, state.marked) = (.picking, last)
    show(last, &state, context)
    return []
  }

  /// The message before the marked one, or after it.
  static func pick(_ state: inout State, by step: Int, _ context: Context) {
    guard let marked = state.marked else { return }
    var next = marked + step
    while state.page.lines.indices.contains(next), next < state.items {
      if case .note = state.page.lines[next] {
        next += step
        continue
      }
      state.marked = next
      show(next, &state, context)
      return
    }
  }

  static func copy(_ state: inout State, _ context: Context) -> [Effect] {
    guard let marked = state.marked, state.page.lines.indices.contains(marked) else { return [] }
    (state.mode, state.marked) = (.answering, nil)
    switch state.page.lines[marked] {
    case .tutor(let saying): return [.copy(context.onOneLine(saying.text[context.language]))]
    case .student(let reply): return [.copy(reply.text)]
    case .note: return []
    }
  }

  // MARK: - Asking

  /// The last turn of the tutor, the open question included; nil where nothing was said yet.
  static func lastSaid(_ state: State) -> Int? {
    state.page.lines.indices.last { if case .tutor = state.page.lines[$0] { true } else { false } }
  }

  /// Asks the tutors about a line. Everything after it is here, so that it is told by how often it was said since.
  static func ask(about item: Int, _ state: State) -> [Effect] {
    guard state.page.lines.indices.contains(item) else { return [] }
    let line = state.page.lines[item]
    let later = state.page.lines.dropFirst(item + 1).count { $0 == line }
    return [
      .go(.asking(Asking.Question(about: .said(line, later: later, in: state.lesson.id), title: line.words)))
    ]
  }

  // MARK: - The words

  /// What is looked for, whatever the case of its letters and the digits of its numbers.
  struct SoughtWords {
    private let needles: [[UInt8]]
    private let clusters: [[String]]
    private let language: Language

    init(_ text: String, _ language: Language) {
      let lower = text.lowercased()
      let western = String(lower.map { $0.isNumber ? $0.wholeNumberValue.map { Character("\($0)") } ?? $0 : $0 })
      let forms = [western, Language.bengali.digits(western)]
      needles = forms.map { Array($0.utf8) }
      clusters = forms.map { $0.map(String.init) }
      self.language = language
    }

    /// Whether an item says them, in the language that is shown; a lesson may be long, so that it is told from the bytes.
    func stand(in item: Int, _ state: State) -> Bool {
      guard state.page.lines.indices.contains(item) else { return false }
      return switch state.page.lines[item] {
      case .tutor(let saying): holds(saying.text[language])
      case .student(let reply): holds(reply.text)
      case .note(let note): holds(note.words[language])
      }
    }

    private func holds(_ text: String) -> Bool {
      var text = text
      return text.withUTF8 { bytes in needles.contains { Self.holds(bytes, $0) } }
    }

    /// Letters of ASCII are taken for small ones; Bengali has no others.
    private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ needle: [UInt8]) -> Bool {
      guard let first = needle.first, bytes.count >= needle.count else { return false }
      func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
      for start in 0...(bytes.count - needle.count) where small(bytes[start]) == first {
        if needle.indices.allSatisfy({ small(bytes[start + $0]) == needle[$0] }) { return true }
      }
      return false
    }

    /// Where they stand in a text on the screen: columns from its beginning, and how many.
    func places(in text: String, _ family: WidthFamily) -> [(column: Int, columns: Int)] {
      let shown = text.map { String($0).lowercased() }
      let widths = text.map { width(of: String($0), family) }
      var places: [(column: Int, columns: Int)] = []
      for needle in clusters where !needle.isEmpty && shown.count >= needle.count {
        for start in 0...(shown.count - needle.count) where shown[start..<start + needle.count].elementsEqual(needle) {
          places.append((widths[..<start].reduce(0, +), widths[start..<start + needle.count].reduce(0, +)))
        }
      }
      return places
    }
  }
}
