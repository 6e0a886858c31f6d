import Learning
import Runtime
import SampleSchool
import Store

/// A class of 40 with a year of practice, as one file.
struct FilledSchool: Sendable {
  let path: String
  let tutor: Person.ID
  let schoolClass: SchoolClass.ID
  let students: [Person.ID]

  init(in home: String, _ curriculum: Curriculum) throws {
    let school = try SampleSchool(.year, of: curriculum, until: Clock.now(), seed: 11)
    path = home + "/lectern.db"
    try school.notebook.backup(to: path)
    (tutor, schoolClass, students) = (school.tutor, school.schoolClass, school.students)
  }
}
