import Notation

extension Standard {
  func judge(_ typed: String) -> Judgement {
    // The bytes are counted first: a character can be built of any number of them.
    let bytes = typed.utf8.count
    if bytes > FormulaReading.longest {
      guard bytes <= FormulaReading.longest * 12, typed.count <= FormulaReading.longest else {
        return .unreadable(.tooLong)
      }
    }
    switch self {
    case .text(let standard):
      return Judgement(standard.finding(for: typed), Understanding(words: typed.plainForm))
    case .choice(let options, let right):
      if typed.plainForm.isEmpty { return .unreadable(.empty) }
      guard let index = options.index(of: typed) else { return .unreadable(.notAnOption) }
      return Judgement(index == right ? .right : .wrong, Understanding(words: OptionReader.letter(of: index)))
    case .boolean(let right):
      if typed.plainForm.isEmpty { return .unreadable(.empty) }
      guard let value = TruthWords.value(of: typed) else { return .unreadable(.notTrueOrFalse) }
      return Judgement(value == right ? .right : .wrong, Understanding(words: String(value)))
    case .words(let words, let demand): return Self.judge(typed, words, demand)
    case .clock(let time, let otherwise): return Self.judge(typed, time, otherwise)
    case .value, .equation, .interval, .members: return judgeFormula(typed)
    }
  }

  private static func judge(_ typed: String, _ key: ClockTime, _ otherwise: Standard?) -> Judgement {
    if let time = ClockTime(typed), key.isCertain || time.isCertain {
      return Judgement(time.isSame(as: key) ? .right : .wrong, Understanding(words: typed.plainForm))
    }
    if typed.plainForm.isEmpty { return .unreadable(.empty) }
    guard let otherwise, !key.isCertain else { return .unreadable(.notANumber) }
    return otherwise.judge(typed)
  }

  private func judgeFormula(_ typed: String) -> Judgement {
    if let kind = demandedKind, let named = NamedSet.formula(typed, kind) {
      return Judgement(finding(for: named), Understanding(named))
    }
    let reading: FormulaReading
    do {
      reading = try FormulaReading(of: typed, as: convention)
    } catch {
      return .unreadable(Judgement.Unreadable(error))
    }
    let finding = finding(for: reading.formula)
    if finding.isAccepted, let (typed, meant) = otherLetter(in: reading.formula) {
      return .unreadable(.otherLetter(typed, meant))
    }
    if let alternative = reading.alternative {
      let other = self.finding(for: alternative)
      if other != finding, finding.isAccepted || other.isAccepted {
        return .unreadable(.ambiguous(reading.formula.linear(), alternative.linear()))
      }
    }
    return Judgement(finding, Understanding(reading.formula))
  }

  /// The kind of answer, where a set of numbers may be named in words.
  private var demandedKind: Demand.Kind? {
    switch self {
    case .equation: .equation
    case .interval: .interval
    case .members(_, let demand, _): demand.kind
    case .value, .words, .text, .choice, .boolean, .clock: nil
    }
  }

  /// A letter in the other case than the key has it, and the key's own. `x` and `X` may be two numbers, so it is asked
  /// back, except where it names the only unknown, or a choice.
  private func otherLetter(in answer: Formula) -> (typed: String, meant: String)? {
    switch self {
    case .value(let standard, let letters):
      if let choice = standard.formula.asLetter, choice != choice.lowercased() { return nil }
      return answer.capitals(as: letters).min { $0.key < $1.key }.map { ($0.key, $0.value) }
    case .equation(_, let formula):
      guard formula.letters.count > 1 else { return nil }
      return answer.capitals(as: formula.letters).min { $0.key < $1.key }.map { ($0.key, $0.value) }
    case .interval, .members, .words, .text, .choice, .boolean, .clock: return nil
    }
  }

  private var convention: Convention {
    switch self {
    case .value(let standard, _): Convention(for: standard.demand.kind, hasSeveral: false)
    case .equation(_, let formula): Convention(for: .equation, hasSeveral: EquationStandard.hasSeveral(formula))
    case .interval: Convention(for: .interval, hasSeveral: true)
    case .members(_, let demand, _): Convention(for: demand.kind, hasSeveral: true)
    case .words, .text, .choice, .boolean, .clock: .number
    }
  }

  private func finding(for answer: Formula) -> Finding {
    let answer = answer.withoutRoundBrackets
    var evaluation = Evaluation()
    switch self {
    case .value(let standard, let letters):
      evaluation.renamed = answer.capitals(as: letters)
      return Self.finding(for: answer, standard, letters, &evaluation)
    case .equation(let standard, let formula):
      evaluation.renamed = answer.capitals(as: formula.letters)
      return standard.finding(for: answer, &evaluation)
    case .interval(let standard, let formula):
      evaluation.renamed = answer.capitals(as: formula.letters)
      return standard.finding(for: answer.withoutName, &evaluation)
    case .members(let members, let demand, let formula):
      evaluation.renamed = answer.capitals(as: formula.letters)
      return Self.finding(for: answer.withoutName, members, demand, &evaluation)
    case .words, .text, .choice, .boolean, .clock: return .unreadable(.notANumber)
    }
  }

  /// A value may stand behind `x =`, and at the end of a line of reckoning, if all of the line is right.
  private static func finding(
    for answer: Formula, _ standard: ValueStandard, _ letters: Set<String>, _ evaluation: inout Evaluation
  ) -> Finding {
    guard case .relation(let first, let links) = answer else { return standard.finding(for: answer, &evaluation) }
    guard links.allSatisfy({ $0.relation == .equal || $0.relation == .approximately }) else {
      return .unreadable(.notA(standard.demand.kind))
    }
    if let exact = exactSides(first, links, letters), let last = exact.last {
      let near = links.drop { $0.relation != .approximately }.map(\.formula)
      let isRight = exact.allSatisfy { standard.finding(for: $0, &evaluation).isAccepted }
      if isRight, near.allSatisfy({ standard.isNear($0, &evaluation) }) {
        return standard.finding(for: last, &evaluation)
      }
    }
    var sides = [first] + links.map(\.formula)
    if first.isName(besides: letters) { sides.removeFirst() }
    // y = x says something of two letters.
    if sides.count == 1, sides[0].asLetter != nil, !letters.isEmpty { return .unreadable(.notA(.expression)) }
    if sides.count == 2, let letter = sides[1].asLetter, !letters.contains(letter) { sides.removeLast() }
    guard let last = sides.last else { return .unreadable(.notA(standard.demand.kind)) }
    let findings = sides.map { standard.finding(for: $0, &evaluation) }
    if findings.allSatisfy(\.isAccepted) { return standard.finding(for: last, &evaluation) }
    if let unreadable = findings.first(where: { if case .unreadable = $0 { true } else { false } }) {
      return unreadable
    }
    // 2 + 3 = 6: neither is the answer for sure.
    return findings.contains(where: \.isAccepted) ? .unreadable(.notA(standard.demand.kind)) : .wrong
  }

  /// What stands before the first ≈, without a name; nil where nothing does, or where no ≈ ends the line.
  private static func exactSides(_ first: Formula, _ links: [Formula.Link], _ letters: Set<String>) -> [Formula]? {
    guard let place = links.firstIndex(where: { $0.relation == .approximately }),
      links[place...].allSatisfy({ $0.relation == .approximately })
    else { return nil }
    let sides = [first] + links[..<place].map(\.formula)
    let exact = first.isName(besides: letters) ? Array(sides.dropFirst()) : sides
    return exact.isEmpty ? nil : exact
  }

  private static func finding(
    for answer: Formula, _ key: [MemberStandard], _ demand: Demand, _ evaluation: inout Evaluation
  ) -> Finding {
    if demand.kind == .pair, case .assignments(let values)? = Statement(answer) {
      return Members.sameList(values.map(\.value), key, &evaluation)
    }
    guard let members = answer.members(as: demand.kind) else { return .unreadable(.notA(demand.kind)) }
    switch demand.kind {
    case .set: return Members.sameSet(members, key, &evaluation)
    case .list where !demand.isOrdered: return Members.sameInAnyOrder(members, key, &evaluation)
    default: return Members.sameList(members, key, &evaluation)
    }
  }

  private static func judge(_ typed: String, _ key: [String], _ demand: Demand) -> Judgement {
    let words = WordForm.list(typed)
    if words.isEmpty { return .unreadable(.empty) }
    let isRight: Bool
    switch demand.kind {
    case .set: isRight = Set(words) == Set(key)
    default: isRight = demand.isOrdered ? words == key : words.sorted() == key.sorted()
    }
    return Judgement(isRight ? .right : .wrong, Understanding(words: typed.plainForm))
  }
}

extension Judgement {
  init(_ finding: Finding, _ understood: Understanding) {
    switch finding {
    case .right: self = .right(understood: understood)
    case .form(let missing): self = .form(understood: understood, missing: missing)
    case .wrong: self = .wrong(understood: understood, misconception: nil)
    case .unreadable(let why): self = .unreadable(why)
    }
  }
}

extension Judgement.Unreadable {
  init(_ error: UnreadableFormula) {
    switch error.reason {
    case .empty: self = .empty
    case .tooLong: self = .tooLong
    case .tooDeep: self = .tooComplicated
    case .zeroDenominator: self = .zeroDenominator
    default: self = .formula(error)
    }
  }
}

extension Finding {
  /// Whether the value is right.
  var isAccepted: Bool {
    switch self {
    case .right, .form: true
    case .wrong, .unreadable: false
    }
  }
}

extension Formula {
  /// Which letters of this are those of the key in the other case: `X` for `x`, where the key has no `X`.
  func capitals(as key: Set<String>) -> [String: String] {
    if key.isEmpty { return [:] }
    let own = letters
    var renamed: [String: String] = [:]
    for letter in own where !key.contains(letter) {
      let other = letter == letter.lowercased() ? letter.uppercased() : letter.lowercased()
      if other != letter, key.contains(other), !own.contains(other) { renamed[letter] = other }
    }
    return renamed
  }
}
