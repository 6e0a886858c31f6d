import Foundation
import Testing

@testable import Runtime

@Suite struct FoldersTests {
  @Test func theHomeIsWhatWasSaidLastAndLoudest() {
    let environment = ["HOME": "/h", "XDG_DATA_HOME": "/x", "LECTERN_HOME": "/l"]
    func home(_ flag: String?, _ changes: [String: String] = [:]) -> String {
      Folders(flag: flag, environment: environment.merging(changes) { $1 }, executable: "/bin/lectern").home
    }
    #expect(home("/f") == "/f")
    #expect(home(nil) == "/l")
    #expect(home("") == "/l", "an empty flag says nothing")
    #expect(home(nil, ["LECTERN_HOME": ""]) == "/x/lectern")
    #expect(home(nil, ["LECTERN_HOME": "", "XDG_DATA_HOME": "not/absolute"]) == "/h/.local/share/lectern")
    #expect(home("here") == FileManager.default.currentDirectoryPath + "/here")
    #expect(Folders(environment: [:], executable: "/bin/lectern").home == "//.local/share/lectern")
  }

  @Test func whatIsMostPersonalIsFoundFirst() throws {
    let folder = try TemporaryFolder()
    let executable = folder.path + "/checkout/.build/debug/lectern"
    let places = ["home", "data/lectern", "checkout/.build/share/lectern", "checkout"]
    for place in places + ["checkout/.build/debug"] { try folder.make(place) }
    try folder.make("checkout/Themes")
    try folder.make("checkout/Content")
    for place in places.reversed() {
      try folder.make(place + "/Content")
      let folders = Folders(
        environment: ["LECTERN_HOME": folder.path + "/home", "XDG_DATA_HOME": folder.path + "/data"],
        executable: executable)
      let found = try #require(folders.find("Content"))
      #expect(URL(fileURLWithPath: found).standardized.path == folder.path + "/" + place + "/Content")
    }
  }

  @Test func aFileIsNoFolderAndNothingIsNothing() throws {
    let folder = try TemporaryFolder()
    try folder.make("home")
    try "x".write(toFile: folder.path + "/home/Content", atomically: true, encoding: .utf8)
    let folders = Folders(
      environment: ["LECTERN_HOME": folder.path + "/home", "HOME": folder.path], executable: folder.path + "/lectern")
    #expect(folders.find("Content") == nil)
  }

  @Test func theHomeIsMadeForItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let folders = Folders(flag: folder.path + "/a/b", environment: [:], executable: "/bin/lectern")
    try folders.prepare()
    try folders.prepare()
    let attributes = try FileManager.default.attributesOfItem(atPath: folders.home)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    #expect([folders.notebook, folders.log, folders.lock].allSatisfy { $0.hasPrefix(folders.home + "/lectern.") })
  }

  @Test func whereNoFolderCanBeThatIsSaid() throws {
    let folder = try TemporaryFolder()
    try "x".write(toFile: folder.path + "/file", atomically: true, encoding: .utf8)
    let folders = Folders(flag: folder.path + "/file/home", environment: [:], executable: "/bin/lectern")
    #expect(throws: LaunchFailure.folder(folders.home)) { try folders.prepare() }
  }
}
