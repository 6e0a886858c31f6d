import Terminal

/// What a place remembers of a page that may be longer than its room.
protocol Scrolled {
  /// Rows of the page above the first one that is shown.
  var scroll: Int { get set }
}

/// A place with a page that may be longer than its room, and its keys: the same in each of them.
protocol Paged: Screen where State: Scrolled {
  /// What stands on the page, and where it stands now.
  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area)
}

extension Paged {
  /// How far it can be scrolled before its last row is on the screen.
  static func lastScroll(_ state: State, _ context: Context) -> Int {
    let (lines, area) = page(state, context)
    guard area.rows > 0 else { return 0 }
    return max(0, context.rows(of: lines, columns: area.columns).count - area.rows)
  }

  /// The next part of the page, or the one before: one row stays in sight.
  static func turnPage(_ state: inout State, by parts: Int, _ context: Context) {
    let step = max(1, page(state, context).area.rows - 1)
    state.scroll = min(lastScroll(state, context), max(0, min(state.scroll, lastScroll(state, context)) + parts * step))
  }

  /// The keys for it; the footer has them where there is something to scroll.
  static func scrolling(
    _ state: State, _ context: Context, down: Message, up: Message, keys: [Key] = [.pageDown, .character(" ")]
  ) -> [Binding<Message>] {
    let isLong = lastScroll(state, context) > 0
    return [
      Binding(keys, down, Words.pageDown, word: Words.pageDownWord, footer: isLong),
      Binding([.pageUp], up, Words.pageUp, word: Words.pageUpWord, footer: false),
    ]
  }

  static func drawPage(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let (lines, area) = page(state, context)
    canvas.page(context.rows(of: lines, columns: area.columns), scroll: state.scroll, in: area)
  }
}
