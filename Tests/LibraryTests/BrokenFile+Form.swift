extension BrokenFile {
  /// The file as a whole, and what its tree may not hold.
  static let ofForm = [
    BrokenFile(
      .topic, nil, "",
      ["1: is empty"]),
    BrokenFile(
      .topic, nil, "# only a comment\n",
      ["1: is empty"]),
    BrokenFile(
      .topic, nil, "just words\n",
      ["1: must be a mapping, not a text"]),
    BrokenFile(
      .topic, nil, "- a list\n",
      ["1: must be a mapping, not a list"]),
    BrokenFile(
      .topic, "topic:\n", "topic:\n\tslug: x\n",
      [
        "3: is not YAML: found character that cannot start any token while scanning for the "
          + "next token from line 3"
      ]),
    BrokenFile(
      .topic, "  grade: 7\n", "  grade: 7\n grade: 7\n",
      ["6: is not YAML: did not find expected key while parsing a block mapping from line 2"]),
    BrokenFile(
      .topic, "answer: \"28\"", "answer: \"28",
      ["32: is not YAML: did not find expected key while parsing a block mapping from line 15"]),
    BrokenFile(
      .topic, "name: {en: Ratios, bn: অনুপাত}", "name: {en: Ratios, bn: অনুপাত",
      ["5: is not YAML: did not find expected ',' or '}' while parsing a flow mapping from line 4"]),
    BrokenFile(
      .topic, "problems:\n", "problems:\n---\n",
      ["15: begins another document: a file holds one"]),
    BrokenFile(
      .topic, "kind: number", "kind: number\u{0000}",
      ["17: has the character U+0000, which no text needs"]),
    BrokenFile(
      .topic, "Ratios for grade 7", "Ratios \u{202E}for grade 7",
      ["1: has the character U+202E, which no text needs"]),
    BrokenFile(
      .topic, "অনুপাত}", "অনু\u{FFFD}পাত}",
      ["4: is not in UTF-8, or holds the sign for what could not be read, U+FFFD"]),
    BrokenFile(
      .topic, "grade: 7\n", "grade: 7\rsubject: x\n",
      ["5: has a carriage return within a line"]),
    BrokenFile(
      .topic, "name: {en: Ratios, bn: অনুপাত}", "name: &n {en: Ratios, bn: অনুপাত}",
      ["4: topic.name: has an anchor or an alias (& or *): write each thing out"]),
    BrokenFile(
      .topic, "tags: [map, rate]", "tags: [&a map, *a]",
      [
        "36: problems[0].tags[0]: has an anchor or an alias (& or *): write each thing out",
        "36: problems[0].tags[1]: has an anchor or an alias (& or *): write each thing out",
      ]),
    BrokenFile(
      .topic, "tags: [map, rate]", "tags: *nobody",
      ["36: has an anchor or an alias (& or *): write each thing out"]),
    BrokenFile(
      .topic, "answer: \"28\"", "answer: !!int \"28\"",
      ["27: problems[0].answer: has a tag (!): leave it out"]),
    BrokenFile(
      .topic, "tags: [map, rate]", "tags: !set [map, rate]",
      ["36: problems[0].tags: has a tag (!): leave it out"]),
    BrokenFile(
      .topic, "tags: [map, rate]", "[tags]: [map, rate]",
      ["36: problems[0]: has a key that is no text"]),
    BrokenFile(
      .topic, "tags: [map, rate]", "? {tags: x}\n    : [map, rate]",
      ["36: problems[0]: has a key that is no text"]),
    BrokenFile(
      .topic, "tags: [map, rate]", ": [map, rate]",
      ["36: is not YAML: did not find expected key while parsing a block mapping from line 15"]),
    BrokenFile(
      .topic, "    minutes: 3\n", "    minutes: 3\n    minutes: 5\n",
      ["20: problems[0].minutes: is there already, on line 19"]),
    BrokenFile(
      .topic, "    minutes: 3\n    question",
      "    minutes: 3\n    \"kind\": choice\n    minutes: 5\n    minutes: [1]\n    question",
      [
        "20: problems[0].kind: is there already, on line 17",
        "21: problems[0].minutes: is there already, on line 19",
        "22: problems[0].minutes: is there already, on line 19",
      ]),
  ]
}
