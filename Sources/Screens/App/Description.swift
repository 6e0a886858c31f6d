/// What a place says of itself, without its types.
struct Description {
  var keys: [KeyHelp]
  var rows: [Row]
  var typing: Typing
  /// What an answer field asks for; nil where nothing is asked.
  var prompt: String?
  var told: [Told]
}
