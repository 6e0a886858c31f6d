import Foundation
import Testing

/// The walls of the house. SwiftPM lets a target import anything that was built beside it; this is what keeps them.
let doors: [String: Set<String>] = [
  "Notation": ["BigInt"],
  "Learning": ["Foundation", "Notation"],
  "Terminal": ["Notation", "CWidth", "CMd4c"],
  "Screens": ["Notation", "Learning", "Terminal"],
  "Library": ["Notation", "Learning", "Terminal", "Yams"],
  "Store": ["Foundation", "Glibc", "Synchronization", "Notation", "Learning", "GRDB", "GRDBSQLite"],
  "Curses": ["Glibc", "Terminal", "CNcurses", "CWidth", "CRestorer"],
  "HTTP": ["Glibc", "Synchronization", "CCurl"],
  "Gateway": ["Synchronization", "HTTP"],
  "Runtime": [
    "Foundation", "Glibc", "Dispatch", "Synchronization", "Crypto", "CryptoExtras", "Notation", "Learning", "Terminal",
    "Screens", "Store", "Library", "Curses", "HTTP", "Gateway",
  ],
  "lectern": [
    "Foundation", "Glibc", "ArgumentParser", "ArgumentParserToolInfo", "Notation", "Learning", "Runtime", "Screens",
  ],
  "lectern-server": ["Foundation", "ArgumentParser", "CPostgres"],
  "lectern-bench": [
    "Foundation", "Glibc", "Synchronization", "ArgumentParser", "Learning", "Notation", "Terminal", "Screens", "Store",
    "Library", "Curses", "Runtime", "HTTP", "SampleSchool",
  ],
]

/// What a pure room must not even name.
let impure = [
  "FileManager", "Date()", "Date.now", "ProcessInfo", "SystemRandomNumberGenerator", ".random(in: 0",
  "Locale.current", "TimeZone.current", "Calendar.current", "print(", "getenv(", "fopen(",
]

let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

func swiftFiles(in folder: String) throws -> [(path: String, text: String)] {
  let folder = root.appendingPathComponent(folder)
  let walker = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
  return try walker.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
    ($0.path.replacingOccurrences(of: root.path + "/", with: ""), try String(contentsOf: $0, encoding: .utf8))
  }
}

func imports(of text: String) -> [String] {
  text.matches(
    of:
      /(?m)^(?:@\w+(?:\(\w+\))?\s+)*(?:(?:public|internal|package|private|fileprivate) )?import (?:(?:struct|enum|class|func|protocol) )?(\w+)/
  ).map { String($0.1) }
}

@Test func everyRoomImportsOnlyWhatItsDoorsAllow() throws {
  for (room, allowed) in doors {
    let files = try swiftFiles(in: "Sources/" + room)
    #expect(!files.isEmpty, "the room \(room) is empty")
    for file in files {
      for module in imports(of: file.text) {
        #expect(allowed.contains(module), "\(file.path) must not import \(module)")
      }
    }
  }
}

@Test func everySourceFolderIsARoomOrACHeader() throws {
  let folders = try FileManager.default.contentsOfDirectory(atPath: root.path + "/Sources")
  #expect(
    Set(folders)
      == Set(doors.keys).union(["CNcurses", "CMd4c", "CWidth", "CRestorer", "CCurl", "CVterm", "CPostgres"]))
}

@Test func pureRoomsNameNoDiskNoClockNoTerminal() throws {
  for room in ["Notation", "Learning", "Terminal", "Screens", "Library"] {
    for file in try swiftFiles(in: "Sources/" + room) {
      for word in impure where word != ".random(in: 0" {
        #expect(!file.text.contains(word), "\(file.path) names \(word)")
      }
    }
  }
}

@Test func namesSayWhatThingsAre() throws {
  let empty = try Regex(
    #"(?m)\b(?:class|struct|enum|actor|protocol) \w*(?:Manager|Helper|Util|Utils|Common|Service|Base)\b"#)
  for room in doors.keys {
    for file in try swiftFiles(in: "Sources/" + room) {
      #expect(file.text.firstMatch(of: empty) == nil, "\(file.path) has a name that says nothing")
    }
  }
}

@Test func nothingSwallowsAnErrorOrTrapsOnPurpose() throws {
  let swallowing = try Regex(#"\btry\?|catch\s*\{\s*\}|\bfatalError\(|\bas!|\btry!"#)
  for room in doors.keys {
    for file in try swiftFiles(in: "Sources/" + room) {
      #expect(file.text.firstMatch(of: swallowing) == nil, "\(file.path) swallows an error or traps")
    }
  }
}

@Test func theTopLevelHoldsOnlyWhatTheMissionNames() throws {
  let allowed: Set = [
    "Package.swift", "Sources", "Tests", "Themes", "Content", "README.md", "LICENSE", "Package.resolved",
  ]
  let found = try FileManager.default.contentsOfDirectory(atPath: root.path).filter { !$0.hasPrefix(".") }
  #expect(Set(found).subtracting(allowed).isEmpty)
}
