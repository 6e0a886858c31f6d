extension ExamBlueprint {
  /// The problems of one concept in the order in which they are taken, and how many are.
  private struct Share {
    var part: Part
    /// New ones first, of these the ones whose chance is as it should be; then those that were met lately.
    var order: [ExamCandidate]
    var taken = 0

    var unseen: Int { order.count { !$0.wasSeen } }
    var canRepeat: Bool { order.contains(where: \.hasFamily) }
    var hasRoom: Bool { taken < order.count || canRepeat }

    /// How gladly one more is taken from here: something new, something else, the same with other numbers.
    var rank: Int { taken < unseen ? 0 : taken < order.count ? 1 : 2 }

    /// Those that are taken: each once, and then those that can be drawn again.
    var chosen: [ExamCandidate] {
      if taken <= order.count { return Array(order.prefix(taken)) }
      let again = order.filter(\.hasFamily)
      return order + (0..<taken - order.count).map { again[$0 % again.count] }
    }
  }

  func overTopic(_ lots: [ExamCandidate]) -> [ExamCandidate] {
    var shares = parts.map { part in Share(part: part, order: ordered(lots.filter { $0.concept == part.concept })) }
      .filter { !$0.order.isEmpty }
    var left = length
    func take(_ index: Int, _ shares: inout [Share]) {
      shares[index].taken += 1
      left -= 1
    }
    // Where there are more concepts than the exam can hold twice, the heavier ones are asked about.
    for index in shares.indices.sorted(by: { (shares[$1].part.weight, $0) < (shares[$0].part.weight, $1) }) {
      while left > 0, shares[index].taken < Self.leastPerConcept, shares[index].hasRoom { take(index, &shares) }
    }
    let whole = shares.reduce(0) { $0 + $1.part.weight }
    while left > 0 {
      let open = shares.indices.filter { shares[$0].hasRoom }
      func need(_ index: Int) -> Double {
        shares[index].part.weight / whole * Double(length) - Double(shares[index].taken)
      }
      let next = open.min { (shares[$0].rank, -need($0), $0) < (shares[$1].rank, -need($1), $1) }
      guard let next else { break }
      take(next, &shares)
    }
    for _ in 0..<100 where !exchange(&shares) { break }
    return shares.flatMap(\.chosen)
  }

  private func ordered(_ candidates: [ExamCandidate]) -> [ExamCandidate] {
    candidates.enumerated().sorted { a, b in
      (a.element.wasSeen ? 1 : 0, a.element.strangeness, a.offset)
        < (b.element.wasSeen ? 1 : 0, b.element.strangeness, b.offset)
    }.map(\.element)
  }

  /// Exchanges the one chosen problem for another of its concept, as new and as fitting, that brings the mean nearest to what
  /// it should be; says whether anything was to be gained.
  private func exchange(_ shares: inout [Share]) -> Bool {
    let chosen = shares.flatMap(\.chosen)
    guard !chosen.isEmpty else { return false }
    let sum = chosen.reduce(0) { $0 + $1.chance }
    let wanted = Self.meanChance * Double(chosen.count)
    var best: (share: Int, out: Int, into: Int, distance: Double)?
    let distance = abs(sum - wanted)
    guard distance > Self.tolerance * Double(chosen.count) else { return false }
    for (place, share) in shares.enumerated() where share.taken < share.order.count {
      for out in 0..<share.taken {
        for into in share.taken..<share.order.count {
          let (a, b) = (share.order[out], share.order[into])
          guard a.wasSeen == b.wasSeen, a.strangeness == 0, b.strangeness == 0 else { continue }
          let after = abs(sum - a.chance + b.chance - wanted)
          if after < best?.distance ?? distance - 1e-9 { best = (place, out, into, after) }
        }
      }
    }
    guard let best else { return false }
    shares[best.share].order.swapAt(best.out, best.into)
    return true
  }
}

extension ExamCandidate {
  /// How far the chance lies outside of what is worth asking for; 0 inside.
  var strangeness: Double {
    max(0, ExamBlueprint.chances.lowerBound - chance, chance - ExamBlueprint.chances.upperBound)
  }
}
