import Learning

extension Words {
  private static let monthsEn = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let monthsBn = [
    "জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর",
    "ডিসেম্বর",
  ]
  private static let daysEn = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let daysBn = ["সোম", "মঙ্গল", "বুধ", "বৃহ", "শুক্র", "শনি", "রবি"]

  /// 12 December 2026, ১২ ডিসেম্বর ২০২৬.
  public static func date(_ day: CalendarDay) -> Phrase {
    let (year, month, date) = day.yearMonthDay
    return Phrase(
      en: "\(date) \(monthsEn[month - 1]) \(year)",
      bn: "\(Language.bengali.number(date)) \(monthsBn[month - 1]) \(Language.bengali.number(year))")
  }

  /// Sat 12 December, শনি ১২ ডিসেম্বর: a day of these weeks.
  static func nearDate(_ day: CalendarDay) -> Phrase {
    let (_, month, date) = day.yearMonthDay
    return Phrase(
      en: "\(daysEn[day.weekday]) \(date) \(monthsEn[month - 1].prefix(3))",
      bn: "\(daysBn[day.weekday]) \(Language.bengali.number(date)) \(monthsBn[month - 1])")
  }

  static func daysBefore(_ days: Int) -> Phrase {
    switch days {
    case 0: Phrase(en: "today", bn: "আজ")
    case 1: Phrase(en: "1 day before", bn: "১ দিন আগে")
    default: Phrase(en: "\(days) days before", bn: "\(Language.bengali.number(days)) দিন আগে")
    }
  }

  /// How long ago, in days of the student's calendar.
  static func daysAgo(_ days: Int) -> Phrase {
    switch days {
    case ...0: Phrase(en: "today", bn: "আজ")
    case 1: Phrase(en: "yesterday", bn: "গতকাল")
    default: Phrase(en: "\(days) days ago", bn: "\(Language.bengali.number(days)) দিন আগে")
    }
  }

  /// 30 min, 1 h, 1 h 30 min.
  static func span(minutes: Int) -> Phrase {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let bengali = Language.bengali
    if hours == 0 { return Phrase(en: "\(rest) min", bn: "\(bengali.number(rest)) মিনিট") }
    if rest == 0 { return Phrase(en: "\(hours) h", bn: "\(bengali.number(hours)) ঘণ্টা") }
    return Phrase(
      en: "\(hours) h \(rest) min", bn: "\(bengali.number(hours)) ঘণ্টা \(bengali.number(rest)) মিনিট")
  }

  /// With one decimal place where it is not whole: 6, 1.4.
  static func decimal(_ value: Double) -> Phrase {
    let text = decimalText((value * 10).rounded() / 10)
    return Phrase(en: text, bn: Language.bengali.digits(text))
  }

  /// 1, 1.5, 0.25: at most two decimal places.
  static func decimalText(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
