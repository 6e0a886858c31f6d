/// Everything that can be proved wrong about the content without understanding it; empty if nothing can.
///
/// Names are well formed and unique, and lead somewhere; numbers are in range; both languages are there, each
/// in its own letters, with the same numbers in both; the key is judged right against itself in both
/// languages; four options differ, also in value, and one is right; no hint gives the answer away, and the
/// explanation reaches it. All this holds for 200 draws of every family, too; no statement needs more than its
/// parameters, at most three families ask for the same calculation, and what leads to what has no circle. Guidelines name
/// what there is, and say no longer sentence twice.
public func findings(in curriculum: Curriculum) -> [ContentFinding] { report(on: curriculum).findings }

/// The same, and the hints that say too much for some draw of a family.
public func report(on curriculum: Curriculum) -> ContentReport {
  let topics = Dictionary(curriculum.topics.map { ($0.id, $0) }) { first, _ in first }
  let concepts = Dictionary(curriculum.concepts.map { ($0.id, $0) }) { first, _ in first }
  let subjects = Set(curriculum.subjects.map(\.id))
  let ofProblems = curriculum.problems.map { ($0.id, $0.findings(topics: topics, concepts: concepts)) }
  let known = Dictionary(ofProblems) { first, _ in first }
  let families = curriculum.families.map { FamilyCheck($0, known: known[$0.id, default: []]) }
  var report = ContentReport()
  report.tellingHints = families.flatMap(\.tellingHints)
  report.findings =
    curriculum.slugFindings
    + curriculum.subjects.flatMap { TextCheck.findings(in: $0.name, field: "subject \($0.id) name") }
    + curriculum.topics.flatMap { $0.findings(subjects: subjects) }
    + curriculum.concepts.flatMap { $0.findings(topics: topics) }
    + ofProblems.flatMap(\.1) + families.flatMap(\.findings) + curriculum.shapeFindings + curriculum.circleFindings
    + GuidelineCheck(curriculum).findings
  return report
}

/// What can be proved wrong about the guidelines alone; the problems that they name are not looked at.
public func guidelineFindings(in curriculum: Curriculum) -> [ContentFinding] { GuidelineCheck(curriculum).findings }

extension Curriculum {
  /// A slug is lower case, digits and single hyphens, and no two things have the same one.
  fileprivate var slugFindings: [ContentFinding] {
    let slugs: [(slug: String, topic: Topic.ID?, problem: Problem.ID?)] =
      subjects.map { ($0.id.rawValue, nil, nil) } + topics.map { ($0.id.rawValue, $0.id, nil) }
      + concepts.map { ($0.id.rawValue, $0.topic, nil) } + problems.map { ($0.id.rawValue, $0.topic, $0.id) }
    var seen: Set<String> = []
    var findings: [ContentFinding] = []
    for (slug, topic, problem) in slugs {
      if !Self.isSlug(slug) {
        findings.append(
          ContentFinding(
            problem: problem, topic: topic, field: "slug",
            message: "\"\(slug)\" is not lower-case letters, digits and single hyphens"))
      }
      if !seen.insert(slug).inserted {
        findings.append(
          ContentFinding(problem: problem, topic: topic, field: "slug", message: "\"\(slug)\" is there twice")
        )
      }
    }
    return findings
  }

  private static func isSlug(_ slug: String) -> Bool {
    slug.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }
}

extension Topic {
  fileprivate func findings(subjects: Set<Subject.ID>) -> [ContentFinding] {
    var found = TextCheck.findings(in: name, field: "name")
    func add(_ field: String, _ message: String) {
      found.append(ContentFinding(field: field, message: message))
    }
    if !subjects.isEmpty, !subjects.contains(subject) { add("subject", "there is no subject \"\(subject)\"") }
    if !(1...12).contains(grade) { add("grade", "\(grade) is not a school grade, 1 to 12") }
    if !(0...100).contains(examWeightage) {
      add("exam_weightage", "\(examWeightage) is not 0 to 100 per cent")
    }
    if !(estimatedHours > 0) { add("estimated_hours", "\(estimatedHours) is not more than 0") }
    return found.map { ContentFinding(topic: id, field: $0.field, message: $0.message) }
  }
}

extension Concept {
  fileprivate func findings(topics: [Topic.ID: Topic]) -> [ContentFinding] {
    var found = TextCheck.findings(in: name, field: "concept \(id) name")
    if topics[topic] == nil {
      found.append(ContentFinding(field: "concept \(id)", message: "there is no topic \"\(topic)\""))
    }
    return found.map { ContentFinding(topic: topic, field: $0.field, message: $0.message) }
  }
}
