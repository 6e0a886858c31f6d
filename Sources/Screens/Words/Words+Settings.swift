import Learning

extension Words {
  static let settings = Phrase(en: "Settings", bn: "সেটিংস")
  static let rowName = Phrase(en: "Name", bn: "নাম")
  static let rowGrade = Phrase(en: "Grade", bn: "শ্রেণি")
  static let rowLanguage = Phrase(en: "Language", bn: "ভাষা")
  static let rowTimeZone = Phrase(en: "Time zone", bn: "সময় অঞ্চল")
  static let rowDayStart = Phrase(en: "The day begins at", bn: "দিন শুরু হয়")
  static let rowAge = Phrase(en: "Age", bn: "বয়স")
  static let rowBoard = Phrase(en: "Board", bn: "বোর্ড")
  static let rowSchool = Phrase(en: "School", bn: "বিদ্যালয়")
  static let rowAboutMe = Phrase(en: "About me", bn: "আমার কথা")
  static let rowRewards = Phrase(en: "Points and badges", bn: "পয়েন্ট ও ব্যাজ")
  static let rewardsText = Phrase(
    en: "Off: no points, levels or badges are shown anywhere. Goals stay.",
    bn: "বন্ধ করলে পয়েন্ট, স্তর ও ব্যাজ কোথাও দেখা যাবে না। লক্ষ্য থাকবে।")
  static let rowTheme = Phrase(en: "Theme", bn: "রূপ")
  static let rowMouse = Phrase(en: "Mouse", bn: "মাউস")
  static let rowPassword = Phrase(en: "Password", bn: "পাসওয়ার্ড")
  static let themeOfTerminal = Phrase(en: "as the terminal is", bn: "টার্মিনাল যেমন")
  static let notSaid = Phrase(en: "not said", bn: "বলা নেই")
  static let passwordSet = Phrase(en: "set", bn: "দেওয়া আছে")
  static let passwordNone = Phrase(en: "none", bn: "নেই")
  static let edit = Phrase(en: "change", bn: "বদলাও")
  static let editWord = Phrase(en: "change", bn: "বদলাও")
  static let keep = Phrase(en: "keep", bn: "রাখো")
  static let keepWord = Phrase(en: "keep", bn: "রাখো")
  static let cancel = Phrase(en: "leave as it was", bn: "আগের মতো থাক")
  static let cancelWord = Phrase(en: "cancel", bn: "বাতিল")
  static let previousValue = Phrase(en: "previous value", bn: "আগের মান")
  static let nextValue = Phrase(en: "next value", bn: "পরের মান")
  static let lessWord = Phrase(en: "less", bn: "কম")
  static let moreWord = Phrase(en: "more", bn: "বেশি")
  static let saved = Phrase(en: "Saved.", bn: "রাখা হলো।")
  static let currentPassword = Phrase(en: "Your password now", bn: "এখনকার পাসওয়ার্ড")
  static let newPassword = Phrase(
    en: "A new password (empty: none)", bn: "নতুন পাসওয়ার্ড (ফাঁকা: থাকবে না)")
  static let repeatPassword = Phrase(en: "Once more", bn: "আরেকবার")
  static let passwordsDiffer = Phrase(
    en: "The two are not the same. Type the new password again.", bn: "দুটি এক নয়। নতুন পাসওয়ার্ড আবার লেখো।")
  static let passwordChanged = Phrase(en: "The password is set.", bn: "পাসওয়ার্ড দেওয়া হলো।")
  static let passwordRemoved = Phrase(en: "There is no password now.", bn: "এখন কোনো পাসওয়ার্ড নেই।")
  static let ageRange = Phrase(en: "An age is a number from 4 to 120.", bn: "বয়স ৪ থেকে ১২০-এর মধ্যে একটি সংখ্যা।")
  static let dayStartText = Phrase(
    en: "If you practise past midnight, let your day begin later.", bn: "রাত বারোটার পরে পড়লে দিন দেরিতে শুরু করো।")
  static let gradeText = Phrase(
    en: "The problems of the next day follow your grade.", bn: "পরের দিনের অঙ্ক তোমার শ্রেণি মেনে হবে।")
  static let aboutMeText = Phrase(
    en: "What you like: a sport, food, a book. It stays on this machine.",
    bn: "কী ভালোবাসো: খেলা, খাবার, বই। এই যন্ত্রেই থাকে।")
}
