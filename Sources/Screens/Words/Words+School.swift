import Learning

// The people of the school, for an admin.

extension Words {
  static let school = Phrase(en: "People of the school", bn: "স্কুলের সবাই")
  static let schoolWord = Phrase(en: "school", bn: "স্কুল")
  static let schoolText = Phrase(
    en: "Who looks after whom, and who may do what. Somebody new makes a profile first; a tutor needs a password.",
    bn: "কে কার দেখাশোনা করে, কে কী করতে পারে। নতুন কেউ আগে নিজের প্রোফাইল খোলে; শিক্ষকের পাসওয়ার্ড লাগবে।")
  static let otherRole = Phrase(en: "another role", bn: "অন্য ভূমিকা")
  static let otherRoleWord = Phrase(en: "role", bn: "ভূমিকা")
  static let whoCares = Phrase(en: "who looks after", bn: "কে দেখাশোনা করবে")
  static let whoCaresWord = Phrase(en: "assign", bn: "দায়িত্ব")
  static func whoCaresFor(_ name: String) -> Phrase {
    Phrase(
      en: "Who looks after \(name)? A tutor teaches; a parent sees how it goes.",
      bn: "\(name)-এর দেখাশোনা কে করবে? শিক্ষক পড়ান; অভিভাবক অগ্রগতি দেখেন।")
  }
  static let nobodyToChoose = Phrase(
    en: "There is no tutor and no parent yet: r gives somebody another role.",
    bn: "এখনও কোনো শিক্ষক বা অভিভাবক নেই: r চাপলে কারও ভূমিকা বদলানো যায়।")
  static func nowCares(_ tutor: String, _ student: String) -> Phrase {
    Phrase(en: "\(tutor) looks after \(student) from now on.", bn: "এখন থেকে \(student)-এর দেখাশোনা করবেন \(tutor)।")
  }
  static func nowSees(_ parent: String, _ student: String) -> Phrase {
    Phrase(en: "\(parent) sees how \(student) gets on.", bn: "\(parent) এখন \(student)-এর অগ্রগতি দেখতে পাবেন।")
  }
}
