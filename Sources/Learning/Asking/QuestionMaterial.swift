/// What is known of what a student asks the program about: what a model is told, and what it must not tell.
public struct QuestionMaterial: Equatable, Sendable {
  /// The subjects that it is of; empty where nobody knows.
  public var subjects: [Subject.ID]
  public var topic: Phrase?
  /// What was asked shortly before, the older first.
  public var earlier: [ExchangeHeard]
  /// The problems that the student still has to answer: in the daily five, an exam, a lesson, and of what was given.
  public var open: [Problem]
  /// The problem that is asked about, or the open question of the lesson; nil where neither waits for an answer.
  public var openHere: Problem?
  /// How many questions may still be asked today.
  public var left: Int

  public init(
    subjects: [Subject.ID] = [], topic: Phrase? = nil, earlier: [ExchangeHeard] = [], open: [Problem] = [],
    openHere: Problem? = nil, left: Int
  ) {
    self.subjects = subjects
    self.topic = topic
    self.earlier = earlier
    self.open = open
    self.openHere = openHere
    self.left = left
  }

  /// The problems whose answers are kept: what lies open where it is asked, and of the others each one that is asked about. The
  /// answers of all would forbid most numbers.
  ///
  /// - Parameter shown: the problem on the screen, where it is still to be answered.
  public func secrets(of question: PupilQuestion, shown: Problem?) -> [Problem] {
    let here = [shown, openHere].compactMap(\.self)
    return here + open.filter { problem in !here.contains(problem) && question.quotes(problem) }
  }
}
