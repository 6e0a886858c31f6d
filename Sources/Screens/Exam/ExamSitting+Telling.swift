import Learning
import Terminal

extension ExamSitting {
  public static func prompt(_ state: State, _ context: Context) -> String? {
    guard state.phase(at: context.now) == .answering else { return nil }
    return switch state.problem.key {
    case .written: context.text(Words.yourAnswer)
    case .choice: context.text(Words.chooseOne)
    case .boolean: context.text(Words.isItTrue)
    }
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    switch state.phase(at: context.now) {
    case .answering:
      let key = state.problem.key
      return (0..<key.optionCount).map {
        Row(
          DailyFive.optionLetter($0, key, context.language) + ")  "
            + context.spoken(DailyFive.optionText($0, key, context.language)))
      }
    case .lastPage:
      return state.exam.standings.indices.map { row($0, state, context) } + [Row(context.text(Words.submitAll))]
    case .asking, .timeUp: return []
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    let exam = state.exam
    let left = exam.secondsLeft(at: context.now).map { context.text(Words.minutesLeft(($0 + 59) / 60)) }
    switch state.phase(at: context.now) {
    case .timeUp: return [Told("time-up", context.text(Words.examTimeIsUp))]
    case .asking: return [Told("asking", context.text(Words.submitAsk(empty: exam.empty.count)))]
    case .lastPage:
      let listed = rows(state, context).enumerated().map { index, row in
        index == exam.standings.count
          ? "\(context.language.number(index + 1)). \(row.title)"
          : row.title + (row.detail.isEmpty ? "" : ": \(row.detail)")
            + (exam.standings[index].isMarked ? ", " + context.text(Words.markedQuestion) : "")
      }
      let unread = exam.standings.indices.count { unreadable($0, state) != nil }
      var told = [
        Told("last-page", context.text(Words.lastPageText(empty: exam.empty.count))),
        Told("last-page-list", listed.joined(separator: "\n")),
      ]
      if unread > 0 { told.append(Told("last-page-unread", context.text(Words.unreadAnswers(unread)))) }
      return told
    case .answering: break
    }
    let (problem, language, place) = (state.problem, context.language, exam.place)
    let opening = [context.text(Words.questionOf(place + 1, exam.standings.count)), left].compactMap(\.self)
    var told = [
      Told("at-\(place)-\(language)", opening.joined(separator: ", ") + ".", once: true),
      Told("statement-\(place)-\(language)", context.spoken(problem.statement[language])),
    ]
    if exam.plan.questions[place].asksWhy {
      told.append(Told("why-\(place)-\(language)", context.text(Words.whyIsRead)))
    }
    if exam.plan.questions[place].written != nil {
      told.append(Told("written-\(place)-\(language)", context.text(Words.examByModel)))
    }
    if let figure = problem.figure { told.append(Told("figure-\(place)-\(language)", figure.words[language])) }
    for (index, row) in rows(state, context).enumerated() {
      told.append(Told("option-\(place)-\(index)-\(language)", row.title))
    }
    if let complaint = state.complaint { told.append(Told("complaint-\(state.complaints)", context.text(complaint))) }
    // Said of what is on the disk, and of nothing else.
    let standing = exam.standings[place]
    if state.isSaved, standing.isAnswered {
      let draft = sanitised(problem.key.shown(typed: standing.draft, in: language))
      told.append(Told("saved-\(place)", context.text(Words.savedAnswer(place + 1, draft))))
    }
    if standing.isMarked { told.append(Told("marked-\(place)", context.text(Words.markedQuestion))) }
    return told
  }
}
