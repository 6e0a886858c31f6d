import Learning
import Library
import Store

@testable import Runtime

/// The content that ships, read once for all the tests that want it in their notebook: to read it takes longer than most of them.
/// What reading it from a folder does is ContentDeskTests' business.
enum ShippedContent {
  private static let reading = ContentDesk.read(TemporaryFolder.checkout + "/Content")

  static func install(into notebook: Notebook, at now: Instant) throws(NotebookFailure) {
    guard reading.mistakes.isEmpty, !reading.curriculum.problems.isEmpty else { throw .notFound }
    try notebook.install(reading.curriculum, hash: "shipped", at: now)
  }
}
