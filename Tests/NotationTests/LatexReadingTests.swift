import Notation
import Testing

@Suite struct LatexReadingTests {
  @Test(arguments: [
    (#"\frac{3}{4}"#, "3/4"), (#"\dfrac{x+1}{x-1}"#, "(x + 1)/(x − 1)"), (#"\frac34"#, "3/4"), (#"\tfrac 1 2"#, "1/2"),
    (#"\sqrt[3]{27} + \sqrt{2}"#, "∛27 + √2"), (#"\sqrt 2"#, "√2"), (#"x^{2} + 2x + 1"#, "x² + 2x + 1"),
    ("x^10", "x¹⁰"),
    (#"2 \times 3 \cdot 4 \div 5 \pm 6 \mp 7"#, "2 × 3 · 4 ÷ 5 ± 6 ∓ 7"), (#"\left(\frac{1}{2}\right)^{3}"#, "(1/2)³"),
    (#"0.\overline{3}"#, "0.(3)"), (#"0.1\bar{6}"#, "0.1(6)"), (#"0.\dot{1}4285\dot{7}"#, "0.(142857)"),
    (#"0.\dot{3}"#, "0.(3)"), (#"\overline{AB} \parallel CD"#, "AB ∥ CD"), (#"5 \text{ cm}^2"#, "5 cm²"),
    (#"60\,\mathrm{km/h}"#, "60 km/h"), (#"5\text{ m } 20 \text{ cm}"#, "5 m 20 cm"),
    (#"12 \text{ apples}"#, "12 apples"),
    (#"\text{Speed} = \frac{\text{distance}}{\text{time}}"#, "Speed = distance/time"),
    (#"x = 2 \text{ or } x = -5"#, "x = 2 or x = −5"), (#"50\% \text{ of } 200"#, "50% × 200"),
    (#"x \leq 5, x \neq 3"#, "x ≤ 5, x ≠ 3"), (#"\angle ABC = 90^\circ"#, "∠ABC = 90°"), ("90^{\\circ}", "90°"),
    (#"\triangle ABC \cong \triangle PQR"#, "△ABC ≅ △PQR"), (#"37^{\circ}\text{C}"#, "37°C"), (#"25\%"#, "25%"),
    (#"\$5"#, "$5"), (#"\{x \mid x > 3\}"#, "{x | x > 3}"), (#"\{1, 2, \ldots\}"#, "{1, 2, …}"),
    (#"A \cup B = \emptyset"#, "A ∪ B = ∅"), (#"A \setminus B \subset C"#, "A ∖ B ⊂ C"),
    (#"x \in \mathbb{R}"#, "x ∈ ℝ"),
    (#"\boxed{28}"#, "28"), (#"\boxed{x = 28 \text{ km}}"#, "x = 28 km"),
    (#"a = b \Rightarrow c = d"#, "a = b ⇒ c = d"),
    (#"\therefore x = 3"#, "∴ x = 3"), (#"5 \quad 6"#, "5 6"), ("1{,}000", "1,000"), (#"3 \frac{1}{2}"#, "3 1/2"),
    ("a_{n+1}", "a_(n + 1)"), ("x_1", "x₁"), (#"\sin 30^\circ"#, "sin(30°)"),
    (#"\operatorname{lcm}(4,6)"#, "lcm(4, 6)"),
    (#"\text{LCM}(4, 6) = 12"#, "lcm(4, 6) = 12"), (#"\frac{৩}{৪}"#, "3/4"), (#"ক^2 + খ"#, "ক² + খ"),
    ("AB = 5", "AB = 5"),
    (#"\lvert x \rvert"#, "|x|"), (#"\left|x - 1\right|"#, "|x − 1|"), (#"2\pi r"#, "2πr"),
    (#"\alpha + \beta"#, "α + β"),
    (#"\text{if } x > 0"#, "if x > 0"), (#"[2, 5)"#, "[2, 5)"), (#"\displaystyle \frac{1}{2}"#, "1/2"),
    ("5~\\text{kg}", "5 kg"),
    (#"x = 5."#, "x = 5 ."), (#"\left[\left\{2 + 3\right\} \times 4\right]"#, "[{2 + 3} × 4]"),
  ])
  func theSubsetIsRead(latex: String, linear: String) throws {
    #expect(try Formula(latex: latex).linear() == linear)
  }

  @Test func linesAreAlignedAtTheirSigns() throws {
    let formula = try Formula(latex: #"\begin{aligned} 2x + 3 &= 7 \\ 2x &= 4 \end{aligned}"#)
    let first = try Formula(latex: "2x + 3")
    let second = try Formula(latex: "2x")
    #expect(
      formula
        == .aligned([
          [first, .relation(.row([]), [.init(.equal, .number(Numeral(7)))])],
          [second, .relation(.row([]), [.init(.equal, .number(Numeral(4)))])],
        ]))
  }

  @Test func tablesAreReadByTheirCells() throws {
    let cells: [[Formula]] = [[.letter("a"), .letter("b")], [.letter("c"), .letter("d")]]
    #expect(try Formula(latex: #"\begin{array}{l|c} a & b \\ \hline c & d \end{array}"#) == .table(cells))
    #expect(try Formula(latex: #"\begin{matrix} a & b \\ c & d \\ \end{matrix}"#) == .table(cells))
    #expect(try Formula(latex: #"\begin{pmatrix} a & b \\ c & d \end{pmatrix}"#) == .bracketed(.table(cells), .round))
    #expect(try Formula(latex: #"\begin{cases} a & b \\ c & d \end{cases}"#) == .bracketed(.table(cells), .curly))
    #expect(
      try Formula(latex: #"\left\{\begin{array}{l} a & b \\ c & d \end{array}\right."#)
        == .bracketed(.table(cells), .curly))
  }

  /// Nothing is half eaten: what is not understood stands in the tree exactly as it was written.
  @Test(arguments: [
    (#"\foo{3}"#, #"\foo{3}"#), (#"x + \foo[2]{3}{4}"#, #"\foo[2]{3}{4}"#), (#"\href{a_b}{c} = 1"#, #"\href{a_b}{c}"#),
    (#"5!"#, "!"), (#"\begin{tikzpicture} = 2"#, #"\begin{tikzpicture}"#), (#"\mathbb{P} + 1"#, #"\mathbb{P}"#),
    (#"\foo{\bar{x}}"#, #"\foo{\bar{x}}"#),
  ])
  func unknownCommandsStayAsTheyWereWritten(latex: String, verbatim: String) throws {
    #expect("\(try Formula(latex: latex))".contains("verbatim(\(String(reflecting: verbatim)))"))
  }

  @Test(arguments: [
    #"\frac{a}{b"#, #"\left(x"#, "x^", #"\frac{1}"#, "{", "}", #"\begin{aligned} x"#, #"\sqrt"#, "3 4", "+", "",
  ])
  func whatHasNoEndIsRefused(latex: String) {
    #expect(throws: UnreadableFormula.self) { try Formula(latex: latex) }
  }

  @Test func decorationsAreKept() throws {
    let name = Formula.product(.letter("A"), [.init(.beside, .letter("B"))])
    #expect(try Formula(latex: #"\overline{AB}"#) == .decorated(name, .overline))
    #expect(try Formula(latex: #"\underline{AB}"#) == .decorated(name, .underline))
    #expect(try Formula(latex: #"\boxed{AB}"#) == .decorated(name, .box))
    #expect(try Formula(latex: #"\overrightarrow{AB}"#) == .decorated(name, .arrow))
    #expect(try Formula(latex: #"\widehat{AB}"#) == .decorated(name, .hat))
  }
}
