/// How a value may be asked to be written.
public enum WrittenForm: Hashable, Sendable {
  case lowest, mixed, improper, decimal, simplified, factorised, expanded, surd
}

extension Formula {
  /// Whether it is written so. `value` is what it is worth; units are taken away before.
  public func isWritten(
    _ form: WrittenForm, value: ExactValue, _ budget: inout Budget
  ) throws(Unworkable) -> Bool {
    let number = value.constant
    switch form {
    case .lowest:
      if value.hasLetters {
        if try ExpandedForm.isExpanded(self, isSimplest: true, &budget) { return true }
        return try ExpandedForm.isCancelled(self, &budget)
      }
      return number != nil ? NumberForm.isLowest(self) : SurdForm.isSimplest(self, value: value)
    case .mixed: return number.map { NumberForm.isMixed(self, value: $0) } ?? false
    case .improper: return number.map { NumberForm.isImproper(self, value: $0) } ?? false
    case .decimal: return number.map { NumberForm.isDecimal(self, value: $0) } ?? false
    case .simplified:
      if case .ratio = unbracketed { return NumberForm.isLowest(self) }
      if !value.hasLetters { return NumberForm.isWorkedOut(self, value: value) }
      if try ExpandedForm.isExpanded(self, isSimplest: true, &budget) { return true }
      return try ExpandedForm.isCancelled(self, &budget)
    case .factorised: return try FactorisedForm.isFactorised(self, &budget)
    case .expanded: return try ExpandedForm.isExpanded(self, isSimplest: false, &budget)
    case .surd: return SurdForm.isSimplest(self, value: value)
    }
  }
}
