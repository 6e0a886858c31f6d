import Foundation
import Learning
import Screens
import Store

/// Whoever a command is about: somebody by name, or whoever was here last.
struct NamedStudent {
  let desk: Desk
  let profile: Profile

  /// `.nobody` where nobody has been here yet, `.locked` where a password keeps what is theirs.
  init(_ name: String?, home: String?, environment: [String: String]) throws(LaunchFailure) {
    let folders = Folders(flag: home, environment: environment)
    guard FileManager.default.fileExists(atPath: folders.notebook) else {
      throw name.map(LaunchFailure.noSuchPerson) ?? .nobody
    }
    desk = try Desk.open(folders)
    do throws(NotebookFailure) {
      let person: Person.ID?
      if let name {
        person = try desk.notebook.people().first { isNamed($0, name) }?.id
      } else {
        person = try desk.notebook.lastSignedIn()
      }
      guard let person else { throw NotebookFailure.notFound }
      profile = try desk.notebook.profile(of: person)
    } catch .notFound {
      throw name.map(LaunchFailure.noSuchPerson) ?? .nobody
    } catch {
      throw .notebook(Trouble(error), path: folders.notebook)
    }
    if profile.hasPassword { throw .locked(profile.language) }
  }
}
