/// The LaTeX that school mathematics and language models use:
///
/// | commands | read as |
/// |---|---|
/// | `\frac \dfrac \tfrac \cfrac` | a fraction; `\frac34` is one, too |
/// | `\sqrt{} \sqrt[n]{}` | a root |
/// | `^ _` with one sign or a group | power, index; `^\circ` is a degree, `\sqrt 2` and `x^10` take whole numbers |
/// | `\times \cdot \ast \div \pm \mp` | × · × ÷ ± ∓ |
/// | `\leq \le \leqslant \geq \ge \geqslant \lt \gt \neq \ne \approx \equiv \sim \simeq \cong` | relations |
/// | `\parallel \perp \in \notin \subset \subseteq \nsubset \supset \supseteq` | relations |
/// | `\rightarrow \to \Rightarrow \implies \Leftrightarrow \iff \longrightarrow` | → ⇒ ⇔ |
/// | `\cup \cap \setminus \emptyset \varnothing \infty \pi \mathbb{R} \mathbb{N} \mathbb{Z} \mathbb{Q}` | sets |
/// | `\alpha` … `\omega`, `\Gamma` … `\Omega` | letters |
/// | `\sin \cos \tan \cot \sec \csc \log \ln \gcd \min \max \operatorname{lcm}` | functions |
/// | `\angle \triangle` with the capitals behind | names: ∠ABC |
/// | `\therefore \because \ldots \dots \cdots` | ∴ ∵ … |
/// | `\overline \bar \underline \boxed \fbox \vec \overrightarrow \hat \widehat` | a line or frame |
/// | `0.\overline{3} 0.\bar{3} 0.\dot{3}` | a recurring decimal |
/// | `\text \mathrm \textbf \textit \mathbf \mathit \textrm \mbox \operatorname` | words, units, "or" and "and" |
/// | `\left \right \big \Big \bigg \Bigg \displaystyle \limits \hline` | nothing |
/// | `\, \; \: \! \ ~` and `\quad \qquad` | a space, a wide one |
/// | `\( \) \[ \]` about the whole | nothing |
/// | `\% \$ \{ \} \& \# \_ \|` | the sign itself |
/// | `\begin{…} \end{…}` | aligned, align, split, gathered, equation (also with `*`): lines; cases, array, matrix, pmatrix,
/// bmatrix, vmatrix, tabular: tables |
///
/// Anything else stays as it was written, with the groups behind it.
enum LatexCommands {
  /// What the lexer makes of a name.
  enum Meaning {
    case token(FormulaToken.Kind)
    case nothing
    case space
    /// The group behind it holds words.
    case words
    /// The group behind it is one letter that names a set.
    case blackboard
    /// A line over digits: recurring, where a decimal stands before.
    case decoration(Formula.Decoration)
    /// `\dot`: only of digits.
    case dot
    case begin
    case end
  }

  static func meaning(of name: String) -> Meaning? { table[name] }

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [
      "times": .token(.sign(.cross)), "ast": .token(.sign(.cross)), "cdot": .token(.sign(.dot)),
      "div": .token(.sign(.divide)), "pm": .token(.sign(.plusMinus)), "mp": .token(.sign(.minusPlus)),
      "circ": .token(.sign(.degree)), "degree": .token(.sign(.degree)), "prime": .token(.sign(.prime)),
      "cup": .token(.sign(.union)), "cap": .token(.sign(.intersection)), "setminus": .token(.sign(.difference)),
      "colon": .token(.sign(.colon)), "mid": .token(.sign(.bar)), "vert": .token(.sign(.bar)),
      "lvert": .token(.sign(.bar)), "rvert": .token(.sign(.bar)), "lor": .token(.sign(.or)), "vee": .token(.sign(.or)),
      "land": .token(.sign(.and)), "wedge": .token(.sign(.and)),
      "therefore": .token(.sign(.therefore("∴"))), "because": .token(.sign(.therefore("∵"))),
      "%": .token(.sign(.percent)), "{": .token(.sign(.open(.curly))), "}": .token(.sign(.close(.curly))),
      "lbrace": .token(.sign(.open(.curly))), "rbrace": .token(.sign(.close(.curly))),
      "|": .token(.relation(.parallel)), "$": .token(.currency("$")),
      "infty": .token(.constant(.infinity)), "pi": .token(.constant(.pi)),
      "emptyset": .token(.constant(.emptySet)), "varnothing": .token(.constant(.emptySet)),
      "ldots": .token(.constant(.ellipsis)), "dots": .token(.constant(.ellipsis)),
      "cdots": .token(.constant(.ellipsis)), "dotsc": .token(.constant(.ellipsis)),
      "angle": .token(.figure("∠")), "measuredangle": .token(.figure("∠")), "triangle": .token(.figure("△")),
      "quad": .token(.sign(.wideSpace)), "qquad": .token(.sign(.wideSpace)), "\\": .token(.sign(.lineEnd)),
      "newline": .token(.sign(.lineEnd)), "cr": .token(.sign(.lineEnd)),
      ",": .space, ";": .space, ":": .space, "!": .space, " ": .space, ">": .space, "thinspace": .space,
      "enspace": .space, "(": .space, ")": .space, "[": .space, "]": .space,
      "left": .nothing, "right": .nothing, "big": .nothing, "Big": .nothing, "bigg": .nothing, "Bigg": .nothing,
      "bigl": .nothing, "bigr": .nothing, "Bigl": .nothing, "Bigr": .nothing, "displaystyle": .nothing,
      "textstyle": .nothing, "limits": .nothing, "hline": .nothing, "middle": .nothing, "nonumber": .nothing,
      "frac": .token(.command(.fraction)), "dfrac": .token(.command(.fraction)), "tfrac": .token(.command(.fraction)),
      "cfrac": .token(.command(.fraction)), "sqrt": .token(.command(.root)),
      "text": .words, "mathrm": .words, "textbf": .words, "textit": .words, "mathbf": .words, "mathit": .words,
      "textrm": .words, "mbox": .words, "operatorname": .words, "textnormal": .words, "rm": .nothing,
      "mathbb": .blackboard, "overline": .decoration(.overline), "bar": .decoration(.overline),
      "underline": .decoration(.underline), "boxed": .decoration(.box), "fbox": .decoration(.box),
      "vec": .decoration(.arrow), "overrightarrow": .decoration(.arrow), "hat": .decoration(.hat),
      "widehat": .decoration(.hat), "dot": .dot, "begin": .begin, "end": .end,
      "csc": .token(.word("cosec")),
    ]
    for (name, relation) in relations { table[name] = .token(.relation(relation)) }
    for (name, letter) in greek { table[name] = .token(.word(letter)) }
    for name in ["sin", "cos", "tan", "cot", "sec", "cosec", "log", "ln", "gcd", "min", "max", "lcm"] {
      table[name] = .token(.word(name))
    }
    return table
  }()

  /// The name of the command for a relation, without its backslash.
  static func name(of relation: Formula.Relation) -> String? { relations.first { $0.1 == relation }?.0 }

  /// The name of the command for a Greek letter.
  static func greekName(of letter: String) -> String? { greek.first { $0.1 == letter }?.0 }

  private static let relations: [(String, Formula.Relation)] = [
    ("leq", .lessOrEqual), ("le", .lessOrEqual), ("leqslant", .lessOrEqual), ("geq", .greaterOrEqual),
    ("ge", .greaterOrEqual), ("geqslant", .greaterOrEqual), ("lt", .less), ("gt", .greater), ("neq", .notEqual),
    ("ne", .notEqual), ("approx", .approximately), ("simeq", .approximately), ("equiv", .identical),
    ("sim", .similar), ("cong", .congruent), ("parallel", .parallel), ("perp", .perpendicular), ("in", .member),
    ("notin", .notMember), ("subset", .subset), ("subseteq", .subsetOrEqual), ("nsubset", .notSubset),
    ("supset", .superset), ("supseteq", .supersetOrEqual), ("rightarrow", .arrow), ("to", .arrow),
    ("longrightarrow", .arrow), ("Rightarrow", .implies), ("implies", .implies), ("Longrightarrow", .implies),
    ("Leftrightarrow", .equivalent), ("iff", .equivalent),
  ]

  private static let greek: [(String, String)] = [
    ("alpha", "α"), ("beta", "β"), ("gamma", "γ"), ("delta", "δ"), ("epsilon", "ε"), ("varepsilon", "ε"),
    ("zeta", "ζ"), ("eta", "η"), ("theta", "θ"), ("vartheta", "θ"), ("iota", "ι"), ("kappa", "κ"), ("lambda", "λ"),
    ("mu", "μ"), ("nu", "ν"), ("xi", "ξ"), ("rho", "ρ"), ("sigma", "σ"), ("tau", "τ"), ("upsilon", "υ"),
    ("phi", "φ"), ("varphi", "φ"), ("chi", "χ"), ("psi", "ψ"), ("omega", "ω"), ("Gamma", "Γ"), ("Delta", "Δ"),
    ("Theta", "Θ"), ("Lambda", "Λ"), ("Xi", "Ξ"), ("Pi", "Π"), ("Sigma", "Σ"), ("Phi", "Φ"), ("Psi", "Ψ"),
    ("Omega", "Ω"),
  ]
}
