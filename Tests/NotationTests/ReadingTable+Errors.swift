extension ReadingTable {
  /// What cannot be read: what is wrong, and at which character.
  static let errors = #"""
    3.14... ¦ ¦ unclearEllipsis ¦ 0
    2.718281828... ¦ ¦ unclearEllipsis ¦ 0
    --3 ¦ ¦ nothingAfter("-") ¦ 0
    3 4 ¦ ¦ noSignBetween ¦ 2
    x2 ¦ ¦ noSignBetween ¦ 1
    (2+3 ¦ ¦ unclosedBracket("(") ¦ 0
    2+3) ¦ ¦ unopenedBracket(")") ¦ 3
    3 + ¦ ¦ nothingAfter("+") ¦ 2
    × 4 ¦ ¦ nothingBefore("×") ¦ 0
    hello ¦ ¦ unknownWord("hello") ¦ 0
    3/0 ¦ ¦ zeroDenominator ¦ 2
    1.2.3 ¦ ¦ unclearNumber ¦ 0
    5 kg 3 m ¦ ¦ noSignBetween ¦ 5
    3 5/2 ¦ ¦ noSignBetween ¦ 2
    12 1 ¦ ¦ noSignBetween ¦ 3
    1 00 ¦ ¦ noSignBetween ¦ 2
    5 0000 km ¦ ¦ noSignBetween ¦ 2
    1 000 ¦ l ¦ noSignBetween ¦ 2
    the area is not 24 ¦ ¦ unknownWord("area") ¦ 4
    7 o'clock ¦ ¦ unknownWord("clock") ¦ 4
    % 5 ¦ ¦ nothingBefore("%") ¦ 0
    0.1212... ¦ ¦ unclearEllipsis ¦ 0
    .(3) ¦ ¦ nothingBefore(".") ¦ 0
    apples ¦ ¦ unknownWord("apples") ¦ 0
    5! ¦ ¦ unknownSign("!") ¦ 1
    5? ¦ ¦ unknownSign("?") ¦ 1
    \text{5 km} ¦ ¦ unknownWord("\\text{5 km}") ¦ 0
    \foo ¦ ¦ unknownCommand("\\foo") ¦ 0
    \frac{1} ¦ ¦ nothingAfter("}") ¦ 7
    \frac{1}{ ¦ ¦ nothingAfter("{") ¦ 8
    \sqrt ¦ ¦ nothingAfter("\\sqrt") ¦ 0
    2^ ¦ ¦ nothingAfter("^") ¦ 1
    2^^3 ¦ ¦ nothingAfter("^") ¦ 1
    (2 ¦ ¦ unclosedBracket("(") ¦ 0
    2) ¦ ¦ unopenedBracket(")") ¦ 1
    [2 ¦ ¦ unclosedBracket("[") ¦ 0
    {2 ¦ ¦ unclosedBracket("{") ¦ 0
    |2 ¦ ¦ unclosedBracket("|") ¦ 0
    2+ ¦ ¦ nothingAfter("+") ¦ 1
    + ¦ ¦ nothingAfter("+") ¦ 0
    *3 ¦ ¦ nothingBefore("*") ¦ 0
    /3 ¦ ¦ nothingBefore("/") ¦ 0
    = ¦ ¦ nothingBefore("=") ¦ 0
    x= ¦ ¦ nothingAfter("=") ¦ 1
    3//4 ¦ ¦ nothingAfter("/") ¦ 1
    3 4 5 ¦ ¦ noSignBetween ¦ 2
    x 3 ¦ ¦ noSignBetween ¦ 2
    5 5 cm ¦ ¦ noSignBetween ¦ 2
    5 cm 3 ¦ ¦ noSignBetween ¦ 5
    5 km 3 kg ¦ ¦ noSignBetween ¦ 5
    20 cm 5 m ¦ ¦ noSignBetween ¦ 6
    km 5 ¦ ¦ noSignBetween ¦ 3
    hello world ¦ ¦ unknownWord("hello") ¦ 0
    two three ¦ ¦ noSignBetween ¦ 4
    the ¦ ¦ unknownWord("the") ¦ 0
    x y 3 ¦ ¦ noSignBetween ¦ 4
    0/0 ¦ ¦ zeroDenominator ¦ 2
    3/(0) ¦ ¦ zeroDenominator ¦ 2
    1/0.0 ¦ ¦ zeroDenominator ¦ 2
    3 1/0 ¦ ¦ noSignBetween ¦ 2
    5÷0 ¦ ¦ zeroDenominator ¦ 2
    1..5 ¦ ¦ noSignBetween ¦ 2
    1.5.2024 ¦ ¦ unclearNumber ¦ 0
    ..5 ¦ ¦ nothingBefore(".") ¦ 0
    2,,3 ¦ ¦ nothingAfter(",") ¦ 1
    ,5 ¦ ¦ nothingBefore(",") ¦ 0
    ;5 ¦ ¦ nothingBefore(";") ¦ 0
    1 2 3 ¦ l ¦ noSignBetween ¦ 2
    1,5 2,5 ¦ l ¦ noSignBetween ¦ 4
    """#
}
