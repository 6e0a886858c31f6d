import Learning
import Library
import Runtime
import Store

extension Figure {
  /// The library, read already, into an empty notebook on disk; the whole of a first start, files read as well; a start that
  /// finds nothing changed; and a key typed into the search over ten thousand problems.
  static let library = Figure(name: "library", about: "installing the library, finding nothing changed, searching") {
    bench in
    let folder = try bench.makeHome("library")
    let reading = readCurriculum(files: bench.contentFiles)
    var count = 0
    func emptyNotebook() throws -> Notebook {
      count += 1
      return try Notebook.open(at: "\(folder)/empty-\(count).db", now: Clock.now(), seed: 8)
    }
    // Two warm up, nine count.
    var empty = try (0..<11).map { _ in try emptyNotebook() }
    let installing = try Stopwatch.milliseconds(runs: 9) {
      try empty.removeLast().install(reading.curriculum, hash: "bench", at: Clock.now())
    }
    let starting = try Stopwatch.milliseconds(runs: 9) {
      use(try ContentDesk.install(from: folder + "/Content", into: emptyNotebook(), at: Clock.now()))
    }
    let notebook = try Notebook.open(at: folder + "/lectern.db", now: Clock.now(), seed: 9)
    _ = try ContentDesk.install(from: folder + "/Content", into: notebook, at: Clock.now())
    let unchanged = try Stopwatch.milliseconds(runs: 40) {
      use(try ContentDesk.install(from: folder + "/Content", into: notebook, at: Clock.now()))
    }
    return [
      Line(name: "library.install", samples: installing, unit: "ms", budget: .atMost(300)),
      Line(name: "library.first-start", samples: starting, unit: "ms"),
      Line(name: "library.unchanged", samples: unchanged, unit: "ms", budget: .atMost(3)),
      Line(name: "library.search", samples: search(in: reading.curriculum), unit: "ms", budget: .atMost(10)),
    ]
  }

  /// Each key of some words, over ten thousand problems: the shipped ones again and again, each time with another number.
  private static func search(in curriculum: Curriculum) -> Samples {
    let problems = (0..<10_000).map { index in
      let problem = curriculum.problems[index % curriculum.problems.count]
      let number = String(index)
      return ProblemListing(
        id: Problem.ID("\(problem.id)-\(index)"), topic: problem.topic, concept: problem.concept,
        statement: Phrase(en: problem.statement.en + number, bn: problem.statement.bn + number),
        difficulty: problem.difficulty, answered: 0, right: 0, last: nil)
    }
    let topics = curriculum.topics.map { topic in
      TopicListing(
        id: topic.id, name: topic.name, grade: topic.grade, prerequisites: [],
        concepts: curriculum.concepts.filter { $0.topic == topic.id }, answered: 0, right: 0)
    }
    let catalogue = Catalogue(topics: topics, problems: problems)
    let typed = ["triangle 48", "শতকরা ৫", "two towns map", "zzz"].flatMap { words in
      (1...words.count).map { String(words.prefix($0)) }
    }
    var key = 0
    return Stopwatch.milliseconds(runs: typed.count * 4) {
      use(catalogue.search(typed[key % typed.count]))
      key += 1
    }
  }
}
