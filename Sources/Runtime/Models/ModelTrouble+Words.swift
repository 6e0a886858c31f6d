import Gateway
import HTTP
import Learning
import Screens
import Store

extension ModelTrouble {
  /// What happened, what it means and what to do, in one or two sentences.
  public func words(in language: Language) -> String { phrase[language] }

  var phrase: Phrase {
    switch self {
    case .notebook(.unusableModel(let component, let fault)): Self.phrase(of: fault, component)
    case .notebook(let failure): Trouble(failure).phrase
    case .builtin(let component):
      Phrase(
        en: "No language model is set for \(component.rawValue): the built-in tutor does it. "
          + "`lectern llm set \(component.rawValue) --provider …` sets one.",
        bn: "\(component.rawValue)-এর জন্য কোনো মডেল দেওয়া নেই: লেকটার্ন নিজেই কাজটি করে। "
          + "`lectern llm set \(component.rawValue) --provider …` দিয়ে মডেল দাও।")
    case .settings(let fault, let component): Self.phrase(of: fault, component)
    case .key(let failure): Self.phrase(of: failure)
    case .noKey(let provider):
      Phrase(
        en: "There is no key for \(provider.rawValue). Set \(Self.variable(provider)), or write a line "
          + "`\(provider.rawValue): KEY` into the file `keys` in your settings folder (`lectern llm list` names it).",
        bn: "\(provider.rawValue)-এর চাবি নেই। \(Self.variable(provider)) দাও, বা সেটিংসের ফোল্ডারে `keys` ফাইলে "
          + "`\(provider.rawValue): KEY` লেখো (`lectern llm list` ফোল্ডারটি বলে)।")
    case .capReached(let component, let cap):
      Phrase(
        en: "\(component.rawValue) has cost what it may this month (\(dollars(cap))), so nobody was asked. "
          + "`lectern llm set \(component.rawValue) --cap …` allows more.",
        bn: "\(component.rawValue) এ মাসে যতটা খরচ করতে পারে (\(dollars(cap))) তা শেষ, তাই কাউকে জিজ্ঞেস করা হয়নি। "
          + "`lectern llm set \(component.rawValue) --cap …` দিয়ে বাড়াও।")
    case .prices(let mistake):
      Phrase(
        en: "The list of prices cannot be read, so no cost could be counted: \(mistake).",
        bn: "দামের তালিকা পড়া যায় না, তাই খরচ গোনা যাচ্ছে না: \(mistake)।")
    case .prompt(let name):
      Phrase(
        en:
          "Content/prompts/\(name).yaml is missing or has mistakes, so the model was not asked: `lectern content check` says more.",
        bn: "Content/prompts/\(name).yaml নেই বা তাতে ভুল আছে, তাই মডেলকে জিজ্ঞেস করা হয়নি: `lectern content check` চালাও।")
    case .failed(let failure): failure.phrase
    case .endless:
      Phrase(
        en: "The model did not stop talking, so it was stopped, and nothing of it counts. Ask once more.",
        bn: "মডেলটি কথা শেষই করছিল না, তাই তাকে থামানো হয়েছে; তার কোনো কথা ধরা হয়নি। আবার জিজ্ঞেস করো।")
    }
  }

  private static func variable(_ provider: Provider) -> String { ModelKeys.variables(of: provider).last ?? "" }

  private static func phrase(of fault: ModelConfig.Fault, _ component: ModelComponent) -> Phrase {
    let what =
      switch fault {
      case .missing: Phrase(en: "nothing is set", bn: "কিছু দেওয়া নেই")
      case .noModel: Phrase(en: "no model is named", bn: "মডেলের নাম নেই")
      case .noBaseURL: Phrase(en: "a compatible server needs --base-url", bn: "এই সার্ভারের --base-url লাগে")
      case .baseURL:
        Phrase(
          en: "the base URL must be http://… or https://…, with no user, password or query in it",
          bn: "--base-url হবে http://… বা https://…, তাতে নাম, পাসওয়ার্ড বা প্রশ্নচিহ্ন থাকবে না")
      case .authStyle:
        Phrase(
          en: "auth is one of \(ModelConfig.authStyles.joined(separator: ", "))",
          bn: "auth হবে এগুলোর একটি: \(ModelConfig.authStyles.joined(separator: ", "))")
      case .temperature: Phrase(en: "the temperature is 0 to 2", bn: "temperature হবে ০ থেকে ২")
      case .maxTokens: Phrase(en: "max-tokens is 1 to 1000000", bn: "max-tokens হবে ১ থেকে ১০০০০০০")
      case .effort:
        Phrase(
          en: "effort is one of \(ModelConfig.efforts.joined(separator: ", "))",
          bn: "effort হবে এগুলোর একটি: \(ModelConfig.efforts.joined(separator: ", "))")
      case .monthlyCap: Phrase(en: "the cap is 0 dollars or more", bn: "cap হবে ০ ডলার বা বেশি")
      }
    return unusable(component, what)
  }

  private static func phrase(of fault: ModelSettings.Fault, _ component: ModelComponent) -> Phrase {
    switch fault {
    case .noBaseURL: phrase(of: ModelConfig.Fault.noBaseURL, component)
    case .unreadableBaseURL: phrase(of: ModelConfig.Fault.baseURL, component)
    case .noModel: phrase(of: ModelConfig.Fault.noModel, component)
    case .noKey: unusable(component, Phrase(en: "there is no key", bn: "চাবি নেই"))
    case .keyInTheOpen:
      unusable(
        component,
        Phrase(
          en: "the key would go over the network unencrypted; use https://…, or --auth none",
          bn: "চাবিটি খোলা নেটওয়ার্কে যেত; https://… দাও, বা --auth none"))
    }
  }

  private static func unusable(_ component: ModelComponent, _ what: Phrase) -> Phrase {
    let name = component.rawValue
    return Phrase(
      en: "The model of \(name) cannot be used: \(what.en). `lectern llm set \(name) …` mends it.",
      bn: "\(name)-এর মডেলটি চলবে না: \(what.bn)। `lectern llm set \(name) …` দিয়ে ঠিক করো।")
  }

  private static func phrase(of failure: ModelKeys.Failure) -> Phrase {
    switch failure {
    case .open(let path):
      Phrase(
        en: "\(path) is open to others, so it is not used: run `chmod 600 \(path)`, and make sure that it is yours.",
        bn: "\(path) অন্যরাও খুলতে পারে, তাই তা নেওয়া হয়নি: `chmod 600 \(path)` চালাও।")
    case .unreadable(let path, let reason): Phrase(en: "\(path): \(reason).", bn: "\(path): \(reason)।")
    case .notAKey(let path, let line):
      Phrase(
        en: "\(path):\(line) must be `provider: key`, with openai, anthropic, google or compatible.",
        bn: "\(path):\(line) হবে `provider: key`; provider: openai, anthropic, google বা compatible।")
    case .unusable(let variable):
      Phrase(
        en: "What \(variable) holds is no key: it has blanks or other signs in it.",
        bn: "\(variable)-এ যা আছে তা চাবি নয়: তাতে ফাঁক বা অন্য চিহ্ন আছে।")
    case .command(let status):
      Phrase(
        en: "The command that fetches the key failed (status \(status)). Try it by itself.",
        bn: "চাবি আনার নির্দেশটি চলেনি (status \(status))। আলাদা করে চালিয়ে দেখো।")
    case .commandTimedOut:
      Phrase(
        en: "The command that fetches the key took longer than a minute, and was stopped.",
        bn: "চাবি আনার নির্দেশটি এক মিনিটেও শেষ হয়নি, তাই থামানো হয়েছে।")
    }
  }
}

/// `$0.000021`, `$1.50`: as many digits as say something.
public func dollars(_ microdollars: Int) -> String { Words.dollars(microdollars) }
