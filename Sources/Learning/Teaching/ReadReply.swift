/// What a reply was taken for, and how the judge took it.
struct ReadReply {
  var intent: CheckedReply.Intent
  /// Of an answer, and of one that could not be read.
  var judgement: Judgement?
  var hasReasons = false

  init(_ intent: CheckedReply.Intent, _ judgement: Judgement? = nil, hasReasons: Bool = false) {
    self.intent = intent
    self.judgement = judgement
    self.hasReasons = hasReasons
  }
}
