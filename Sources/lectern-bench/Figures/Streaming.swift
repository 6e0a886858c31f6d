import Glibc
import Learning
import Runtime
import Store
import Synchronization

extension Figure {
  /// A model speaks in a lesson of 5,000 turns, 2,000 tokens a second, while somebody types.
  static let streaming = Figure(name: "streaming", about: "2,000 tokens a second into a lesson of 5,000 turns") {
    bench in
    let model = try PacedModel(tokens: Talk.tokens, perSecond: 2_000)
    var talk = Talk(model: model)
    // A lesson of so many turns, in which nothing was ever right, is given up at the second reply: each turn has its own.
    for turn in 0..<4 {
      let (home, pupil) = try bench.makeHome("streaming-\(turn)")
      let notebook = try Notebook.open(at: home + "/lectern.db", now: Clock.now(), seed: 3)
      let known = try notebook.modelConfigs().first { $0.component == .tutor }
      var config = ModelConfig(component: .tutor, provider: .compatible, model: "bench", version: known?.version ?? 0)
      (config.baseURL, config.authStyle) = ("http://127.0.0.1:\(model.port)/v1", "none")
      _ = try notebook.setModels([config], at: Clock.now())
      _ = try fiveThousandTurns(of: pupil, in: notebook, voice: .model)
      let terminal = try ProgramInTerminal(
        try bench.lectern(), ["teach", "--topic", "ratios-7"], environment: bench.environment(home: home))
      _ = try terminal.firstBurst(quiet: 700)
      try talk.turn(in: terminal, isFirst: turn == 0)
      try terminal.end(typing: "\u{3}")
    }
    return talk.lines
  }
}

/// What is measured while the model speaks.
private struct Talk {
  /// What it says in a turn, four letters a token: as much as a turn may hold, or
  /// nearly, and no number that could be the answer of a question.
  static let tokens: [String] = {
    let part = """
       in the evening.

      ## Sharing

      Take **some part** of *the rest* of a pizza: $\\frac{p}{q} \\times \\frac{r}{s} = \\frac{pr}{qs}$, আর লাভের কথা ভাবো।

      - Write the fractions side by side, and `look`.
      - Multiply the tops: \\(p \\times r = pr\\).

      | tops | roots |
      |---|--:|
      | $p r$ | $\\sqrt{q}$ |

      Now they share it
      """
    let letters = Array(String(repeating: part, count: 44).unicodeScalars)
    return stride(from: 0, to: letters.count, by: 4).map {
      String(String.UnicodeScalarView(letters[$0..<min($0 + 4, letters.count)]))
    }
  }()

  /// Letters that nothing else on the screen is written in, so that each key's own paint is known.
  private static let keys = (0x0430...0x044F).compactMap(Unicode.Scalar.init).map(String.init)

  let model: PacedModel
  private var firstWords: [Double] = []
  private var typed: [Double] = []
  private var after: [Double] = []
  private var shares: [Double] = []
  private var speeds: [Double] = []
  private var frames: [Double] = []
  private var torn: [Double] = []
  private var next = 0

  init(model: PacedModel) { self.model = model }

  /// One reply, and the model's turn after it. The first warms up.
  mutating func turn(in terminal: ProgramInTerminal, isFirst: Bool) throws {
    let asked = model.state.withLock { $0.asked }
    terminal.press("আচ্ছা")
    terminal.watch(200)
    terminal.press("\r")
    let painted = try terminal.paintOf(PacedModel.firstWord(of: asked + 1))
    let settling = model.state.withLock { $0.settling }
    // The last one that was written before: they are further apart than a paint may be late.
    guard let settled = settling.last else { throw BenchFailure("the first word was shown too early") }
    if !isFirst { firstWords.append(painted - settled) }
    terminal.watch(2500)

    let before = try ProcessFigures.processorTime(of: terminal.process)
    terminal.startFramesAnew()
    let watch = Stopwatch()
    model.state.withLock { $0.mayGoOn = true }
    while !model.state.withLock({ $0.isOver }) {
      let time = try type(in: terminal)
      if !isFirst { typed.append(time) }
      guard watch.milliseconds < 60_000 else { throw BenchFailure("the model's turn does not end") }
    }
    let wall = watch.milliseconds
    let spent = try ProcessFigures.processorTime(of: terminal.process).reduce(0) { sum, thread in
      sum + thread.value - (before[thread.key] ?? 0)
    }
    let written = model.state.withLock { $0.written }
    terminal.watch(700)
    let calls = model.state.withLock { $0.asked } - asked
    guard calls == 1, written == Self.tokens.count else {
      throw BenchFailure("a turn was asked for \(calls) times, and \(written) of its tokens were written")
    }
    if isFirst { return }
    shares.append(spent / wall * 100)
    speeds.append(Double(written) / wall * 1000)
    frames.append(Double(terminal.frames.whole) / wall * 1000)
    torn.append(Double(terminal.frames.torn + terminal.frames.stray))
    for _ in 0..<20 { after.append(try type(in: terminal)) }
  }

  /// A letter, as soon as it is painted; then it is taken back.
  private mutating func type(in terminal: ProgramInTerminal) throws -> Double {
    defer { next += 1 }
    terminal.watch(17)
    let key = Self.keys[next % Self.keys.count]
    let time = try terminal.type(key, untilPainted: key)
    terminal.watch(17)
    terminal.press("\u{7F}")
    return time
  }

  var lines: [Line] {
    [
      Line(name: "streaming.first-word", samples: Samples(firstWords), unit: "ms", budget: .atMost(20)),
      Line(name: "streaming.key", samples: Samples(typed), unit: "ms"),
      Line(
        name: "streaming.key.p99", samples: Samples(typed), unit: "ms", statistic: .hundredth, budget: .atMost(16)),
      Line(name: "streaming.processor", samples: Samples(shares), unit: "%", budget: .atMost(20)),
      Line(name: "streaming.tokens", samples: Samples(speeds), unit: "a second", budget: .atLeast(1_900)),
      Line(name: "streaming.frames", samples: Samples(frames), unit: "a second"),
      Line(name: "streaming.torn", samples: Samples(torn), unit: "frames", budget: .atMost(0)),
      Line(
        name: "streaming.key-after.p99", samples: Samples(after), unit: "ms", statistic: .hundredth,
        budget: .atMost(16)),
    ]
  }
}
