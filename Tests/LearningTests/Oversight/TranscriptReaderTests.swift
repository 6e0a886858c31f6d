import Learning
import Testing

/// What was said in a session, from the files in which people have it.
@Suite struct TranscriptReaderTests {
  private typealias Line = HeldTranscript.Line

  @Test func linesWithNamesAreReadAndOthersAreNobodys() throws {
    let read = try TranscriptReader.read(
      "Tutor: What is 3:4?\r\n\r\n  রাফি : তিন ভাগ চার \nhttp://x.org is where\n[00:01:12] Ms. Sen: Good.\n00:02:00 Rafi: ok\n",
      named: "talk.txt")
    #expect(
      read.lines == [
        Line("Tutor", "What is 3:4?"), Line("রাফি", "তিন ভাগ চার"), Line("", "http://x.org is where"),
        Line("Ms. Sen", "Good."), Line("Rafi", "ok"),
      ])
    #expect(read.minutes == nil)
  }

  @Test func webVTTIsReadWithItsVoicesAndWithoutItsMarks() throws {
    let text = """
      WEBVTT - a lesson
      Kind: captions

      NOTE nobody
      reads this

      STYLE
      ::cue { color: red }

      intro
      00:00.500 --> 00:04.000 align:start
      <v Ms Sen>Is <i>3 &lt; 4</i>?</v>

      00:05.000 --> 00:06.000
      <v Ms Sen><00:00:05.500>Rafi?

      00:07.000 --> 24:31.000
      <v Rafi>Yes, 3 < 4 and 5 > 2.</v> <v Ms Sen>Good.

      1:00:00.000 --> 1:02:31.000
      Mina: me too
      """
    let read = try TranscriptReader.read(text)
    #expect(
      read.lines == [
        Line("Ms Sen", "Is 3 < 4? Rafi?"), Line("Rafi", "Yes, 3 < 4 and 5 > 2."), Line("Ms Sen", "Good."),
        Line("Mina", "me too"),
      ])
    #expect(read.minutes == 63)
  }

  @Test func subRipIsSeenFromItsTextAndNotFromTheFilesName() throws {
    let text =
      "\u{FEFF}1\r\n00:00:01,000 --> 00:00:04,000\r\nTutor: Hello\r\nthere.\r\n\r\n2\r\n00:00:05,000 --> 00:00:09,250\r\n<b>well</b>\r\n"
    let read = try TranscriptReader.read(Array(text.utf8), named: "talk.txt")
    #expect(read.lines == [Line("Tutor", "Hello there."), Line("", "well")] && read.minutes == 1)
  }

  @Test func utf16WithItsMarkIsText() throws {
    let units = Array("\u{FEFF}রাফি: হ্যাঁ".utf16)
    let (little, big) = (
      units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    )
    for bytes in [little, big] { #expect(try TranscriptReader.read(bytes).lines == [Line("রাফি", "হ্যাঁ")]) }
  }

  @Test func whatIsWrongIsNamedByItsLine() {
    func mistake(_ text: String, _ name: String = "a.txt") -> TranscriptMistake? {
      do throws(TranscriptMistake) {
        _ = try TranscriptReader.read(text, named: name)
        return nil
      } catch {
        return error
      }
    }
    #expect(mistake("", "a.txt") == .init(line: 1, .empty))
    #expect(mistake("\n \n\t\n") == .init(line: 4, .empty))
    #expect(mistake("Tutor: hi", "a.VTT") == .init(line: 1, .noHeader))
    #expect(mistake("WEBVTT\n\nhello\n") == .init(line: 3, .noTimes("hello")))
    #expect(mistake("WEBVTT\n\n00:01 --> 00:02\nhello") == .init(line: 3, .noTimes("00:01 --> 00:02")))
    #expect(mistake("1\n00:00:04,000 --> 00:00:01,000\nhi") == .init(line: 2, .backwards))
    #expect(mistake("1\n00:00:01,000 --> 00:00:61,000\nhi")?.line == 2)
    #expect(mistake("words", "a.srt") == .init(line: 1, .noTimes("words")))
    let long = Array(repeating: "Tutor: " + String(repeating: "x", count: 993), count: 121).joined(separator: "\n")
    #expect(mistake(long) == .init(line: 120, .tooLong))
    #expect(throws: TranscriptMistake(line: 2, .notText)) {
      try TranscriptReader.read(Array("ok\n".utf8) + [0xC3, 0x28] + Array("\nok".utf8))
    }
  }

  @Test func whatIsKeptIsReadAsItWasKept() throws {
    for seed in 0..<300 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = Self.sample(&random)
      guard let read = try? TranscriptReader.read(text) else { continue }
      #expect(HeldTranscript(read.text).text == read.text, "\(seed): \(text)")
    }
  }

  /// Files that are nearly right: nothing is trapped, and every mistake is in a line that there is.
  @Test func nothingThatComesInIsTrapped() throws {
    var (read, refused) = (0, 0)
    for seed in 0..<4_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = Array(Self.sample(&random).utf8)
      for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: Array("\n-->\n<v &".utf8), at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      let name = ["", "a.vtt", "a.srt", "a.txt"].randomElement(using: &random) ?? ""
      do throws(TranscriptMistake) {
        let transcript = try TranscriptReader.read(bytes, named: name)
        #expect(!transcript.lines.isEmpty && transcript.lines.allSatisfy { !$0.words.isEmpty })
        #expect(!transcript.text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        read += 1
      } catch {
        let count = String(decoding: bytes, as: UTF8.self).split(
          omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).count
        #expect((1...max(1, count)).contains(error.line), "\(seed): \(error)")
        refused += 1
      }
    }
    #expect(read > 400 && refused > 400, "\(read) were read, \(refused) refused")
  }

  private static func sample(_ random: inout SplitMix64) -> String {
    let words = [
      "Tutor: ratio", "<v রাফি>তিন ভাগ চার</v>", "3 < 4 &amp; 5", "a:b", "Ms. Sen:  x : y", "", "NOTE x", "12", ": x",
      "<v>y",
    ]
    let times = [
      "00:00:01,000 --> 00:00:02,000", "00:01.000 --> 00:03.500 line:0", "--> 3", "00:00:09,000 --> 00:00:02,000",
    ]
    var lines = [["WEBVTT", "WEBVTT x", "1", "Tutor: hi", "\u{FEFF}WEBVTT"].randomElement(using: &random) ?? "", ""]
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      if Bool.random(using: &random) {
        lines.append(times.prefix(Bool.random(using: &random) ? 2 : 4).randomElement(using: &random) ?? "")
      }
      lines += [words.randomElement(using: &random) ?? "", Bool.random(using: &random) ? "" : "more"]
      if Bool.random(using: &random) { lines.append("") }
    }
    return lines.joined(separator: ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n")
  }

  @Test func aModelHearsNobodysName() {
    let talk = HeldTranscript("Rafi Khan: I am Rafi.\nMs Sen: রাফির উত্তর ঠিক, KHAN's too; a rafir\nSister: Rafi?")
      .unnamed(student: "Rafi Khan", tutor: "Ms Sen")
    #expect(talk.text == "Pupil: I am Pupil.\nTutor: রাফির উত্তর ঠিক, Pupil's too; a rafir\nSister: Pupil?")
    let bengali = HeldTranscript("রাফি: আমি রাফি\nশিক্ষক: রাফির খাতা").unnamed(student: "রাফি", tutor: "সেন")
    #expect(bengali.text == "Pupil: আমি Pupil\nশিক্ষক: Pupil খাতা")
  }
}

/// A moment as somebody writes it.
@Suite struct WrittenMomentTests {
  @Test func whatIsWrittenIsReadAgain() {
    for zone in ["Asia/Dhaka", "America/New_York", "UTC"] {
      for dayStart in [0, 240] {
        let calendar = StudentCalendar(timeZone: zone, dayStart: dayStart)
        for hour in 0..<400 as Range<Int64> {
          let moment = Instant(milliseconds: 1_773_000_000_000 + hour * 3_600_000 * 7)
          let minute = Instant(milliseconds: moment.milliseconds / 60_000 * 60_000)
          let text = calendar.written(minute)
          #expect(calendar.instant(written: text, now: moment) == minute, "\(zone) \(text)")
        }
      }
    }
  }

  @Test func aDayIsItsNoonAndATimeIsTodays() {
    let calendar = StudentCalendar(timeZone: "Asia/Dhaka", dayStart: 240)
    let now = Instant(milliseconds: 1_795_230_000_000)
    let today = calendar.written(now).prefix(10)
    #expect(calendar.instant(written: String(today), now: now).map(calendar.written) == "\(today) 12:00")
    #expect(calendar.instant(written: "৯:০৫", now: now).map(calendar.written) == "\(today) 09:05")
    #expect(calendar.instant(written: "২০২৬-০২-২৮ ২৩:৫৯", now: now).map(calendar.written) == "2026-02-28 23:59")
    for text in ["", "yesterday", "2026-02-30", "2026-02-28 24:00", "2026-02-28 9:7:1", "1:2 3:4", "+1:20"] {
      #expect(calendar.instant(written: text, now: now) == nil, "\(text)")
    }
  }
}
