/// Everything that settings hold about one person. Only the first five are asked before the first problem.
public struct Profile: Equatable, Sendable {
  public var person: Person.ID
  public var name: String
  /// School grade, 1 to 12; the shipped problems are for 6 to 8.
  public var grade: Int
  public var language: Language
  /// An IANA time zone.
  public var timeZone: String
  /// When the student's day begins, in minutes after midnight, 0 to 720.
  public var dayStart: Int
  public var role: Role
  public var isGuest: Bool
  public var age: Int?
  public var board: String?
  public var school: String?
  public var aboutMe: String?
  /// The name of a theme in Themes/; nil follows the terminal.
  public var theme: String?
  public var mouse: Bool
  public var hasPassword: Bool
  /// The `state_version` that was read: a writer states it, and a write that met another changes nothing.
  public var version: Int

  public init(
    person: Person.ID, name: String, grade: Int, language: Language, timeZone: String, dayStart: Int = 0,
    role: Role = .student, isGuest: Bool = false, age: Int? = nil, board: String? = nil, school: String? = nil,
    aboutMe: String? = nil, theme: String? = nil, mouse: Bool = true, hasPassword: Bool = false, version: Int = 1
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
    self.hasPassword = hasPassword
    self.version = version
  }

  public var calendar: StudentCalendar { StudentCalendar(timeZone: timeZone, dayStart: dayStart) }
}
