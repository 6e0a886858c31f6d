extension Formula {
  public var linear: String { "\(self)" }
}
