import Faults
import Foundation
import Glibc
import HTTP
import Testing

/// Certificates of a school's own authority, and a server of another make: `openssl s_server`.
private final class SecureServer {
  let folder: String
  let port: Int
  private let process: ChildProcess

  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

  /// `name` is whom the certificate names.
  init(name: String, days: Int = 2) throws {
    folder = NSTemporaryDirectory() + "lectern-tls-\(getpid())-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // It says `ACCEPT 127.0.0.1:PORT` when it listens.
    let script = """
      set -e
      cd '\(folder)'
      exec 2>log
      new="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
      openssl req -x509 -subj /CN=School -days 2 -keyout ca.key -out ca.pem $new
      openssl req -subj /CN=models -keyout own.key -out own.csr $new
      echo 'subjectAltName=\(name)' > name
      openssl x509 -req -in own.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days \(days) -extfile name -out own.pem
      exec openssl s_server -accept 127.0.0.1:0 -cert own.pem -key own.key -www
      """
    process = try ChildProcess("/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin"])
    var found: Int?
    while found == nil, let line = process.lines.next() {
      found = String(decoding: line, as: UTF8.self).firstMatch(of: /ACCEPT \S*:(\d+)/).flatMap { Int($0.1) }
    }
    port = try #require(found)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: folder) } catch { Issue.record(error) }
  }

  var authority: String { folder + "/ca.pem" }
  var url: String { "https://127.0.0.1:\(port)/" }
}

@Test(.enabled(if: SecureServer.isThere)) func aSchoolsOwnAuthorityIsTrustedWhereItIsNamed() async throws {
  let server = try SecureServer(name: "IP:127.0.0.1")
  let request = HTTPRequest(.get, server.url)
  let trusting = CurlEngine(HTTPSettings(authorityFile: server.authority))
  let response = try await trusting.response(to: request)
  #expect(response.head.status == 200 && !response.body.isEmpty)
  #expect(await engine.failure(request) == .tls(.untrusted))
  let lost = CurlEngine(HTTPSettings(authorityFile: server.folder + "/nothing.pem"))
  #expect(await lost.failure(request) == .tls(.authorityFile))
}

@Test(.enabled(if: SecureServer.isThere)) func aCertificateOfSomebodyElseIsRefused() async throws {
  let server = try SecureServer(name: "DNS:models.example")
  let trusting = CurlEngine(HTTPSettings(authorityFile: server.authority))
  #expect(await trusting.failure(HTTPRequest(.get, server.url)) == .tls(.wrongHost))
}

@Test(.enabled(if: SecureServer.isThere)) func aCertificateThatIsOverIsRefused() async throws {
  let server = try SecureServer(name: "IP:127.0.0.1", days: -1)
  let trusting = CurlEngine(HTTPSettings(authorityFile: server.authority))
  #expect(await trusting.failure(HTTPRequest(.get, server.url)) == .tls(.expired))
}
