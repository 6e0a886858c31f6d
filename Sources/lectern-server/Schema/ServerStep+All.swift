extension ServerStep {
  /// Every step, oldest first. Append only; a step that was shipped is never edited.
  static let all: [ServerStep] = [
    .s001Foundations, .s002Accounts, .s003Curriculum, .s004Journal, .s005Oversight, .s006Relations, .s007Lessons,
    .s008Progress, .s009Memory, .s010Conversation, .s011Operation, .s012Views, .s013ConceptPrerequisites,
    .s014LearnerFolds,
    .s015Aims, .s016ModelSettings, .s017Review, .s018SummaryModels, .s019WrittenItems,
  ]
}
