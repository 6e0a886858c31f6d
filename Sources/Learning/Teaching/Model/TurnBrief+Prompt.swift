extension TurnBrief {
  /// The facts of the turn as the slots of its prompt. The answer of the open question is in none of them: who does not know it
  /// cannot tell it.
  public var data: [PromptSlot: String] {
    var data: [PromptSlot: String] = [
      .grade: String(grade), .language: language, .topic: lesson,
      .plan:
        (["Step: \(step) (\(stepKind))", "How: \(approach)", "Done when: \(success)", "Your turn now: \(task.words)"]
        + directives)
        .joined(separator: "\n"),
      .openQuestion: openQuestions, .verdict: verdictWords, .rung: String(rung),
      .misconceptions: [mistake, remedy].compactMap { $0 }.joined(separator: "\n"),
      // In quotation marks, so that no line of a pupil's can pass for one of the tutor's.
      .history: recent.map { "\($0.who): \(JSONText.quoted($0.text))" }.joined(separator: "\n"),
      .pupilMessage: studentSaid,
    ]
    let material = material.joined(separator: "\n")
    if !material.isEmpty { data[.objectives] = "What you may use, in your own words:\n" + material }
    if !notes.isEmpty { data[.memoryNotes] = notes.joined(separator: "\n") }
    return data
  }

  private var openQuestions: String {
    var lines: [String] = []
    if let question {
      lines.append((isStillOpen ? "Still open, never tell its answer: " : "Was open until now: ") + question)
    }
    if let nextQuestion, nextQuestion != question {
      lines.append(
        "The program asks this after your words; do not ask it yourself, never tell its answer: " + nextQuestion)
    }
    if mayAsk { lines.append("In the place of what the program asks next, a question of your own is welcome.") }
    return lines.isEmpty ? "None is open." : lines.joined(separator: "\n")
  }

  private var verdictWords: String {
    switch verdict {
    case .right: "right"
    case .form: "right in value, but not in the form that was asked for"
    case .wrong: "wrong"
    case nil: question == nil ? "There is no key: judge an explanation yourself." : "Nothing was answered."
    }
  }

  /// How far help may go: the rungs of the prompt.
  private var rung: Int {
    switch task {
    case .explain, .ask, .praiseAndAsk, .advance, .encourage, .close: 0
    case .probe: 1
    case .hint: 2
    case .another, .example: 3
    case .stepBack, .lost: 4
    }
  }

  /// 000's directives, one sentence each.
  var directives: [String] {
    let paced =
      switch pace {
      case .first: "Two or three sentences and one question."
      case .extend: "The pupil is strong: stretch their thinking."
      case .accelerate: "Go faster: few words."
      case .simplify: "One idea at a time, small words."
      case .consolidate: "Stay with the same idea once more."
      case .steady: "Keep the pace."
      }
    let spoken =
      switch manner {
      case .quiet: "The pupil says little: be short, and invite more."
      case .moderate: "Speak about as much as the pupil."
      case .expressive: "The pupil says much: take up what they said."
      }
    return [paced, spoken]
  }
}

extension TurnTask {
  /// What the model is to do, for the model.
  var words: String {
    switch self {
    case .explain: "explain the idea of the step in small pieces, and ask whether it is clear so far"
    case .ask: "explain what is needed, and lead over to the question that the program asks next"
    case .praiseAndAsk: "say what was good in the answer, and lead over to the question that the program asks next"
    case .advance: "say that this step is done, and lead over to the next"
    case .probe: "ask one question that leads the pupil to the mistake"
    case .hint: "give one hint about the next step"
    case .another: "explain the same in another way"
    case .example: "work a similar problem with other numbers"
    case .stepBack: "go back to what must be known before"
    case .encourage: "say a word that brings the pupil back to the question"
    case .close: "close the lesson warmly, in two sentences"
    case .lost: "say kindly what should be learnt first"
    }
  }
}
