import Learning

extension Figure {
  /// Verdicts a second on plain numbers, in both scripts, right and wrong; each key is read once.
  static let verdicts = Figure(name: "verdicts", about: "verdicts a second on plain numbers") { _ in
    let answers = ["28", "২৮", "-7", "12.5", "১২.৫", "3/4", "৩/৪", "0.75", "1,250", "১,২৫০", "41", "4/6"]
    let keys = ["28", "28", "-7", "12.5", "12.5", "3/4", "3/4", "3/4", "1250", "1250", "42", "2/3"]
    let pairs = zip(answers, keys).map { (typed: $0, key: ReadKey(AnswerKey.number($1, unit: nil))) }
    let rounds = 500
    let times = Stopwatch.milliseconds(runs: 30) {
      for _ in 0..<rounds {
        for pair in pairs { use(pair.key.judge(pair.typed)) }
      }
    }
    return [
      Line(
        name: "verdicts", samples: times.map { Double(rounds * pairs.count) / $0 * 1000 }, unit: "/s",
        budget: .atLeast(100_000))
    ]
  }
}
