import Gateway
import HTTP
import Testing

@Suite struct StructuredTests {
  private let good = #"{"say":"৩/৪ \"is\" three","action":"hint","level":2,"why":null}"#

  /// JSON as each provider streams it, in pieces of so many characters.
  private func wire(_ json: String, _ provider: Provider, byTool: Bool, step: Int) -> [UInt8] {
    func text(_ value: String) -> String { JSONValue.text(value).written }
    var pieces: [String] = []
    var rest = json.unicodeScalars[...]
    while !rest.isEmpty {
      pieces.append(String(String.UnicodeScalarView(rest.prefix(step))))
      rest = rest.dropFirst(step)
    }
    var events: [String]
    switch provider {
    case .openai:
      let kind = byTool ? "function_call_arguments" : "output_text"
      events = pieces.map { #"{"type":"response.\#(kind).delta","delta":\#(text($0))}"# }
      events.append(#"{"type":"response.completed","response":{"status":"completed","output":[]}}"#)
    case .compatible:
      events = pieces.map { piece in
        byTool
          ? #"{"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":\#(text(piece))}}]}}]}"#
          : #"{"choices":[{"delta":{"content":\#(text(piece))}}]}"#
      }
      events += [#"{"choices":[{"delta":{},"finish_reason":"stop"}]}"#, "[DONE]"]
    case .anthropic:
      let (kind, field) = byTool ? ("input_json_delta", "partial_json") : ("text_delta", "text")
      events = pieces.map { #"{"type":"content_block_delta","delta":{"type":"\#(kind)","\#(field)":\#(text($0))}}"# }
      events += [#"{"type":"message_delta","delta":{"stop_reason":"tool_use"}}"#, #"{"type":"message_stop"}"#]
    case .google:
      events =
        byTool
        ? [#"{"candidates":[{"content":{"parts":[{"functionCall":{"name":"t","args":\#(json)}}]}}]}"#]
        : pieces.map { #"{"candidates":[{"content":{"parts":[{"text":\#(text($0))}]}}]}"# }
      events.append(#"{"candidates":[{"finishReason":"STOP"}]}"#)
    }
    return Array(events.map { "data: \($0)\n\n" }.joined().utf8)
  }

  @Test(arguments: Provider.allCases, [false, true])
  func anObjectIsReadAndItsTextWhileItComes(_ provider: Provider, byTool: Bool) throws {
    for step in [1, 2, 7, 1000] {
      let bytes = wire(good, provider, byTool: byTool, step: step)
      let (events, result) = decode(
        [bytes[...]], provider, answering: .structured, on: byTool ? .tool : .schema)
      let reply = try result.get()
      #expect(reply.value?["say"] == "৩/৪ \"is\" three" && reply.value?["level"] == 2)
      var along = PartialJSON(field: "say")
      _ = along.feed(events.toldJSON)
      #expect(along.text == "৩/৪ \"is\" three" && along.isComplete)
      #expect(events.told == "")
    }
  }

  @Test func aModelThatSaysTheJSONInsteadOfCallingTheToolIsUnderstood() throws {
    let bytes = wire("Sure:\n```json\n\(good)\n```", .compatible, byTool: false, step: 9)
    let reply = try decode([bytes[...]], .compatible, answering: .structured, on: .tool).result.get()
    #expect(reply.value?["action"] == "hint")
  }

  @Test(arguments: Provider.allCases) func whatBreaksTheSchemaIsNotBelieved(_ provider: Provider) {
    let bad = [
      #"{"say":"x","action":"shout","level":2}"#, #"{"say":"x","action":"ask","level":84}"#,
      #"{"say":3,"action":"ask","level":2}"#, #"{"say":"x","action":"ask"}"#,
      #"{"say":"x","action":"ask","level":2,"more":1}"#, #"{"say":"x","action":"ask","level":2.5}"#, #"{"a":[]}"#,
    ]
    for json in bad {
      for byTool in [false, true] {
        let bytes = wire(json, provider, byTool: byTool, step: 5)
        let result = decode([bytes[...]], provider, answering: .structured, on: byTool ? .tool : .schema).result
        guard case .failure(.schema(let faults)) = result else {
          Issue.record("\(json) was taken: \(result)")
          continue
        }
        #expect(!faults.isEmpty)
      }
    }
  }

  @Test func jsonThatEndsEarlyIsNoAnswer() {
    for count in 0..<good.count {
      let bytes = wire(String(good.prefix(count)), .anthropic, byTool: true, step: 4)
      let result = decode([bytes[...]], .anthropic, answering: .structured, on: .tool).result
      switch result {
      case .failure(.schema), .failure(.truncated(.empty)): break
      default: Issue.record("\(count): \(result)")
      }
    }
    let half =
      #"data: {"choices":[{"delta":{"content":"{\"say\":\"x"},"finish_reason":"length"}]}"# + "\n\ndata: [DONE]\n\n"
    let result = decode([Array(half.utf8)[...]], .compatible, answering: .structured).result
    #expect(result == .failure(.truncated(.length)))
  }

  @Test func theSchemaIsWrittenAsEveryProviderTakesIt() {
    let written = StructuredOutput.sample.schema.json.written
    #expect(
      written.hasPrefix(
        #"{"type":"object","properties":{"say":{"type":"string","description":"At most 200 characters."}"#))
    #expect(written.contains(#""why":{"anyOf":[{"type":"string"},{"type":"null"}]}"#))
    #expect(written.hasSuffix(#""required":["say","action","level","why"],"additionalProperties":false}"#))
    for word in ["minimum", "maximum", "maxLength", "maxItems"] { #expect(!written.contains(word)) }
    #expect(StructuredOutput.sample.schema.firstText == "say")
  }

  @Test func faultsNameTheirPlace() {
    let schema = JSONSchema(
      .object([
        .init(
          "steps", JSONSchema(.list(of: JSONSchema(.object([.init("share", JSONSchema(.number(0...1)))])), longest: 2))),
        .init("done", JSONSchema(.truth)),
      ]))
    #expect(schema.faults(in: ["steps": [["share": 1], ["share": .real(0.5)]], "done": true]).isEmpty)
    #expect(
      schema.faults(in: ["steps": [["share": 1], ["share": 2]], "done": "yes"]).map(\.description)
        == ["steps[1].share: must be from 0.0 to 1.0", "done: must be true or false"])
    #expect(schema.faults(in: ["steps": [[:], [:], [:]], "done": .null]).count == 2)
    #expect(schema.faults(in: .null).map(\.description) == ["must not be null"])
    #expect(schema.faults(in: []).map(\.description) == ["must be an object"])
  }
}
