import Learning

/// Everything that can be proved wrong about what was read, as Learning's `findings(in:)` tells it, with the
/// file and the line; by file and line. What could not be read is not among them: that is in the reading's
/// own mistakes.
public func check(_ reading: CurriculumReading) -> ContentVerdict {
  let report = report(on: reading.curriculum)
  return ContentVerdict(
    mistakes: report.findings.map(reading.sources.mistake).inOrder,
    tellingHints: report.tellingHints.map(reading.sources.mistake).inOrder)
}

/// The same of the guidelines alone: the problems that they name are not looked at.
public func checkGuidelines(_ reading: CurriculumReading) -> [SourceMistake] {
  guidelineFindings(in: reading.curriculum).map(reading.sources.mistake).inOrder
}

extension ContentSources {
  func mistake(_ finding: ContentFinding) -> SourceMistake {
    if let problem = finding.problem, let place = problems[problem] {
      return place.mistake(in: Self.writtenField(finding.field), finding.message)
    }
    if let guideline = finding.guideline, let place = guidelines[guideline] {
      return place.mistake(in: finding.field, finding.message)
    }
    // A concept is found by its topic, a subject by nothing: their findings say "concept <slug> name.en".
    let words = finding.field.split(separator: " ", maxSplits: 2)
    if words.count >= 2 {
      let slug = String(words[1])
      let place = words[0] == "concept" ? concepts[Concept.ID(slug)] : subjects[Subject.ID(slug)]
      if let place { return place.mistake(in: words.count == 3 ? String(words[2]) : "", finding.message) }
    }
    if let topic = finding.topic, let place = topics[topic] {
      return place.mistake(in: finding.field, finding.message)
    }
    return SourceMistake(file: "Content", line: 1, field: finding.field, message: finding.message)
  }

  /// A field of a `Problem` as the files call it.
  private static func writtenField(_ field: String) -> String {
    let name = field.prefix { $0 != "." && $0 != "[" }
    let written = ["statement": "question", "key": "answer"][name] ?? String(name)
    return written + field.dropFirst(name.count)
  }
}
