extension ReviewTurn {
  /// What was said and done in the turn, for somebody who reads the whole of a session: nothing of what cannot be summed up.
  public func lines(in language: Language) -> [String] {
    switch shown {
    case .lines(let lines):
      lines.compactMap { line in
        switch line {
        case .tutor(let saying): "Tutor: \(saying.text[language])"
        case .student(let reply): "Pupil: \(reply.text)\(outcome)"
        case .note: nil
        }
      }
    case .problem(let statement): ["Question: \(statement[language])"]
    case .hint(_, let text): ["Hint: \(text[language])"]
    case .wrote(let text): ["Pupil: \(text)\(outcome)"]
    case .skipped: ["The pupil left it out."]
    case .revealed: ["The pupil read the solution."]
    case .began, .draft, .skipUndone, .marked, .paused, .resumed, .left, .finished, .stopped: []
    }
  }

  private var outcome: String {
    switch behind.counted ?? behind.given {
    case .right: " (right)"
    case .wrong: " (wrong)"
    case .form: " (right in value, not in form)"
    default: ""
    }
  }
}
