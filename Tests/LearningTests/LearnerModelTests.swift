import Learning
import Testing

@Suite struct LearnerModelTests {
  private struct Row {
    var user, item, skill: String
    var at: Instant
    var isRight: Bool
    var rating: Int
  }

  private func log() throws -> (rows: [Row], typical: [String: Int]) {
    var ratings: [String: Int] = [:]
    var ofSkill: [String: [Int]] = [:]
    for item in try referenceTable("items.tsv") {
      let rating = try #require(Int(item[1]))
      ratings[String(item[0])] = rating
      ofSkill[String(item[2]), default: []].append(rating)
    }
    let rows = try referenceTable("answers.tsv").map { cells in
      Row(
        user: String(cells[0]), item: String(cells[1]), skill: String(cells[4]),
        at: Instant(milliseconds: try #require(Int64(cells[2])) * 1000), isRight: cells[3] == "1",
        rating: ratings[String(cells[1])] ?? LearnerModel.startingRating)
    }
    return (rows, ofSkill.mapValues { $0.sorted()[$0.count / 2] })
  }

  @Test func predictionsRatingsAndMasteryAreThoseOfTheReference() throws {
    let (rows, typical) = try log()
    var replay = Replay()
    var numbers: [String: Int] = [:]
    func number(_ name: String) -> Int {
      if let known = numbers[name] { return known }
      numbers[name] = numbers.count
      return numbers.count - 1
    }
    let expected = try referenceTable("predictions.tsv")
    #expect(rows.count == 300 && expected.count == 300)
    for (row, want) in zip(rows, expected) {
      let (student, concept) = (number("u" + row.user), number("c" + row.skill))
      let said = replay.take(
        student: student, problem: number("p" + row.item), concept: concept, rating: row.rating, right: row.isRight,
        at: row.at)
      #expect(abs(said.probability - (try #require(Double(want[3])))) < 1e-6)
      #expect(said.rating == Int(want[4]))
      #expect(said.offset == Int(want[5]))
      let typical = try #require(typical[row.skill])
      #expect(replay.mastery(student: student, concept: concept, typical: typical, at: row.at) == Int(want[6]))
    }
  }

  /// The program's own fold says what the run over logs says.
  @Test func theLearnerIsTheReplayOfOneStudent() throws {
    let (rows, typical) = try log()
    let subject = Subject.ID("mathematics")
    let own = rows.filter { $0.user == "u3" }
    let expected = try zip(rows, referenceTable("predictions.tsv")).filter { $0.0.user == "u3" }.map(\.1)
    #expect(own.count == 50)
    var learner = Learner()
    for (row, want) in zip(own, expected) {
      let (problem, concept) = (Problem.ID(row.item), Concept.ID(row.skill))
      let forecast = learner.forecast(problem, of: concept, in: subject, rating: row.rating, at: row.at)
      #expect(abs(forecast.probability - (try #require(Double(want[3])))) < 1e-6)
      #expect(abs(Forecast.Term.allCases.reduce(0) { $0 + forecast[$1] } - forecast.logits) < 1e-12)
      learner.take(
        ScoredAnswer(
          problem: problem, concept: concept, subject: subject, rating: row.rating,
          outcome: row.isRight ? .right : .wrong, hints: 0, at: row.at, day: CalendarDay(ordinal: 0)))
      #expect(learner.subjects[subject]?.rating == Int(want[4]))
      let typical = try #require(typical[row.skill])
      #expect(learner.mastery(of: concept, in: subject, typical: typical, at: row.at) == Int(want[6]))
    }
  }

  @Test func aSkipChangesNothing() {
    var learner = Learner()
    let answer = ScoredAnswer(
      problem: "p", concept: "c", subject: "s", rating: 1000, outcome: .skipped, hints: 0, at: Instant(milliseconds: 0),
      day: CalendarDay(ordinal: 0))
    learner.take(answer)
    #expect(learner == Learner())
  }

  @Test func masteryNeedsThreeAnswersAndFades() {
    var learner = Learner()
    let subject = Subject.ID("s")
    let start = Instant(milliseconds: 0)
    func mastery(_ days: Int) -> Int {
      learner.mastery(of: "c", in: subject, typical: 1000, at: Instant(milliseconds: Int64(days) * 86_400_000))
    }
    #expect(mastery(0) == 0)
    var before = 0
    for number in 1...12 {
      learner.take(
        ScoredAnswer(
          problem: Problem.ID("p\(number)"), concept: "c", subject: subject, rating: 1000, outcome: .right, hints: 0,
          at: start, day: CalendarDay(ordinal: 0)))
      #expect(number <= 6 ? mastery(0) > before : mastery(0) >= before)
      before = mastery(0)
      if number < 3 { #expect(before < 70) }
    }
    #expect(before >= LearnerModel.mastered)
    #expect(mastery(1) < mastery(0) && mastery(30) < mastery(1) && mastery(365) < mastery(30))
  }

  @Test func theHeaviestTermsAreTold() {
    var learner = Learner()
    for number in 0..<6 {
      learner.take(
        ScoredAnswer(
          problem: Problem.ID("p\(number)"), concept: "c", subject: "s", rating: 1000, outcome: .wrong, hints: 0,
          at: Instant(milliseconds: 0), day: CalendarDay(ordinal: 0)))
    }
    let forecast = learner.forecast("q", of: "c", in: "s", rating: 1150, at: Instant(milliseconds: 0))
    #expect(forecast.heaviest == [.difficulty, .recent])
    #expect(forecast[.difficulty] < 0)
  }
}
