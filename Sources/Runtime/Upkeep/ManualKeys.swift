import Learning
import Screens

/// The key tables of all places, for the manual.
public var manualKeys: [PlaceKeys] {
  let both = Phrase(" ")
  guard let difficulty = Difficulty(level: 1) else { return [] }
  let sample = Problem(
    id: Problem.ID("manual"), topic: Topic.ID("manual"), topicName: both, concept: Concept.ID("manual"), grade: 7,
    statement: both, key: .number("1", unit: nil), difficulty: difficulty, minutes: 1,
    hints: [both, both, both], explanation: both)
  return PlaceKeys.all(sample: sample)
}
