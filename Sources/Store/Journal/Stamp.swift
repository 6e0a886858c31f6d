import Learning

/// What every row of evidence carries: who wrote it, as the how-manieth fact of that device, and when.
struct Stamp: Equatable, Sendable {
  var device: String
  var sequence: Int
  /// By which machines sort.
  var time: HybridTime
  /// What the clock on the wall showed: by which a session is folded, and what a person is told.
  var wall: Instant
}
