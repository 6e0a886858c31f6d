/// In which field of a request the key is shown.
public enum AuthStyle: String, CaseIterable, Hashable, Sendable {
  /// `authorization: Bearer …`
  case bearer
  /// `x-api-key: …`
  case apiKey = "x-api-key"
  /// `x-goog-api-key: …`
  case googleAPIKey = "x-goog-api-key"
  /// `api-key: …`, as servers on Azure ask for it.
  case azureAPIKey = "api-key"
  /// No key at all.
  case none
}
