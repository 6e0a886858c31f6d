import Learning
import Library
import Testing

struct MistakeTests {
  @Test(arguments: BrokenFile.ofForm + BrokenFile.ofTopics + BrokenFile.ofProblems + BrokenFile.ofOthers)
  func everyBrokenFileSaysExactlyWhatIsWrong(file: BrokenFile) throws {
    let text = try #require(file.text, "the sample does not hold what is to be taken out")
    let path = "Content/grade-7/broken.yaml"
    #expect(file.mistakes(in: text, path: path).map(\.description) == file.says.map { "\(path):\($0)" })
  }

  @Test func theSamplesThemselvesHaveNoMistake() {
    #expect(readTopicFile(Sample.topic, path: Sample.topicPath).mistakes.isEmpty)
    #expect(readSubjects(Sample.subjects, path: "Content/subjects.yaml").mistakes.isEmpty)
    #expect(throws: Never.self) { try readTheme(Sample.theme, path: Sample.themePath).get() }
  }

  @Test func allMistakesOfAFileAreToldAtOnceAndInTheOrderOfItsLines() {
    let text = Sample.topic
      .replacing("grade: 7\n", with: "grade: seven\n")
      .replacing("answer: \"c\"", with: "answer: \"e\"")
      .replacing("minutes: 3", with: "minutes: 99")
      .replacing("    kind: boolean", with: "    kind: boolean\n    kind: number")
      .replacing("tags: [proportion]", with: "tgas: [proportion]")
    #expect(
      readTopicFile(text, path: "t").mistakes.map(\.description) == [
        "t:5: topic.grade: must be a whole number, not \"seven\"",
        "t:19: problems[0].minutes: must be 1 to 15, not 99",
        "t:48: problems[1].answer: must be the letter of the right option, a to d, not \"e\"",
        "t:57: problems[2].kind: is there already, on line 56",
        "t:67: problems[2].tgas: is not a field here; did you mean \"tags\"?",
      ])
  }

  @Test func aMistakeOfTheWholeFileNamesNoField() {
    let mistake = SourceMistake(file: "Themes/dark.yaml", line: 1, field: "", message: "is empty")
    #expect(mistake.description == "Themes/dark.yaml:1: is empty")
    #expect(SourceMistakes([mistake, mistake]).description == "\(mistake)\n\(mistake)")
  }

  @Test func tooManyLevelsAreRefusedWhereTheyBegin() {
    let levels = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    let text = Sample.topic.replacing("tags: [map, rate]", with: "tags: \(levels)")
    let field = "problems[0].tags" + String(repeating: "[0]", count: 47)
    #expect(
      readTopicFile(text, path: "t").mistakes.map(\.description) == [
        "t:36: \(field): is more than 50 levels deep"
      ])
  }

  @Test func levelsWithoutEndAreRefused() {
    let text = "a:\n  " + String(repeating: "[", count: 400_000)
    #expect(
      readTopicFile(text, path: "t").mistakes.map(\.description) == ["t:2: is more than 50 levels deep"])
  }

  @Test func aFileOfMoreThanAMegabyteIsRefused() {
    let line = "# a comment of no use\n"
    let text = Sample.topic + String(repeating: line, count: 1_000_000 / line.utf8.count)
    #expect(readTopicFile(text, path: "t").mistakes.map(\.description) == ["t:1: is larger than a megabyte"])
    let less = Sample.topic + String(repeating: line, count: 10_000)
    #expect(readTopicFile(less, path: "t").mistakes.isEmpty)
  }

  /// Each would take longer than anybody lives if it were unfolded, or compared as a key.
  @Test(arguments: ["- ", "? "])
  func aliasesOfAliasesAreRefused(indicator: String) {
    let value = indicator == "? " ? "\n: 1\n" : "\n"
    let text =
      "\(indicator)&a0 [x, x]\(value)"
      + (1...60).map { "\(indicator)&a\($0) [*a\($0 - 1), *a\($0 - 1)]\(value)" }.joined()
    let mistakes = readTopicFile(text, path: "t").mistakes
    #expect(mistakes.map(\.message) == ["has aliases: write each thing out"])
  }

  @Test func keysWithinKeysAreRefused() {
    let text = String(repeating: "? ", count: 900) + "x\n"
    #expect(readTopicFile(text, path: "t").mistakes.map(\.message) == ["has keys that are no texts"])
  }

  @Test func questionMarksStarsAndAmpersandsInTextsAreNoStructure() {
    let sentence = "7 + ? = 12, [1]: 2 *3 *4 and Tom &Jerry; 5 *x - ? {{so}}: yes"
    let text = Sample.topic.replacing("Both grow together.", with: "\"\(sentence)\"")
    let reading = readTopicFile(text, path: "t")
    #expect(reading.mistakes.isEmpty)
    #expect(reading.problems.first?.hints[1].en == sentence.replacing("{{so}}", with: "{so}"))
  }

  @Test func aKeyThatIsThereManyTimesIsToldEachTime() {
    let again = String(repeating: "    minutes: 4\n", count: 20)
    let text = Sample.topic.replacing("    minutes: 3\n", with: "    minutes: 3\n" + again)
    let mistakes = readTopicFile(text, path: "t").mistakes
    #expect(mistakes.map(\.line) == Array(20...39))
    #expect(Set(mistakes.map(\.message)) == ["is there already, on line 19"])
  }

  @Test(arguments: ["", "\u{FEFF}", "\u{FEFF}\u{FEFF}"]) func theFirstKeyMayBeTheOneThatIsThereTwice(
    mark: String
  ) {
    let text = mark + "subjects: []\nsubjects: []\n"
    let says =
      mark.unicodeScalars.count > 1
      ? ["s:1: has the character U+FEFF, which no text needs"]
      : ["s:1: subjects: is empty", "s:2: subjects: is there already, on line 1"]
    #expect(readSubjects(text, path: "s").mistakes.map(\.description) == says)
  }

  @Test func evenAKeyWrittenWithEscapesIsSeenTwice() {
    let text = Sample.topic.replacing("    minutes: 3\n", with: "    \"\\x6dinutes\": 3\n    minutes: 4\n")
    #expect(
      readTopicFile(text, path: "t").mistakes.map(\.description)
        == ["t:19: has the key \"minutes\" twice in one mapping"])
  }
}
