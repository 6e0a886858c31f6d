import Learning
import Terminal

/// All of a tutor's students, or one class, at a glance: what they can, what they cannot yet, and what to expect.
///
///     topics ──Tab──► students ──Tab──► predicted scores ──Tab──► changes ──Tab──► answers ──Tab──► costs
///        │               └──Enter──► the page of one student
///        ├──w──► words ──Enter──► where they were said ──Enter──► that turn
///        └──c──► another class
public enum ClassPage: Screen {
  public enum Page: CaseIterable, Equatable, Sendable {
    case topics, students, predictions
    /// What tutors put right.
    case corrections
    /// How sure the answers to questions were.
    case answers
    case costs
  }

  /// What was read, and what is looked at.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var glance: ClassView?
    /// The classes that there are; empty until they are read.
    public var classes: [SchoolClass] = []
    public var page = Page.topics
    /// The marked line, from 0.
    public var selected = 0
    /// What was found, in the place of the pages; nil while nothing is searched.
    public var findings: [ClassFinding]?
    /// What was searched for.
    public var searched = ""
    /// The words to look for; nil while none are typed.
    public var field: TextField?

    public init() {}

    /// Whom the marked line is about; nil where it is about nobody, or about somebody who is not looked after now.
    var student: RosterEntry? {
      guard let glance, findings == nil else { return nil }
      let id: Person.ID? =
        switch page {
        case .students: glance.students.indices.contains(selected) ? glance.students[selected].id : nil
        case .predictions: glance.predictions.indices.contains(selected) ? glance.predictions[selected].id : nil
        case .costs: glance.costs.indices.contains(selected) ? glance.costs[selected].id : nil
        case .topics, .corrections, .answers: nil
        }
      return glance.students.first { $0.id == id && $0.isInForce }
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, openPressed
    case pagePressed, pageBeforePressed
    case classPressed
    case searchPressed, sendPressed, dropPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func mark(_ state: State) -> String {
    "\(state.page) \(state.glance?.schoolClass?.name ?? "")"
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = rows(state, context).count
    switch message {
    case .upPressed: state.selected = marked(state.selected, by: -1, of: count)
    case .downPressed: state.selected = marked(state.selected, by: 1, of: count)
    case .openPressed: return open(state)
    case .picked(let row):
      guard (0..<count).contains(row) else { return [] }
      state.selected = row
      return open(state)
    case .pagePressed: turn(&state, 1)
    case .pageBeforePressed: turn(&state, -1)
    case .classPressed:
      let index = state.classes.firstIndex { $0.id == state.glance?.schoolClass?.id } ?? -1
      let next = index + 1 < state.classes.count ? state.classes[index + 1].id : nil
      (state.selected, state.findings) = (0, nil)
      return Oversight.asking(.glance(next), context)
    case .searchPressed: state.field = TextField(state.searched, limit: 80)
    case .sendPressed: return send(&state, context)
    case .dropPressed: state.field = nil
    case .backPressed:
      guard state.findings == nil else {
        (state.findings, state.selected) = (nil, 0)
        return []
      }
      return [.go(.home)]
    case .heard(.overseen(.glance(let glance, let classes))):
      (state.glance, state.classes) = (glance, classes)
      state.selected = min(state.selected, max(0, rows(state, context).count - 1))
    case .heard(.overseen(.classFindings(let findings))): (state.findings, state.selected) = (findings, 0)
    case .typed(let key): _ = state.field?.receive(key)
    case .pasted(let text): state.field?.paste(text)
    case .heard: break
    }
    return []
  }

  private static func turn(_ state: inout State, _ step: Int) {
    let pages = Page.allCases
    let index = marked(pages.firstIndex(of: state.page) ?? 0, by: step, of: pages.count)
    (state.page, state.selected, state.findings) = (pages[index], 0, nil)
  }

  private static func send(_ state: inout State, _ context: Context) -> [Effect] {
    guard let words = state.field?.text else { return [] }
    (state.field, state.searched) = (nil, words)
    guard !words.isEmpty else {
      (state.findings, state.selected) = (nil, 0)
      return []
    }
    return Oversight.asking(.classFindings(words, state.glance?.schoolClass?.id), context)
  }

  private static func open(_ state: State) -> [Effect] {
    if let findings = state.findings {
      guard findings.indices.contains(state.selected) else { return [] }
      let found = findings[state.selected]
      let grade = state.glance?.students.first { $0.id == found.student }?.grade ?? 1
      let page = StudentPage.State(found.student, name: found.name, grade: grade)
      let (sitting, turn) = (found.finding.sitting.id, found.finding.turn)
      return [.go(.review(Review.State(sitting, at: turn, of: found.name, from: .student(page))))]
    }
    guard let student = state.student else { return [] }
    return [.go(.student(StudentPage.State(student.id, name: student.name, grade: student.grade)))]
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.field != nil {
      return [
        Binding([.enter], .sendPressed, Words.find, word: Words.findWord),
        Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord),
      ]
    }
    var bindings: [Binding<Message>] = []
    if state.findings?.isEmpty == false || state.student != nil {
      bindings.append(Binding([.enter], .openPressed, Words.open, word: Words.openWord))
    }
    bindings += [
      Binding([.tab, .right], .pagePressed, Words.nextPage, word: Words.nextPageWord),
      Binding([.backTab, .left], .pageBeforePressed, Words.previousPage, word: Words.previousPageWord, footer: false),
      down(.downPressed, tab: false), up(.upPressed, tab: false),
      Binding([.character("w")], .searchPressed, Words.searchSaid, word: Words.searchSaidWord),
    ]
    if !state.classes.isEmpty {
      bindings.append(Binding([.character("c")], .classPressed, Words.otherClass, word: Words.otherClassWord))
    }
    return bindings + [Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord)]
  }
}
