import Learning
import Testing

@Suite struct TopicOnMapTests {
  private func topic(
    _ slug: String, grade: Int = 7, _ mastery: Double, needs: [String] = [], isAssumed: Bool = false
  ) -> PlannedTopic {
    PlannedTopic(
      name: Phrase(slug), grade: grade,
      standing: TopicStanding(
        topic: Topic.ID(slug), examWeightage: 10, estimatedHours: 5, mastery: mastery,
        prerequisites: needs.map { .init(topic: Topic.ID($0)) }, isAssumed: isAssumed))
  }

  @Test func aTopicIsOpenOnceAllThatItNeedsIsThere() {
    let map = TopicOnMap.map(
      of: [
        topic("early", grade: 6, 59.9), topic("assumed", grade: 6, 0, isAssumed: true), topic("known", 79.6),
        topic("open", 12, needs: ["known", "assumed"]), topic("new", 0, needs: ["open"]),
        topic("late", 0, needs: ["early"]), topic("fresh", 0),
      ], grade: 7)
    #expect(map.map(\.id.rawValue) == ["open", "fresh", "new", "late", "known"])
    #expect(map.map(\.mastery) == [12, 0, 0, 0, 80])
    #expect(map[0].stage == .open && map[0].leadsTo == [Phrase("new")])
    #expect(map[2].stage == .later(after: [Phrase("open")]))
    #expect(map[3].stage == .later(after: [Phrase("early")]))
    #expect(map[4].stage == .known && map[4].leadsTo == [Phrase("open")])
  }
}
