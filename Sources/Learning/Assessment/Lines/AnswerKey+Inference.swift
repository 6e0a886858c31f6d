import Notation

extension AnswerKey.Kind {
  /// What kind of answer a key asks for, by how it looks: `x = 3` is an equation, `{1, 2}` a set, `(1, 2)` a pair,
  /// `[1, 2)` and `x > 3` an interval, `1, 2, 3` a list, `true` a boolean, letters an expression, words a text, and
  /// anything else that can be worked out a number.
  init(inferredFrom text: String) {
    if ["true", "false", "yes", "no", "সত্য", "মিথ্যা", "হ্যাঁ", "না"].contains(text.plainForm) {
      self = .boolean
      return
    }
    if NamedSet.isEmpty(text) {
      self = .equation
      return
    }
    if let time = ClockTime(text), time.isCertain {
      self = .number
      return
    }
    for convention in [Convention.number, .algebra, .list] {
      do {
        let reading = try FormulaReading(of: text, as: convention)
        // `2,3` may be 2.3 where a number is asked for; here nobody asked.
        if reading.notes.contains(.decimalComma) { continue }
        if reading.formula.isLetteredWord {
          self = .text
          return
        }
        if let kind = Self.kind(of: reading.formula.withoutBrackets) {
          self = kind
          return
        }
      } catch {
        continue
      }
    }
    self = text.plainForm.hasPrefix("{") && text.plainForm.hasSuffix("}") ? .set : .text
  }

  /// nil where it is nothing that could be worked out, read in this way.
  private static func kind(of formula: Formula) -> AnswerKey.Kind? {
    switch formula {
    case .tuple: return .pair
    case .set, .constant(.emptySet): return .set
    case .interval(let ends) where ends.includesLower && ends.includesUpper && !formula.letters.isEmpty: return .list
    case .interval, .constant(.realNumbers): return .interval
    case .product where formula.withoutName != formula: return .pair
    case .relation(_, let links):
      let relations = Set(links.map(\.relation))
      let named = formula.withoutName
      if named != formula { return kind(of: named.withoutBrackets) }
      let value = formula.withoutFunctionName
      if value != formula { return kind(of: value.withoutBrackets) }
      if relations == [.equal] { return .equation }
      if relations == [.member], let set = links.first?.formula.withoutBrackets, case .set = set { return .equation }
      return relations.isSubset(of: [.less, .lessOrEqual, .greater, .greaterOrEqual, .notEqual, .member])
        ? .interval : nil
    case .sequence(let members, let separator): return kind(of: members, separator)
    default:
      var evaluation = Evaluation()
      do throws(Unworkable) {
        if case .ratio(let terms) = formula { return terms.allSatisfy(\.letters.isEmpty) ? .number : .expression }
        let amount = try evaluation.amount(of: formula)
        return formula.letters.isEmpty || !amount.value.hasLetters && amount.unit != .none ? .number : .expression
      } catch {
        // ±3 is two numbers.
        return formula.hasPlusMinus && error == .notAValue ? .equation : nil
      }
    }
  }

  private static func kind(of members: [Formula], _ separator: Formula.Separator) -> AnswerKey.Kind? {
    let kinds = members.map { kind(of: $0.withoutBrackets) }
    guard kinds.allSatisfy({ $0 != nil }) else { return nil }
    if kinds.contains(.interval) { return .interval }
    if kinds.contains(.equation) { return .equation }
    switch separator {
    case .comma, .semicolon, .and: return .list
    case .or: return .equation
    case .union, .intersection, .difference:
      return kinds.contains(.set) ? .set : kinds.allSatisfy { $0 == .pair } ? .interval : nil
    case .suchThat: return nil
    }
  }
}

extension String {
  /// Whether it may be a decimal with a comma as well as two numbers: `1,25`. A space would show that it is a list.
  var mayBeDecimalComma: Bool {
    let parts = plainForm.trimming("$ ").split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}

extension Formula {
  /// Whether it is nothing but three letters or more in a row, and such as are not multiplied as a rule: `cat`, and the
  /// corners `ABC`; not `xyz`, `abc` or `lbh`.
  fileprivate var isLetteredWord: Bool {
    guard case .product(let first, let rest) = self, rest.count >= 2,
      rest.allSatisfy({ $0.multiplication == .beside })
    else { return false }
    let letters = ([first] + rest.map(\.factor)).map { factor in
      if case .letter(let letter) = factor { letter } else { "" }
    }
    if letters.contains("") { return false }
    if letters.allSatisfy({ $0 != $0.lowercased() }) { return true }
    return !["abcd", "xyzw", "pqrs", "klmn", "lbh", "lwh", "rst", "uvw", "mnp"].contains { usual in
      letters.allSatisfy { usual.contains($0) }
    }
  }
}
