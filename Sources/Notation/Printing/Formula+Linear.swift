extension Formula {
  /// On one line, as a pupil types it: `x² + 1/2 x`, `[2, 5)`, `3 1/2 kg`.
  ///
  /// What it prints is read as the same tree, for the trees that reading makes. Others are printed with brackets where a
  /// reader needs them, and read with these: a product in a product, a fraction as a power's base. Lines that stand
  /// below each other are separated by semicolons; frames are left out.
  public func linear(_ glyphs: Glyphs = .unicode, digits: Digits = .western) -> String {
    LinearPrinter(glyphs: glyphs, digits: digits).write(self, at: .line)
  }
}
