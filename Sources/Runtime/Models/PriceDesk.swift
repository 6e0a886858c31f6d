import Foundation
import Library

/// Reads what models cost: the shipped list, and the person's own before it.
enum PriceDesk {
  /// Below Content/, and in the folder of settings.
  static let file = "prices.yaml"

  static func table(_ folders: Folders) throws(ModelTrouble) -> PriceTable {
    let shipped = try folders.find("Content").map { content throws(ModelTrouble) in
      try table(at: content + "/" + file)
    }
    return (try table(at: folders.config + "/" + file) ?? PriceTable())
      .completed(by: (shipped ?? nil) ?? PriceTable())
  }

  /// nil where there is no such file.
  private static func table(at path: String) throws(ModelTrouble) -> PriceTable? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    switch readPrices(String(decoding: data, as: UTF8.self), path: path) {
    case .success(let table): return table
    case .failure(let mistakes): throw .prices(mistakes.all.first.map { "\($0)" } ?? path)
    }
  }
}
