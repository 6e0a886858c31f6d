import Notation

/// Everything that can be proved wrong about the guidelines of a curriculum without understanding them.
///
/// What they name is there; there are as many texts of each kind as a lesson needs; both languages carry the same numbers
/// in their own digits; figures and mathematics can be read; and no sentence of more than six words is there twice, in
/// one guideline or in two.
struct GuidelineCheck {
  private let curriculum: Curriculum
  private let families: [Problem.ID: Family]
  private let concepts: [Concept.ID: Concept]
  private(set) var findings: [ContentFinding] = []
  private var guideline: Guideline.ID?

  init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    families = Dictionary(curriculum.families.map { ($0.id, $0) }) { first, _ in first }
    concepts = Dictionary(curriculum.concepts.map { ($0.id, $0) }) { first, _ in first }
    for guideline in curriculum.guidelines { check(guideline) }
    checkSentences()
  }

  private mutating func note(_ field: String, _ message: String) {
    findings.append(ContentFinding(guideline: guideline, field: field, message: message))
  }

  private mutating func check(_ guideline: Guideline) {
    self.guideline = guideline.id
    if !curriculum.topics.contains(where: { $0.id == guideline.topic }) {
      note("guideline.topic", "there is no topic \"\(guideline.topic)\"")
      return
    }
    checkCounts(of: guideline)
    checkTexts(of: guideline)
    checkLevel(of: guideline)
    for (index, step) in guideline.plan.enumerated() { check(step, "plan[\(index)]", of: guideline) }
    for (index, misconception) in guideline.misconceptions.enumerated() {
      check(misconception, "guideline.misconceptions[\(index)]", of: guideline)
    }
    let sightings = guideline.misconceptions.flatMap(\.seen)
    if Set(sightings).count < sightings.count { note("guideline.misconceptions", "are seen twice at one place") }
    if Set(guideline.misconceptions.map(\.id)).count < guideline.misconceptions.count {
      note("guideline.misconceptions", "have a slug twice")
    }
  }

  // MARK: - How many

  private mutating func count(_ field: String, _ number: Int, in range: ClosedRange<Int>) {
    if !range.contains(number) { note(field, "\(number) of them, not \(range.lowerBound) to \(range.upperBound)") }
  }

  private mutating func checkCounts(of guideline: Guideline) {
    count("guideline.objectives", guideline.objectives.count, in: 3...5)
    count("guideline.misconceptions", guideline.misconceptions.count, in: 2...5)
    count("plan", guideline.plan.count, in: 3...5)
    if guideline.plan.first?.kind != .explain { note("plan", "does not begin with a step that explains") }
    if guideline.plan.last?.kind == .explain { note("plan", "ends with a step that explains, not one that checks") }
    if guideline.concepts.count < 2 { note("plan", "is about one concept only") }
  }

  // MARK: - Texts

  private mutating func checkTexts(of guideline: Guideline) {
    for text in guideline.texts {
      let mayBeSymbols = text.field.hasPrefix("guideline.title") || text.field.hasSuffix(".title")
      let found =
        TextCheck.findings(in: text.phrase, field: text.field, mayBeSymbols: mayBeSymbols)
        + TextCheck.numberFindings(in: text.phrase, field: text.field)
        + TextCheck.lengthFindings(in: text.phrase, field: text.field, longest: text.longest)
      for finding in found { note(finding.field, finding.message) }
      for language in Language.allCases {
        check(text.phrase[language], "\(text.field).\(language.rawValue)", sentences: text.sentences)
      }
    }
    for (field, lines) in guideline.figures {
      do throws(UnreadableFigure) {
        _ = try ProblemFigure(reading: lines)
      } catch {
        note(field, "\(error)")
      }
    }
  }

  private mutating func check(_ text: String, _ field: String, sentences most: Int?) {
    let unread = MathsText(text).runs.contains { if case .prose(let prose) = $0 { prose.contains("$") } else { false } }
    if unread { note(field, "has a $ that begins or ends nothing that can be read") }
    guard let most else { return }
    let sentences = Array(Sentences(of: text))
    if sentences.count > most { note(field, "\(sentences.count) sentences, more than \(most)") }
    if let long = sentences.first(where: { $0.split(separator: " ").count > Self.wordsPerSentence }) {
      note(field, "a sentence of more than \(Self.wordsPerSentence) words: \"\(Self.beginning(of: long))\"")
    }
  }

  private static let wordsPerSentence = 30

  private static func beginning(_ words: [Substring]) -> String {
    words.prefix(6).joined(separator: " ") + (words.count > 6 ? " …" : "")
  }

  private static func beginning(of text: String) -> String { beginning(text.split(separator: " ")) }

  // MARK: - What is named

  private mutating func checkLevel(of guideline: Guideline) {
    guard let family = families[guideline.level], family.topic == guideline.topic else {
      note("guideline.level", "\"\(guideline.level)\" is no family of this topic")
      return
    }
    if family.difficulty.band == .hard { note("guideline.level", "\"\(family.id)\" is hard: take an easier family") }
  }

  private mutating func check(_ step: PlanStep, _ field: String, of guideline: Guideline) {
    count(field + ".pieces", step.pieces.count, in: step.kind == .explain ? 2...4 : 1...3)
    count(field + ".another", step.another.count, in: 1...2)
    count(field + ".probes", step.probes.count, in: 2...4)
    count(field + ".examples", step.examples.count, in: 1...2)
    count(field + ".questions", step.questions.count, in: step.kind == .practice ? 2...5 : 1...5)
    for (index, probe) in step.probes.enumerated() {
      for language in Language.allCases where !probe[language].hasSuffix("?") {
        note("\(field).probes[\(index)].\(language.rawValue)", "is no question: it does not end with ?")
      }
    }
    guard let concept = concepts[step.concept], concept.topic == guideline.topic else {
      note(field + ".concept", "\"\(step.concept)\" is no concept of this topic")
      return
    }
    for (index, question) in step.questions.enumerated() {
      let place = "\(field).questions[\(index)]"
      if step.questions[..<index].contains(question) { note(place, "\"\(question)\" is there already") }
      guard let family = families[question] else {
        note(place, "there is no family \"\(question)\"")
        continue
      }
      if family.concept != step.concept { note(place, "\"\(question)\" is about the concept \"\(family.concept)\"") }
    }
    check(step.stepBack, field + ".step_back", for: concept)
  }

  private mutating func check(_ back: StepBack, _ field: String, for concept: Concept) {
    guard let to = back.concept else {
      if !concept.needs.isEmpty {
        let needs = concept.needs.map(\.rawValue).joined(separator: " or ")
        note(field, "has no \"to\": the concept needs \(needs)")
      } else if back.name == nil {
        note(field, "has no \"name\": the concept needs no other, so say what of earlier classes it needs")
      }
      return
    }
    if back.name != nil { note(field + ".name", "is for a step back to no concept") }
    if to == concept.id || !needs(of: concept).contains(to) {
      note(field + ".to", "\"\(to)\" is nothing that the concept \"\(concept.id)\" needs")
    }
  }

  /// All that leads to a concept, near and far, as far as it was read; the nearest are known even where they were not.
  private func needs(of concept: Concept) -> Set<Concept.ID> {
    var found: Set<Concept.ID> = []
    var open = concept.needs
    while let next = open.popLast() {
      if found.insert(next).inserted { open += concepts[next]?.needs ?? [] }
    }
    return found
  }

  private mutating func check(_ misconception: GuidelineMisconception, _ field: String, of guideline: Guideline) {
    for language in Language.allCases where [".", "।", "?", "!"].contains(misconception.name[language].last) {
      note("\(field).name.\(language.rawValue)", "ends a sentence: it completes \"It looks as if you …\"")
    }
    if misconception.seen.isEmpty { note(field + ".seen", "is empty") }
    let first = Set(guideline.plan.compactMap(\.questions.first))
    if !misconception.seen.contains(where: { first.contains($0.family) }) {
      note(field + ".seen", "is not seen in the first question of any step, so a lesson may never look for it")
    }
    for (index, sighting) in misconception.seen.enumerated() {
      let place = "\(field).seen[\(index)]"
      guard guideline.families.contains(sighting.family), let family = families[sighting.family] else {
        note(place, "\"\(sighting.family)\" is no family that the lesson asks")
        continue
      }
      guard let rank = family.misconceptions.firstIndex(where: { $0.id == sighting.misconception }) else {
        note(place, "the family \"\(family.id)\" has no misconception \"\(sighting.misconception)\"")
        continue
      }
      if case .boolean = family.key, rank > 0 {
        note(place, "a wrong answer to true or false is taken for the family's first misconception")
      }
    }
  }

  // MARK: - Sentences

  private struct Saying {
    var guideline: Guideline.ID
    var field: String
    var sentence: String
  }

  private mutating func checkSentences() {
    let sayings = curriculum.guidelines.flatMap { guideline in
      guideline.texts.flatMap { text in
        Language.allCases.flatMap { language in
          Sentences(of: text.phrase[language]).long.map {
            Saying(guideline: guideline.id, field: "\(text.field).\(language.rawValue)", sentence: $0)
          }
        }
      }
    }
    let places = Dictionary(grouping: sayings.indices, by: { sayings[$0].sentence })
    for (index, saying) in sayings.enumerated() {
      guard let other = places[saying.sentence]?.first(where: { $0 != index }) else { continue }
      let place = sayings[other].guideline == saying.guideline ? "" : "\(sayings[other].guideline) "
      guideline = saying.guideline
      note(saying.field, "\"\(Self.beginning(of: saying.sentence))\" is said in \(place)\(sayings[other].field), too")
    }
  }
}
