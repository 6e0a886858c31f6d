import Learning
import Testing

@Suite struct ReviewCardTests {
  @Test func cardsAreThoseOfPyFSRS() throws {
    var card: ReviewCard?
    var current: Substring?
    let rows = try referenceTable("fsrs6.tsv")
    #expect(rows.count == 320)
    for row in rows {
      let day = CalendarDay(ordinal: try #require(Int(row[1])))
      let grade = try #require(Int(row[2]).flatMap(ReviewGrade.init(rawValue:)))
      let (stability, difficulty) = (try #require(Double(row[3])), try #require(Double(row[4])))
      let recalled = try #require(Double(row[5]))
      if row[0] != current {
        (card, current) = (ReviewCard(grade, on: day), row[0])
      } else {
        #expect(abs(try #require(card).retrievability(on: day) - recalled) < 1e-8)
        card?.grade(grade, on: day)
      }
      let now = try #require(card)
      #expect(abs(now.stability - stability) < 1e-6 * max(1, stability), "card \(row[0]), day \(row[1])")
      #expect(abs(now.difficulty - difficulty) < 1e-6)
    }
  }

  @Test func oneGradeADay() {
    let day = CalendarDay(ordinal: 100)
    var card = ReviewCard(.good, on: day)
    let first = card
    card.grade(.again, on: day)
    #expect(card == first)
    card.grade(.again, on: day.adding(days: -3))
    #expect(card == first)
  }

  @Test(arguments: [ReviewGrade.again, .hard, .good, .easy])
  func aReviewIsDueFromTheFirstDayBelowNineOfTen(grade: ReviewGrade) {
    var card = ReviewCard(grade, on: CalendarDay(ordinal: 0))
    for step in 1...12 {
      #expect(card.isDue(on: card.due))
      #expect(!card.isDue(on: card.due.adding(days: -1)))
      card.grade(step % 4 == 0 ? .again : .good, on: card.due)
    }
  }

  @Test func aGradeComesFromTheAnswerAndItsHints() {
    #expect(ReviewGrade(.right, hints: 0) == .good)
    #expect(ReviewGrade(.right, hints: 1) == .hard)
    #expect(ReviewGrade(.wrong, hints: 0) == .again)
    #expect(ReviewGrade(.form, hints: 0) == .again)
    #expect(ReviewGrade(.revealed, hints: 3) == .again)
    #expect(ReviewGrade(.skipped, hints: 0) == nil)
  }
}
