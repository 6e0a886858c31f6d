extension Lesson {
  /// Which of a student's lessons on one guideline can be gone on with: two machines that do not know of each other may each
  /// have begun one. The later stands; the others are released, and every answer in them is kept. nil if all are over.
  ///
  /// It depends on the lessons alone, not on who asks nor in which order they are given, so that all machines agree.
  public static func standing(among lessons: some Sequence<Lesson>) -> Lesson? {
    lessons.filter(\.isLive).max { ($0.began, $0.id) < ($1.began, $1.id) }
  }
}
