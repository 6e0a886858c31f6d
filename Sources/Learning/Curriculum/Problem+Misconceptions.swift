extension Problem {
  /// What is wrong with the misconceptions of the curated problem: texts, and what their answers are judged.
  var misconceptionFindings: [ContentFinding] {
    let secret = AnswerTraces(of: key).hidden(from: statement)
    var found = misconceptionVerdicts(ReadKey(key))
    for (index, misconception) in misconceptions.enumerated() {
      let field = "misconceptions[\(index)]"
      found += TextCheck.findings(in: misconception.name, field: field + ".name")
      found += TextCheck.findings(in: misconception.remediation, field: field + ".remediation")
      for language in Language.allCases where secret.areIn(Prose(misconception.remediation[language])) {
        found.append(
          ContentFinding(field: "\(field).remediation.\(language.rawValue)", message: "contains the answer"))
      }
      if case .boolean = key { continue }
      let own = misconception.asKey(like: key)
      for other in misconceptions[..<index].indices
      where own.map({ judge(misconceptions[other].answer.en, against: $0).isRight }) == true
        || misconceptions[other].answer == misconception.answer
      {
        found.append(
          ContentFinding(field: field + ".answer", message: "the same as that of misconceptions[\(other)]"))
      }
    }
    return found
  }

  /// A mistake must lead to a wrong answer that can be read.
  func misconceptionVerdicts(_ key: ReadKey) -> [ContentFinding] {
    guard key.isReadable else { return [] }
    return misconceptions.enumerated().compactMap { index, misconception in
      let field = "misconceptions[\(index)].answer"
      let text = misconception.answer.en
      switch key.judge(text) {
      case .right, .form: return ContentFinding(field: field, message: "\"\(text)\" is judged right")
      case .unreadable: return ContentFinding(field: field, message: "\"\(text)\" cannot be read")
      case .wrong: return nil
      }
    }
  }
}

extension Misconception {
  /// Its answer as if it were the right one; nil where options and truths are the answers.
  fileprivate func asKey(like key: AnswerKey) -> AnswerKey? {
    guard case .written(_, let demand) = key else { return nil }
    return .written(answer, demand)
  }
}
