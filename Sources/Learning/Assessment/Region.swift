import Notation

/// A part of the number line: intervals that do not touch, in order.
struct Region {
  /// Where an interval ends.
  struct End {
    var value: ExactValue
    var isIncluded: Bool
    /// As it was written; nil where it had to be worked out.
    var formula: Formula?
  }

  /// All numbers between two ends; nil where there is none on that side.
  struct Piece {
    var lower: End?
    var upper: End?
  }

  var pieces: [Piece]
  /// The letter that it is about; nil where none is named.
  var letter: String?
  /// Whether every end stands as it is: x > 3, not 2x > 6.
  var isSolved = true

  static let everything = Region(pieces: [Piece()])
  static let nothing = Region(pieces: [])
}

// MARK: - Sets of numbers

extension Region {
  func union(_ other: Region, _ evaluation: inout Evaluation) throws(Unworkable) -> Region {
    var pieces: [Piece] = []
    for piece in try (self.pieces + other.pieces).inOrder(&evaluation) {
      guard let last = pieces.last, try Self.touch(last, piece, &evaluation) else {
        pieces.append(piece)
        continue
      }
      pieces[pieces.count - 1].upper = try Self.later(last.upper, piece.upper, &evaluation)
    }
    return try combined(pieces, other)
  }

  func intersection(_ other: Region, _ evaluation: inout Evaluation) throws(Unworkable) -> Region {
    var pieces: [Piece] = []
    for one in self.pieces {
      for two in other.pieces {
        let piece = Piece(
          lower: try Self.laterBeginning(one.lower, two.lower, &evaluation),
          upper: try Self.earlierEnd(one.upper, two.upper, &evaluation))
        if try !piece.isEmpty(&evaluation) { pieces.append(piece) }
      }
    }
    return try combined(pieces.inOrder(&evaluation), other)
  }

  private func combined(_ pieces: [Piece], _ other: Region) throws(Unworkable) -> Region {
    if let letter, let another = other.letter, letter != another { throw .notAValue }
    return Region(pieces: pieces, letter: letter ?? other.letter, isSolved: isSolved && other.isSolved)
  }

  static func order(_ a: ExactValue, _ b: ExactValue, _ evaluation: inout Evaluation) throws(Unworkable)
    -> Approximation.Sign
  {
    if a == b { return .zero }
    return try Approximation.sign(of: .difference(a, b, &evaluation.budget), &evaluation.budget)
  }

  /// Whether two pieces, the first not beginning later, make one.
  private static func touch(_ a: Piece, _ b: Piece, _ evaluation: inout Evaluation) throws(Unworkable) -> Bool {
    guard let end = a.upper, let start = b.lower else { return true }
    switch try order(end.value, start.value, &evaluation) {
    case .plus: return true
    case .minus: return false
    case .zero: return end.isIncluded || start.isIncluded
    }
  }

  private static func later(_ a: End?, _ b: End?, _ evaluation: inout Evaluation) throws(Unworkable) -> End? {
    guard let a, let b else { return nil }
    switch try order(a.value, b.value, &evaluation) {
    case .plus: return a
    case .minus: return b
    case .zero: return a.isIncluded ? a : b
    }
  }

  private static func laterBeginning(
    _ a: End?, _ b: End?, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> End? {
    guard let a else { return b }
    guard let b else { return a }
    switch try order(a.value, b.value, &evaluation) {
    case .plus: return a
    case .minus: return b
    case .zero: return a.isIncluded ? b : a
    }
  }

  private static func earlierEnd(_ a: End?, _ b: End?, _ evaluation: inout Evaluation) throws(Unworkable) -> End? {
    guard let a else { return b }
    guard let b else { return a }
    switch try order(a.value, b.value, &evaluation) {
    case .plus: return b
    case .minus: return a
    case .zero: return a.isIncluded ? b : a
    }
  }
}

extension Region.Piece {
  func isEmpty(_ evaluation: inout Evaluation) throws(Unworkable) -> Bool {
    guard let lower, let upper else { return false }
    switch try Region.order(lower.value, upper.value, &evaluation) {
    case .plus: return true
    case .minus: return false
    case .zero: return !(lower.isIncluded && upper.isIncluded)
    }
  }
}

extension [Region.Piece] {
  /// By their beginnings; by insertion, for there are few.
  fileprivate func inOrder(_ evaluation: inout Evaluation) throws(Unworkable) -> [Region.Piece] {
    guard count <= 50 else { throw .tooLarge }
    var sorted: [Region.Piece] = []
    for piece in self {
      var place = sorted.count
      while place > 0, try Self.begins(piece, before: sorted[place - 1], &evaluation) { place -= 1 }
      sorted.insert(piece, at: place)
    }
    return sorted
  }

  private static func begins(
    _ a: Region.Piece, before b: Region.Piece, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Bool {
    guard let start = b.lower else { return false }
    guard let own = a.lower else { return true }
    switch try Region.order(own.value, start.value, &evaluation) {
    case .minus: return true
    case .plus: return false
    case .zero: return own.isIncluded && !start.isIncluded
    }
  }
}
