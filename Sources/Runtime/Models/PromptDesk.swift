import Foundation
import Learning
import Library
import Synchronization

/// The prompts of the Content folder, each read when it is first needed.
final class PromptDesk: Sendable {
  private let folder: String?
  private let read: Mutex<[PromptTask: TutorPrompt]> = Mutex([:])

  init(_ folders: Folders) { folder = folders.find("Content") }

  /// nil where the file is missing or has mistakes: `lectern content check` says which.
  func prompt(for task: PromptTask) -> TutorPrompt? {
    if let known = read.withLock({ $0[task] }) { return known }
    guard let folder else { return nil }
    let path = "prompts/\(task.rawValue).yaml"
    guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { return nil }
    let prompt = readPromptFile(String(decoding: data, as: UTF8.self), path: path).prompt
    read.withLock { $0[task] = prompt }
    return prompt
  }
}
