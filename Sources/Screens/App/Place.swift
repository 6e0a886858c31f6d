import Learning

/// Where somebody is. Adding a screen adds a case here; the compiler then lists what is left to do.
public enum Place: Equatable, Sendable {
  case people(People.State)
  case welcome(Welcome.State)
  case home(Home.State)
  case dailyFive(DailyFive.State)
  case library(Library.State)
  case plan(Plan.State)
  case goals(Goals.State)
  case progress(Progress.State)
  case mastery(Mastery.State)
  case result(DailyResult.State)
  case examChoice(ExamChoice.State)
  case exam(ExamSitting.State)
  case examResult(ExamResult.State)
  case lessonChoice(LessonChoice.State)
  case lesson(LessonRoom.State)
  case settings(Settings.State)
  case roster(Roster.State)
  case student(StudentPage.State)
  case review(Review.State)
  case queue(Queue.State)
  case classPage(ClassPage.State)
  case assigning(Assigning.State)
  case myTutor(MyTutor.State)
  case school(School.State)
}
