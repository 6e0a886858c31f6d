import Learning
import Notation
import Testing

/// Each thing that is proved about a family is shown to be missed in a copy where it does not hold.
@Suite struct FamilyCheckTests {
  /// The fields that have findings after one thing was spoilt, with their messages.
  private func found(_ spoil: (inout [Family]) throws -> Void) throws -> [String] {
    findings(in: try FamilySample.curriculum(spoil)).map { "\($0.field): \($0.message)" }
  }

  private func fields(_ spoil: (inout [Family]) throws -> Void) throws -> Set<String> {
    Set(findings(in: try FamilySample.curriculum(spoil)).map(\.field))
  }

  @Test func nothingIsWrongWithTheSamples() throws {
    let report = report(on: try FamilySample.curriculum())
    #expect(report.findings.map(\.description) == [])
  }

  @Test func aStatementNamesEveryParameterInBothLanguages() throws {
    let found = try found { families in
      families[0].parameters.append(
        Parameter(name: "idle", domain: .range(from: .one, to: Rational(3), step: .one), canonical: .one))
    }
    #expect(
      found == [
        "question.en: does not depend on the parameter \"idle\"",
        "question.bn: does not depend on the parameter \"idle\"",
      ])
    #expect(
      try fields { families in
        families[2].statement.bn = try Template(reading: "সত্য না মিথ্যা: {a} : {b} হলো ১-এর বেশি।")
      } == ["question.bn"])
  }

  @Test func aParameterMayStandInALetOrAnOption() throws {
    #expect(
      try found { families in
        families[0].definitions.append(.init(name: "twice", expression: try Expression(reading: "2 * km / 2")))
        families[0].statement = try FamilySample.phrase(
          "{scale} cm stand for {twice} km. What do {apart} cm stand for?",
          "{scale} সেমি দিয়ে {twice} কিমি বোঝায়। {apart} সেমি দিয়ে কত?")
      } == [])
  }

  @Test func bothLanguagesCarryTheSameNumbersInEveryDraw() throws {
    let found = try found { families in
      families[0].statement.bn = try Template(
        reading: "{if(apart > 12, scale, scale + 0)} সেমি দিয়ে {km} কিমি বোঝায়। {min(apart, 12)} সেমি দিয়ে কত?")
    }
    #expect(found.count == 1)
    #expect(found.first?.contains("different numbers") == true)
    #expect(found.first?.hasSuffix(")") == true)
  }

  @Test func anAnswerIsReadAndJudgedRightInEveryDraw() throws {
    let whole = try found { families in
      families[0].key = .written(PhraseTemplate(try Template(reading: "{each * apart / (apart - 3)}")), .number())
    }
    #expect(whole.contains { $0.hasPrefix("answer: ") && $0.contains("is not whole") })
    let zero = try found { families in
      families[0].constraints = [try Expression(reading: "km mod scale == 0")]
      families[0].key = .written(
        PhraseTemplate(try Template(reading: "{each * apart + 1 / (apart - scale) - 1 / (apart - scale)}")), .number())
    }
    #expect(zero.contains { $0.contains("divides by 0") })
  }

  @Test func noMisconceptionIsRightInAnyDraw() throws {
    let sometimes = try found { families in
      families[0].misconceptions[0].answer = .written(
        PhraseTemplate(try Template(reading: "{if(apart > 15, each * apart, 1)}")))
    }
    #expect(sometimes.count == 1)
    #expect(sometimes.first?.hasPrefix("misconceptions[0].answer: ") == true)
    #expect(sometimes.first?.contains("is judged right (") == true)
    let always = try found { families in families[1].misconceptions[0].answer = .option(1) }
    #expect(always.contains { $0.contains("is judged right") })
    let truth = try found { $0[2].misconceptions[0].answer = .truth(try Expression(reading: "a > b")) }
    #expect(truth.contains { $0.contains("is judged right") })
  }

  @Test func misconceptionsDiffer() throws {
    let same = try found { $0[0].misconceptions[1].answer = $0[0].misconceptions[0].answer }
    #expect(same == ["misconceptions[1].answer: the same as that of misconceptions[0]"])
    let few = try found { $0[0].misconceptions.removeLast() }
    #expect(few == ["misconceptions: 1 of them, not two or more"])
    let twice = try found { $0[0].misconceptions[1].id = $0[0].misconceptions[0].id }
    #expect(twice == ["misconceptions: have a slug twice"])
  }

  @Test func whatIsSaidOfAMistakeGivesNothingAway() throws {
    let found = try found { families in
      families[0].misconceptions[0].remediation.en = try Template(reading: "It is {each * apart}.")
    }
    #expect(found == ["misconceptions[0].remediation.en: contains the answer"])
  }

  @Test func optionsDifferAndOneIsRightInEveryDraw() throws {
    let found = try found { families in
      guard case .choice(var options, let right, let isFixed) = families[1].key else { return }
      options[3] = try FamilySample.phrase("{if(n > 60, 2 * n, n)}", "{if(n > 60, 2 * n, n)}")
      families[1].key = .choice(options: options, right: right, isFixed: isFixed)
    }
    #expect(found.contains { $0.contains("the same as options[") && $0.contains("(n = ") })
  }

  @Test func aHintThatSaysTheAnswerIsAFindingAndInAFreshDrawIsListed() throws {
    let always = report(
      on: try FamilySample.curriculum { $0[0].hints[2].en = try Template(reading: "It is {each * apart}.") })
    #expect(always.findings.map(\.field) == ["hints[2].en"])
    let sometimes = report(
      on: try FamilySample.curriculum { $0[0].hints[2].en = try Template(reading: "Not 60.") })
    #expect(sometimes.findings.isEmpty)
    #expect(sometimes.tellingHints.map(\.field) == ["hints[2].en"])
  }

  @Test func aFigureIsOneInEveryDrawAndDoesNotShowTheAnswer() throws {
    func found(_ line: String) throws -> ContentReport {
      report(
        on: try FamilySample.curriculum { families in
          families[0].figure = PhraseTemplate(try Template(reading: line))
        })
    }
    #expect(try found("number-line from=0 to=60 step={scale} points={scale},{apart}").findings.isEmpty)
    let telling = try found("number-line from=0 to=300 step=10 points={each * apart}")
    #expect(telling.findings.map(\.description) == ["ratios-7-map: figure: shows the answer"])
    let broken = try found("number-line from=0 to=15 points={apart}")
    #expect(broken.findings.map(\.field) == ["figure"])
    #expect(broken.findings.first?.message.contains("must lie on the line (scale = ") == true)
  }

  @Test func theExplanationReachesTheAnswerInEveryDraw() throws {
    let found = try found { families in
      families[0].explanation.en = try Template(
        reading: "1 cm is {each} km, so {apart} cm are {if(apart > 9, 1, each * apart)} km.")
    }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("explanation.en: does not reach the answer (") == true)
  }

  @Test(arguments: [("{each * apart * 1000000}", "1,00"), ("{each * apart + 0.00001:decimal}", ".00001")])
  func numbersStayInAPupilsRange(text: String, number: String) throws {
    let found = try found { families in
      families[0].explanation = try FamilySample.phrase(
        "{each * apart} and \(text)", "{each * apart} ও \(text)")
    }
    #expect(found.contains { $0.hasPrefix("explanation: ") && $0.contains("beyond a pupil's numbers") })
  }

  @Test func denominatorsStayInAPupilsRange() throws {
    let found = try found { families in
      families[1].parameters[0].domain = .range(from: Rational(3), to: Rational(2_999), step: Rational(2))
    }
    #expect(found.contains { $0.hasPrefix("options[") && $0.contains("beyond a pupil's numbers") })
  }

  @Test func aFamilyHasTwentyProblemsAndNoIdleParameters() throws {
    let few = try found { families in
      families[1].parameters[0].domain = .range(from: Rational(3), to: Rational(21), step: Rational(2))
    }
    #expect(few == ["parameters: 10 different draws in 200 attempts, not 20 or more"])
    let none = try found { families in
      families[1].parameters = []
      families[1].statement = try FamilySample.phrase("Which is a half of 5?", "কোনটি ৫-এর অর্ধেক?")
      let options = try ["1/5", "5/2", "10", "5/4"].map {
        try FamilySample.phrase($0, Language.bengali.digits($0))
      }
      families[1].key = .choice(options: options, right: 1, isFixed: false)
      families[1].explanation = try FamilySample.phrase("It is 5/2.", "এটি ৫/২।")
    }
    #expect(none == ["parameters: has no parameters"])
    let one = try fields {
      $0[2].parameters[2].domain = .words([Phrase(en: "A", bn: "ক"), Phrase(en: "Rina", bn: "Rina")])
    }
    #expect(one.contains("parameters.who.of[1].bn"))
  }

  @Test func aStatementAsksForOneAnswer() throws {
    let found = try found { families in
      families[0].statement = try FamilySample.phrase(
        "{scale} cm stand for {km} km. What do {if(apart > 10, 11, apart)} cm stand for?",
        "{scale} সেমি দিয়ে {km} কিমি বোঝায়। {if(apart > 10, 11, apart)} সেমি দিয়ে কত?")
    }
    #expect(found.contains { $0.hasPrefix("question: asks the same for different answers (") })
  }

  @Test func atMostThreeFamiliesAskForOneCalculation() throws {
    func copies(_ answers: [String]) throws -> [String] {
      try found { families in
        let first = families[0]
        families = try answers.enumerated().map { index, answer in
          var family = first
          family.id = .init("ratios-7-copy-\(index)")
          family.key = .written(PhraseTemplate(try Template(reading: answer)), .number())
          return family
        }
      }
      .filter { $0.contains("shares its expression") }
    }
    #expect(try copies(["{each * apart}", "{km / scale * apart}", "{apart / scale * km}"]) == [])
    let four = try copies(["{each * apart}", "{km / scale * apart}", "{apart / scale * km}", "{apart * km / scale}"])
    #expect(four.count == 4)
    #expect(four.first?.contains("with 3 others") == true)
  }

  @Test(arguments: [
    ("a * b", "km * apart", true), ("a * b", "b * a", true), ("a * 100 / b", "12 * km / scale", true),
    ("a + b - c", "a - c + b", true), ("a - b", "b - a", true), ("a / b / c", "a / (b * c)", true),
    ("a - (b - c)", "a - b + c", true), ("a + 3", "b - 3 + 10", true), ("gcd(a, b)", "gcd(b, a)", true),
    ("a > b", "b < a", true), ("each * c", "a / b * c", true), ("a * 5 * 2", "7 * b", true),
    ("a * b", "a * a", false), ("a * b", "a / b", false), ("a * b", "a * b * 2", false), ("a + b", "a - b", false),
    ("a^2", "a * 2", false), ("floor(a / b)", "a / b", false), ("a + b * c", "(a + b) * c", false),
    ("gcd(a, b)", "lcm(a, b)", false),
  ])
  func twoAnswersAreOneCalculationUpToNamesAndConstants(one: String, other: String, isSame: Bool) throws {
    func family(_ answer: String) throws -> Family {
      var family = try FamilySample.map()
      family.definitions = [.init(name: "each", expression: try Expression(reading: "a / b"))]
      family.key = .written(PhraseTemplate(try Template(reading: "{\(answer)}")), .number())
      return family
    }
    let families = try [one, other, other, other].map(family)
    let curriculum = Curriculum(families: families)
    #expect(findings(in: curriculum).contains { $0.message.contains("shares its expression") } == isSame)
  }

  @Test func whatLeadsToWhatHasNoCircle() throws {
    func circles(_ needs: [(String, [String])]) throws -> [String] {
      var curriculum = try FamilySample.curriculum()
      curriculum.concepts = needs.map { id, needs in
        Concept(id: .init(id), topic: "ratios-7", name: Phrase(en: "A rate", bn: "হার"), needs: needs.map { .init($0) })
      }
      curriculum.problems = []
      curriculum.families = []
      return findings(in: curriculum).map(\.message)
    }
    #expect(try circles([("a", ["b"]), ("b", ["c"]), ("c", [])]) == [])
    #expect(try circles([("a", ["b", "c"]), ("b", ["c"]), ("c", [])]) == [])
    #expect(try circles([("a", ["b"]), ("b", ["c"]), ("c", ["a"])]) == ["lead in a circle: a needs b needs c needs a"])
    #expect(try circles([("a", ["a"])]) == ["lead in a circle: a needs a"])
    #expect(try circles([("d", ["b"]), ("b", ["c"]), ("c", ["b"])]) == ["lead in a circle: b needs c needs b"])
    #expect(try circles([("a", ["nowhere"])]) == ["there is no concept \"nowhere\""])
    let long = (0..<5_000).map { ("n\($0)", ["n\($0 + 1)"]) } + [("n5000", [])]
    #expect(try circles(long) == [])
    var curriculum = try FamilySample.curriculum()
    curriculum.topics[0].prerequisites = ["ratios-7"]
    #expect(findings(in: curriculum).map(\.field) == ["prerequisites"])
  }
}
