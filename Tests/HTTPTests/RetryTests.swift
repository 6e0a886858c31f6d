import HTTP
import Testing

/// 2026-11-21T12:00:00Z.
private let noon: Int64 = 1_795_262_400_000
private let policy = RetryPolicy()

private func decision(_ end: AttemptEnd, tried: Int = 1, wasShown: Bool = false, seed: UInt64 = 1) -> RetryDecision {
  var dice = Dice(seed: seed)
  return policy.decision(after: end, tried: tried, wasShown: wasShown, now: noon, using: &dice)
}

private func answered(_ status: Int, _ fields: [String: String] = [:]) -> AttemptEnd {
  .answered(HTTPHead(status: status, fields: fields.map { HTTPField($0.key, $0.value) }), isFinal: false)
}

private func isRetried(_ end: AttemptEnd) -> Bool { decision(end) != .giveUp }

@Test(arguments: [408, 409, 429, 500, 502, 503, 504, 529])
func whatMayPassIsTriedAgain(status: Int) {
  #expect(isRetried(answered(status)))
}

@Test(arguments: [400, 401, 402, 403, 404, 413, 422])
func whatStaysWrongIsNot(status: Int) {
  #expect(!isRetried(answered(status)))
}

@Test func aLineThatFailsIsTriedAgainAndAWrongSettingIsNot() {
  let passing: [HTTPFailure] = [
    .unresolved(host: "a"), .unreachable(server: "a"), .noAnswer, .truncated(received: 3), .stalled(.seconds(1)),
    .timedOut(.connect, .seconds(1)), .timedOut(.answer, .seconds(1)), .tls(.handshake), .proxy(status: nil),
    .proxy(status: 503),
  ]
  let lasting: [HTTPFailure] = [
    .malformedRequest, .tls(.untrusted), .tls(.expired), .tls(.wrongHost), .tls(.authorityFile), .proxy(status: 407),
    .timedOut(.total, .seconds(1)), .tooLarge(.body, limit: 1), .redirectRefused(status: 301, location: nil), .notHTTP,
    .undecodable, .cancelled, .engineMissing(""), .other(code: 1, ""),
  ]
  for failure in passing { #expect(isRetried(.failed(failure)), "\(failure)") }
  for failure in lasting { #expect(!isRetried(.failed(failure)), "\(failure)") }
}

@Test func threeTriesAndNoneAfterSomethingWasShown() {
  #expect(decision(answered(500), tried: 2) != .giveUp)
  #expect(decision(answered(500), tried: 3) == .giveUp)
  #expect(decision(.failed(.truncated(received: 9)), wasShown: true) == .giveUp)
}

@Test func aQuotaThatIsSpentIsNotAskedTwice() {
  let head = HTTPHead(status: 429, fields: [HTTPField("retry-after", "1"), HTTPField("x-should-retry", "true")])
  #expect(decision(.answered(head, isFinal: true)) == .giveUp)
}

@Test func theServersWordCountsMoreThanItsStatus() {
  #expect(isRetried(answered(400, ["x-should-retry": "true"])))
  #expect(!isRetried(answered(500, ["X-Should-Retry": "false"])))
  #expect(isRetried(answered(500, ["x-should-retry": "maybe"])))
}

@Test func theServersWaitIsKeptToTheMillisecond() {
  #expect(decision(answered(429, ["retry-after": "7"])) == .again(after: .seconds(7)))
  #expect(decision(answered(429, ["retry-after": "1.5"])) == .again(after: .milliseconds(1500)))
  #expect(decision(answered(429, ["retry-after-ms": "300", "retry-after": "7"])) == .again(after: .milliseconds(300)))
  #expect(decision(answered(429, ["retry-after-ms": "soon", "retry-after": "7"])) == .again(after: .seconds(7)))
  #expect(decision(answered(429, ["retry-after": "120"])) == .again(after: .seconds(120)))
  #expect(decision(answered(429, ["retry-after": "121"])) == .giveUp)
  #expect(decision(.interrupted(retryAfter: .seconds(4))) == .again(after: .seconds(4)))
}

@Test(arguments: [
  "Sat, 21 Nov 2026 12:00:09 GMT", "Saturday, 21-Nov-26 12:00:09 GMT", "Sat Nov 21 12:00:09 2026",
])
func aWaitMayBeADate(date: String) {
  #expect(decision(answered(503, ["retry-after": date])) == .again(after: .seconds(9)))
}

@Test func datesAreThoseOfTheStandard() {
  func wait(_ date: String, now: Int64) -> Duration? {
    RetryPolicy.wait(askedBy: HTTPHead(status: 503, fields: [HTTPField("retry-after", date)]), now: now)
  }
  // The example of RFC 9110.
  #expect(wait("Sun, 06 Nov 1994 08:49:37 GMT", now: 784_111_777_000 - 1) == .milliseconds(1))
  #expect(wait("Sun Nov  6 08:49:37 1994", now: 784_111_777_000 - 1) == .milliseconds(1))
  #expect(wait("Thu, 29 Feb 2024 00:00:00 GMT", now: 1_709_164_800_000 - 5) == .milliseconds(5))
  #expect(wait("Fri, 01 Mar 2024 00:00:00 GMT", now: 1_709_164_800_000) == .seconds(86_400))
  // Past, and seen from 2026 the year 94 is past too.
  #expect(wait("Sunday, 06-Nov-94 08:49:37 GMT", now: noon) == .zero)
  for nonsense in ["", "-3", "+3", "0x10", "inf", "nan", "1e3", "tomorrow", "Sat, 32 Nov 2026 12:00:00 GMT", "1.2.3"] {
    #expect(wait(nonsense, now: noon) == nil, "\(nonsense)")
  }
}

@Test func ownWaitsDoubleAndScatterByAQuarter() {
  for tried in 1...2 {
    let whole = Duration.milliseconds(tried == 1 ? 500 : 1000)
    var waits: Set<Duration> = []
    for seed in 1...50 {
      guard case .again(let wait) = decision(.failed(.noAnswer), tried: tried, seed: UInt64(seed)) else {
        Issue.record("not tried again")
        continue
      }
      #expect(wait <= whole && wait >= whole * 0.75)
      waits.insert(wait)
    }
    #expect(waits.count > 40)
  }
  var dice = Dice(seed: 3)
  let patient = RetryPolicy(tries: 99)
  let late = patient.decision(after: answered(500), tried: 90, wasShown: false, now: noon, using: &dice)
  #expect(late != .giveUp)
  if case .again(let wait) = late { #expect(wait <= .seconds(8) && wait >= .seconds(6)) }
}
