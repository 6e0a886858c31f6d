import Learning
import Terminal

/// A tutor's students, who needs help first, and why.
///
///     roster ──Enter──► one student
///        ├──u──► what waits for a decision
///        ├──p──► the people of the school, for an admin
///        └──v──► the class at a glance
public enum Roster: Screen {
  /// Who there is, and who is looked at.
  public struct State: Equatable, Sendable {
    /// Who needs help first; nil until they are read.
    public var entries: [RosterEntry]?
    /// Only those of this class; nil for all.
    public var className: String?
    /// Only those who are looked after in this subject; nil for all.
    public var subject: Subject.ID?
    /// The marked one, counted in `shown` from 0.
    public var selected = 0
    public var scroll = PageScroll()

    public init(entries: [RosterEntry]? = nil) { self.entries = entries }

    /// Those whom the filters leave.
    public var shown: [RosterEntry] {
      (entries ?? []).filter { entry in
        (className == nil || entry.className == className)
          && (subject == nil || entry.cares.contains { $0.subject == nil || $0.subject == subject })
      }
    }

    /// nil where nobody is.
    public var student: RosterEntry? { shown.indices.contains(selected) ? shown[selected] : nil }

    /// The classes there are, by name.
    var classes: [String] { Set((entries ?? []).compactMap(\.className)).sorted() }

    /// The subjects that assignments name.
    var subjects: [Subject.ID] { Set((entries ?? []).flatMap(\.cares).compactMap(\.subject)).sorted() }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, firstPressed, lastPressed
    case scrolledDown, scrolledUp
    case openPressed
    case classPressed, subjectPressed
    case queuePressed, glancePressed, assignPressed, schoolPressed
    case againPressed
    case settingsPressed, personPressed, quitPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func mark(_ state: State) -> String {
    "\(state.className ?? "") \(state.subject?.rawValue ?? "")"
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = state.shown.count
    switch message {
    case .upPressed: state.selected = marked(state.selected, by: -1, of: count)
    case .downPressed: state.selected = marked(state.selected, by: 1, of: count)
    case .scrolledDown: turnPage(&state, by: 1, context)
    case .scrolledUp: turnPage(&state, by: -1, context)
    case .firstPressed: state.selected = 0
    case .lastPressed: state.selected = max(0, count - 1)
    case .openPressed: return open(state)
    case .picked(let row):
      guard state.shown.indices.contains(row) else { return [] }
      state.selected = row
      return open(state)
    case .classPressed:
      state.className = Oversight.next(after: state.className, in: state.classes)
      state.selected = 0
    case .subjectPressed:
      state.subject = Oversight.next(after: state.subject, in: state.subjects)
      state.selected = 0
    case .queuePressed: return [.go(.queue)]
    case .glancePressed: return [.go(.classPage)]
    case .schoolPressed: return [.go(.school)]
    case .assignPressed:
      guard let student = state.student, student.isInForce else { return [] }
      return [.go(.assigning(student.id, name: student.name, grade: student.grade))]
    case .againPressed: return loading(context)
    case .settingsPressed: return [.go(.settings)]
    case .personPressed: return [.signOut, .go(.people)]
    case .quitPressed: return [.quit]
    case .heard(.overseen(.roster(let entries))):
      let here = state.student?.id
      state.entries = entries
      // Whoever was looked at stays marked, wherever they stand now.
      state.selected = state.shown.firstIndex { $0.id == here } ?? min(state.selected, max(0, state.shown.count - 1))
    case .heard, .typed, .pasted: break
    }
    return []
  }

  static func loading(_ context: Context) -> [Effect] { Oversight.asking(.roster, context) }

  private static func open(_ state: State) -> [Effect] {
    guard let student = state.student, student.isInForce else { return [] }
    return [.go(.student(StudentPage.State(student.id, name: student.name, grade: student.grade)))]
  }
}

extension Roster: Paged {}
extension Roster.State: Scrolled {
  var pageName: String { student?.id.rawValue ?? "" }
}

/// Those who look after students.
enum Oversight {
  /// In the name of whoever is signed in; nothing where nobody is.
  static func asking(_ wish: OversightWish, _ context: Context) -> [Effect] {
    context.profile.map { [.oversee(wish, as: $0.person)] } ?? []
  }

  /// The first, then each of the others, then none again: what a key of a filter goes through.
  static func next<Value: Equatable>(after value: Value?, in all: [Value]) -> Value? {
    guard let value, let index = all.firstIndex(of: value) else { return all.first }
    return index + 1 < all.count ? all[index + 1] : nil
  }

  /// `$0.0034`; what is under a hundredth of a cent is told as such.
  static func cost(_ microdollars: Int, _ language: Language) -> String {
    let text = String(microdollars / 100 + (microdollars % 100 >= 50 ? 1 : 0))
    let padded = String(repeating: "0", count: max(0, 5 - text.count)) + text
    return language.digits("$" + padded.dropLast(4) + "." + padded.suffix(4))
  }
}
