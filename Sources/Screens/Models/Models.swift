import Learning
import Terminal

/// Which language model does what, for an admin: where it is asked, whether its key is there, and what the month costs. The key
/// itself is neither shown nor typed here.
///
///     browsing ──Enter──► choosing who answers ──Enter──► the model's name ──Enter──► its address ──Enter──► (set) browsing
///        │                   └──Enter on "built in"──► (set) browsing                          Esc: as it was
///        └──t──► testing ──it answers, or why not──► browsing
public enum Models: Screen {
  /// What the keys are for now.
  public enum Mode: Equatable, Sendable {
    case browsing
    /// The index into `ModelWish.providers`.
    case choosing(Int)
    case typingModel(provider: String)
    case typingAddress(provider: String, model: String)
  }

  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var board: ModelBoard?
    /// The marked line, from 0.
    public var selected = 0
    public var mode = Mode.browsing
    /// A model's name, or an address.
    public var field = TextField(limit: 500)
    /// A change is on its way to the disk, or a model is being tried.
    public var isWaiting = false
    /// How the last trial went.
    public var verdict: Phrase?
    public var hasWorked = false

    public init() {}

    /// nil where nothing is read yet.
    public var line: ModelBoard.Line? {
      guard let lines = board?.lines, lines.indices.contains(selected) else { return nil }
      return lines[selected]
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case editPressed, keepPressed, cancelPressed, testPressed, leavePressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func mark(_ state: State) -> String { "\(state.mode)" }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    switch state.mode {
    case .typingModel, .typingAddress: .text
    case .browsing, .choosing: .none
    }
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .upPressed: move(&state, by: -1)
    case .downPressed: move(&state, by: 1)
    case .editPressed: edit(&state)
    case .keepPressed: return keep(&state, context)
    case .cancelPressed: state.mode = .browsing
    case .testPressed:
      guard !state.isWaiting, let line = state.line, let admin = context.profile?.person else { return [] }
      (state.isWaiting, state.verdict) = (true, nil)
      return [.testModel(line.component, as: admin)]
    case .leavePressed: return [.go(.settings)]
    case .picked(let row): return pick(&state, row, context)
    case .typed(let key):
      if typing(state, context) == .text { _ = state.field.receive(key) }
    case .pasted(let text):
      if typing(state, context) == .text { state.field.paste(text) }
    case .heard(.models(let board)):
      state.board = board
      state.selected = max(0, min(state.selected, board.lines.count - 1))
      state.isWaiting = false
    case .heard(.modelTested(let words, let works)):
      (state.verdict, state.hasWorked, state.isWaiting) = (words, works, false)
      // What it cost is on the board.
      return context.profile.map { [.loadModels(as: $0.person)] } ?? []
    case .heard(.failed): state.isWaiting = false
    case .heard: break
    }
    return []
  }

  private static func move(_ state: inout State, by step: Int) {
    switch state.mode {
    case .browsing:
      guard let count = state.board?.lines.count, count > 0 else { return }
      state.selected = marked(state.selected, by: step, of: count)
      state.verdict = nil
    case .choosing(let index):
      let count = ModelWish.providers.count
      state.mode = .choosing(marked(index, by: step, of: count))
    case .typingModel, .typingAddress: break
    }
  }

  private static func edit(_ state: inout State) {
    guard !state.isWaiting, let line = state.line else { return }
    state.verdict = nil
    state.mode = .choosing(ModelWish.providers.firstIndex(of: line.provider) ?? 0)
  }

  private static func pick(_ state: inout State, _ row: Int, _ context: Context) -> [Effect] {
    switch state.mode {
    case .browsing:
      guard let lines = state.board?.lines, lines.indices.contains(row) else { return [] }
      state.selected = row
      edit(&state)
      return []
    case .choosing:
      guard ModelWish.providers.indices.contains(row) else { return [] }
      state.mode = .choosing(row)
      return keep(&state, context)
    case .typingModel, .typingAddress: return []
    }
  }

  private static func keep(_ state: inout State, _ context: Context) -> [Effect] {
    guard let line = state.line else { return [] }
    switch state.mode {
    case .browsing: return []
    case .choosing(let index):
      let provider = ModelWish.providers[index]
      if index == 0 { return set(&state, line, provider, model: provider, address: "", context) }
      state.mode = .typingModel(provider: provider)
      state.field.replace(with: provider == line.provider ? line.model : "")
      return []
    case .typingModel(let provider):
      let model = state.field.text
      guard !model.allSatisfy(\.isWhitespace) else { return [] }
      state.mode = .typingAddress(provider: provider, model: model)
      state.field.replace(with: provider == line.provider ? line.address ?? "" : "")
      return []
    case .typingAddress(let provider, let model):
      return set(&state, line, provider, model: model, address: state.field.text, context)
    }
  }

  private static func set(
    _ state: inout State, _ line: ModelBoard.Line, _ provider: String, model: String, address: String,
    _ context: Context
  ) -> [Effect] {
    guard let admin = context.profile?.person else { return [] }
    (state.mode, state.isWaiting) = (.browsing, true)
    let wish = ModelWish(component: line.component, provider: provider, model: model, address: address)
    return [.setModel(wish, as: admin)]
  }
}
