import Notation

/// How many draws of each family the content check looks at.
public let seededDraws = 200

/// Everything that can be proved about a family over many seeded draws.
struct FamilyCheck {
  /// The fewest different problems that a family must have.
  static let fewest = 20

  private let family: Family
  private(set) var findings: [ContentFinding] = []
  /// Hints that give the answer of some draw away.
  private(set) var tellingHints: [ContentFinding] = []
  /// Fields with what was said of them: it is said once, of the first draw.
  private var said: Set<String> = []
  /// The hints in which nothing changes, taken apart once.
  private var hints: [String: Prose] = [:]
  /// The answers of the statements that were drawn.
  private var answers: [String: AnswerKey] = [:]

  /// - Parameter known: what was found about the curated problem: it is not said again of a draw.
  init(_ family: Family, known: [ContentFinding] = []) {
    self.family = family
    said = Set(known.map(\.field))
    for language in Language.allCases {
      for hint in family.hints.map({ $0[language] }) where hint.names.isEmpty {
        hints[hint.description] = Prose(hint.description)
      }
    }
    checkParameters()
    if findings.isEmpty, family.faults.isEmpty { checkDraws() }
  }

  private mutating func note(_ field: String, _ message: String) {
    findings.append(ContentFinding(problem: family.id, topic: family.topic, field: field, message: message))
  }

  // MARK: - What holds before anything is drawn

  private mutating func checkParameters() {
    if family.parameters.isEmpty { note("parameters", "has no parameters") }
    if family.misconceptions.count < 2 {
      note("misconceptions", "\(family.misconceptions.count) of them, not two or more")
    }
    var names: Set<String> = []
    let named = family.parameters.map { ("parameters", $0.name) } + family.definitions.map { ("let", $0.name) }
    for (kind, name) in named {
      if !Expression.isName(name) { note("\(kind).\(name)", "is no name: small letters, digits and _") }
      if !names.insert(name).inserted { note("\(kind).\(name)", "is named already") }
    }
    for parameter in family.parameters {
      let field = "parameters.\(parameter.name)"
      if parameter.count < 2 { note(field, "has fewer than two values") }
      if !parameter.allows(parameter.canonical) { note(field, "the canonical value is not one of its values") }
      guard case .words(let words) = parameter.domain else { continue }
      for (index, word) in words.enumerated() {
        findings += TextCheck.findings(in: word, field: "\(field).of[\(index)]", mayBeSymbols: true).map {
          ContentFinding(problem: family.id, topic: family.topic, field: $0.field, message: $0.message)
        }
      }
    }
    for language in Language.allCases {
      for parameter in family.idleParameters(in: language) {
        note("question.\(language.rawValue)", "does not depend on the parameter \"\(parameter.name)\"")
      }
    }
    if Set(family.misconceptions.map(\.id)).count < family.misconceptions.count {
      note("misconceptions", "have a slug twice")
    }
  }

  // MARK: - What holds for every draw

  private mutating func checkDraws() {
    if family.parameters.isEmpty { return }
    var random = SplitMix64(seed: Self.seed(of: family.id))
    var variants: Set<[String: Rational]> = []
    var draws = 0
    var attempts = 0
    while draws < seededDraws, attempts < Family.attempts {
      attempts += 1
      guard let variant = family.candidate(using: &random) else { break }
      do throws(FamilyFailure) {
        let problem = try family.problem(with: variant)
        draws += 1
        variants.insert(variant.settings)
        check(problem, variant)
      } catch {
        switch error {
        case .violates: break
        case .unwritable(_, let failure) where failure.isRefusal: break
        case .unwritable(let field, let failure): say(field, "\(failure)", variant)
        case .noFigure(let why): say("figure", "\(why)", variant)
        case .settings, .outOfRange, .optionOrder, .noDraw: say("parameters", "\(error)", variant)
        }
      }
    }
    if variants.count < Self.fewest {
      note("parameters", "\(variants.count) different draws in \(attempts) attempts, not \(Self.fewest) or more")
    }
  }

  private mutating func say(_ field: String, _ message: String, _ variant: Variant) {
    if said.insert(field).inserted { note(field, "\(message) (\(family.words(for: variant)))") }
  }

  private mutating func check(_ problem: Problem, _ variant: Variant) {
    for finding in problem.drawFindings() { say(finding.field, finding.message, variant) }
    for (field, number) in problem.outsizedNumbers { say(field, "\(number) is beyond a pupil's numbers", variant) }
    for finding in problem.figureFindings + problem.hintFindings({ hints[$0] ?? Prose($0) })
    where said.insert("telling \(finding.field)").inserted {
      tellingHints.append(
        ContentFinding(
          problem: family.id, topic: family.topic, field: finding.field,
          message: "\(finding.message) (\(family.words(for: variant)))"))
    }
    var shown = problem.statement.en + "\n" + (problem.figure?.en.written ?? "")
    if case .choice(let options, _) = problem.key { shown += options.map(\.en).sorted().joined(separator: "\n") }
    let answer = problem.key.inOneOrder
    if let other = answers.updateValue(answer, forKey: shown), other != answer {
      say("question", "asks the same for different answers", variant)
    }
  }

  /// The same problems on every machine: FNV-1a of the slug (Fowler, Noll, Vo, 1991).
  static func seed(of id: Problem.ID) -> UInt64 {
    id.rawValue.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
