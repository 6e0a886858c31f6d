import Foundation
import Glibc

/// Everything that was measured, for programs.
struct Report {
  /// What it was measured on, and what else that had to do: figures of a busy machine say little.
  let machine: String
  var lines: [Line] = []
  /// What could not be measured, and why.
  var missing: [String: String] = [:]

  init() {
    var load = [0.0]
    getloadavg(&load, 1)
    machine = "\(ProcessInfo.processInfo.activeProcessorCount) processors, load \(number(load[0]))"
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

extension Report: Encodable {
  private enum CodingKeys: String, CodingKey { case machine, figures, missing }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(machine, forKey: .machine)
    try container.encode(lines, forKey: .figures)
    try container.encode(missing, forKey: .missing)
  }
}

extension Line: Encodable {
  private enum CodingKeys: String, CodingKey {
    case name, unit, statistic, value, min, median, p95, p99, runs, atMost, atLeast, within
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(unit, forKey: .unit)
    try container.encode(statistic.rawValue, forKey: .statistic)
    try container.encode(value, forKey: .value)
    try container.encode(samples.least, forKey: .min)
    try container.encode(samples.median, forKey: .median)
    try container.encode(samples.quantile(0.95), forKey: .p95)
    try container.encode(samples.quantile(0.99), forKey: .p99)
    try container.encode(samples.count, forKey: .runs)
    switch budget {
    case .atMost(let limit): try container.encode(limit, forKey: .atMost)
    case .atLeast(let limit): try container.encode(limit, forKey: .atLeast)
    case nil: break
    }
    try container.encodeIfPresent(isWithin, forKey: .within)
  }
}
