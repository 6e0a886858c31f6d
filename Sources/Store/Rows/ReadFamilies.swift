import Learning
import Synchronization

/// Families that were read lately, by the text that they stand in: every turn of a lesson needs its families, and to read one
/// costs more than all the rest of a turn. The same text is the same family, so nothing here is ever stale.
final class ReadFamilies: Sendable {
  static let shared = ReadFamilies(most: 256)

  /// How many are kept before all are forgotten: a guideline has a few dozen.
  private let most: Int
  private let families = Mutex<[String: Family]>([:])

  init(most: Int) { self.most = most }

  /// `read` is asked where the text was not read lately; what it throws is thrown.
  func family(in text: String, read: (String) throws -> Family) throws -> Family {
    if let known = families.withLock({ $0[text] }) { return known }
    let family = try read(text)
    families.withLock { families in
      if families.count >= most { families.removeAll(keepingCapacity: true) }
      families[text] = family
    }
    return family
  }
}
