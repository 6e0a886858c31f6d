extension BrokenFile {
  /// Fields in general, and a topic and its concepts.
  static let ofTopics = [
    BrokenFile(
      .topic, "topic:\n", "topics:\n",
      [
        "2: topics: is not a field here; did you mean \"topic\"?",
        "2: topic: is missing",
      ]),
    BrokenFile(
      .topic, "    answer: \"28\"", "    anwser: \"28\"",
      [
        "15: problems[0].answer: is missing",
        "27: problems[0].anwser: is not a field here; did you mean \"answer\"?",
      ]),
    BrokenFile(
      .topic, "    tags: [map, rate]", "    colour: blue",
      ["36: problems[0].colour: is not a field here"]),
    BrokenFile(
      .topic, "  exam_weightage: 12.5\n", "",
      ["3: topic.exam_weightage: is missing"]),
    BrokenFile(
      .topic, "  grade: 7\n", "  grade: seven\n",
      ["5: topic.grade: must be a whole number, not \"seven\""]),
    BrokenFile(
      .topic, "  grade: 7\n", "  grade: \"7\"\n",
      ["5: topic.grade: must be a whole number, without quotation marks"]),
    BrokenFile(
      .topic, "  grade: 7\n", "  grade: 13\n",
      ["5: topic.grade: must be 1 to 12, not 13"]),
    BrokenFile(
      .topic, "  grade: 7\n", "  grade: 8\n",
      ["3: topic.slug: must end with the grade, \"-8\""]),
    BrokenFile(
      .topic, "  grade: 7\n", "  grade: ৭\n",
      ["5: topic.grade: must be a whole number, not \"৭\""]),
    BrokenFile(
      .topic, "  grade: 7\n", "  grade:\n",
      ["5: topic.grade: is empty"]),
    BrokenFile(
      .topic, "  grade: 7\n", "  grade: [7]\n",
      ["5: topic.grade: must be a whole number, not a list"]),
    BrokenFile(
      .topic, "exam_weightage: 12.5", "exam_weightage: 120",
      ["7: topic.exam_weightage: must be 0 to 100 per cent, not 120"]),
    BrokenFile(
      .topic, "exam_weightage: 12.5", "exam_weightage: 1e1",
      ["7: topic.exam_weightage: must be a number, not \"1e1\""]),
    BrokenFile(
      .topic, "exam_weightage: 12.5", "exam_weightage: nan",
      ["7: topic.exam_weightage: must be a number, not \"nan\""]),
    BrokenFile(
      .topic, "estimated_hours: 6", "estimated_hours: 0",
      ["8: topic.estimated_hours: must be more than 0, not 0"]),
    BrokenFile(
      .topic, "slug: ratios-7\n", "slug: Ratios_7\n",
      ["3: topic.slug: must be lower-case letters, digits and single hyphens, not \"Ratios_7\""]),
    BrokenFile(
      .topic, "slug: ratios-7\n", "slug: ratios\n",
      ["3: topic.slug: must end with the grade, \"-7\""]),
    BrokenFile(
      .topic, "name: {en: Ratios, bn: অনুপাত}", "name: Ratios",
      ["4: topic.name: must be a mapping, not a text"]),
    BrokenFile(
      .topic, "name: {en: Ratios, bn: অনুপাত}", "name: {en: Ratios}",
      ["4: topic.name.bn: is missing"]),
    BrokenFile(
      .topic, "name: {en: Ratios, bn: অনুপাত}", "name: {en: Ratios, bn: ''}",
      ["4: topic.name.bn: is empty"]),
    BrokenFile(
      .topic, "name: {en: Ratios, bn: অনুপাত}", "name: {en: Ratios, bn: অনুপাত, hi: x}",
      ["4: topic.name.hi: is not a field here"]),
    BrokenFile(
      .topic, "name: {en: Ratios, bn: অনুপাত}", "name: {en: \"Ratios \", bn: \"অনু\\tপাত\"}",
      [
        "4: topic.name.en: begins or ends with a space",
        "4: topic.name.bn: has a tab",
      ]),
    BrokenFile(
      .topic, "name: {en: Ratios, bn: অনুপাত}", "name: {en: \"Rat\\0ios\", bn: \"অনু\\nপাত\"}",
      [
        "4: topic.name.en: has the character U+0000, which no text needs",
        "4: topic.name.bn: has a line break: begin a text that is wrapped with >-",
      ]),
    BrokenFile(
      .topic, "slug: proportion-7", "slug: rate-7",
      [
        "12: topic.concepts[1].slug: \"rate-7\" is taken already, on line 10",
        "55: problems[2].concept: \"proportion-7\" is not a concept of this topic",
      ]),
    BrokenFile(
      .topic, "name: {en: Proportion, bn: সমানুপাত}", "title: {en: Proportion, bn: সমানুপাত}",
      [
        "12: topic.concepts[1].name: is missing",
        "13: topic.concepts[1].title: is not a field here",
      ]),
    BrokenFile(
      .topic, "grade: 7\n  subject: mathematics", "grade: x\n  subject: Maths",
      [
        "5: topic.grade: must be a whole number, not \"x\"",
        "6: topic.subject: must be lower-case letters, digits and single hyphens, not \"Maths\"",
      ]),
  ]
}
