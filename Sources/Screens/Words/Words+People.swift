import Learning

extension Words {
  // Welcome.
  static let welcome = Phrase(en: "Welcome to Lectern", bn: "লেকটার্নে স্বাগতম")
  static let welcomeText = Phrase(
    en: "Five problems a day, hints when you are stuck, and nothing is ever lost. Tell me who you are, and we begin.",
    bn: "রোজ পাঁচটি অঙ্ক, আটকে গেলে ইঙ্গিত, আর কিছুই কখনো হারায় না। বলো তুমি কে, তারপর শুরু করি।")
  static let yourName = Phrase(en: "Your name", bn: "তোমার নাম")
  static let yourGrade = Phrase(en: "Grade", bn: "শ্রেণি")
  static let yourLanguage = Phrase(en: "Language", bn: "ভাষা")
  static let yourTimeZone = Phrase(en: "Time zone", bn: "সময় অঞ্চল")
  static let timeZoneGuessed = Phrase(en: "as on this machine", bn: "এই যন্ত্রের মতো")
  static let begin = Phrase(en: "Begin", bn: "শুরু করো")
  static let lookAround = Phrase(en: "Just look around", bn: "শুধু ঘুরে দেখো")
  static let nextField = Phrase(en: "next", bn: "পরেরটি")
  static let nextFieldWord = Phrase(en: "next", bn: "পরেরটি")
  static let previousField = Phrase(en: "previous", bn: "আগেরটি")
  static let previousFieldWord = Phrase(en: "previous", bn: "আগেরটি")
  static let change = Phrase(en: "change", bn: "বদলাও")
  static let changeWord = Phrase(en: "change", bn: "বদলাও")
  static let lookAroundWord = Phrase(en: "guest", bn: "অতিথি")
  static let nameNeeded = Phrase(
    en: "What shall I call you? Type a name first.", bn: "তোমাকে কী বলে ডাকব? আগে নাম লেখো।")
  static let gradeRange = Phrase(
    en: "The problems here are for grades 6, 7 and 8.", bn: "এখানকার অঙ্ক ৬ষ্ঠ, ৭ম ও ৮ম শ্রেণির।")
  static let unknownTimeZone = Phrase(
    en: "I do not know that time zone. Write it like Asia/Kolkata or Asia/Dhaka.",
    bn: "এই সময় অঞ্চলটি চিনি না। এভাবে লেখো: Asia/Kolkata বা Asia/Dhaka।")

  // Who is it?
  static let whoIsIt = Phrase(en: "Who is practising?", bn: "কে অনুশীলন করবে?")
  static let someoneNew = Phrase(en: "Someone new", bn: "নতুন কেউ")
  static let guest = Phrase(en: "Guest", bn: "অতিথি")
  static let locked = Phrase(en: "has a password", bn: "পাসওয়ার্ড আছে")
  static let open = Phrase(en: "open", bn: "খোলো")
  static let openWord = Phrase(en: "open", bn: "খোলো")
  static func passwordOf(_ name: String) -> Phrase {
    Phrase(en: "Password of \(name)", bn: "\(name)-এর পাসওয়ার্ড")
  }
  static let checking = Phrase(en: "One moment…", bn: "এক মুহূর্ত…")
  static func role(_ role: Learning.Role) -> Phrase {
    switch role {
    case .student: Phrase(en: "student", bn: "শিক্ষার্থী")
    case .tutor: Phrase(en: "tutor", bn: "শিক্ষক")
    case .parent: Phrase(en: "parent", bn: "অভিভাবক")
    case .admin: Phrase(en: "admin", bn: "প্রশাসক")
    }
  }
}
