/// A way of choosing what is practised.
public enum PracticePolicy: String, CaseIterable, Sendable {
  /// This program's.
  case dailyFive = "daily-five"
  /// Any problem of any concept.
  case random
  /// All concepts in their order, as many days for each.
  case fixed
  /// One concept until three answers running were right, then the next.
  case threeInARow = "three-in-a-row"
  /// The five concepts of the lowest mastery.
  case weakest
}
