import Gateway
import HTTP
import Learning
import Store
import Testing

@testable import Runtime

/// What goes wrong with a model, as a child reads it and as whoever set it up does.
@Suite struct ModelTroubleTests {
  private static let said = "SECRET was asked of us"

  private static let network: [HTTPFailure] = [
    .unresolved(host: "models.example"), .unreachable(server: "127.0.0.1:9"), .tls(.untrusted), .proxy(status: 407),
    .timedOut(.answer, .seconds(9)), .redirectRefused(status: 302, location: "http://elsewhere.example/"),
    .engineMissing("no file"), .tooLarge(.body, limit: 9), .malformedRequest, .cancelled, .notHTTP, .undecodable,
    .noAnswer, .truncated(received: 3), .stalled(.seconds(3)), .other(code: 7, "odd"),
  ]

  private static let failures: [ModelFailure] =
    [
      .auth, .quota, .rateLimited(retryAfter: nil), .rateLimited(retryAfter: .seconds(7)), .overloaded(status: 529),
      .contextTooLong, .refused(said), .modelNotFound(said), .badRequest(said), .truncated(.stream),
      .truncated(.length), .truncated(.empty), .schema([]), .unreadable, .stalled(.seconds(3)), .cancelled,
    ] + network.map(ModelFailure.network)

  private static let all: [ModelTrouble] =
    [
      .notebook(.unusableModel(.tutor, .noBaseURL)), .builtin(.tutor), .settings(.noBaseURL, .tutor),
      .settings(.keyInTheOpen, .tutor), .key(.open(path: "/home/x/keys")), .key(.command(status: 1)), .noKey(.openai),
      .capReached(.tutor, cap: 5_000_000), .prompt("welcome"), .prices("line 3"), .endless,
    ] + failures.map(ModelTrouble.failed)

  @Test func noChildReadsOfOptionsAddressesAndKeys() {
    for trouble in Self.all {
      let words = trouble.forStudents
      #expect(words.en.count > 10 && words.bn.count > 5 && words.en != words.bn, "\(trouble)")
      for text in [words.en, words.bn] {
        for foreign in [
          "--", "`", "/", "_", "URL", "http", "llm", "key", "চাবি", "provider", "status", "libcurl", Self.said, "127.0",
        ] {
          #expect(!text.contains(foreign), "\(trouble): \(foreign) in “\(text)”")
        }
      }
    }
  }

  @Test func whateverAChildCannotMendIsForSomebodyElse() {
    let settings: [ModelTrouble] = [
      .notebook(.unusableModel(.tutor, .noBaseURL)), .noKey(.openai), .failed(.auth), .failed(.quota),
      .failed(.modelNotFound("x")), .failed(.network(.tls(.untrusted))), .capReached(.tutor, cap: 1),
    ]
    for trouble in settings {
      #expect(trouble.forStudents.en.contains("tell whoever set Lectern up") || trouble.forStudents.en.contains("Tell"))
      #expect(trouble.forStudents.bn.contains("তাঁকে বলো"))
    }
  }

  @Test func theLogSaysWhatIsWrongAndNothingThatAnybodySaid() {
    #expect(ModelTrouble.failed(.modelNotFound(Self.said)).forTheLog.contains("--base-url"))
    for trouble in Self.all { #expect(!trouble.forTheLog.contains("SECRET"), "\(trouble)") }
  }
}
