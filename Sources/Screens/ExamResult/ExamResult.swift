import Learning
import Terminal

/// What an exam came to: the score beside the one that was expected, concept by concept, what is next; then each question with
/// what was said, what is right, and why. It can be looked at for ever, and nothing in it can be changed.
public enum ExamResult: Screen {
  /// A finished exam, and which page of it is being looked at.
  public struct State: Equatable, Sendable {
    public var paper: ExamPaper
    /// Computed from the exam.
    public private(set) var report: ExamReport
    /// 0 for the overview, then the questions from 1.
    public var selected = 0
    /// Lines of the page above the first one that is shown; past their end it stands for the end.
    public var scroll = 0
    /// Why the student thinks the answer was right, while it is written; nil where it is not.
    public var reason: TextField?
    /// A problem to practise is being drawn.
    public var isWaiting = false

    public init(_ paper: ExamPaper) {
      self.paper = paper
      report = ExamReport(paper.exam)
    }

    /// An explanation was graded: the exam came to more.
    mutating func take(_ paper: ExamPaper) {
      self.paper = paper
      report = ExamReport(paper.exam)
    }

    /// The place of the question that is looked at, from 0; nil for the overview.
    var question: Int? { selected > 0 ? selected - 1 : nil }

    /// Whether this verdict may still be disputed.
    var mayObject: Bool {
      guard let question, let mark = paper.exam.standings[question].mark else { return false }
      return mark.verdict.outcome.isDisputable && paper.disputes[question] == nil
    }

    /// The problem of the weakest concept that lost most; nil where nothing was lost.
    var toPractise: Problem.ID? {
      let questions = paper.exam.plan.questions
      return questions.indices.filter { questions[$0].concept == report.weakest }
        .min { (report.points[$0], $0) < (report.points[$1], $1) }.map { questions[$0].problem }
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case nextPressed, previousPressed
    case scrolledUp, scrolledDown
    case practisePressed, lessonPressed, homePressed, copyPressed
    case objectPressed, sendPressed, dropPressed
    case askPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func mark(_ state: State) -> String { "\(state.paper.exam.id)" }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.reason != nil {
      return [
        Binding([.enter], .sendPressed, Words.send, word: Words.sendWord),
        Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord),
      ]
    }
    var bindings: [Binding<Message>] = [
      state.toPractise == nil
        ? Binding([.enter], .homePressed, Words.home, word: Words.homeWord)
        : Binding([.enter], .practisePressed, Words.practiseWeakest, word: Words.practiseWord),
      Binding(
        [.right, .down, .tab, .character("j"), .character("l")], .nextPressed, Words.nextQuestion, word: Words.nextWord),
      Binding(
        [.left, .up, .backTab, .character("k"), .character("h")], .previousPressed, Words.previousQuestion,
        word: Words.previousWord, footer: false),
      Binding([.pageDown, .character(" ")], .scrolledDown, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .scrolledUp, Words.pageUp, word: Words.pageUpWord, footer: false),
    ]
    if state.report.weakest != nil {
      bindings.append(Binding([.character("t")], .lessonPressed, Words.lessonOnWeakest, word: Words.lessonWord))
    }
    if state.mayObject {
      bindings.append(Binding([.character("d")], .objectPressed, Words.object, word: Words.objectWord))
    }
    if state.question != nil {
      bindings += [
        Binding([.character("y")], .copyPressed, Words.copySolution, word: Words.copyWord),
        Binding(
          Asking.keys(or: .character("a")), .askPressed, Words.askTutor, word: Words.askTutorWord, footer: false),
      ]
    }
    let home: [Key] = [.escape, .character("q")]
    return bindings + [Binding(home, .homePressed, Words.home, word: Words.homeWord)]
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = state.paper.problems.count + 1
    switch message {
    case .nextPressed: (state.selected, state.scroll) = (marked(state.selected, by: 1, of: count), 0)
    case .previousPressed: (state.selected, state.scroll) = (marked(state.selected, by: -1, of: count), 0)
    case .picked(let row):
      if (0..<count).contains(row) { (state.selected, state.scroll, state.reason) = (row, 0, nil) }
    case .scrolledUp: state.scroll = scrolled(state.scroll, by: -4, last: lastScroll(state, context))
    case .scrolledDown: state.scroll = scrolled(state.scroll, by: 4, last: lastScroll(state, context))
    case .practisePressed:
      guard let problem = state.toPractise, let person = context.profile?.person, !state.isWaiting else { return [] }
      state.isWaiting = true
      return [.freshProblem(.problem(problem), person)]
    case .lessonPressed:
      guard let concept = state.report.weakest, let person = context.profile?.person, !state.isWaiting else {
        return []
      }
      state.isWaiting = true
      return [.beginLesson(LessonOrder(.concept(concept)), person)]
    case .askPressed:
      guard let question = state.question else { return [] }
      let problem = state.paper.problems[question]
      let about = AskedAbout.question(question, problem.id, of: state.paper.exam.id)
      return [.go(.asking(Asking.Question(about: about, title: problem.statement)))]
    case .homePressed: return [.go(.home)]
    case .copyPressed:
      guard let question = state.question else { return [] }
      let (problem, language) = (state.paper.problems[question], context.language)
      return [
        .copy(
          [
            context.onOneLine(problem.statement[language]), problem.key.shown(in: language),
            context.onOneLine(problem.explanation[language]),
          ].joined(separator: "\n\n"))
      ]
    case .objectPressed:
      guard state.mayObject else { return [] }
      state.reason = TextField(limit: Dispute.longestWords)
      state.scroll = lastScroll(state, context)
    case .sendPressed:
      guard let question = state.question, let words = state.reason?.text else { return [] }
      (state.reason, state.scroll) = (nil, 0)
      return [.disputeExam(question, in: state.paper.exam.id, words: words)]
    case .dropPressed: state.reason = nil
    case .heard(.examDisputes(let disputes, let exam)) where exam == state.paper.exam.id:
      state.paper.disputes = disputes
    case .heard(.examGraded(let paper)) where paper.exam.id == state.paper.exam.id: state.take(paper)
    case .heard(.failed): state.isWaiting = false
    case .typed(let key): _ = state.reason?.receive(key)
    case .pasted(let text): state.reason?.paste(text)
    case .heard: break
    }
    return []
  }
}
