extension LessonLine.Note {
  /// As it stands between the turns, wherever a lesson is read.
  public var words: Phrase {
    switch self {
    case .paused: Phrase(en: "The lesson was paused.", bn: "পাঠটি থামানো হয়েছিল।")
    case .resumed: Phrase(en: "The lesson went on.", bn: "পাঠটি আবার শুরু হলো।")
    case .completed: Phrase(en: "The lesson is complete.", bn: "পাঠটি শেষ হয়েছে।")
    case .lost(let prerequisite):
      Phrase(
        en: "The lesson stopped here: \(prerequisite.name.en) comes first.",
        bn: "পাঠটি এখানে থেমেছে: আগে \(prerequisite.name.bn) শিখতে হবে।")
    case .released:
      Phrase(
        en: "Another lesson on the same took the place of this one.",
        bn: "একই বিষয়ের আরেকটি পাঠ এর জায়গা নিয়েছে।")
    }
  }
}

extension LessonLine {
  /// What is said in it, without who says it.
  public var words: Phrase {
    switch self {
    case .tutor(let saying): saying.text
    case .student(let reply): Phrase(reply.text)
    case .note(let note): note.words
    }
  }
}
