extension Learner {
  /// The masteries now of the concepts that were begun, by subject: of all subjects together the mean is what `studentStatus`
  /// is asked with. Only what can still be practised counts, as on the student's own page.
  public func masterySums(over places: ConceptPlaces, at now: Instant) -> [Subject.ID: MasterySum] {
    var sums: [Subject.ID: MasterySum] = [:]
    for (concept, standing) in concepts where standing.answers > 0 {
      guard let place = places.places[concept] else { continue }
      sums[place.subject, default: MasterySum()].take(
        mastery(of: concept, in: place.subject, typical: place.typicalRating, at: now))
    }
    return sums
  }
}

extension [Subject.ID: MasterySum] {
  /// The mean over these subjects, 0 to 100; nil for all of them gives that of everything. nil where nothing was begun.
  public func mean(of subjects: Set<Subject.ID>?) -> Int? {
    filter { subjects?.contains($0.key) ?? true }.values.reduce(MasterySum(), +).mean
  }
}
