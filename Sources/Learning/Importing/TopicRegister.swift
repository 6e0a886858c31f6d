import Notation

/// Finds the topic that a file means, by its slug or its name in either language; a name that is unknown makes one.
public struct TopicRegister: Sendable {
  /// A topic of the register.
  public struct Entry: Hashable, Sendable {
    public var id: Topic.ID
    public var name: Wording
    /// School grade, 1 to 12.
    public var grade: Int

    public init(id: Topic.ID, name: Wording, grade: Int) {
      self.id = id
      self.name = name
      self.grade = grade
    }
  }

  /// Where a problem belongs.
  public enum Place: Hashable, Sendable {
    case known(Entry)
    /// It was not there; from now on it is.
    case new(Entry)
  }

  /// Why no topic could be found or made; the words are English, as the command line speaks.
  public enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    case noGrade(topic: String)
    case severalGrades(topic: String, [Int])
    /// A slug belongs to one grade.
    case otherGrade(slug: String, itsGrade: Int, asked: Int)

    public var description: String {
      switch self {
      case .noGrade(let topic): "there is no topic \"\(topic)\" yet, and no grade to make one for: say --grade"
      case .severalGrades(let topic, let grades):
        "there is a topic \"\(topic)\" in grades \(grades.map(String.init).joined(separator: ", ")): say which"
      case .otherGrade(let slug, let its, let asked): "the topic \(slug) is of grade \(its), not \(asked)"
      }
    }
  }

  private var bySlug: [String: Entry] = [:]
  private var byName: [String: [Entry]] = [:]

  public init(_ entries: [Entry]) {
    for entry in entries { add(entry) }
  }

  /// The topic that `name` means, of `grade` where one is given.
  public mutating func place(of name: String, grade: Int?) throws(Refusal) -> Place {
    if let entry = bySlug[name] {
      if let grade, grade != entry.grade { throw .otherGrade(slug: name, itsGrade: entry.grade, asked: grade) }
      return .known(entry)
    }
    let named = byName[Self.form(name)] ?? []
    guard let grade else {
      guard let only = named.first else { throw .noGrade(topic: name) }
      let grades = Set(named.map(\.grade)).sorted()
      if grades.count > 1 { throw .severalGrades(topic: name, grades) }
      return .known(only)
    }
    if let entry = named.first(where: { $0.grade == grade }) { return .known(entry) }
    let slug = Self.slug(of: name, grade: grade)
    // "Ratio!" has the slug of "Ratio".
    if let entry = bySlug[slug] { return .known(entry) }
    let language: Language = name.hasBengaliLetter ? .bengali : .english
    let entry = Entry(id: Topic.ID(slug), name: Wording(name, in: language), grade: grade)
    add(entry)
    return .new(entry)
  }

  /// All that go by this slug or name, of any grade.
  public func entries(named name: String) -> [Entry] {
    if let entry = bySlug[name] { return [entry] }
    return byName[Self.form(name)] ?? []
  }

  private mutating func add(_ entry: Entry) {
    bySlug[entry.id.rawValue] = entry
    for form in Set([entry.name.en, entry.name.bn].compactMap(\.self).map(Self.form)) {
      byName[form, default: []].append(entry)
    }
  }

  /// Without what people write differently: capitals, spaces, the digits of either script.
  private static func form(_ name: String) -> String {
    name.plainForm.split(separator: " ").joined(separator: " ")
  }

  /// Letters of either script and digits, in lower case, with hyphens between the words and the grade at the end.
  private static func slug(of name: String, grade: Int) -> String {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in name.nfc.lowercased().unicodeScalars {
      let isPart =
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber: true
        default: scalar.value == 0x200C || scalar.value == 0x200D
        }
      if isPart {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = .init()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return (words.isEmpty ? ["topic"] : words).joined(separator: "-") + "-\(grade)"
  }
}
