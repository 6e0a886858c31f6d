import Learning

/// What the command line asked for, and how it is come to.
extension App {
  /// What to do before the first key: somebody who is signed in already may be on the way to the five.
  public mutating func open() -> [Effect] {
    guard let profile = context.profile else { return [] }
    if profile.role != .student { return go(to: .home) }
    if let wish = examWish {
      examWish = nil
      return open(wish, profile)
    }
    if let wish = lessonWish {
      lessonWish = nil
      return open(wish, profile)
    }
    guard goesToPractice else { return [] }
    goesToPractice = false
    if case .home(var state) = place {
      state.isWaiting = true
      place = .home(state)
    }
    return [.beginPractice(profile)]
  }

  /// What `lectern teach` asks for: a lesson on a topic, or the choice of one.
  private mutating func open(_ wish: LessonWish, _ profile: Profile) -> [Effect] {
    var state = LessonChoice.State()
    state.isWaiting = wish.order != nil
    place = .lessonChoice(state)
    let lesson = wish.order.map { Effect.beginLesson($0, profile.person) }
    return [.loadLessons(profile.person), lesson].compactMap(\.self)
  }

  /// What `lectern exam` asks for: a new exam about a topic, or the choice of one.
  private mutating func open(_ wish: ExamWish, _ profile: Profile) -> [Effect] {
    var state = ExamChoice.State()
    state.isTimed = wish.isTimed
    if let length = wish.length {
      state.breadth = length < ExamScope.Breadth.topic.lengths.lowerBound ? .guideline : .topic
      state.lengths[state.breadth] = ExamOrder(ExamScope(state.breadth, of: Topic.ID("")), length: length).length
    }
    guard let topic = wish.topic else {
      place = .examChoice(state)
      return [.loadExams(profile.person)]
    }
    state.isWaiting = true
    place = .examChoice(state)
    let order = ExamOrder(ExamScope(state.breadth, of: topic), length: state.length, isTimed: state.isTimed)
    return [.loadExams(profile.person), .beginExam(order, profile.person)]
  }
}
