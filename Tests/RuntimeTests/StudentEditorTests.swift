import Foundation
import Screens
import Testing

@testable import Runtime

@Suite struct StudentEditorTests {
  private func editor(_ command: String?, in folder: TemporaryFolder) -> StudentEditor {
    var environment = ["PATH": "/usr/bin:/bin"]
    environment["VISUAL"] = command
    return StudentEditor(folder: folder.path, environment: environment)
  }

  private func isEmpty(_ folder: TemporaryFolder) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty
  }

  @Test func whatTheEditorSavesComesBackAndNothingIsLeft() throws {
    let folder = try TemporaryFolder()
    #expect(try editor("sed -i s/one/দুই/", in: folder).edited("one\nline") == "দুই\nline")
    #expect(try isEmpty(folder))
  }

  @Test func onlyTheStudentMayReadTheFile() throws {
    let folder = try TemporaryFolder()
    #expect(
      try editor("f() { stat -c %a \"$1\" > \"$1.mode\"; mv \"$1.mode\" \"$1\"; }; f", in: folder).edited("x")
        == "600\n")
  }

  @Test func anEditorThatFailsLeavesTheTextAsItWas() throws {
    let folder = try TemporaryFolder()
    #expect(throws: Trouble.editorFailed("false")) { try editor("false", in: folder).edited("one") }
    #expect(throws: Trouble.noEditor) { try editor("no-such-editor", in: folder).edited("one") }
    #expect(try isEmpty(folder))
  }

  @Test func whatIsNoTextIsNotTaken() throws {
    let folder = try TemporaryFolder()
    #expect(throws: Trouble.unreadableText) { try editor(#"printf '\377' >"#, in: folder).edited("one") }
    #expect(throws: Trouble.unreadableText) { try editor("head -c 100000 /dev/zero >", in: folder).edited("one") }
    #expect(throws: Trouble.unreadableText) { try editor("rm", in: folder).edited("one") }
    #expect(try isEmpty(folder))
  }

  @Test func theEventSaysHowItWent() throws {
    let folder = try TemporaryFolder()
    #expect(editor("true", in: folder).event(editing: "one") == .edited("one"))
    #expect(editor("false", in: folder).event(editing: "one") == .failed(.editorFailed("false")))
  }
}
