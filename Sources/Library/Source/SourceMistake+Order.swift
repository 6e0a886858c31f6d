extension Sequence<SourceMistake> {
  /// By file and line; on one line, in the order in which they were found.
  var inOrder: [SourceMistake] {
    enumerated()
      .sorted { a, b in
        (a.element.file, a.element.line, a.offset) < (b.element.file, b.element.line, b.offset)
      }
      .map(\.element)
  }
}
