import Notation

/// What is found of one part of an answer, before it is said of the whole.
enum Finding: Equatable {
  case right
  case form(Judgement.Shortfall)
  case wrong
  case unreadable(Judgement.Unreadable)

  /// What is to be said of two parts together: one that cannot be read makes the whole so, then one that is wrong,
  /// then one that has not the form.
  func and(_ other: Finding) -> Finding { other.weight > weight ? other : self }

  private var weight: Int {
    switch self {
    case .right: 0
    case .form: 1
    case .wrong: 2
    case .unreadable: 3
    }
  }

  /// What could not be worked out: a value that there is not is wrong, too large a one is asked back.
  init(_ failure: Unworkable, asked kind: Demand.Kind) {
    switch failure {
    case .tooLarge: self = .unreadable(.tooComplicated)
    case .undefined: self = .unreadable(.noValue)
    case .notAValue: self = .unreadable(.notA(kind))
    }
  }
}
