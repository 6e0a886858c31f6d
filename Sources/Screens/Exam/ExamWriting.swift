/// How far the questions of a model are, for an exam that waits for them.
public enum ExamWriting: Equatable, Sendable {
  /// It writes them.
  case asking
  /// They are answered once more by somebody who does not know their answers.
  case checking
}
