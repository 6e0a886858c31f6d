import Learning

extension Figure {
  /// Verdicts a second on expressions with letters, fractions and roots, right and wrong; each key is read once.
  static let expressionVerdicts = Figure(
    name: "expression-verdicts", about: "verdicts a second on expressions"
  ) { _ in
    let answers = [
      "2x + 1", "(x - 3)(x + 2)", "x^2 - x - 6", "(a + b)^2", "3/4 x - 1/2", "2√3", "(x + 1)/2", "৫x - ৩y",
      "2(l + b)", "1/(x-1) - 1/(x+1)", "x²y + xy²", "-(3 - x)(x + 2)",
    ]
    let keys = [
      "1 + 2x", "x^2 - x - 6", "(x-3)(x+2)", "a^2 + 2ab + b^2", "(3x-2)/4", "√12", "x/2 + 1/2", "5x + 3y",
      "2l + 2b", "2/(x^2-1)", "xy(x + y)", "x^2 - x - 6",
    ]
    let demand = try Demand(.expression)
    let pairs = zip(answers, keys).map { (typed: $0, key: ReadKey(.written(Phrase($1), demand))) }
    let rounds = 100
    let times = Stopwatch.milliseconds(runs: 30) {
      for _ in 0..<rounds {
        for pair in pairs { use(pair.key.judge(pair.typed)) }
      }
    }
    return [
      Line(
        name: "expression-verdicts", samples: times.map { Double(rounds * pairs.count) / $0 * 1000 }, unit: "/s",
        budget: .atLeast(20_000))
    ]
  }
}
