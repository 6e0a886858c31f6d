import Foundation

/// How likely an answer is to be right, as the sum of what speaks for it and against it, each in logits.
public struct Forecast: Equatable, Sendable {
  /// What a term of the sum says; the words are the screens'.
  public enum Term: String, CaseIterable, Sendable {
    /// The same for everybody.
    case bias
    /// The student's rating in the subject.
    case subject
    /// How the student does in this concept beside the rest.
    case concept
    /// The problem is harder, or easier, than an ordinary one.
    case difficulty
    /// The last answers in this concept.
    case recent
    /// The last answers in the subject.
    case overall
    /// There was no answer in this concept yet.
    case new
    /// Other concepts came between.
    case lag
    /// Days have gone by.
    case gap
    /// This very problem was right before.
    case solved
  }

  var bias = 0.0
  var subject = 0.0
  var concept = 0.0
  var difficulty = 0.0
  var recent = 0.0
  var overall = 0.0
  var new = 0.0
  var lag = 0.0
  var gap = 0.0
  var solved = 0.0

  /// The sum of all terms; 0 is an even chance.
  public var logits: Double { bias + subject + concept + difficulty + recent + overall + new + lag + gap + solved }

  /// Between 0 and 1.
  public var probability: Double { 1 / (1 + exp(-logits)) }

  /// What a term adds, in logits: below 0 it speaks against a right answer.
  public subscript(term: Term) -> Double {
    switch term {
    case .bias: bias
    case .subject: subject
    case .concept: concept
    case .difficulty: difficulty
    case .recent: recent
    case .overall: overall
    case .new: new
    case .lag: lag
    case .gap: gap
    case .solved: solved
    }
  }

  /// The two terms that weigh most, either way, the heavier first; those that weigh nothing are left out, and so is what is
  /// the same for everybody.
  public var heaviest: [Term] {
    Term.allCases.filter { $0 != .bias && self[$0] != 0 }
      .sorted { abs(self[$0]) > abs(self[$1]) }
      .prefix(2).map(\.self)
  }
}
