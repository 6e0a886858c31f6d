import Learning
import Terminal

/// A report as pictures. The same on a screen and in what `lectern progress` prints.
extension ProgressReport {
  /// The first week of each month that is in sight.
  private var monthWeeks: [(week: Int, day: CalendarDay)] {
    let marks = weeks.indices.compactMap { week -> (week: Int, day: CalendarDay)? in
      // A week belongs to the month of its Sunday: the first is the one in which the month begins.
      let sunday = weeks[week].monday.adding(days: 6)
      return week == 0 || sunday.yearMonthDay.day <= 7 ? (week, sunday) : nil
    }
    // The rest of a month would take the room of the next one's name.
    return marks.count > 1 && marks[1].week < 3 ? Array(marks.dropFirst()) : marks
  }

  private func months(each step: Int, _ language: Language) -> [ChartMark] {
    monthWeeks.map { ChartMark($0.week * step, Words.month(of: $0.day)[language]) }
  }

  func masteryChart(_ language: Language) -> Chart {
    .line(
      LineChart(
        [.init(Words.mastery[language], mastery.values)], marks: months(each: 7, language),
        goal: ChartMark(LearnerModel.mastered, Words.masteredFrom[language])))
  }

  func masteryChart(of topic: TopicProgress, _ language: Language) -> Chart {
    .line(
      LineChart(
        [.init(topic.name[language], topic.mastery.values)], marks: months(each: 7, language),
        goal: ChartMark(LearnerModel.mastered, Words.masteredFrom[language])))
  }

  /// The three topics that were studied last; nil where there are not two.
  func latestTopicsChart(_ language: Language) -> Chart? {
    let latest = topics.filter { $0.mastery.now != nil }
      .sorted { ($1.lastStudied ?? firstDay, $0.id) < ($0.lastStudied ?? firstDay, $1.id) }
      .prefix(3)
    guard latest.count > 1 else { return nil }
    return .line(
      LineChart(latest.map { .init($0.name[language], $0.mastery.values) }, marks: months(each: 7, language)))
  }

  func calendarChart(_ language: Language) -> Chart {
    .calendar(
      CalendarChart(
        answersByDay, weekdays: Words.weekdays.map { $0[language] }, months: months(each: 1, language)))
  }

  func minutesChart(_ language: Language) -> Chart {
    .columns(
      ColumnChart(unit: Words.minutesAWeek[language], weeks.map(\.minutes), marks: months(each: 1, language)))
  }

  func hintsChart(_ language: Language) -> Chart {
    .columns(ColumnChart(unit: Words.hintsAWeek[language], weeks.map(\.hints), marks: months(each: 1, language)))
  }

  func forecastChart(_ language: Language) -> Chart {
    let points = forecasts.bins.compactMap { bin -> CalibrationChart.Point? in
      guard let forecast = bin.forecast, let share = bin.tally.share else { return nil }
      return .init(
        forecast: Int((forecast * 100).rounded()), happened: Int((share * 100).rounded()),
        answers: bin.tally.answered)
    }
    return .calibration(
      CalibrationChart(points, up: Words.rightAxis[language], right: Words.expectedAxis[language]))
  }

  /// Right answers of each topic that has any, ever, and beside it lately.
  func accuracyChart(_ language: Language) -> Chart {
    .shares(
      ShareChart(
        topics.filter { $0.ever.answered > 0 }.map {
          .init($0.name[language], $0.ever.percent, more: Words.lately($0.recent)[language])
        }))
  }

  /// Mastery of each topic, and what was gained in 30 days.
  func topicsChart(_ language: Language) -> Chart {
    .shares(
      ShareChart(
        topics.map { topic in
          .init(
            topic.name[language], topic.mastery.now,
            more: topic.mastery.change(inDays: Self.recentDays).map { Words.change($0)[language] }
              ?? Words.notBegun[language])
        }))
  }
}

extension TopicProgress {
  /// Mastery of each concept; what is mastered, and what fades, says so.
  func conceptsChart(_ language: Language) -> Chart {
    .shares(
      ShareChart(
        concepts.map { concept in
          .init(
            concept.name[language], concept.mastery.now,
            more: concept.mastery.now == nil
              ? Words.notBegun[language]
              : concept.isDue ? Words.reviewDue[language] : concept.isMastered ? Words.mastered[language] : "")
        }))
  }
}
