/// Which signs a terminal's font has.
public enum GlyphSet: Hashable, Sendable, CaseIterable {
  /// Lines, tall brackets, superscripts, braille: all that modern fonts have.
  case unicode
  /// The 95 signs of ASCII; words and Bengali digits stay as they are.
  case ascii
}
