import Terminal

/// What the program asks of whatever is shown, without knowing which screen it is.
protocol AnyScene {
  var isBusy: Bool { get }
  var name: String { get }
  func typing(_ context: Context) -> Typing
  func description(_ context: Context) -> Description
  func draw(_ context: Context, on canvas: inout Canvas)
  /// The place as it is after a stimulus, and what is asked of the world.
  func after(_ stimulus: Stimulus, _ context: Context) -> (Place, [Effect])
}

/// A screen with its state, and the way back from a state to a place.
struct Scene<S: Screen>: AnyScene {
  private let state: S.State
  private let place: (S.State) -> Place

  init(_ state: S.State, _ place: @escaping (S.State) -> Place) { (self.state, self.place) = (state, place) }

  var isBusy: Bool { S.isBusy(state) }
  var name: String { "\(S.self) \(S.mark(state))" }

  func typing(_ context: Context) -> Typing { S.typing(state, context) }

  func description(_ context: Context) -> Description {
    Description(
      keys: S.keyTable(state, context), rows: S.rows(state, context), typing: S.typing(state, context),
      prompt: S.prompt(state, context), told: S.tell(state, context))
  }

  func draw(_ context: Context, on canvas: inout Canvas) { S.draw(state, context, on: &canvas) }

  func after(_ stimulus: Stimulus, _ context: Context) -> (Place, [Effect]) {
    var state = state
    let effects = S.step(&state, stimulus, context)
    return (place(state), effects)
  }
}
