/// How a student stands with one topic.
public struct TopicProgress: Equatable, Sendable, Identifiable {
  public var id: Topic.ID
  public var name: Phrase
  /// School grade, 1 to 12.
  public var grade: Int
  /// As they are taught.
  public var concepts: [ConceptProgress]
  /// The mean over all concepts, those without an answer counting 0: it grows with what is begun, too.
  public var mastery: MasteryCourse
  /// Answers of the last 30 days, today's among them.
  public var recent: AnswerTally
  /// Answers ever.
  public var ever: AnswerTally
  /// Hints taken, ever.
  public var hints: Int
  /// Time at its problems, ever, in seconds.
  public var seconds: Int
  /// nil where it never was.
  public var lastStudied: CalendarDay?
  /// nil where there was none.
  public var exam: ExamMark?
  /// nil where nothing presses.
  public var advice: RevisionAdvice?
  /// The newest answers, the newest first.
  public var newest: [SeenAnswer]

  /// Concepts that were begun.
  public var begun: Int { concepts.count { $0.tally.answered > 0 } }

  /// Per cent of its concepts that were begun, 0 to 100, a half rounded up.
  public var coverage: Int { concepts.isEmpty ? 0 : (begun * 100 + concepts.count / 2) / concepts.count }

  /// What is worth another look, the weakest first: what was begun and is not mastered, or fades.
  public var toRevise: [ConceptProgress] {
    concepts.filter { $0.tally.answered > 0 && (!$0.isMastered || $0.isDue) }
      .sorted { ($0.mastery.now ?? 0, $0.id) < ($1.mastery.now ?? 0, $1.id) }
  }
}

/// How a student stands with one concept.
public struct ConceptProgress: Equatable, Sendable, Identifiable {
  public var id: Concept.ID
  public var name: Phrase
  public var mastery: MasteryCourse
  /// Answers ever.
  public var tally: AnswerTally
  /// Mastery of 80 or more, on three answers or more.
  public var isMastered: Bool
  /// When a review is due; nil before the first answer.
  public var reviewDue: CalendarDay?
  /// A review is due today, or was before.
  public var isDue: Bool
}

/// One answer, as a report lists it.
public struct SeenAnswer: Equatable, Sendable {
  public var problem: Problem.ID
  /// What the problem asks, with its curated numbers; nil where it is not known.
  public var statement: Phrase?
  public var concept: Concept.ID
  public var outcome: Outcome
  /// Hints taken before it, 0 to 3.
  public var hints: Int
  public var day: CalendarDay
}
