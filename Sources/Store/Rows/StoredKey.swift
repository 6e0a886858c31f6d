import Learning

/// How a key lies in `problems`.
struct StoredKey {
  /// `answer`: as it was written, or the index of the right option from 0.
  let answer: String
  /// `options_json`
  let options: String
  /// `demands_json`
  let demands: String

  /// `given` is kept for an imported problem; see `StoredDemand`.
  init(_ key: AnswerKey, given: String? = nil) throws {
    switch key {
    case .written(let text, let demand):
      answer = text.en
      options = "[]"
      demands = try JSON.text(StoredDemand(text, demand, given: given))
    case .choice(let all, let right):
      answer = String(right)
      options = try JSON.text(all)
      demands = try JSON.text(StoredDemand(given: given))
    case .boolean(let isTrue):
      answer = isTrue ? "true" : "false"
      options = "[]"
      demands = try JSON.text(StoredDemand(given: given))
    }
  }
}
