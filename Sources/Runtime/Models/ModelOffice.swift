import Dispatch
import Gateway
import Learning
import Screens
import Store

/// What the desks that ask a model share: whom they ask, where they keep what comes of it, and whom they tell.
struct ModelOffice: Sendable {
  let notebook: Notebook
  let models: ModelDesk
  let prompts: PromptDesk
  let now: @Sendable () -> Instant
  let post: @Sendable (Event) -> Void
  /// Work at the notebook, in its order.
  let later: @Sendable (@escaping @Sendable () -> Void) -> Void

  init(
    notebook: Notebook, models: ModelDesk, now: @escaping @Sendable () -> Instant,
    post: @escaping @Sendable (Event) -> Void, later: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
  ) {
    self.notebook = notebook
    self.models = models
    prompts = PromptDesk(models.folders)
    self.now = now
    self.post = post
    self.later = later
  }

  /// Whether a model is set for a component; else what is built in does its work.
  func hasModel(for component: ModelComponent) throws(NotebookFailure) -> Bool {
    try notebook.modelConfigs().contains { $0.component == component && $0.provider != .builtin }
  }

  func prompt(for task: PromptTask) throws(ModelTrouble) -> TutorPrompt {
    guard let prompt = prompts.prompt(for: task) else { throw .prompt(task.rawValue) }
    return prompt
  }

  /// Asks the model of a component. What it throws comes before anything was asked; `hear` is not called then.
  ///
  /// - Parameters:
  ///   - calls: the call is one of them until what came of it was heard.
  ///   - keep: takes the call that has begun; false where nobody waits for it any more, and it is let go.
  ///   - waiting: nothing came of a try, and another one follows after a while; on threads of others.
  ///   - speak: takes each piece of the answer, on threads of others; it must not block.
  ///   - hear: takes what became of the call, at the notebook.
  func ask(
    _ component: ModelComponent, _ request: ModelRequest, for student: Person.ID?, in sitting: ModelSitting? = nil,
    within calls: DispatchGroup, keep: (ModelCall) -> Bool = { _ in true },
    waiting: @escaping @Sendable () -> Void = {}, speak: @escaping @Sendable (String) -> Void = { _ in },
    hear: @escaping @Sendable (ModelDesk.End) -> Void
  ) throws(ModelTrouble) {
    let chosen = try models.chosen(for: component)
    calls.enter()
    let call: ModelCall
    do throws(ModelTrouble) {
      call = try models.begin(request, with: chosen, for: student, in: sitting) { news in
        switch news {
        case .event(.structured(let piece)): speak(piece)
        case .waiting: waiting()
        case .event: break
        case .ended(let end):
          later {
            hear(end)
            calls.leave()
          }
        }
      }
    } catch {
      calls.leave()
      throw error
    }
    if !keep(call) { call.cancel() }
  }

  /// Tells what the notebook has to say, or why it cannot. True if it could.
  @discardableResult
  func tell(_ event: () throws(NotebookFailure) -> Event) -> Bool {
    do throws(NotebookFailure) {
      post(try event())
      return true
    } catch {
      post(.failed(Trouble(error)))
      return false
    }
  }

  /// Says why a model did not do what was asked of it: to a student what it means, to others what is wrong.
  func fail(_ trouble: ModelTrouble, forStudent: Bool = true) {
    post(.failed(.model(forStudent ? trouble.noted() : trouble.phrase)))
  }
}

extension ModelDesk.End {
  /// The model that wrote a reply: as it calls itself, else as it is set.
  func writer(of reply: ModelReply) -> String {
    reply.model.map { shown($0, keepsLines: false) } ?? spend.model ?? spend.component.rawValue
  }
}
