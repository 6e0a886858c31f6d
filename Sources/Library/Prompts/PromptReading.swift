import Learning

/// What a prompt file says, as far as it could be read.
public struct PromptReading: Equatable, Sendable {
  /// nil where there are mistakes.
  public var prompt: TutorPrompt?
  /// By line.
  public var mistakes: [SourceMistake] = []
}

/// Whether a file of the content is a prompt: those lie in `prompts/`.
public func isPromptFile(_ path: String) -> Bool { path.split(separator: "/").dropLast().last == "prompts" }

/// Reads a prompt: what a model is asked to do, in `Content/prompts/hint.yaml`.
///
///     version: 1
///     task: hint                  # the file's own name
///     purpose: …                  # for people
///     instructions: […]           # one paragraph each; nothing is ever put into them
///     wording: {en: …, bn: …}     # in which words to write
///     data: [problem, hint_number]        # the messages that go with it
///     optional: [memory_notes]
///     reply:                      # what a pupil reads comes first
///       - {name: text, kind: text, longest: 300, about: …}
///
/// - Parameter path: how mistakes call the file.
public func readPromptFile(_ text: String, path: String) -> PromptReading {
  let log = MistakeLog(file: path)
  var reading = PromptReading()
  let known = ["version", "task", "purpose", "instructions", "wording", "data", "optional", "reply"]
  if let root = SourceFile.read(text, log: log), let file = FieldReader(root, field: "", known: known, log: log) {
    reading.prompt = PromptFileReader(log: log).prompt(of: file, path: path)
  }
  reading.mistakes = log.mistakes
  if !reading.mistakes.isEmpty { reading.prompt = nil }
  return reading
}
