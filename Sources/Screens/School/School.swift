import Learning
import Terminal

/// The school, for an admin: its people, its classes, and who looks after whom.
///
///     people ──Tab──► classes ──Tab──► assignments ──Tab──► people
///        │               └──Enter──► the students of one, in or out ──Esc──► classes
///        └── a deed ──► its steps, each a text or one of a list ──Enter on the last──► it is done
///                          └──Esc──► nothing is done
public enum School: Screen {
  /// The lists there are.
  public enum Page: CaseIterable, Equatable, Sendable { case people, classes, assignments }

  /// Who there is, and what is looked at.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var register: SchoolRegister?
    public var page = Page.people
    /// The marked line, from 0.
    public var selected = 0
    /// The class whose students are listed; nil while the classes are.
    public var openClass: SchoolClass.ID?
    /// What is asked for a deed; nil while one looks about.
    public var step: Step?
    /// The marked one of what can be chosen in a step, from 0.
    public var option = 0
    /// What is typed in a step.
    public var field = TextField()
    /// What is known of somebody new; their role, language and grade are offered for the next one.
    public var draft = Draft()
    /// What was done last; nil where nothing was.
    public var done: Phrase?
    /// Why a step cannot be taken so; nil where it can.
    public var complaint: Phrase?
    /// A deed is on its way to the disk.
    public var isWaiting = false
    public var scroll = PageScroll()
    /// The step that was asked last: where it fails, it is asked again.
    var sent: Step?
    /// What comes to be marked, once it is there, by its `Line.mark`.
    var awaited: String?

    public init(_ register: SchoolRegister? = nil) { self.register = register }

    var line: Line? {
      let lines = lines
      return lines.indices.contains(selected) ? lines[selected] : nil
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case scrolledDown, scrolledUp
    case pagePressed, pageBeforePressed
    case openPressed, newPressed
    case rolePressed, classPressed
    case teacherPressed, namePressed
    case pausePressed, endPressed, daysPressed
    case passwordPressed
    case takePressed, dropPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func mark(_ state: State) -> String {
    "\(state.page) \(state.openClass?.rawValue ?? "") \(state.step != nil)"
  }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard state.step != nil, state.options == nil else { return .none }
    // A password may begin with anything.
    return state.field.text.isEmpty && !state.isSecret ? .empty : .text
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .upPressed: move(&state, by: -1)
    case .downPressed: move(&state, by: 1)
    case .scrolledDown: turnPage(&state, by: 1, context)
    case .scrolledUp: turnPage(&state, by: -1, context)
    case .pagePressed: turn(&state, by: 1)
    case .pageBeforePressed: turn(&state, by: -1)
    case .picked(let row): return pick(&state, row, context)
    case .openPressed: return open(&state, context)
    case .newPressed: begin(&state, context)
    case .rolePressed, .classPressed, .teacherPressed, .namePressed, .passwordPressed, .daysPressed:
      change(&state, message)
    case .pausePressed, .endPressed: return change(&state, ending: message == .endPressed, context)
    case .takePressed: return take(&state, context)
    case .dropPressed:
      (state.step, state.complaint) = (nil, nil)
      state.field.clear()
    case .backPressed: return back(&state)
    case .heard(let event): return hear(&state, event, context)
    case .typed(let key):
      guard typing(state, context) != .none else { return [] }
      state.complaint = nil
      _ = state.field.receive(key)
    case .pasted(let text):
      if typing(state, context) != .none { state.field.paste(text) }
    }
    return []
  }

  private static func move(_ state: inout State, by step: Int) {
    state.complaint = nil
    if let options = state.options {
      state.option = marked(state.option, by: step, of: options.count)
    } else if state.step == nil {
      state.selected = marked(state.selected, by: step, of: state.lines.count)
    }
  }

  private static func turn(_ state: inout State, by step: Int) {
    let pages = Page.allCases
    let index = pages.firstIndex(of: state.page) ?? 0
    state.page = pages[marked(index, by: step, of: pages.count)]
    (state.selected, state.openClass, state.done) = (0, nil, nil)
  }

  private static func pick(_ state: inout State, _ row: Int, _ context: Context) -> [Effect] {
    if let options = state.options {
      guard options.indices.contains(row) else { return [] }
      state.option = row
      return take(&state, context)
    }
    guard state.step == nil, state.lines.indices.contains(row) else { return [] }
    state.selected = row
    return open(&state, context)
  }

  private static func back(_ state: inout State) -> [Effect] {
    guard let id = state.openClass else { return [.go(.home)] }
    (state.openClass, state.done) = (nil, nil)
    state.selected = state.lines.firstIndex { $0.key == id.rawValue } ?? 0
    return []
  }

  private static func hear(_ state: inout State, _ event: Event, _ context: Context) -> [Effect] {
    switch event {
    case .overseen(.school(let register)):
      let here = state.line?.key
      state.register = register
      (state.isWaiting, state.sent) = (false, nil)
      let awaited = state.awaited
      state.awaited = nil
      let lines = state.lines
      // Whoever was made is marked; else what was marked stays so, wherever it stands now.
      state.selected =
        lines.firstIndex { awaited != nil && $0.mark == awaited } ?? lines.firstIndex { $0.key == here }
        ?? min(state.selected, max(0, lines.count - 1))
    case .failed(let trouble):
      guard state.isWaiting else { return [] }
      let step = state.sent
      (state.isWaiting, state.sent, state.done, state.awaited) = (false, nil, nil, nil)
      if let step { ask(step, &state) }
      if trouble == .conflict { return Oversight.asking(.school, context) }
    default: break
    }
    return []
  }

  /// Asks the notebook for a deed; where it fails, the step is asked again.
  static func wish(
    _ wish: OversightWish, done: Phrase, again step: Step? = nil, _ state: inout State, _ context: Context
  ) -> [Effect] {
    (state.step, state.sent, state.complaint, state.done, state.isWaiting) = (nil, step, nil, done, true)
    state.field.clear()
    return Oversight.asking(wish, context)
  }
}

extension School: Paged {}
extension School.State: Scrolled {
  var pageName: String { "\(page) \(openClass?.rawValue ?? "") \(line?.key ?? "")" }
}
