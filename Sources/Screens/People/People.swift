import Learning
import Terminal

/// Who is practising: the people of this machine, somebody new, or just a look around. A password is asked where there
/// is one, and nobody opens another's profile.
///
///     choosing ──open──► (signed in)
///        └──open, locked──► asking the password ──right──► (signed in)
///                                   └──wrong──► asking the password
public enum People: Screen {
  /// Who there is, and whose password is being asked.
  public struct State: Equatable, Sendable {
    /// nil until they are known.
    public var people: [Person]?
    /// The marked line: the people in their order, then somebody new, then just looking around.
    public var selected = 0
    /// Whose password is being asked.
    public var asking: Person?
    /// What is typed for `asking`; never shown.
    public var password = TextField(limit: 200, isSecret: true)
    /// Somebody is being signed in; until that is answered, Enter does nothing.
    public var isWaiting = false

    public init(people: [Person]? = nil) { self.people = people }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case openPressed
    case lookAroundPressed
    case backPressed
    case leavePressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  /// A password may begin with anything.
  public static func typing(_ state: State, _ context: Context) -> Typing { state.asking == nil ? .none : .text }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = (state.people?.count ?? 0) + 2
    switch message {
    case .upPressed:
      state.selected = marked(state.selected, by: -1, of: count)
      return []
    case .downPressed:
      state.selected = marked(state.selected, by: 1, of: count)
      return []
    case .openPressed: return open(&state)
    case .lookAroundPressed: return lookAround(&state, context)
    case .backPressed:
      state.asking = nil
      state.password.clear()
      return []
    case .leavePressed: return [.quit]
    case .picked(let row):
      guard (0..<count).contains(row) else { return [] }
      state.selected = row
      return open(&state)
    case .typed(let key):
      if state.asking != nil { _ = state.password.receive(key) }
      return []
    case .pasted(let text):
      if state.asking != nil { state.password.paste(text) }
      return []
    case .heard(.people(let people)):
      state.people = people
      return people.isEmpty ? [.go(.welcome)] : []
    case .heard(.failed):
      state.isWaiting = false
      state.password.clear()
      return []
    case .heard:
      return []
    }

    func open(_ state: inout State) -> [Effect] {
      guard !state.isWaiting, let people = state.people else { return [] }
      if let person = state.asking {
        state.isWaiting = true
        return [.signIn(person.id, password: Secret(state.password.text))]
      }
      if people.indices.contains(state.selected) {
        let person = people[state.selected]
        if person.hasPassword {
          state.asking = person
          return []
        }
        state.isWaiting = true
        return [.signIn(person.id, password: nil)]
      }
      return state.selected == people.count ? [.go(.welcome)] : lookAround(&state, context)
    }
  }

  /// The guest of this machine, who is made once and then found again.
  private static func lookAround(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting else { return [] }
    state.isWaiting = true
    if let guest = state.people?.first(where: \.isGuest) {
      if guest.hasPassword {
        (state.isWaiting, state.asking) = (false, guest)
        return []
      }
      return [.signIn(guest.id, password: nil)]
    }
    return [
      .create(Newcomer(name: "", grade: 7, language: context.language, timeZone: context.timeZone, isGuest: true))
    ]
  }
}
