import Curses
import Learning
import Screens

/// Why Lectern does not come up. Its words are for a terminal that shows no screen yet, and end with what to do.
public enum LaunchFailure: Error, Equatable, Sendable {
  case folder(String)
  case notebook(Trouble, path: String)
  case terminal(CursesFailure)
  case noContent([String])
  case inUse
  case noSuchPerson(String)
  /// A subject that is not here, or not this tutor's with this student; with the slugs of those that are.
  case noSuchSubject(String, known: [String])
  /// Nobody has practised on this machine yet.
  case nobody
  /// The profile has a password; in its language only that much is said.
  case locked(Language)
  case fileExists(String)
  case wrongPassword
  /// A file that cannot be read or written, and why in the system's words.
  case file(String, String)
  case unknownFormat(String)
  case noSuchTopic(String)
  /// Nothing of this name asks a language model.
  case noSuchComponent(String)
  case model(ModelTrouble)
  case noSuchClass(String)
  /// A parent named no child, and has none or several: these.
  case whichChild([String])
  case noSuchSession
  /// A file of what was said that cannot be read.
  case transcript(String, TranscriptMistake)
  /// No date and time.
  case notAMoment(String)
  /// An admin did not say which tutor held a session.
  case noHolder

  /// One or two sentences for the person at the terminal.
  public func words(in language: Language) -> String {
    if case .locked(let own) = self { return Words.statusLocked[own] }
    return phrase[language]
  }

  private static func phrase(of failure: CursesFailure) -> Phrase {
    let what =
      switch failure {
      case .notATerminal:
        Phrase(en: "This is not a terminal.", bn: "এটি টার্মিনাল নয়।")
      case .dumb(""):
        Phrase(
          en: "TERM is not set, so nothing is known of this terminal.",
          bn: "TERM দেওয়া নেই, তাই এই টার্মিনাল চেনা যায় না।")
      case .dumb(let name):
        Phrase(
          en: "TERM is \(name): this terminal cannot place a cursor.",
          bn: "TERM \(name): এই টার্মিনালে পর্দা আঁকা যায় না।")
      case .unknownTerminal(let name):
        Phrase(
          en: "Nothing is known of a terminal called \(name): set TERM to what it is.",
          bn: "\(name) নামের টার্মিনাল চেনা নেই: TERM ঠিক করো।")
      }
    return Phrase(
      en: what.en + " `lectern practice --plain` works everywhere.",
      bn: what.bn + " `lectern practice --plain` সবখানে চলে।")
  }

  private var phrase: Phrase {
    switch self {
    case .folder(let path):
      Phrase(
        en: "Lectern cannot make its folder \(path). Choose another with --home FOLDER.",
        bn: "লেকটার্ন তার ফোল্ডার \(path) বানাতে পারছে না। --home দিয়ে অন্য ফোল্ডার দাও।")
    case .notebook(let trouble, let path):
      Phrase(en: "\(path): \(trouble.phrase.en)", bn: "\(path): \(trouble.phrase.bn)")
    case .terminal(let why):
      Self.phrase(of: why)
    case .noContent(let roots):
      Phrase(
        en: "No Content folder was found in \(roots.joined(separator: ", ")). Set LECTERN_HOME to where it is.",
        bn: "Content ফোল্ডার পাওয়া যায়নি: \(roots.joined(separator: ", "))। LECTERN_HOME ঠিক করো।")
    case .inUse:
      Phrase(
        en: "Lectern is open in another window. Close it first, so that nothing it writes is lost.",
        bn: "অন্য জানালায় লেকটার্ন খোলা আছে। আগে সেটি বন্ধ করো, যাতে কিছু না হারায়।")
    case .noSuchSubject(let slug, let known):
      Phrase(
        en: "There is no subject “\(slug)” for this student. Known are: \(known.joined(separator: ", ")).",
        bn: "এই শিক্ষার্থীর জন্য “\(slug)” নামে কোনো বিষয় নেই। আছে: \(known.joined(separator: ", "))।")
    case .noSuchPerson(let name):
      Phrase(
        en: "Nobody here is called \(name). `lectern` shows who is.",
        bn: "এখানে \(name) নামে কেউ নেই। `lectern` চালালে তালিকা দেখা যাবে।")
    case .nobody:
      Phrase(
        en: "Nobody has practised here yet. `lectern` begins.", bn: "এখানে এখনও কেউ অনুশীলন করেনি। `lectern` চালালেই শুরু।")
    case .locked: Words.statusLocked
    case .fileExists(let path):
      Phrase(
        en: "\(path) exists already. Give another name, or --force to replace it.",
        bn: "\(path) আগে থেকেই আছে। অন্য নাম দাও, বা বদলাতে --force দাও।")
    case .file(let path, let why):
      Phrase(en: "\(path): \(why).", bn: "\(path): \(why)।")
    case .unknownFormat(let path):
      Phrase(
        en: "What is in \(path) is not seen from its name: say --format csv, tsv or jsonl.",
        bn: "\(path) নামটি দেখে বোঝা যায় না এটি কেমন ফাইল: --format দিয়ে csv, tsv বা jsonl বলো।")
    case .noSuchSession:
      Phrase(
        en: "There is no such session. `lectern sessions list` shows those that there are.",
        bn: "এমন কোনো পাঠ বা পরীক্ষা নেই। `lectern sessions list` দিয়ে দেখো কী কী আছে।")
    case .transcript(let path, let mistake):
      Phrase(en: "\(path): \(mistake.phrase.en)", bn: "\(path): \(mistake.phrase.bn)")
    case .notAMoment(let text):
      Phrase(
        en: "“\(text)” is no date and time. Write it like 2026-11-21 16:30.",
        bn: "“\(text)” কোনো তারিখ ও সময় নয়। 2026-11-21 16:30 -এর মতো করে লেখো।")
    case .noHolder:
      Phrase(
        en: "Say which tutor held the session, with --held-by NAME.", bn: "কোন শিক্ষক ক্লাসটি নিয়েছেন তা --held-by দিয়ে বলো।")
    case .noSuchTopic(let name):
      Phrase(
        en: "There is no topic \(name). `lectern content graph` shows those that ship with Lectern.",
        bn: "\(name) নামে কোনো অধ্যায় নেই। `lectern content graph` চালালে লেকটার্নের নিজের অধ্যায়গুলো দেখা যাবে।")
    case .noSuchComponent(let name):
      Phrase(
        en: "There is no component \(name). They are \(ModelUpkeep.components.joined(separator: ", ")).",
        bn: "\(name) নামে কিছু নেই। আছে: \(ModelUpkeep.components.joined(separator: ", "))।")
    case .model(let trouble): trouble.phrase
    case .noSuchClass(let name):
      Phrase(
        en: "There is no class \(name) that you teach. Without a name it is all of your students.",
        bn: "\(name) নামে তোমার কোনো শ্রেণি নেই। নাম না দিলে তোমার সব শিক্ষার্থীর কথা লেখা হয়।")
    case .whichChild([]):
      Phrase(
        en: "No child is linked to you yet. An admin says under School whose parent you are.",
        bn: "তোমার সঙ্গে এখনও কোনো সন্তান যুক্ত নেই। প্রশাসক “স্কুল” পাতায় ঠিক করেন তুমি কার অভিভাবক।")
    case .whichChild(let names):
      Phrase(
        en: "Which child? Name one of \(names.joined(separator: ", ")).",
        bn: "কোন সন্তানের? একজনের নাম দাও: \(names.joined(separator: ", "))।")
    case .wrongPassword:
      Phrase(en: "That is not the password.", bn: "পাসওয়ার্ড মেলেনি।")
    }
  }
}
