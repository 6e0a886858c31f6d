@testable import Library
import Testing

@Suite struct OptionLabelsTests {
  @Test(
    arguments: [
      ("What is 3 + 9? (a) 12 (b) 15", "What is 3 + 9?", ["12", "15"]),
      ("What is f(a)? A. 1 B. 2 C. none of these", "What is f(a)?", ["1", "2", "none of these"]),
      ("৩ + ৯ কত? ক) ১২ খ) ১৫ গ) ১৮", "৩ + ৯ কত?", ["১২", "১৫", "১৮"]),
      ("a ) 38 , b ) 27.675 , c ) 30", "", ["38", "27.675", "30"]),
      ("1) 12; 2) 15; 3) 1,200", "", ["12", "15", "1,200"]),
    ])
  func optionsWithinATextAreFound(text: String, stem: String, options: [String]) throws {
    let found = try #require(OptionLabels.split(text))
    #expect(found.stem == stem)
    #expect(found.options == options)
  }

  @Test(arguments: ["f(a) = 3 and f(b) = 4", "1.5 2.5", "a) only one", "", "(a) (b)", "plain text"])
  func whatHasNoLabelsIsLeft(text: String) { #expect(OptionLabels.split(text) == nil) }

  @Test func labelsAreTakenOffOptionsThatAllHaveThem() {
    #expect(OptionLabels.unlabelled(["A) 12", "B) 15"]) == ["12", "15"])
    #expect(OptionLabels.unlabelled(["1.5", "2.5"]) == ["1.5", "2.5"])
    #expect(OptionLabels.unlabelled(["A) 12", "15"]) == ["A) 12", "15"])
  }
}
