/// What a piece of text means. A theme says how each meaning looks; none is said by colour alone.
public enum Role: String, CaseIterable, Sendable {
  case body, muted, title, accent, heading, selected, keyHint, border
  case right, wrong, caution, hint
  case field, fieldActive, placeholder, barFull, barEmpty
  case practised, idle, celebration
  case tutor, student
  case strong, emphasis, code
}
