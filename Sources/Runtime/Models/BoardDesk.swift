import Dispatch
import Gateway
import Learning
import Screens
import Store

/// What an admin sees and sets of the models. A key is looked for, and never told.
final class BoardDesk: Sendable {
  private let office: ModelOffice
  private let calls = DispatchGroup()

  init(_ office: ModelOffice) { self.office = office }

  func board(as admin: Person.ID) throws(NotebookFailure) -> ModelBoard {
    try office.notebook.requireAdmin(admin, at: office.now())
    let spending = try office.notebook.spending(at: office.now())
    let names = Dictionary(try office.notebook.people().map { ($0.id, $0.name) }) { first, _ in first }
    return ModelBoard(
      lines: try office.notebook.modelConfigs().map { config in
        ModelBoard.Line(
          component: config.component.rawValue, provider: config.provider.rawValue, model: config.model,
          address: config.baseURL, key: office.models.keyState(of: config),
          spent: spending.byComponent[config.component.rawValue]?.microdollars ?? 0, cap: config.monthlyCap)
      }, spent: spending.total.microdollars, projection: spending.projection, target: Spending.studentTarget,
      aboveTarget: spending.aboveTarget.map { id in
        ModelBoard.Student(name: names[id] ?? id.rawValue, spent: spending.byStudent[id]?.microdollars ?? 0)
      })
  }

  /// Sets another model; what cannot be used is said, and nothing is changed.
  func set(_ wish: ModelWish, as admin: Person.ID) throws(NotebookFailure) -> Event {
    try office.notebook.requireAdmin(admin, at: office.now())
    guard let component = ModelComponent(rawValue: wish.component),
      let old = try office.notebook.modelConfigs().first(where: { $0.component == component })
    else { throw .notFound }
    var change = ModelChange()
    (change.provider, change.model, change.baseURL) = (wish.provider, wish.model, wish.address)
    let new: ModelConfig
    do throws(ModelConfig.Fault) { new = try change.applied(to: old) } catch {
      return .failed(.model(ModelTrouble.notebook(.unusableModel(component, error)).phrase))
    }
    try office.notebook.setModels([new], by: admin, at: office.now())
    return .models(try board(as: admin))
  }

  /// A tiny call; how it went is posted.
  func test(_ name: String, as admin: Person.ID) throws(NotebookFailure) {
    try office.notebook.requireAdmin(admin, at: office.now())
    guard let component = ModelComponent(rawValue: name) else { throw .notFound }
    let began = Clock.monotonic()
    calls.enter()
    do throws(ModelTrouble) {
      let chosen = try office.models.chosen(for: component)
      let request = ModelRequest(messages: [.init(.user, "Answer with the one word: ready")], maxTokens: 256)
      // Not through the office: what waits at the notebook would count as the model's time.
      _ = try office.models.begin(request, with: chosen) { [self] news in
        guard case .ended(let end) = news else { return }
        tell(end, milliseconds: Clock.monotonic() - began)
        calls.leave()
      }
    } catch {
      calls.leave()
      office.post(.modelTested(error.phrase, works: false))
    }
  }

  /// Until no model is being tried.
  func finish() { calls.wait() }

  private func tell(_ end: ModelDesk.End, milliseconds: Double) {
    switch end.result {
    case .failure(let trouble): office.post(.modelTested(trouble.phrase, works: false))
    case .success:
      let model = shown(end.spend.model ?? "", keepsLines: false)
      let (time, cost) = (Int(milliseconds.rounded()), Words.dollars(end.spend.microdollars))
      office.post(
        .modelTested(
          Phrase(
            en: "It works: \(model) answered in \(time) ms, for \(cost).",
            bn: "চলছে: \(model) " + Language.bengali.digits("\(time) মিলিসেকেন্ডে উত্তর দিয়েছে, খরচ \(cost)।")),
          works: true))
    }
  }
}
