import Notation

/// Several values together.
enum Members {
  /// What is compared with a member of a key.
  protocol Standard {
    func finding(for answer: Formula, _ evaluation: inout Evaluation) -> Finding
  }

  /// One after the other.
  static func sameList(
    _ answers: [Formula], _ key: [some Standard], _ evaluation: inout Evaluation
  ) -> Finding {
    guard answers.count == key.count else { return .wrong }
    return zip(answers, key).reduce(Finding.right) { $0.and($1.1.finding(for: $1.0, &evaluation)) }
  }

  /// In any order, each as often as in the key.
  static func sameInAnyOrder(
    _ answers: [Formula], _ key: [some Standard], _ evaluation: inout Evaluation
  ) -> Finding {
    guard answers.count == key.count else { return .wrong }
    var (left, whole) = (key, Finding.right)
    for answer in answers {
      let (place, finding) = best(answer, left, &evaluation)
      whole = whole.and(finding)
      if let place { left.remove(at: place) }
    }
    return whole
  }

  /// In any order, and twice is once.
  static func sameSet(
    _ answers: [Formula], _ key: [some Standard], _ evaluation: inout Evaluation
  ) -> Finding {
    var (met, whole) = (Set<Int>(), Finding.right)
    for answer in answers {
      var isFound = false
      var worst = Finding.wrong
      // Two writings of one value in the key are met by the same answer.
      for (place, standard) in key.enumerated() {
        let finding = standard.finding(for: answer, &evaluation)
        switch finding {
        case .right, .form:
          if !isFound { worst = finding }
          isFound = true
          met.insert(place)
        case .unreadable: if !isFound { worst = finding }
        case .wrong: break
        }
      }
      whole = whole.and(worst)
    }
    return met.count == key.count ? whole : whole.and(.wrong)
  }

  /// The member that an answer is, and what is found of it.
  private static func best(
    _ answer: Formula, _ key: [some Standard], _ evaluation: inout Evaluation
  ) -> (place: Int?, finding: Finding) {
    var other = Finding.wrong
    for (place, standard) in key.enumerated() {
      let finding = standard.finding(for: answer, &evaluation)
      switch finding {
      case .right, .form: return (place, finding)
      case .unreadable: other = finding
      case .wrong: break
      }
    }
    return (nil, other)
  }
}

extension ValueStandard: Members.Standard {}
