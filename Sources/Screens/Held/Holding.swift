import Learning
import Terminal

/// Entering a session that was held in person, or putting right what was entered: when, how long, about what, and what was said.
///
///     the lines ──Tab──► the next ──Enter at the last──► kept ──► the student's page
///        ├──^X──► the tutor's editor ──► back in the field
///        └──Enter at the file──► read: what was said stands in the transcript
public enum Holding: Screen {
  /// A line of the form.
  enum Item: CaseIterable { case holder, when, minutes, subject, topics, file, transcript, notes, keep }

  public typealias Message = FormMessage

  /// What is written so far.
  public struct State: Equatable, Sendable {
    public var student: Person.ID
    public var name: String
    /// The student's page, where leaving leads.
    public var page: StudentPage.State
    /// What is put right; nil for a new one.
    public var session: HeldSession?
    /// Of what it can be; nil is no subject.
    var subjects: [Subject.ID?]
    /// Who can have held it, where an admin enters it; nil until they are read.
    var tutors: [Person]?
    var items: [Item] = []
    var form = WrittenForm([])
    /// What was in the form at first: whoever leaves it unchanged loses nothing.
    var untouched = WrittenForm([])
    var complaint: Phrase?
    /// Esc was pressed once, and something would be lost.
    var isLeaving = false
    /// It is being written, or a file is being read.
    public var isWaiting = false

    /// - Parameter cares: how the student is given to whoever enters it: one who has a subject alone enters nothing of another.
    public init(_ page: StudentPage.State, changing session: HeldSession? = nil, cares: [Care] = []) {
      (student, name, self.page, self.session) = (page.student, page.name, page, session)
      var subjects = cares.map(\.subject)
      if subjects.isEmpty || subjects.contains(nil) { subjects = [Subject.ID("mathematics"), nil] + subjects }
      if let session { subjects.insert(session.subject, at: 0) }
      var seen: Set<Subject.ID?> = []
      self.subjects = subjects.filter { seen.insert($0).inserted }
    }

    var back: Destination { .student(page) }

    func index(_ item: Item) -> Int { items.firstIndex(of: item) ?? 0 }
    func text(_ item: Item) -> String { items.contains(item) ? form.text(index(item)) : "" }
  }

  /// The form, once it is clear who fills it in.
  static func prepared(_ state: State, _ context: Context) -> State {
    var state = state
    let session = state.session
    let isAdmin = context.profile?.role == .admin
    state.items = Item.allCases.filter { $0 != .holder || isAdmin && session == nil }
    state.form = WrittenForm(
      state.items.map { item in
        let content: WrittenForm.Content =
          switch item {
          case .holder: .choice([], at: 0)
          case .when: .line(TextField(context.calendar.written(session?.at ?? context.now), limit: 30))
          case .minutes: .line(TextField(session?.minutes.map(context.language.number) ?? "", limit: 4))
          case .subject:
            .choice(state.subjects.map { $0.map { Words.subjectTitle($0) } ?? Words.noSubject }, at: 0)
          case .topics: .line(TextField(session?.topics.joined(separator: ", ") ?? "", limit: 300))
          case .file: .line(TextField(limit: 1_000))
          case .transcript: .page(TextArea(session?.transcript ?? "", limit: HeldSession.longestTranscript))
          case .notes: .page(TextArea(session?.notes ?? "", limit: 2_000))
          case .keep: .deed
          }
        return WrittenForm.Line(Words.held(item), content, placeholder: Words.heldPlaceholder(item))
      })
    state.untouched = state.form
    return state
  }

  /// What this place is read from.
  static func loading(_ state: State, _ context: Context) -> [Effect] {
    state.items.contains(.holder) ? Oversight.asking(.school, context) : []
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func mark(_ state: State) -> String { state.session?.id.rawValue ?? "" }

  public static func typing(_ state: State, _ context: Context) -> Typing { state.form.typing }

  public static func prompt(_ state: State, _ context: Context) -> String? { asked(state, context) }

  public static func rows(_ state: State, _ context: Context) -> [Row] { state.form.rows(context) }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    state.form.bindings(Words.keepSession, Words.keepWord)
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    if message == .deed(.enter), state.items[state.form.selected] == .file, !state.text(.file).isEmpty {
      (state.isLeaving, state.complaint) = (false, nil)
      return read(&state)
    }
    return fill(&state, message, context)
  }

  static func isChanged(_ state: State, _ context: Context) -> Bool {
    let (now, before) = (state.form, state.untouched)
    return now.lines.indices.contains { now.text($0) != before.text($0) || now.choice($0) != before.choice($0) }
  }

  static func hear(_ state: inout State, _ event: Event, _ context: Context) -> [Effect] {
    switch event {
    case .transcriptRead(let transcript):
      state.isWaiting = false
      state.form.replace(state.index(.transcript), with: transcript.text)
      state.form.replace(state.index(.file), with: "")
      if state.text(.minutes).isEmpty, let minutes = transcript.minutes {
        state.form.replace(state.index(.minutes), with: context.language.number(minutes))
      }
      state.form.selected = state.index(.transcript)
    case .overseen(.school(let register)):
      let tutors = register.people.filter { $0.role == .tutor }
      state.tutors = tutors
      guard state.items.contains(.holder) else { return [] }
      state.form.lines[state.index(.holder)].content = .choice(tutors.map { Phrase($0.name) }, at: 0)
      state.untouched.lines[state.index(.holder)].content = .choice(tutors.map { Phrase($0.name) }, at: 0)
    default: break
    }
    return []
  }

  private static func read(_ state: inout State) -> [Effect] {
    guard !state.isWaiting else { return [] }
    state.isWaiting = true
    return [.readTranscript(trimmed(state.text(.file)))]
  }

  static func keep(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting else { return [] }
    guard let at = context.calendar.instant(written: state.text(.when), now: context.now) else {
      return complain(Words.noSuchMoment, at: state.index(.when), &state)
    }
    if at > context.now { return complain(Words.stillToCome, at: state.index(.when), &state) }
    var minutes: Int?
    let typed = trimmed(state.text(.minutes))
    if !typed.isEmpty {
      let digits = String(typed.map { $0.wholeNumberValue.map { Character(String($0 % 10)) } ?? $0 })
      guard let number = Int(digits), (0...HeldSession.longestMinutes).contains(number) else {
        return complain(Words.noSuchMinutes, at: state.index(.minutes), &state)
      }
      minutes = number
    }
    guard let tutor = tutor(state, context) else {
      return complain(Words.nobodyHeldIt, at: state.index(.holder), &state)
    }
    // A path that was not read yet is meant to be read.
    if !trimmed(state.text(.file)).isEmpty {
      state.form.selected = state.index(.file)
      return read(&state)
    }
    let subject = state.form.choice(state.index(.subject))
    let session = HeldSession(
      id: state.session?.id ?? HeldSession.ID(""), student: state.student, tutor: tutor, at: at, minutes: minutes,
      subject: state.subjects.indices.contains(subject) ? state.subjects[subject] : nil,
      transcript: state.text(.transcript),
      topics: state.text(.topics).split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty },
      notes: state.text(.notes), version: state.session?.version ?? 1)
    state.isWaiting = true
    state.page.page = .held
    return Oversight.asking(state.session == nil ? .enterHeld(session) : .changeHeld(session), context)
  }

  private static func tutor(_ state: State, _ context: Context) -> Person.ID? {
    if let session = state.session { return session.tutor }
    guard state.items.contains(.holder) else { return context.profile?.person }
    let chosen = state.form.choice(state.index(.holder))
    guard let tutors = state.tutors, tutors.indices.contains(chosen) else { return nil }
    return tutors[chosen].id
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: title(state, context), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    drawForm(state, in: area, context, on: &canvas)
  }

  private static func title(_ state: State, _ context: Context) -> String {
    state.name + " · " + context.text(state.session == nil ? Words.heldNew : Words.heldChanged)
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    var told = [
      Told("holding", title(state, context) + "."),
      Told("holding-list", numbered(rows(state, context), context)),
    ]
    if let complaint = state.complaint { told.append(Told("holding-complaint", context.text(complaint))) }
    return told
  }
}

extension Holding: FormScreen {}
extension Holding.State: FormState {}
