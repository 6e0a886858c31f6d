import Terminal

/// What a place is given: a key, pasted text, a picked row, or what the world says.
enum Stimulus {
  case press(Key)
  case paste(String)
  case pick(Int)
  case hear(Event)
}
