import Gateway
import Learning
import Screens

/// What of a model's answer is believed, and what becomes of a turn that is not.
extension TutorDesk {
  /// A call for a turn has come to its end.
  func hear(_ end: ModelDesk.End, _ talk: TutorTalk) {
    var talk = talk
    if talk.isStopped { return tell(talk.said, talk) }
    if talk.isEndless { return office.post(.tutorSilent(talk.lesson, ModelTrouble.endless.noted())) }
    let isWhole = if case .success = end.result { true } else { talk.isComplete }
    let rest = isWhole ? talk.end() : ""
    if talk.toldTheAnswer { return tellAgain(talk) }
    if !rest.isEmpty { office.post(.tutorSays(rest, in: talk.lesson)) }
    switch end.result {
    case .success(let reply): take(reply, talk)
    // The words came whole, and something behind them is broken: they are the turn, and nothing else is believed.
    case .failure where isWhole && !talk.saysNothing: tell(talk.said, talk)
    case .failure(let trouble): office.post(.tutorSilent(talk.lesson, trouble.noted()))
    }
  }

  /// What of a whole answer is believed: all of it where it has all that was asked for, else its words alone. Its words are those
  /// that passed the guard, whatever else the answer holds.
  private func take(_ reply: ModelReply, _ talk: TutorTalk) {
    guard !talk.saysNothing else { return tell(talk.said, talk) }
    var believed: TutorReply
    do throws(UnbelievableReply) {
      believed = try TutorReply(reply.value.map { ReplyValue($0) } ?? .none)
    } catch {
      return tell(talk.said, talk)
    }
    believed.text = talk.words
    believed.question = believed.question.map(Self.cleaned)
    do throws(RefusedQuestion) {
      if let question = try talk.outline.question(in: believed), let invented = question.invented {
        return check(TutorTalk.Checked(reply: believed, question: question, invented: invented), talk)
      }
    } catch {
      Self.note(error)
    }
    tell(talk.outline.events(of: believed), talk)
  }

  /// Its answer told the answer: once more, and then the built-in tutor's words.
  private func tellAgain(_ talk: TutorTalk) {
    StandardError.note("a model told the answer of an open question (attempt \(talk.attempt)); it was not shown")
    if talk.attempt == 1 { return ask(talk.outline, in: talk.lesson, after: talk.turn, attempt: 2) }
    tell(talk.outline.inOwnWords, talk)
  }

  // MARK: - Its own question

  private static func cleaned(_ question: TutorReply.Question) -> TutorReply.Question {
    var question = question
    question.text = shown(question.text, keepsLines: true)
    question.expectedAnswer = shown(question.expectedAnswer, keepsLines: false)
    return question
  }

  /// Somebody who does not know the answer is asked the question: only what is answered the same way twice is asked. Where
  /// nobody can be asked, it is our own question that is.
  private func check(_ checked: TutorTalk.Checked, _ said: TutorTalk) {
    var talk = said
    talk.checked = checked
    let number = begin(talk)
    do throws(ModelTrouble) {
      let data: [PromptSlot: String] = [
        .grade: String(checked.invented.grade), .language: said.outline.language.nameForModels,
        .proposedQuestion: checked.invented.text,
      ]
      let request = try office.prompt(for: .questionCheck).request(data, in: said.outline.language, longest: 1_024)
      try call(number, for: talk, request)
    } catch {
      forget(number)
      StandardError.note("a question that a model made up could not be checked; it was not asked")
      tell(said.outline.events(of: checked.reply), said)
    }
  }

  /// Asks the question where its answer was found again, and else our own.
  func settle(_ end: ModelDesk.End, _ checked: TutorTalk.Checked, _ talk: TutorTalk) {
    var question: LessonQuestion?
    if !talk.isStopped, case .success(let reply) = end.result {
      if let answer = secondAnswer(in: reply), checked.invented.isAnswered(by: answer) {
        question = checked.question
      } else {
        Self.note(.answeredOtherwise)
      }
    }
    tell(talk.outline.events(of: checked.reply, asking: question), talk)
  }

  private func secondAnswer(in reply: ModelReply) -> String? {
    do throws(UnbelievableReply) {
      guard case .text(let answer)? = try office.prompts.prompt(for: .questionCheck)?.fields(of: reply)["answer"] else {
        return nil
      }
      return shown(answer, keepsLines: false)
    } catch {
      return nil
    }
  }

  private static func note(_ refusal: RefusedQuestion) {
    StandardError.note("a question that a model made up was not asked: \(refusal.rawValue)")
  }
}
