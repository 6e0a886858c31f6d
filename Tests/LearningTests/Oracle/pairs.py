"""Pairs of answers that are equal, or not, as SymPy sees it: `key<TAB>answer<TAB>options<TAB>right|wrong`.

    python3 pairs.py SEED COUNT

Equal pairs are made by rewriting one expression at random, unequal ones by changing one number, sign or letter in it.
What is printed is judged by SymPy once more, by another way than the one that made it: by its numbers, at random points.
"""

import random
import sys

import sympy
from sympy import Abs, Add, Integer, Mul, Pow, Rational, Symbol, cancel, expand, factor, pi, sqrt, together

LETTERS = [Symbol(letter) for letter in "xyabn"]


def number(rng):
    kind = rng.random()
    if kind < 0.55:
        return Integer(rng.randint(-12, 12))
    if kind < 0.9:
        return Rational(rng.randint(-20, 20), rng.randint(1, 12))
    return Rational(rng.randint(-999, 999), rng.choice([10, 100, 1000]))


def surd(rng):
    value = Integer(0)
    for _ in range(rng.randint(1, 3)):
        value += number(rng) * sqrt(rng.choice([2, 3, 5, 6, 8, 12, 18, 20, 45, 50, 72]))
    if rng.random() < 0.5:
        value += number(rng)
    if rng.random() < 0.2:
        value = value * pi
    if rng.random() < 0.25:
        below = number(rng) + sqrt(rng.choice([2, 3, 5]))
        value = value / below if below != 0 else value
    return value


def polynomial(rng, letters, terms=3, degree=3):
    value = Integer(0)
    for _ in range(rng.randint(1, terms)):
        term = number(rng)
        for letter in letters:
            term *= letter ** rng.randint(0, degree if len(letters) == 1 else 2)
        value += term
    return value


def expression(rng):
    letters = rng.sample(LETTERS[:4], rng.choice([1, 1, 1, 2, 2, 3]))
    kind = rng.random()
    if kind < 0.4:
        return polynomial(rng, letters)
    if kind < 0.65:
        return polynomial(rng, letters, 2, 1) * polynomial(rng, letters, 2, 1)
    if kind < 0.75:
        return polynomial(rng, letters, 2, 1) ** rng.randint(2, 4)
    if kind < 0.95:
        below = polynomial(rng, letters, 2, 1)
        return polynomial(rng, letters, 2, 2) / below if below != 0 else polynomial(rng, letters)
    below = polynomial(rng, letters, 2, 1)
    return polynomial(rng, letters, 2, 1) + (number(rng) / below if below != 0 else 0)


def rewritten(rng, value):
    """The same, written in another way."""
    ways = [expand, together, lambda v: v]
    if not value.has(Pow) or not any(node.exp == Rational(1, 2) for node in value.atoms(Pow)):
        ways += [factor, cancel, sympy.apart if len(value.free_symbols) == 1 else expand]
    for _ in range(rng.randint(1, 2)):
        try:
            value = rng.choice(ways)(value)
        except (sympy.PolynomialError, NotImplementedError, ZeroDivisionError):
            pass
    return value


def changed(rng, value):
    """Something else: one number, sign or letter is another."""
    atoms = [node for node in sympy.preorder_traversal(value) if isinstance(node, (Integer, Rational, Symbol))]
    if not atoms:
        return value + 1
    node = rng.choice(atoms)
    if isinstance(node, Symbol):
        new = rng.choice([node + 1, -node, 2 * node, node**2, rng.choice(LETTERS[:4])])
    else:
        new = rng.choice([node + 1, node - 1, -node, node * 10, node + Rational(1, 1000)])
    try:
        return value.xreplace({node: new})
    except (ZeroDivisionError, TypeError):
        return value + 1


def scrambled(rng, value):
    """As somebody might type it: terms and factors in any order."""
    if isinstance(value, Symbol):
        return str(value)
    if value == pi:
        return rng.choice(["π", "pi"])
    if isinstance(value, Integer):
        return str(value) if value >= 0 else f"({value})"
    if isinstance(value, Rational):
        text = f"{abs(value.p)}/{value.q}"
        if rng.random() < 0.2 and 1000 % value.q == 0:
            text = str(sympy.Float(abs(value), 12)).rstrip("0")
        return f"(-{text})" if value < 0 else f"({text})"
    if isinstance(value, Add):
        parts = list(value.args)
        rng.shuffle(parts)
        text = ""
        for part in parts:
            written = scrambled(rng, part)
            text += (" + " if text else "") + written
        return f"({text})"
    if isinstance(value, Mul):
        above = [arg for arg in value.args if not (isinstance(arg, Pow) and arg.exp.is_negative)]
        below = [1 / arg for arg in value.args if isinstance(arg, Pow) and arg.exp.is_negative]
        rng.shuffle(above)
        sign = rng.choice(["*", " * ", "·", "×"])
        text = sign.join(scrambled(rng, arg) for arg in above) or "1"
        for arg in below:
            text = f"({text})/({scrambled(rng, arg)})"
        return f"({text})"
    if isinstance(value, Pow):
        if value.exp == Rational(1, 2):
            inner = scrambled(rng, value.base)
            return rng.choice([f"sqrt({inner})", f"√({inner})"])
        if value.exp.is_negative:
            return f"(1/({scrambled(rng, 1 / value)}))"
        return f"({scrambled(rng, value.base)})^{scrambled(rng, value.exp)}"
    if isinstance(value, Abs):
        return f"|{scrambled(rng, value.args[0])}|"
    return str(value)


def differ(rng, a, b):
    """True or False as SymPy's numbers see it, with 50 digits at five random points; None where it cannot say."""
    met = 0
    for _ in range(12):
        point = {letter: Rational(rng.randint(-50, 50), rng.randint(1, 9)) for letter in LETTERS}
        value = (a - b).subs(point)
        if value.has(sympy.zoo, sympy.nan, sympy.oo):
            continue
        distance = abs(sympy.N(value, 50))
        if distance > Rational(1, 10**30):
            return True
        met += 1
        if met == 5:
            return False
    return None


def written(rng, value):
    """As somebody might type it, as a program prints it, or in LaTeX."""
    style = rng.random()
    if style < 0.5:
        return scrambled(rng, value)
    if style < 0.75:
        return str(value) if rng.random() < 0.5 else str(value).replace("**", "^")
    text = sympy.latex(value, mul_symbol=rng.choice([None, "dot", "times"]))
    return f"${text}$" if rng.random() < 0.3 else text


def main():
    rng = random.Random(int(sys.argv[1]))
    count = int(sys.argv[2])
    made = 0
    while made < count:
        kind = rng.random()
        value = number(rng) if kind < 0.1 else surd(rng) if kind < 0.3 else expression(rng)
        if value.has(sympy.zoo, sympy.nan, sympy.I):
            continue
        isEqual = rng.random() < 0.5
        other = rewritten(rng, value) if isEqual else changed(rng, value)
        if other.has(sympy.zoo, sympy.nan, sympy.I):
            continue
        if not other.free_symbols and not other.is_real:
            continue
        verdict = differ(rng, value, other)
        if verdict is None:
            continue
        key, answer = written(rng, value), written(rng, other)
        options = "kind=expression"
        if kind > 0.85 and Symbol("y") not in value.free_symbols | other.free_symbols and value.free_symbols:
            if other.free_symbols:
                options = "kind=equation"
                key, answer = f"y = {scrambled(rng, value)}", f"y = {scrambled(rng, other)}"
        print(key, answer, options, "wrong" if verdict else "right", sep="\t")
        made += 1


main()
