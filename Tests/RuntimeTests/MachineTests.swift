import Learning
import Testing

@testable import Runtime

/// What is taken from the machine that nobody has signed in to.
@Suite struct MachineTests {
  @Test(arguments: [
    ([:], Language.english),
    (["LANG": "bn_BD.UTF-8"], .bengali),
    (["LANG": "bn_IN"], .bengali),
    (["LANG": "C.UTF-8"], .english),
    (["LANG": "en_IN.UTF-8", "LC_MESSAGES": "bn_IN.UTF-8"], .bengali),
    (["LANG": "bn_BD.UTF-8", "LC_MESSAGES": "en_US.UTF-8"], .english),
    (["LC_ALL": "bn_BD.UTF-8", "LC_MESSAGES": "en_US.UTF-8", "LANG": "C"], .bengali),
    // Set and empty is as if it were not set (POSIX, 8.2).
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "bn_BD.UTF-8"], .bengali),
    (["LC_ALL": "", "LANG": ""], .english),
  ]) func theLanguageIsTheLocales(environment: [String: String], language: Language) {
    #expect(machineLanguage(environment) == language)
  }

  @Test func aTimeZoneIsGuessedOnlyIfItIsOne() {
    #expect(guessedTimeZone(environment: ["TZ": "Asia/Kolkata"]) == "Asia/Kolkata")
    #expect(guessedTimeZone(environment: ["TZ": ":Asia/Dhaka"]) == "Asia/Dhaka")
    let machine = guessedTimeZone(environment: [:])
    #expect(StudentCalendar.knows(timeZone: machine))
    for nonsense in ["", ":", "Moon/Crater", "../../etc/passwd", "/etc/localtime"] {
      #expect(guessedTimeZone(environment: ["TZ": nonsense]) == machine, "\(nonsense)")
    }
  }
}
