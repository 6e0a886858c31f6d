/// The sentences of more than six words that were said in a lesson, in both languages, each as a number: enough to know
/// one again.
public struct SaidSentences: Hashable, Sendable, Codable {
  private var marks: Set<Int> = []

  public init() {}

  /// Digits of one number, in base 16.
  private static let digits = 13

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = Array(try container.decode(String.self).utf8)
    guard text.count.isMultiple(of: Self.digits) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a number is cut")
    }
    for start in stride(from: 0, to: text.count, by: Self.digits) {
      guard let mark = Int(String(decoding: text[start..<start + Self.digits], as: UTF8.self), radix: 16) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "this is no number")
      }
      marks.insert(mark)
    }
  }

  /// One text, the numbers in order of size: the same lesson has the same, and a long one is written as fast as a short one.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    let text = marks.sorted().map { mark in
      let number = String(mark, radix: 16)
      return String(repeating: "0", count: Self.digits - number.count) + number
    }
    try container.encode(text.joined())
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
