/// A topic of a student's year as a stop on the way: whether it is known, open or still to come, and what it leads to.
public struct TopicOnMap: Equatable, Sendable, Identifiable {
  /// How far one is with it.
  public enum Stage: Equatable, Sendable {
    /// Mastery of 80 and more.
    case known
    /// Everything that it needs is there.
    case open
    /// These should come first.
    case later(after: [Phrase])
  }

  public var id: Topic.ID
  public var name: Phrase
  /// 0 to 100.
  public var mastery: Int
  public var stage: Stage
  /// Topics of the year that need it directly.
  public var leadsTo: [Phrase]

  /// The map of a year: its topics in the order in which one can get there. Earlier years are known until answers say
  /// otherwise; what they lack is named.
  public static func map(of topics: [PlannedTopic], grade: Int) -> [TopicOnMap] {
    let byID = Dictionary(topics.map { ($0.id, $0) }) { first, _ in first }
    let year = topics.filter { $0.grade == grade }
    let stops = year.map { topic in
      let missing = topic.standing.prerequisites.compactMap { need -> Phrase? in
        guard let needed = byID[need.topic], !needed.standing.isAssumed else { return nil }
        return needed.standing.mastery < need.minimumMastery ? needed.name : nil
      }
      let mastery = Int(topic.standing.mastery.rounded())
      let stage: Stage =
        mastery >= LearnerModel.mastered ? .known : missing.isEmpty ? .open : .later(after: missing)
      let leadsTo = year.filter { $0.standing.prerequisites.contains { $0.topic == topic.id } }.map(\.name)
      return TopicOnMap(id: topic.id, name: topic.name, mastery: mastery, stage: stage, leadsTo: leadsTo)
    }
    func rank(_ stop: TopicOnMap) -> Int {
      switch stop.stage {
      case .open: stop.mastery > 0 ? 0 : 1
      case .later: 2
      case .known: 3
      }
    }
    return stops.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }
}
