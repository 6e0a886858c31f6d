import Terminal

/// What lies over a place for a moment.
public enum Overlay: Equatable, Sendable {
  /// The keys of the place one is in; a key pressed there is done.
  case help(scroll: Int)
  /// `:` and `/`: type a few letters, choose.
  case picker(Picker)
}

/// A list that narrows as one types: the command palette, and what `/` finds.
public struct Picker: Equatable, Sendable {
  /// What the list is of: commands for `:`, rows of the place for `/`.
  public enum Purpose: Equatable, Sendable { case commands, rows }

  /// What follows from choosing an entry.
  public enum Deed: Equatable, Sendable {
    case press(Key)
    case pick(Int)
    case run(Effect)
  }

  /// One line of the list.
  public struct Entry: Equatable, Sendable {
    /// What stands on the left; typed words are looked for in it.
    public var title: String
    /// What stands on the right, a key or more about a row; typed words are looked for in it too.
    public var detail: String
    /// Done when the entry is chosen, after the list has closed.
    public var deed: Deed
  }

  /// Decides the title of the list and the sign before its field.
  public var purpose: Purpose
  /// Everything there is, before a letter is typed.
  public var entries: [Entry]
  /// What narrows the list.
  public var field = TextField(limit: 60)
  /// The marked one, counted in `matches` from 0.
  public var selected = 0

  /// Entries that have every typed word, in any order; those whose title begins with the text come first.
  public var matches: [Entry] {
    let words = field.text.lowercased().split(separator: " ")
    if words.isEmpty { return entries }
    let found = entries.filter { entry in
      let text = (entry.title + " " + entry.detail).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    let start = field.text.lowercased()
    return found.filter { $0.title.lowercased().hasPrefix(start) }
      + found.filter { !$0.title.lowercased().hasPrefix(start) }
  }

  mutating func move(by step: Int) {
    let count = matches.count
    if count > 0 { selected = ((min(selected, count - 1) + step) % count + count) % count }
  }

  var chosen: Entry? {
    let matches = matches
    return matches.indices.contains(selected) ? matches[selected] : nil
  }
}
