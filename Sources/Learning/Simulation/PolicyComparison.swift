/// The daily five beside every other way of choosing, over the same simulated students.
public struct PolicyComparison: Equatable, Sendable {
  /// One policy over all students.
  public struct Line: Equatable, Sendable {
    public var policy: PracticePolicy
    /// Means over the students.
    public var gain: Double
    public var delayedGain: Double
    /// Share of answers in practice that were right.
    public var success: Double
    /// How many problems came before what leads to them was known.
    public var violations: Int
    /// What the daily five gains more than this, student by student.
    public var beyond: PairedDifference
    /// The same after the pause.
    public var beyondDelayed: PairedDifference
  }

  public var kind: SimulatedStudent.Kind
  public var students: Int
  /// The daily five first.
  public var lines: [Line]

  /// Students are spread over four maps of 30 concepts; the same seed gives the same figures.
  ///
  /// - Parameter students: how many, 1 or more.
  public init(_ kind: SimulatedStudent.Kind, students: Int, seed: UInt64) {
    self.kind = kind
    self.students = students
    let trials = (0..<4 as Range<UInt64>).map { number in
      var random = SplitMix64(seed: seed &* 4 &+ number)
      return PolicyTrial(map: SimulatedMap(concepts: 30, using: &random))
    }
    let results = PracticePolicy.allCases.map { policy in
      (0..<students).map { student in
        trials[student % trials.count].run(policy, kind, seed: seed &* 1_000_003 &+ UInt64(student))
      }
    }
    lines = zip(PracticePolicy.allCases, results).map { policy, own in
      func mean(_ figure: (PolicyTrial.Result) -> Double) -> Double { own.map(figure).reduce(0, +) / Double(students) }
      return Line(
        policy: policy, gain: mean { $0.gain }, delayedGain: mean { $0.delayedGain }, success: mean { $0.success },
        violations: own.map(\.violations).reduce(0, +),
        beyond: PairedDifference(zip(results[0], own).map { $0.gain - $1.gain }),
        beyondDelayed: PairedDifference(zip(results[0], own).map { $0.delayedGain - $1.delayedGain }))
    }
  }
}
