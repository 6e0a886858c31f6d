extension Array {
  /// Two lists that are in order as one: elements that stand alike are joined, or fall away where `joined` says nil.
  ///
  /// - Parameter key: what an element stands at; each list has it once, from the lowest on.
  static func merged<Key: Comparable, Failure: Error>(
    _ a: [Element], _ b: [Element], by key: (Element) -> Key, joined: (Element, Element) throws(Failure) -> Element?
  ) throws(Failure) -> [Element] {
    var merged: [Element] = []
    merged.reserveCapacity(a.count + b.count)
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let (x, y) = (a[i], b[j])
      let (first, second) = (key(x), key(y))
      if first == second {
        if let both = try joined(x, y) { merged.append(both) }
        i += 1
        j += 1
      } else if first < second {
        merged.append(x)
        i += 1
      } else {
        merged.append(y)
        j += 1
      }
    }
    merged += a[i...]
    merged += b[j...]
    return merged
  }
}
