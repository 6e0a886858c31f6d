import Learning
import Notation
import Testing

/// What the words of the expression language mean.
@Suite struct ExpressionTests {
  private static let scope: [String: Value] = [
    "a": .number(Rational(7)), "b": .number(Rational(-2)), "half": .number(Rational(reading: "1/2") ?? .zero),
    "n1": .number(Rational(12)), "fruit": .text(Phrase(en: "mangoes", bn: "আম")),
  ]

  private func value(_ text: String) throws -> String {
    switch try Expression(reading: text).value(in: Self.scope) {
    case .number(let number): number.description
    case .text(let phrase): phrase.en
    case .truth(let truth): String(truth)
    }
  }

  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 4 - 3", "3"), ("24 / 4 / 3", "2"), ("7 / 2", "7/2"),
    ("2^3^2", "512"), ("-2^2", "-4"), ("(-2)^2", "4"), ("2^-2", "1/4"), ("-a", "-7"), ("--a", "7"), ("3 - -2", "5"),
    ("2.5 + 0.25", "11/4"), ("0.1 + 0.2", "3/10"), ("a - b", "9"), ("a * b", "-14"), ("n1 / half", "24"),
    ("7 mod 3", "1"), ("-7 mod 3", "2"), ("7.5 mod 2", "3/2"), ("6 mod 3 + 1", "1"), ("a mod -3", "-2"),
    ("1 < 2", "true"), ("2 <= 2", "true"), ("2 < 2", "false"), ("3 >= 4", "false"), ("1/2 == 2/4", "true"),
    ("a != b", "true"), ("1 < a < 9", "true"), ("1 < a < 5", "false"), ("9 > a >= 7 > 0", "true"),
    ("not 1 == 2", "true"), ("true and false", "false"), ("true or false", "true"), ("false and true or true", "true"),
    ("not (true and false)", "true"), ("not true or true", "true"), ("true == (1 < 2)", "true"),
    ("if(a > b, a, b)", "7"), ("if(a < b, \"less\", \"more\")", "more"), ("fruit", "mangoes"),
    ("fruit == \"mangoes\"", "false"), ("if(false, 1 / 0, 3)", "3"), ("false and 1 / 0 == 1", "false"),
    ("true or 1 / 0 == 1", "true"),
    ("gcd(12, 18)", "6"), ("gcd(12, 18, 8)", "2"), ("gcd(0, 5)", "5"), ("gcd(-12, 18)", "6"),
    ("lcm(4, 6)", "12"), ("lcm(4, 6, 10)", "60"), ("lcm(0, 4)", "0"), ("lcm(-4, 6)", "12"),
    ("min(3, 1/2, 2)", "1/2"), ("max(3, 1/2, -2)", "3"), ("sum(1, 2, 3.5)", "13/2"), ("mean(1, 2, 4)", "7/3"),
    ("median(5, 1, 3)", "3"), ("median(1, 2, 3, 8)", "5/2"), ("mode(2, 3, 2)", "2"),
    ("abs(-3/4)", "3/4"), ("floor(7/2)", "3"), ("floor(-7/2)", "-4"), ("ceil(7/2)", "4"), ("ceil(-7/2)", "-3"),
    ("floor(4)", "4"), ("round(2.345, 2)", "47/20"), ("round(-2.345, 2)", "-47/20"), ("round(2.5)", "3"),
    ("round(-2.5)", "-3"), ("round(2.4)", "2"), ("round(1250, -2)", "1300"), ("round(2/3, 2)", "67/100"),
    ("sqrt(49)", "7"), ("sqrt(9/4)", "3/2"), ("sqrt(0)", "0"), ("cbrt(27)", "3"), ("cbrt(-8)", "-2"),
    ("cbrt(1/8)", "1/2"), ("is_square(49)", "true"), ("is_square(50)", "false"), ("is_square(-4)", "false"),
    ("is_square(1/4)", "true"), ("is_prime(2)", "true"), ("is_prime(1)", "false"), ("is_prime(-7)", "false"),
    ("is_prime(91)", "false"), ("is_prime(97)", "true"), ("is_whole(6/3)", "true"), ("is_whole(0.5)", "false"),
    ("divisors(12)", "6"), ("divisors(1)", "1"), ("divisors(97)", "2"), ("largest_prime(60)", "5"),
    ("largest_prime(97)", "97"), ("smallest_prime(91)", "7"), ("smallest_prime(8)", "2"),
    ("numerator(6/8)", "3"), ("denominator(6/8)", "4"), ("denominator(5)", "1"), ("places(2.50)", "1"),
    ("places(3)", "0"), ("places(1/8)", "3"), ("digits(1205)", "4"), ("digits(-30)", "2"), ("digits(0)", "1"),
    ("sorted(1, 5, 3, 9)", "3"), ("sorted(3, 5, 3, 9)", "9"), ("sorted(2, 5, 5, 1)", "5"),
  ])
  func anExpressionHasItsValue(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    ("1 / 0", ExpressionFailure.dividesByZero), ("5 mod 0", .dividesByZero), ("0^-1", .dividesByZero),
    ("sqrt(2)", .hasNoExactValue(.sqrt)), ("sqrt(-4)", .hasNoExactValue(.sqrt)), ("cbrt(9)", .hasNoExactValue(.cbrt)),
    ("mode(1, 2)", .hasNoExactValue(.mode)), ("places(1/3)", .hasNoExactValue(.places)),
    ("unknown", .unknownName("unknown")), ("9^100^2", .outOfRange("the exponent 10000")),
    ("2^0.5", .outOfRange("the exponent 1/2")), ("99999999^128", .tooLarge), ("9^128 * 9^128", .tooLarge),
    ("gcd(1/2, 3)", .notWhole("1/2 in gcd()")), ("digits(1/2)", .notWhole("1/2 in digits()")),
    ("divisors(0)", .outOfRange("0 in divisors()")), ("largest_prime(1)", .outOfRange("1 in largest_prime()")),
    ("is_prime(10^12)", .outOfRange("1000000000000 in is_prime()")),
    ("sorted(0, 1, 2)", .outOfRange("the place 0 of 2")), ("sorted(3, 1, 2)", .outOfRange("the place 3 of 2")),
    ("round(1, 99)", .outOfRange("99 places in round()")),
    ("fruit + 1", .wrongKind("\"fruit\" is no number")), ("not 3", .wrongKind("\"3\" is neither true nor false")),
    ("fruit < fruit", .wrongKind("a text and a text are compared by \"<\"")),
    ("1 == true", .wrongKind("a number and a truth are compared by \"==\"")),
  ])
  func whatHasNoValueSaysWhy(text: String, failure: ExpressionFailure) throws {
    let expression = try Expression(reading: text)
    #expect(throws: failure) { try expression.value(in: Self.scope) }
  }

  @Test(arguments: [
    ("", ExpressionMistake.Reason.endsTooSoon, 0), ("1 +", .endsTooSoon, 3), ("(1", .endsTooSoon, 2),
    ("1 2", .unexpected("2"), 2), ("* 2", .unexpected("*"), 0), ("1 + * 2", .unexpected("*"), 4),
    ("a × b", .strangeCharacter("×"), 2), ("a = b", .strangeCharacter("="), 2), ("৩", .strangeCharacter("৩"), 0),
    ("\"open", .unclosedText, 0), ("1..2", .unexpected("1..2"), 0), ("1.", .unexpected("1."), 0),
    ("root(4)", .unknownFunction("root"), 0), ("1 + root(4)", .unknownFunction("root"), 4),
    ("gcd()", .unexpected(")"), 4), ("abs(1, 2)", .wrongArguments(.abs, count: 2), 0),
    ("sorted(1)", .wrongArguments(.sorted, count: 1), 0), ("round(1, 2, 3)", .wrongArguments(.round, count: 3), 0),
    ("if(true, 1)", .unexpected("if"), 0), ("and 1", .unexpected("and"), 0), ("1 and", .endsTooSoon, 5),
    ("a)", .unexpected(")"), 1), ("a, b", .unexpected(","), 1), ("a mod", .endsTooSoon, 5),
    ("mod", .unexpected("mod"), 0),
  ])
  func whatIsNoExpressionSaysWhyAndWhere(text: String, reason: ExpressionMistake.Reason, position: Int) {
    #expect(throws: ExpressionMistake(reason, at: position)) { try Expression(reading: text) }
  }

  @Test func whatIsTooLongOrTooDeepIsRefused() {
    #expect(throws: ExpressionMistake(.tooLong, at: 600)) {
      try Expression(reading: String(repeating: "1", count: 601))
    }
    for text in ["(", "-", "not ", "abs(", "2^"] {
      let deep = String(repeating: text, count: 100) + "1"
      #expect(throws: ExpressionMistake.self) { try Expression(reading: deep) }
    }
    #expect(throws: Never.self) { try Expression(reading: String(repeating: "1+", count: 290) + "1") }
  }

  @Test func aKindIsKnownBeforeAnythingIsWorkedOut() throws {
    let names: [String: Expression.Kind] = ["a": .number, "word": .text, "yes": .truth]
    func kind(_ text: String) throws -> Expression.Kind { try Expression(reading: text).kind(names: names) }
    #expect(try kind("a + 1") == .number)
    #expect(try kind("a > 1 and yes") == .truth)
    #expect(try kind("if(yes, word, \"no\")") == .text)
    #expect(try kind("is_prime(a)") == .truth)
    for wrong in [
      "a + word", "a and yes", "if(a, 1, 2)", "if(yes, 1, word)", "yes > yes", "-word", "gcd(a, yes)", "a == word",
    ] {
      #expect(throws: ExpressionFailure.self) { try kind(wrong) }
    }
    // Also on the side that is never chosen.
    #expect(throws: ExpressionFailure.unknownName("b")) { try kind("if(true, a, b)") }
  }

  @Test func theNamesOfAnExpressionAreKnown() throws {
    #expect(try Expression(reading: "if(a > b, gcd(c, 2), d1^2) + a").names == ["a", "b", "c", "d1"])
    let whole = try Expression(reading: "each * 2").replacing(["each": Expression(reading: "km / scale")])
    #expect(whole.description == "km / scale * 2")
  }
}
