import Learning

extension Plan {
  /// Why a line is there, in sentences; empty where nothing is known of the topic.
  static func reasons(_ line: Line, _ outlook: StudyOutlook) -> [Phrase] {
    guard let topic = outlook.topic(line.topic) else { return [] }
    let standing = topic.standing
    var reasons: [Phrase] = []
    if line.stretch?.purpose == .revision, let days = outlook.daysSinceStudied(line.topic, on: line.date) {
      reasons.append(Words.lookBack(days))
    }
    if standing.examWeightage > 0 {
      reasons.append(Words.worth(standing.examWeightage))
    } else if standing.carries > 0 {
      reasons.append(Words.carries(standing.carries))
    }
    reasons.append(standing.answers == 0 ? Words.notBegunYet : Words.standsAt(Int(standing.mastery.rounded())))
    let opened = outlook.opened(by: line.topic)
    if !opened.isEmpty {
      reasons.append(Words.opens(opened.prefix(2).map(\.name), more: max(0, opened.count - 2)))
    }
    if line.stretch?.purpose != .revision, let recommendation = outlook.recommendation(of: line.topic) {
      reasons.append(Words.hoursLeft(recommendation.hours))
      if recommendation.expectedGain >= 0.05 { reasons.append(Words.gain(recommendation.expectedGain)) }
    }
    return reasons
  }

  /// What stands above everything: the countdown, the time of a day, what an exam might show.
  static func heading(_ outlook: StudyOutlook, _ context: Context) -> (countdown: String, facts: [String]) {
    let countdown: Phrase =
      if let exam = outlook.exam, let days = outlook.daysToExam {
        Words.countdown(context.profile?.examName, days, exam)
      } else {
        Words.noExam
      }
    var facts = [context.text(Words.hoursADay(outlook.hoursPerDay))]
    let isAnswered = outlook.topics.contains { $0.standing.examWeightage > 0 && $0.standing.answers > 0 }
    if !isAnswered {
      facts.append(context.text(Words.nothingToPredict))
    } else if let predicted = outlook.predicted {
      let (score, margin) = (predicted.score, predicted.margin)
      facts.append(
        context.text(
          Words.predicted(
            Int(score.rounded()), from: Int(max(0, score - margin).rounded()),
            to: Int(min(100, score + margin).rounded()))))
    }
    return (context.text(countdown), facts)
  }
}
