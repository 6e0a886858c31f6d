extension Figure {
  /// From Enter behind the right password to the last byte of home: mostly scrypt, which is meant to take its time.
  static let password = Figure(name: "password", about: "a password checked (scrypt), Enter to home") {
    bench in
    // scrypt with N = 2^15, r = 8, p = 1, as the program writes it.
    let hash = "scrypt$15$8$1$bGVjdGVybi1iZW5jaC0xNg==$eK9WjH7WS9tgH0/t3424TKNQ8bHr36ns3v5efEO4h4s="
    let (home, _) = try bench.makeHome("password", passwordHash: hash)
    var times: [Double] = []
    for run in 0..<8 {
      let terminal = try ProgramInTerminal(
        try bench.lectern(), ["--profile", "Asha"], environment: bench.environment(home: home))
      _ = try terminal.firstBurst()
      _ = try terminal.type("correct horse", quiet: 100)
      let burst = try terminal.type("\r", quiet: 600)
      if run > 0 { times.append(burst.last) }
      try terminal.end(typing: "\u{3}")
    }
    return [Line(name: "password", samples: Samples(times), unit: "ms")]
  }
}
