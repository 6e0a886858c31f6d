import Foundation

/// The environment that the program was started in.
let environment = ProcessInfo.processInfo.environment
