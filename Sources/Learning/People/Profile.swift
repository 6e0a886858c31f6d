/// Everything that settings hold about one person. Before the first problem only name, grade, language and time zone
/// are asked.
public struct Profile: Equatable, Sendable {
  /// Whose settings these are.
  public var person: Person.ID
  /// As the list of people shows it: at most 60 characters where it is typed. A guest is called Guest.
  public var name: String
  /// School grade, 1 to 12; the shipped problems are for 6 to 8.
  public var grade: Int
  /// What Lectern speaks with them; F2 changes it.
  public var language: Language
  /// An IANA time zone.
  public var timeZone: String
  /// When the student's day begins, in minutes after midnight, 0 to 720.
  public var dayStart: Int
  /// A tutor and an admin must have a password before they can be that.
  public var role: Role
  /// No name was given yet; giving one ends it.
  public var isGuest: Bool
  /// In years, 4 to 120 where it is typed; nil if they did not say.
  public var age: Int?
  /// The school board, at most 60 characters where it is typed; nil if they did not say.
  public var board: String?
  /// At most 120 characters where it is typed; nil if they did not say.
  public var school: String?
  /// What they like, at most 500 characters where it is typed; nil if they did not say. It stays on this machine.
  public var aboutMe: String?
  /// The name of a theme in Themes/; nil follows the terminal.
  public var theme: String?
  /// Whether clicks and the wheel come to Lectern; off, they stay the terminal's.
  public var mouse: Bool
  /// What the exam is called, at most 60 characters where it is typed; nil if they did not say.
  public var examName: String?
  /// The day of the exam that the plan leads to; nil if they did not say.
  public var examDate: CalendarDay?
  /// Hours that they can study on a day, more than 0, at most 24; nil if they did not say.
  public var hoursPerDay: Double?
  /// So many per cent more time in an exam with a clock, 0 to 300.
  public var extraTime: Int
  /// Whether points, levels and badges are shown; goals are, either way.
  public var showsRewards: Bool
  /// Whether a password is asked at sign-in. Told, not kept: a password is set apart from the settings.
  public var hasPassword: Bool
  /// The `state_version` that was read: a writer states it, and a write that met another changes nothing.
  public var version: Int

  public init(
    person: Person.ID, name: String, grade: Int, language: Language, timeZone: String, dayStart: Int = 0,
    role: Role = .student, isGuest: Bool = false, age: Int? = nil, board: String? = nil, school: String? = nil,
    aboutMe: String? = nil, theme: String? = nil, mouse: Bool = true, examName: String? = nil,
    examDate: CalendarDay? = nil,
    hoursPerDay: Double? = nil, extraTime: Int = 0, showsRewards: Bool = true, hasPassword: Bool = false,
    version: Int = 1
  ) {
    self.person = person
    self.name = name
    self.grade = grade
    self.language = language
    self.timeZone = timeZone
    self.dayStart = dayStart
    self.role = role
    self.isGuest = isGuest
    self.age = age
    self.board = board
    self.school = school
    self.aboutMe = aboutMe
    self.theme = theme
    self.mouse = mouse
    self.examName = examName
    self.examDate = examDate
    self.hoursPerDay = hoursPerDay
    self.extraTime = extraTime
    self.showsRewards = showsRewards
    self.hasPassword = hasPassword
    self.version = version
  }

  /// What this person's days and streak are counted by.
  public var calendar: StudentCalendar { StudentCalendar(timeZone: timeZone, dayStart: dayStart) }
}
