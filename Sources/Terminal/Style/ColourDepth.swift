/// How many colours a terminal is given.
public enum ColourDepth: String, Sendable, CaseIterable {
  case none, sixteen
  case twoHundredFiftySix = "256"
  case trueColour = "true colour"

  /// By what the person and the terminal say: NO_COLOR (no-color.org: any text but the empty one), COLORTERM, then what
  /// the terminal's description has.
  public static func chosen(environment: [String: String], colours: Int) -> ColourDepth {
    if environment["NO_COLOR"].map({ !$0.isEmpty }) == true { return .none }
    let name = environment["TERM"] ?? ""
    // A terminal of the `-direct` kind takes colours and no palette.
    if colours > 256 { return .trueColour }
    let is256 = colours >= 256 || name.contains("256color") || name.contains("direct")
    if ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? ""), is256 { return .trueColour }
    if is256 { return .twoHundredFiftySix }
    return colours >= 8 ? .sixteen : .none
  }
}
