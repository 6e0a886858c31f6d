/// What became of a call, and what is to be paid for it.
public struct CallOutcome: Sendable {
  /// The whole answer, or why there is none.
  public var result: Result<ModelReply, ModelFailure>
  /// Of all tries together; nil if no provider said so, as when a stream is stopped.
  public var usage: TokenUsage?
  /// What a provider said, of all tries together, in bytes: what is paid for where nothing else is known.
  public var bytesSaid: Int
  /// Bytes of the questions that were answered with a success, or began to be.
  public var bytesAsked: Int
  /// How often it was asked.
  public var tries: Int
  /// The way of asking for JSON that was used last.
  public var rung: StructuredRung

  init(rung: StructuredRung) {
    result = .failure(.cancelled)
    (bytesSaid, bytesAsked, tries) = (0, 0, 0)
    self.rung = rung
  }

  mutating func add(_ attempt: AttemptOutcome, asked: Int) {
    tries += 1
    bytesSaid += attempt.bytesSaid
    if attempt.wasAnswered { bytesAsked += asked }
    guard let more = attempt.usage else { return }
    let sum = usage ?? TokenUsage(input: 0, output: 0)
    usage = TokenUsage(
      input: sum.input + more.input, cached: sum.cached + more.cached,
      cacheWritten: sum.cacheWritten + more.cacheWritten, output: sum.output + more.output)
  }
}
