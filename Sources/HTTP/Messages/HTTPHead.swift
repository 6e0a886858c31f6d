/// How an answer begins: its status and its fields, before the first byte of its body.
public struct HTTPHead: Hashable, Sendable {
  /// 200 to 599; 3xx never comes this far (`HTTPFailure.redirectRefused`).
  public var status: Int
  public var fields: [HTTPField]

  public init(status: Int, fields: [HTTPField] = []) {
    self.status = status
    self.fields = fields
  }

  /// The request was done: 200 to 299.
  public var isSuccess: Bool { (200..<300).contains(status) }

  /// The first field of this name, without regard to capitals.
  public subscript(_ name: String) -> String? {
    let name = name.lowercased()
    return fields.first { $0.name.lowercased() == name }?.value
  }
}
