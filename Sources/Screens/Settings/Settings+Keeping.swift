import Learning
import Terminal

extension Settings {
  /// What can be chosen for more time in an exam, in per cent.
  private static let extraTimes = [0, 25, 50, 100]

  /// Another value of what has few: kept at once.
  static func turn(_ state: inout State, by step: Int, _ context: Context) -> [Effect] {
    (state.complaint, state.confirmation) = (nil, nil)
    guard state.mode == .browsing else { return [] }
    var profile = state.profile
    switch state.item {
    case .grade:
      let span = highestGrade - lowestGrade + 1
      profile.grade = (profile.grade - lowestGrade + step + span) % span + lowestGrade
    case .language:
      return [.switchLanguage]
    case .dayStart:
      profile.dayStart = (profile.dayStart + step * 30 + 750) % 750
    case .mouse:
      profile.mouse.toggle()
    case .extraTime:
      let place = (extraTimes.lastIndex { $0 <= profile.extraTime } ?? 0) + step + extraTimes.count
      profile.extraTime = extraTimes[place % extraTimes.count]
    case .rewards:
      profile.showsRewards.toggle()
    default:
      return []
    }
    state.profile = profile
    return state.item == .mouse ? [.useMouse(profile.mouse), .save(profile)] : [.save(profile)]
  }

  static func keep(_ state: inout State, _ context: Context) -> [Effect] {
    switch state.mode {
    case .browsing:
      return []
    case .choosingTheme(let index):
      var profile = state.profile
      profile.theme = index == 0 ? nil : context.themes[index - 1].name
      state.mode = .browsing
      state.profile = profile
      return [.showTheme(profile.theme), .save(profile)]
    case .password(let step):
      return keepPassword(&state, step)
    case .editing(let item):
      guard let profile = edited(&state, item) else { return [] }
      state.mode = .browsing
      state.field.clear()
      return [.save(profile)]
    }
  }

  /// The profile with the typed text in it; nil with a complaint where that cannot be.
  private static func edited(_ state: inout State, _ item: Item) -> Profile? {
    var profile = state.profile
    let text = trimmed(state.field.text)
    let optional = text.isEmpty ? nil : text
    switch item {
    case .name:
      guard !text.isEmpty else {
        state.complaint = Words.nameNeeded
        return nil
      }
      profile.name = text
      profile.isGuest = false
    case .timeZone:
      guard StudentCalendar.knows(timeZone: text) else {
        state.complaint = Words.unknownTimeZone
        return nil
      }
      profile.timeZone = text
    case .age:
      let digits = String(text.map { $0.wholeNumberValue.map { Character(String($0)) } ?? $0 })
      guard text.isEmpty || Int(digits).map((4...120).contains) == true else {
        state.complaint = Words.ageRange
        return nil
      }
      profile.age = Int(digits)
    case .board: profile.board = optional
    case .school: profile.school = optional
    case .aboutMe: profile.aboutMe = optional
    case .grade, .language, .dayStart, .theme, .mouse, .password, .extraTime, .rewards: break
    }
    return profile
  }

  private static func keepPassword(_ state: inout State, _ step: PasswordStep) -> [Effect] {
    let typed = Secret(state.field.text)
    state.field = TextField(limit: 200, isSecret: true)
    switch step {
    case .current:
      state.currentPassword = typed
      state.mode = .password(.new)
      return []
    case .new:
      state.newPassword = typed
      state.mode = .password(.repeated)
      return []
    case .repeated:
      guard typed == state.newPassword else {
        state.complaint = Words.passwordsDiffer
        state.mode = .password(.new)
        return []
      }
      let current = state.currentPassword
      (state.mode, state.currentPassword, state.newPassword) = (.browsing, nil, nil)
      return [.changePassword(state.profile.person, current: current, new: typed.text.isEmpty ? nil : typed)]
    }
  }
}
