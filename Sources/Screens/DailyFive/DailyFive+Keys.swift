import Learning
import Terminal

extension DailyFive {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    switch state.phase(at: context.now) {
    case .timeUp:
      [
        Binding([.enter], .newFivePressed, Words.beginNewFive, word: Words.goWord),
        Binding([.escape, .character("q")], .leavePressed, Words.home, word: Words.homeWord),
      ]
    case .asking:
      [
        Binding([.character("y")], .yesPressed, Words.yes, word: Words.yesWord),
        Binding([.character("n"), .escape], .noPressed, Words.no, word: Words.noWord),
      ]
    case .awaitingHint:
      [Binding([.escape], .stopPressed, Words.stopHint, word: Words.stopHintWord)] + scrolling
    case .answering:
      answering(state) + open(state) + [asking()] + leaving
    case .retrying:
      answering(state) + hints(state)
        + [Binding([.escape], .noMoreTriesPressed, Words.cancelTry, word: Words.cancelWord), asking()] + scrolling
    case .objecting:
      [
        Binding([.enter], .sendPressed, Words.send, word: Words.sendWord),
        Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord),
      ] + scrolling
    case .settled:
      settled(state) + [asking(or: .character("a"))] + scrolling + leaving
    }
  }

  private static func answering(_ state: State) -> [Binding<Message>] {
    let enter = Binding<Message>([.enter], .answerPressed, Words.answer, word: Words.answerWord)
    if isTyping(state) { return [enter] }
    return [
      enter,
      down(.downPressed, tab: false),
      up(.upPressed, tab: false),
    ]
  }

  private static func hints(_ state: State) -> [Binding<Message>] {
    let keys: [Key] = isTyping(state) ? [.tab] : [.tab, .character("h")]
    if state.mayAskModel { return [Binding(keys, .aiHintPressed, Words.aiHintKey, word: Words.aiHintWord)] }
    return [Binding(keys, .hintPressed, Words.hintKey, word: Words.hintWord)]
  }

  /// What can be done with an open problem besides answering it.
  private static func open(_ state: State) -> [Binding<Message>] {
    let isTyping = isTyping(state)
    var bindings = hints(state)
    if isTyping {
      bindings.append(Binding([.up, .control("s")], .moreSurePressed, Words.sureKey, word: Words.sureWord))
      bindings.append(Binding([.down], .lessSurePressed, Words.sureKey, word: Words.lessSureWord, footer: false))
    } else {
      bindings.append(
        Binding([.character("s"), .control("s")], .surenessPressed, Words.sureKey, word: Words.sureWord))
    }
    if state.session.current.hints == PracticeSession.hintsPerProblem {
      bindings.append(
        Binding(
          isTyping ? [.control("o")] : [.control("o"), .character("w")], .solutionPressed, Words.solution,
          word: Words.solutionWord))
    }
    if state.freely != nil {
      bindings.append(
        Binding(
          isTyping ? [.control("n")] : [.control("n"), .character("x")], .nextPressed,
          state.freely?.given == nil ? Words.anotherOne : Words.myTutor, word: Words.nextWord))
      return bindings + scrolling
    }
    if state.session.canUndo {
      bindings.append(
        Binding(
          isTyping ? [.function(3)] : [.function(3), .character("u")], .undoPressed, Words.undoSkip,
          word: Words.undoWord))
    } else if state.session.canSkip {
      bindings.append(
        Binding(
          isTyping ? [.control("n")] : [.control("n"), .character("x")], .skipPressed, Words.skip,
          word: Words.skipWord))
    }
    return bindings + scrolling
  }

  private static func settled(_ state: State) -> [Binding<Message>] {
    let standing = state.session.current
    let isDone = state.session.status == .completed
    var bindings: [Binding<Message>] = [
      Binding(
        [.enter, .character("n"), .right, .character("l")], .nextPressed,
        isDone
          ? Words.seeResult
          : state.freely == nil
            ? Words.next
            : state.freely?.given != nil
              ? Words.myTutor : state.freely?.toReview == 1 ? Words.home : Words.anotherOne,
        word: Words.nextWord)
    ]
    if standing.outcome?.mayBeTriedAgain == true, !isDone {
      if !standing.solvedLater {
        bindings.append(Binding([.character("t")], .againPressed, Words.tryAgain, word: Words.tryAgainWord))
      }
      if standing.hints < PracticeSession.hintsPerProblem {
        bindings.append(
          Binding([.character("h"), .tab], .hintPressed, Words.hintKey, word: Words.hintWord))
      } else if state.mayAskModel {
        bindings.append(
          Binding([.character("h"), .tab], .aiHintPressed, Words.aiHintKey, word: Words.aiHintWord))
      }
    }
    if state.freely == nil, state.objection.isPossible(standing.problem, standing.outcome) {
      bindings.append(Binding([.character("d")], .objectPressed, Words.object, word: Words.objectWord))
    }
    if standing.outcome != .skipped, standing.outcome != .revealed {
      bindings.append(
        Binding([.character("w"), .control("o")], .solutionPressed, Words.solution, word: Words.solutionWord))
    }
    if state.session.canUndo {
      bindings.append(
        Binding([.character("u"), .function(3)], .undoPressed, Words.undoSkip, word: Words.undoWord))
    }
    return bindings
  }

  /// Where letters are answers there is a key that is none.
  private static func asking(or letter: Key? = nil) -> Binding<Message> {
    Binding(Asking.keys(or: letter), .askPressed, Words.askTutor, word: Words.askTutorWord, footer: false)
  }

  private static var scrolling: [Binding<Message>] {
    [
      Binding([.pageUp], .scrolledUp, Words.pageUp, word: Words.pageUpWord, footer: false),
      Binding([.pageDown], .scrolledDown, Words.pageDown, word: Words.pageDownWord, footer: false),
    ]
  }

  private static var leaving: [Binding<Message>] {
    [Binding([.escape], .leavePressed, Words.leave, word: Words.leaveWord)]
  }
}
