extension Curriculum {
  /// Subjects, their topics by grade and the topics' concepts, each with what it needs, as lines of a tree.
  public func tree(in language: Language) -> String {
    let problemCounts = Dictionary(problems.map { ($0.concept, 1) }, uniquingKeysWith: +)
    var lines: [String] = []
    for subject in subjects {
      lines.append(subject.name[language])
      let topics = inOrder(self.topics.filter { $0.subject == subject.id })
      for topic in topics {
        let isLast = topic.id == topics.last?.id
        lines.append((isLast ? "└── " : "├── ") + title(of: topic, in: language))
        let bar = isLast ? "    " : "│   "
        let concepts = concepts.filter { $0.topic == topic.id }
        for concept in concepts {
          let branch = concept.id == concepts.last?.id ? "└── " : "├── "
          let count = language.number(problemCounts[concept.id, default: 0])
          let needs = concept.needs.isEmpty ? "" : " ← " + concept.needs.map(\.rawValue).joined(separator: ", ")
          lines.append("\(bar)\(branch)\(concept.name[language]) [\(concept.id)] (\(count))\(needs)")
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Topics as clusters of their concepts in the DOT language of Graphviz; an arrow leads from what is to be known first.
  public func dot(in language: Language) -> String {
    var lines = [
      "digraph lectern {", "  rankdir = LR;", "  compound = true;", "  node [shape = box, style = rounded];",
    ]
    for topic in inOrder(topics) {
      lines.append("  subgraph \(Self.quoted("cluster_" + topic.id.rawValue)) {")
      lines.append("    label = \(Self.quoted("\(topic.name[language]) (\(language.number(topic.grade)))"));")
      lines.append("    \(Self.quoted("topic " + topic.id.rawValue)) [shape = point, style = invis];")
      for concept in concepts where concept.topic == topic.id {
        lines.append("    \(Self.quoted(concept.id.rawValue)) [label = \(Self.quoted(concept.name[language]))];")
      }
      lines.append("  }")
    }
    for topic in inOrder(topics) {
      for prerequisite in topic.prerequisites {
        let (from, to) = (prerequisite.rawValue, topic.id.rawValue)
        lines.append(
          "  \(Self.quoted("topic " + from)) -> \(Self.quoted("topic " + to)) "
            + "[ltail = \(Self.quoted("cluster_" + from)), lhead = \(Self.quoted("cluster_" + to)), style = bold];")
      }
    }
    for concept in concepts {
      for need in concept.needs {
        lines.append("  \(Self.quoted(need.rawValue)) -> \(Self.quoted(concept.id.rawValue));")
      }
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  /// By grade, and within a grade what is needed first before what needs it; else by slug.
  private func inOrder(_ topics: [Topic]) -> [Topic] {
    var rest = topics.sorted { ($0.grade, $0.id) < ($1.grade, $1.id) }
    var ordered: [Topic] = []
    while !rest.isEmpty {
      let waiting = Set(rest.map(\.id))
      let next =
        rest.firstIndex { topic in
          topic.grade == rest[0].grade && !topic.prerequisites.contains(where: waiting.contains)
        } ?? 0
      ordered.append(rest.remove(at: next))
    }
    return ordered
  }

  /// `Ratios [ratios-7] · grade 7 · 12 % · 7 h ← fractions-6`.
  private func title(of topic: Topic, in language: Language) -> String {
    let grade = Phrase(en: "grade \(topic.grade)", bn: "শ্রেণি \(Language.bengali.number(topic.grade))")[language]
    let hours = Phrase(en: "h", bn: "ঘণ্টা")[language]
    let needs = topic.prerequisites.isEmpty ? "" : " ← " + topic.prerequisites.map(\.rawValue).joined(separator: ", ")
    return "\(topic.name[language]) [\(topic.id)] · \(grade) · \(number(topic.examWeightage, language)) % · "
      + "\(number(topic.estimatedHours, language)) \(hours)\(needs)"
  }

  /// Without a point where it is whole.
  private func number(_ value: Double, _ language: Language) -> String {
    let text = String(value)
    return language.digits(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
