extension Curriculum {
  /// What leads to what has no circle, neither among topics nor among concepts, and leads somewhere.
  var circleFindings: [ContentFinding] {
    let topicNeeds = Dictionary(topics.map { ($0.id, $0.prerequisites) }) { first, _ in first }
    let conceptNeeds = Dictionary(concepts.map { ($0.id, $0.needs) }) { first, _ in first }
    let owners = Dictionary(concepts.map { ($0.id, $0.topic) }) { first, _ in first }
    var found: [ContentFinding] = []
    for topic in topics {
      for prerequisite in topic.prerequisites where topicNeeds[prerequisite] == nil {
        found.append(
          ContentFinding(topic: topic.id, field: "prerequisites", message: "there is no topic \"\(prerequisite)\""))
      }
    }
    for concept in concepts {
      for need in concept.needs where conceptNeeds[need] == nil {
        found.append(
          ContentFinding(
            topic: concept.topic, field: "concept \(concept.id) needs", message: "there is no concept \"\(need)\""))
      }
    }
    found += circles(in: topicNeeds).map { circle in
      ContentFinding(
        topic: circle.first, field: "prerequisites",
        message: "lead in a circle: \(Self.words(for: circle.map(\.rawValue)))")
    }
    found += circles(in: conceptNeeds).compactMap { circle in
      circle.first.map { first in
        ContentFinding(
          topic: owners[first], field: "concept \(first) needs",
          message: "lead in a circle: \(Self.words(for: circle.map(\.rawValue)))")
      }
    }
    return found
  }

  /// At most three families ask for the same calculation.
  var shapeFindings: [ContentFinding] {
    let groups = Dictionary(grouping: families.filter { !$0.parameters.isEmpty }, by: AnswerShape.init)
    let crowded = groups.values.filter { $0.count > 3 }
    let found = crowded.flatMap { group in
      group.map { family in
        let others = group.map(\.id).filter { $0 != family.id }.map(\.rawValue).joined(separator: ", ")
        return ContentFinding(
          problem: family.id, topic: family.topic, field: "answer",
          message: "shares its expression with \(group.count - 1) others, not two at most: \(others)")
      }
    }
    let places = Dictionary(families.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    return found.sorted { a, b in
      (a.problem.flatMap { places[$0] } ?? 0) < (b.problem.flatMap { places[$0] } ?? 0)
    }
  }

  /// `a needs b needs a`.
  private static func words(for circle: [String]) -> String {
    (circle + circle.prefix(1)).joined(separator: " needs ")
  }
}

/// The circles of a graph, each once, from its first member; nothing where the graph has none.
func circles<Node: Hashable & Comparable>(in needs: [Node: [Node]]) -> [[Node]] {
  var finished: Set<Node> = []
  var circles: [[Node]] = []
  for start in needs.keys.sorted() where !finished.contains(start) {
    // The path from `start`, each with its needs that are still to be followed; a graph may be deep.
    var path = [(node: start, rest: needs[start, default: []][...])]
    var onPath: Set = [start]
    while let last = path.last {
      guard let next = last.rest.first else {
        finished.insert(last.node)
        onPath.remove(last.node)
        path.removeLast()
        continue
      }
      path[path.count - 1].rest.removeFirst()
      if onPath.contains(next), let from = path.firstIndex(where: { $0.node == next }) {
        let circle = path[from...].map(\.node)
        let least = circle.indices.min { circle[$0] < circle[$1] } ?? 0
        circles.append(Array(circle[least...] + circle[..<least]))
      } else if !finished.contains(next), needs[next] != nil {
        path.append((next, needs[next, default: []][...]))
        onPath.insert(next)
      }
    }
  }
  return circles
}
