import Learning
import Terminal

extension Roster {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    let moving: [Binding<Message>] = [
      Binding([.enter, .right, .character("l")], .openPressed, Words.open, word: Words.openWord),
      down(.downPressed), up(.upPressed),
      Binding([.home], .firstPressed, Words.toFirst, word: Words.toFirstWord, footer: false),
      Binding([.end], .lastPressed, Words.toLast, word: Words.toLastWord, footer: false),
    ]
    let leaving: [Binding<Message>] = [
      Binding([.character("r")], .againPressed, Words.lookAgain, word: Words.lookAgainWord, footer: false),
      Binding([.character("s")], .settingsPressed, Words.openSettings, word: Words.settingsWord, footer: false),
      Binding([.character("o")], .personPressed, Words.switchPerson, word: Words.switchPersonWord, footer: false),
      Binding([.character("q")], .quitPressed, Words.quit, word: Words.quitWord),
    ]
    let paging = scrolling(state, context, down: .scrolledDown, up: .scrolledUp)
    var tutoring: [Binding<Message>] = [
      Binding([.character("u")], .queuePressed, Words.whatWaits, word: Words.whatWaitsWord),
      Binding([.character("v")], .glancePressed, Words.glance, word: Words.glanceWord),
      Binding([.character("a")], .assignPressed, Words.assignPractice, word: Words.assignWord),
    ]
    if context.profile?.role == .admin {
      tutoring.append(Binding([.character("p")], .schoolPressed, Words.school, word: Words.schoolWord))
    }
    if !state.classes.isEmpty {
      tutoring.append(Binding([.character("c")], .classPressed, Words.otherClass, word: Words.otherClassWord))
    }
    if !state.subjects.isEmpty {
      tutoring.append(
        Binding([.character("b")], .subjectPressed, Words.otherSubject, word: Words.otherSubjectWord, footer: false))
    }
    return moving + paging + tutoring + leaving
  }
}
