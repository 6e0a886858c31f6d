import struct Learning.SplitMix64
import Notation
import Testing

/// A line, and the same figure's own line.
@Test(arguments: [
  (
    "number-line from=0 to=10 points=4,7 labels=A,\"the ball\"",
    "number-line from=0 to=10 step=1 points=4,7 labels=A,\"the ball\""
  ),
  ("  number-line   to=2 from=0 step=2/8  ", "number-line from=0 to=2 step=1/4"),
  ("number-line from=-0.50 to=007", "number-line from=-0.5 to=7 step=1"),
  ("fraction-bars bars=6/8,3/4", "fraction-bars bars=6/8,3/4"),
  ("fraction-bars bars=1/2,1/3 labels=,B", "fraction-bars bars=1/2,1/3 labels=\"\",B"),
  ("bar-model parts=3,3;5 labels=12,?;20", "bar-model parts=3,3;5 labels=12,?;20"),
  ("ratio-strip parts=3,4", "ratio-strip parts=3,4"),
  ("angle degrees=65.50", "angle degrees=65.5"),
  ("triangle sides=3,4,5 points=A,B,C", "triangle sides=3,4,5 points=A,B,C"),
  (
    "rectangle width=3/4 height=2/5 inside=\"a \\\"b\\\" \\\\\"",
    "rectangle width=3/4 height=2/5 inside=\"a \\\"b\\\" \\\\\""
  ),
  ("circle diameter=\"14 সেমি\"", "circle diameter=\"14 সেমি\""),
  (
    "plane x=-5..5 y=0..4 points=1/2:3 lines=-1:0..2:-3 join=open",
    "plane x=-5..5 y=0..4 points=1/2:3 lines=-1:0..2:-3 join=open"
  ),
  ("bar-chart labels=a,b values=1,2", "bar-chart labels=a,b values=1,2"),
  ("pictogram labels=a values=3 each=2", "pictogram labels=a values=3 each=2"),
  ("shares values=1,2 labels=a,b", "shares labels=a,b values=1,2"),
  ("column operation=add numbers=1,2 show=all", "column operation=add numbers=1,2"),
  ("long-division dividend=845 divisor=5 steps=yes", "long-division dividend=845 divisor=5"),
  ("table columns=Day,Books rows=Sat,3;Sun,5", "table columns=Day,Books rows=Sat,3;Sun,5"),
  ("dots counts=1,3,6 shape=triangle", "dots counts=1,3,6 shape=triangle"),
])
func aFigureIsReadAndWrittenAgain(line: String, written: String) throws {
  let figure = try Figure(reading: line)
  #expect(figure.written == written)
  #expect(try Figure(reading: figure.written) == figure)
}

@Test(arguments: [
  ("", UnreadableFigure.empty),
  ("  ", .empty),
  ("graph x=1", .unknownFigure("graph")),
  ("angle 65", .noKey("65")),
  ("angle =65", .noKey("=65")),
  ("angle degrees=65 label=\"x", .badQuotation("\"x")),
  ("angle degrees=65 label=\"x\"y", .badQuotation("x")),
  ("angle degrees=65 size=3", .unknownKey(figure: "angle", key: "size", allowed: ["degrees", "label", "points"])),
  ("angle degrees=65 degrees=66", .repeated(figure: "angle", key: "degrees")),
  ("angle label=x", .missing(figure: "angle", key: "degrees")),
  (
    "angle degrees=x",
    .unreadable(figure: "angle", key: "degrees", value: "x", wanted: "a number like 4, -2, 0.75 or 3/4")
  ),
  (
    "angle degrees=1/0",
    .unreadable(figure: "angle", key: "degrees", value: "1/0", wanted: "a number like 4, -2, 0.75 or 3/4")
  ),
  (
    "angle degrees=1.",
    .unreadable(figure: "angle", key: "degrees", value: "1.", wanted: "a number like 4, -2, 0.75 or 3/4")
  ),
  ("angle degrees=1,2", .unreadable(figure: "angle", key: "degrees", value: "1,2", wanted: "one text")),
  ("angle degrees=360", .impossible(figure: "angle", key: "degrees", rule: "must lie between 0 and 360")),
  ("number-line from=3 to=3", .impossible(figure: "number-line", key: "to", rule: "must be greater than from")),
  ("number-line from=0 to=10 step=0", .impossible(figure: "number-line", key: "step", rule: "must be greater than 0")),
  (
    "number-line from=0 to=61",
    .impossible(figure: "number-line", key: "step", rule: "must be larger: there is room for 60 steps")
  ),
  (
    "number-line from=0 to=10 points=11",
    .impossible(figure: "number-line", key: "points", rule: "must lie on the line")
  ),
  (
    "fraction-bars bars=5/4",
    .impossible(figure: "fraction-bars", key: "bars", rule: "have no more filled parts than parts")
  ),
  (
    "fraction-bars bars=0.5",
    .unreadable(figure: "fraction-bars", key: "bars", value: "0.5", wanted: "a fraction like 3/4")
  ),
  (
    "triangle sides=1,2,3",
    .impossible(
      figure: "triangle", key: "sides", rule: "must make a triangle: each is less than the two others together")
  ),
  (
    "circle radius=1 diameter=2",
    .impossible(figure: "circle", key: "diameter", rule: "cannot be drawn together with radius")
  ),
  ("plane x=5..-5 y=0..1", .impossible(figure: "plane", key: "x and y", rule: "must go from less to more")),
  (
    "plane x=0..5 y=0..5 lines=1:1..1:1", .impossible(figure: "plane", key: "lines", rule: "must go through two places")
  ),
  (
    "plane x=0..5 y=0..5 join=all",
    .unreadable(figure: "plane", key: "join", value: "all", wanted: "one of no, open, closed")
  ),
  (
    "pictogram labels=a values=3 each=4",
    .impossible(figure: "pictogram", key: "values", rule: "must be whole or half signs: multiples of half of each")
  ),
  (
    "bar-chart labels=a values=1,2",
    .impossible(figure: "bar-chart", key: "labels", rule: "must be as many as the values")
  ),
  ("bar-chart labels=a values=0", .impossible(figure: "bar-chart", key: "values", rule: "must not all be 0")),
  (
    "column operation=subtract numbers=2,3",
    .impossible(figure: "column", key: "numbers", rule: "must begin with the larger one")
  ),
  (
    "column operation=add numbers=1/3,3",
    .impossible(figure: "column", key: "numbers", rule: "must be decimals of 0 or more")
  ),
  (
    "long-division dividend=5 divisor=0",
    .impossible(figure: "long-division", key: "divisor", rule: "must be whole, 1 to 9999")
  ),
  (
    "long-division dividend=5 divisor=2 steps=maybe",
    .unreadable(figure: "long-division", key: "steps", value: "maybe", wanted: "yes or no")
  ),
  (
    "table columns=a,b rows=1,2;3",
    .impossible(figure: "table", key: "rows", rule: "must have 2 values each, like the columns")
  ),
  ("dots counts=0", .impossible(figure: "dots", key: "counts", rule: "must be 1 to 100 each")),
])
func whatIsNoFigureSaysWhy(line: String, reason: UnreadableFigure) {
  #expect(throws: reason) { try Figure(reading: line) }
  #expect(!reason.description.isEmpty)
}

@Test func aLineHasAnEnd() {
  #expect(throws: UnreadableFigure.tooLong) {
    try Figure(reading: "table columns=" + String(repeating: "a", count: 2_000))
  }
}

/// Whatever the characters, there is a figure or a reason; a figure is written so that the same is read.
@Test func anyLineIsAFigureOrAReason() {
  var generator = SplitMix64(seed: 431)
  let lines = [
    "number-line from=0 to=10 points=4,7 labels=A,\"the ball\"", "bar-model parts=3,3;5 labels=12,?;20 whole=38",
    "plane x=-5..5 y=0..4 points=1/2:3 lines=-1:0..2:-3 join=open", "table columns=Day,Books rows=Sat,3;Sun,5",
    "column operation=subtract numbers=10,0.25 show=carries", "pictogram labels=a,b values=3,4 each=2",
  ]
  let signs = Array("0123456789/.,;:\"\\=- abকি🙂\n")
  var read = 0
  for _ in 0..<5_000 {
    var line = Array(lines.randomElement(using: &generator) ?? "")
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0..<line.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: line.remove(at: place)
      case 1: line.insert(signs.randomElement(using: &generator) ?? " ", at: place)
      default: line[place] = signs.randomElement(using: &generator) ?? " "
      }
    }
    do throws(UnreadableFigure) {
      let figure = try Figure(reading: String(line))
      read += 1
      #expect(try Figure(reading: figure.written) == figure, "\(String(line))")
    } catch {
      #expect(!error.description.isEmpty)
    }
  }
  #expect(read > 300)
}
