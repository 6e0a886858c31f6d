import Learning
import Library
import Testing

struct CheckTests {
  /// What `check` says of the sample with one thing changed.
  private func findings(_ old: String, _ new: String, subjects: String = Sample.subjects) -> [String] {
    let reading = readCurriculum(files: [
      ("Content/subjects.yaml", subjects), (Sample.topicPath, Sample.topic.replacing(old, with: new)),
    ])
    #expect(reading.mistakes.isEmpty)
    return check(reading).mistakes.map(\.description).filter { !Self.neverChanging.contains($0) }
  }

  /// The sample's problems are families of one: that is said of each.
  private static let neverChanging = [15, 37, 54].enumerated().flatMap { index, line in
    [
      "\(Sample.topicPath):\(line): problems[\(index)].parameters: has no parameters",
      "\(Sample.topicPath):\(line): problems[\(index)].misconceptions: 0 of them, not two or more",
    ]
  }

  @Test func theSampleIsSound() { #expect(findings("", "").isEmpty) }

  @Test func aProblemThatNeverChangesIsSaidToBeOne() {
    let reading = readCurriculum(files: [
      ("Content/subjects.yaml", Sample.subjects), (Sample.topicPath, Sample.topic),
    ])
    #expect(check(reading).mistakes.map(\.description) == Self.neverChanging)
  }

  @Test func whatIsWrongWithAProblemIsFoundOnTheLineOfItsField() {
    #expect(
      findings("মানচিত্রে ৩ সেমি", "মানচিত্রে ৪ সেমি") == [
        "\(Sample.topicPath):20: problems[0].question: different numbers: English has 3, Bengali has 4"
      ])
    #expect(
      findings("en: Both grow together.,", "en: It is 28.,") == [
        "\(Sample.topicPath):31: problems[0].hints[1].en: contains the answer"
      ])
    #expect(
      findings("bn: \"৮ : ৩\"", "bn: \"8 : ৩\"") == [
        "\(Sample.topicPath):44: problems[1].options[0].bn: has digits that are not Bengali"
      ])
    #expect(
      findings("so it is true.", "so it is so.") == [
        "\(Sample.topicPath):65: problems[2].explanation.en: does not reach the answer"
      ])
  }

  @Test func whatIsWrongWithATopicOrAConceptOrASubjectIsFoundToo() {
    #expect(
      findings("name: {en: Ratios, bn: অনুপাত}", "name: {en: Ratios, bn: Ratios}") == [
        "\(Sample.topicPath):4: topic.name.bn: has no Bengali letters"
      ])
    #expect(
      findings("{en: Proportion, bn: সমানুপাত}", "{en: সমানুপাত, bn: সমানুপাত}") == [
        "\(Sample.topicPath):13: topic.concepts[1].name.en: has Bengali letters or digits"
      ])
    let subjects = Sample.subjects.replacing("গণিত", with: "Sums")
    #expect(
      findings("", "", subjects: subjects) == [
        "Content/subjects.yaml:3: subjects[0].name.bn: has no Bengali letters"
      ])
  }

  @Test func findingsComeInTheOrderOfTheFiles() {
    let text = Sample.topic.replacing("so it is true.", with: "so it is so.")
      .replacing("৩ সেমি", with: "৪ সেমি")
    let reading = readCurriculum(files: [
      ("Content/subjects.yaml", Sample.subjects), (Sample.topicPath, text),
    ])
    let lines = check(reading).mistakes.map(\.line)
    #expect(lines.count > 1 && lines == lines.sorted())
  }
}
