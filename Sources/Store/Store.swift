// Store: the notebook on this machine, one SQLite file. Each public method of `Notebook` is one transaction.
//
//   Notebook.swift            what a notebook is, and how it is opened (Notebook+Opening)
//   Notebook+People.swift     who uses this machine
//   Notebook+Content.swift    the problems, and installing newer ones (Notebook+Install)
//   Notebook+Practice.swift   the daily five: begin, record, and today (Notebook+Today)
//   Mastery/                  what follows from the answers: mastery, ratings, reviews, the choice of the five
//   Notebook+Derived.swift    streaks and the copies of a session, from the evidence
//   Notebook+Upkeep.swift     checking, backing up, restoring
//   Oversight/                what tutors, parents and admins ask for: each method says who asks, and a refusal is noted
//   Journal/                  this machine's pen: device, sequence, hybrid logical time
//   Rows/                     how values of Learning lie on disk
//   Records/                  a type for every table, by what may be done with its rows
//   Models/                   which language model each component asks, and what that costs
//   Data/                     everything of one student: taken out, brought in, erased; and who did that (audit)
//   Migrations/               the schema, one file a step; a step that was shipped is never edited
//
// Three kinds of rows: evidence is inserted and never changed; derived rows are rebuilt from evidence; settings,
// people and content carry a `state_version` that a writer must state.
