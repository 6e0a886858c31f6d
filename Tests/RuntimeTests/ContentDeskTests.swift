import Foundation
import Learning
import Library
import Store
import Testing

@testable import Runtime

@Suite struct ContentDeskTests {
  private let now = Instant(milliseconds: 1_795_230_000_000)

  /// One grade of the shipped content, to be written to.
  private func content() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.make("Content")
    for name in ["subjects.yaml", "grade-6"] {
      try FileManager.default.copyItem(
        atPath: TemporaryFolder.checkout + "/Content/" + name, toPath: folder.path + "/Content/" + name)
    }
    return folder
  }

  private func size(of folder: String) -> Int { ContentDesk.read(folder).curriculum.problems.count }

  private func anyFile(_ folder: TemporaryFolder) throws -> String {
    let file = try #require(ContentDesk.files(in: folder.path + "/Content").first { $0.path.contains("grade-6/") })
    let path = folder.path + "/Content/" + file.path
    try #require(URL(fileURLWithPath: path).resolvingSymlinksInPath().path == path, "not through a link")
    return path
  }

  @Test func itIsInstalledOnceAndReadAgainOnlyWhenItChanged() throws {
    let folder = try content()
    let notebook = try Notebook.inMemory(now: now, seed: 1)
    let path = folder.path + "/Content"
    #expect(try ContentDesk.install(from: path, into: notebook, at: now) == .installed(problems: size(of: path)))
    #expect(try ContentDesk.install(from: path, into: notebook, at: now) == .unchanged)
    let file = try anyFile(folder)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try (text + "\n# A word more.\n").write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try ContentDesk.install(from: path, into: notebook, at: now) == .installed(problems: size(of: path)))
    #expect(try ContentDesk.install(from: path, into: notebook, at: now) == .unchanged)
  }

  @Test func aPromptIsCheckedWithTheContentAndIsNoPartOfIt() throws {
    let folder = try content()
    let notebook = try Notebook.inMemory(now: now, seed: 3)
    let path = folder.path + "/Content"
    #expect(try ContentDesk.install(from: path, into: notebook, at: now) == .installed(problems: size(of: path)))
    try folder.make("Content/prompts")
    try "no prompt".write(toFile: path + "/prompts/hint.yaml", atomically: true, encoding: .utf8)
    #expect(try ContentDesk.install(from: path, into: notebook, at: now) == .unchanged)
    #expect(ContentDesk.files(in: path, withPrompts: true).count == ContentDesk.files(in: path).count + 1)
    let checked = readCurriculum(files: ContentDesk.texts(in: path))
    #expect(checked.mistakes.contains { $0.file == "Content/prompts/hint.yaml" })
  }

  @Test func mistakesLeaveWhatWasThereAndAreMended() throws {
    let folder = try content()
    let notebook = try Notebook.inMemory(now: now, seed: 2)
    let path = folder.path + "/Content"
    _ = try ContentDesk.install(from: path, into: notebook, at: now)
    let (hash, counts) = (try notebook.contentHash(), try notebook.contentCounts())
    let file = try anyFile(folder)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing(/difficulty: \d+/, with: "difficulty: eleventy", maxReplacements: 1)
      .write(toFile: file, atomically: true, encoding: .utf8)
    for _ in 1...2 {
      guard case .mistakes(let mistakes) = try ContentDesk.install(from: path, into: notebook, at: now) else {
        Issue.record("a mistake was installed")
        return
      }
      #expect(mistakes.count == 1 && mistakes[0].contains("eleventy"), "\(mistakes)")
      #expect(try notebook.contentHash() == hash)
      #expect(try notebook.contentCounts() == counts)
    }
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try ContentDesk.install(from: path, into: notebook, at: now) == .installed(problems: size(of: path)))
  }

  @Test func noFolderChangesNothing() throws {
    let notebook = try Notebook.inMemory(now: now, seed: 3)
    #expect(try ContentDesk.install(from: nil, into: notebook, at: now) == .noFolder)
    #expect(try notebook.contentHash() == nil)
  }

  @Test func aFolderThatIsALinkIsTheFolder() throws {
    let folder = try content()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path + "/Content")
    let (direct, linked) = (
      ContentDesk.files(in: folder.path + "/Content"), ContentDesk.files(in: folder.path + "/link")
    )
    #expect(direct.count > 3 && direct.map(\.path) == linked.map(\.path))
    #expect(size(of: folder.path + "/link") == size(of: folder.path + "/Content"))
    #expect(size(of: folder.path + "/link") > 60)
  }

  @Test func theFingerprintKnowsNamesSizesAndTimes() {
    let file = ContentDesk.File(path: "a.yaml", size: 10, modified: 100)
    let base = ContentDesk.fingerprint(of: [file])
    var others = [ContentDesk.fingerprint(of: []), ContentDesk.fingerprint(of: [file, file])]
    var changed = file
    changed.path = "b.yaml"
    others.append(ContentDesk.fingerprint(of: [changed]))
    changed = file
    changed.size = 11
    others.append(ContentDesk.fingerprint(of: [changed]))
    changed = file
    changed.modified = 100.5
    others.append(ContentDesk.fingerprint(of: [changed]))
    #expect(Set(others + [base]).count == others.count + 1)
    #expect(ContentDesk.fingerprint(of: [file]) == base && base.count == 64)
  }
}
