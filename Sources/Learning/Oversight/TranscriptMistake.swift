/// Why a file is no transcript that can be read, and in which of its lines.
public struct TranscriptMistake: Error, Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// The bytes are not UTF-8, nor UTF-16 with its mark.
    case notText
    /// A file of WebVTT that does not say so in its first line.
    case noHeader
    /// What stands where the times of a caption should be.
    case noTimes(String)
    /// A caption ends before it begins.
    case backwards
    /// Nobody says anything.
    case empty
    /// More characters than are kept.
    case tooLong
  }

  /// From 1.
  public var line: Int
  public var kind: Kind

  public init(line: Int, _ kind: Kind) { (self.line, self.kind) = (line, kind) }

  /// What is wrong with the line, and what to do.
  public var phrase: Phrase {
    let bn = Language.bengali
    let what =
      switch kind {
      case .notText:
        Phrase(
          en: "this is not text in UTF-8. Save the file as UTF-8, then import it again",
          bn: "এটি UTF-8 লেখা নয়। ফাইলটি UTF-8 করে রেখে আবার আনো")
      case .noHeader:
        Phrase(
          en: "a .vtt file begins with WEBVTT. If it is plain text, name it .txt",
          bn: ".vtt ফাইলের শুরুতে WEBVTT থাকে। সাধারণ লেখা হলে নাম .txt দাও")
      case .noTimes(let found):
        Phrase(
          en: "the times of a caption should be here, like 00:01:02.000 --> 00:01:05.000, not “\(found)”",
          bn: "এখানে সময় থাকার কথা, যেমন 00:01:02.000 --> 00:01:05.000; আছে “\(found)”")
      case .backwards:
        Phrase(en: "the caption ends before it begins", bn: "শুরুর আগেই শেষের সময় লেখা আছে")
      case .empty:
        Phrase(en: "there are no words in the file", bn: "ফাইলে কোনো কথা নেই")
      case .tooLong:
        Phrase(
          en: "here it becomes longer than \(HeldSession.longestTranscript) characters. Split it into two sessions",
          bn: "এখানে লেখা \(bn.number(HeldSession.longestTranscript)) অক্ষর ছাড়িয়েছে। দুটি ক্লাসে ভাগ করো")
      }
    return Phrase(en: "Line \(line): \(what.en).", bn: "\(bn.number(line)) নম্বর লাইন: \(what.bn)।")
  }
}
