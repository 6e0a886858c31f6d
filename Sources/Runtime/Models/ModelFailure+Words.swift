import Gateway
import HTTP
import Learning

extension ModelFailure {
  /// What happened, what it means and what to do.
  var phrase: Phrase {
    switch self {
    case .auth:
      Phrase(
        en: "The provider does not take the key. Check that it is the right one, and that it may use this model.",
        bn: "চাবিটি নেওয়া হয়নি। চাবি ঠিক আছে কি না, আর এই মডেলের জন্য কি না, দেখো।")
    case .quota:
      Phrase(
        en:
          "The account has no money left, or has reached its limit. Waiting does not help: see the provider's billing page.",
        bn: "অ্যাকাউন্টে টাকা নেই, বা সীমা শেষ। অপেক্ষা করে লাভ নেই: প্রোভাইডারের বিলের পাতা দেখো।")
    case .rateLimited(let wait):
      Phrase(
        en: "Too many questions were asked in a short time."
          + (wait.map { " Try again in \(seconds($0)) s." } ?? " Try again soon."),
        bn: "অল্প সময়ে অনেক প্রশ্ন করা হয়েছে।"
          + (wait.map { " \(Language.bengali.digits("\(seconds($0))")) সেকেন্ড পরে আবার করো।" } ?? " একটু পরে আবার করো।"))
    case .overloaded(let status):
      Phrase(
        en: "The provider cannot answer now (status \(status)). Try again in a minute.",
        bn: "প্রোভাইডার এখন উত্তর দিতে পারছে না (status \(status))। এক মিনিট পরে আবার করো।")
    case .contextTooLong:
      Phrase(
        en: "What was sent is longer than this model reads at once.", bn: "যা পাঠানো হয়েছে তা এই মডেলের জন্য বেশি লম্বা।")
    case .refused(let words):
      Phrase(
        en: "The model will not answer this" + quoted(words), bn: "মডেলটি এর উত্তর দেবে না" + quoted(words, end: "।"))
    case .modelNotFound(let words):
      Phrase(
        en: "There is no such model or address there" + quoted(words)
          + " Check --model and --base-url.",
        bn: "সেখানে এমন মডেল বা ঠিকানা নেই" + quoted(words, end: "।") + " --model আর --base-url দেখো।")
    case .badRequest(let words):
      Phrase(
        en: "The provider does not take the request" + quoted(words), bn: "প্রোভাইডার অনুরোধটি নেয়নি" + quoted(words, end: "।"))
    case .truncated(.stream):
      Phrase(
        en: "The answer broke off before its end. What came is kept; try again.",
        bn: "উত্তরটি মাঝপথে থেমে গেছে। যা এসেছে তা আছে; আবার করো।")
    case .truncated(.length):
      Phrase(
        en: "The answer was longer than it may be. --max-tokens allows more.",
        bn: "উত্তরটি অনুমতির চেয়ে লম্বা। --max-tokens দিয়ে বাড়াও।")
    case .truncated(.empty): Phrase(en: "The model said nothing. Try again.", bn: "মডেলটি কিছু বলেনি। আবার করো।")
    case .schema:
      Phrase(
        en: "The model's answer is not in the form that was asked for. Try again, or use another model.",
        bn: "মডেলের উত্তর যেমন চাওয়া হয়েছিল তেমন নয়। আবার করো, বা অন্য মডেল নাও।")
    case .unreadable:
      Phrase(
        en: "What answered is no server of this kind. Check --provider and --base-url.",
        bn: "যে উত্তর দিল সে এই ধরনের সার্ভার নয়। --provider আর --base-url দেখো।")
    case .stalled(let time):
      Phrase(
        en: "The answer stopped for \(seconds(time)) s, so it was given up. Try again.",
        bn: "উত্তর \(Language.bengali.digits("\(seconds(time))")) সেকেন্ড থেমে ছিল, তাই ছেড়ে দেওয়া হয়েছে। আবার করো।")
    case .network(let failure): failure.phrase
    case .cancelled: Phrase(en: "It was stopped.", bn: "থামানো হয়েছে।")
    }
  }

  private func seconds(_ time: Duration) -> Int { Int((time / .seconds(1)).rounded(.up)) }

  /// What the provider said itself, at the end of a sentence.
  private func quoted(_ words: String, end: String = ".") -> String {
    let said = words.hasSuffix(".") ? words.dropLast() : words[...]
    return said.isEmpty ? end : ": “\(said)”\(end)"
  }
}

extension HTTPFailure {
  fileprivate var phrase: Phrase {
    switch self {
    case .unresolved(let host):
      Phrase(
        en: "Nobody knows the address of \(host). Is there a network?", bn: "\(host)-এর ঠিকানা পাওয়া যায়নি। ইন্টারনেট আছে কি?")
    case .unreachable(let server):
      Phrase(en: "Nobody answers at \(server). Is it running?", bn: "\(server) সাড়া দিচ্ছে না। সেটি চলছে কি?")
    case .tls:
      Phrase(
        en:
          "The connection could not be made safe, so nothing was sent. A school's own authority is named by SSL_CERT_FILE.",
        bn: "সংযোগটি নিরাপদ করা যায়নি, তাই কিছু পাঠানো হয়নি। স্কুলের নিজের সনদ থাকলে SSL_CERT_FILE দাও।")
    case .proxy:
      Phrase(
        en: "The proxy does not let it through. Check https_proxy and no_proxy.",
        bn: "প্রক্সি যেতে দিচ্ছে না। https_proxy আর no_proxy দেখো।")
    case .timedOut: Phrase(en: "The server took too long. Try again.", bn: "সার্ভার অনেক দেরি করেছে। আবার করো।")
    case .redirectRefused(let status, let location):
      Phrase(
        en:
          "The server points elsewhere (\(status)\(location.map { ", \($0)" } ?? "")), where the key must not follow. "
          + "Mend --base-url.",
        bn: "সার্ভার অন্য ঠিকানা দেখাচ্ছে (\(status)\(location.map { ", \($0)" } ?? ""))। চাবি সেখানে যাবে না; --base-url ঠিক করো।")
    case .engineMissing(let words):
      Phrase(
        en: "libcurl is not there (\(words)). Install libcurl4.", bn: "libcurl নেই (\(words))। libcurl4 ইনস্টল করো।")
    case .tooLarge: Phrase(en: "The answer is larger than any answer should be.", bn: "উত্তরটি অস্বাভাবিক বড়।")
    case .malformedRequest:
      Phrase(en: "The address cannot be used. Mend --base-url.", bn: "ঠিকানাটি চলবে না। --base-url ঠিক করো।")
    case .cancelled: Phrase(en: "It was stopped.", bn: "থামানো হয়েছে।")
    case .notHTTP, .undecodable, .noAnswer, .truncated, .stalled, .other:
      Phrase(
        en: "The connection broke. Check --base-url, and try again.", bn: "সংযোগ কেটে গেছে। --base-url দেখে আবার করো।")
    }
  }
}
