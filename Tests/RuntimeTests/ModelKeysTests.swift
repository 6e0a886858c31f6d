import Foundation
import Gateway
import Glibc
@testable import Runtime
import Testing

/// Where keys are found, and from where they are not taken.
@Suite struct ModelKeysTests {
  private let folder: TemporaryFolder
  private let planted = "sk-planted-7Hq2"

  init() throws { folder = try TemporaryFolder() }

  private func keys(_ environment: [String: String] = [:]) -> ModelKeys {
    ModelKeys(environment: environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }, folder: folder.path)
  }

  private func write(_ name: String, _ text: String, mode: mode_t = 0o600) throws {
    try Data(text.utf8).write(to: URL(filePath: folder.path + "/" + name))
    try #require(chmod(folder.path + "/" + name, mode) == 0)
  }

  private func failure(_ keys: ModelKeys, _ provider: Provider = .openai) -> ModelKeys.Failure? {
    do throws(ModelKeys.Failure) {
      _ = try keys.key(of: provider)
      return nil
    } catch { return error }
  }

  @Test func theEnvironmentComesFirstThenTheCommandThenTheFile() throws {
    let all = ["LECTERN_OPENAI_KEY": "a1", "OPENAI_API_KEY": "b2", "LECTERN_KEY_COMMAND": "echo c3"]
    try write("keys", "openai: d4\n")
    #expect(try keys(all).key(of: .openai) == APIKey("a1"))
    #expect(try keys(all.filter { $0.key != "LECTERN_OPENAI_KEY" }).key(of: .openai) == APIKey("b2"))
    #expect(try keys(["LECTERN_KEY_COMMAND": "echo c3"]).key(of: .openai) == APIKey("c3"))
    try write("key_command", "echo e5-$LECTERN_PROVIDER\n")
    #expect(try keys().key(of: .openai) == APIKey("e5-openai"))
    try write("key_command", "")
    #expect(try keys().key(of: .openai) == APIKey("d4"))
    #expect(try keys().key(of: .google) == nil)
    #expect(try keys(["OPENAI_API_KEY": ""]).key(of: .openai) == APIKey("d4"))
  }

  @Test func eachProviderHasItsOwnVariablesAndAServerOfOnesOwnGetsNoOther() throws {
    let environment = [
      "OPENAI_API_KEY": "o", "ANTHROPIC_API_KEY": "a", "GEMINI_API_KEY": "g", "GOOGLE_API_KEY": "h",
    ]
    #expect(try keys(environment).key(of: .anthropic) == APIKey("a"))
    #expect(try keys(environment).key(of: .google) == APIKey("g"))
    #expect(try keys(["GOOGLE_API_KEY": "h"]).key(of: .google) == APIKey("h"))
    #expect(try keys(environment).key(of: .compatible) == nil)
    #expect(try keys(["LECTERN_COMPATIBLE_KEY": "c"]).key(of: .compatible) == APIKey("c"))
  }

  @Test(arguments: [0o644, 0o640, 0o660, 0o606] as [mode_t]) func aFileThatOthersCanReadIsRefused(mode: mode_t) throws {
    try write("keys", "openai: \(planted)\n", mode: mode)
    let failure = failure(keys())
    #expect(failure == .open(path: folder.path + "/keys"))
    let words = failure.map { ModelTrouble.key($0) }
    for language in [words?.words(in: .english), words?.words(in: .bengali)] {
      #expect(language?.contains("chmod 600") == true && language?.contains(planted) == false)
    }
    try write("keys", "openai: \(planted)\n", mode: 0o400)
    #expect(try keys().key(of: .openai) != nil)
  }

  @Test func aCommandThatOthersCanWriteIsNotRun() throws {
    try write("key_command", "touch \(folder.path)/ran; echo x", mode: 0o622)
    #expect(failure(keys()) == .open(path: folder.path + "/key_command"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/ran"))
  }

  @Test func aCommandThatFailsSaysSoWithoutWhatItSaid() throws {
    #expect(failure(keys(["LECTERN_KEY_COMMAND": "echo \(planted); exit 3"])) == .command(status: 3))
    #expect(failure(keys(["LECTERN_KEY_COMMAND": "kill -9 $$"])) == .command(status: -9))
    #expect(failure(keys(["LECTERN_KEY_COMMAND": "no-such-command-here 2>/dev/null"])) == .command(status: 127))
    #expect(failure(keys(["LECTERN_KEY_COMMAND": "echo two words"])) == .command(status: 0))
    #expect(try keys(["LECTERN_KEY_COMMAND": "true"]).key(of: .openai) == nil)
  }

  @Test func aFileOfKeysIsReadLineByLine() throws {
    try write("keys", "# mine\n\n openai = \(planted) \nanthropic:x:y\n")
    #expect(try keys().key(of: .openai) == APIKey(planted) && keys().key(of: .anthropic) == APIKey("x:y"))
    for text in ["openai\n", "opnai: x\n", "openai:\n", "\(planted)\n"] {
      try write("keys", "# one\n" + text)
      #expect(failure(keys()) == .notAKey(path: folder.path + "/keys", line: 2), "\(text)")
    }
    try FileManager.default.removeItem(atPath: folder.path + "/keys")
    try folder.make("keys")
    #expect(failure(keys()) == .unreadable(path: folder.path + "/keys", reason: "it is no file"))
  }

  @Test func whatIsNoKeyIsNotSent() {
    #expect(failure(keys(["OPENAI_API_KEY": "a\r\nx-evil: 1"])) == .unusable(variable: "OPENAI_API_KEY"))
  }

  @Test func everyTroubleHasWordsInBothLanguagesAndNoKey() {
    let troubles: [ModelTrouble] = [
      .builtin(.tutor), .noKey(.google), .capReached(.hint, cap: 100_000), .prices("prices.yaml:3: input: is missing"),
      .settings(.keyInTheOpen, .qa), .settings(.noBaseURL, .qa), .notebook(.unusableModel(.hint, .missing)),
      .failed(.auth), .failed(.quota), .failed(.rateLimited(retryAfter: .seconds(7))),
      .failed(.overloaded(status: 529)),
      .failed(.contextTooLong), .failed(.refused("No.")), .failed(.modelNotFound("")), .failed(.badRequest("x")),
      .failed(.truncated(.stream)), .failed(.schema([])), .failed(.unreadable), .failed(.stalled(.seconds(60))),
      .failed(.network(.unresolved(host: "x"))), .failed(.cancelled),
    ]
    for trouble in troubles {
      let (english, bengali) = (trouble.words(in: .english), trouble.words(in: .bengali))
      #expect(
        english != bengali && ".?".contains(english.suffix(1)) && "।.?".contains(bengali.suffix(1)),
        "\(english) \(bengali)")
      #expect(!english.contains("..") && !english.contains("Optional"))
    }
    #expect(ModelTrouble.failed(.rateLimited(retryAfter: .milliseconds(6500))).words(in: .bengali).contains("৭"))
  }

  @Test func moneyIsWrittenWithTheDigitsThatSaySomething() {
    for (amount, text) in [
      (0, "$0.00"), (21, "$0.000021"), (1_500_000, "$1.50"), (100_000, "$0.10"), (2_345_600, "$2.3456"),
    ] {
      #expect(dollars(amount) == text)
    }
  }

  @Test func streamedTextIsCleanedWithoutLosingAVowelSign() {
    let text = "কি\u{1B}[31m ৩/৪\nঙ্গো \u{202E}x"
    for size in 1...4 {
      var (screen, said) = (StreamedText(), "")
      var rest = text.unicodeScalars[...]
      while !rest.isEmpty {
        said += screen.feed(String(String.UnicodeScalarView(rest.prefix(size))))
        rest = rest.dropFirst(size)
      }
      #expect(said + screen.end() == "কি[31m ৩/৪\nঙ্গো x")
    }
  }
}
