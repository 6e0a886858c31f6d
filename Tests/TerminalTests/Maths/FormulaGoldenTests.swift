import Notation
import Terminal
import Testing

/// What content, pupils and models write, as it looks in a terminal.
let writtenFormulas = [
  #"\frac{3}{4}"#, #"\frac{1}{2} + \frac{1}{3} - \frac{1}{12} = \frac{3}{4}"#, #"\frac{\frac{1}{2}}{\frac{3}{4}}"#,
  #"\frac{1}{2} \div \frac{3}{4} = \frac{1}{2} \times \frac{4}{3}"#, #"-\frac{3}{4}"#, "3 1/2", "3½ + 2¼",
  #"5 - \left(-\frac{2}{3}\right)"#, #"\frac{a+b}{c}"#, #"\frac{x^2 - 1}{x + 1} = x - 1"#,
  #"\frac{1}{1 + \frac{1}{x}}"#, #"\frac{3}{4} \text{ of } 20"#, "12/15 = 4/5",
  "x^2 + 5x - 6", "2^5", "2^{10} = 1024", "x^{-1}", "a^{n+1}", "a^{m/n}", "(x + 1)^2", "2^{3^2}", "10^{-3}",
  #"\left(\frac{2}{3}\right)^2"#, #"\left(1 + \frac{r}{100}\right)^n"#, "x_1 + x_2", "a_{n+1} = a_n + 3", "x_1^2",
  "-3^2", "(-3)^2", "e^{x y}",
  "√18", #"\sqrt{2} \times \sqrt{8} = 4"#, #"\sqrt{a^2 + b^2}"#, #"\sqrt[3]{27} = 3"#,
  #"\sqrt{\frac{9}{16}} = \frac{3}{4}"#,
  #"\sqrt[3]{\frac{8}{27}}"#, #"3\sqrt{2}"#, #"x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}"#, #"\sqrt{\sqrt{16}}"#,
  #"\sqrt[n]{a^m}"#,
  "0.1(6)", "0.(142857)", #"0.\overline{3} = \frac{1}{3}"#, "12,34,567.5", "1,234,567",
  #"\left|x - \frac{1}{2}\right|"#, "|−5| = 5", #"\left\{\frac{1}{2}, \frac{1}{3}\right\}"#, #"\{2, 3, 5\}"#,
  #"\left[\frac{a}{b}\right]"#, "[2, 5)", "(−∞, 3]", "(3, −4)", "2(x + 3) = 10", "((2 + 3) × 4)",
  "75% = 3/4", "3:4 = 6:8", "28 km", "৳625", "60 km/h", "5 m 20 cm", "90°", "৬২৫ টাকা",
  "x = 2 or x = -5", "2 < x ≤ 5", "x ≥ 3", "x ≠ 0", "sin 30° = 1/2", #"\gcd(12, 18) = 6"#, "πr²h", "3.2 × 10^5",
  "60 ÷ 4 = 15", "2, 4, 6, …",
  #"\begin{aligned} 2x + 3 &= 11 \\ 2x &= 8 \\ x &= \frac{8}{2} \end{aligned}"#,
  #"\begin{array}{cc} x & y \\ 1 & \frac{1}{2} \\ 10 & 5 \end{array}"#,
  #"\boxed{28}"#, #"\overline{AB} \parallel \overline{CD}"#, #"\triangle ABC \cong \triangle PQR"#,
  #"\angle ABC = 90^\circ"#,
  #"\text{ক্ষেত্রফল} = \text{দৈর্ঘ্য} \times \text{প্রস্থ}"#,
  #"\frac{\text{মোট ব্যয়}}{\text{জন}} = \frac{৬২৫}{৫}"#, #"\foo{3} + 1"#,
]

/// LaTeX by its commands; what has a unit is read as a pupil types it.
private func formula(_ text: String) throws -> Formula {
  if text.contains("\\") || text.contains("{") { return try Formula(latex: text) }
  let units = ["km", "cm", "৳", "টাকা", "°"]
  return try Formula(reading: text, as: units.contains { text.contains($0) } ? .number : .algebra)
}

private func page(_ style: MathsStyle) throws -> String {
  try writtenFormulas.map { text in
    let box = MathsBox(of: try formula(text), style: style)
    return "· \(text)\n"
      + box.rows.enumerated().map { ($0.offset == box.axis ? "› " : "  ") + $0.element.text }
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
  }.joined(separator: "\n\n")
}

@Test func formulasLookAsInABook() throws {
  try expectGolden(page(MathsStyle(columns: 76)), "formulas-unicode-76")
  try expectGolden(page(MathsStyle(glyphs: .ascii, columns: 76)), "formulas-ascii-76")
  try expectGolden(page(MathsStyle(digits: .bengali, family: .joined, columns: 76)), "formulas-bengali-joined-76")
  try expectGolden(page(MathsStyle(digits: .bengali, family: .spacing, columns: 36)), "formulas-bengali-spacing-36")
}

@Test func longFormulasAreBrokenAtTheirSigns() throws {
  try expectGolden(page(MathsStyle(columns: 14)), "formulas-unicode-14")
  try expectGolden(page(MathsStyle(glyphs: .ascii, columns: 14)), "formulas-ascii-14")
}

@Test func onOneRowFormulasAreAsOneTypesThem() throws {
  try expectGolden(page(MathsStyle(layout: .linear, columns: 76)), "formulas-linear-unicode")
  try expectGolden(page(MathsStyle(layout: .linear, glyphs: .ascii, columns: 76)), "formulas-linear-ascii")
}
