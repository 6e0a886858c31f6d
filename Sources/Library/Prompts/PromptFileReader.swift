import Learning

/// Reads the tree of a prompt file.
struct PromptFileReader {
  let log: MistakeLog

  private static let kinds = ["text", "choice", "number", "whole", "flag", "list", "object"]
  /// Objects in objects: providers' strict modes take five.
  private static let deepest = 3

  /// What could be read; the rest has been noted.
  func prompt(of file: FieldReader, path: String) -> TutorPrompt? {
    let version = file.integer("version", in: 1...9_999)
    let task = file.choice("task", among: PromptTask.allCases.map(\.rawValue)).flatMap(PromptTask.init)
    if let task, path.split(separator: "/").last.map(String.init) != task.rawValue + ".yaml" {
      file.note("task", "is \"\(task.rawValue)\", so the file must be \(task.rawValue).yaml")
    }
    let purpose = file.text("purpose")
    let instructions = (file.list("instructions") ?? []).compactMap { file.text($0) }
    if file.has("instructions"), instructions.isEmpty { file.note("instructions", "is empty") }
    for (index, text) in instructions.enumerated() where text.contains(where: { "{}<>".contains($0) }) {
      file.note(
        "instructions", "paragraph \(index + 1) has a brace or an angle bracket: nothing is put into instructions")
    }
    let wording = file.phrase("wording")
    let slots = slots("data", in: file)
    let optional = file.has("optional") ? self.slots("optional", in: file) : []
    for slot in optional where slots.contains(slot) { file.note("optional", "\"\(slot.rawValue)\" is in data already") }
    let reply = fields("reply", in: file, depth: 0)
    guard let version, let task, let purpose, let wording else { return nil }
    check(reply, of: task, in: file)
    return TutorPrompt(
      task: task, version: version, purpose: purpose, instructions: instructions, wording: wording, slots: slots,
      optional: optional, reply: reply)
  }

  /// What a pupil reads comes first: it is shown while the rest is still being written.
  private func check(_ reply: [ReplyField], of task: PromptTask, in file: FieldReader) {
    if task.speaksToPupil, let first = reply.first {
      if case .text = first.kind, !first.isOptional { return checkTurn(reply, of: task, in: file) }
      file.note("reply", "must begin with a text that is no option: a pupil reads it as it comes")
    }
  }

  private func checkTurn(_ reply: [ReplyField], of task: PromptTask, in file: FieldReader) {
    guard task == .tutorTurn else { return }
    if Self.bare(reply) != TutorReply.fields {
      let names = TutorReply.fields.map(\.name).joined(separator: ", ")
      file.note("reply", "must be what the tutor believes, with its limits: \(names)")
    }
  }

  /// Without what is said about the fields.
  private static func bare(_ fields: [ReplyField]) -> [ReplyField] {
    fields.map { field in
      var field = field
      field.about = ""
      if case .object(let inner) = field.kind { field.kind = .object(bare(inner)) }
      return field
    }
  }

  private func slots(_ key: String, in file: FieldReader) -> [PromptSlot] {
    var slots: [PromptSlot] = []
    for item in file.list(key) ?? [] {
      guard let name = file.text(item) else { continue }
      guard let slot = PromptSlot(rawValue: name) else {
        let suggestion = Suggestion.text(for: name, among: PromptSlot.allCases.map(\.rawValue))
        log.note(line: item.node.line, field: item.field, "\"\(name)\" is nothing that can be told\(suggestion)")
        continue
      }
      if slots.contains(slot) { log.note(line: item.node.line, field: item.field, "\"\(name)\" comes twice") }
      slots.append(slot)
    }
    return slots
  }

  // MARK: - The reply

  private func fields(_ key: String, in file: FieldReader, depth: Int) -> [ReplyField] {
    let items = file.list(key) ?? []
    if file.has(key), items.isEmpty { file.note(key, "is empty") }
    var fields: [ReplyField] = []
    for item in items {
      let known = ["name", "about", "kind", "optional", "longest", "choices", "from", "to", "most", "of", "fields"]
      guard let reader = FieldReader(item.node, field: item.field, known: known, log: log) else { continue }
      guard let name = reader.text("name"), let about = reader.text("about"),
        let word = reader.choice("kind", among: Self.kinds), let kind = kind(word, in: reader, depth: depth)
      else { continue }
      let isName = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
      if !isName { reader.note("name", "must be lower-case letters and underscores, not \"\(name)\"") }
      if fields.contains(where: { $0.name == name }) { reader.note("name", "\"\(name)\" comes twice") }
      let isOptional = reader.optionalFlag("optional") ?? false
      fields.append(ReplyField(name: name, about: about, kind: kind, isOptional: isOptional))
    }
    return fields
  }

  private func kind(_ word: String, in reader: FieldReader, depth: Int) -> ReplyField.Kind? {
    switch word {
    case "text": return reader.integer("longest", in: 1...20_000).map { .text(longest: $0) }
    case "choice":
      let choices = (reader.list("choices") ?? []).compactMap { reader.text($0) }
      if Set(choices).count != choices.count || choices.count < 2 {
        reader.note("choices", "must be two or more, and different")
      }
      return .choice(choices)
    case "number", "whole":
      guard let from = reader.integer("from", in: -1_000_000...1_000_000),
        let to = reader.integer("to", in: -1_000_000...1_000_000)
      else { return nil }
      guard from < to else {
        reader.note("to", "must be more than \(from)")
        return nil
      }
      return word == "whole" ? .whole(from...to) : .number(Double(from)...Double(to))
    case "flag": return .flag
    case "list":
      guard let most = reader.integer("most", in: 1...50),
        let inner = reader.choice("of", among: Self.kinds.filter { $0 != "list" }),
        let kind = kind(inner, in: reader, depth: depth)
      else { return nil }
      return .list(of: kind, most: most)
    default:
      guard depth < Self.deepest else {
        reader.note("fields", "is more than \(Self.deepest) objects deep")
        return nil
      }
      return .object(fields("fields", in: reader, depth: depth + 1))
    }
  }
}
