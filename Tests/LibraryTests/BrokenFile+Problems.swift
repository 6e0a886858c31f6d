extension BrokenFile {
  /// Problems.
  static let ofProblems = [
    BrokenFile(
      .topic, "concept: rate-7\n    kind: number", "concept: rates-7\n    kind: number",
      ["16: problems[0].concept: \"rates-7\" is not a concept of this topic; did you mean \"rate-7\"?"]),
    BrokenFile(
      .topic, "kind: number", "kind: numbre",
      [
        "17: problems[0].kind: must be number, expression, equation, interval, list, set, pair, choice, boolean "
          + "or text, not \"numbre\"; did you mean \"number\"?"
      ]),
    BrokenFile(
      .topic, "difficulty: 4", "difficulty: 11",
      ["18: problems[0].difficulty: must be 1 to 10, not 11"]),
    BrokenFile(
      .topic, "difficulty: 4", "difficulty: hard",
      ["18: problems[0].difficulty: must be a whole number, not \"hard\""]),
    BrokenFile(
      .topic, "difficulty: 4", "difficulty: 4.0",
      ["18: problems[0].difficulty: must be a whole number, not \"4.0\""]),
    BrokenFile(
      .topic, "minutes: 3", "minutes: 0",
      ["19: problems[0].minutes: must be 1 to 15, not 0"]),
    BrokenFile(
      .topic, "answer: \"28\"", "answer: \"\"",
      ["27: problems[0].answer: is empty"]),
    BrokenFile(
      .topic, "answer: \"28\"", "answer: so many",
      ["27: problems[0].answer: cannot be read as a number: \"so many\""]),
    BrokenFile(
      .topic, "answer: \"c\"", "answer: \"e\"",
      ["48: problems[1].answer: must be the letter of the right option, a to d, not \"e\""]),
    BrokenFile(
      .topic, "answer: \"c\"", "answer: C",
      ["48: problems[1].answer: must be the letter of the right option, a to d, not \"C\""]),
    BrokenFile(
      .topic, "answer: \"true\"", "answer: \"yes\"",
      ["60: problems[2].answer: must be \"true\", \"false\" or one value that is either, not \"yes\""]),
    BrokenFile(
      .topic, "      - {en: \"75 : 2\", bn: \"৭৫ : ২\"}\n", "",
      ["43: problems[1].options: must be 4, not 3"]),
    BrokenFile(
      .topic, "    answer: \"c\"", "    answer: \"c\"\n    unit: {en: km, bn: কিমি}",
      ["49: problems[1].unit: is for the kind \"number\" only"]),
    BrokenFile(
      .topic, "    answer: \"true\"", "    answer: \"true\"\n    options: []",
      ["61: problems[2].options: are for the kind \"choice\" only"]),
    BrokenFile(
      .topic, "      - {en: \"Divide, then multiply.\", bn: \"ভাগ করো, তারপর গুণ করো।\"}\n", "",
      ["29: problems[0].hints: must be 3, not 2"]),
    BrokenFile(
      .topic, "      - {en: Both grow together., bn: দুটিই একসঙ্গে বাড়ে।}\n",
      "      - Both grow together.\n",
      ["31: problems[0].hints[1]: must be a mapping, not a text"]),
    BrokenFile(
      .topic, "tags: [map, rate]", "tags: [map, map]",
      ["36: problems[0].tags[1]: \"map\" is there already"]),
    BrokenFile(
      .topic, "tags: [map, rate]", "tags: map",
      ["36: problems[0].tags: must be a list, not a text"]),
    BrokenFile(
      .topic, "tags: [map, rate]", "tags: [map, [rate]]",
      ["36: problems[0].tags[1]: must be a text, not a list"]),
    BrokenFile(
      .topic, "slug: ratios-7-map", "slug: map-7",
      ["15: problems[0].slug: must begin with its topic's, \"ratios-7-\""]),
    BrokenFile(
      .topic, "slug: ratios-7-four", "slug: ratios-7-map",
      ["54: problems[2].slug: \"ratios-7-map\" is taken already, on line 15"]),
    BrokenFile(
      .topic, "        do 7 cm stand for?\n", "        do 7 cm stand for?\n\n        Say.\n",
      ["21: problems[0].question.en: has a line break: begin a text that is wrapped with >-"]),
    BrokenFile(
      .topic, "problems:\n", "problems:\n  - nothing\n",
      ["15: problems[0]: must be a mapping, not a text"]),
    BrokenFile(
      .topic, nil, "topic: {}\nproblems: []\n",
      [
        "1: topic.slug: is missing",
        "1: topic.name: is missing",
        "1: topic.grade: is missing",
        "1: topic.subject: is missing",
        "1: topic.exam_weightage: is missing",
        "1: topic.estimated_hours: is missing",
        "1: topic.concepts: is missing",
        "2: problems: is empty",
      ]),
    BrokenFile(
      .topic, "difficulty: 4", "difficulty: 04",
      ["18: problems[0].difficulty: must be a whole number, not \"04\""]),
    BrokenFile(
      .topic, "  - slug: ratios-7-map\n    concept", "  - concept",
      ["15: problems[0].slug: is missing"]),
    BrokenFile(
      .topic, "name: {en: Ratios, bn: অনুপাত}", "name: {en: Time, and work, bn: সময়, ও কাজ}",
      [
        "4: topic.name.and work: is not a field here",
        "4: topic.name.ও কাজ: is not a field here",
      ]),
    BrokenFile(
      .topic, "slug: ratios-7-four", "slug: rate-7",
      ["54: problems[2].slug: \"rate-7\" is taken already, on line 10"]),
    BrokenFile(
      .topic, "unit: {en: km, bn: কিমি}", "unit: km",
      ["28: problems[0].unit: must be a mapping, not a text"]),
  ]
}
