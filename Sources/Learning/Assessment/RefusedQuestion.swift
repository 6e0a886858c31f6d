/// Why a question that a model made up is not asked: ours is asked instead, and nobody sees the other.
public enum RefusedQuestion: String, Error, CaseIterable, Hashable, Sendable {
  /// It has no words, or more than a question may have.
  case length
  /// It is more than words with mathematics between dollar signs.
  case form
  /// The judge cannot read its answer, or does not take it for right.
  case unreadable
  /// It says its own answer.
  case tellsItself = "tells_itself"
  /// The words before it tell its answer.
  case toldBefore = "told_before"
  /// It was asked already in this lesson.
  case repeated
  /// Whoever did not know the answer found another.
  case answeredOtherwise = "answered_otherwise"
}
