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
      "slug", "name", "grade", "subject", "exam_weightage", "estimated_hours", "prerequisites", "concepts",
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
    let prerequisites = slugs("prerequisites", in: fields)
    topicSlug = slug
    if let slug, let grade, !slug.hasSuffix("-\(grade)") {
      fields.note("slug", "must end with the grade, \"-\(grade)\"")
    }
    if let slug { claim(slug, fields) }
    if let slug, let name, let grade, let subject, let weightage, let hours, let prerequisites {
      let topic = Topic(
        id: Topic.ID(slug), subject: Subject.ID(subject), name: name, grade: grade, examWeightage: weightage,
        estimatedHours: hours, prerequisites: prerequisites.map(Topic.ID.init(_:)))
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
      guard let fields = FieldReader(item.node, field: item.field, known: ["slug", "name", "needs"], log: log) else {
        continue
      }
      let (slug, name, needs) = (fields.slug("slug"), fields.phrase("name"), self.slugs("needs", in: fields))
      if let slug { slugs.append(slug) }
      guard let slug, claim(slug, fields), let name, let needs, let topic = reading.topic else { continue }
      let concept = Concept(
        id: Concept.ID(slug), topic: topic.id, name: name, needs: needs.map(Concept.ID.init(_:)))
      reading.concepts.append(concept)
      reading.sources.concepts[concept.id] = fields.place
    }
    if slugs.count == items.count { conceptSlugs = slugs }
  }

  private mutating func readProblem(_ item: (field: String, node: SourceNode)) {
    guard let fields = FieldReader(item.node, field: item.field, known: FamilyReader.known, log: log) else { return }
    let slug = fields.slug("slug")
    let concept = concept(of: fields)
    let (keyReader, reader) = (KeyTemplateReader(fields: fields), FamilyReader(fields: fields))
    let (key, misconceptions) = (keyReader.key, keyReader.misconceptions)
    let difficulty = fields.integer("difficulty", in: 1...10).flatMap(Difficulty.init(level:))
    let minutes = fields.integer("minutes", in: 1...15)
    let (parameters, definitions, constraints) = (reader.parameters, reader.definitions, reader.constraints)
    let (statement, hints, explanation) = (reader.phrase("question"), reader.hints, reader.phrase("explanation"))
    let figure = reader.figure
    let tags = tags(fields)
    guard let slug, claim(slug, fields) else { return }
    if let topicSlug, !slug.hasPrefix(topicSlug + "-") {
      fields.note("slug", "must begin with its topic's, \"\(topicSlug)-\"")
    }
    guard let topic = reading.topic, let concept,
      reading.concepts.contains(where: { $0.id == Concept.ID(concept) }),
      let statement, let key, let difficulty, let minutes, let hints, let explanation, let misconceptions,
      let parameters, let definitions, let constraints, let tags, figure != nil || !fields.has("figure")
    else { return }
    add(
      Family(
        id: Problem.ID(slug), topic: topic.id, topicName: topic.name, concept: Concept.ID(concept),
        grade: topic.grade, difficulty: difficulty, minutes: minutes, tags: tags, parameters: parameters,
        definitions: definitions, constraints: constraints, statement: statement, key: key,
        misconceptions: misconceptions, hints: hints, explanation: explanation, figure: figure),
      fields)
  }

  /// A family whose names lead somewhere and whose curated problem can be worked out.
  private mutating func add(_ family: Family, _ fields: FieldReader) {
    let faults = family.faults
    for fault in faults {
      var message = "\(fault.failure)"
      if case .unknownName(let name) = fault.failure { message += Suggestion.text(for: name, among: fault.known) }
      fields.noteWithin(fault.field, message)
    }
    guard faults.isEmpty else { return }
    let problem: Problem
    do {
      problem = try family.problem(with: family.canonical)
    } catch {
      switch error {
      case .unwritable(let field, let failure):
        fields.noteWithin(field, "\(failure), for the canonical values")
      case .violates(let constraint): fields.note("where", "the canonical values break \"\(constraint)\"")
      case .noFigure(let why): fields.note("figure", "\(why)")
      case .settings, .outOfRange, .optionOrder, .noDraw: fields.note("parameters", "\(error)")
      }
      return
    }
    if case .written(let answer, let demand) = problem.key, !problem.key.isReadable {
      let article = ["a", "e", "i"].contains(demand.kind.rawValue.prefix(1)) ? "an" : "a"
      fields.note("answer", "cannot be read as \(article) \(demand.kind.rawValue): \"\(answer.en)\"")
      return
    }
    reading.problems.append(problem)
    reading.families.append(family)
    reading.sources.problems[family.id] = fields.place
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

  /// A list of slugs that may be left out; nil if a mistake was noted. Where they lead is seen when all files are read.
  private func slugs(_ key: String, in fields: FieldReader) -> [String]? {
    guard fields.has(key) else { return [] }
    guard let items = fields.list(key) else { return nil }
    let slugs = items.compactMap { fields.text($0) }
    for (index, slug) in slugs.enumerated() where slugs[..<index].contains(slug) {
      log.note(line: items[index].node.line, field: items[index].field, "\"\(slug)\" is there already")
    }
    return slugs.count == items.count ? slugs : nil
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
    reading.slugs.insert(slug)
    return true
  }
}
