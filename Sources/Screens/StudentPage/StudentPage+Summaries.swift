import Learning

// Summing up, and putting right.

extension StudentPage {
  /// The marked session that was held in person.
  static func heldSession(_ state: State) -> HeldSession? {
    guard state.page == .held, let all = state.record?.held, all.indices.contains(state.selected) else { return nil }
    return all[state.selected]
  }

  /// What the marked line can be summed up as; nil for a daily five, and for an exam that goes on.
  static func source(_ state: State) -> SessionSummary.Source? {
    switch state.page {
    case .held: return heldSession(state).map { .held($0.id) }
    case .sittings:
      guard state.findings == nil, let all = state.sittings, all.indices.contains(state.selected) else { return nil }
      return SummaryPage.source(of: all[state.selected])
    case .summaries, .assigned, .answers, .corrections: return nil
    }
  }

  static func sumUp(_ state: State) -> [Effect] { source(state).map { showing($0, state) } ?? [] }

  static func showing(_ source: SessionSummary.Source, _ state: State) -> [Effect] {
    [.go(.summary(SummaryPage.State(source, of: state.student, name: state.name, from: .student(state))))]
  }

  /// What the marked line says that can be put right.
  static func changeable(_ state: State) -> Correcting.Subject? {
    switch state.page {
    case .sittings, .held, .corrections: return nil
    case .summaries: return state.summary.map(Correcting.Subject.summary)
    case .assigned:
      guard let all = state.record?.assigned, all.indices.contains(state.selected),
        all[state.selected].completed == nil
      else { return nil }
      return .practice(all[state.selected])
    case .answers:
      guard let all = state.record?.answers, all.indices.contains(state.selected) else { return nil }
      return .answer(all[state.selected])
    }
  }
}

extension SummaryPage {
  /// What a session of Lectern's own can be summed up as.
  static func source(of sitting: Sitting) -> SessionSummary.Source? {
    switch sitting.id {
    case .lesson(let id): .lesson(id)
    case .exam(let id): sitting.state == .finished ? .exam(id) : nil
    case .five: nil
    }
  }
}
