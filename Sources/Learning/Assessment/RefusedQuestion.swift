/// Why a question that a model wrote is not asked, in a lesson or in an exam: nobody sees it, and ours is asked instead.
public enum RefusedQuestion: String, Error, CaseIterable, Hashable, Sendable {
  /// One of its texts is empty, or longer than it may be.
  case length
  /// It is more than words with mathematics between dollar signs, or one of these stands alone.
  case form
  /// It is not written in the language in which it is to be asked.
  case otherLanguage = "other_language"
  /// The judge cannot read its answer, does not take it for right, or would have to believe one that is words, an option, true or
  /// false.
  case unreadable
  /// It says its own answer.
  case tellsItself = "tells_itself"
  /// Its working does not come to its answer.
  case otherWorking = "other_working"
  /// The words before it tell its answer.
  case toldBefore = "told_before"
  /// It was asked already.
  case repeated
  /// Whoever did not know the answer found another.
  case answeredOtherwise = "answered_otherwise"
}
