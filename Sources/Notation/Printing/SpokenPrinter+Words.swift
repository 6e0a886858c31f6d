extension SpokenPrinter {
  func primes(_ letter: String) -> String {
    letter.filter { $0 == "′" }.map { _ in choose(" prime", " প্রাইম") }.joined()
  }

  func say(_ sign: Formula.Sign, isBetween: Bool) -> String {
    switch sign {
    case .plus: choose("plus", isBetween ? "যোগ" : "ধনাত্মক")
    case .minus: choose("minus", isBetween ? "বিয়োগ" : "ঋণাত্মক")
    case .plusMinus: choose("plus or minus", "যোগ বা বিয়োগ")
    case .minusPlus: choose("minus or plus", "বিয়োগ বা যোগ")
    }
  }

  func say(_ constant: Formula.Constant) -> String {
    switch constant {
    case .pi: choose("pi", "পাই")
    case .infinity: choose("infinity", "অসীম")
    case .emptySet: choose("the empty set", "ফাঁকা সেট")
    case .realNumbers: choose("the real numbers", "বাস্তব সংখ্যার সেট")
    case .naturalNumbers: choose("the natural numbers", "স্বাভাবিক সংখ্যার সেট")
    case .integers: choose("the integers", "পূর্ণসংখ্যার সেট")
    case .rationals: choose("the rational numbers", "মূলদ সংখ্যার সেট")
    case .ellipsis: choose("and so on", "ইত্যাদি")
    }
  }

  /// Names of figures: ∠ABC is the angle A B C.
  func say(words: String) -> String {
    let name = words.dropFirst().map(String.init).joined(separator: " ")
    switch words.first {
    case "∠": return choose("angle ", "কোণ ") + name
    case "△": return choose("triangle ", "ত্রিভুজ ") + name
    case "∴": return choose("therefore", "সুতরাং")
    case "∵": return choose("because", "যেহেতু")
    default: return words
    }
  }

  func name(of function: Formula.Function) -> String {
    switch function {
    case .sin: choose("sine", "সাইন")
    case .cos: choose("cosine", "কস")
    case .tan: choose("tangent", "ট্যান")
    case .cot: choose("cotangent", "কট")
    case .sec: choose("secant", "সেক")
    case .cosec: choose("cosecant", "কোসেক")
    case .log: choose("log", "লগ")
    case .ln: choose("natural log", "স্বাভাবিক লগ")
    case .gcd: choose("the highest common factor", "গসাগু")
    case .lcm: choose("the lowest common multiple", "লসাগু")
    case .min: choose("the smallest", "ক্ষুদ্রতম")
    case .max: choose("the largest", "বৃহত্তম")
    }
  }

  func word(for separator: Formula.Separator) -> String {
    switch separator {
    case .comma: ", "
    case .semicolon: "; "
    case .or: choose(" or ", " অথবা ")
    case .and: choose(" and ", " এবং ")
    case .union: choose(" union ", " সংযোগ ")
    case .intersection: choose(" intersection ", " ছেদ ")
    case .difference: choose(" without ", " বাদ ")
    case .suchThat: choose(" such that ", " যেন ")
    }
  }

  func set(_ members: [Formula]) -> String {
    if members.isEmpty { return say(.emptySet) }
    if members.count == 1, case .sequence(let parts, .suchThat) = members[0], parts.count == 2 {
      return choose("the set of all ", "এমন সকল ") + say(parts[0]) + choose(" such that ", "-এর সেট যেন ") + say(parts[1])
    }
    return choose("the set of ", "সেট ") + list(members)
  }

  func interval(_ interval: Formula.Interval) -> String {
    let (lower, upper) = (say(interval.lower), say(interval.upper))
    switch language {
    case .english:
      return "from \(lower), \(interval.includesLower ? "included" : "not included"), to \(upper), "
        + (interval.includesUpper ? "included" : "not included")
    case .bengali:
      return "\(lower) থেকে \(upper) পর্যন্ত, \(lower) \(interval.includesLower ? "সহ" : "বাদে"), "
        + "\(upper) \(interval.includesUpper ? "সহ" : "বাদে")"
    }
  }

  // MARK: Relations

  func relation(_ first: Formula, _ links: [Formula.Link]) -> String {
    var before = say(first)
    guard language == .bengali, links.contains(where: { comparison($0.relation) != nil }) else {
      return links.reduce(before) { "\($0) \(verb($1.relation)) \(say($1.formula))" }
    }
    // Bengali says what it is compared with first: x, ৩-এর চেয়ে ছোট.
    let parts = links.map { link in
      let next = say(link.formula)
      defer { before = next }
      return comparison(link.relation).map { "\(before), \(next)\($0)" } ?? "\(before) \(verb(link.relation)) \(next)"
    }
    return parts.joined(separator: "; ")
  }

  private func comparison(_ relation: Formula.Relation) -> String? {
    switch relation {
    case .less: "-এর চেয়ে ছোট"
    case .greater: "-এর চেয়ে বড়"
    case .lessOrEqual: "-এর চেয়ে ছোট বা সমান"
    case .greaterOrEqual: "-এর চেয়ে বড় বা সমান"
    case .notEqual: "-এর সমান নয়"
    case .member: "-এর উপাদান"
    case .notMember: "-এর উপাদান নয়"
    case .subset, .subsetOrEqual: "-এর উপসেট"
    case .notSubset: "-এর উপসেট নয়"
    case .parallel: "-এর সমান্তরাল"
    case .perpendicular: "-এর উপর লম্ব"
    case .congruent: "-এর সর্বসম"
    case .similar: "-এর সদৃশ"
    default: nil
    }
  }

  private func verb(_ relation: Formula.Relation) -> String {
    switch relation {
    case .equal: choose("equals", "সমান")
    case .notEqual: choose("is not equal to", "সমান নয়")
    case .less: choose("is less than", "ছোট")
    case .lessOrEqual: choose("is less than or equal to", "ছোট বা সমান")
    case .greater: choose("is greater than", "বড়")
    case .greaterOrEqual: choose("is greater than or equal to", "বড় বা সমান")
    case .approximately: choose("is about", "প্রায় সমান")
    case .identical: choose("is identical to", "অভেদ")
    case .similar: choose("is similar to", "সদৃশ")
    case .congruent: choose("is congruent to", "সর্বসম")
    case .parallel: choose("is parallel to", "সমান্তরাল")
    case .perpendicular: choose("is perpendicular to", "লম্ব")
    case .member: choose("is in", "উপাদান")
    case .notMember: choose("is not in", "উপাদান নয়")
    case .subset, .subsetOrEqual: choose("is a subset of", "উপসেট")
    case .notSubset: choose("is not a subset of", "উপসেট নয়")
    case .superset, .supersetOrEqual: choose("contains", "অধিসেট")
    case .implies: choose("so", "সুতরাং")
    case .equivalent: choose("if and only if", "যদি এবং কেবল যদি")
    case .arrow: choose("goes to", "থেকে")
    case .proportional: choose("as", "সমানুপাত")
    }
  }
}
