import Terminal

extension Input {
  /// What must not wait for anything: leaving, and what is no key.
  var isUrgent: Bool {
    switch self {
    case .key(.control("c")), .key(.control("z")), .key(.function(2)), .cursorReport, .focus: true
    case .key, .paste, .mouse: false
    }
  }
}
