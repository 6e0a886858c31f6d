import Foundation
import Learning
import Library
import Testing

/// `Answers/answers.tsv` holds an answer to every curated problem, worked out from the statement alone, without sight of the
/// family or its key. They were kept before any was compared.
struct IndependentAnswersTests {
  @Test func everyKeyIsWhatSomebodyElseWorkedOut() throws {
    let problems = Dictionary(
      uniqueKeysWithValues: readCurriculum(files: try ProjectFiles.content()).curriculum.problems.map { ($0.id, $0) })
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Answers/answers.tsv")
    let lines = try String(contentsOfFile: path.path, encoding: .utf8).split(separator: "\n")
    var answered: Set<Problem.ID> = []
    for line in lines {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let problem = try #require(problems[Problem.ID(cells[0])], "\(cells[0])")
      answered.insert(problem.id)
      switch judge(cells[1], against: problem.key) {
      case .right, .form: break
      case let verdict: Issue.record("\(problem.id): \(cells[1]) is \(verdict)")
      }
    }
    #expect(problems.keys.filter { !answered.contains($0) }.map(\.rawValue).sorted() == [])
  }
}
