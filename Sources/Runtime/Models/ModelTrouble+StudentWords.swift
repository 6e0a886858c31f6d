import Gateway
import HTTP
import Learning
import Store

// A student can mend no setting: they hear what it means for them, and whom to tell. What exactly is wrong stands in the log, in
// `lectern llm` and on the screen of the models.

extension ModelTrouble {
  /// For the student who waits: what it means, and what they can do.
  var forStudents: Phrase {
    switch self {
    case .failed(let failure): failure.forStudents
    case .notebook(.unusableModel): Self.isNotSetUp
    case .notebook: phrase
    case .builtin, .settings, .key, .noKey, .prices, .prompt: Self.isNotSetUp
    case .capReached:
      Phrase(
        en: "The model has used what it may this month. Tell whoever set Lectern up.",
        bn: "মডেলের এ মাসের বরাদ্দ শেষ। যিনি লেকটার্ন সাজিয়ে দিয়েছেন তাঁকে বলো।")
    case .endless:
      Phrase(
        en: "The model did not stop talking, so it was stopped, and nothing of it counts. Ask once more.",
        bn: "মডেলটি কথা শেষই করছিল না, তাই তাকে থামানো হয়েছে; তার কোনো কথা ধরা হয়নি। আবার জিজ্ঞেস করো।")
    }
  }

  fileprivate static let isNotSetUp = Phrase(
    en: "The model is not set up as it should be. That is not your fault: tell whoever set Lectern up.",
    bn: "মডেলটি ঠিকমতো সাজানো নেই। এটা তোমার ভুল নয়: যিনি লেকটার্ন সাজিয়ে দিয়েছেন তাঁকে বলো।")

  /// A line for the log, for whoever set it up. What a provider said itself is left out: some repeat what they were sent.
  var forTheLog: String {
    let known: ModelTrouble =
      switch self {
      case .failed(.badRequest): .failed(.badRequest(""))
      case .failed(.refused): .failed(.refused(""))
      case .failed(.modelNotFound): .failed(.modelNotFound(""))
      default: self
      }
    return "a model gave no answer: \(known.words(in: .english))"
  }

  /// Notes it in the log, and returns what the student hears.
  func noted() -> Phrase {
    if self != .failed(.cancelled) { StandardError.note(forTheLog) }
    return forStudents
  }
}

extension ModelFailure {
  fileprivate var forStudents: Phrase {
    switch self {
    case .auth, .modelNotFound, .badRequest, .contextTooLong, .unreadable: ModelTrouble.isNotSetUp
    case .quota:
      Phrase(
        en: "The model is not paid for any more. Waiting does not help: tell whoever set Lectern up.",
        bn: "মডেলের টাকা ফুরিয়ে গেছে। অপেক্ষা করে লাভ নেই: যিনি লেকটার্ন সাজিয়ে দিয়েছেন তাঁকে বলো।")
    case .overloaded:
      Phrase(
        en: "The model has too much to do just now. Try again in a minute.",
        bn: "মডেলটি এখন খুব ব্যস্ত। এক মিনিট পরে আবার করো।")
    case .refused:
      Phrase(
        en: "The model will not answer this. Say it in other words.",
        bn: "মডেলটি এর উত্তর দেবে না। অন্যভাবে বলে দেখো।")
    case .truncated(.stream), .truncated(.length), .stalled:
      Phrase(
        en: "The answer broke off before its end. Try again.", bn: "উত্তরটি মাঝপথে থেমে গেছে। আবার করো।")
    case .schema:
      Phrase(
        en: "The model's answer is not in the form that was asked for. Try again.",
        bn: "মডেলের উত্তর যেমন চাওয়া হয়েছিল তেমন নয়। আবার করো।")
    case .network(let failure): failure.forStudents
    case .rateLimited, .truncated(.empty), .cancelled: phrase
    }
  }
}

extension HTTPFailure {
  fileprivate var forStudents: Phrase {
    switch self {
    case .unresolved, .unreachable, .noAnswer:
      Phrase(
        en: "Nobody answers where the model should be. Is the network on? If it is, tell whoever set Lectern up.",
        bn: "মডেলের ঠিকানায় কেউ সাড়া দিচ্ছে না। ইন্টারনেট চালু আছে কি? থাকলে যিনি লেকটার্ন সাজিয়ে দিয়েছেন তাঁকে বলো।")
    case .timedOut:
      Phrase(en: "The model took too long. Try again.", bn: "মডেলটি অনেক দেরি করেছে। আবার করো।")
    case .tls, .proxy, .redirectRefused, .engineMissing, .malformedRequest: ModelTrouble.isNotSetUp
    case .tooLarge:
      Phrase(en: "The answer is larger than any answer should be. Try again.", bn: "উত্তরটি অস্বাভাবিক বড়। আবার করো।")
    case .cancelled: Phrase(en: "It was stopped.", bn: "থামানো হয়েছে।")
    case .notHTTP, .undecodable, .truncated, .stalled, .other:
      Phrase(
        en: "The connection broke. Try again; if it breaks again, tell whoever set Lectern up.",
        bn: "সংযোগ কেটে গেছে। আবার করো; আবার কাটলে যিনি লেকটার্ন সাজিয়ে দিয়েছেন তাঁকে বলো।")
    }
  }
}
