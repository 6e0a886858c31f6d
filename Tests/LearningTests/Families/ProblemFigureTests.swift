import Learning
import Notation
import Testing

@Suite struct ProblemFigureTests {
  @Test func labelsInBengaliHaveBengaliDigits() throws {
    let figure = try ProblemFigure(
      reading: Phrase(
        en: #"rectangle width=50 height=20 labels="50 cm","20 cm" inside=?"#,
        bn: #"rectangle width=50 height=20 labels="50 সেমি","20 \"সেমি\"" inside=?"#))
    #expect(figure.en.written.contains("50 cm"))
    #expect(figure.bn.written.contains("৫০ সেমি") && figure.bn.written.contains(#"২০ \"সেমি\""#))
    #expect(figure.bn.written.contains("width=50"))
    // What is written is read again as it is.
    #expect(try ProblemFigure(reading: figure.written) == figure)
  }
}
