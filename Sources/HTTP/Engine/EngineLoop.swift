import CCurl
import Glibc

/// What the engine's thread does, until it is told to end:
///
///     orders → libcurl works → ends are told → clocks are looked at → sleep until the network, an order or a clock
///
/// Nothing in here is ever touched by another thread.
final class EngineLoop {
  private let inbox: EngineInbox
  private let multi: UnsafeMutableRawPointer
  private var transfers: [UInt64: Transfer] = [:]
  private var ids: [UnsafeMutableRawPointer: UInt64] = [:]

  private init(_ inbox: EngineInbox, _ multi: UnsafeMutableRawPointer) {
    self.inbox = inbox
    self.multi = multi
  }

  /// The whole life of the thread.
  static func run(_ inbox: EngineInbox) {
    if let trouble = lectern_curl_load() {
      refuseEverything(inbox, .engineMissing(String(cString: trouble)))
    } else if let multi = lectern_multi_init() {
      EngineLoop(inbox, multi).work()
      lectern_multi_cleanup(multi)
    } else {
      refuseEverything(inbox, .engineMissing("libcurl has no memory left"))
    }
  }

  private static func refuseEverything(_ inbox: EngineInbox, _ failure: HTTPFailure) {
    while true {
      for order in inbox.drain() {
        switch order {
        case .start(let start): start.receive(.failed(start.exchange.isCancelled ? .cancelled : failure))
        case .close: return
        case .cancel, .pause, .resume: break
        }
      }
      var waiting = pollfd(fd: inbox.readEnd, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, -1)
    }
  }

  private func work() {
    while true {
      for order in inbox.drain() {
        switch order {
        case .start(let start): begin(start)
        case .cancel(let id): end(id, .cancelled)
        case .pause(let id): transfers[id]?.hold()
        case .resume(let id): resume(id)
        case .close:
          for id in transfers.keys { end(id, .cancelled) }
          return
        }
      }
      // Taken before the line is read: who is overdue by this had nothing there to be read, however long the reading of
      // all the others takes.
      let now = EngineClock.now()
      let code = lectern_multi_perform(multi)
      if code != CURLM_OK {
        for id in transfers.keys { end(id, .other(code: Int(code.rawValue), "libcurl cannot go on")) }
      }
      tellEnds()
      for (id, transfer) in transfers {
        if let failure = transfer.overdue(now) { end(id, failure) }
      }
      _ = lectern_multi_wait(multi, inbox.readEnd, waitingTime())
    }
  }

  /// Milliseconds until the first clock runs out, rounded up, so that it has run out then.
  private func waitingTime() -> Int32 {
    guard let first = transfers.values.map(\.deadline).min() else { return Int32.max }
    return Int32(clamping: max(0, (first - EngineClock.now() + 999_999) / 1_000_000))
  }

  private func begin(_ start: EngineOrder.Start) {
    if start.exchange.isCancelled { return start.receive(.failed(.cancelled)) }
    guard let target = HTTPTarget(start.request) else { return start.receive(.failed(.malformedRequest)) }
    guard let easy = lectern_easy_init() else {
      return start.receive(.failed(.other(code: Int(CURLE_OUT_OF_MEMORY.rawValue), "libcurl has no memory left")))
    }
    let transfer = Transfer(start, target, inbox.settings, easy)
    let failure = transfer.prepare()
    if failure == nil, lectern_multi_add(multi, easy) == CURLM_OK {
      transfers[start.exchange.id] = transfer
      ids[easy] = start.exchange.id
    } else {
      transfer.tell(failure ?? .other(code: Int(CURLE_FAILED_INIT.rawValue), "libcurl does not take the request"))
      lectern_easy_cleanup(easy)
    }
  }

  private func resume(_ id: UInt64) {
    guard let transfer = transfers[id] else { return }
    // It calls the receiver with what was kept, and may find that the transfer cannot go on; `perform` tells then.
    transfer.goOn()
  }

  private func tellEnds() {
    var code = CURLE_OK
    while let easy = lectern_multi_next_ended(multi, &code) {
      guard let id = ids[easy], let transfer = transfers[id] else { continue }
      end(id, transfer.ending(code))
    }
  }

  /// nil for a good end. The line is closed before anybody hears of it, so that a server never works for nobody.
  private func end(_ id: UInt64, _ failure: HTTPFailure?) {
    guard let transfer = transfers.removeValue(forKey: id) else { return }
    ids[transfer.easy] = nil
    _ = lectern_multi_remove(multi, transfer.easy)
    lectern_easy_cleanup(transfer.easy)
    transfer.tell(failure)
  }
}
