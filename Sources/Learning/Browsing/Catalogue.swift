import Notation

/// Everything that can be practised, for looking and searching.
public struct Catalogue: Equatable, Sendable {
  /// By grade, and in a grade as they are taught.
  public let topics: [TopicListing]
  /// In the order of the topics, the easy ones of each first.
  public let problems: [ProblemListing]
  /// 0 to 100 of each concept that the student answered a problem of.
  public var mastery: [Concept.ID: Int]
  /// What is looked for in each problem: its statement in both languages, its topic and its concept, in plain form.
  private let texts: [String]

  public init(topics: [TopicListing], problems: [ProblemListing], mastery: [Concept.ID: Int] = [:]) {
    self.topics = topics
    self.problems = problems
    self.mastery = mastery
    let names = Dictionary(topics.map { ($0.id, $0.name) }) { first, _ in first }
    let concepts = Dictionary(topics.flatMap(\.concepts).map { ($0.id, $0.name) }) { first, _ in first }
    texts = problems.map { problem in
      [problem.statement, names[problem.topic], concepts[problem.concept]].compactMap(\.self)
        .flatMap { [$0.en, $0.bn] }.joined(separator: "\n").plainForm
    }
  }

  /// The topic of this name; nil where there is none.
  public func topic(_ id: Topic.ID) -> TopicListing? { topics.first { $0.id == id } }

  /// The places, in `problems`, of those that have every word of `text` somewhere: in either language, in either
  /// script's digits, whatever the capitals. An empty text finds all.
  public func search(_ text: String, topic: Topic.ID? = nil, band: Difficulty.Band? = nil) -> [Int] {
    let words = text.plainForm.split(separator: " ").map { Array($0.utf8) }
    return problems.indices.filter { index in
      let problem = problems[index]
      if let topic, problem.topic != topic { return false }
      if let band, problem.difficulty.band != band { return false }
      return words.allSatisfy { Self.has(texts[index], $0) }
    }
  }

  /// Whether the bytes stand in the text: by the first one, looked for as fast as memory allows.
  private static func has(_ text: String, _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count >= word.count else { return false }
      let end = bytes.count - word.count
      var index = 0
      while index <= end {
        if bytes[index] == first {
          var length = 1
          while length < word.count, bytes[index + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        index += 1
      }
      return false
    }
  }
}
