extension Exam {
  /// Which of a student's unfinished exams in one scope goes on: two machines that do not know of each other may each have
  /// begun one. The later stands; the others are released, and every answer in them is kept. nil if none is unfinished.
  ///
  /// It depends on the exams alone, not on who asks nor in which order they are given, so that all machines agree.
  public static func standing(among exams: some Sequence<Exam>) -> Exam? {
    exams.filter { $0.status == .inProgress }.max { ($0.began, $0.id) < ($1.began, $1.id) }
  }
}
