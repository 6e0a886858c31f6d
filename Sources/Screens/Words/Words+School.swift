import Learning

// The school, for an admin: people, classes, who looks after whom.

extension Words {
  static let school = Phrase(en: "School", bn: "স্কুল")
  static let schoolWord = Phrase(en: "school", bn: "স্কুল")
  static func schoolPage(_ page: School.Page) -> Phrase {
    switch page {
    case .people: Phrase(en: "People", bn: "মানুষ")
    case .classes: Phrase(en: "Classes", bn: "শ্রেণি")
    case .assignments: Phrase(en: "Who looks after whom", bn: "কে কার দেখাশোনা করে")
    }
  }
  static func schoolText(_ page: School.Page) -> Phrase {
    switch page {
    case .people:
      Phrase(en: "Everybody of the school. n makes somebody new.", bn: "স্কুলের সবাই। n চাপলে নতুন কাউকে যোগ করা যায়।")
    case .classes:
      Phrase(
        en: "Whoever teaches a class looks after the students who are put in it.",
        bn: "শ্রেণিতে যাকে রাখা হয়, শ্রেণির শিক্ষক তার দেখাশোনা করেন।")
    case .assignments:
      Phrase(
        en: "A tutor sees a student only while the assignment is active; a parent sees how a child gets on.",
        bn: "দায়িত্ব চালু থাকলেই শিক্ষক শিক্ষার্থীর কাজ দেখতে পান; অভিভাবক দেখেন সন্তানের অগ্রগতি।")
    }
  }

  // Somebody new.
  static let newWord = Phrase(en: "new", bn: "নতুন")
  static let newPerson = Phrase(en: "somebody new", bn: "নতুন কেউ")
  static let nameOfNew = Phrase(en: "What are they called?", bn: "নাম কী?")
  static let newNameNeeded = Phrase(en: "Somebody new needs a name.", bn: "নতুন কারও নাম লাগবে।")
  static func roleOfNew(_ name: String) -> Phrase {
    Phrase(en: "What is \(name) here?", bn: "এখানে \(name)-এর ভূমিকা কী?")
  }
  static func mayDo(_ role: Learning.Role) -> Phrase {
    switch role {
    case .student: Phrase(en: "learns", bn: "শেখে")
    case .tutor: Phrase(en: "looks after students", bn: "শিক্ষার্থীর দেখাশোনা করেন")
    case .parent: Phrase(en: "sees how a child gets on", bn: "সন্তানের অগ্রগতি দেখেন")
    case .admin: Phrase(en: "arranges all this", bn: "এই সব ঠিক করেন")
    }
  }
  static func languageOfNew(_ name: String) -> Phrase {
    Phrase(en: "Which language should Lectern speak with \(name)?", bn: "\(name)-এর সঙ্গে লেকটার্ন কোন ভাষায় কথা বলবে?")
  }
  static func gradeOfNew(_ name: String) -> Phrase {
    Phrase(en: "Which grade is \(name) in?", bn: "\(name) কোন শ্রেণিতে পড়ে?")
  }
  static func passwordForNew(_ name: String) -> Phrase {
    Phrase(
      en: "A password for \(name), who can change it later", bn: "\(name)-এর পাসওয়ার্ড; পরে নিজেই বদলাতে পারবেন")
  }
  static func passwordTooShort(_ least: Int) -> Phrase {
    Phrase(
      en: "A password here has at least \(least) characters: it opens other people's work.",
      bn: "পাসওয়ার্ডে অন্তত \(Language.bengali.number(least))টি অক্ষর লাগবে: এটি দিয়ে অন্যের কাজ দেখা যায়।")
  }
  static func enrolled(_ name: String, _ role: Learning.Role) -> Phrase {
    let role = Self.role(role)
    return Phrase(en: "\(name) is here now, as \(article(role.en)) \(role.en).", bn: "\(name) যোগ হলো: \(role.bn)।")
  }
  private static func article(_ word: String) -> String { "aeiou".contains(word.prefix(1)) ? "an" : "a" }

  // Roles.
  static let otherRole = Phrase(en: "another role", bn: "অন্য ভূমিকা")
  static let otherRoleWord = Phrase(en: "role", bn: "ভূমিকা")
  static func roleNow(_ name: String, _ role: Learning.Role) -> Phrase {
    let role = Self.role(role)
    return Phrase(en: "\(name) is \(article(role.en)) \(role.en) from now on.", bn: "\(name) এখন থেকে \(role.bn)।")
  }
  static let lastAdmin = Phrase(
    en: "The school needs an admin: make somebody else one first.", bn: "স্কুলে একজন প্রশাসক লাগবেই: আগে আরেকজনকে প্রশাসক করো।")
  static let adminMay = Phrase(
    en: "Arranges the school, and may stand in for any tutor.", bn: "স্কুলের সব ঠিক করেন; যে কোনো শিক্ষকের কাজও করতে পারেন।")
  static let notLocked = Phrase(en: "no password", bn: "পাসওয়ার্ড নেই")
  static func lastHere(_ when: String, _ language: Language) -> Phrase {
    Phrase(en: "last here \(when)", bn: "শেষবার এসেছে \(when)")
  }
  static let neverHere = Phrase(en: "not been here yet", bn: "এখনও আসেনি")

  // Who looks after whom.
  static let whoCares = Phrase(en: "who looks after", bn: "কে দেখাশোনা করবে")
  static let whoCaresWord = Phrase(en: "assign", bn: "দায়িত্ব")
  static let giveStudent = Phrase(en: "give a student", bn: "শিক্ষার্থী দাও")
  static let linkChild = Phrase(en: "whose parent", bn: "কার অভিভাবক")
  static func whoCaresFor(_ name: String) -> Phrase {
    Phrase(
      en: "Who looks after \(name)? A tutor teaches; a parent sees how it goes.",
      bn: "\(name)-এর দেখাশোনা কে করবে? শিক্ষক পড়ান; অভিভাবক অগ্রগতি দেখেন।")
  }
  static func whoseParent(_ name: String) -> Phrase {
    Phrase(en: "Whose parent is \(name)?", bn: "\(name) কার অভিভাবক?")
  }
  static func whomToGive(_ name: String) -> Phrase {
    Phrase(en: "Whom does \(name) look after?", bn: "\(name) কার দেখাশোনা করবেন?")
  }
  static let whoIsGiven = Phrase(en: "Who is to be looked after?", bn: "কার দেখাশোনা করা হবে?")
  static func inWhichSubject(_ tutor: String, _ student: String) -> Phrase {
    Phrase(
      en: "In which subject does \(tutor) look after \(student)?", bn: "\(tutor) কোন বিষয়ে \(student)-এর দেখাশোনা করবেন?")
  }
  /// A subject that ships with Lectern by its name; another as its slug can be read.
  static func subjectTitle(_ subject: Subject.ID?) -> Phrase {
    switch subject?.rawValue {
    case nil: everySubject
    case "mathematics": mathematics
    case "physics": Phrase(en: "Physics", bn: "পদার্থবিজ্ঞান")
    default: Phrase(subject.map(subjectName) ?? "")
    }
  }
  static let seesHowItGoes = Phrase(en: "sees how it goes", bn: "অগ্রগতি দেখেন")
  static let everySubject = Phrase(en: "every subject", bn: "সব বিষয়")
  static func notesFor(_ tutor: String, _ student: String) -> Phrase {
    Phrase(
      en: "What should \(tutor) know about \(student)? It may stay empty.",
      bn: "\(student) সম্পর্কে \(tutor)-এর কী জানা দরকার? ফাঁকাও থাকতে পারে।")
  }
  static let nobodyToChoose = Phrase(
    en: "There is no tutor and no parent yet. Esc, then n makes one.",
    bn: "এখনও কোনো শিক্ষক বা অভিভাবক নেই। Esc চেপে n দিয়ে একজনকে যোগ করো।")
  static let noStudentToChoose = Phrase(
    en: "There is no student yet. On the page of people n makes one.",
    bn: "এখনও কোনো শিক্ষার্থী নেই। মানুষের পাতায় n দিয়ে যোগ করো।")
  static func nowCares(_ tutor: String, _ student: String) -> Phrase {
    Phrase(en: "\(tutor) looks after \(student) from now on.", bn: "এখন থেকে \(student)-এর দেখাশোনা করবেন \(tutor)।")
  }
  static func nowSees(_ parent: String, _ student: String) -> Phrase {
    Phrase(en: "\(parent) sees how \(student) gets on.", bn: "\(parent) এখন \(student)-এর অগ্রগতি দেখতে পাবেন।")
  }
  static func noLongerSees(_ parent: String, _ student: String) -> Phrase {
    Phrase(
      en: "\(parent) sees nothing of \(student) from now on.", bn: "\(parent) এখন থেকে \(student)-এর কিছু দেখতে পাবেন না।")
  }
  static func looksAfter(_ tutor: String, _ student: String) -> Phrase {
    Phrase(en: "\(student): tutor \(tutor)", bn: "\(student): শিক্ষক \(tutor)")
  }
  static func isParentOf(_ parent: String, _ child: String) -> Phrase {
    Phrase(en: "\(child): parent \(parent)", bn: "\(child): অভিভাবক \(parent)")
  }
  /// How an assignment stands.
  static func care(_ status: Care.Status) -> Phrase {
    switch status {
    case .active: Phrase(en: "active", bn: "চালু")
    case .paused: Phrase(en: "paused", bn: "থামানো")
    case .completed: Phrase(en: "ended", bn: "শেষ")
    }
  }
  static func care(_ status: Care.Status, since day: CalendarDay) -> Phrase {
    let (state, date) = (care(status), shortDate(day))
    return status == .completed
      ? Phrase(en: "ended \(date.en)", bn: "\(date.bn) শেষ হয়েছে")
      : Phrase(en: "\(state.en) since \(date.en)", bn: "\(date.bn) থেকে \(state.bn)")
  }
  static func careNow(_ status: Care.Status, _ tutor: String, _ student: String) -> Phrase {
    switch status {
    case .active: nowCares(tutor, student)
    case .paused:
      Phrase(
        en: "Paused: \(tutor) sees nothing of \(student) until it goes on.",
        bn: "থামানো হলো: আবার চালু না হওয়া পর্যন্ত \(tutor) \(student)-এর কিছু দেখতে পাবেন না।")
    case .completed:
      Phrase(
        en: "Ended: \(tutor) sees nothing of \(student) from now on.",
        bn: "শেষ হলো: \(tutor) এখন থেকে \(student)-এর কিছু দেখতে পাবেন না।")
    }
  }
  static func careUntil(_ day: CalendarDay) -> Phrase {
    Phrase(en: "until \(date(day).en)", bn: "\(date(day).bn) পর্যন্ত")
  }
  static let pauseCare = Phrase(en: "pause", bn: "থামাও")
  static let resumeCare = Phrase(en: "take up again", bn: "আবার চালু করো")
  static let pauseCareWord = Phrase(en: "pause", bn: "থামাও")
  static let endCare = Phrase(en: "end", bn: "শেষ করো")
  static let endCareWord = Phrase(en: "end", bn: "শেষ")
  static let unlinkChild = Phrase(en: "not the parent", bn: "অভিভাবক নয়")
  static let careNotes = Phrase(en: "notes", bn: "নোট")
  static let careNotesWord = Phrase(en: "notes", bn: "নোট")
  static let noCareNotes = Phrase(en: "No notes.", bn: "কোনো নোট নেই।")
  static let notesKept = Phrase(en: "The notes are kept.", bn: "নোট রাখা হলো।")
  static let seesNothingNow = Phrase(en: "The tutor sees nothing of the student now.", bn: "শিক্ষক এখন শিক্ষার্থীর কিছু দেখতে পান না।")
  static let noAssignments = Phrase(
    en: "Nobody looks after anybody yet: n gives a student to a tutor or a parent.",
    bn: "এখনও কেউ কারও দেখাশোনা করে না: n দিয়ে কোনো শিক্ষার্থীকে শিক্ষক বা অভিভাবকের কাছে দাও।")
  static func noLongerYours(_ name: String) -> Phrase {
    Phrase(
      en: "You do not look after \(name) now, so the page is closed. An admin says who does.",
      bn: "তুমি এখন \(name)-এর দেখাশোনা করো না, তাই পাতাটি বন্ধ হলো। কে করেন, তা প্রশাসক ঠিক করেন।")
  }
  static let nobodyCares = Phrase(en: "No tutor looks after them now.", bn: "এখন কোনো শিক্ষক দেখাশোনা করেন না।")
  static func parents(_ names: String) -> Phrase { Phrase(en: "Parents: \(names)", bn: "অভিভাবক: \(names)") }
  static func caresFor(_ names: String) -> Phrase {
    Phrase(en: "Looks after \(names)", bn: "দেখাশোনা করেন: \(names)")
  }
  static func children(_ names: String) -> Phrase { Phrase(en: "Children: \(names)", bn: "সন্তান: \(names)") }
  static let noStudentGiven = Phrase(
    en: "Has no student yet: Enter gives one.", bn: "এখনও কোনো শিক্ষার্থী দেওয়া হয়নি: Enter চেপে দাও।")
  static let noChildLinked = Phrase(
    en: "No child is linked yet: Enter says whose parent it is.", bn: "এখনও কোনো সন্তান যুক্ত নেই: Enter চেপে বলো কার অভিভাবক।")

  // Classes.
  static let newClass = Phrase(en: "new class", bn: "নতুন শ্রেণি")
  static let nameOfClass = Phrase(en: "What is the class called?", bn: "শ্রেণির নাম কী?")
  static let classNameNeeded = Phrase(en: "A class needs a name, like 7B.", bn: "শ্রেণির একটা নাম লাগবে, যেমন ৭খ।")
  static func whoTeaches(_ name: String) -> Phrase { Phrase(en: "Who teaches \(name)?", bn: "\(name)-এ কে পড়ান?") }
  static let noTeacher = Phrase(en: "no teacher yet", bn: "এখনও শিক্ষক নেই")
  static func taughtBy(_ name: String) -> Phrase { Phrase(en: "Taught by \(name)", bn: "পড়ান \(name)") }
  static func teaches(_ names: String) -> Phrase { Phrase(en: "Teaches \(names)", bn: "পড়ান \(names)-এ") }
  static func classMade(_ name: String) -> Phrase {
    Phrase(en: "\(name) is a class now. Enter puts students in.", bn: "\(name) শ্রেণি খোলা হলো। Enter চেপে শিক্ষার্থী রাখো।")
  }
  static func classKept(_ name: String) -> Phrase { Phrase(en: "\(name) is kept so.", bn: "\(name) এভাবে রাখা হলো।") }
  static let otherTeacher = Phrase(en: "teacher", bn: "শিক্ষক")
  static let otherTeacherWord = Phrase(en: "teacher", bn: "শিক্ষক")
  static let otherName = Phrase(en: "name", bn: "নাম")
  static let otherNameWord = Phrase(en: "name", bn: "নাম")
  static let studentsOfClass = Phrase(en: "students", bn: "শিক্ষার্থী")
  static let studentsOfClassWord = Phrase(en: "students", bn: "শিক্ষার্থী")
  static func classText(_ name: String) -> Phrase {
    Phrase(
      en: "\(name): Enter puts a student in, or takes one out. ✓ is in it.",
      bn: "\(name): Enter চাপলে শিক্ষার্থী ঢোকে বা বেরোয়। ✓ মানে এই শ্রেণিতে আছে।")
  }
  static let putIn = Phrase(en: "put in", bn: "এই শ্রেণিতে রাখো")
  static let takeOut = Phrase(en: "take out", bn: "শ্রেণি থেকে সরাও")
  static let inOrOutWord = Phrase(en: "inorout", bn: "রাখো-সরাও")
  static let inThisClass = Phrase(en: "in this class", bn: "এই শ্রেণিতে")
  static func inClass(_ name: String) -> Phrase { Phrase(en: "in \(name)", bn: "\(name)-এ") }
  static func studentCount(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 student" : "\(count) students", bn: "\(Language.bengali.number(count)) জন শিক্ষার্থী")
  }
  static let emptyClass = Phrase(en: "Nobody is in it yet: Enter puts students in.", bn: "এখনও কেউ নেই: Enter চেপে শিক্ষার্থী রাখো।")
  static let noClasses = Phrase(en: "There is no class yet: n makes one.", bn: "এখনও কোনো শ্রেণি নেই: n দিয়ে খোলো।")
  static let putInClass = Phrase(en: "class", bn: "শ্রেণি")
  static let putInClassWord = Phrase(en: "class", bn: "শ্রেণি")
  static func whichClass(_ name: String) -> Phrase {
    Phrase(en: "Which class is \(name) in?", bn: "\(name) কোন শ্রেণিতে?")
  }
  static let noClass = Phrase(en: "no class", bn: "কোনো শ্রেণিতে নয়")
  static func nowInClass(_ student: String, _ schoolClass: String, teacher: String?) -> Phrase {
    guard let teacher else {
      return Phrase(en: "\(student) is in \(schoolClass) now.", bn: "\(student) এখন \(schoolClass)-এ।")
    }
    return Phrase(
      en: "\(student) is in \(schoolClass) now, and \(teacher) looks after them.",
      bn: "\(student) এখন \(schoolClass)-এ; দেখাশোনা করবেন \(teacher)।")
  }
  static func nowInNoClass(_ student: String) -> Phrase {
    Phrase(
      en: "\(student) is in no class now. Who looks after them is as it was.",
      bn: "\(student) এখন কোনো শ্রেণিতে নেই। কে দেখাশোনা করেন, তা আগের মতোই থাকল।")
  }
}
