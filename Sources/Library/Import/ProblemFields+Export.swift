import Learning

extension ProblemFields {
  /// A problem as an export writes it, where its file said nothing else.
  public init(_ problem: PortableProblem) {
    self.init()
    self[.id] = .text(problem.id.rawValue)
    write(problem.statement, .question, .questionInBengali)
    if let explanation = problem.explanation { write(explanation, .explanation, .explanationInBengali) }
    switch (problem.statement.en, problem.statement.bn) {
    case (nil, _): self[.language] = .text(Language.bengali.rawValue)
    case (_, nil): self[.language] = .text(Language.english.rawValue)
    default: break
    }
    switch problem.key {
    case .written(let answer, _):
      self[.answer] = .text(answer.en)
      if answer.bn != answer.en { self[.answerInBengali] = .text(answer.bn) }
    case .boolean(let value): self[.answer] = .text(value ? "true" : "false")
    case .choice(let options, let right):
      self[.choices] = .list(options.map { .text($0.en) })
      if options.contains(where: { $0.bn != $0.en }) { self[.choicesInBengali] = .list(options.map { .text($0.bn) }) }
      self[.answer] = .text(Self.letters.indices.contains(right) ? Self.letters[right] : "")
    }
    if let unit = problem.key.shownUnit { self[.unit] = .text(unit.en) }
    self[.grade] = problem.grade.map { .text(String($0)) }
    self[.topic] = .text(problem.topic)
    self[.kind] = .text(problem.key.kind.rawValue)
    self[.difficulty] = .text(String(problem.difficulty.level))
  }

  private static let letters = ["a", "b", "c", "d", "e", "f"]

  private mutating func write(_ wording: Wording, _ column: ProblemColumn, _ bengali: ProblemColumn) {
    self[column] = .text(wording[.english])
    if wording.en != nil, let bn = wording.bn { self[bengali] = .text(bn) }
  }

  /// What these fields, of a file, say in other words than an export of `problem` would: one JSON object, to be kept with
  /// the problem; nil where there is nothing of the kind.
  public func given(besides problem: PortableProblem) -> String? {
    let usual = ProblemFields(problem)
    var members: [FieldValue.Member] = []
    for column in ProblemColumn.inOrder {
      let (own, other) = (self[column], usual[column])
      guard let own, !own.isEmpty else {
        // An export adds what a file says nothing of, its grade or kind, but where the file left it empty.
        if other?.isEmpty == false, column.isContent || own != nil {
          members.append(FieldValue.Member(column.rawValue, .none))
        }
        continue
      }
      if own == other { continue }
      if case .text(let text) = own, let other, other.text.unicodeScalars.elementsEqual(text.unicodeScalars) {
        continue
      }
      members.append(FieldValue.Member(column.rawValue, own))
    }
    return members.isEmpty ? nil : FieldValue.map(members).json
  }

  /// A problem as its file said it; `given` is what `given(besides:)` made of that.
  public init(_ problem: PortableProblem, given: String?) {
    self.init(problem)
    guard let given else { return }
    do throws(JSONParser.Failure) {
      guard case .map(let members) = try JSONParser.value(of: Array(given.utf8)) else { return }
      for member in members {
        guard let column = ProblemColumn(rawValue: member.name) else { continue }
        self[column] = member.value == .none ? nil : member.value
      }
    } catch {
      // What another program wrote there is no reason to keep the problem back.
      return
    }
  }
}
