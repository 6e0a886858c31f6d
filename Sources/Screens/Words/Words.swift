import Learning

/// Everything that Lectern says. A text is a Phrase, so neither language can be forgotten; what takes a number writes it
/// in the digits of its language.
public enum Words {
  static let name = Phrase("Lectern")

  // Keys that mean the same everywhere.
  static let help = Phrase(en: "help", bn: "সাহায্য")
  static let helpWord = Phrase(en: "help", bn: "সাহায্য")
  static let command = Phrase(en: "command", bn: "নির্দেশ")
  static let commandWord = Phrase(en: "commands", bn: "নির্দেশ")
  static let find = Phrase(en: "find", bn: "খোঁজ")
  static let findWord = Phrase(en: "find", bn: "খোঁজ")
  static let otherLanguage = Phrase(en: "বাংলা", bn: "English")
  static let languageWord = Phrase(en: "bangla", bn: "ইংরেজি")
  static let suspend = Phrase(en: "to the shell", bn: "শেলে যাও")
  static let suspendWord = Phrase(en: "suspend", bn: "শেল")
  static let quit = Phrase(en: "quit", bn: "প্রস্থান")
  static let quitWord = Phrase(en: "quit", bn: "প্রস্থান")
  static let back = Phrase(en: "back", bn: "ফিরে যাও")
  static let backWord = Phrase(en: "back", bn: "ফেরো")
  static let choose = Phrase(en: "choose", bn: "বাছো")
  static let chooseWord = Phrase(en: "choose", bn: "বাছো")
  static let up = Phrase(en: "up", bn: "উপরে")
  static let down = Phrase(en: "down", bn: "নিচে")
  static let move = Phrase(en: "move", bn: "সরো")
  static let upWord = Phrase(en: "up", bn: "উপরে")
  static let downWord = Phrase(en: "down", bn: "নিচে")
  static let pageUp = Phrase(en: "page up", bn: "এক পাতা উপরে")
  static let pageDown = Phrase(en: "page down", bn: "এক পাতা নিচে")
  static let pageUpWord = Phrase(en: "pageup", bn: "আগেরপাতা")
  static let pageDownWord = Phrase(en: "pagedown", bn: "পরেরপাতা")

  // Overlays.
  static let keysHere = Phrase(en: "Keys here", bn: "এখানকার চাবি")
  static let keysEverywhere = Phrase(en: "Everywhere", bn: "সবখানে")
  static let paletteTitle = Phrase(en: "What would you like to do?", bn: "কী করতে চাও?")
  static let findTitle = Phrase(en: "Find", bn: "খোঁজো")
  static let nothingFound = Phrase(en: "Nothing is called that.", bn: "এই নামে কিছু নেই।")
  static let nothingToFind = Phrase(en: "There is nothing to search here.", bn: "এখানে খোঁজার কিছু নেই।")
  static let closeOverlay = Phrase(en: "Esc closes", bn: "Esc চাপলে বন্ধ হবে")
  static let goHome = Phrase(en: "Go home", bn: "শুরুর পাতায় যাও")
  static let openSettings = Phrase(en: "Settings", bn: "সেটিংস")
  static let switchPerson = Phrase(en: "Someone else", bn: "অন্য কেউ")
  static func useTheme(_ title: Phrase) -> Phrase {
    Phrase(en: "Theme: \(title.en)", bn: "রূপ: \(title.bn)")
  }
  static func tooSmall(_ columns: Int, _ rows: Int, _ leastColumns: Int, _ leastRows: Int) -> Phrase {
    Phrase(
      en: "Too small: \(columns)x\(rows), needs \(leastColumns)x\(leastRows)",
      bn: Language.bengali.digits("ছোট: \(columns)x\(rows), চাই \(leastColumns)x\(leastRows)"))
  }

  static let yes = Phrase(en: "yes", bn: "হ্যাঁ")
  static let no = Phrase(en: "no", bn: "না")
  static let yesWord = Phrase(en: "yes", bn: "হ্যাঁ")
  static let noWord = Phrase(en: "no", bn: "না")
  static let on = Phrase(en: "on", bn: "চালু")
  static let off = Phrase(en: "off", bn: "বন্ধ")

  static func grade(_ grade: Int) -> Phrase {
    Phrase(en: "Grade \(grade)", bn: "\(ordinal(grade)) শ্রেণি")
  }

  static func minutesLeft(_ minutes: Int) -> Phrase {
    Phrase(en: "\(minutes) min left", bn: "\(Language.bengali.number(minutes)) মিনিট বাকি")
  }

  static func minutesAndSeconds(_ seconds: Int) -> Phrase {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    let two = rest < 10 ? "0\(rest)" : "\(rest)"
    return Phrase(en: "\(minutes):\(two)", bn: Language.bengali.digits("\(minutes):\(two)"))
  }

  /// Ordinals of the grades in Bengali: ১ম, ২য়, ৬ষ্ঠ, ১১শ.
  private static func ordinal(_ number: Int) -> String {
    let ending =
      switch number {
      case 2, 3: "য়"
      case 4: "র্থ"
      case 6: "ষ্ঠ"
      case 11...: "শ"
      default: "ম"
      }
    return Language.bengali.number(number) + ending
  }
}
