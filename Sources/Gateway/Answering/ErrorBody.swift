import HTTP

/// What a server says about why it does not answer. All dialects have an object `error`; what is in it differs.
struct ErrorBody: Equatable, Sendable {
  /// Words for people.
  var message = ""
  /// Words for programs: type, code and status, in small letters.
  var marks: [String] = []
  /// When one may come again, if the body says so.
  var retryAfter: Duration?
  /// A status that stands in the body: of an error inside of a stream whose head said 200.
  var status: Int?

  /// nil if this says nothing about an error.
  init?(_ json: JSONValue) {
    // Google wraps it in a list now and then.
    let root = json[0] ?? json
    guard let error = root["error"] ?? (root["type"] == "error" ? root : nil), error != .null else {
      // Some servers of Chat Completions put it at the top.
      guard root["object"] == "error" || root["detail"] != nil else { return nil }
      message = Self.words(of: root["message"] ?? root["detail"])
      status = root["code"]?.integer
      return
    }
    message = Self.words(of: error["message"] ?? error)
    for value in [error["type"], error["code"], error["status"], error["details"]?["error_code"]] {
      if let mark = value?.text { marks.append(mark.lowercased()) }
    }
    status = error["code"]?.integer ?? error["code"]?.text.flatMap { Int($0) }
    for detail in error["details"]?.elements ?? [] {
      if let reason = detail["reason"]?.text { marks.append(reason.lowercased()) }
      if let delay = detail["retryDelay"]?.text { retryAfter = Self.duration(delay) }
    }
  }

  /// A body of an error status, whatever it is.
  init(bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix(65_536), as: UTF8.self)
    do throws(JSONFault) {
      let json = try JSONValue(reading: text)
      if let body = ErrorBody(json) {
        self = body
        return
      }
    } catch {
      // No JSON: a proxy's page, or a line of text, whose words are all there is.
    }
    message = text.contains("<html") || text.contains("<!DOCTYPE") ? "" : text
  }

  /// Words, or a value that somebody put in their place.
  private static func words(of value: JSONValue?) -> String {
    guard let value else { return "" }
    return value.text ?? value.written
  }

  /// `12s`, `1.5s`.
  private static func duration(_ text: String) -> Duration? {
    guard text.hasSuffix("s"), let seconds = Double(text.dropLast()), seconds >= 0, seconds < 86_400 else { return nil }
    return .milliseconds(Int((seconds * 1000).rounded(.up)))
  }

  func has(_ mark: String) -> Bool { marks.contains(mark) }

  /// The message in so few and so plain words that a person can be shown them: one line, no control, no key.
  func shown(hiding key: APIKey?) -> String {
    let clean = key?.scrubbed(message) ?? message
    var line = ""
    for scalar in clean.unicodeScalars.prefix(400) {
      let isPlain = scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
      line.unicodeScalars.append(isPlain ? scalar : " ")
    }
    return line.split(separator: " ").joined(separator: " ")
  }
}
