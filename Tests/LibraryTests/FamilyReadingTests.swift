import Learning
import Library
import Testing

struct FamilyReadingTests {
  private func read(_ old: String = "", _ new: String = "") -> CurriculumReading {
    readCurriculum(files: [
      ("Content/subjects.yaml", Sample.subjects), (Sample.topicPath, Sample.topic),
      (FamilyFile.path, old.isEmpty ? FamilyFile.text : FamilyFile.text.replacing(old, with: new)),
    ])
  }

  @Test func aFileOfFamiliesIsReadAsItIsWritten() throws {
    let reading = read()
    #expect(reading.mistakes.map(\.description) == [])
    let families = reading.curriculum.families.filter { $0.topic == Topic.ID("shares-7") }
    #expect(families.map(\.id.rawValue) == ["shares-7-sweets", "shares-7-which", "shares-7-true"])
    let sweets = try #require(families.first)
    #expect(sweets.parameters.map(\.name) == ["boxes", "price", "part", "who"])
    #expect(sweets.parameters.map(\.canonical.description) == ["3", "5/2", "1/2", "2"])
    #expect(sweets.parameters.map(\.count) == [8, 20, 3, 2])
    #expect(sweets.definitions.map(\.name) == ["cost", "paid"])
    #expect(sweets.constraints.map(\.description) == ["boxes != price"])
    #expect(sweets.misconceptions.map(\.id.rawValue) == ["pays-everything", "adds"])
    let problem = try #require(reading.curriculum.problems.first { $0.id == sweets.id })
    #expect(problem.statement.en == "Karim buys 3 boxes at 2.5 taka each and pays 1/2 of it. How much is that?")
    #expect(problem.statement.bn == "করিম ২.৫ টাকা দরে ৩টি বাক্স কিনে তার ১/২ অংশ দেয়। কত টাকা?")
    #expect(problem.key == .number("3.75", unit: Phrase(en: "taka", bn: "টাকা")))
    #expect(problem.misconceptions.map(\.answer.en) == ["7.5", "5.5"])
    guard case .choice(_, 1, isFixed: true) = families[1].key else {
      Issue.record("\(families[1].key)")
      return
    }
    let topic = try #require(reading.curriculum.topics.first { $0.id == Topic.ID("shares-7") })
    #expect(topic.prerequisites.map(\.rawValue) == ["ratios-7"])
    let concept = try #require(reading.curriculum.concepts.first { $0.id == Concept.ID("fair-shares-7") })
    #expect(concept.needs.map(\.rawValue) == ["rate-7", "proportion-7"])
  }

  @Test func nothingIsWrongWithIt() {
    let mistakes = check(read()).mistakes.filter { $0.file == FamilyFile.path }
    #expect(mistakes.map(\.description) == [])
  }

  /// One change, and the one line that is said of it.
  @Test(arguments: [
    ("from: 2, to: 9", "from: 9, to: 2", "21: problems[0].parameters.boxes.to: must be more than \"from\""),
    ("step: 0.5}", "step: 0}", "22: problems[0].parameters.price.step: must be more than 0"),
    (
      "canonical: 3, from", "canonical: 1, from",
      "21: problems[0].parameters.boxes.canonical: must be one of the values, not 1"
    ),
    (
      "canonical: 2, of: [{en", "canonical: 3, of: [{en",
      "24: problems[0].parameters.who.canonical: must be the place of one of the words, from 1, not 3"
    ),
    (
      "of: [1/2, 3/4, 0.6]", "of: [1/2, x, 0.6]",
      "23: problems[0].parameters.part.of[1]: must be a number, or {en: …, bn: …}, not \"x\""
    ),
    ("of: [1/2, 3/4, 0.6]", "of: []", "23: problems[0].parameters.part.of: is empty"),
    (
      "of: [1/2, 3/4, 0.6]", "of: [1/2], to: 3",
      "23: problems[0].parameters.part.to: is for a range, not beside \"of\""
    ),
    (
      "from: 2, to: 9}", "from: 2, to: 9, stap: 1}",
      "21: problems[0].parameters.boxes.stap: is not a field here; did you mean \"step\"?"
    ),
    (
      "boxes: {canonical", "Boxes: {canonical",
      "21: problems[0].parameters.Boxes: must be called by small letters, digits and _, beginning with a letter"
    ),
    (
      "cost: boxes * price", "cost: boxes × price",
      "26: problems[0].let.cost: \"×\" belongs to no expression, at character 7"
    ),
    (
      "cost: boxes * price", "cost: boxs * price",
      "26: problems[0].let.cost: there is no \"boxs\"; did you mean \"boxes\"?"
    ),
    ("paid: cost * part", "paid: cost * who", "27: problems[0].let.paid: \"who\" is a text, not a number"),
    ("- boxes != price", "- boxes * price", "29: problems[0].where[0]: \"boxes * price\" is a number, not a truth"),
    ("- boxes != price", "- boxes == price", "28: problems[0].where: the canonical values break \"boxes == price\""),
    (
      "- boxes != price", "- sqr(boxes) == 2",
      "29: problems[0].where[0]: there is no function \"sqr\", at character 1; did you mean \"sqrt\"?"
    ),
    (
      "{price:decimal} taka each", "{price:decimel} taka each",
      "31: problems[0].question.en: there is no format \"decimel\"; there are fraction, mixed, decimal, added, coefficient, "
        + "bracketed, plain, power, at character 35; did you mean \"decimal\"?"
    ),
    (
      "{price:decimal} taka each", "{price} taka each",
      "31: problems[0].question.en: 5/2 is not whole: it needs the format fraction, mixed or decimal, for the canonical values"
    ),
    (
      "{who} {price:decimal}", "{who {price:decimal}",
      "32: problems[0].question.bn: \"{\" belongs to no expression, at character 6"
    ),
    (
      "answer: \"{paid:decimal}\"", "answer: \"{paid:decimal\"",
      "33: problems[0].answer: \"{\" is not closed; a literal brace is doubled, at character 1"
    ),
    (
      "answer: \"{cost:decimal}\"", "answer: \"{costs:decimal}\"",
      "37: problems[0].misconceptions[0].answer: there is no \"costs\"; did you mean \"cost\"?"
    ),
    (
      "slug: adds", "slug: pays-everything",
      "40: problems[0].misconceptions[1].slug: \"pays-everything\" is there already"
    ),
    (
      "order: fixed", "order: fixd",
      "65: problems[1].order: must be fixed or shuffled, not \"fixd\"; did you mean \"fixed\"?"
    ),
    (
      "answer: a\n", "answer: e\n",
      "69: problems[1].misconceptions[0].answer: must be the letter of an option, a to d, not \"e\""
    ),
    ("answer: \"{a > b}\"", "answer: \"{a + b}\"", "92: problems[2].answer: \"a + b\" is a number, not a truth"),
    (
      "answer: \"{a > b}\"", "answer: \"yes {a > b}\"",
      "92: problems[2].answer: must be \"true\", \"false\" or one value that is either, not \"yes {a > b}\""
    ),
    (
      "prerequisites: [ratios-7]", "prerequisites: [ratio-7]",
      "9: topic.prerequisites[0]: there is no topic \"ratio-7\"; did you mean \"ratios-7\"?"
    ),
    (
      "needs: [rate-7, ", "needs: [rat-7, ",
      "13: topic.concepts[0].needs[0]: there is no concept \"rat-7\"; did you mean \"rate-7\"?"
    ),
    ("needs: [rate-7, ", "needs: [proportion-7, ", "13: topic.concepts[0].needs[1]: \"proportion-7\" is there already"),
  ])
  func aBrokenFileSaysExactlyWhatIsWrong(old: String, new: String, says: String) {
    #expect(FamilyFile.text.contains(old))
    #expect(read(old, new).mistakes.map(\.description) == ["\(FamilyFile.path):\(says)"])
  }

  @Test func whatAFindingIsAboutIsFoundOnItsLine() {
    func found(_ old: String, _ new: String) -> [String] {
      check(read(old, new)).mistakes.filter { $0.file == FamilyFile.path }.map { "\($0.line): \($0.field)" }
    }
    #expect(found("part:fraction} অংশ দেয়", "part:fraction} অংশ {boxes} দেয়") == ["30: problems[0].question"])
    #expect(found("এটি {n} ÷ ৩।", "এটি {n} ÷ ৪।") == ["80: problems[1].explanation.bn"])
    #expect(found("What do all of them cost?", "\"Is it {paid:decimal}?\"") == ["45: problems[0].hints[0].en"])
    #expect(
      found("{a} of 10 is more than {b} of 10", "{a} of 10 is more") == [
        "91: problems[2].question", "91: problems[2].question.en",
      ])
  }

  @Test func ofAPartWhatLeadsOutIsOpenAndNoMistake() {
    let part = readCurriculum(files: [(FamilyFile.path, FamilyFile.text)], isPart: true)
    #expect(part.mistakes.isEmpty)
    #expect(
      part.openReferences.map(\.message) == [
        "there is no subject \"mathematics\": subjects.yaml is missing", "there is no topic \"ratios-7\"",
        "there is no concept \"rate-7\"", "there is no concept \"proportion-7\"",
      ])
    #expect(part.curriculum.families.count == 3)
    #expect(check(part).mistakes.isEmpty)
    let whole = readCurriculum(files: [(FamilyFile.path, FamilyFile.text)])
    #expect(whole.mistakes.map(\.message) == part.openReferences.map(\.message))
    #expect(whole.openReferences.isEmpty)
  }

  @Test func aReferenceToWhatIsThereAndBrokenIsNotBlamed() {
    let reading = readCurriculum(files: [
      ("Content/subjects.yaml", Sample.subjects),
      (Sample.topicPath, Sample.topic.replacing("estimated_hours: 6", with: "estimated_hours: 0")),
      (FamilyFile.path, FamilyFile.text),
    ])
    #expect(reading.mistakes.map(\.file) == [Sample.topicPath])
  }

  @Test func aCircleIsNamed() {
    let text = Sample.topic.replacing("concepts:\n", with: "prerequisites: [shares-7]\n  concepts:\n")
    let reading = readCurriculum(files: [
      ("Content/subjects.yaml", Sample.subjects), (Sample.topicPath, text), (FamilyFile.path, FamilyFile.text),
    ])
    #expect(reading.mistakes.isEmpty)
    #expect(
      check(reading).mistakes.map(\.description).contains(
        "\(Sample.topicPath):9: topic.prerequisites: lead in a circle: ratios-7 needs shares-7 needs ratios-7"))
  }
}
