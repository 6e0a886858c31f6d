import Learning
import Terminal

extension Welcome {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    Field.allCases.map { Row(label($0, context), value($0, state, context)) }
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    switch state.field {
    case .name: label(.name, context)
    case .timeZone: label(.timeZone, context) + " [" + state.timeZone.text + "]"
    case .grade: label(.grade, context) + " (6, 7, 8) [" + context.language.number(state.grade) + "]"
    case .language: label(.language, context) + " (English, বাংলা) [" + value(.language, state, context) + "]"
    case .begin, .lookAround: nil
    }
  }

  private static func label(_ field: Field, _ context: Context) -> String {
    switch field {
    case .name: context.text(Words.yourName)
    case .grade: context.text(Words.yourGrade)
    case .language: context.text(Words.yourLanguage)
    case .timeZone: context.text(Words.yourTimeZone)
    case .begin: context.text(Words.begin)
    case .lookAround: context.text(Words.lookAround)
    }
  }

  private static func value(_ field: Field, _ state: State, _ context: Context) -> String {
    switch field {
    case .name: state.name.text
    case .grade: context.language.number(state.grade)
    case .language: context.language == .english ? "English" : "বাংলা"
    case .timeZone: state.timeZone.text
    case .begin, .lookAround: ""
    }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: Words.name[context.language], trailing: "", keys: footer(state, context))
    let left = max(area.column + 1, (canvas.columns - Canvas.measure) / 2)
    let wide = min(Canvas.measure, canvas.columns - left - 2)
    let isRoomy = area.rows >= 18
    var row = area.row + (isRoomy ? 1 : 0)
    canvas.say(Words.welcome, column: left, row: row, role: .title, limit: wide)
    row += isRoomy ? 2 : 1
    if area.rows >= 13 {
      row += canvas.paragraph(context.text(Words.welcomeText), column: left, row: row, columns: wide, rows: 4)
      row += 1
    }

    let labels = Field.allCases.prefix(4).map { width(of: label($0, context), canvas.family) }.max() ?? 0
    let valueColumn = left + 2 + labels + 3
    for field in Field.allCases {
      if field == .begin { row += isRoomy ? 1 : 0 }
      let isHere = field == state.field
      canvas.write(isHere ? "▸" : " ", column: left, row: row, role: .accent)
      canvas.write(label(field, context), column: left + 2, row: row, role: isHere ? .accent : .body)
      canvas.target(Area(column: left, row: row, columns: wide, rows: 1), .pick(field.rawValue))
      let room = max(4, left + wide - valueColumn)
      switch field {
      case .name:
        state.name.draw(
          in: &canvas.grid, column: valueColumn, row: row, columns: min(30, room),
          role: isHere ? .fieldActive : .field, isFocused: isHere)
      case .timeZone:
        state.timeZone.draw(
          in: &canvas.grid, column: valueColumn, row: row, columns: min(30, room),
          role: isHere ? .fieldActive : .field, isFocused: isHere)
        if state.timeZone.text == context.timeZone, room > 50 {
          canvas.say(Words.timeZoneGuessed, column: valueColumn + 32, row: row, role: .muted, limit: room - 32)
        }
      case .grade:
        options(
          Welcome.grades.map(context.language.number), chosen: Welcome.grades.firstIndex(of: state.grade) ?? 0,
          column: valueColumn, row: row, on: &canvas)
      case .language:
        options(
          ["English", "বাংলা"], chosen: context.language == .english ? 0 : 1, column: valueColumn, row: row,
          on: &canvas)
      case .begin, .lookAround:
        break
      }
      row += 1
      if isRoomy, field.rawValue < Field.timeZone.rawValue { row += 1 }
    }
    if area.rows >= 13 { row += 1 }
    let room = area.row + area.rows - row
    if let complaint = state.complaint {
      canvas.paragraph(context.text(complaint), column: left, row: row, columns: wide, rows: room, role: .caution)
    } else if state.isWaiting, room > 0 {
      canvas.say(Words.checking, column: left, row: row, role: .muted)
    }
  }

  /// Values beside each other, the chosen one in brackets: not by colour alone.
  static func options(_ texts: [String], chosen: Int, column: Int, row: Int, on canvas: inout Canvas) {
    var at = column
    for (index, text) in texts.enumerated() {
      let shown = index == chosen ? "[\(text)]" : " \(text) "
      at += canvas.write(shown, column: at, row: row, role: index == chosen ? .accent : .muted) + 1
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    var told = [Told("welcome", context.text(Words.welcome) + ". " + context.text(Words.welcomeText))]
    if prompt(state, context) == nil {
      told.append(
        Told(
          "fields-\(state.field)",
          Field.allCases.map {
            let detail = value($0, state, context)
            return
              "\(context.language.number($0.rawValue + 1)). \(label($0, context))\(detail.isEmpty ? "" : ": ")\(detail)"
          }.joined(separator: "\n")))
    }
    if let complaint = state.complaint { told.append(Told("complaint-\(state.field)", context.text(complaint))) }
    return told
  }
}
