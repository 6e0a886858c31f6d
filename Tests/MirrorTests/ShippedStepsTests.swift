import Crypto
import Foundation
import Testing

@testable import Store
@testable import lectern_server

/// A step of either schema that was shipped is as it was: somebody's database has taken it, and never will again.
@Suite struct ShippedStepsTests {
  /// Name and text of every step, oldest first.
  private static let schemas: [String: [(name: String, sql: String)]] = [
    "sqlite": SchemaStep.all.map { ($0.name, $0.sql()) },
    "postgresql": ServerStep.all.map { ("\($0.number) \($0.name)", $0.sql) },
  ]

  private func golden(_ engine: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/steps-\(engine).txt")
  }

  private func fingerprint(_ step: (name: String, sql: String)) -> String {
    let digest = SHA256.hash(data: Data(step.sql.utf8)).map { String(format: "%02x", $0) }.joined()
    return "\(digest)  \(step.name)"
  }

  @Test(arguments: ["sqlite", "postgresql"])
  func noShippedStepHasChanged(engine: String) throws {
    let steps = try #require(Self.schemas[engine])
    var shipped = try String(contentsOf: golden(engine), encoding: .utf8).split(separator: "\n").map(String.init)
    // What is recorded already is never recorded anew.
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil, steps.count > shipped.count {
      shipped += steps[shipped.count...].map(fingerprint)
      try (shipped.joined(separator: "\n") + "\n").write(to: golden(engine), atomically: true, encoding: .utf8)
    }
    try #require(steps.count >= shipped.count, "a shipped step is gone: put it back")
    for (step, shipped) in zip(steps, shipped) {
      #expect(
        fingerprint(step) == shipped,
        """
        The step “\(step.name)” was shipped, and databases have taken it: put it back as it was, together with the \
        pieces that it is built from, and add a new step that makes the change.
        """)
    }
    #expect(
      steps.count == shipped.count,
      "“\(steps[shipped.count...].map(\.name))” are new: LECTERN_RECORD=1 swift test --filter noShippedStepHasChanged")
  }

  @Test func aStepThatChangesByOneLetterIsSeen() throws {
    for (engine, steps) in Self.schemas {
      let shipped = try String(contentsOf: golden(engine), encoding: .utf8)
      for step in steps {
        #expect(shipped.contains(fingerprint(step)))
        #expect(!shipped.contains(fingerprint((step.name, step.sql + " "))))
        #expect(!shipped.contains(fingerprint((step.name + "'", step.sql)) + "\n"))
      }
    }
  }
}
