/// The sentences of more than six words that were said in a lesson, in both languages, each as a number: enough to know
/// one again.
public struct SaidSentences: Hashable, Sendable, Codable {
  private var marks: Set<Int> = []

  public init() {}

  public init(from decoder: any Decoder) throws {
    marks = Set(try decoder.singleValueContainer().decode([Int].self))
  }

  /// In order of size: the same lesson has the same text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(marks.sorted())
  }

  /// The numbers of the longer sentences of a text: FNV-1a (Fowler, Noll, Vo, 1991), cut to 52 bits, which every reader of
  /// JSON keeps.
  static func marks(of text: Phrase) -> Set<Int> {
    Set(
      Language.allCases.flatMap { language in
        Sentences(of: text[language]).long.map { sentence in
          let hash = sentence.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
          }
          return Int(hash & 0xF_FFFF_FFFF_FFFF)
        }
      })
  }

  mutating func add(_ text: Phrase) { marks.formUnion(Self.marks(of: text)) }

  /// Whether any sentence of it was said, but those of `excused`.
  func hold(_ text: Phrase, but excused: Set<Int> = []) -> Bool {
    !Self.marks(of: text).subtracting(excused).isDisjoint(with: marks)
  }
}
