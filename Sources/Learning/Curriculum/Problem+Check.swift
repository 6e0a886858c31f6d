import Notation

extension Problem {
  /// What is wrong with this problem: its place, its texts, its key, its hints, its explanation.
  func findings(topics: [Topic.ID: Topic], concepts: [Concept.ID: Concept]) -> [ContentFinding] {
    (placeFindings(topics: topics, concepts: concepts) + textFindings + keyFindings + hintFindings(Prose.init)
      + explanationFindings + misconceptionFindings + figureFindings)
      .map { ContentFinding(problem: id, topic: topic, field: $0.field, message: $0.message) }
  }

  /// What may be wrong with one draw of a family and not with another.
  func drawFindings() -> [ContentFinding] {
    var found = TextCheck.numberFindings(in: statement, field: "statement")
    let readKey = ReadKey(key)
    if !readKey.isReadable {
      found.append(ContentFinding(field: "key", message: key.unreadableWords))
    } else if case .written(let text, _) = key {
      if !readKey.judge(text.en).isRight {
        found.append(ContentFinding(field: "key", message: "\"\(text.en)\" is not judged right"))
      }
    } else if case .choice(let options, let right) = key {
      found += optionVerdicts(options, right, readKey)
    }
    return found + explanationFindings + misconceptionVerdicts(readKey)
  }

  private func placeFindings(topics: [Topic.ID: Topic], concepts: [Concept.ID: Concept]) -> [ContentFinding] {
    var found: [ContentFinding] = []
    func add(_ field: String, _ message: String) {
      found.append(ContentFinding(field: field, message: message))
    }
    if let topic = topics[topic] {
      if grade != topic.grade { add("grade", "\(grade) is not the grade of its topic, \(topic.grade)") }
    } else {
      add("topic", "there is no topic \"\(topic)\"")
    }
    if let concept = concepts[concept] {
      if concept.topic != topic {
        add("concept", "\"\(concept.id)\" belongs to the topic \"\(concept.topic)\"")
      }
    } else {
      add("concept", "there is no concept \"\(concept)\"")
    }
    if !(1...15).contains(minutes) { add("minutes", "\(minutes) is not 1 to 15") }
    if hints.count != PracticeSession.hintsPerProblem { add("hints", "\(hints.count) of them, not three") }
    return found
  }

  private var textFindings: [ContentFinding] {
    var found = TextCheck.findings(in: statement, field: "statement")
    found += TextCheck.numberFindings(in: statement, field: "statement")
    found += TextCheck.lengthFindings(in: statement, field: "statement", longest: 400)
    for (index, hint) in hints.enumerated() {
      found += TextCheck.findings(in: hint, field: "hints[\(index)]")
      found += TextCheck.lengthFindings(in: hint, field: "hints[\(index)]", longest: 250)
    }
    found += TextCheck.findings(in: explanation, field: "explanation")
    return found + TextCheck.lengthFindings(in: explanation, field: "explanation", longest: 600)
  }

  private var keyFindings: [ContentFinding] {
    guard key.isReadable else { return [ContentFinding(field: "key", message: key.unreadableWords)] }
    switch key {
    case .written(let text, let demand): return writtenFindings(text, demand)
    case .choice(let options, let right): return optionFindings(options, right)
    case .boolean: return []
    }
  }

  private func writtenFindings(_ text: Phrase, _ demand: Demand) -> [ContentFinding] {
    var found: [ContentFinding] = []
    if let unit = demand.shownUnit {
      found += TextCheck.findings(in: unit, field: "unit", mayBeSymbols: true)
      found += Self.unitFindings(unit)
    }
    var writings = [text.en, Language.bengali.digits(text.bn)]
    if demand.shownUnit != nil { writings += Language.allCases.map(key.written) }
    for writing in writings where !judge(writing, against: key).isRight {
      found.append(ContentFinding(field: "key", message: "\"\(writing)\" is not judged right"))
    }
    return found
  }

  private static func unitFindings(_ unit: Phrase) -> [ContentFinding] {
    let read: [Unit]
    do {
      read = try Language.allCases.map { language in try Unit(reading: unit[language]) }
    } catch {
      return [ContentFinding(field: "unit", message: "cannot be read: \"\(unit.en)\", \"\(unit.bn)\"")]
    }
    let measures = read.map { unit -> Measure? in
      if case .measure(let measure) = unit { measure } else { nil }
    }
    if Set(measures).count > 1 {
      return [ContentFinding(field: "unit", message: "\"\(unit.en)\" and \"\(unit.bn)\" are different units")]
    }
    return []
  }

  private func optionFindings(_ options: [Phrase], _ right: Int) -> [ContentFinding] {
    var found: [ContentFinding] = []
    if options.count != 4 {
      found.append(ContentFinding(field: "options", message: "\(options.count), not four"))
    }
    for (index, option) in options.enumerated() {
      found += TextCheck.findings(in: option, field: "options[\(index)]", mayBeSymbols: true)
    }
    return found + optionVerdicts(options, right, ReadKey(key))
  }

  /// Options differ, and the right one alone is judged right, however it is named.
  private func optionVerdicts(_ options: [Phrase], _ right: Int, _ key: ReadKey) -> [ContentFinding] {
    var found: [ContentFinding] = []
    for (index, option) in options.enumerated() {
      let field = "options[\(index)]"
      found += TextCheck.numberFindings(in: option, field: field)
      for other in options.indices where other > index {
        for language in Language.allCases where Self.mean(option[language], options[other][language]) {
          found.append(
            ContentFinding(field: "\(field).\(language.rawValue)", message: "the same as options[\(other)]"))
        }
      }
      for typed in [OptionReader.letter(of: index), option.en, option.bn]
      where key.judge(typed).isRight != (index == right) {
        let verdict = index == right ? "is not judged right" : "is judged right"
        found.append(ContentFinding(field: field, message: "\"\(typed)\" \(verdict)"))
      }
    }
    return found
  }

  /// Whether two options are the same text, or the same quantity: 1/2 and 2/4.
  private static func mean(_ a: String, _ b: String) -> Bool {
    if OptionReader.form(a) == OptionReader.form(b) { return true }
    guard let x = Quantity.read(a), let y = Quantity.read(b) else { return false }
    return x.amount == y.amount
  }

  func hintFindings(_ prose: (String) -> Prose) -> [ContentFinding] {
    let secret = AnswerTraces(of: key).hidden(from: statement)
    var found: [ContentFinding] = []
    for (index, hint) in hints.enumerated() {
      for language in Language.allCases where secret.areIn(prose(hint[language])) {
        found.append(
          ContentFinding(field: "hints[\(index)].\(language.rawValue)", message: "contains the answer"))
      }
    }
    return found
  }

  /// No figure shows what the statement asks for.
  var figureFindings: [ContentFinding] {
    guard let words = figure?.words else { return [] }
    let secret = AnswerTraces(of: key).hidden(from: statement)
    let shown = Language.allCases.map { Prose(words[$0]) }
    // What names the other options, too, does not tell which is right.
    var others: [AnswerTraces] = []
    if case .choice(let options, let right) = key {
      others = options.indices.filter { $0 != right }.map { AnswerTraces(of: .choice(options: options, right: $0)) }
    }
    let isShown = shown.contains { text in secret.areIn(text) && !others.contains { $0.areIn(text) } }
    return isShown ? [ContentFinding(field: "figure", message: "shows the answer")] : []
  }

  private var explanationFindings: [ContentFinding] {
    let answer = AnswerTraces(of: key)
    return Language.allCases
      .filter { !answer.isReached(by: Prose(explanation[$0])) }
      .map { ContentFinding(field: "explanation.\($0.rawValue)", message: "does not reach the answer") }
  }
}

extension Judgement {
  var isRight: Bool {
    if case .right = self { true } else { false }
  }
}

extension Quantity {
  /// What two writings of one amount have in common: 75% is 3/4, 16 days are not 16 hours.
  fileprivate var amount: Amount {
    unit == .measure(.percent)
      ? Amount(value: value * .hundredth, unit: .none) : Amount(value: value, unit: unit)
  }

  fileprivate struct Amount: Equatable {
    var value: Rational
    var unit: Unit
  }
}

extension AnswerKey {
  fileprivate var unreadableWords: String {
    switch self {
    case .written(let text, let demand): "\"\(text.en)\" cannot be read as the kind \"\(demand.kind.rawValue)\""
    case .choice(let options, let right): "option \(right) of \(options.count) is right: there is none"
    case .boolean: "cannot be read"
    }
  }
}
