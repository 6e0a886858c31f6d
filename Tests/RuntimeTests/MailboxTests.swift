import Dispatch
import Glibc
import Testing

@testable import Runtime

@Suite struct MailboxTests {
  private struct News: Equatable, Sendable {
    var writer: Int
    var number: Int
  }

  private func isReadable(_ mailbox: Mailbox<News>, within milliseconds: Int32) -> Bool {
    var source = pollfd(fd: mailbox.readEnd, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds) > 0
  }

  @Test func newsComesInOrderAndWakesOnce() {
    let mailbox = Mailbox<News>()
    #expect(!isReadable(mailbox, within: 0))
    #expect(mailbox.drain().isEmpty)
    for number in 0..<3 { mailbox.post(News(writer: 0, number: number)) }
    #expect(isReadable(mailbox, within: 0))
    #expect(mailbox.drain().map(\.number) == [0, 1, 2])
    #expect(!isReadable(mailbox, within: 0))
    #expect(mailbox.drain().isEmpty)
  }

  @Test func neighboursThatCanBeOneComeAsOne() {
    let mailbox = Mailbox<News>()
    for (writer, number) in [(0, 1), (0, 2), (1, 3), (0, 4), (0, 5)] {
      mailbox.post(News(writer: writer, number: number))
    }
    let joined = mailbox.drain {
      $0.writer == $1.writer ? News(writer: $0.writer, number: $0.number * 10 + $1.number) : nil
    }
    #expect(joined == [News(writer: 0, number: 12), News(writer: 1, number: 3), News(writer: 0, number: 45)])
  }

  /// A lost wake would leave the reader asleep; one too many would keep it from ever sleeping again. A reader that comes
  /// for another reason drains without having been woken: that is when a wake is easily left over.
  @Test(.timeLimit(.minutes(5)), arguments: [(writers: 4, each: 50, rounds: 100, waits: true), (2, 1, 2000, false)])
  func fromManyThreadsNoNewsIsLostAndNoWakeIsLeftOver(
    writers: Int, each: Int, rounds: Int, waits: Bool
  ) throws {
    let mailbox = Mailbox<News>()
    for round in 0..<rounds {
      let group = DispatchGroup()
      for writer in 0..<writers {
        DispatchQueue.global().async(group: group) {
          for number in 0..<each { mailbox.post(News(writer: writer, number: number)) }
        }
      }
      var heard: [News] = []
      while heard.count < writers * each {
        if waits {
          try #require(isReadable(mailbox, within: 20_000), "round \(round): asleep with \(heard.count) heard")
        }
        heard += mailbox.drain()
      }
      group.wait()
      for writer in 0..<writers {
        try #require(heard.filter { $0.writer == writer }.map(\.number) == Array(0..<each))
      }
      try #require(!isReadable(mailbox, within: 0), "round \(round): awake with nothing to hear")
    }
  }
}
