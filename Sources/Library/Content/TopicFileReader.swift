import Learning

/// Reads the tree of a topic file.
struct TopicFileReader {
  private let log: MistakeLog
  private(set) var reading = TopicReading()
  /// What the topic says about itself, known even where the topic as a whole is not.
  private var topicSlug: String?
  /// The concepts' slugs; nil if they are not all known, so that no problem is blamed for it.
  private var conceptSlugs: [String]?
  /// The lines of the slugs of this file, whatever they name.
  private var slugLines: [String: Int] = [:]

  init(log: MistakeLog) { self.log = log }

  mutating func read(_ file: FieldReader) {
    let topicFields = [
      "slug", "name", "grade", "subject", "exam_weightage", "estimated_hours", "concepts",
    ]
    if let fields = file.mapping("topic", known: topicFields) { readTopic(fields) }
    guard let items = file.list("problems") else { return }
    if items.isEmpty { file.note("problems", "is empty") }
    for item in items { readProblem(item) }
  }

  private mutating func readTopic(_ fields: FieldReader) {
    let slug = fields.slug("slug")
    let name = fields.phrase("name")
    let grade = fields.integer("grade", in: 1...12)
    let subject = fields.slug("subject")
    let weightage = fields.number("exam_weightage", "0 to 100 per cent") { (0...100).contains($0) }
    let hours = fields.number("estimated_hours", "more than 0") { $0 > 0 }
    topicSlug = slug
    if let slug, let grade, !slug.hasSuffix("-\(grade)") {
      fields.note("slug", "must end with the grade, \"-\(grade)\"")
    }
    if let slug { claim(slug, fields) }
    if let slug, let name, let grade, let subject, let weightage, let hours {
      let topic = Topic(
        id: Topic.ID(slug), subject: Subject.ID(subject), name: name, grade: grade, examWeightage: weightage,
        estimatedHours: hours)
      reading.topic = topic
      reading.sources.topics[topic.id] = fields.place
    }
    readConcepts(fields)
  }

  private mutating func readConcepts(_ topic: FieldReader) {
    guard let items = topic.list("concepts") else { return }
    if items.isEmpty { topic.note("concepts", "is empty") }
    var slugs: [String] = []
    for item in items {
      guard let fields = FieldReader(item.node, field: item.field, known: ["slug", "name"], log: log) else {
        continue
      }
      let (slug, name) = (fields.slug("slug"), fields.phrase("name"))
      if let slug { slugs.append(slug) }
      guard let slug, claim(slug, fields), let name, let topic = reading.topic else { continue }
      let concept = Concept(id: Concept.ID(slug), topic: topic.id, name: name)
      reading.concepts.append(concept)
      reading.sources.concepts[concept.id] = fields.place
    }
    if slugs.count == items.count { conceptSlugs = slugs }
  }

  private mutating func readProblem(_ item: (field: String, node: SourceNode)) {
    let known = [
      "slug", "concept", "kind", "difficulty", "minutes", "question", "options", "answer", "unit", "unit_rule", "form",
      "absolute", "relative", "places", "figures", "order", "hints",
      "explanation", "tags",
    ]
    guard let fields = FieldReader(item.node, field: item.field, known: known, log: log) else { return }
    let slug = fields.slug("slug")
    let concept = concept(of: fields)
    let key = AnswerKeyReader(fields: fields).key
    let difficulty = fields.integer("difficulty", in: 1...10).flatMap(Difficulty.init(level:))
    let minutes = fields.integer("minutes", in: 1...15)
    let (statement, hints, explanation) = (
      fields.phrase("question"), hints(fields), fields.phrase("explanation")
    )
    let tags = tags(fields)
    guard let slug, claim(slug, fields) else { return }
    if let topicSlug, !slug.hasPrefix(topicSlug + "-") {
      fields.note("slug", "must begin with its topic's, \"\(topicSlug)-\"")
    }
    guard let topic = reading.topic, let concept,
      reading.concepts.contains(where: { $0.id == Concept.ID(concept) }),
      let statement, let key, let difficulty, let minutes, let hints, let explanation,
      let tags
    else { return }
    let problem = Problem(
      id: Problem.ID(slug), topic: topic.id, topicName: topic.name, concept: Concept.ID(concept),
      grade: topic.grade,
      statement: statement, key: key, difficulty: difficulty, minutes: minutes, hints: hints,
      explanation: explanation, tags: tags)
    reading.problems.append(problem)
    reading.sources.problems[problem.id] = fields.place
  }

  private func concept(of fields: FieldReader) -> String? {
    guard let concept = fields.slug("concept") else { return nil }
    if let conceptSlugs, !conceptSlugs.contains(concept) {
      let suggestion = Suggestion.text(for: concept, among: conceptSlugs)
      fields.note("concept", "\"\(concept)\" is not a concept of this topic\(suggestion)")
      return nil
    }
    return concept
  }

  private func hints(_ fields: FieldReader) -> [Phrase]? {
    guard let items = fields.list("hints") else { return nil }
    let hints = items.compactMap { fields.phrase($0) }
    guard items.count == PracticeSession.hintsPerProblem else {
      fields.note("hints", "must be \(PracticeSession.hintsPerProblem), not \(items.count)")
      return nil
    }
    return hints.count == items.count ? hints : nil
  }

  private func tags(_ fields: FieldReader) -> [String]? {
    guard fields.has("tags") else { return [] }
    guard let items = fields.list("tags") else { return nil }
    var tags: [String] = []
    for item in items {
      guard let tag = fields.text(item) else { continue }
      if tags.contains(tag) {
        log.note(line: item.node.line, field: item.field, "\"\(tag)\" is there already")
      }
      tags.append(tag)
    }
    return tags.count == items.count ? tags : nil
  }

  /// Whether the slug was free. Topics, concepts and problems share their names: a slug names one thing.
  @discardableResult
  private mutating func claim(_ slug: String, _ fields: FieldReader) -> Bool {
    if let line = slugLines[slug] {
      fields.note("slug", "\"\(slug)\" is taken already, on line \(line)")
      return false
    }
    slugLines[slug] = fields.line(of: "slug")
    return true
  }
}
