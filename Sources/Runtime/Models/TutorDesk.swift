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
  private struct State {
    var talk: TutorTalk?
    var calls = 0
  }

  let office: ModelOffice
  private let state = Mutex(State())
  /// Turns that are on their way.
  private let turns = DispatchGroup()

  init(_ office: ModelOffice) { self.office = office }

  /// Who words a lesson that is begun now: the model, where one is set for the tutor.
  func voice() throws(NotebookFailure) -> TutorVoice { try office.hasModel(for: .tutor) ? .model : .builtIn }

  // MARK: - At the notebook

  /// Takes in what a student says, and asks the model for the turn.
  func reply(_ text: String, in lesson: Lesson.ID, _ version: Int) throws(NotebookFailure) {
    let heard = try office.notebook.hear(text, in: lesson, expecting: version, at: office.now())
    office.post(.lessonTurn(heard.page))
    ask(heard.turn, in: lesson, after: heard.page.lesson.turns, attempt: 1)
  }

  /// Once more for the turn that a reply waits for.
  func askAgain(in lesson: Lesson.ID) throws(NotebookFailure) {
    stop(lesson, keepsWords: false)
    guard let outline = try office.notebook.waitingTurn(of: lesson, at: office.now()),
      let page = try office.notebook.lesson(lesson, at: office.now())
    else { return office.post(.failed(.conflict)) }
    ask(outline, in: lesson, after: page.lesson.turns, attempt: 1)
  }

  /// The built-in tutor from here on, beginning with the turn that waits.
  func takeBuiltIn(in lesson: Lesson.ID) throws(NotebookFailure) {
    stop(lesson, keepsWords: false)
    guard let page = try office.notebook.lesson(lesson, at: office.now()) else { throw .notFound }
    let waiting = try office.notebook.waitingTurn(of: lesson, at: office.now())
    let voiced = try office.notebook.giveVoice(
      .builtIn, to: lesson, expecting: page.lesson.version, at: office.now())
    guard let waiting else {
      return office.post(
        voiced.lesson.awaitsWelcome
          ? .lesson(try office.notebook.openLesson(lesson, at: office.now())) : .lessonTurn(voiced))
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

  func ask(_ outline: TurnOutline, in lesson: Lesson.ID, after turn: Int, attempt: Int) {
    // Somebody in need gets our own words, and no stranger hears of it.
    guard SafetyCheck(outline.brief.studentSaid) == .fine else {
      return tell(outline.following, in: lesson, after: turn)
    }
    do throws(ModelTrouble) {
      let prompt = try office.prompt(for: .tutorTurn)
      let talk = TutorTalk(
        in: lesson, outline: outline, after: turn, attempt: attempt, field: prompt.reply.first?.name ?? "text")
      let number = begin(talk)
      office.post(.tutorBegins(lesson))
      do throws(ModelTrouble) {
        try call(number, for: talk, prompt.request(outline.brief.data, in: outline.language, longest: 1_500))
      } catch {
        forget(number)
        throw error
      }
    } catch {
      office.post(.tutorSilent(lesson, error.noted()))
    }
  }

  /// Makes a talk the one whose news is heard, and gives its next call a number.
  func begin(_ talk: TutorTalk) -> Int {
    state.withLock { state in
      state.calls += 1
      state.talk = talk
      state.talk?.call = state.calls
      state.talk?.model = nil
      return state.calls
    }
  }

  func call(_ number: Int, for talk: TutorTalk, _ request: ModelRequest) throws(ModelTrouble) {
    let student: Person.ID?
    do throws(NotebookFailure) { student = try office.notebook.voice(of: talk.lesson)?.student } catch {
      throw .notebook(error)
    }
    try office.ask(
      .tutor, request, for: student, in: .lesson(talk.lesson), within: turns, keep: { keep($0, number) },
      speak: { [self] piece in speak(piece, number) }, hear: { [self] end in finish(end, number) })
  }

  /// False where nobody listens to it any more.
  private func keep(_ call: ModelCall, _ number: Int) -> Bool {
    state.withLock { state in
      guard state.talk?.call == number else { return false }
      state.talk?.model = call
      return state.talk?.isStopped != true
    }
  }

  // MARK: - Hearing

  private func speak(_ piece: String, _ number: Int) {
    let spoken = state.withLock { state -> (lesson: Lesson.ID, text: String, stopped: ModelCall?)? in
      guard var talk = state.talk, talk.call == number, talk.checked == nil, !talk.isStopped, !talk.isEndless else {
        return nil
      }
      // One owner at a time: else all that was said is copied for every piece.
      state.talk = nil
      let text = talk.feed(piece)
      state.talk = talk
      return (talk.lesson, text, talk.toldTheAnswer || talk.isEndless ? talk.model : nil)
    }
    guard let spoken else { return }
    if !spoken.text.isEmpty { office.post(.tutorSays(spoken.text, in: spoken.lesson)) }
    spoken.stopped?.cancel()
  }

  private func finish(_ end: ModelDesk.End, _ number: Int) {
    guard let talk = state.withLock({ $0.talk?.call == number ? $0.talk : nil }) else { return }
    forget(number)
    if let checked = talk.checked { settle(end, checked, talk) } else { hear(end, talk) }
  }

  func forget(_ number: Int) { state.withLock { if $0.talk?.call == number { $0.talk = nil } } }

  func tell(_ events: [LessonEvent], in lesson: Lesson.ID, after turn: Int) {
    do throws(NotebookFailure) {
      office.post(.lessonTurn(try office.notebook.tell(events, in: lesson, after: turn, at: office.now())))
    } catch .conflict {
      office.post(.failed(.conflict))
    } catch {
      // The turn is not on disk: nobody goes on thinking about it.
      office.post(.tutorSilent(lesson, ModelTrouble.notebook(error).noted()))
    }
  }

  func tell(_ events: [LessonEvent], _ talk: TutorTalk) { tell(events, in: talk.lesson, after: talk.turn) }
}
