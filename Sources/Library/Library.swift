// Library: what people write by hand, read into values. Text in; values, or every mistake with its file and
// line, out.
//
//   Source/     one YAML file: what is refused unread, the tree with its lines, the reader of fields
//   Content/    subjects, topics, problems, guidelines: readCurriculum(files:), and check(_:), which proves them sound
//   Prompts/    readPromptFile(_:path:): what models are asked
//   Prices/     readPrices(_:path:): what language models cost
//   Themes/     readTheme(_:path:)
//
// Start at Content/CurriculumReading.swift. No disk here: whoever calls brings the texts.
