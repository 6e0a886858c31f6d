import Notation
import Testing

@Suite struct PrintingLaws {
  @Test(arguments: [(Glyphs.unicode, Digits.western), (.unicode, .bengali), (.ascii, .western)])
  func whatIsPrintedIsReadAsTheSameTree(glyphs: Glyphs, digits: Digits) throws {
    var formulas = RandomFormula(seed: 41)
    for _ in 0..<4_000 {
      let formula = formulas.next()
      let text = formula.linear(glyphs, digits: digits)
      do {
        let read = try Formula(reading: text, as: .algebra)
        #expect(read == formula, "\(text) was read as \(read.linear(glyphs, digits: digits))")
      } catch {
        Issue.record("\(text): \(error)")
      }
    }
  }

  @Test func whatIsPrintedAsLatexIsReadAsTheSameTree() throws {
    var formulas = RandomFormula(seed: 42)
    for _ in 0..<4_000 {
      let formula = formulas.next()
      do {
        let read = try Formula(latex: formula.latex)
        #expect(read == formula, "\(formula.latex) was read as \(read.latex)")
      } catch {
        Issue.record("\(formula.latex): \(error)")
      }
    }
  }
}
