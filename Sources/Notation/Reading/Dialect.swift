/// Who is likely to have written it.
enum Dialect: Hashable {
  /// A pupil: plain signs, with LaTeX among them. What is not understood is an error, so that it can be put right.
  case plain
  /// An author or a model: LaTeX. Letters that touch are multiplied, braces only hold together, and what is not
  /// understood stays as it was written.
  case latex
}
