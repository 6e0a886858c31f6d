import Terminal

extension App {
  /// What is shown: a question that is being written, or the place.
  private var scene: any AnyScene {
    if let asking { Scene<Asking>(asking) { [place] _ in place } } else { place.scene }
  }

  /// The world has been asked for something that the next key depends on.
  var isBusy: Bool { scene.isBusy }

  /// What tells where one is from where one was: what was said elsewhere may be said again.
  var placeName: String { scene.name }

  /// Whether letters are text where one is: told alone, because every key asks for it.
  var typing: Typing { scene.typing(context) }

  var description: Description { scene.description(context) }

  /// The key table of the place one is in: what `?` lists first.
  public var keyTable: [KeyHelp] { description.keys }

  func drawPlace(on canvas: inout Canvas) { scene.draw(context, on: &canvas) }

  /// A question that is being written has the keys; what the world says is for the place beneath, too.
  mutating func step(_ stimulus: Stimulus) -> [Effect] {
    guard asking != nil else { return stepInPlace(stimulus) }
    var effects: [Effect] = []
    if case .hear = stimulus { effects = stepInPlace(stimulus) }
    if var state = asking {
      effects += Asking.step(&state, stimulus, context)
      asking = state.isOver ? nil : state
    }
    return effects
  }

  private mutating func stepInPlace(_ stimulus: Stimulus) -> [Effect] {
    if case .hear(let event) = stimulus, let effects = arrive(with: event) { return effects }
    let (after, effects) = place.scene.after(stimulus, context)
    place = after
    guard case .myTutor(var state) = place, let given = state.begun else { return effects }
    state.begun = nil
    place = .myTutor(state)
    return practise(given)
  }
}
