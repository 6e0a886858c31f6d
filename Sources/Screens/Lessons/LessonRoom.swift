import Learning
import Terminal

/// A lesson: the conversation with the tutor, the plan beside it, the open question above the field in which one answers.
/// A reply is shown as said once it is on the disk; what is half typed goes there as it is typed.
///
///     answering ──Enter, a word to the tutor──► sending ──on disk──► answering, with what the tutor says
///        │  ▲                                      └──another window was first──► opened again, the text kept
///        │  └──Esc── searching ──Enter──► picking (a message, to be copied; n and N: the matches)
///        ├──/──────────▲                     ▲
///        ├──Alt-C────────────────────────────┘
///        └──Esc──► paused, and home
///     sending ──a model words the lesson──► the tutor speaks ──its end, or Esc──► answering
///                                            └──no answer──► silent ──once more, or the built-in tutor──► …
///     completed, lost, paused elsewhere, released: each with its own keys; what was said can be read for ever
///
/// Only what is on the screen is laid out, from the row at its lower edge up: a key costs the same in a lesson of five
/// thousand turns as in a fresh one.
public enum LessonRoom: Screen {
  /// Whom the keys are for.
  public enum Mode: Equatable, Sendable {
    /// The field, or the keys of a lesson that is over.
    case answering
    /// The words that are looked for.
    case searching
    /// A message.
    case picking
  }

  /// A row of the conversation: what is shown ends with it.
  public struct Anchor: Equatable, Sendable {
    /// Among the items of the conversation.
    var item: Int
    /// Of that item, from 0.
    var row: Int
  }

  /// What is said to the tutor with one key.
  public enum Wish: CaseIterable, Equatable, Sendable {
    case hint, why, example, again, unknown, slower, more
  }

  /// The lesson, and what is on the screen and not on the disk.
  public struct State: Equatable, Sendable {
    /// As it is on the disk: only an event from there changes it.
    public var page: LessonPage
    /// What is being typed.
    public var field: TextArea
    public var mode = Mode.answering
    /// What is looked for in the conversation.
    public var query = TextField(limit: 60)
    /// The last row that is shown; nil for the end, which moves on as things are said.
    public var anchor: Anchor?
    /// The message that was found, or is to be copied.
    public var marked: Int?
    /// Rows of the open question above the first one that is shown.
    public var questionScroll = 0
    /// A lesson is being opened, or a problem drawn.
    public var isWaiting = false
    /// Why something was not done, until the next key; nil where nothing is wrong.
    public var complaint: Phrase?
    /// How often something was complained of: the plain mode says the same words again.
    var complaints = 0
    /// Of the fold on the disk, drafts included.
    var version: Int
    /// What of the field is on the disk.
    var savedDraft: String
    /// What of it is on its way there.
    var savingDraft: String?
    /// What is being said.
    var sending: String?
    /// What will be said once a draft is on the disk.
    var pending: String?
    /// What a model says just now; nil where none speaks.
    public var speech: TutorSpeech?
    /// Why the tutor says nothing, where a reply waits for its turn.
    public var silence: Phrase?
    /// How many items there were when the end was on the screen.
    var seen = 0
    /// The mastery of each concept when the lesson was opened.
    var opening: [Concept.ID: Int]
    /// Earlier lines are on their way.
    var isLoadingEarlier = false
    /// A match is looked for in lines that are still to come.
    var isLooking = false
    /// The plain mode tells the lines from here on.
    var toldFrom: Int
    /// How many lines came before those that were here at the beginning.
    var prepended = 0
    /// How often the question was asked for again there.
    var questionsTold = 0
    /// The rest of a word whose first letter was taken for a key: whoever goes on typing it has said it already.
    var rest = ""
    /// Until when.
    var restUntil = Instant(milliseconds: 0)

    /// As many lines are told to somebody who comes back.
    static let recap = 20

    public init(_ page: LessonPage) {
      self.page = page
      field = TextArea(page.lesson.draft)
      version = page.lesson.version
      savedDraft = page.lesson.draft
      opening = page.mastery
      if page.waits { silence = Words.tutorHasNotAnswered }
      toldFrom = max(0, page.lines.count - Self.recap)
      seen = items
    }

    public var lesson: Lesson { page.lesson }

    /// Whether something may be said.
    public var takesReplies: Bool { lesson.takesTurns }

    /// Whether it is not under way, and nothing is asked: what it came to stands at the end.
    var isOver: Bool {
      switch lesson.status {
      case .inProgress: false
      case .completed: lesson.open == nil
      case .paused, .lost, .released: true
      }
    }

    /// The problem of the question that may be answered now.
    var problem: Problem? { lesson.open == nil || !takesReplies ? nil : page.problem }

    /// The open question stands below, and so not at the end of the conversation, too.
    var hidesLast: Bool {
      guard problem != nil, !isTutorsTurn, case .tutor(let saying) = page.lines.last else { return false }
      return saying.kind == .question
    }

    /// What the conversation is made of: the lines, and what it came to.
    var items: Int { page.lines.count - (hidesLast ? 1 : 0) + (isOver || isTutorsTurn ? 1 : 0) }

    /// The model is asked, or speaks, or has failed: the next turn is its own.
    var isTutorsTurn: Bool { speech != nil || silence != nil }

    /// The world is at work on what the next key depends on.
    var isBusy: Bool { sending != nil || pending != nil || isWaiting }

    /// Whether what is in the field is on the disk.
    var isSaved: Bool { field.text == savedDraft }

    mutating func complain(_ phrase: Phrase) {
      complaint = phrase
      complaints += 1
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case sendPressed
    case wished(Wish)
    case clearPressed, editorPressed
    case rowUp, rowDown, wheelUp, wheelDown, pageUp, pageDown, topPressed, endPressed
    case questionPressed
    case searchPressed, foundPressed
    case askPressed, askThisPressed
    case pickPressed, pickUp, pickDown, matchBefore, matchAfter, copyPressed
    case answerPressed
    case leavePressed
    case stopPressed, onceMorePressed, builtInPressed
    case goOnPressed, anewPressed, prerequisitePressed, practisePressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isBusy }

  public static func mark(_ state: State) -> String { "\(state.lesson.id)" }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    switch state.mode {
    case .searching: .text
    case .picking: .none
    case .answering: !state.takesReplies ? .none : state.field.text.isEmpty ? .empty : .text
    }
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    if case .heard = message {} else { state.complaint = nil }
    switch message {
    case .heard(let event): return hear(&state, event, context)
    case .typed(let key): return type(&state, key, context)
    case .pasted(let text): return paste(&state, text, context)
    case .picked(let row): return choose(&state, row)
    case .stopPressed: return state.speech == nil ? [] : [.stopTutor(state.lesson.id)]
    case .onceMorePressed: return state.silence == nil ? [] : [.askTutor(state.lesson.id)]
    case .builtInPressed: return state.silence == nil ? [] : [.takeBuiltInTutor(state.lesson.id)]
    case .sendPressed, .wished, .clearPressed, .editorPressed, .leavePressed, .goOnPressed, .anewPressed,
      .prerequisitePressed, .practisePressed:
      return deed(&state, message, context)
    case .rowUp: return scroll(&state, by: -1, context)
    case .rowDown: return scroll(&state, by: 1, context)
    case .wheelUp: return scroll(&state, by: -3, context)
    case .wheelDown: return scroll(&state, by: 3, context)
    case .pageUp: return scroll(&state, by: -max(1, regions(state, context).talk.rows - 2), context)
    case .pageDown: return scroll(&state, by: max(1, regions(state, context).talk.rows - 2), context)
    case .topPressed:
      state.anchor = lowest(state, context)
      return loadEarlier(&state)
    case .endPressed: state.showEnd()
    case .questionPressed: turnQuestion(&state, context)
    case .searchPressed:
      (state.mode, state.marked) = (.searching, nil)
      state.query.clear()
    case .foundPressed: state.mode = state.marked == nil ? .answering : .picking
    case .pickPressed: return pickLast(&state, context)
    case .pickUp: pick(&state, by: -1, context)
    case .pickDown: pick(&state, by: 1, context)
    case .matchBefore: return lookOn(&state, by: -1, context)
    case .matchAfter: return lookOn(&state, by: 1, context)
    case .copyPressed: return copy(&state, context)
    case .askPressed: return lastSaid(state).map { ask(about: $0, state) } ?? []
    case .askThisPressed:
      guard let marked = state.marked else { return [] }
      (state.mode, state.marked) = (.answering, nil)
      return ask(about: marked, state)
    case .answerPressed: (state.mode, state.marked, state.isLooking) = (.answering, nil, false)
    }
    return []
  }
}
