import Gateway
import Learning

extension TutorPrompt {
  /// The prompt with its data, as a model is asked: the instructions apart from the data, and the form of the reply.
  ///
  /// - Parameter more: a paragraph of ours that goes with the instructions; never a word of anybody else's.
  func request(
    _ data: [PromptSlot: String], in language: Language, longest: Int, more: String? = nil
  ) throws(ModelTrouble) -> ModelRequest {
    let messages: [PromptMessage]
    do throws(Unfillable) { messages = try self.messages(data, in: language) } catch {
      throw .prompt(task.rawValue)
    }
    let instructions = messages.filter { $0.role == .instructions }.map(\.text) + [more].compactMap { $0 }
    let facts = messages.filter { $0.role != .instructions }.map(\.text)
    return ModelRequest(
      instructions: instructions.joined(separator: "\n\n"), messages: [.init(.user, facts.joined(separator: "\n"))],
      output: .structured(ReplyField.structured(self)), maxTokens: longest)
  }

  /// What a model replied to it, by the names of the fields, once all of it is checked.
  func fields(of reply: ModelReply) throws(UnbelievableReply) -> [String: ReplyValue] {
    let value = reply.value.map { ReplyValue($0) } ?? .none
    try ReplyField.check(value, has: self.reply)
    guard case .object(let fields) = value else { throw UnbelievableReply(.wrongKind, in: "") }
    return fields
  }
}

extension Language {
  /// What a prompt calls it.
  var nameForModels: String { self == .english ? "English" : "Bengali" }
}
