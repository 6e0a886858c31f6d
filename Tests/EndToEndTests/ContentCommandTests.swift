import Foundation
import Testing

/// What authors type: the shipped content, shown and listed.
@Suite struct ContentCommandTests {
  @Test func aProblemIsShownTheSameForTheSameSeed() throws {
    let home = try TemporaryHome()
    func shown(_ more: [String]) throws -> String {
      let pipes = try Pipes.run(["content", "show", "ratios-7-map-scale"] + more, home: home.path)
      #expect(pipes.status == 0, "\(pipes.text)")
      return pipes.text
    }
    let curated = try shown([])
    #expect(curated.contains("answer: 28 km") && curated.contains("hint 3: "))
    #expect(try shown(["--language", "bn"]).contains("answer: ২৮ কিমি"))
    let fresh = try shown(["--seed", "7"])
    #expect(try shown(["--seed", "7"]) == fresh)
    #expect(fresh != curated)
    let missing = try Pipes.run(["content", "show", "nothing-9"], home: home.path)
    #expect(missing.status == 1 && missing.text.contains("nothing-9"))
  }

  @Test func theGraphIsATreeAndAGraph() throws {
    let home = try TemporaryHome()
    let tree = try Pipes.run(["content", "graph"], home: home.path)
    #expect(tree.status == 0 && tree.text.contains("[ratios-7]") && tree.text.contains("[ratio-as-rate-7]"))
    let dot = try Pipes.run(["content", "graph", "--dot"], home: home.path)
    #expect(dot.status == 0 && dot.text.hasPrefix("digraph lectern {") && dot.text.hasSuffix("}\n"))
    #expect(dot.text.contains(" -> "))
  }

  @Test func statementsHaveNoKey() throws {
    let home = try TemporaryHome()
    let statements = try Pipes.run(["content", "statements"], home: home.path)
    #expect(statements.status == 0)
    let lines = statements.text.split(separator: "\n")
    #expect(lines.count >= 60)
    #expect(lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 4 })
    let map = try #require(lines.first { $0.hasPrefix("ratios-7-map-scale\t") })
    #expect(map.hasSuffix("\tnumber, in km") && !map.contains("28"))
  }

  @Test func oneFileIsCheckedByItself() throws {
    let home = try TemporaryHome()
    // The whole library is proved beside its readers, in LibraryTests, where that takes less time.
    let grade = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Content/grade-7").resolvingSymlinksInPath().path
    let one = try Pipes.run(["content", "check", grade + "/ratios.yaml"], home: home.path)
    #expect(one.status == 0 && one.text.contains(" 1 topics, 0 failures"), "\(one.text)")
    let none = try Pipes.run(["content", "check", grade + "/nothing.yaml"], home: home.path)
    #expect(none.status == 1 && none.text.contains("nothing.yaml"))
  }
}
