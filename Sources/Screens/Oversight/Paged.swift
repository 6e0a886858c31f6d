import Terminal

/// How far a page that may be longer than its room is scrolled, and which page that is: another one begins where it should.
public struct PageScroll: Equatable, Sendable {
  /// Rows above the first one that is shown.
  var rows = 0
  /// The page that was scrolled; nil where none was.
  var page: String?

  public init() {}
}

/// What a place remembers of such a page.
protocol Scrolled {
  var scroll: PageScroll { get set }
  /// Which page it is: something else here is another page.
  var pageName: String { get }
  /// Whether it begins at its end: of a conversation, what was said last is what one goes on from.
  var beginsAtEnd: Bool { get }
}

extension Scrolled {
  var beginsAtEnd: Bool { false }
}

/// A place with a page that may be longer than its room, and its keys: the same in each of them.
protocol Paged: Screen where State: Scrolled {
  /// What stands on the page, and where it stands now.
  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area)
}

extension Paged {
  /// The rows of the page, and how many of them are above the first one that is shown.
  private static func layout(
    _ state: State, _ context: Context
  ) -> (rows: [(row: StyledRow, role: Role)], area: Area, first: Int, last: Int) {
    let (lines, area) = page(state, context)
    let rows = area.rows > 0 ? context.rows(of: lines, columns: area.columns) : []
    let last = max(0, rows.count - area.rows)
    let begun = state.beginsAtEnd ? last : 0
    return (rows, area, state.scroll.page == state.pageName ? min(last, state.scroll.rows) : begun, last)
  }

  /// Whether there is more of it than its room shows.
  static func isLong(_ state: State, _ context: Context) -> Bool { layout(state, context).last > 0 }

  /// The next part of the page, or the one before: one row stays in sight.
  static func turnPage(_ state: inout State, by parts: Int, _ context: Context) {
    scroll(&state, by: parts * max(1, page(state, context).area.rows - 1), context)
  }

  /// So many rows further down, or up where it is negative.
  static func scroll(_ state: inout State, by rows: Int, _ context: Context) {
    let (_, _, first, last) = layout(state, context)
    state.scroll.rows = scrolled(first, by: rows, last: last)
    state.scroll.page = state.pageName
  }

  /// The keys for it; the footer has the first where there is something to scroll.
  static func scrolling(
    _ state: State, _ context: Context, down: Message, up: Message, keys: [Key] = [.pageDown, .character(" ")]
  ) -> [Binding<Message>] {
    [
      Binding(keys, down, Words.moreOfIt, word: Words.pageDownWord, footer: isLong(state, context)),
      Binding([.pageUp], up, Words.pageUp, word: Words.pageUpWord, footer: false),
    ]
  }

  /// The same after the first of a place's own keys: a narrow footer has room for two.
  static func scrolling(
    _ state: State, _ context: Context, down: Message, up: Message, after own: [Binding<Message>]
  ) -> [Binding<Message>] {
    own.prefix(1) + scrolling(state, context, down: down, up: up) + own.dropFirst()
  }

  static func drawPage(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let (rows, area, first, _) = layout(state, context)
    canvas.page(rows, scroll: first, in: area)
  }
}
