import Learning
import Terminal

extension ExamResult {
  /// What stands on the page that is open.
  static func details(_ state: State, _ context: Context) -> [Detail] {
    state.question.map { review($0, state, context) } ?? overview(state, context)
  }

  private static func overview(_ state: State, _ context: Context) -> [Detail] {
    let (report, exam) = (state.report, state.paper.exam)
    func name(_ concept: Concept.ID) -> String {
      state.paper.concepts[concept].map(context.text) ?? concept.rawValue
    }
    var details = [
      Detail(
        text: context.text(Words.examPoints(report.score, of: report.total)) + " · "
          + context.text(Words.percent(tenths: report.percentage)), role: .heading),
      Detail(text: context.text(Words.examEnded(exam.status, empty: exam.empty.count)), role: .muted),
      Detail(text: context.text(Words.expectedBeside(report.percentage, report.expected)), role: .body),
    ]
    if let adjusted = report.adjusted {
      details.append(
        Detail(text: context.text(Words.adjusted(adjusted.score, adjusted.lowest, adjusted.highest)), role: .body))
    }
    if report.waiting > 0 { details.append(Detail(text: context.text(Words.soFar(report.waiting)), role: .caution)) }
    details.append(Detail(text: "", role: .body))
    for line in report.concepts {
      let sign = !line.hasEvidence ? "·" : line.grade == .correct ? "✓" : line.grade == .partial ? "½" : "✗"
      var text = "\(sign) \(name(line.concept)): " + context.text(Words.rightOf(line.right, line.total))
      if !line.hasEvidence { text += " · " + context.text(Words.notEnough) }
      details.append(
        Detail(
          text: text,
          role: !line.hasEvidence
            ? .muted : line.grade == .correct ? .right : line.grade == .partial ? .caution : .wrong))
    }
    details.append(Detail(text: "", role: .body))
    if !report.strengths.isEmpty {
      let names = report.strengths.map(name).joined(separator: ", ")
      details.append(Detail(text: context.text(Words.strengths) + ": " + names, role: .right))
    }
    if !report.weaknesses.isEmpty {
      let names = report.weaknesses.map(name).joined(separator: ", ")
      details.append(Detail(text: context.text(Words.weaknesses) + ": " + names, role: .caution))
    }
    details.append(Detail(text: context.text(Words.whatIsNext) + ":", role: .heading))
    for step in report.nextSteps {
      let words: Phrase =
        switch step {
        case .learn(let concept): Words.learnNext(name(concept))
        case .practise(let concept): Words.practiseNext(name(concept))
        case .harder: Words.harderNext
        }
      details.append(Detail(text: "→ " + context.text(words), role: .body))
    }
    return details
  }

  /// One question, whole: what was asked, said, right, and why.
  private static func review(_ question: Int, _ state: State, _ context: Context) -> [Detail] {
    let language = context.language
    let problem = state.paper.problems[question]
    let standing = state.paper.exam.standings[question]
    var details = [
      Detail(text: problem.statement[language], role: .body, kind: .problem), Detail(text: "", role: .body),
    ]
    if state.paper.exam.plan.questions[question].written != nil {
      details += [Detail(text: context.text(Words.examByModel), role: .muted), Detail(text: "", role: .body)]
    }
    if let figure = problem.figure {
      details.append(Detail(text: figure.words[language], role: .body, kind: .figure(figure)))
    }
    if case .choice(let options, _) = problem.key {
      details += options.indices.map {
        Detail(
          text: "  \(AnswerKey.letter($0, in: language)))  \(options[$0][language])", role: .muted, kind: .problem)
      }
      details.append(Detail(text: "", role: .body))
    }
    let (sign, role) = sign(of: question, state)
    if let mark = standing.mark {
      let typed = sanitised(problem.key.shown(typed: standing.draft, in: language))
      details.append(Detail(text: "\(sign) " + context.text(Words.youWrote) + ": " + typed, role: role))
      if mark.verdict == .form, standing.grading == nil {
        details.append(Detail(text: context.text(Words.halfRightText), role: .caution))
      }
      if mark.understood.isEmpty { details.append(Detail(text: context.text(Words.couldNotRead), role: .caution)) }
      if let misconception = problem.misconceptions.first(where: { $0.id == mark.misconception && !$0.name.en.isEmpty })
      {
        details.append(Detail(text: context.text(Words.looksAsIf(misconception.name)), role: .hint))
        details.append(Detail(text: misconception.remediation[language], role: .hint, kind: .explanation))
      }
    } else if waits(question, state) {
      let typed = sanitised(standing.draft)
      details.append(Detail(text: "\(sign) " + context.text(Words.youWrote) + ": " + typed, role: role))
      let words = standing.grading == nil ? Words.whyBeingRead : Words.whyWaits
      details.append(Detail(text: context.text(words), role: .muted))
    } else {
      details.append(Detail(text: "\(sign) " + context.text(Words.leftEmpty), role: role))
    }
    if let grading = standing.grading, !grading.feedback.isEmpty {
      if let score = standing.points, grading.score == score {
        details.append(Detail(text: context.text(Words.whyScored(score)), role: .body))
      }
      details.append(Detail(text: sanitised(grading.feedback), role: .hint, kind: .explanation))
      details.append(Detail(text: context.text(Words.aiHintNote), role: .muted))
    }
    let isLeft = standing.grading != nil && standing.grading?.score == nil
    if let dispute = state.paper.disputes[question], !isLeft || dispute.ruling != nil {
      let words = Objection.status(of: dispute, context)
      details.append(Detail(text: words, role: dispute.ruling?.outcome == .right ? .right : .muted))
    }
    if let ruling = state.paper.putRight[question] {
      details.append(
        Detail(text: context.text(Words.putRightByTutor(ruling)), role: ruling.outcome == .right ? .right : .caution))
    }
    if state.paper.exam.plan.questions[question].asksWhy {
      details.append(Detail(text: context.text(Words.goodExplanation) + ":", role: .heading))
    } else {
      details.append(
        Detail(text: context.text(Words.rightAnswer) + ": " + problem.key.shown(in: language), role: .heading))
    }
    details.append(Detail(text: problem.explanation[language], role: .body, kind: .explanation))
    let facts = [
      context.text(Words.timeTaken) + " " + context.text(Words.minutesAndSeconds(standing.seconds)),
      context.text(Words.chanceWas(state.paper.exam.plan.questions[question].chance)),
    ]
    details.append(Detail(text: facts.joined(separator: " · "), role: .muted))
    // The last two lines are those of the reason: it is drawn into the second.
    if state.reason != nil {
      details += [Detail(text: context.text(Words.whyRight), role: .accent), Detail(text: " ", role: .body)]
    }
    return details
  }
}
