extension BrokenFile {
  /// Subjects and themes.
  static let ofOthers = [
    BrokenFile(
      .subjects, nil, "subjects: []\n",
      ["1: subjects: is empty"]),
    BrokenFile(
      .subjects, "category: Math", "categroy: Math",
      [
        "2: subjects[0].category: is missing",
        "4: subjects[0].categroy: is not a field here; did you mean \"category\"?",
      ]),
    BrokenFile(
      .subjects, "    category: Math\n",
      "    category: Math\n  - slug: mathematics\n    name: {en: Sums, bn: অঙ্ক}\n    category: Math\n",
      ["5: subjects[1].slug: \"mathematics\" is taken already, on line 2"]),
    BrokenFile(
      .theme, "  title:", "  titel:",
      ["5: roles.titel: is not a role; did you mean \"title\"?"]),
    BrokenFile(
      .theme, "background: dark", "background: drak",
      ["2: background: must be dark or light, not \"drak\"; did you mean \"dark\"?"]),
    BrokenFile(
      .theme, "colour: \"#8ab4f8\"", "colour: \"#8ab4f\"",
      ["5: roles.title.colour: must be a colour such as \"#8ab4f8\", or default, not \"#8ab4f\""]),
    BrokenFile(
      .theme, "colour: \"#8ab4f8\"", "colour: #8ab4f8",
      ["6: is not YAML: did not find expected ',' or '}' while parsing a flow mapping from line 5"]),
    BrokenFile(
      .theme, "colour: \"#8ab4f8\"", "colour: deafult",
      [
        "5: roles.title.colour: must be a colour such as \"#8ab4f8\", or default, not "
          + "\"deafult\"; did you mean \"default\"?"
      ]),
    BrokenFile(
      .theme, "colour: \"#8ab4f8\"", "color: \"#8ab4f8\"",
      [
        "5: roles.title.color: is not a field here; did you mean \"colour\"?",
        "5: roles.title.basic: needs \"colour\" beside it",
      ]),
    BrokenFile(
      .theme, "basic: bright-blue", "basic: brightblue",
      [
        "5: roles.title.basic: \"brightblue\" is none of the sixteen colours; did you mean "
          + "\"bright-blue\"?"
      ]),
    BrokenFile(
      .theme, "basic: bright-blue", "basic: default",
      ["5: roles.title.basic: can be default only where \"colour\" is"]),
    BrokenFile(
      .theme, "{colour: default, ", "{colour: default, basic: red, ",
      ["4: roles.body.basic: must be left out where \"colour\" is default"]),
    BrokenFile(
      .theme, "bold: true", "bold: yes",
      ["5: roles.title.bold: must be true or false, not \"yes\""]),
    BrokenFile(
      .theme, "bold: true", "bold: \"true\"",
      ["5: roles.title.bold: must be true or false, without quotation marks"]),
    BrokenFile(
      .theme, "muted: {dim: true}", "muted: dim",
      ["7: roles.muted: must be a mapping, not a text"]),
    BrokenFile(
      .theme, "muted: {dim: true}", "muted: {dim: true}\n  muted: {bold: true}",
      ["8: roles.muted: is there already, on line 7"]),
    BrokenFile(
      .theme, "name: {en: Evening, bn: সন্ধ্যা}\n", "",
      ["1: name: is missing"]),
    BrokenFile(
      .theme, "on: \"#204060\", ", "",
      ["6: roles.selected.basic-on: needs \"on\" beside it"]),
    BrokenFile(
      .theme, nil, "name: {en: A, bn: ক}\nbackground: dark\nroles: {}\nroels: {}\n",
      ["4: roels: is not a field here"]),
    BrokenFile(
      .theme, "basic: bright-blue", "basic: 12",
      ["5: roles.title.basic: \"12\" is none of the sixteen colours"]),
  ]
}
