import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: scrypt (RFC 7914) with its parameters and salt in front, so that they can grow later.
///
///     scrypt$15$8$1$<salt>$<key>        log2 N, r, p, then 16 and 32 bytes in base64
enum Password {
  /// N = 2^15, r = 8, p = 1: a tenth of a second on the machine class of this project.
  private static let (cost, blockSize, parallelism) = (15, 8, 1)

  static func hash(_ password: String) -> String {
    var random = SystemRandomNumberGenerator()
    let salt = Data((0..<16).map { _ in UInt8.random(in: 0...255, using: &random) })
    guard let key = derive(password, salt: salt, cost: cost, blockSize: blockSize, parallelism: parallelism) else {
      return ""
    }
    return "scrypt$\(cost)$\(blockSize)$\(parallelism)$\(salt.base64EncodedString())$\(key.base64EncodedString())"
  }

  /// In constant time for one hash; false for a hash that is not ours.
  static func isRight(_ password: String, hash: String) -> Bool {
    let parts = hash.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let cost = Int(parts[1]), let blockSize = Int(parts[2]),
      let parallelism = Int(parts[3]), (10...22).contains(cost), (1...32).contains(blockSize),
      (1...16).contains(parallelism), let salt = Data(base64Encoded: parts[4]),
      let stored = Data(base64Encoded: parts[5]), stored.count == 32,
      let key = derive(password, salt: salt, cost: cost, blockSize: blockSize, parallelism: parallelism)
    else { return false }
    return zip(key, stored).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func derive(_ password: String, salt: Data, cost: Int, blockSize: Int, parallelism: Int) -> Data? {
    // One spelling of a name with accents, or of য়, whichever keyboard wrote it.
    let normal = Data(password.precomposedStringWithCanonicalMapping.utf8)
    do {
      let key = try KDF.Scrypt.deriveKey(
        from: normal, salt: salt, outputByteCount: 32, rounds: 1 << cost, blockSize: blockSize,
        parallelism: parallelism)
      return key.withUnsafeBytes { Data($0) }
    } catch {
      return nil
    }
  }
}
