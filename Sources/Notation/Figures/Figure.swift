/// A picture that content asks for by its name and numbers: `number-line from=0 to=10 points=4`. Its labels are in one
/// language; a text in two languages asks for two figures.
public enum Figure: Hashable, Sendable {
  case numberLine(NumberLine)
  case fractionBars(FractionBars)
  case barModel(BarModel)
  case ratioStrip(RatioStrip)
  case angle(AngleFigure)
  case triangle(TriangleFigure)
  case rectangle(RectangleFigure)
  case circle(CircleFigure)
  case plane(CoordinatePlane)
  case barChart(BarChart)
  case pictogram(Pictogram)
  case shares(ShareStrip)
  case column(ColumnArithmetic)
  case division(LongDivision)
  case table(DataTable)
  case dots(DotPattern)

  /// From one line, as content writes it.
  public init(reading text: String) throws(UnreadableFigure) {
    let line = try FigureLine(reading: text)
    switch line.name {
    case NumberLine.name: self = .numberLine(try NumberLine(line))
    case FractionBars.name: self = .fractionBars(try FractionBars(line))
    case BarModel.name: self = .barModel(try BarModel(line))
    case RatioStrip.name: self = .ratioStrip(try RatioStrip(line))
    case AngleFigure.name: self = .angle(try AngleFigure(line))
    case TriangleFigure.name: self = .triangle(try TriangleFigure(line))
    case RectangleFigure.name: self = .rectangle(try RectangleFigure(line))
    case CircleFigure.name: self = .circle(try CircleFigure(line))
    case CoordinatePlane.name: self = .plane(try CoordinatePlane(line))
    case BarChart.name: self = .barChart(try BarChart(line))
    case Pictogram.name: self = .pictogram(try Pictogram(line))
    case ShareStrip.name: self = .shares(try ShareStrip(line))
    case ColumnArithmetic.name: self = .column(try ColumnArithmetic(line))
    case LongDivision.name: self = .division(try LongDivision(line))
    case DataTable.name: self = .table(try DataTable(line))
    case DotPattern.name: self = .dots(try DotPattern(line))
    default: throw .unknownFigure(line.name)
    }
  }

  /// The names that a line may begin with.
  public static let names = [
    NumberLine.name, FractionBars.name, BarModel.name, RatioStrip.name, AngleFigure.name, TriangleFigure.name,
    RectangleFigure.name, CircleFigure.name, CoordinatePlane.name, BarChart.name, Pictogram.name, ShareStrip.name,
    ColumnArithmetic.name, LongDivision.name, DataTable.name, DotPattern.name,
  ]

  private var content: any FigureContent {
    switch self {
    case .numberLine(let figure): figure
    case .fractionBars(let figure): figure
    case .barModel(let figure): figure
    case .ratioStrip(let figure): figure
    case .angle(let figure): figure
    case .triangle(let figure): figure
    case .rectangle(let figure): figure
    case .circle(let figure): figure
    case .plane(let figure): figure
    case .barChart(let figure): figure
    case .pictogram(let figure): figure
    case .shares(let figure): figure
    case .column(let figure): figure
    case .division(let figure): figure
    case .table(let figure): figure
    case .dots(let figure): figure
    }
  }

  /// The line from which the same figure is read.
  public var written: String { content.line.written }

  /// What the picture shows, in sentences, for somebody who does not see it.
  public func words(in language: SpokenLanguage) -> String { content.words(in: language) }
}

/// What every figure can do.
protocol FigureContent: Hashable, Sendable {
  /// What its line begins with.
  static var name: String { get }
  /// The keys that its line may have.
  static var keys: [String] { get }

  init(_ fields: FigureFields) throws(UnreadableFigure)
  /// What `init` would read; keys that hold what they would hold unwritten are left out.
  var fields: [FigureLine.Field] { get }
  func words(in language: SpokenLanguage) -> String
}

extension FigureContent {
  init(_ line: FigureLine) throws(UnreadableFigure) {
    try self.init(FigureFields(line, allowed: Self.keys))
  }

  var line: FigureLine { FigureLine(name: Self.name, fields: fields) }

  static func impossible(_ key: String, _ rule: String) -> UnreadableFigure {
    .impossible(figure: name, key: key, rule: rule)
  }

  /// Throws unless `holds`.
  static func require(_ holds: Bool, _ key: String, _ rule: String) throws(UnreadableFigure) {
    if !holds { throw impossible(key, rule) }
  }
}

extension FigureLine.Field {
  /// A key with a list; nil, to be left out, where the list is empty.
  init?(_ key: String, _ items: [String]) {
    if items.isEmpty { return nil }
    self.init(key: key, rows: [items])
  }

  init?(_ key: String, _ numbers: [FigureNumber]) { self.init(key, numbers.map(\.written)) }

  init?(_ key: String, _ text: String?) { self.init(key, text.map { [$0] } ?? []) }

  init?(_ key: String, _ number: FigureNumber?) { self.init(key, number?.written) }
}
