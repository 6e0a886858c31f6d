import Learning
import Terminal

extension School {
  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.step != nil { return stepping(state) }
    let pages: [Binding<Message>] = [
      Binding([.tab, .right], .pagePressed, Words.nextPage, word: Words.nextPageWord),
      Binding([.backTab, .left], .pageBeforePressed, Words.previousPage, word: Words.previousPageWord, footer: false),
    ]
    return scrolling(state, context, down: .scrolledDown, up: .scrolledUp, after: own(state)) + pages + [
      down(.downPressed, tab: false), up(.upPressed, tab: false),
      Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord),
    ]
  }

  private static func stepping(_ state: State) -> [Binding<Message>] {
    let drop = Binding<Message>([.escape], .dropPressed, Words.cancel, word: Words.cancelWord)
    guard state.options != nil else {
      return [Binding([.enter], .takePressed, Words.keep, word: Words.keepWord), drop]
    }
    return [
      Binding([.enter], .takePressed, Words.choose, word: Words.chooseWord), down(.downPressed), up(.upPressed), drop,
    ]
  }

  /// What can be done on the page, and with the marked line.
  private static func own(_ state: State) -> [Binding<Message>] {
    func open(_ help: Phrase, _ word: Phrase) -> Binding<Message> {
      Binding([.enter], .openPressed, help, word: word)
    }
    func new(_ help: Phrase) -> Binding<Message> {
      Binding([.character("n")], .newPressed, help, word: Words.newWord)
    }
    switch state.page {
    case .people:
      var bindings = [new(Words.newPerson)]
      guard case .person(let person) = state.line else { return bindings }
      switch person.role {
      case .student: bindings.append(open(Words.whoCares, Words.whoCaresWord))
      case .tutor: bindings.append(open(Words.giveStudent, Words.whoCaresWord))
      case .parent: bindings.append(open(Words.linkChild, Words.whoCaresWord))
      case .admin: break
      }
      bindings.append(Binding([.character("r")], .rolePressed, Words.otherRole, word: Words.otherRoleWord))
      if person.role == .student {
        bindings.append(Binding([.character("c")], .classPressed, Words.putInClass, word: Words.putInClassWord))
      }
      if person.hasPassword {
        bindings.append(
          Binding([.character("p")], .passwordPressed, Words.otherPassword, word: Words.otherPasswordWord))
      }
      return bindings
    case .classes:
      guard state.openClass == nil else {
        guard case .member(_, let isIn) = state.line else { return [] }
        return [open(isIn ? Words.takeOut : Words.putIn, Words.inOrOutWord)]
      }
      guard case .schoolClass = state.line else { return [new(Words.newClass)] }
      return [
        open(Words.studentsOfClass, Words.studentsOfClassWord), new(Words.newClass),
        Binding([.character("t")], .teacherPressed, Words.otherTeacher, word: Words.otherTeacherWord),
        Binding([.character("e")], .namePressed, Words.otherName, word: Words.otherNameWord, footer: false),
        Binding([.character("x")], .endPressed, Words.endClass, word: Words.endCareWord, footer: false),
      ]
    case .assignments:
      let fresh = new(Words.giveStudent)
      switch state.line {
      case .assignment(let assignment):
        let care = assignment.care
        let pause = care.status == .active ? Words.pauseCare : Words.resumeCare
        let ending = Binding<Message>(
          [.character("x")], .endPressed, Words.endCare, word: Words.endCareWord, footer: false)
        return [
          open(Words.careNotes, Words.careNotesWord), fresh,
          Binding([.character("p")], .pausePressed, pause, word: Words.pauseCareWord),
          Binding([.character("d")], .daysPressed, Words.careDays, word: Words.careDaysWord, footer: false),
        ] + (care.status == .completed ? [] : [ending])
      case .family:
        return [fresh, Binding([.character("x")], .endPressed, Words.unlinkChild, word: Words.endCareWord)]
      default: return [fresh]
      }
    }
  }
}
