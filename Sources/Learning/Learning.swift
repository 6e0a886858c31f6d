// Learning: what it means to learn. No screen, disk, network or clock: time and randomness are parameters.
//
//   Language/     the two languages, and a text that has both
//   Time/         instants, calendar days, a student's own calendar
//   People/       who is at the machine: roles, profiles
//   Curriculum/   subjects, topics, concepts, problems, and what can be proved about a problem
//   Guidelines/   what a lesson is taught from: objectives, misconceptions, a plan of steps
//   Assessment/   judge(typed, against: key): what an answer means, and whether it is right
//   Scheduling/   what a student knows (Model/), what to review (Review/), the five of the day (Choice/), streaks
//   Sessions/     the state machines of a sitting: the daily five
//   Lessons/      a lesson with the tutor: its events, and the fold of them
//   Teaching/     the built-in tutor: what a lesson's next events are
//   Scheduling/   the five of the day, streaks, the study plan
//   Memory/       what is worth remembering of a student from one lesson to the next
//   Goals/        what a student aims at, and points, levels and badges: one fold of the evidence
//   Oversight/    what tutors, parents and admins may see and do, and what they look at: roster, transcripts, queue, class
//   Journal/      identifiers, and the events that every session is the fold of
//   Randomness/   the one seeded generator: the same seed, the same numbers
//
// Start at Sessions/PracticeSession.swift.
