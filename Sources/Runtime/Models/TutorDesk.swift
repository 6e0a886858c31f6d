import Dispatch
import Gateway
import Learning
import Screens
import Store
import Synchronization

/// Lessons that a model words. The reply is on disk before the model is asked; what it says passes the guard before anybody sees
/// it, and is a turn only once it is on disk.
///
///     a reply ──taken in──► asking ──pieces──► speaking ──its end──► told
///                             ▲                  ├──with a question of its own──► checked: told with it, or with ours
///                             │                  ├──the answer was told──► asked again, once; then the built-in tutor's turn
///                             │                  ├──Esc──► what was said is the turn
///                             └──once more───────┴──no answer──► silent: the student says how it goes on
final class TutorDesk: Sendable {
  /// One turn on its way.
  private struct Talk {
    let lesson: Lesson.ID
    let outline: TurnOutline
    /// The number of the reply that it answers.
    let turn: Int
    /// Which of the calls it is: news of an earlier one is let go by.
    var call: Int
    /// How often the model was asked for this turn.
    var attempt: Int
    var speech: GuardedSpeech
    var model: ModelCall?
    var isStopped = false
    /// All was said; what is still asked is whether its question has the answer that it says.
    var checked: Checked?
  }

  /// What was said, with the question that is to be asked after it.
  private struct Checked {
    let reply: TutorReply
    let question: LessonQuestion
    let invented: InventedQuestion
  }

  /// Bytes of one turn's words: what is longer is no turn of a tutor.
  private static let longestTurn = 16_384

  private struct State {
    var talk: Talk?
    var calls = 0
  }

  private let notebook: Notebook
  private let models: ModelDesk
  private let prompts: PromptDesk
  private let now: @Sendable () -> Instant
  private let post: @Sendable (Event) -> Void
  /// Work at the notebook, in its order.
  private let later: @Sendable (@escaping @Sendable () -> Void) -> Void
  private let state = Mutex(State())
  /// Turns that are on their way.
  private let turns = DispatchGroup()

  init(
    notebook: Notebook, models: ModelDesk, prompts: PromptDesk, now: @escaping @Sendable () -> Instant,
    post: @escaping @Sendable (Event) -> Void, later: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
  ) {
    self.notebook = notebook
    self.models = models
    self.prompts = prompts
    self.now = now
    self.post = post
    self.later = later
  }

  /// Who words a lesson that is begun now: the model, where one is set for the tutor.
  func voice() throws(NotebookFailure) -> TutorVoice {
    try notebook.modelConfigs().contains { $0.component == .tutor && $0.provider != .builtin } ? .model : .builtIn
  }

  // MARK: - At the notebook

  /// Takes in what a student says, and asks the model for the turn.
  func reply(_ text: String, in lesson: Lesson.ID, _ version: Int) throws(NotebookFailure) {
    let heard = try notebook.hear(text, in: lesson, expecting: version, at: now())
    post(.lessonTurn(heard.page))
    ask(heard.turn, in: lesson, after: heard.page.lesson.turns, attempt: 1)
  }

  /// Once more for the turn that a reply waits for.
  func askAgain(in lesson: Lesson.ID) throws(NotebookFailure) {
    stop(lesson, keepsWords: false)
    guard let outline = try notebook.waitingTurn(of: lesson, at: now()),
      let page = try notebook.lesson(lesson, at: now())
    else { return post(.failed(.conflict)) }
    ask(outline, in: lesson, after: page.lesson.turns, attempt: 1)
  }

  /// The built-in tutor from here on, beginning with the turn that waits.
  func takeBuiltIn(in lesson: Lesson.ID) throws(NotebookFailure) {
    stop(lesson, keepsWords: false)
    guard let page = try notebook.lesson(lesson, at: now()) else { throw .notFound }
    let waiting = try notebook.waitingTurn(of: lesson, at: now())
    let voiced = try notebook.giveVoice(.builtIn, to: lesson, expecting: page.lesson.version, at: now())
    guard let waiting else {
      return post(
        voiced.lesson.awaitsWelcome ? .lesson(try notebook.openLesson(lesson, at: now())) : .lessonTurn(voiced))
    }
    tell(waiting.following, in: lesson, after: page.lesson.turns)
  }

  /// Until no turn is on its way.
  func finish() { turns.wait() }

  /// Lectern ends: what is on its way is let go; the reply that it was for is on disk, and waits.
  func close() {
    let call = state.withLock { state in
      defer { state.talk = nil }
      return state.talk?.model
    }
    call?.cancel()
  }

  /// The model says no more. What it has said is the turn, or nothing of it counts.
  func stop(_ lesson: Lesson.ID, keepsWords: Bool = true) {
    let call = state.withLock { state -> ModelCall? in
      guard state.talk?.lesson == lesson else { return nil }
      state.talk?.isStopped = true
      let call = state.talk?.model
      if !keepsWords { state.talk = nil }
      return call
    }
    call?.cancel()
  }

  // MARK: - Asking

  private func ask(_ outline: TurnOutline, in lesson: Lesson.ID, after turn: Int, attempt: Int) {
    // Somebody in need gets our own words, and no stranger hears of it.
    guard SafetyCheck(outline.brief.studentSaid) == .fine else {
      return tell(outline.following, in: lesson, after: turn)
    }
    guard let prompt = prompts.prompt(for: .tutorTurn) else {
      return post(.tutorSilent(lesson, ModelTrouble.prompt(PromptTask.tutorTurn.rawValue).noted()))
    }
    let number = state.withLock { state in
      state.calls += 1
      state.talk = Talk(
        lesson: lesson, outline: outline, turn: turn, call: state.calls, attempt: attempt,
        speech: GuardedSpeech(prompt, keeping: outline.secrets, longest: Self.longestTurn))
      return state.calls
    }
    post(.tutorBegins(lesson))
    var isUnderWay = false
    do throws(ModelTrouble) {
      let chosen = try models.chosen(for: .tutor)
      let student: Person.ID?
      do throws(NotebookFailure) { student = try notebook.voice(of: lesson)?.student } catch { throw .notebook(error) }
      turns.enter()
      isUnderWay = true
      let request = try prompt.request(outline.brief.data, in: outline.language, longest: 1_500)
      let call = try models.begin(request, with: chosen, for: student, in: .lesson(lesson)) { [self] news in
        hear(news, number)
      }
      let isLate = state.withLock { state in
        guard state.talk?.call == number else { return true }
        state.talk?.model = call
        return state.talk?.isStopped == true
      }
      if isLate { call.cancel() }
    } catch {
      if isUnderWay { turns.leave() }
      forget(number)
      post(.tutorSilent(lesson, error.noted()))
    }
  }

  // MARK: - Hearing

  private func hear(_ news: ModelDesk.News, _ number: Int) {
    switch news {
    case .event(.structured(let piece)): speak(piece, number)
    case .event, .waiting: break
    case .ended(let end):
      later { [self] in
        finish(end, number)
        turns.leave()
      }
    }
  }

  private func speak(_ piece: String, _ number: Int) {
    let spoken = state.withLock { state -> (lesson: Lesson.ID, text: String, stopped: ModelCall?)? in
      guard var talk = state.talk, talk.call == number, talk.checked == nil, !talk.isStopped else { return nil }
      // One owner at a time: else all that was said is copied for every piece.
      state.talk = nil
      let text = talk.speech.take(piece)
      state.talk = talk
      return (talk.lesson, text, talk.speech.isToBeStopped ? talk.model : nil)
    }
    guard let spoken else { return }
    if !spoken.text.isEmpty { post(.tutorSays(spoken.text, in: spoken.lesson)) }
    spoken.stopped?.cancel()
  }

  private func finish(_ end: ModelDesk.End, _ number: Int) {
    guard var talk = state.withLock({ $0.talk?.call == number ? $0.talk : nil }) else { return }
    forget(number)
    if let checked = talk.checked { return settle(end, checked, talk) }
    if talk.isStopped { return tell(said(talk), in: talk.lesson, after: talk.turn) }
    if talk.speech.isEndless { return post(.tutorSilent(talk.lesson, ModelTrouble.endless.noted())) }
    let isWhole = if case .success = end.result { true } else { talk.speech.isComplete }
    // What is still held is the end of a whole text only.
    let rest = isWhole ? talk.speech.finish() : ""
    if talk.speech.hasTold { return tellAgain(talk) }
    if !rest.isEmpty { post(.tutorSays(rest, in: talk.lesson)) }
    switch end.result {
    case .success(let reply): take(reply, talk)
    // The words came whole, and something behind them is broken: they are the turn, and nothing else is believed.
    case .failure where isWhole && !talk.speech.saysNothing: tell(said(talk), in: talk.lesson, after: talk.turn)
    case .failure(let trouble): post(.tutorSilent(talk.lesson, trouble.noted()))
    }
  }

  /// What of a whole answer is believed: all of it where it has all that was asked for, else its words alone. Its words are those
  /// that passed the guard, whatever else the answer holds.
  private func take(_ reply: ModelReply, _ talk: Talk) {
    guard !talk.speech.saysNothing else {
      return tell(said(talk), in: talk.lesson, after: talk.turn)
    }
    var believed: TutorReply
    do throws(UnbelievableReply) {
      believed = try TutorReply(reply.value.map { ReplyValue($0) } ?? .none)
    } catch {
      return tell(said(talk), in: talk.lesson, after: talk.turn)
    }
    believed.text = talk.speech.words
    believed.question = believed.question.map(Self.cleaned)
    do throws(RefusedQuestion) {
      if let question = try talk.outline.question(in: believed), let invented = question.invented {
        return check(Checked(reply: believed, question: question, invented: invented), talk)
      }
    } catch {
      Self.note(error)
    }
    tell(talk.outline.events(of: believed), in: talk.lesson, after: talk.turn)
  }

  /// Its answer told the answer: once more, and then the built-in tutor's words.
  private func tellAgain(_ talk: Talk) {
    StandardError.note("a model told the answer of an open question (attempt \(talk.attempt)); it was not shown")
    if talk.attempt == 1 { return ask(talk.outline, in: talk.lesson, after: talk.turn, attempt: 2) }
    tell(talk.outline.inOwnWords, in: talk.lesson, after: talk.turn)
  }

  /// What was said as far as it went; where nothing was, the built-in tutor's words.
  private func said(_ talk: Talk) -> [LessonEvent] {
    talk.speech.saysNothing ? talk.outline.inOwnWords : talk.outline.events(saying: talk.speech.words)
  }

  // MARK: - Its own question

  private static func cleaned(_ question: TutorReply.Question) -> TutorReply.Question {
    var question = question
    question.text = shown(question.text, keepsLines: true)
    question.expectedAnswer = shown(question.expectedAnswer, keepsLines: false)
    return question
  }

  /// Somebody who does not know the answer is asked the question: only what is answered the same way twice is asked. Where
  /// nobody can be asked, it is our own question that is.
  private func check(_ checked: Checked, _ said: Talk) {
    let number = state.withLock { state in
      state.calls += 1
      state.talk = said
      state.talk?.checked = checked
      state.talk?.call = state.calls
      state.talk?.model = nil
      return state.calls
    }
    turns.enter()
    do throws(ModelTrouble) {
      guard let prompt = prompts.prompt(for: .questionCheck) else {
        throw .prompt(PromptTask.questionCheck.rawValue)
      }
      let student: Person.ID?
      do throws(NotebookFailure) {
        student = try notebook.voice(of: said.lesson)?.student
      } catch {
        throw .notebook(error)
      }
      let data: [PromptSlot: String] = [
        .grade: String(checked.invented.grade), .language: said.outline.language.nameForModels,
        .proposedQuestion: checked.invented.text,
      ]
      let request = try prompt.request(data, in: said.outline.language, longest: 1_024)
      let call = try models.begin(request, with: try models.chosen(for: .tutor), for: student, in: .lesson(said.lesson))
      { [self] news in hear(news, number) }
      let isLate = state.withLock { state in
        guard state.talk?.call == number else { return true }
        state.talk?.model = call
        return state.talk?.isStopped == true
      }
      if isLate { call.cancel() }
    } catch {
      forget(number)
      StandardError.note("a question that a model made up could not be checked; it was not asked")
      tell(said.outline.events(of: checked.reply), in: said.lesson, after: said.turn)
      turns.leave()
    }
  }

  /// Asks the question where its answer was found again, and else our own.
  private func settle(_ end: ModelDesk.End, _ checked: Checked, _ talk: Talk) {
    var question: LessonQuestion?
    if !talk.isStopped, case .success(let reply) = end.result {
      if let answer = secondAnswer(in: reply), checked.invented.isAnswered(by: answer) {
        question = checked.question
      } else {
        Self.note(.answeredOtherwise)
      }
    }
    tell(talk.outline.events(of: checked.reply, asking: question), in: talk.lesson, after: talk.turn)
  }

  private func secondAnswer(in reply: ModelReply) -> String? {
    do throws(UnbelievableReply) {
      guard case .text(let answer)? = try prompts.prompt(for: .questionCheck)?.fields(of: reply)["answer"] else {
        return nil
      }
      return shown(answer, keepsLines: false)
    } catch {
      return nil
    }
  }

  private static func note(_ refusal: RefusedQuestion) {
    StandardError.note("a question that a model made up was not asked: \(refusal.rawValue)")
  }

  // MARK: -

  private func tell(_ events: [LessonEvent], in lesson: Lesson.ID, after turn: Int) {
    do throws(NotebookFailure) {
      post(.lessonTurn(try notebook.tell(events, in: lesson, after: turn, at: now())))
    } catch .conflict {
      post(.failed(.conflict))
    } catch {
      // The turn is not on disk: nobody goes on thinking about it.
      post(.tutorSilent(lesson, ModelTrouble.notebook(error).noted()))
    }
  }

  private func forget(_ number: Int) { state.withLock { if $0.talk?.call == number { $0.talk = nil } } }
}
