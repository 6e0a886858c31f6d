import Foundation
import Testing

/// A table of the folder Reference, as rows of cells without its heading. Where each comes from:
///
/// - `fsrs6.tsv`: py-fsrs 6.3.2 (`pip install fsrs==6.3.2`), 40 cards of 8 grades: stability and difficulty from
///   `Scheduler()._next_stability` and `_next_difficulty`, the chance of recalling by the forgetting curve of its
///   documentation.
/// - `answers.tsv`, `items.tsv`: made by a seeded script; `predictions.tsv`: what the Python reference of the model
///   (`eloltk_ref.py answers.tsv items.tsv`) printed for them.
func referenceTable(_ name: String) throws -> [[Substring]] {
  let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Reference/\(name)")
    .path
  return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
}
