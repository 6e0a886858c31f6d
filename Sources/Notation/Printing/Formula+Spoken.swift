extension Formula {
  /// As it is said aloud, for screen readers and the plain mode: "x squared plus 3 over 4", "৪ ভাগের ৩". Where a part
  /// begins and ends is said as well, if it is more than a number or a letter. Numbers stay digits, of the language.
  public func spoken(_ language: SpokenLanguage) -> String {
    SpokenPrinter(language: language).say(self).split(separator: " ").joined(separator: " ")
  }
}
