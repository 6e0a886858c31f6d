import GRDB
import Learning

/// This machine's pen: the one row of `local_device`, which stands apart from the schema that machines share. It is
/// read and written inside the transaction that writes the facts, so that two windows never give one number twice.
struct LocalDevice: Sendable {
  /// How far apart the clock and the journal may be before the earlier clock is taken for the wrong one.
  static let longestSetBack: Int64 = 30 * 86_400_000

  var id: String
  var lastSequence: Int
  var lastTime: HybridTime?
  /// The latest moment that this machine's journal holds, as far as it is believed: `practiceDay` compares the wall
  /// clock with it. A moment more than 30 days ahead of a later fact was a wrong clock, and is forgotten.
  var logReached: Instant?

  init(_ db: Database) throws {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT device_id, last_device_seq, last_at, log_reached FROM local_device")
    else { throw NotebookFailure.corrupt("local_device has no row") }
    id = row[0]
    lastSequence = row[1]
    lastTime = (row[2] as String?).flatMap(HybridTime.init(text:))
    logReached = row[3]
  }

  /// Numbers and dates the next fact.
  mutating func stamp(at wall: Instant) -> Stamp {
    lastSequence += 1
    let time = HybridTime(after: lastTime, wall: wall)
    lastTime = time
    if let reached = logReached, reached > wall, reached.milliseconds - wall.milliseconds <= Self.longestSetBack {
      return Stamp(device: id, sequence: lastSequence, time: time, wall: wall)
    }
    logReached = wall
    return Stamp(device: id, sequence: lastSequence, time: time, wall: wall)
  }

  func save(_ db: Database) throws {
    try db.execute(
      sql: "UPDATE local_device SET last_device_seq = ?, last_at = ?, log_reached = ?",
      arguments: [lastSequence, lastTime?.text, logReached])
  }
}
