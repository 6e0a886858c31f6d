/// Random numbers whose whole state is a seed: the same seed gives the same numbers, on every machine and for ever. For
/// the numbers of a problem, for identifiers and for tests; never for secrets, since one number betrays the next.
///
/// After G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, without the
/// splitting; the bits are mixed by D. Stafford's variant 13.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Any number is a good seed; neighbouring seeds give unrelated numbers.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits. Every value comes once in 2^64 calls.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
