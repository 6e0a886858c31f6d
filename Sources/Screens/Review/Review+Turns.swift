import Learning
import Terminal

// A turn in rows, and in words.

extension Review {
  /// Who said what of a turn, as the student saw it.
  struct Said {
    var label: Phrase?
    var role: Role
    var line: PageLine
  }

  static func said(_ turn: ReviewTurn, _ context: Context) -> [Said] {
    func tutor(_ phrase: Phrase, _ role: Role = .body) -> Said {
      Said(label: Words.tutorLabel, role: .tutor, line: PageLine(phrase[context.language], role, .content))
    }
    func student(_ text: String, _ role: Role = .student) -> Said {
      Said(label: Words.studentLabel, role: .student, line: PageLine(text, role))
    }
    func note(_ phrase: Phrase) -> Said {
      Said(label: nil, role: .muted, line: PageLine("─ " + context.text(phrase) + " ─", .muted, .oneLine))
    }
    switch turn.shown {
    case .lines(let lines):
      return lines.map { line in
        switch line {
        case .tutor(let saying): tutor(saying.text)
        case .student(let reply): student(reply.text + sign(turn, context))
        case .note(let words): note(words.words)
        }
      }
    case .problem(let statement): return [tutor(statement)]
    case .hint(let number, let text):
      return [
        Said(
          label: Words.tutorLabel, role: .tutor,
          line: PageLine(context.text(Words.hintShown(number)) + text[context.language], .hint, .content))
      ]
    case .wrote(let text): return [student((text.isEmpty ? "—" : text) + sign(turn, context))]
    case .draft(let text): return [student(text + " …", .muted)]
    case .began: return [note(Words.turnBegan)]
    case .skipped: return [note(Words.turnSkipped)]
    case .skipUndone: return [note(Words.turnSkipUndone)]
    case .revealed: return [note(Words.turnRevealed)]
    case .marked: return [note(Words.turnMarked)]
    case .paused: return [note(Words.turnPaused)]
    case .resumed: return [note(Words.turnResumed)]
    case .left: return [note(Words.turnLeft)]
    case .finished: return [note(Words.turnFinished)]
    case .stopped: return [note(Words.turnStopped)]
    }
  }

  /// What counts of an answer, as a sign behind it.
  private static func sign(_ turn: ReviewTurn, _ context: Context) -> String {
    guard let outcome = turn.behind.counted ?? turn.behind.given else { return "" }
    return "  " + DailyFive.sign(outcome, isHere: false).0
  }

  /// What the student did not see: one fact a line.
  static func behind(_ turn: ReviewTurn, _ context: Context) -> [PageLine] {
    let (behind, language) = (turn.behind, context.language)
    func fact(_ name: Phrase, _ value: String, _ role: Role = .body) -> PageLine {
      PageLine(context.text(name) + ": " + value, role)
    }
    let clock = context.calendar.clock(at: turn.at)
    let minute = clock.minute < 10 ? "0\(clock.minute)" : "\(clock.minute)"
    var head = language.digits("\(clock.hour):\(minute)")
    if let node = behind.node { head += " · " + context.text(Words.node(node)) }
    var lines = [PageLine(head, .heading)]
    if let given = behind.given {
      let counted = behind.counted ?? given
      var verdict = context.text(Words.outcome(given))
      if counted != given { verdict += " → " + context.text(Words.outcome(counted)) }
      lines.append(fact(Words.verdictWord, verdict, counted == .right ? .right : .wrong))
    }
    if let understood = behind.understood { lines.append(fact(Words.readAs, understood)) }
    if let expected = behind.expected { lines.append(fact(Words.rightAnswer, expected[language])) }
    if let mistake = behind.mistake { lines.append(PageLine(context.text(Words.studentSeemsTo(mistake)), .caution)) }
    var facts: [String] = []
    if let hints = behind.hints, hints > 0 { facts.append(context.text(Words.withHints(hints))) }
    if let seconds = behind.seconds { facts.append(context.text(Words.minutesAndSeconds(seconds))) }
    if let mastery = behind.mastery {
      facts.append(context.text(Words.masteryFrom(mastery.before, to: mastery.after)))
    }
    if !facts.isEmpty { lines.append(PageLine(facts.joined(separator: " · "))) }
    if behind.model != nil || behind.cost > 0 {
      let model = behind.model ?? context.text(Words.builtInTutor)
      lines.append(PageLine(model + " · " + Oversight.cost(behind.cost, language), .muted))
    }
    if let dispute = behind.dispute {
      let words = dispute.words.isEmpty ? context.text(Words.withoutWords) : "“" + dispute.words + "”"
      lines.append(fact(Words.studentDisputes, words, .caution))
      if let ruling = dispute.ruling { lines.append(PageLine(context.text(Words.ruledSo(ruling)), .accent)) }
    }
    lines += turn.notes.map { PageLine(context.text(Words.noteWord) + ": " + $0.text, .accent) }
    return lines
  }
}
