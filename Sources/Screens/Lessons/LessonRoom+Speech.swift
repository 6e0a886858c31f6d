import Learning
import Terminal

// What a model says, and what it is to say next.

extension LessonRoom {
  /// How a model's words are laid out in the conversation.
  static func talkStyle(_ context: Context) -> MathsStyle {
    MathsStyle(
      layout: .linear, glyphs: context.symbols.glyphs, digits: context.language.numerals, family: context.family,
      columns: max(8, talkColumns(context) - labelColumns(context)))
  }

  /// What has come of the tutor's turn so far, or why nothing does.
  static func speechRows(_ state: State, _ context: Context, columns: Int, indent: Int) -> [TalkRow] {
    var rows: [TalkRow] = []
    if let silence = state.silence {
      rows = wrap(context.text(silence), to: max(8, columns - indent), context.family).map {
        TalkRow(row: StyledRow($0, context.family), role: .caution, indent: indent)
      }
    } else if let speech = state.speech {
      rows = speech.rows(in: talkStyle(context)).map { TalkRow(row: $0, role: .body, indent: indent) }
      if rows.isEmpty {
        rows = [TalkRow(row: StyledRow(context.text(Words.tutorThinks), context.family), role: .muted, indent: indent)]
      }
    }
    if rows.isEmpty { rows = [TalkRow(row: StyledRow(), role: .body, indent: indent)] }
    rows[0].label = (Words.tutorLabel, .tutor)
    // As the turn stands once it is there: nothing moves at its end.
    if standsApart(state.page.lines.count, context) {
      rows.insert(TalkRow(row: StyledRow(), role: .body, indent: 0), at: 0)
    }
    return rows
  }

  /// Rows with a word below them about whose they are.
  static func marked(_ rows: [TalkRow], _ mark: Phrase, _ context: Context, columns: Int) -> [TalkRow] {
    guard let first = rows.first else { return rows }
    let words = clip(context.text(mark), to: max(8, columns - first.indent), context.family)
    return rows + [TalkRow(row: StyledRow(words, context.family), role: .muted, indent: first.indent)]
  }
}
