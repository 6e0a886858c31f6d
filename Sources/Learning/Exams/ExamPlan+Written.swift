extension ExamPlan {
  /// Lets questions of a model stand in the places of some that were drawn, so that the exam is about the same and as hard as
  /// before: each takes the place, the weight and the minutes of one of the same concept, the nearest in difficulty. One for
  /// which there is no place is left out. Easy ones come first again.
  ///
  /// - Parameters:
  ///   - written: each with its own problem, rating and chance; the earlier ones first.
  ///   - most: how many may stand.
  public mutating func take(_ written: [ExamQuestion], most: Int) {
    var isTaken = false
    for question in written {
      guard questions.count(where: { $0.written != nil }) < most else { break }
      let places = questions.indices.filter {
        questions[$0].written == nil && questions[$0].concept == question.concept
      }
      func distance(_ place: Int) -> Int { abs(questions[place].difficulty.level - question.difficulty.level) }
      guard let place = places.min(by: { (distance($0), $0) < (distance($1), $1) }) else { continue }
      var standing = question
      (standing.weight, standing.minutes) = (questions[place].weight, questions[place].minutes)
      questions[place] = standing
      isTaken = true
    }
    if isTaken { questions.sort { ($1.chance, $0.problem) < ($0.chance, $1.problem) } }
  }
}
