/// Something about a student that is worth remembering from one lesson to the next (002). It is told to models as data; its words are
/// English, and never a student's own.
public struct MemoryNote: Hashable, Sendable, Codable {
  /// Which of 002's lists it belongs to.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case learning, interest, knowledge, behavior, preference
  }

  public var kind: Kind
  /// One sentence.
  public var content: String
  /// What it was seen in: the lesson's title.
  public var evidence: String
  /// How sure it is, 0 to 1.
  public var confidence: Double
  public var tags: [String]

  private enum CodingKeys: String, CodingKey {
    case kind = "note_type"
    case content, evidence, confidence, tags
  }

  public init(_ kind: Kind, _ content: String, evidence: String, confidence: Double, tags: [String] = []) {
    self.kind = kind
    self.content = content
    self.evidence = evidence
    self.confidence = confidence
    self.tags = tags
  }
}

extension Lesson {
  /// What a lesson that is over tells of its student, by rules: what went wrong more than once, what is missing, how they like to
  /// learn. What happened once is not worth a note (002). Empty while it goes on.
  public var notes: [MemoryNote] {
    guard status == .completed || isLost else { return [] }
    let title = plan.title.en
    func note(_ kind: MemoryNote.Kind, _ content: String, _ confidence: Double) -> MemoryNote {
      MemoryNote(kind, content, evidence: title, confidence: confidence, tags: [plan.guideline.rawValue])
    }
    var notes: [MemoryNote] = []
    let repeated = mistakes.reversed().filter { $0.times > 1 }.prefix(Self.notedMistakes)
    for count in repeated {
      notes.append(note(.learning, "\(title): told \(count.times) times that \"you \(count.mistake.name.en)\".", 0.8))
    }
    if case .lost(let prerequisite) = status {
      notes.append(note(.knowledge, "\(title): could not follow yet; \(prerequisite.name.en) comes first.", 0.9))
    } else if let mean = meanOfAsked {
      if mean >= 0.8 { notes.append(note(.knowledge, "\(title): went through it with ease.", 0.7)) }
      if mean < 0.6 { notes.append(note(.knowledge, "\(title): went through it, and is not sure of it yet.", 0.7)) }
    }
    switch wish {
    case .simplify: notes.append(note(.preference, "Asks to go slower, one idea at a time.", 0.8))
    case .accelerate: notes.append(note(.preference, "Asks to go faster, with few words.", 0.8))
    default: break
    }
    guard turns >= Self.turnsOfManner else { return notes }
    switch manner {
    case .quiet: notes.append(note(.behavior, "Answers in few words.", 0.6))
    case .expressive: notes.append(note(.behavior, "Writes much, and explains what they think.", 0.6))
    case .moderate: break
    }
    return notes
  }

  private var isLost: Bool { if case .lost = status { true } else { false } }

  /// At most so many mistakes of one lesson are noted.
  private static let notedMistakes = 3
  /// Replies from which on a manner of speaking shows.
  private static let turnsOfManner = 4
}
