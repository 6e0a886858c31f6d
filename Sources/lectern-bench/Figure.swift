/// One thing that is measured, by name.
struct Figure: Sendable {
  let name: String
  /// One line for the help.
  let about: String
  let measure: @Sendable (Bench) throws -> [Line]

  /// In the order in which they are printed: what a person feels first, then what it is made of.
  static let all: [Figure] = [
    .firstPaint, .keyToPaint, .longLesson, .streaming, .rest, .memory, .status, .password,
    .redraw, .answer, .home, .progress, .five, .rebuild, .opening, .bulkImport, .verdicts, .expressionVerdicts,
    .streamedMarkdown,
    .content,
    .library, .requests, .classOfForty,
  ]
}
