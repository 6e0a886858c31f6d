/// Where problems of the item bank came from.
public enum ProblemOrigin: String, CaseIterable, Sendable {
  case imported, library, all
}
