import Learning

extension World {
  /// A Saturday's plan of a pupil of grade 7, with an exam in 41 days.
  static var outlook: StudyOutlook { outlook(exam: Walk.saturday.adding(days: 41)) }

  static func outlook(exam: CalendarDay?, hoursPerDay: Double = 1.5) -> StudyOutlook {
    let topics = planned
    return StudyOutlook(
      today: Walk.saturday, exam: exam, hoursPerDay: hoursPerDay, topics: topics,
      plan: StudyPlan(topics.map(\.standing), hoursPerDay: hoursPerDay, exam: exam, from: Walk.saturday), version: 1)
  }

  private static var planned: [PlannedTopic] {
    func topic(
      _ id: String, _ en: String, _ bn: String, weight: Double, mastery: Double, needs: [String] = [],
      dependents: Int = 0, answers: Int, ago: Int? = nil, grade: Int = 7, carries: Double = 0
    ) -> PlannedTopic {
      PlannedTopic(
        name: Phrase(en: en, bn: bn), grade: grade,
        standing: TopicStanding(
          topic: Topic.ID(id), examWeightage: weight, estimatedHours: 7, mastery: mastery,
          prerequisites: needs.map { .init(topic: Topic.ID($0)) }, dependents: dependents, answers: answers,
          lastStudied: ago.map { Walk.saturday.adding(days: -$0) }, carries: carries))
    }
    return [
      topic(
        "fractions-6", "Fractions", "ভগ্নাংশ", weight: 0, mastery: 41, dependents: 2, answers: 12, ago: 3, grade: 6,
        carries: 16),
      topic("integers-7", "Integers", "পূর্ণসংখ্যা", weight: 14, mastery: 66, dependents: 2, answers: 22, ago: 1),
      topic("powers-7", "Powers and indices", "ঘাত ও সূচক", weight: 8, mastery: 0, needs: ["integers-7"], answers: 0),
      topic(
        "equations-7", "Simple equations", "সরল সমীকরণ", weight: 16, mastery: 12, needs: ["integers-7", "fractions-6"],
        answers: 2),
      topic("ratios-7", "Ratio and proportion", "অনুপাত ও সমানুপাত", weight: 12, mastery: 84, answers: 30, ago: 9),
      topic(
        "area-7", "Area and perimeter", "ক্ষেত্রফল ও পরিসীমা", weight: 14, mastery: 23, needs: ["fractions-6"],
        answers: 5, ago: 14),
      topic("sets-7", "Sets", "সেট", weight: 8, mastery: 0, answers: 0),
    ]
  }

  /// Two goals, and a month of practice.
  static var fullAims: Aims {
    let day = Walk.saturday
    let subject = Subject.ID("mathematics")
    func goal(
      _ number: Int, _ title: String, _ kind: Goal.Kind, _ status: Goal.Status, right: Int, fives: Int
    ) -> Goal {
      Goal(
        id: Goal.ID("goal-\(number)"), title: title, kind: kind, subject: subject, status: status,
        progress: GoalProgress(right: right, wanted: kind.practice, rating: 1087, ratingFrom: 1000, fives: fives))
    }
    let fives = (0..<9).map { number in
      CompletedFive(
        day: PracticeDay(day: day.adding(days: number - 8), offset: 19_800), ended: Walk.evening, problems: 5,
        answered: 5, right: number == 4 ? 5 : 3, hints: number == 2 ? 0 : 2)
    }
    let evidence = PracticeEvidence(fives: fives, goalsBegun: [day.adding(days: -8), day.adding(days: -1)])
    return Aims(
      goals: [
        goal(1, "Ready for the half-yearly", .exam, .active, right: 27, fives: 9),
        goal(2, "ভগ্নাংশ ভালো করে শেখা", .steady, .paused, right: 41, fives: 4),
      ],
      achievements: Achievements(of: evidence, in: ConceptPlaces([:])), subjects: [subject], today: day)
  }
}

extension Walk {
  /// The day of `evening`.
  static let saturday = CalendarDay(year: 2026, month: 11, day: 21)
}
