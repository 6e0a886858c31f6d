// Screens: every place that a person can be, as values. Keys in, effects and a grid out; no disk, clock or terminal.
//
//   Screen.swift   what a screen is: State, Message, bindings, update, draw, tell
//   App/           the whole program as one value: where one is, what lies over it, what everywhere means the same
//   Canvas/        a grid with the language, and what the mouse can hit
//   Words/         everything that is said, in both languages
//   Welcome/ People/ Home/ DailyFive/ DailyResult/ Library/ Mastery/ Exam/ ExamResult/ Lessons/ Plan/
//   Goals/ Progress/ Settings/
//                  one folder a screen: X.swift, X+Keys.swift, X+View.swift
//   Roster/ StudentPage/ Review/ Queue/ Assigning/ ClassPage/
//                  the places of whoever looks after students; Oversight/ is what they ask and hear
//   Plain/         the same screens told line by line
//
// To add a screen: a folder with the four files, a case in App/Place.swift; the compiler lists the rest.
