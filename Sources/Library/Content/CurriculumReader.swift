import Learning

/// Brings the readings of many files together.
struct CurriculumReader {
  private var reading = CurriculumReading()
  private var topicReadings: [(path: String, reading: TopicReading)] = []
  private var guidelineReadings: [(path: String, reading: GuidelineReading)] = []
  private var hasSubjects = false
  /// Where each slug is used first, whatever it names.
  private var owners: [String: SourcePlace] = [:]

  mutating func read(_ text: String, path: String) {
    if isPromptFile(path) {
      let prompt = readPromptFile(text, path: path)
      reading.mistakes += prompt.mistakes
      reading.prompts += prompt.prompt.map { [$0] } ?? []
      return
    }
    if isGuidelineFile(path) {
      guidelineReadings.append((path, readGuidelineFile(text, path: path)))
      return
    }
    let parts = path.split(separator: "/")
    guard parts.last == "subjects.yaml" else {
      topicReadings.append((path, readTopicFile(text, path: path)))
      return
    }
    let subjects = readSubjects(text, path: path)
    hasSubjects = true
    reading.mistakes += subjects.mistakes
    for subject in subjects.subjects {
      guard let place = subjects.sources.subjects[subject.id], claim(subject.id.rawValue, place) else {
        continue
      }
      reading.curriculum.subjects.append(subject)
      reading.sources.subjects[subject.id] = place
    }
  }

  /// Subjects come first, whatever the files are called; then the topics that name them.
  var finished: CurriculumReading {
    var reader = self
    for (path, topicReading) in topicReadings { reader.add(topicReading, path: path) }
    reader.resolve()
    for (path, guidelineReading) in guidelineReadings { reader.add(guidelineReading, path: path) }
    reader.reading.mistakes = reader.reading.mistakes.inOrder
    return reader.reading
  }

  private mutating func add(_ file: TopicReading, path: String) {
    reading.mistakes += file.mistakes
    guard let topic = file.topic, let place = file.sources.topics[topic.id] else { return }
    noteFolder(of: topic, place, path: path)
    guard hasSubject(topic, place), claim(topic.id.rawValue, place) else { return }
    reading.curriculum.topics.append(topic)
    reading.sources.topics[topic.id] = place
    var lost: Set<Concept.ID> = []
    for concept in file.concepts {
      guard let place = file.sources.concepts[concept.id], claim(concept.id.rawValue, place) else {
        lost.insert(concept.id)
        continue
      }
      reading.curriculum.concepts.append(concept)
      reading.sources.concepts[concept.id] = place
    }
    let families = Dictionary(file.families.map { ($0.id, $0) }) { first, _ in first }
    for problem in file.problems where !lost.contains(problem.concept) {
      guard let place = file.sources.problems[problem.id], claim(problem.id.rawValue, place) else { continue }
      reading.curriculum.problems.append(problem)
      reading.curriculum.families += families[problem.id].map { [$0] } ?? []
      reading.sources.problems[problem.id] = place
    }
  }

  /// A guideline lies beside its topic, in `lessons/`, and is its only one.
  private mutating func add(_ file: GuidelineReading, path: String) {
    reading.mistakes += file.mistakes
    guard let guideline = file.guideline, let place = file.sources.guidelines[guideline.id] else { return }
    if let other = reading.sources.guidelines[guideline.id] {
      let owner = "\(other.file):\(other.line(of: "guideline.topic"))"
      reading.mistakes.append(
        place.mistake(in: "guideline.topic", "\"\(guideline.topic)\" has a guideline already, in \(owner)"))
      return
    }
    let parts = path.split(separator: "/").map(String.init)
    if let topic = reading.sources.topics[guideline.topic] {
      let wanted = topic.file.split(separator: "/").map(String.init)
      let isBeside = parts.last == wanted.last && parts.dropLast(2).last == wanted.dropLast().last
      if !isBeside, let folder = wanted.dropLast().last, let name = wanted.last {
        reading.mistakes.append(
          place.mistake(
            in: "guideline.topic", "belongs to \(topic.file), so the file must be \(folder)/lessons/\(name)"))
      }
    }
    reading.curriculum.guidelines.append(guideline)
    reading.sources.guidelines[guideline.id] = place
  }

  /// What topics and concepts ask to be known first is there; what is not is left out.
  private mutating func resolve() {
    let topics = Set(reading.curriculum.topics.map(\.id))
    let concepts = Set(reading.curriculum.concepts.map(\.id))
    let declared = topicReadings.reduce(into: Set<String>()) { $0.formUnion($1.reading.slugs) }
    var open: [SourceMistake] = []
    func kept<Thing>(
      _ slugs: [Identifier<Thing>], _ known: Set<Identifier<Thing>>, _ kind: String, _ field: String,
      _ place: SourcePlace?
    ) -> [Identifier<Thing>] {
      for (index, slug) in slugs.enumerated() where !known.contains(slug) && !declared.contains(slug.rawValue) {
        let suggestion = Suggestion.text(for: slug.rawValue, among: known.map(\.rawValue).sorted())
        if let place {
          open.append(place.mistake(in: "\(field)[\(index)]", "there is no \(kind) \"\(slug)\"\(suggestion)"))
        }
      }
      return slugs.filter(known.contains)
    }
    for (index, topic) in reading.curriculum.topics.enumerated() {
      let place = reading.sources.topics[topic.id]
      reading.curriculum.topics[index].prerequisites = kept(
        topic.prerequisites, topics, "topic", "prerequisites", place)
    }
    for (index, concept) in reading.curriculum.concepts.enumerated() {
      let place = reading.sources.concepts[concept.id]
      reading.curriculum.concepts[index].needs = kept(concept.needs, concepts, "concept", "needs", place)
    }
    reading.openReferences = (reading.openReferences + open).inOrder
  }

  private mutating func noteFolder(of topic: Topic, _ place: SourcePlace, path: String) {
    let folder = path.split(separator: "/").dropLast().last ?? ""
    if folder != "grade-\(topic.grade)" {
      reading.mistakes.append(
        place.mistake(in: "grade", "is \(topic.grade), so the file must lie in grade-\(topic.grade)/"))
    }
  }

  /// Where no file of subjects was read, a topic is kept: it may be in a file that is still to be read.
  private mutating func hasSubject(_ topic: Topic, _ place: SourcePlace) -> Bool {
    let known = reading.curriculum.subjects.map(\.id.rawValue)
    if known.contains(topic.subject.rawValue) { return true }
    let suggestion = Suggestion.text(for: topic.subject.rawValue, among: known)
    let reason = hasSubjects ? suggestion : ": subjects.yaml is missing"
    reading.openReferences.append(
      place.mistake(in: "subject", "there is no subject \"\(topic.subject)\"\(reason)"))
    return !hasSubjects
  }

  private mutating func claim(_ slug: String, _ place: SourcePlace) -> Bool {
    if let owner = owners[slug] {
      reading.mistakes.append(
        place.mistake(in: "slug", "\"\(slug)\" is taken already, by \(owner.file):\(owner.line(of: "slug"))"))
      return false
    }
    owners[slug] = place
    return true
  }
}
