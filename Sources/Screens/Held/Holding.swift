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

  /// What is written so far.
  public struct State: Equatable, Sendable {
    public var student: Person.ID
    public var name: String
    /// Where leaving leads.
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

    func index(_ item: Item) -> Int { items.firstIndex(of: item) ?? 0 }
    func text(_ item: Item) -> String { items.contains(item) ? form.text(index(item)) : "" }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case enterPressed, nextPressed, beforePressed, morePressed, lessPressed, editorPressed, keepPressed, backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)

    init(_ deed: WrittenForm.Deed) {
      self =
        switch deed {
        case .enter: .enterPressed
        case .next: .nextPressed
        case .before: .beforePressed
        case .more: .morePressed
        case .less: .lessPressed
        case .editor: .editorPressed
        case .keep: .keepPressed
        case .leave: .backPressed
        }
    }
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
            .choice(state.subjects.map(subjectName), at: 0)
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

  private static func subjectName(_ subject: Subject.ID?) -> Phrase {
    subject.map { $0 == Subject.ID("mathematics") ? Words.mathematics : Phrase(Words.subjectName($0)) }
      ?? Words.noSubject
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func mark(_ state: State) -> String { state.session?.id.rawValue ?? "" }

  public static func typing(_ state: State, _ context: Context) -> Typing { state.form.typing }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.form.isText ? context.text(state.form.lines[state.form.selected].name) : nil
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] { state.form.rows(context) }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    state.form.bindings(Words.keepSession, Words.keepWord, Message.init)
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    if message == .backPressed { return leave(&state) }
    if case .heard(let event) = message { return hear(&state, event, context) }
    (state.isLeaving, state.complaint) = (false, nil)
    switch message {
    case .enterPressed:
      if state.items[state.form.selected] == .file, !state.text(.file).isEmpty { return read(&state) }
      if state.form.enter(context) { return keep(&state, context) }
    case .nextPressed: state.form.move(by: 1)
    case .beforePressed: state.form.move(by: -1)
    case .morePressed: state.form.choose(by: 1)
    case .lessPressed: state.form.choose(by: -1)
    case .editorPressed: return state.form.isText ? [.edit(state.form.text(state.form.selected))] : []
    case .keepPressed: return keep(&state, context)
    case .typed(let key): state.form.receive(key, context)
    case .pasted(let text): state.form.paste(text)
    case .picked(let row):
      guard state.items.indices.contains(row) else { return [] }
      state.form.selected = row
      if state.items[row] == .keep { return keep(&state, context) }
    case .backPressed, .heard: break
    }
    return []
  }

  /// What was written is not lost by one key.
  private static func leave(_ state: inout State) -> [Effect] {
    var (now, before) = (state.form, state.untouched)
    (now.selected, before.selected) = (0, 0)
    let isSame = now.lines.indices.allSatisfy { now.text($0) == before.text($0) && now.choice($0) == before.choice($0) }
    guard isSame || state.isLeaving else {
      (state.isLeaving, state.complaint) = (true, Words.leavingForm)
      return []
    }
    return [.go(.student(state.page))]
  }

  private static func hear(_ state: inout State, _ event: Event, _ context: Context) -> [Effect] {
    switch event {
    case .edited(let text):
      var text = text
      while text.last?.isWhitespace == true { text.removeLast() }
      state.form.replace(state.form.selected, with: text)
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
    case .overseen(.student(let record)) where state.isWaiting && record.standing.id == state.student:
      return [.go(.student(state.page))]
    case .failed: state.isWaiting = false
    default: break
    }
    return []
  }

  private static func read(_ state: inout State) -> [Effect] {
    guard !state.isWaiting else { return [] }
    state.isWaiting = true
    return [.readTranscript(trimmed(state.text(.file)))]
  }

  private static func keep(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting else { return [] }
    func complain(_ words: Phrase, _ item: Item) -> [Effect] {
      (state.complaint, state.form.selected) = (words, state.index(item))
      return []
    }
    guard let at = context.calendar.instant(written: state.text(.when), now: context.now) else {
      return complain(Words.noSuchMoment, .when)
    }
    if at > context.now { return complain(Words.stillToCome, .when) }
    var minutes: Int?
    let typed = trimmed(state.text(.minutes))
    if !typed.isEmpty {
      let digits = String(typed.map { $0.wholeNumberValue.map { Character(String($0 % 10)) } ?? $0 })
      guard let number = Int(digits), (0...HeldSession.longestMinutes).contains(number) else {
        return complain(Words.noSuchMinutes, .minutes)
      }
      minutes = number
    }
    guard let tutor = tutor(state, context) else { return complain(Words.nobodyHeldIt, .holder) }
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
    var area = canvas.chrome(
      title: title(state, context), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    if let words = state.isWaiting ? Words.checking : state.complaint, area.rows > 2 {
      area.rows -= 1
      canvas.say(
        words, column: area.column + 2, row: area.row + area.rows, role: state.isWaiting ? .muted : .caution,
        limit: area.columns - 3)
    }
    area.column += 1
    area.columns -= 2
    state.form.draw(in: area, context, on: &canvas)
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
