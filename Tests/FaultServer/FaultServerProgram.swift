/// Serves scripts that come on standard input; its ports are the first line on standard output (`Faults`).
@main
struct FaultServerProgram {
  static func main() throws {
    try Server().work()
  }
}
