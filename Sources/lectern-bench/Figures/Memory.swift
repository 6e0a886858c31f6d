extension Figure {
  /// Resident memory, after a minute's worth of keys; and the part of it that is the program's alone.
  static let memory = Figure(name: "memory", about: "resident memory at home") { bench in
    let (home, _) = try bench.makeHome("memory")
    var (resident, own): ([Double], [Double]) = ([], [])
    for run in 0..<6 {
      let terminal = try ProgramInTerminal(try bench.lectern(), environment: bench.environment(home: home))
      _ = try terminal.firstBurst()
      for index in 0..<60 {
        _ = try terminal.typeUntilPainted(index.isMultiple(of: 2) ? "\u{1B}[B" : "\u{1B}[A")
      }
      if run > 0 {
        resident.append(try ProcessFigures.megabytes("VmRSS", of: terminal.process))
        own.append(try ProcessFigures.megabytes("RssAnon", of: terminal.process))
      }
      try terminal.end(typing: "\u{3}")
    }
    return [
      Line(name: "memory", samples: Samples(resident), unit: "MB", budget: .atMost(45)),
      Line(name: "memory.own", samples: Samples(own), unit: "MB"),
    ]
  }
}
