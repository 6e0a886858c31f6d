import Learning

/// What `subjects.yaml` says, as far as it could be read.
public struct SubjectsReading: Equatable, Sendable {
  /// In the order of the file; one that could not be read is not among them.
  public var subjects: [Subject] = []
  /// Where each of `subjects` is written.
  public var sources = ContentSources()
  /// By line.
  public var mistakes: [SourceMistake] = []
}

/// Reads `subjects.yaml`: what is taught.
///
///     subjects:
///       - slug: mathematics
///         name: {en: Mathematics, bn: গণিত}
///         category: Math
///
/// - Parameter path: how mistakes call the file.
public func readSubjects(_ text: String, path: String) -> SubjectsReading {
  let log = MistakeLog(file: path)
  var reading = SubjectsReading()
  if let root = SourceFile.read(text, log: log),
    let file = FieldReader(root, field: "", known: ["subjects"], log: log), let items = file.list("subjects")
  {
    if items.isEmpty { file.note("subjects", "is empty") }
    for item in items {
      guard
        let fields = FieldReader(item.node, field: item.field, known: ["slug", "name", "category"], log: log)
      else { continue }
      let (slug, name, category) = (fields.slug("slug"), fields.phrase("name"), fields.text("category"))
      guard let slug, let name, let category else { continue }
      let subject = Subject(id: Subject.ID(slug), name: name, category: category)
      if let first = reading.sources.subjects[subject.id] {
        fields.note("slug", "\"\(slug)\" is taken already, on line \(first.line)")
        continue
      }
      reading.subjects.append(subject)
      reading.sources.subjects[subject.id] = fields.place
    }
  }
  reading.mistakes = log.mistakes
  return reading
}
