import Learning

/// `concept_mastery.model_json`: the exact state of a concept, from which the next answer goes on.
struct KeptConcept: Codable {
  var offset: Int
  var answers: Int
  var right: Int
  var last: Instant?
  var position: Int
  var recentRight: Double
  var recentWeight: Double
  var seconds: Int
  var confidence: Int
  var confident: Int
  var solved: [Problem.ID]

  enum CodingKeys: String, CodingKey {
    case offset, answers, right, last, position
    case recentRight = "recent_right"
    case recentWeight = "recent_weight"
    case seconds, confidence, confident, solved
  }

  init(_ standing: ConceptStanding, right: Int, _ tally: ConceptTally) {
    offset = standing.offset
    answers = standing.answers
    self.right = right
    last = standing.last
    position = standing.position
    recentRight = standing.recent.right
    recentWeight = standing.recent.weight
    seconds = tally.seconds
    confidence = tally.confidence
    confident = tally.confident
    solved = tally.solved.sorted()
  }

  var standing: ConceptStanding {
    ConceptStanding(
      offset: offset, answers: answers, last: last, position: position, right: recentRight, weight: recentWeight)
  }

  func tally(mastery: Int) -> ConceptTally {
    ConceptTally(
      seconds: seconds, confidence: confidence, confident: confident, mastery: mastery, solved: Set(solved))
  }
}

/// `student_ratings.model_json`: the exact state of a subject. `student_ratings.rating` is what is shown, and kept within
/// 400 and 2000 (004); the state knows no bounds.
struct KeptSubject: Codable {
  var rating: Int
  var answers: Int
  var recentRight: Double
  var recentWeight: Double

  enum CodingKeys: String, CodingKey {
    case rating, answers
    case recentRight = "recent_right"
    case recentWeight = "recent_weight"
  }

  init(_ standing: SubjectStanding) {
    rating = standing.rating
    answers = standing.answers
    recentRight = standing.recent.right
    recentWeight = standing.recent.weight
  }

  var standing: SubjectStanding {
    SubjectStanding(rating: rating, answers: answers, right: recentRight, weight: recentWeight)
  }
}
