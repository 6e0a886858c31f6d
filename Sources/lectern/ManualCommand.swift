import ArgumentParser
import ArgumentParserToolInfo
import Foundation
import Runtime
import Screens

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the man page: lectern manual | man -l -")

  func run() throws {
    let info = try JSONDecoder().decode(ToolInfoV0.self, from: Data(Lectern._dumpHelp().utf8))
    print(ManualPage(command: info.command, keys: manualKeys).text, terminator: "")
  }
}

/// A man page in roff, made of what the argument parser knows of itself and of the screens' key tables.
struct ManualPage {
  let command: CommandInfoV0
  let keys: [PlaceKeys]

  var text: String {
    var page = ""
    page += ".TH LECTERN 1\n"
    page += ".SH NAME\nlectern \\- \(roff(command.abstract ?? ""))\n"
    page += ".SH SYNOPSIS\n.B lectern\n[\\fIsubcommand\\fR] [\\fIoptions\\fR]\n"
    if let discussion = command.discussion { page += ".SH DESCRIPTION\n\(roff(discussion))\n" }
    page += ".SH COMMANDS\n"
    for subcommand in command.subcommands ?? [] where subcommand.commandName != "help" {
      page += section(of: subcommand, path: "lectern \(subcommand.commandName)")
    }
    page += ".SH KEYS\n"
    for place in keys {
      page += ".SS \(roff(place.title))\n"
      for line in place.lines { page += ".TP\n.B \(roff(line.keys))\n\(roff(line.help))\n" }
    }
    page += """
      .SH ENVIRONMENT
      .TP
      .B LECTERN_HOME
      The folder of the notebook, and where Content and Themes are looked for first.
      .TP
      .B NO_COLOR
      No colours; everything is said by signs, words and attributes as well.
      .TP
      .B ACCESSIBLE
      1 means \\-\\-plain.
      .SH FILES
      .TP
      .I lectern.db
      The notebook, a SQLite database that only its owner can read.
      .TP
      .I lectern.log
      What would have been written to standard error while the screen was up.
      .SH EXIT STATUS
      0 if all went well, 1 if something was refused or is not well, 64 if the command line was wrong.

      """
    return page
  }

  private func section(of command: CommandInfoV0, path: String) -> String {
    var text = ".TP\n.B \(roff(path))\n\(roff(command.abstract ?? ""))\n"
    for argument in command.arguments ?? [] where argument.shouldDisplay && argument.valueName != "help" {
      guard argument.names?.contains(where: { $0.name == "help" || $0.name == "version" }) != true else { continue }
      let names = (argument.names ?? []).map { ($0.kind == .long ? "--" : "-") + $0.name }.joined(separator: ", ")
      let value = argument.kind == .flag ? "" : argument.valueName.map { "<\($0)>" } ?? ""
      let shown = [names, value].filter { !$0.isEmpty }.joined(separator: " ")
      text += ".RS\n.TP\n.B \(roff(shown))\n\(roff(argument.abstract ?? ""))\n.RE\n"
    }
    for subcommand in command.subcommands ?? [] where subcommand.commandName != "help" {
      text += section(of: subcommand, path: path + " " + subcommand.commandName)
    }
    return text
  }

  /// A backslash and a leading dot or quote mean something to roff; a hyphen would become a dash.
  private func roff(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var escaped = ""
      for character in line {
        switch character {
        case "\\": escaped += "\\e"
        case "-": escaped += "\\-"
        default: escaped.append(character)
        }
      }
      return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }.joined(separator: "\n")
  }
}
