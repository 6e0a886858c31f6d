/// When the next picture is painted. A key and what the world answers are painted at once; a model's words, which come by the
/// thousand, once the last picture has stood for a sixtieth of a second. All times are milliseconds of `Clock.monotonic`.
///
///     still ──a key, news──► at once ──┬──painted──► still
///       └──────words───────► waiting ──┘
///                             (a key, news: at once)
struct FramePace {
  private enum Stage: Equatable { case still, waiting, atOnce }

  /// How long a picture stands before more words are painted.
  static let interval = 16.0

  private var stage = Stage.atOnce
  private var painted = -Double.infinity

  /// Something is to be seen: at once, or with the words that come.
  mutating func askFor(atOnce: Bool) {
    if atOnce { stage = .atOnce } else if stage == .still { stage = .waiting }
  }

  mutating func painted(at now: Double) { (stage, painted) = (.still, now) }

  /// How long the next picture still has to wait: 0 if it is due, nil if there is none.
  func wait(at now: Double) -> Double? {
    switch stage {
    case .still: nil
    case .atOnce: 0
    case .waiting: max(0, painted + Self.interval - now)
    }
  }
}
