import Dispatch
import Gateway
import Learning
import Screens
import Store
import Synchronization

/// The first words of a lesson that a model words. They are the model's or the built-in tutor's, and come before the question
/// that finds the level, which is ours: a lesson never waits for somebody who does not answer.
///
///     begun ──► asking ──pieces──► speaking ──its end, or Esc──► told, and the first question
///                 ├──no answer, another try to be waited for──┐
///                 ├──Esc before a word────────────────────────┤
///                 └──the answer of the question was told──────┴──► the built-in tutor's words, and the first question
///     left in between ──► the built-in tutor's words when the lesson is opened (`Notebook.openLesson`)
final class WelcomeDesk: Sendable {
  /// One welcome on its way.
  private struct Welcome {
    let lesson: Lesson.ID
    let outline: WelcomeOutline
    /// Which of the calls it is: news of an earlier one is let go by.
    let call: Int
    var speech: GuardedSpeech
    var model: ModelCall?
    /// By the student: what was said until then is the welcome.
    var isStopped = false
    /// The model is not waited for any longer.
    var isGivenUp = false
  }

  /// Bytes of a welcome: two or three sentences have fewer.
  private static let longest = 4096

  private struct State {
    var welcome: Welcome?
    var calls = 0
  }

  private let office: ModelOffice
  private let state = Mutex(State())
  private let calls = DispatchGroup()

  init(_ office: ModelOffice) { self.office = office }

  /// Has the model welcome to a lesson. False where the lesson awaits no welcome.
  @discardableResult
  func welcome(to lesson: Lesson.ID) throws(NotebookFailure) -> Bool {
    leave()
    guard let outline = try office.notebook.waitingWelcome(of: lesson, at: office.now()) else { return false }
    office.post(.tutorBegins(lesson))
    do throws(ModelTrouble) {
      try ask(outline, in: lesson)
    } catch {
      state.withLock { $0.welcome = nil }
      giveOwnWords(outline, in: lesson, because: error)
    }
    return true
  }

  /// The student waits no longer: what the model has said is the welcome, or the built-in tutor's words are.
  func stop(_ lesson: Lesson.ID) {
    let call = state.withLock { state -> ModelCall? in
      guard state.welcome?.lesson == lesson else { return nil }
      state.welcome?.isStopped = true
      return state.welcome?.model
    }
    call?.cancel()
  }

  /// Nobody is there to be welcomed: what is on its way is let go. Whoever opens the lesson finds the built-in tutor's words.
  func leave() {
    let call = state.withLock { state in
      defer { state.welcome = nil }
      return state.welcome?.model
    }
    call?.cancel()
  }

  /// Until no welcome is on its way.
  func finish() { calls.wait() }

  // MARK: - Asking

  private func ask(_ outline: WelcomeOutline, in lesson: Lesson.ID) throws(ModelTrouble) {
    let prompt = try office.prompt(for: .welcome)
    let number = state.withLock { state in
      state.calls += 1
      state.welcome = Welcome(
        lesson: lesson, outline: outline, call: state.calls,
        speech: GuardedSpeech(
          of: prompt.reply.first?.name ?? "text", keeping: outline.secrets, longest: Self.longest))
      return state.calls
    }
    let student: Person.ID?
    do throws(NotebookFailure) { student = try office.notebook.voice(of: lesson)?.student } catch {
      throw .notebook(error)
    }
    let request = try prompt.request(outline.data, in: outline.language, longest: 1_024)
    try office.ask(
      .tutor, request, for: student, in: .lesson(lesson), within: calls, keep: { keep($0, number) },
      waiting: { [self] in giveUp(number) }, speak: { [self] piece in speak(piece, number) },
      hear: { [self] end in finish(end, number) })
  }

  /// False where nobody waits for it any more.
  private func keep(_ call: ModelCall, _ number: Int) -> Bool {
    state.withLock { state in
      guard state.welcome?.call == number else { return false }
      state.welcome?.model = call
      return state.welcome?.isStopped == false && state.welcome?.isGivenUp == false
    }
  }

  // MARK: - Hearing

  private func speak(_ piece: String, _ number: Int) {
    let spoken = state.withLock { state -> (lesson: Lesson.ID, text: String, stopped: ModelCall?)? in
      guard var welcome = state.welcome, welcome.call == number, !welcome.isStopped else { return nil }
      let text = welcome.speech.take(piece)
      state.welcome = welcome
      return (welcome.lesson, text, welcome.speech.isToBeStopped ? welcome.model : nil)
    }
    guard let spoken else { return }
    if !spoken.text.isEmpty { office.post(.tutorSays(spoken.text, in: spoken.lesson)) }
    spoken.stopped?.cancel()
  }

  /// A welcome is not worth the wait for another try.
  private func giveUp(_ number: Int) {
    let call = state.withLock { state -> ModelCall? in
      guard state.welcome?.call == number else { return nil }
      state.welcome?.isGivenUp = true
      return state.welcome?.model
    }
    call?.cancel()
  }

  private func finish(_ end: ModelDesk.End, _ number: Int) {
    let heard = state.withLock { state -> Welcome? in
      guard let welcome = state.welcome, welcome.call == number else { return nil }
      state.welcome = nil
      return welcome
    }
    guard var welcome = heard else { return }
    let failure: ModelTrouble? = if case .failure(let trouble) = end.result { trouble } else { nil }
    let isWhole = !welcome.isStopped && (failure == nil || welcome.speech.isComplete)
    // What is still held is the end of a whole text only.
    if isWhole, !welcome.speech.isToBeStopped {
      let rest = welcome.speech.finish()
      if !rest.isEmpty { office.post(.tutorSays(rest, in: welcome.lesson)) }
    }
    if welcome.speech.hasTold {
      StandardError.note("a model's welcome told the answer of a question; it was not shown")
    }
    guard isWhole || welcome.isStopped, !welcome.speech.isToBeStopped, !welcome.speech.saysNothing else {
      return giveOwnWords(welcome.outline, in: welcome.lesson, because: welcome.isStopped ? nil : failure)
    }
    tell(welcome.outline.events(saying: welcome.speech.words), in: welcome.lesson)
  }

  // MARK: - Telling

  private func giveOwnWords(_ outline: WelcomeOutline, in lesson: Lesson.ID, because trouble: ModelTrouble?) {
    if let trouble { StandardError.note(trouble.forTheLog) }
    tell(outline.inOwnWords, in: lesson)
  }

  private func tell(_ events: [LessonEvent], in lesson: Lesson.ID) {
    do throws(NotebookFailure) {
      office.post(.lessonTurn(try office.notebook.tell(events, in: lesson, after: 0, at: office.now())))
    } catch .conflict {
      office.post(.failed(.conflict))
    } catch {
      office.post(.tutorSilent(lesson, ModelTrouble.notebook(error).noted()))
    }
  }
}
