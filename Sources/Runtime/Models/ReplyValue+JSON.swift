import Gateway
import Learning

extension ReplyValue {
  /// What a model wrote, as what is believed of it is checked.
  init(_ json: JSONValue) {
    switch json {
    case .null: self = .none
    case .truth(let flag): self = .flag(flag)
    case .integer(let number): self = .number(Double(number))
    case .real(let number): self = .number(number)
    case .text(let text): self = .text(text)
    case .list(let elements): self = .list(elements.map { ReplyValue($0) })
    case .object(let members):
      // Of two with one name the later counts.
      self = .object(Dictionary(members.map { ($0.name, ReplyValue($0.value)) }) { _, later in later })
    }
  }
}
