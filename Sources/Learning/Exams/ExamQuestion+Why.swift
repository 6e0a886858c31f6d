extension ExamQuestion {
  /// The question as it is asked: of one that asks why, the problem with its answer, and that the way to it be explained; what a good
  /// explanation says stands where the answer stands elsewhere.
  public func asked(_ problem: Problem) -> Problem {
    guard asksWhy else { return problem }
    guard case .written(let text, _) = problem.key else { return problem }
    var asked = problem
    do throws(Demand.Contradiction) {
      asked.key = .written(problem.explanation, try Demand(.text))
    } catch {
      return problem
    }
    func answer(_ text: String, _ language: Language) -> String {
      guard let unit = problem.key.shownUnit?[language], !text.hasSuffix(unit) else { return text }
      return text + " " + unit
    }
    let (en, bn) = (answer(text.en, .english), answer(Language.bengali.digits(text.bn), .bengali))
    asked.statement = Phrase(
      en: "The answer here is \(en). Explain in your own words how one gets it, and why. \(problem.statement.en)",
      bn: "এখানে উত্তর \(bn)। কীভাবে ও কেন তা হয়, নিজের ভাষায় বুঝিয়ে লেখো। \(problem.statement.bn)")
    asked.misconceptions = []
    return asked
  }

  /// The most characters of an answer to it.
  public var longestAnswer: Int { asksWhy ? Exam.longestExplanation : Exam.longestAnswer }
}

extension ExamPlan {
  /// Lets a question that asks why stand in the place of the last one of its concept that a person wrote, and at the end; the exam stays
  /// about the same, and as long. Nothing happens where there is no such place.
  public mutating func take(why question: ExamQuestion) {
    let place = questions.lastIndex { $0.concept == question.concept && $0.written == nil }
    guard questions.count > 1, let place else { return }
    var why = question
    let replaced = questions.remove(at: place)
    why.weight = replaced.weight
    why.minutes = max(question.minutes, replaced.minutes)
    // To write takes longer: nobody loses time by it.
    expires = expires?.adding(minutes: why.minutes - replaced.minutes)
    questions.append(why)
  }
}
