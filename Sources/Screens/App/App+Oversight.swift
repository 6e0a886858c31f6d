import Learning

/// What the tutors' side adds to every place: where it stands, and what is shut.
extension App {
  /// Keeps where what the student disputed and asked stands: every place tells it in the same way.
  mutating func learn(places news: OversightNews) {
    switch news {
    case .news(let news): context.places = news.places
    case .asked(let conversation, let place, about: _):
      context.places[.question(conversation.id)] = place
      notice = Notice(context.text(Words.asked(place, at: context.now)))
    case .askedBefore(let conversation?, let place, about: _):
      context.places[.question(conversation.id)] = place
    default: break
    }
  }

  /// Where something waits for a ruling it is asked where it stands now.
  func placesWanted(by event: Event) -> [Effect] {
    let disputes: [Dispute] =
      switch event {
      case .disputes(let disputes, in: _): disputes
      case .examDisputes(let disputes, in: _): Array(disputes.values)
      case .exam(let paper): Array(paper.disputes.values)
      default: []
      }
    return disputes.contains { $0.ruling == nil } ? Oversight.asking(.news, context) : []
  }

  /// In a lesson what was typed is kept, whoever wrote first; of a student's page it is said whose it was.
  func phrase(of trouble: Trouble) -> Phrase {
    switch (place, trouble) {
    case (.lesson, .conflict): Words.lessonWentOn
    case (.student(let state), .refused): Words.noLongerYours(state.name)
    case (.review(let state), .refused): Words.noLongerYours(state.name)
    case (.assigning(let state), .refused): Words.noLongerYours(state.name)
    default: trouble.phrase
    }
  }

  /// Whoever looks at a student's work when that is given to somebody else is led back to the list, which is read again:
  /// nothing of the student stays on the screen. nil elsewhere.
  mutating func shutting() -> [Effect]? {
    switch place {
    case .student, .review, .assigning: go(to: .home)
    default: nil
    }
  }
}
