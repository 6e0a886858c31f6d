import Learning
import Screens
import Store
import Synchronization

/// Who there is, and who is at the desk.
extension Performer {
  func create(_ newcomer: Screens.Newcomer) throws(NotebookFailure) -> Event {
    let person = try notebook.create(
      Store.Newcomer(
        name: newcomer.name, grade: newcomer.grade, language: newcomer.language, timeZone: newcomer.timeZone,
        role: .student, passwordHash: nil, isGuest: newcomer.isGuest), at: now())
    return try welcome(person)
  }

  func signIn(_ person: Person.ID, _ password: Secret?) throws(NotebookFailure) -> Event {
    if let hash = try notebook.passwordHash(of: person) {
      guard let password, Password.isRight(password.text, hash: hash) else { return .failed(.wrongPassword) }
    }
    return try welcome(person)
  }

  private func welcome(_ person: Person.ID) throws(NotebookFailure) -> Event {
    try notebook.signedIn(person, at: now())
    let profile = try notebook.profile(of: person)
    written.withLock { $0[person] = nil }
    readExams(of: person)
    return .signedIn(profile, try notebook.today(of: person, calendar: profile.calendar, at: now()))
  }

  func save(_ profile: Profile) throws(NotebookFailure) -> Profile {
    var profile = profile
    if let mine = written.withLock({ $0[profile.person] }), profile.version < mine { profile.version = mine }
    let saved = try notebook.save(profile, at: now())
    written.withLock { $0[profile.person] = saved.version }
    return saved
  }

  func changePassword(
    of person: Person.ID, _ current: Secret?, _ new: Secret?
  ) throws(NotebookFailure) -> Event {
    if let hash = try notebook.passwordHash(of: person) {
      guard let current, Password.isRight(current.text, hash: hash) else { return .failed(.wrongPassword) }
    }
    try notebook.setPasswordHash(new.map { Password.hash($0.text) }, of: person, at: now())
    return .passwordChanged(hasPassword: new != nil)
  }
}
