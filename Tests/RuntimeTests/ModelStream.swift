import Faults

/// A structured answer of a compatible server, as a stream in two pieces.
enum ModelStream {
  static func steps(_ json: String) -> [FaultStep] {
    let half = json.count / 2
    let pieces = [json.prefix(half), json.dropFirst(half)].map { piece in
      "data: {\"model\":\"m-1\",\"choices\":[{\"delta\":{\"content\":\(quoted(String(piece)))}}]}\n\n"
    }
    return [.streamHead()] + pieces.map { .chunk($0) } + [
      .chunk("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"),
      .chunk("data: {\"choices\":[],\"usage\":{\"prompt_tokens\":21,\"completion_tokens\":9}}\n\ndata: [DONE]\n\n"),
      .lastChunk,
    ]
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
