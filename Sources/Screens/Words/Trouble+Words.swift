import Learning

extension Trouble {
  /// What happened, what it means, what to do: in one line, in the student's language.
  public var phrase: Phrase {
    switch self {
    case .diskFull:
      Phrase(
        en: "The disk is full, so this was not saved; everything before it is. Free some space, then do it again.",
        bn: "ডিস্ক ভরে গেছে, তাই এটি রাখা যায়নি; আগের সব আছে। কিছু জায়গা খালি করে আবার করো।")
    case .readOnly:
      Phrase(
        en: "The notebook can be read but not written, so nothing new is kept. See `lectern doctor`.",
        bn: "খাতাটি পড়া যায় কিন্তু লেখা যায় না, তাই নতুন কিছু থাকছে না। `lectern doctor` দেখো।")
    case .busy:
      Phrase(
        en: "Another window holds the notebook, so this was not saved. Do it again in a moment.",
        bn: "অন্য একটি জানালা খাতাটি ধরে আছে, তাই রাখা যায়নি। একটু পরে আবার করো।")
    case .newerVersion:
      Phrase(
        en: "This notebook was written by a newer Lectern. Update the program; the notebook is untouched.",
        bn: "এই খাতা নতুন একটি লেকটার্নের লেখা। প্রোগ্রামটি হালনাগাদ করো; খাতা অক্ষত আছে।")
    case .notADatabase:
      Phrase(
        en: "The notebook file is not one of Lectern's. Move it away, or restore a backup.",
        bn: "খাতার ফাইলটি লেকটার্নের নয়। সরিয়ে রাখো, বা ব্যাকআপ ফেরাও।")
    case .corrupt:
      Phrase(
        en: "The notebook is damaged. Stop here, and run `lectern doctor`, then `lectern restore` with your backup.",
        bn: "খাতাটি নষ্ট হয়েছে। এখানেই থামো; `lectern doctor`, তারপর ব্যাকআপ দিয়ে `lectern restore` চালাও।")
    case .noPermission(let path):
      Phrase(
        en: "Lectern may not write to \(path). Mend the permissions, or choose another folder with --home.",
        bn: "লেকটার্ন \(path)-এ লিখতে পারছে না। অনুমতি ঠিক করো, বা --home দিয়ে অন্য ফোল্ডার দাও।")
    case .conflict:
      Phrase(
        en: "Another window wrote first, so this was not saved; this is how it stands now.",
        bn: "অন্য জানালা আগে লিখেছে, তাই এটি রাখা হয়নি; এখন যা আছে তা এই।")
    case .notFound:
      Phrase(en: "That is no longer there.", bn: "সেটি আর নেই।")
    case .unreadableKey: Words.unreadableKey
    case .nameTaken:
      Phrase(
        en: "Somebody here has that name already. Add an initial.", bn: "এখানে এই নামে একজন আছে। সাথে আরেকটি অক্ষর দাও।")
    case .alreadyPractisedToday:
      Phrase(en: "Today's five are done. Come back tomorrow.", bn: "আজকের পাঁচ শেষ। কাল আবার এসো।")
    case .examUnfinished:
      Phrase(
        en: "You have an exam about this that is not finished: here it is.",
        bn: "এই বিষয়ে তোমার একটি পরীক্ষা শেষ হয়নি: সেটিই এখানে।")
    case .examOver(let day):
      Phrase(
        en: "The exam was on \(Words.date(day).en), so there is nothing to plan for. Set a new date, or take it away.",
        bn: "পরীক্ষা ছিল \(Words.date(day).bn), তাই তার জন্য আর পরিকল্পনা হয় না। নতুন তারিখ দাও, বা তারিখটি মুছে দাও।")
    case .noProblems:
      Phrase(
        en: "There are no problems for this grade. See `lectern doctor`: the Content folder may be missing.",
        bn: "এই শ্রেণির কোনো অঙ্ক নেই। `lectern doctor` দেখো: Content ফোল্ডার হয়তো নেই।")
    case .wrongPassword:
      Phrase(en: "That is not the password. Try again.", bn: "পাসওয়ার্ড মেলেনি। আবার চেষ্টা করো।")
    case .needsPassword:
      Phrase(
        en: "Tutors and admins must have a password, so it was not removed.",
        bn: "শিক্ষক ও প্রশাসকের পাসওয়ার্ড থাকতেই হবে, তাই সরানো হয়নি।")
    case .refused:
      Phrase(
        en: "This is not open to you, and that you asked is noted. An admin can say who looks after whom.",
        bn: "এটি তোমার জন্য খোলা নয়; চেষ্টাটি লেখা থাকল। কে কার দেখাশোনা করে, তা প্রশাসক ঠিক করেন।")
    case .unreadableTheme(let why):
      Phrase(en: "That theme cannot be read: \(why)", bn: "এই রূপটি পড়া যায় না: \(why)")
    case .contentMistakes(let first):
      Phrase(
        en: "The content files have mistakes, so the problems from before stay: \(first). See `lectern content check`.",
        bn: "বিষয়বস্তুর ফাইলে ভুল আছে, তাই আগের অঙ্কগুলোই রইল: \(first)। `lectern content check` দেখো।")
    case .unusableModel(let component):
      Phrase(
        en: "No language model is set for \(component), or none that works: `lectern llm set \(component)` sets one.",
        bn: "\(component)-এর জন্য কোনো মডেল দেওয়া নেই, বা দেওয়াটি চলে না: `lectern llm set \(component)` দিয়ে ঠিক করো।")
    case .aiHintsUsed:
      Phrase(
        en: "You have had ten hints from the model today. Read the hints again, or look at the worked solution.",
        bn: "আজ মডেলের দশটি ইঙ্গিত নেওয়া হয়ে গেছে। ইঙ্গিতগুলো আবার পড়ো, বা সমাধান দেখো।")
    case .aiHintTold:
      Phrase(
        en:
          "The model gave the answer away, twice, so its hint is not shown. Try again, or look at the worked solution.",
        bn: "মডেলটি দুবারই উত্তর বলে দিচ্ছিল, তাই তার ইঙ্গিত দেখানো হলো না। আবার চেষ্টা করো, বা সমাধান দেখো।")
    case .programQuestionsUsed: Words.programUsed
    case .answerTold:
      Phrase(
        en: "The program gave the answer away, twice, so it is not shown. Ask in another way, or ask your tutor.",
        bn: "প্রোগ্রামটি দুবারই উত্তর বলে দিচ্ছিল, তাই দেখানো হলো না। অন্যভাবে জিজ্ঞাসা করো, বা শিক্ষককে।")
    case .model(let words): words
    case .unreadableFile(let path, let why): Phrase(en: "\(path): \(why.en)", bn: "\(path): \(why.bn)")
    case .noEditor:
      Phrase(
        en: "There is no editor here. Name one in EDITOR, like EDITOR=nano; your text is unchanged.",
        bn: "এখানে কোনো এডিটর নেই। EDITOR-এ একটির নাম দাও, যেমন EDITOR=nano; তোমার লেখা যেমন ছিল তেমনই আছে।")
    case .editorFailed(let name):
      Phrase(
        en: "Your editor (\(name)) ended with an error, so your text is as it was before.",
        bn: "তোমার এডিটর (\(name)) ভুল দিয়ে শেষ হয়েছে, তাই লেখা আগের মতোই আছে।")
    case .unreadableText:
      Phrase(
        en: "What the editor saved is no text in UTF-8, or too long; your text is as it was before.",
        bn: "এডিটর যা রেখেছে তা UTF-8 লেখা নয়, বা খুব লম্বা; তোমার লেখা আগের মতোই আছে।")
    case .other(let what):
      Phrase(
        en: "Something unexpected happened (\(what)). What was saved is safe.",
        bn: "অপ্রত্যাশিত কিছু হয়েছে (\(what))। যা রাখা হয়েছে তা নিরাপদ।")
    }
  }
}
