import Learning
import Notation
import Terminal

extension LessonRoom {
  public static func prompt(_ state: State, _ context: Context) -> String? {
    switch state.mode {
    case .searching: context.text(Words.searchTalk)
    case .picking: nil
    case .answering: state.takesReplies ? context.text(Words.youLabel) : nil
    }
  }

  /// The lines since one came in, each with who said it, and a few from before for whoever comes back.
  public static func tell(_ state: State, _ context: Context) -> [Told] {
    let (lesson, language) = (state.lesson, context.language)
    var told = [
      Told(
        "lesson-\(language)", context.text(lesson.plan.title) + ", " + context.text(Words.aLesson) + ".", once: true)
    ]
    if let step = lesson.currentStep {
      let words = Words.stepOf(lesson.step + 1, lesson.plan.steps.count)
      told.append(
        Told("lesson-step-\(lesson.step)-\(language)", context.text(words) + ": " + context.text(step.title) + "."))
    }
    for index in state.page.lines.indices.dropFirst(state.toldFrom) {
      // A line is known by its place from the first that was here at the beginning, so that it is told once.
      told.append(
        Told("lesson-line-\(index - state.prepended)-\(language)", spoken(state.page.lines[index], context)))
    }
    for (index, line) in ending(state, context).enumerated() {
      told.append(Told("lesson-ending-\(index)-\(language)", line.text))
    }
    if state.mode == .picking, let marked = state.marked, state.page.lines.indices.contains(marked) {
      told.append(
        Told("lesson-marked-\(marked - state.prepended)-\(language)", spoken(state.page.lines[marked], context)))
    }
    if state.questionsTold > 0, let problem = state.problem {
      told.append(
        Told(
          "lesson-question-\(state.questionsTold)",
          context.text(openLabel(state)) + ": " + context.spoken(problem.asked[language])))
    }
    if !state.field.text.isEmpty, !state.isBusy, state.isSaved {
      told.append(Told("lesson-draft", context.text(Words.inTheField(state.field.text))))
    }
    if let complaint = state.complaint {
      told.append(Told("lesson-complaint-\(state.complaints)", context.text(complaint)))
    }
    return told
  }

  private static func spoken(_ line: LessonLine, _ context: Context) -> String {
    switch line {
    case .tutor(let saying):
      var text = context.text(Words.tutorLabel) + ": " + context.spoken(saying.text[context.language])
      if let figure = saying.figure {
        do throws(UnreadableFigure) {
          text += "\n" + (try ProblemFigure(reading: figure)).words[context.language]
        } catch {
          // The text says the same.
        }
      }
      if saying.kind == .question, let mark = mark(of: saying) { text += "\n" + context.text(mark) }
      return text
    case .student(let reply): return context.text(Words.youLabel) + ": " + reply.text
    case .note(let note): return "(" + context.text(note.words) + ")"
    }
  }
}
