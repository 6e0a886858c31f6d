import Learning
import Library
import Testing

struct CurriculumReadingTests {
  private static let subjects = (path: "Content/subjects.yaml", text: Sample.subjects)
  private static let ratios = (path: Sample.topicPath, text: Sample.topic)

  /// A second topic file, in which every slug is another.
  private static let areas = (
    path: "Content/grade-7/areas.yaml",
    text: Sample.topic.replacing("ratios-7", with: "areas-7").replacing("rate-7", with: "square-7")
      .replacing("proportion-7", with: "circle-7")
  )

  @Test func aTopicFileIsReadAsItIsWritten() throws {
    let reading = readTopicFile(Sample.topic, path: Sample.topicPath)
    #expect(
      reading.topic
        == Topic(
          id: Topic.ID("ratios-7"), subject: Subject.ID("mathematics"),
          name: Phrase(en: "Ratios", bn: "অনুপাত"), grade: 7,
          examWeightage: 12.5, estimatedHours: 6))
    #expect(reading.concepts.map(\.id.rawValue) == ["rate-7", "proportion-7"])
    #expect(reading.concepts.allSatisfy { $0.topic == Topic.ID("ratios-7") })
    #expect(reading.problems.map(\.id.rawValue) == ["ratios-7-map", "ratios-7-ribbons", "ratios-7-four"])
    #expect(reading.problems.map(\.key.kind) == [.number, .choice, .boolean])
    let map = try #require(reading.problems.first)
    #expect(map.key == .number("28", unit: Phrase(en: "km", bn: "কিমি")))
    #expect(map.statement.en == "On a map 3 cm stand for 12 km. How many kilometres do 7 cm stand for?")
    #expect(map.statement.bn == "মানচিত্রে ৩ সেমি দিয়ে ১২ কিমি বোঝায়। ৭ সেমি দিয়ে কত কিলোমিটার বোঝায়?")
    #expect(
      map.topicName == Phrase(en: "Ratios", bn: "অনুপাত") && map.grade == 7
        && map.concept == Concept.ID("rate-7"))
    #expect(map.difficulty.level == 4 && map.minutes == 3 && map.tags == ["map", "rate"])
    #expect(map.hints.map(\.en)[2] == "Divide, then multiply.")
    #expect(reading.problems[1].tags.isEmpty)
    guard case .choice(let options, let right) = reading.problems[1].key else {
      Issue.record("the second problem is no choice")
      return
    }
    #expect(options.count == 4 && options[right] == Phrase(en: "3 : 8", bn: "৩ : ৮"))
    #expect(reading.problems[2].key == .boolean(true))
  }

  @Test(arguments: ["28", "0.50", "-5", "3/4", "75%", "007"])
  func anAnswerWithoutQuotationMarksStaysAsItIsWritten(answer: String) {
    let old = "answer: \"28\"\n    unit: {en: km, bn: কিমি}"
    let text = Sample.topic.replacing(old, with: "answer: \(answer)")
    let reading = readTopicFile(text, path: "t")
    #expect(reading.mistakes.isEmpty)
    #expect(reading.problems.first?.key == .number(answer, unit: nil))
  }

  @Test func trueAndFalseNeedNoQuotationMarks() {
    let text = Sample.topic.replacing("answer: \"true\"", with: "answer: false")
    #expect(readTopicFile(text, path: "t").problems.last?.key == .boolean(false))
  }

  @Test func lineEndingsAndAByteOrderMarkChangeNothing() {
    let plain = readTopicFile(Sample.topic, path: "t")
    let windows =
      "\u{FEFF}"
      + Sample.topic.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(readTopicFile(windows, path: "t") == plain)
    let broken = windows.replacing("minutes: 3", with: "minutes: x")
    #expect(readTopicFile(broken, path: "t").mistakes.map(\.line) == [19])
  }

  @Test func aProblemWithAMistakeIsLeftOutAndTheOthersStay() {
    let text = Sample.topic.replacing("answer: \"c\"", with: "answer: \"x\"")
    #expect(readTopicFile(text, path: "t").problems.map(\.id.rawValue) == ["ratios-7-map", "ratios-7-four"])
  }

  @Test func everyFieldIsFoundOnItsOwnLine() throws {
    let reading = readTopicFile(Sample.topic, path: Sample.topicPath)
    let lines = Sample.topic.split(separator: "\n", omittingEmptySubsequences: false)
    for problem in reading.problems {
      let place = try #require(reading.sources.problems[problem.id])
      #expect(place.file == Sample.topicPath)
      #expect(lines[place.line - 1].contains("slug: \(problem.id)"))
      for key in [
        "slug", "concept", "kind", "difficulty", "minutes", "question", "answer", "hints", "explanation",
      ] {
        #expect(lines[place.line(of: key) - 1].contains("\(key):"))
      }
      for (index, hint) in problem.hints.enumerated() {
        #expect(lines[place.line(of: "hints[\(index)].bn") - 1].contains(hint.bn))
      }
      #expect(place.line(of: "hints[7].en") == place.line(of: "hints"))
      #expect(place.line(of: "nothing.of.the[3].kind") == place.line)
    }
    let concept = try #require(reading.sources.concepts[Concept.ID("proportion-7")])
    #expect(concept.field == "topic.concepts[1]" && concept.line == 12)
  }

  @Test func filesTogetherMakeACurriculumWhateverTheirOrder() {
    let files = [Self.subjects, Self.ratios, Self.areas]
    let reading = readCurriculum(files: files)
    #expect(reading.mistakes.isEmpty)
    #expect(reading.curriculum.subjects.map(\.id.rawValue) == ["mathematics"])
    #expect(reading.curriculum.topics.map(\.id.rawValue) == ["areas-7", "ratios-7"])
    #expect(reading.curriculum.concepts.count == 4 && reading.curriculum.problems.count == 6)
    var random = SplitMix64(seed: 7)
    for _ in 0..<6 { #expect(readCurriculum(files: files.shuffled(using: &random)) == reading) }
  }

  @Test func aSlugNamesOneThingInAllFiles() {
    let copy = (
      path: "Content/grade-7/copy.yaml", text: Self.areas.text.replacing("circle-7", with: "rate-7")
    )
    let reading = readCurriculum(files: [Self.subjects, Self.ratios, Self.areas, copy])
    #expect(
      reading.mistakes.map(\.description) == [
        "Content/grade-7/copy.yaml:3: topic.slug: \"areas-7\" is taken already, "
          + "by Content/grade-7/areas.yaml:3"
      ])
    let later = (path: "Content/grade-7/z.yaml", text: Sample.topic.replacing("ratios-7", with: "z-7"))
    let taken = readCurriculum(files: [Self.subjects, Self.ratios, later])
    #expect(
      taken.mistakes.map(\.description) == [
        "Content/grade-7/z.yaml:10: topic.concepts[0].slug: \"rate-7\" is taken already, "
          + "by \(Sample.topicPath):10",
        "Content/grade-7/z.yaml:12: topic.concepts[1].slug: \"proportion-7\" is taken already, "
          + "by \(Sample.topicPath):12",
      ])
    #expect(taken.curriculum.problems.count == 3, "a problem without its concept leads nowhere")
  }

  @Test func aTopicLiesInTheFolderOfItsGrade() {
    for path in ["Content/grade-8/ratios.yaml", "Content/ratios.yaml", "ratios.yaml"] {
      #expect(
        readCurriculum(files: [Self.subjects, (path, Sample.topic)]).mistakes.map(\.description)
          == ["\(path):5: topic.grade: is 7, so the file must lie in grade-7/"])
    }
  }

  @Test func aTopicNeedsItsSubject() {
    let maths = (path: Sample.topicPath, text: Sample.topic.replacing("mathematics", with: "mathmatics"))
    let reading = readCurriculum(files: [maths, Self.subjects])
    #expect(
      reading.mistakes.map(\.description) == [
        "\(Sample.topicPath):6: topic.subject: there is no subject \"mathmatics\"; "
          + "did you mean \"mathematics\"?"
      ])
    #expect(reading.curriculum.topics.isEmpty && reading.curriculum.problems.isEmpty)
    #expect(
      readCurriculum(files: [Self.ratios]).mistakes.map(\.description) == [
        "\(Sample.topicPath):6: topic.subject: there is no subject \"mathematics\": subjects.yaml is missing"
      ])
  }

  @Test func theMistakesOfAllFilesAreToldInTheirOrder() {
    let reading = readCurriculum(files: [
      ("Content/subjects.yaml", "subject: []\n"),
      (Sample.topicPath, Sample.topic.replacing("minutes: 3", with: "minutes: x")),
      ("Content/grade-7/areas.yaml", ""),
    ])
    #expect(
      reading.mistakes.map { "\($0.file):\($0.line)" } == [
        "Content/grade-7/areas.yaml:1", "\(Sample.topicPath):6", "\(Sample.topicPath):19",
        "Content/subjects.yaml:1", "Content/subjects.yaml:1",
      ])
  }
}
