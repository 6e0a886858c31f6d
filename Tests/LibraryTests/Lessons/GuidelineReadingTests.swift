import Learning
import Library
import Testing

/// A guideline file is read whole, or every mistake in it is told with its line.
@Suite struct GuidelineReadingTests {
  private static let path = "Content/grade-7/lessons/ratios.yaml"

  private func text() throws -> String {
    try #require(try ProjectFiles.content().first { $0.path == Self.path }).text
  }

  /// What is found in the whole content with one thing changed in the guideline on ratios.
  private func mistakes(changing old: String, to new: String) throws -> [String] {
    let text = try text()
    try #require(text.contains(old), "\(old)")
    // The topic, and those that its concepts need.
    let names = ["subjects", "7/ratios", "6/factors", "6/fractions", "6/unitary-method"].map { $0 + ".yaml" }
    let files = try ProjectFiles.content().filter { file in
      file.path == Self.path || !isGuidelineFile(file.path) && names.contains { file.path.hasSuffix($0) }
    }.map { file in
      (path: file.path, text: file.path == Self.path ? text.replacing(old, with: new, maxReplacements: 1) : file.text)
    }
    let reading = readCurriculum(files: files, isPart: true)
    return (reading.mistakes + checkGuidelines(reading)).map(\.description)
  }

  @Test func theGuidelineIsReadWhole() throws {
    let reading = readGuidelineFile(try text(), path: Self.path)
    #expect(reading.mistakes.isEmpty)
    let guideline = try #require(reading.guideline)
    #expect(guideline.id.rawValue == "ratios-7" && guideline.plan.count == 5)
    #expect(guideline.plan.map(\.kind) == [.explain, .check, .explain, .check, .practice])
    #expect(guideline.plan[0].pieces[0].figure?.bn.contains("লাল") == true)
    #expect(guideline.misconceptions[0].seen.map(\.family.rawValue) == ["ratios-7-map-scale", "ratios-7-four-numbers"])
  }

  @Test func whatShipsHasNoMistake() throws {
    let reading = try ShippedLessons.reading.get()
    #expect(reading.mistakes.isEmpty && checkGuidelines(reading).isEmpty)
    #expect(!reading.curriculum.guidelines.isEmpty)
  }

  @Test(arguments: [
    ("kind: explain", "kind: explains", "plan[0].kind: must be explain, check or practice, not \"explains\""),
    (
      "  level: ratios-7-map-scale", "  level: ratios-7-juice-and-water",
      "guideline.level: \"ratios-7-juice-and-water\" is hard"
    ),
    ("to: inverse-unitary-method-6", "to: unit-value-9", "plan[4].step_back.to: \"unit-value-9\" is nothing"),
    ("have to happen to the first?", "have to happen to the first", "plan[1].probes[1].en: is no question"),
    ("most-sugar,", "most-salt,", "has no misconception \"most-salt\""),
    (
      "seen: [ratios-7-ribbons/ignores-the-units]", "seen: [ratios-7-ribbons]", "must be a family and its misconception"
    ),
    ("35 ÷ 7 = 5 guavas", "35 ÷ 7 = 6 guavas", "plan[2].pieces[1]: different numbers"),
    ("concept: inverse-proportion-7", "concept: inverse-proportion-8", "is no concept of this topic"),
    ("questions: [ratios-7-ribbons, ", "questions: [ratios-7-map-scale, ", "is about the concept \"ratio-as-rate-7\""),
    (
      "Twice the taps means half the time.",
      "Multiply the two numbers at the ends, and multiply the two in the middle.",
      "\"multiply the two numbers at the …\" is said in plan[3].pieces[1].en, too"
    ),
    ("parts=12,8 labels=red,white", "parts=twelve,8 labels=red,white", "plan[0].pieces[0].figure"),
    ("topic: ratios-7", "topic: ratios-9", "guideline.topic: there is no topic \"ratios-9\""),
    ("  closing:\n", "  close:\n", "guideline.closing: is missing"),
  ])
  func everyMistakeIsTold(old: String, new: String, wanted: String) throws {
    let found = try mistakes(changing: old, to: new)
    #expect(found.contains { $0.hasPrefix(Self.path + ":") && $0.contains(wanted) }, "\(found)")
  }

  @Test func aGuidelineLiesBesideItsTopic() throws {
    let files = try ProjectFiles.content().map { file in
      (path: file.path.replacing("grade-7/lessons/ratios", with: "grade-8/lessons/ratios"), text: file.text)
    }
    #expect(readCurriculum(files: files).mistakes.contains { $0.message.contains("grade-7/lessons/ratios.yaml") })
    let twice = try ProjectFiles.content() + [(path: "Content/grade-7/lessons/z.yaml", text: text())]
    #expect(readCurriculum(files: twice).mistakes.contains { $0.message.contains("has a guideline already") })
  }

  /// Whatever a file holds, it is read or refused, and never in doubt.
  @Test func brokenFilesAreRefusedWithALine() throws {
    let text = try text()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var random = SplitMix64(seed: 42)
    for _ in 0..<25 {
      var broken = lines
      switch Int.random(in: 0..<3, using: &random) {
      case 0: broken.remove(at: Int.random(in: 1..<broken.count, using: &random))
      case 1: broken = Array(broken.prefix(Int.random(in: 1..<broken.count, using: &random)))
      default:
        let place = Int.random(in: 1..<broken.count, using: &random)
        broken[place] = Substring(String(broken[place].reversed()))
      }
      let reading = readGuidelineFile(broken.joined(separator: "\n"), path: Self.path)
      #expect((reading.guideline == nil) == !reading.mistakes.isEmpty)
      #expect(reading.mistakes.allSatisfy { $0.line >= 1 && $0.line <= broken.count + 1 })
    }
  }
}
