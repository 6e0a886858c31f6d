/// The first words of a lesson before they are worded. A model may welcome; what is asked then, and what is explained where nothing
/// is asked, is the built-in tutor's.
public struct WelcomeOutline: Sendable {
  /// The welcome and what goes with it, in the built-in tutor's words.
  let following: [LessonEvent]
  /// What a model is told: nothing of who the student is but their grade, their language and what is remembered of them.
  public let data: [PromptSlot: String]
  /// The language that the student reads.
  public let language: Language
  /// The problems whose answers must not be told: what is asked after the welcome.
  public let secrets: [Problem]

  /// Its events as a model words the welcome.
  ///
  /// - Parameter text: never empty.
  public func events(saying text: String) -> [LessonEvent] {
    var said = [Saying(.welcome, Phrase(text), voice: .model)]
    return following.map { event in
      defer { said = [] }
      return event.saying(said + event.inBuiltInWords.sayings.filter { $0.kind != .welcome })
    }
  }

  /// Its events in the built-in tutor's words, in a lesson that a model words else.
  public var inOwnWords: [LessonEvent] { following.map(\.inBuiltInWords) }
}

extension BuiltInTutor {
  /// The welcome of a lesson, for a model to word. nil where something was said already.
  ///
  /// - Parameter notes: what is remembered of the student.
  public func welcomeOutline(
    of lesson: Lesson, grade: Int, in language: Language, notes: [String] = [], at now: Instant
  ) -> WelcomeOutline? {
    let following = welcome(to: lesson, at: now)
    guard !following.isEmpty else { return nil }
    var data: [PromptSlot: String] = [
      .grade: String(grade), .language: language == .english ? "English" : "Bengali", .topic: guideline.title[language],
      .objectives: guideline.plan.map { "\($0.title[language]): \($0.success[language])" }.joined(separator: "\n"),
    ]
    if !notes.isEmpty { data[.memoryNotes] = notes.joined(separator: "\n") }
    return WelcomeOutline(
      following: following, data: data, language: language,
      secrets: following.compactMap(\.question).compactMap(problem))
  }
}
