/// What is wrong with one problem of a file.
struct ProblemMistake: Error, Hashable {
  /// nil where it is about the row as a whole.
  var column: ProblemColumn?
  var message: String

  init(_ column: ProblemColumn?, _ message: String) {
    self.column = column
    self.message = message
  }
}
