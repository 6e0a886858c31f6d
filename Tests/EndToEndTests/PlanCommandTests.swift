import Foundation
import Testing

/// `lectern plan` on the command line.
private func furnished(_ lines: [String] = []) throws -> TemporaryHome {
  let home = try TemporaryHome()
  let result = try Pipes.run(["--plain"], home: home.path, lines: ["Asha", "7", "English", "", ""] + lines)
  try #require(result.status == 0)
  return home
}

private func report(_ home: TemporaryHome) throws -> [String: Any] {
  let result = try Pipes.run(["plan", "--json"], home: home.path)
  #expect(result.status == 0)
  return try #require(try JSONSerialization.jsonObject(with: Data(result.text.utf8)) as? [String: Any])
}

@Test func thePlanIsPrintedAndWrittenAsJSON() throws {
  let home = try furnished([":plan", "hours", "2.5", "name", "Half-yearly", ":home", ":quit"])
  let plan = try report(home)
  #expect(plan["hoursPerDay"] as? Double == 2.5)
  #expect(plan["exam"] == nil)
  let days = try #require(plan["days"] as? [[String: Any]])
  #expect(days.count == 7)
  #expect(days.first?["date"] as? String == plan["today"] as? String)
  for day in days {
    let stretches = try #require(day["stretches"] as? [[String: Any]])
    let minutes = stretches.compactMap { $0["minutes"] as? Int }
    #expect(minutes.reduce(0, +) <= 150 && minutes.allSatisfy { $0 > 0 && $0 <= 75 })
    #expect(stretches.allSatisfy { ["learning", "revision"].contains($0["purpose"] as? String) })
  }
  let recommended = try #require(plan["recommendations"] as? [[String: Any]])
  #expect(recommended.count == 5)
  for topic in recommended {
    #expect((topic["mastery"] as? Double ?? 100) < 80)
    #expect((topic["hours"] as? Double ?? 0) > 0 && (topic["expectedGain"] as? Double ?? 0) > 0)
    for need in try #require(topic["prerequisites"] as? [[String: Any]]) {
      let mastery = need["mastery"] as? Double ?? 0
      #expect(need["isAssumed"] as? Bool == true || mastery >= need["asked"] as? Double ?? 100)
    }
  }
  let priorities = recommended.compactMap { $0["priority"] as? Double }
  #expect(priorities == priorities.sorted(by: >))
  // The same day, the same plan.
  #expect(try NSDictionary(dictionary: report(home)) == NSDictionary(dictionary: plan))

  let text = try Pipes.run(["plan", "--profile", "asha"], home: home.path)
  #expect(text.status == 0)
  for word in ["No exam date yet", "2 h 30 min a day", "Today", "This week", "What next", "Worth 14 % of the exam."] {
    #expect(text.text.contains(word), "\(word) in \(text.text)")
  }
}

@Test func thePlanTellsNothingOfSomebodyWithAPasswordAndKnowsWhoIsThere() throws {
  let empty = try TemporaryHome()
  #expect(try Pipes.run(["plan"], home: empty.path).text == "")
  let home = try furnished([":quit"])
  let nobody = try Pipes.run(["plan", "--profile", "Rafi"], home: home.path)
  #expect(nobody.status == 1 && nobody.text.contains("Nobody here is called Rafi"))
  _ = try Pipes.run(
    ["--plain"], home: home.path, lines: [":settings", "8", "hilsa-fish", "hilsa-fish", ":home", ":quit"])
  #expect(try Pipes.run(["plan", "--json"], home: home.path).text == "lectern: locked\n")
}
