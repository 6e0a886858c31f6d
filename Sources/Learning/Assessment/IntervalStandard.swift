import Notation

/// The key of an interval or an inequality.
struct IntervalStandard: Sendable {
  private enum Key: Sendable {
    case region([Piece], letter: String?)
    /// Between several letters: what stands left of the sign less what stands right of it.
    case inequality(ExactValue, Formula.Relation)
  }

  private struct Piece: Sendable {
    var lower: ValueStandard?
    var includesLower: Bool
    var upper: ValueStandard?
    var includesUpper: Bool
  }

  private let key: Key
  private let demand: Demand

  /// nil where the author's formula is neither.
  init?(_ formula: Formula, _ demand: Demand, shown: [Unit]) throws(Unworkable) {
    self.demand = demand
    var evaluation = Evaluation()
    if let region = try Region.region(of: formula, &evaluation) {
      var pieces: [Piece] = []
      for piece in region.pieces {
        pieces.append(
          Piece(
            lower: try Self.standard(piece.lower, demand, shown), includesLower: piece.lower?.isIncluded ?? false,
            upper: try Self.standard(piece.upper, demand, shown), includesUpper: piece.upper?.isIncluded ?? false))
      }
      key = .region(pieces, letter: region.letter)
    } else if let (difference, relation) = try Self.inequality(formula, &evaluation) {
      key = .inequality(difference, relation)
    } else {
      return nil
    }
  }

  private static func standard(
    _ end: Region.End?, _ demand: Demand, _ shown: [Unit]
  ) throws(Unworkable) -> ValueStandard? {
    guard let end else { return nil }
    return try end.formula.map { formula throws(Unworkable) in try ValueStandard(formula, demand, shown: shown) }
      ?? ValueStandard(end.value, demand)
  }

  private static func inequality(
    _ formula: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> (ExactValue, Formula.Relation)? {
    guard case .relation(let first, let links) = formula.withoutBrackets, links.count == 1,
      links[0].relation.turned != nil
    else { return nil }
    let value = try evaluation.value(of: first)
    let other = try evaluation.value(of: links[0].formula)
    return (try .difference(value, other, &evaluation.budget), links[0].relation)
  }

  func finding(for answer: Formula, _ evaluation: inout Evaluation) -> Finding {
    do throws(Unworkable) {
      switch key {
      case .region(let pieces, let letter): return try region(pieces, letter, answer, &evaluation)
      case .inequality(let difference, let relation):
        guard let (said, own) = try Self.inequality(answer, &evaluation) else {
          return .unreadable(.notA(.interval))
        }
        switch try ExactValue.proportion(said, difference, &evaluation.budget) {
        case .plus: return own == relation ? .right : .wrong
        case .minus: return own.turned == relation ? .right : .wrong
        case .zero, nil: return .wrong
        }
      }
    } catch {
      return Finding(error, asked: .interval)
    }
  }

  private func region(
    _ key: [Piece], _ letter: String?, _ answer: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Finding {
    if case .sequence(let members, let separator) = answer.withoutBrackets,
      separator == .comma || separator == .semicolon,
      members.allSatisfy({ if case .relation = $0.withoutBrackets { true } else { false } })
    {
      // "x < 1, x > 4": both, or one of the two?
      let (and, or) = (Formula.sequence(members, .and), Formula.sequence(members, .or))
      let findings = [try region(key, letter, and, &evaluation), try region(key, letter, or, &evaluation)]
      if findings[0] == findings[1] { return findings[0] }
      return .unreadable(.ambiguous(and.linear(), or.linear()))
    }
    guard let said = try Region.region(of: answer, &evaluation) else { return .unreadable(.notA(.interval)) }
    if let own = said.letter, let letter, own != letter { return .wrong }
    guard said.pieces.count == key.count else { return .wrong }
    var whole = Finding.right
    for (piece, asked) in zip(said.pieces, key) {
      whole = whole.and(Self.end(piece.lower, asked.lower, asked.includesLower, &evaluation))
      whole = whole.and(Self.end(piece.upper, asked.upper, asked.includesUpper, &evaluation))
    }
    return said.isSolved ? whole : whole.and(.form(.simplified))
  }

  private static func end(
    _ end: Region.End?, _ asked: ValueStandard?, _ isIncluded: Bool, _ evaluation: inout Evaluation
  ) -> Finding {
    guard let end, let asked else { return end == nil && asked == nil ? .right : .wrong }
    guard end.isIncluded == isIncluded else { return .wrong }
    return end.formula.map { asked.finding(for: $0, &evaluation) } ?? asked.finding(for: end.value, &evaluation)
  }
}
