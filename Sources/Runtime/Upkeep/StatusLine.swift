import Foundation
import Learning
import Screens
import Store

/// One line for a shell prompt: the streak and how far today's five are, of whoever was here last. Nothing of somebody
/// who has a password: a prompt is read over one's shoulder. Empty when nobody has been here yet.
public func statusLine(home: String?, environment: [String: String]) throws(LaunchFailure) -> String {
  let folders = Folders(flag: home, environment: environment)
  guard FileManager.default.fileExists(atPath: folders.notebook) else { return "" }
  let desk = try Desk.open(folders)
  do throws(NotebookFailure) {
    guard let person = try desk.notebook.lastSignedIn() else { return "" }
    let profile = try desk.notebook.profile(of: person)
    guard !profile.hasPassword else { return Words.statusLocked[profile.language] }
    let today = try desk.notebook.today(of: person, calendar: profile.calendar, at: Clock.now())
    return Words.status(of: today)[profile.language]
  } catch {
    throw .notebook(Trouble(error), path: folders.notebook)
  }
}
