import ArgumentParser
import Foundation
import Runtime

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Say what is fine and what is not: terminal, notebook, content, folders.")

  @OptionGroup var folder: HomeOption

  @Flag(name: .long, help: "As one JSON object, with the paths.")
  var json = false

  func run() throws {
    let doctor = Doctor(home: folder.home, environment: environment)
    if json {
      print(try jsonText(doctor))
    } else {
      let wide = doctor.findings.map(\.name.count).max() ?? 0
      for finding in doctor.findings {
        let sign =
          switch finding.state {
          case .fine: "✓"
          case .note: "·"
          case .problem: "✗"
          }
        print("\(sign) \(finding.name.padding(toLength: wide, withPad: " ", startingAt: 0))  \(finding.detail)")
        if let advice = finding.advice { print(String(repeating: " ", count: wide + 4) + "→ \(advice)") }
      }
    }
    if !doctor.isWell { throw ExitCode(1) }
  }
}

/// One JSON object, the same for the same value.
func jsonText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
