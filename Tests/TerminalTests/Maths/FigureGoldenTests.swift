import Notation
import Terminal
import Testing

/// Every figure, as content would ask for it.
let writtenFigures = [
  "number-line from=0 to=10 points=4,7 labels=A,\"the ball\"",
  "number-line from=0 to=2 step=1/4 points=3/4,7/4 labels=P,Q",
  "number-line from=-5 to=5 points=-3,2",
  "number-line from=0 to=1 step=0.1 points=0.35 labels=?",
  "number-line from=0 to=1000 step=20 points=410",
  "fraction-bars bars=3/4,6/8,2/3 labels=Asha,Rafi,মিনা",
  "fraction-bars bars=17/24",
  "bar-model names=Asha,Rafi parts=3,3;5 labels=12,?;20 whole=38",
  "bar-model names=\"the first of the two brothers\",Rafi parts=1/2;1,1,1",
  "ratio-strip parts=3,4 labels=red,blue unit=\"5 kg\"",
  "ratio-strip parts=12,12,5 labels=cement,sand,stone",
  "angle degrees=65 points=A,B,C", "angle degrees=90 label=x", "angle degrees=130", "angle degrees=180",
  "angle degrees=210",
  "angle degrees=30",
  "triangle sides=4,3,5 labels=\"4 cm\",\"3 cm\",x points=A,B,C", "triangle sides=8,6,7", "triangle sides=5,9,5",
  "rectangle width=12 height=5 labels=\"12 m\",\"5 m\" inside=?", "rectangle width=2 height=5",
  "rectangle width=3 height=3 inside=ক্ষেত্রফল",
  "circle radius=\"7 cm\" centre=O", "circle diameter=\"14 সেমি\"",
  "plane x=-5..5 y=-4..4 points=2:3,-1:4,-4:-2 labels=A,B,C lines=0:1..2:2",
  "plane x=0..10 y=0..20 points=2:4,4:8 lines=0:0..1:2",
  "plane x=-3..3 y=-3..3 points=-2:-1,2:-1,0:2 labels=A,B,C join=closed",
  "plane x=-20..20 y=-20..20 points=5/2:-7.5 lines=0:0..0:1",
  "bar-chart labels=Sat,Sun,Mon,Tue values=3,5,4,0 unit=books",
  "bar-chart labels=শনিবার,রবিবার,সোমবার values=35,52,47.5 unit=বই",
  "bar-chart labels=\"Grade six A\",\"Grade seven B\",\"Grade eight C\",\"Grade nine\",\"Grade ten D\" values=31,27,40,12,9",
  "bar-chart labels=a,b,c values=0.1,0.25,1/8",
  "pictogram labels=Sat,Sun,Mon values=6,9,4 each=2 unit=books",
  "shares labels=rice,wheat,jute values=50,30,20 unit=bigha", "shares labels=a,b,c values=1,1,1",
  "column operation=add numbers=345,278", "column operation=add numbers=12.4,7.85,0.075",
  "column operation=subtract numbers=523,278", "column operation=subtract numbers=5003,278",
  "column operation=multiply numbers=345,207", "column operation=multiply numbers=345,6",
  "column operation=add numbers=345,278 show=question", "column operation=subtract numbers=10,0.25 show=carries",
  "long-division dividend=845 divisor=5", "long-division dividend=7384 divisor=24",
  "long-division dividend=1005 divisor=5", "long-division dividend=3 divisor=8",
  "long-division dividend=845 divisor=5 steps=no",
  "table columns=Day,Books,Price rows=Sat,3,45;Sun,5,75;Monday,10,150",
  "table columns=\"What it is\",\"What is told about it\" rows=\"a very long story that has to be wrapped\",yes;b,\"no, never\"",
  "dots counts=1,3,6,10 shape=triangle", "dots counts=1,4,9,16 shape=square", "dots counts=3,5,12",
]

private func page(_ style: FigureStyle) throws -> String {
  try writtenFigures.map { line in
    let rows = try Figure(reading: line).drawn(in: style)
    return "· \(line)\n\n" + rows.map(\.text).joined(separator: "\n")
  }.joined(separator: "\n\n")
}

@Test func figuresLookAsInABook() throws {
  try expectGolden(page(FigureStyle(columns: 76)), "figures-braille-76")
  try expectGolden(page(FigureStyle(columns: 36, rows: 10)), "figures-braille-36")
  try expectGolden(page(FigureStyle(dots: .ascii, columns: 76)), "figures-ascii-76")
  try expectGolden(page(FigureStyle(dots: .ascii, columns: 36, rows: 10)), "figures-ascii-36")
  try expectGolden(
    page(FigureStyle(dots: .blocks, digits: .bengali, family: .joined, columns: 76)), "figures-blocks-bengali-joined-76"
  )
  try expectGolden(
    page(FigureStyle(dots: .blocks, digits: .bengali, family: .spacing, columns: 36, rows: 10)),
    "figures-blocks-bengali-spacing-36")
}
