extension ExamBlueprint {
  func overGuideline(_ lots: [ExamCandidate]) -> [ExamCandidate] {
    let counts = Self.counts(of: length)
    var chosen: [ExamCandidate] = []
    var uses: [Problem.ID: Int] = [:]
    var asked: [Concept.ID: Int] = [:]
    // The scarce ones first: a concept that has the only hard problem is not spent on an easy one.
    for band in [Difficulty.Band.hard, .easy, .medium] {
      for _ in 0..<counts[band, default: 0] {
        func cost(_ candidate: ExamCandidate) -> [Double] {
          let distance = abs(candidate.difficulty.band.rawValue - band.rawValue)
          return [
            Double(uses[candidate.problem, default: 0]), candidate.wasSeen ? 1 : 0, Double(distance),
            Double(asked[candidate.concept, default: 0]), candidate.strangeness,
          ]
        }
        let open = lots.filter { $0.hasFamily || uses[$0.problem, default: 0] == 0 }
        let next = open.enumerated().min { a, b in
          let (x, y) = (cost(a.element), cost(b.element))
          return x == y ? a.offset < b.offset : x.lexicographicallyPrecedes(y)
        }
        guard let next else { return chosen }
        chosen.append(next.element)
        uses[next.element.problem, default: 0] += 1
        asked[next.element.concept, default: 0] += 1
      }
    }
    return chosen
  }
}
