import Learning

/// What several kinds of content have in common.
extension FieldReader {
  /// `{en: …, bn: …}` that must be there.
  func phrase(_ key: String) -> Phrase? { mapping(key, known: Self.languages)?.phrase }

  /// The element of a list as `{en: …, bn: …}`.
  func phrase(_ element: (field: String, node: SourceNode)) -> Phrase? {
    FieldReader(element.node, field: element.field, known: Self.languages, log: log)?.phrase
  }

  /// A name that is never changed: lower-case letters and digits, in parts with single hyphens between them.
  func slug(_ key: String) -> String? {
    guard let slug = text(key) else { return nil }
    let isSlug = slug.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    if isSlug { return slug }
    note(key, "must be lower-case letters, digits and single hyphens, not \"\(slug)\"")
    return nil
  }

  private static let languages = Language.allCases.map(\.rawValue)

  private var phrase: Phrase? {
    let (english, bengali) = (text(Language.english.rawValue), text(Language.bengali.rawValue))
    guard let english, let bengali else { return nil }
    return Phrase(en: english, bn: bengali)
  }
}
