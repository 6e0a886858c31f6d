extension Guideline {
  /// A text of a guideline, with its place in the file and how long it may be.
  struct Text {
    /// As the content files call it: `plan[0].pieces[1]`.
    var field: String
    var phrase: Phrase
    /// In characters.
    var longest: Int
    /// Sentences that it may have, where it is to be taken in at once.
    var sentences: Int?
  }

  /// Every text that people read, in the order of the file.
  var texts: [Text] {
    var texts = [Text(field: "guideline.title", phrase: title, longest: 60)]
    texts.append(Text(field: "guideline.summary", phrase: summary, longest: 250))
    for (index, objective) in objectives.enumerated() {
      texts.append(Text(field: "guideline.objectives[\(index)]", phrase: objective, longest: 140))
    }
    texts.append(Text(field: "guideline.welcome", phrase: welcome, longest: 350, sentences: 4))
    for (index, misconception) in misconceptions.enumerated() {
      let field = "guideline.misconceptions[\(index)]"
      texts.append(Text(field: field + ".name", phrase: misconception.name, longest: 110))
      texts.append(Text(field: field + ".remediation", phrase: misconception.remediation, longest: 400, sentences: 5))
    }
    texts.append(Text(field: "guideline.closing", phrase: closing, longest: 300, sentences: 4))
    for (index, step) in plan.enumerated() { texts += step.texts("plan[\(index)]") }
    return texts
  }

  /// Every figure, with its place in the file.
  var figures: [(field: String, lines: Phrase)] {
    plan.enumerated().flatMap { index, step in
      step.passages("plan[\(index)]").compactMap { field, passage in passage.figure.map { (field + ".figure", $0) } }
    }
  }
}

extension PlanStep {
  fileprivate func texts(_ field: String) -> [Guideline.Text] {
    var texts = [
      Guideline.Text(field: field + ".title", phrase: title, longest: 60),
      Guideline.Text(field: field + ".approach", phrase: approach, longest: 200),
      Guideline.Text(field: field + ".success", phrase: success, longest: 200),
    ]
    for (name, list) in [("pieces", pieces), ("another", another)] {
      for (index, passage) in list.enumerated() {
        texts.append(
          Guideline.Text(field: "\(field).\(name)[\(index)]", phrase: passage.text, longest: 420, sentences: 5))
      }
    }
    for (index, probe) in probes.enumerated() {
      texts.append(Guideline.Text(field: "\(field).probes[\(index)]", phrase: probe, longest: 200, sentences: 3))
    }
    for (index, example) in examples.enumerated() {
      texts.append(Guideline.Text(field: "\(field).examples[\(index)]", phrase: example.text, longest: 600))
    }
    if let name = stepBack.name {
      texts.append(Guideline.Text(field: field + ".step_back.name", phrase: name, longest: 80))
    }
    texts.append(Guideline.Text(field: field + ".step_back", phrase: stepBack.text, longest: 400, sentences: 5))
    return texts
  }

  fileprivate func passages(_ field: String) -> [(String, Passage)] {
    [("pieces", pieces), ("another", another), ("examples", examples)].flatMap { name, list in
      list.enumerated().map { ("\(field).\(name)[\($0)]", $1) }
    }
  }
}
