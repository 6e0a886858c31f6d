import Learning
import Store

/// What `lectern llm list` says. Money is in millionths of a dollar.
public struct ModelListing: Encodable, Sendable {
  struct Component: Encodable, Sendable {
    var component: String
    var provider: String
    var model: String
    var baseURL: String?
    var apiVersion: String?
    var auth: String?
    var temperature: Double?
    var maxTokens: Int?
    var effort: String?
    var monthlyCap: Int?
    /// What it cost this month.
    var spent: Int
    var calls: Int
  }

  struct Student: Encodable, Sendable {
    var name: String
    var spent: Int
    var projection: Int
    var isAboveTarget: Bool
  }

  var components: [Component]
  /// Components without a row, or with one that cannot be used.
  var unusable: [String]
  var month: CalendarDay
  var spent: Int
  var calls: Int
  /// What the whole month will have cost if its days stay as they were.
  var projection: Int
  var studentTarget: Int
  var students: [Student]
  var settingsFolder: String
  private let configs: [ModelConfig]

  private enum CodingKeys: String, CodingKey {
    case components, unusable, month, spent, calls, projection, studentTarget, students, settingsFolder
  }

  init(_ configs: [ModelConfig], _ spending: Spending, names: [Person.ID: String], settingsFolder: String) {
    self.configs = configs
    components = configs.map { config in
      let part = spending.byComponent[config.component.rawValue]
      return Component(
        component: config.component.rawValue, provider: config.provider.rawValue, model: config.model,
        baseURL: config.baseURL, apiVersion: config.apiVersion, auth: config.authStyle,
        temperature: config.temperature, maxTokens: config.maxTokens, effort: config.effort,
        monthlyCap: config.monthlyCap, spent: part?.microdollars ?? 0, calls: part?.calls ?? 0)
    }
    let usable = Set(configs.filter { $0.fault == nil }.map(\.component))
    unusable = ModelComponent.allCases.filter { !usable.contains($0) }.map(\.rawValue)
    month = spending.month
    spent = spending.total.microdollars
    calls = spending.total.calls
    projection = spending.projection
    studentTarget = Spending.studentTarget
    students = spending.byStudent.map { id, part in
      Student(
        name: names[id] ?? id.rawValue, spent: part.microdollars, projection: spending.projection(of: id),
        isAboveTarget: part.microdollars > Spending.studentTarget)
    }.sorted { ($1.spent, $0.name) < ($0.spent, $1.name) }
    self.settingsFolder = settingsFolder
  }

  /// For people: a line a component, then the month.
  public var lines: [String] {
    let width = (configs.map { $0.component.rawValue.count }.max() ?? 0) + 2
    var lines = configs.map { config in
      let name = config.component.rawValue
      let rest = ModelUpkeep.line(of: config).dropFirst(name.count + 2)
      let part = components.first { $0.component == name }
      let spent = part.map { $0.calls > 0 ? "  (\(dollars($0.spent)) in \(counted($0.calls)))" : "" } ?? ""
      return name + String(repeating: " ", count: width - name.count) + rest + spent
    }
    lines += unusable.map { "\($0): cannot be used as it is set; `lectern llm set \($0) --provider …` mends it" }
    lines.append("")
    let date = month.yearMonthDay
    lines.append(
      "\(date.year)-\(date.month < 10 ? "0" : "")\(date.month): \(dollars(spent)) in \(counted(calls)); "
        + "at this rate \(dollars(projection)) by its end.")
    for student in students where student.isAboveTarget {
      lines.append(
        "! \(student.name) has cost \(dollars(student.spent)), above the target of \(dollars(studentTarget)) a month.")
    }
    lines.append("Keys, key_command and prices of your own: \(settingsFolder)")
    return lines
  }

  private func counted(_ calls: Int) -> String { calls == 1 ? "1 call" : "\(calls) calls" }
}
