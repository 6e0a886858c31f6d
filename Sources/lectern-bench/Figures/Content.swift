import Learning
import Library

extension Figure {
  /// Everything below Content/, from text to values.
  static let content = Figure(name: "content", about: "reading all content files") { bench in
    let samples = Stopwatch.milliseconds(runs: 15) { use(readCurriculum(files: bench.contentFiles)) }
    return [Line(name: "content", samples: samples, unit: "ms")]
  }
}
