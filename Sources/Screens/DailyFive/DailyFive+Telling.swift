import Learning
import Notation
import Terminal

extension DailyFive {
  public static func prompt(_ state: State, _ context: Context) -> String? {
    switch state.phase(at: context.now) {
    case .answering, .retrying:
      switch state.problem.key {
      case .written: context.text(state.isRetrying ? Words.tryAgainPrompt : Words.yourAnswer)
      case .choice: context.text(Words.chooseOne)
      case .boolean: context.text(Words.isItTrue)
      }
    case .objecting: context.text(Words.whyRight)
    case .asking, .awaitingHint, .settled, .timeUp: nil
    }
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    let phase = state.phase(at: context.now)
    guard phase == .answering || phase == .retrying else { return [] }
    return (0..<state.optionCount).map {
      Row(
        optionLetter($0, state.problem.key, context.language) + ")  "
          + context.spoken(optionText($0, state.problem.key, context.language)))
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    let phase = state.phase(at: context.now)
    if phase == .timeUp { return [Told("time-up", context.text(Words.timeIsUp))] }
    let (problem, standing, language) = (state.problem, state.session.current, context.language)
    let left = (state.session.secondsLeft(at: context.now) + 59) / 60
    let number =
      state.freely == nil
      ? Words.problemOf(state.session.place + 1, state.session.standings.count)
      : state.freely?.toReview == nil ? Words.freePractice : Words.review
    var opening = [
      context.text(number),
      context.text(problem.topicName), context.text(Words.band(problem.difficulty.band)),
    ]
    if standing.outcome == nil, state.freely == nil { opening.append(context.text(Words.minutesLeft(left))) }
    var told = [
      Told("at-\(problem.id)-\(language)", opening.joined(separator: ", ") + ".", once: true),
      Told("statement-\(problem.id)-\(language)", context.spoken(problem.statement[language])),
    ]
    if let figure = problem.figure {
      told.append(Told("figure-\(problem.id)-\(language)", figure.words[language]))
    }
    for index in 0..<state.optionCount {
      let text =
        optionLetter(index, problem.key, language) + ")  "
        + context.spoken(optionText(index, problem.key, language))
      told.append(Told("option-\(problem.id)-\(index)", text))
    }
    for number in 0..<standing.hints {
      told.append(
        Told(
          "hint-\(problem.id)-\(number)",
          context.text(Words.hint(number + 1)) + ": " + context.spoken(problem.hints[number][language]))
      )
    }
    for (index, hint) in standing.aiHints.enumerated() {
      told.append(
        Told(
          "ai-hint-\(problem.id)-\(index)",
          context.text(Words.aiHint(standing.hints + index + 1)) + ": " + context.spoken(hint.text) + " "
            + context.text(Words.aiHintNote)))
    }
    if phase == .awaitingHint { told.append(Told("asking-model", context.text(Words.askingModel))) }
    if let sureness = state.sureness {
      told.append(
        Told(
          "sure-\(problem.id)-\(sureness)", context.text(Words.sureKey) + ": " + context.text(Words.sureness(sureness)))
      )
    }
    if case .asking(let question) = phase {
      told.append(
        Told("asking-\(problem.id)-\(question)", context.text(question == .lastSkip ? Words.lastSkip : Words.revealAsk))
      )
    }
    if phase == .settled || phase == .objecting {
      for (index, piece) in feedback(state, context).enumerated() {
        let text: String
        switch piece {
        case .text(let words, _, _): text = words
        case .content(let content, _, _): text = context.spoken(content)
        default: continue
        }
        told.append(Told("feedback-\(problem.id)-\(standing.tries)-\(index)", text))
      }
    }
    if let complaint = state.complaint { told.append(Told("complaint-\(state.complaints)", context.text(complaint))) }
    return told
  }
}
