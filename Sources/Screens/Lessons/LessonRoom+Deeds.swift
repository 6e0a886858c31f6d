import Learning
import Terminal

// What is typed and said, and what the world answers.

extension LessonRoom {
  static func type(_ state: inout State, _ key: Key, _ context: Context) -> [Effect] {
    switch state.mode {
    case .searching:
      if key == .backspace, state.query.text.isEmpty {
        state.mode = .answering
      } else if state.query.receive(key) {
        return look(&state, context)
      }
      return []
    case .picking: return []
    case .answering: break
    }
    guard state.takesReplies, !state.isBusy else { return [] }
    if case .character(let character) = key, state.goesOn(with: character, at: context.now) {
      state.wait(for: String(state.rest.dropFirst()), at: context.now)
      return []
    }
    state.rest = ""
    let columns = regions(state, context).field.columns
    if state.field.receive(key, columns: columns, context.family) { return save(&state) }
    switch key {
    case .up: return scroll(&state, by: -1, context)
    case .down: return scroll(&state, by: 1, context)
    default: return []
    }
  }

  static func paste(_ state: inout State, _ text: String, _ context: Context) -> [Effect] {
    switch state.mode {
    case .searching:
      state.query.paste(text)
      return look(&state, context)
    case .picking: return []
    case .answering:
      guard state.takesReplies, !state.isBusy else { return [] }
      state.rest = ""
      state.field.paste(text)
      return save(&state)
    }
  }

  /// An option of the open question: its letter stands in the field, and can still be changed.
  static func choose(_ state: inout State, _ row: Int) -> [Effect] {
    guard state.takesReplies, !state.isBusy, let key = state.problem?.key, (0..<key.optionCount).contains(row) else {
      return []
    }
    state.field.replace(with: key.typed(option: row))
    return save(&state)
  }

  /// The option that the field names; nil where it names none.
  static func chosen(_ state: State) -> Int? {
    guard let key = state.problem?.key, key.optionCount > 0 else { return nil }
    let typed = state.field.text.filter { !$0.isWhitespace && !"().।".contains($0) }
    if typed.count == 1, let character = typed.first { return key.option(for: character) }
    do throws(UnreadableAnswer) { return typed.isEmpty ? nil : try key.option(named: state.field.text) } catch {
      return nil
    }
  }

  // MARK: - Saying

  /// Sends what changed to the disk; while one draft is on its way, the next waits for it.
  static func save(_ state: inout State) -> [Effect] {
    guard state.savingDraft == nil, !state.isBusy, state.lesson.status == .inProgress, !state.isSaved else { return [] }
    state.savingDraft = state.field.text
    return [.draftReply(state.field.text, in: state.lesson.id, version: state.version)]
  }

  static func say(_ text: String, _ state: inout State) -> [Effect] {
    guard state.takesReplies, !state.isBusy else { return [] }
    if state.isTutorsTurn {
      state.complain(state.speech == nil ? Words.tutorIsSilent : Words.tutorStillSpeaks)
      return []
    }
    if state.savingDraft != nil {
      state.pending = text
      return []
    }
    state.sending = text
    return [.reply(text, in: state.lesson.id, version: state.version)]
  }

  static func deed(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    guard !state.isBusy else { return [] }
    switch message {
    case .sendPressed:
      guard state.field.text.contains(where: { !$0.isWhitespace }) else {
        // Enter after a word whose first letter was a key: it was said already.
        if !state.goesOn(with: "\n", at: context.now) { state.complain(Words.replyNeedsWords) }
        state.rest = ""
        return []
      }
      return say(state.field.text, &state)
    case .wished(let wish):
      let words = context.text(Words.wish(wish))
      if context.language == .english, wish.letter != nil { state.wait(for: words.dropFirst() + "\n", at: context.now) }
      return say(words, &state)
    case .clearPressed:
      state.field.clear()
      return save(&state)
    case .editorPressed: return state.takesReplies ? [.edit(state.field.text)] : []
    case .leavePressed: return leave(state)
    case .goOnPressed:
      state.isWaiting = true
      if state.lesson.status == .paused { return [.openLesson(state.lesson.id)] }
      return begin(LessonOrder(.guideline(state.lesson.plan.guideline)), &state, context)
    case .anewPressed:
      return begin(LessonOrder(.guideline(state.lesson.plan.guideline), startsAnew: true), &state, context)
    case .prerequisitePressed:
      guard let concept = prerequisite(state)?.concept else { return [] }
      return begin(LessonOrder(.concept(concept)), &state, context)
    case .practisePressed:
      guard let concept = toPractise(state), let person = context.profile?.person else { return [] }
      state.isWaiting = true
      return [.freshProblem(.concept(concept), person)]
    default: return []
    }
  }

  private static func begin(_ order: LessonOrder, _ state: inout State, _ context: Context) -> [Effect] {
    guard let person = context.profile?.person else { return [] }
    state.isWaiting = true
    return [.beginLesson(order, person)]
  }

  /// What has to be learnt first, where the student was lost.
  static func prerequisite(_ state: State) -> LostPrerequisite? {
    if case .lost(let prerequisite) = state.lesson.status { prerequisite } else { nil }
  }

  /// What to practise after it: the prerequisite of a lost lesson, or the weakest concept that is not firm.
  static func toPractise(_ state: State) -> Concept.ID? {
    switch state.lesson.status {
    case .lost(let prerequisite): prerequisite.concept
    case .completed:
      LessonSummary(state.lesson).lines.filter { $0.suggestion != .goOn }.min { $0.mastery < $1.mastery }?.concept
    case .inProgress, .paused, .released: nil
    }
  }

  /// What is half typed is written before anything else; nil where it is there, or on its way.
  private static func lastDraft(_ state: State) -> Effect? {
    guard state.lesson.status == .inProgress, state.sending == nil,
      state.field.text != state.savingDraft ?? state.savedDraft
    else { return nil }
    return .draftReply(
      state.field.text, in: state.lesson.id, version: state.version + (state.savingDraft == nil ? 0 : 1))
  }

  /// Pauses it and goes home; each draft before that is one fact.
  private static func leave(_ state: State) -> [Effect] {
    guard state.lesson.status == .inProgress else { return [.go(.home)] }
    let draft = lastDraft(state)
    let version = state.version + (state.savingDraft == nil ? 0 : 1) + (draft == nil ? 0 : 1)
    return [draft, .pauseLesson(state.lesson.id, version: version), .go(.home)].compactMap(\.self)
  }

  // MARK: - Hearing

  static func hear(_ state: inout State, _ event: Event, _ context: Context) -> [Effect] {
    switch event {
    case .tutorBegins(let lesson) where lesson == state.lesson.id:
      (state.speech, state.silence) = (TutorSpeech(in: talkStyle(context)), nil)
    case .tutorSays(let piece, let lesson) where lesson == state.lesson.id:
      state.speech?.add(piece)
    case .tutorSilent(let lesson, let why) where lesson == state.lesson.id:
      (state.speech, state.silence) = (nil, why)
    case .lessonTurn(let turn) where turn.lesson.id == state.lesson.id:
      take(&state, turn, context)
    case .replyDrafted(let lesson, let version) where lesson == state.lesson.id:
      state.version = version
      if let saved = state.savingDraft { state.savedDraft = saved }
      state.savingDraft = nil
      guard let pending = state.pending else { return save(&state) }
      state.pending = nil
      return say(pending, &state)
    case .lesson(let page):
      guard page.lesson.id == state.lesson.id else {
        state = State(page)
        return []
      }
      let (before, kept) = (state.opening, state.field)
      let speech = state.speech
      state = State(page)
      state.opening = before
      if page.waits, speech != nil { (state.speech, state.silence) = (speech, nil) }
      // What was typed here is kept: it may be an answer that nobody has read yet.
      if !kept.text.isEmpty { state.field = kept }
    case .earlierLines(let lines, let lesson, let earlier) where lesson == state.lesson.id:
      return prepend(&state, lines, earlier: earlier, context)
    case .edited(let text):
      guard state.takesReplies else { return [] }
      var text = text
      while text.last?.isWhitespace == true { text.removeLast() }
      state.field.replace(with: text)
      return save(&state)
    case .failed(let trouble):
      let wasOpening = state.isWaiting
      (state.sending, state.pending, state.savingDraft) = (nil, nil, nil)
      (state.isWaiting, state.isLoadingEarlier, state.isLooking, state.rest) = (false, false, false, "")
      guard trouble == .conflict, !wasOpening else { return [] }
      state.isWaiting = true
      return [.openLesson(state.lesson.id)]
    case .closing:
      return lastDraft(state).map { [$0] } ?? []
    default: break
    }
    return []
  }

  /// A reply and what followed it are on the disk. Whoever reads further up stays there, until they say something themselves; at
  /// the end, a turn that is higher than the screen is shown from its beginning.
  private static func take(_ state: inout State, _ turn: LessonPage, _ context: Context) {
    let first = state.page.lines.count
    let isToBeSeen = state.anchor == nil || state.sending != nil
    if state.sending != nil {
      state.field = TextArea()
      state.sending = nil
    }
    state.page = state.page.followed(by: turn)
    // The student's own words are on the disk before the tutor begins.
    if !turn.waits { (state.speech, state.silence) = (nil, nil) }
    // A draft that is on its way is still answered.
    (state.version, state.savedDraft) = (turn.lesson.version, turn.lesson.draft)
    state.questionScroll = 0
    if isToBeSeen { showTurn(&state, from: first, context) }
  }

  private static func prepend(
    _ state: inout State, _ lines: [LessonLine], earlier: Int, _ context: Context
  ) -> [Effect] {
    // An answer to what was asked before the lesson was opened again fits nothing.
    guard state.isLoadingEarlier else { return [] }
    state.isLoadingEarlier = false
    state.page.lines = lines + state.page.lines
    state.page.earlier = earlier
    state.anchor?.item += lines.count
    state.marked? += lines.count
    state.seen += lines.count
    state.prepended += lines.count
    state.toldFrom = max(0, state.toldFrom + lines.count - State.recap)
    guard state.isLooking else { return [] }
    state.isLooking = false
    if state.mode == .searching { return look(&state, context) }
    return lookOn(&state, by: -1, context)
  }
}

extension LessonRoom.State {
  /// Whether a letter goes on with a word whose first one was taken for a key: whoever types all of "hint" means it once.
  func goesOn(with character: Character, at now: Instant) -> Bool {
    rest.first == character && field.text.isEmpty && now <= restUntil
  }

  /// A word is gone on with at once, or not at all.
  mutating func wait(for rest: String, at now: Instant) {
    self.rest = rest
    restUntil = Instant(milliseconds: now.milliseconds + 1_500)
  }
}

extension LessonRoom.Wish {
  /// The bare letter for it, where the field is empty; nil where a letter might begin an answer.
  var letter: Character? {
    switch self {
    case .hint: "h"
    case .why: "w"
    case .example: "e"
    case .again, .unknown, .slower, .more: nil
    }
  }

  /// The key for it besides, which begins no answer in any language.
  var key: Key {
    switch self {
    case .hint: .function(5)
    case .why: .function(6)
    case .example: .function(7)
    case .again: .function(8)
    case .unknown: .function(9)
    case .slower: .function(10)
    case .more: .function(11)
    }
  }
}
