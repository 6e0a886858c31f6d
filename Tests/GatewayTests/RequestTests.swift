import Gateway
import HTTP
import Testing

@Suite struct RequestTests {
  private func body(_ request: HTTPRequest) throws -> JSONValue {
    try JSONValue(reading: String(decoding: request.body, as: UTF8.self))
  }

  @Test func everyProviderIsAskedInItsOwnWords() throws {
    let urls: [Provider: (String, String)] = [
      .openai: ("https://api.openai.com/v1/responses", "authorization: Bearer " + Planted.key),
      .compatible: ("http://localhost:1/v1/chat/completions", "authorization: Bearer " + Planted.key),
      .anthropic: ("https://api.anthropic.com/v1/messages", "x-api-key: " + Planted.key),
      .google: (
        "https://generativelanguage.googleapis.com/v1beta/models/m-1:streamGenerateContent?alt=sse",
        "x-goog-api-key: " + Planted.key
      ),
    ]
    for provider in Provider.allCases {
      let request = ModelRequest.sample.http(to: .sample(provider), on: .schema)
      #expect(request.method == .post && request.url == urls[provider]?.0)
      #expect(request.fields.contains { "\($0.name): \($0.value)" == urls[provider]?.1 && $0.isSecret })
      #expect(!"\(request) \(request.fields)".contains(Planted.key) && !request.url.contains(Planted.key))
      let sent = try body(request)
      #expect(!sent.written.contains(Planted.key))
      // The version is Anthropic's alone.
      #expect(request.fields.contains(HTTPField("anthropic-version", "2023-06-01")) == (provider == .anthropic))
    }
  }

  @Test func theBodiesAreThoseOfTheProvidersOwnClients() throws {
    var request = ModelRequest.structured
    (request.temperature, request.effort) = (0.2, .low)
    let openai = try body(request.http(to: .sample(.openai), on: .schema))
    #expect(openai["instructions"] == "Be a tutor." && openai["input"]?[2] == ["role": "user", "content": "0.75"])
    #expect(openai["max_output_tokens"] == 300 && openai["store"] == false && openai["reasoning"] == ["effort": "low"])
    #expect(openai["text"]?["format"]?["type"] == "json_schema" && openai["text"]?["format"]?["strict"] == true)

    let anthropic = try body(request.http(to: .sample(.anthropic), on: .schema))
    #expect(anthropic["system"] == "Be a tutor." && anthropic["max_tokens"] == 300 && anthropic["temperature"] == nil)
    #expect(anthropic["output_config"]?["format"]?["type"] == "json_schema")
    #expect(anthropic["output_config"]?["effort"] == "low")

    let google = try body(request.http(to: .sample(.google), on: .schema))
    #expect(google["systemInstruction"]?["parts"]?[0]?["text"] == "Be a tutor.")
    #expect(google["contents"]?[1]?["role"] == "model")
    #expect(google["generationConfig"]?["responseMimeType"] == "application/json")
    #expect(google["generationConfig"]?["thinkingConfig"] == ["thinkingLevel": "LOW"])

    let chat = try body(request.http(to: .sample(.compatible), on: .schema))
    #expect(chat["messages"]?[0] == ["role": "system", "content": "Be a tutor."] && chat["max_tokens"] == 300)
    #expect(chat["stream_options"] == ["include_usage": true] && chat["temperature"]?.number == 0.2)
    #expect(chat["response_format"]?["json_schema"]?["name"] == "tutor_turn")
  }

  @Test func everyRungAsksForTheSameSchema() throws {
    let schema = StructuredOutput.sample.schema.json.written
    for provider in Provider.allCases {
      for rung in StructuredRung.allCases where rung != .object || provider == .compatible {
        let request = ModelRequest.structured.http(to: .sample(provider), on: rung)
        let sent = try body(request)
        let text = rung == .prompt ? JSONValue.text(schema).written.dropFirst().dropLast() : schema[...]
        #expect(sent.written.contains(text), "\(provider) \(rung)")
        #expect((sent["tools"] != nil) == (rung == .tool))
      }
    }
  }

  @Test func whatIsSetInsteadIsUsed() throws {
    func request(_ provider: Provider, _ base: String, version: String? = nil, auth: AuthStyle? = nil) throws
      -> HTTPRequest
    {
      let settings = try ModelSettings(
        provider: provider, model: "a b/ক", baseURL: base, apiVersion: version, auth: auth, key: APIKey(Planted.key))
      return ModelRequest.sample.http(to: settings, on: .schema)
    }
    #expect(try request(.anthropic, "http://127.0.0.1:9/v1/").url == "http://127.0.0.1:9/v1/messages")
    #expect(try request(.openai, "http://127.0.0.1:9/x").url == "http://127.0.0.1:9/x/responses")
    let google = try request(.google, "https://school.example/v1", version: "v9")
    #expect(google.url == "https://school.example/v1/a%20b/%E0%A6%95:streamGenerateContent?alt=sse")
    let bearer = try request(.anthropic, "http://127.0.0.1:9", version: "2026-10-21", auth: .bearer)
    #expect(bearer.fields.contains { $0.name == "authorization" && $0.value == "Bearer " + Planted.key })
    #expect(bearer.fields.contains(HTTPField("anthropic-version", "2026-10-21")))
    let silent = try request(.compatible, "http://127.0.0.1:9", auth: AuthStyle.none)
    #expect(!silent.fields.contains { $0.value.contains(Planted.key) })
  }

  @Test func whoCannotBeAskedIsRefused() {
    func fault(_ provider: Provider, _ base: String?, key: String? = Planted.key) -> ModelSettings.Fault? {
      do throws(ModelSettings.Fault) {
        _ = try ModelSettings(provider: provider, model: "m", baseURL: base, key: key.flatMap(APIKey.init))
        return nil
      } catch { return error }
    }
    #expect(fault(.compatible, nil) == .noBaseURL)
    for url in ["", "ftp://x", "localhost:1", "https://", "http://u:p@x/", "http://x?k=1", "http://x y", "http://x\n/"]
    {
      #expect(fault(.compatible, url) == .unreadableBaseURL, "\(url)")
    }
    for host in ["example.org", "8.8.8.8", "172.32.0.1", "localhost.example.org", "[2001:db8::1]", "127.0.0.1.nip.io"] {
      #expect(fault(.openai, "http://\(host)/v1") == .keyInTheOpen, "\(host)")
      #expect(fault(.openai, "https://\(host)/v1") == nil)
      #expect(fault(.compatible, "http://\(host)/v1", key: nil) == nil)
    }
    for host in ["localhost", "127.0.0.1:8080", "192.168.1.5:11434", "172.16.0.1", "box.local", "[::1]:1"] {
      #expect(fault(.openai, "http://\(host)/v1") == nil, "\(host)")
    }
    #expect(fault(.anthropic, nil, key: nil) == .noKey && fault(.compatible, "http://localhost", key: nil) == nil)
  }

  @Test func aKeySaysNothingOfItself() {
    let key = APIKey(" \(Planted.key)\n")
    #expect("\(String(describing: key)) \(String(reflecting: key))".contains(Planted.key) == false)
    var dumped = ""
    dump(ModelSettings.sample(.openai), to: &dumped)
    #expect(!dumped.contains(Planted.key) && !"\(ModelSettings.sample(.openai))".contains(Planted.key))
    #expect(APIKey("") == nil && APIKey(" \n") == nil && APIKey("a\r\nx: y") == nil && APIKey("ক") == nil)
  }
}
