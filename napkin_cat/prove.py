"""Goals in; `proved`, `refuted` with a model, or `unknown` out. What must hold of an accumulator is said in `laws`.

A goal is an expression that must be true for all values of its variables. It is read over the reals (and the
integers, for positions), so what is proved speaks of exact arithmetic, not of rounding. A name that is no function of
the language is an unknown function. Division is total in SMT: that a divisor differs from zero is a goal of its own.

Z3 is given the text that `smt2` returns, so that a proof which is written to a file is the one that was found here.

>>> from napkin_cat.expression import Var, call
>>> x = Var("x")
>>> prove(Goal((), call("le", 0, x * x))).verdict
'proved'
>>> prove(Goal((), call("le", 0, x))).verdict
'refuted'
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from napkin_cat.expression import FUNCTIONS, Apply, Const, Expr, Var, show

__all__ = ["Goal", "Outcome", "Unreadable", "cache_folder", "prove", "prove_all", "smt2", "smt2_file"]

RLIMIT = 40_000_000
"""Z3's resource limit for one goal: the same on a slow machine."""


class Unreadable(ValueError):
    """The goal has no reading here; its verdict is unknown."""


@dataclass(frozen=True)
class Goal:
    """`conclusion` must hold wherever all `hypotheses` do; variables are real unless `sorts` says "int" or "value"."""

    hypotheses: tuple[Expr, ...]
    conclusion: Expr
    sorts: tuple[tuple[str, str], ...] = ()

    def text(self) -> str:
        """The goal in full, for the cache and for readers."""
        lines = [f"assume {show(h)}" for h in self.hypotheses]
        return "\n".join([*lines, f"show {show(self.conclusion)}", *(f"{n}: {s}" for n, s in self.sorts)])


@dataclass(frozen=True)
class Outcome:
    """What the solver said of a goal."""

    verdict: str
    detail: str = ""
    cached: bool = field(default=False, compare=False)


# --------------------------------------------------------------------------- SMT-LIB


_OPERATORS = {"add": "+", "sub": "-", "mul": "*", "div": "/", "floordiv": "div", "mod": "mod", "le": "<=", "lt": "<",
              "eq": "=", "ne": "distinct"}  # fmt: skip
_SORTS = {"real": "Real", "int": "Int", "value": "Value", "bool": "Bool"}


class _Printer:
    """Expressions as SMT-LIB terms, and the declarations that they need; one per unknown function and its sorts."""

    def __init__(self, sorts: Iterable[tuple[str, str]]) -> None:
        self.sorts = dict(sorts)
        self.whole = "int" if "int" in self.sorts.values() else "real"
        self.declared: dict[str, str] = {}
        self.functions: dict[tuple[str, ...], str] = {}

    def condition(self, e: Expr) -> str:
        text, sort = self.term(e)
        if sort != "bool":
            raise Unreadable(f"{show(e)} is no condition")
        return text

    def term(self, e: Expr) -> tuple[str, str]:
        """The text of an expression, and its sort."""
        match e:
            case Const(Fraction() as value):
                return _number(value, self.whole if value.denominator == 1 else "real")
            case Var(name):
                sort = self.sorts.get(name, "real")
                self.declared[name] = f"(declare-const {_quoted(name)} {_SORTS[sort]})"
                return _quoted(name), sort
            case Apply("where", (c, a, b)):
                (x, y), sort = self.alike(a, b)
                return f"(ite {self.condition(c)} {x} {y})", sort
            case Apply("max" | "min" as fn, (a, b)):
                (x, y), sort = self.alike(a, b)
                return f"(ite ({'>=' if fn == 'max' else '<='} {x} {y}) {x} {y})", sort
            case Apply("neg", (a,)):
                text, sort = self.term(a)
                return f"(- {text})", sort
            case Apply("abs", (a,)):
                text, sort = self.term(a)
                return f"(ite (>= {text} 0) {text} (- {text}))", sort
            case Apply("and", (a, b)):
                return f"(and {self.condition(a)} {self.condition(b)})", "bool"
            case Apply("implies", (a, b)):
                return f"(=> {self.condition(a)} {self.condition(b)})", "bool"
            case Apply(fn, (a, b)) if fn in _OPERATORS:
                (x, y), sort = self.alike(a, b, real=fn == "div")
                return f"({_OPERATORS[fn]} {x} {y})", "bool" if fn in ("le", "lt", "eq", "ne") else sort
            case Apply(fn, args) if args:
                return self.unknown(fn, [self.term(a) for a in args])
        raise Unreadable(f"the solver cannot read {e}")

    def unknown(self, fn: str, args: Sequence[tuple[str, str]]) -> tuple[str, str]:
        """An unknown function applied; one of the language takes reals to a real, another anything to a value."""
        result = "real" if fn in FUNCTIONS else "value"
        if fn in FUNCTIONS:
            args = [(_real(text, sort), "real") for text, sort in args]
        signature = (fn, *(sort for _, sort in args))
        name = _quoted("/".join(signature))
        takes = " ".join(_SORTS[sort] for _, sort in args)
        self.functions[signature] = f"(declare-fun {name} ({takes}) {_SORTS[result]})"
        return f"({name} {' '.join(text for text, _ in args)})", result

    def alike(self, a: Expr, b: Expr, real: bool = False) -> tuple[tuple[str, str], str]:
        """Two expressions as terms of one sort."""
        (x, s), (y, t) = self.term(a), self.term(b)
        if s != t or real:
            return (_real(x, s), _real(y, t)), "real"
        return (x, y), s


def _number(value: Fraction, sort: str) -> tuple[str, str]:
    over = "" if value.denominator == 1 else f" {value.denominator}.0"
    text = str(abs(value.numerator)) + ("" if sort == "int" else ".0")
    text = f"(/ {text}{over})" if over else text
    return f"(- {text})" if value < 0 else text, sort


def _real(text: str, sort: str) -> str:
    if sort not in ("int", "real"):
        raise Unreadable(f"{text} is no number")
    if sort == "int" and text.strip("(-) ").isdigit():
        return text.replace(")", ".0)") if text.endswith(")") else f"{text}.0"
    return f"(to_real {text})" if sort == "int" else text


def _quoted(name: str) -> str:
    if "|" in name or "\\" in name:
        raise Unreadable(f"{name!r} is no name in SMT-LIB")
    return f"| {name}|" if name[:1] in ("@", ".") else f"|{name}|"  # those are reserved at the start


def _assertions(goal: Goal) -> tuple[list[str], bool]:
    """Declarations and assertions of a goal, and whether it speaks of real numbers and their products alone."""
    printer = _Printer(goal.sorts)
    lines = [f"(assert {printer.condition(h)})" for h in goal.hypotheses]
    lines.append(f"(assert (not {printer.condition(goal.conclusion)}))")
    plain = not printer.functions and all(s == "real" for s in printer.sorts.values())
    return [*printer.declared.values(), *printer.functions.values(), *lines], plain


def smt2(goal: Goal) -> str:
    """The goal as an SMT-LIB file: valid iff a solver answers unsat."""
    lines, plain = _assertions(goal)
    start = ["(set-logic QF_NRA)"] if plain else ["(set-logic ALL)", "(declare-sort Value 0)"]
    return "\n".join([*_comment(goal.text()), "; expect: unsat", *start, *lines, "(check-sat)", ""])


def smt2_file(goals: Iterable[tuple[str, Goal]], title: str) -> str:
    """Several goals as one SMT-LIB file: each holds iff a solver's answer to its `(check-sat)` is unsat.

    >>> from napkin_cat.expression import Var, call
    >>> print(smt2_file([("a square", Goal((), call("le", 0, Var("x") * Var("x"))))], "Squares"))
    ; Squares
    (set-logic ALL)
    (declare-sort Value 0)
    <BLANKLINE>
    ; a square
    ; show 0 <= x * x
    ; expect: unsat
    (push 1)
    (declare-const |x| Real)
    (assert (not (<= 0.0 (* |x| |x|))))
    (check-sat)
    (pop 1)
    <BLANKLINE>
    """
    lines = [*_comment(title), "(set-logic ALL)", "(declare-sort Value 0)"]
    for name, goal in goals:
        lines += ["", *_comment(name), *_comment(goal.text()), "; expect: unsat", "(push 1)"]
        lines += [*_assertions(goal)[0], "(check-sat)", "(pop 1)"]
    return "\n".join([*lines, ""])


def _comment(text: str) -> Iterator[str]:
    return (f"; {line}".rstrip() for line in text.splitlines())


# --------------------------------------------------------------------------- the solver


def prove(goal: Goal, *, cache: bool = True) -> Outcome:
    """Ask Z3 whether a goal holds for all values; answers are cached by the goal's content.

    Returns:
        "proved"; "refuted", with the values that break it in `detail`; or "unknown", with the reason. A refutation
        is one of the goal as read: independent variables may stand for values that are not independent.
    """
    import z3

    try:
        text = smt2(goal)
        key = hashlib.sha256(f"{z3.get_version_string()}\n{RLIMIT}\n{text}".encode()).hexdigest()
        known = _recall(key) if cache else None
        if known is not None:
            return known
        solver = z3.Solver()
        solver.set("rlimit", RLIMIT)
        solver.set("random_seed", 0)
        solver.from_string(text)
        answer = solver.check()
    except (Unreadable, z3.Z3Exception) as error:
        return Outcome("unknown", str(error))
    if answer == z3.unsat:
        outcome = Outcome("proved")
    elif answer == z3.sat:
        model = solver.model()
        values = sorted(f"{d.name()} = {model[d]}" for d in model.decls() if d.arity() == 0)
        outcome = Outcome("refuted", ", ".join(values))
    else:
        outcome = Outcome("unknown", f"Z3 gave up: {solver.reason_unknown()}")
    if cache and outcome.verdict != "unknown":
        _remember(key, outcome)
    return outcome


def prove_all(goals: Iterable[tuple[str, Goal]], *, cache: bool = True, key: str = "") -> Outcome:
    """Ask for each goal until one is not proved; `detail` counts those that are, or names the first that is not.

    `key` is a text that determines the goals: that all of them are proved is then kept under it, and recalled before
    they are made.
    """
    import z3

    whole = hashlib.sha256(f"{z3.get_version_string()}\n{RLIMIT}\n{key}".encode()).hexdigest()
    known = _recall(whole) if cache and key else None
    if known is not None:
        return known
    count = 0
    for name, goal in goals:
        outcome = prove(goal, cache=cache)
        if outcome.verdict != "proved":
            return Outcome(outcome.verdict, f"{name}: {outcome.detail or outcome.verdict}")
        count += 1
    outcome = Outcome("proved", f"{count} obligations") if count else Outcome("unknown", "there is nothing to prove")
    if cache and key and outcome.verdict == "proved":
        _remember(whole, outcome)
    return outcome


def cache_folder() -> Path:
    """Where answers are kept: the user's cache folder, or `NAPKIN_CAT_CACHE`. It may be missing or read-only."""
    from platformdirs import user_cache_path

    return Path(os.environ.get("NAPKIN_CAT_CACHE") or user_cache_path("napkin_cat")) / "proofs"


def _recall(key: str) -> Outcome | None:
    with suppress(OSError, ValueError, KeyError, TypeError):
        tree = json.loads((cache_folder() / f"{key}.json").read_text())
        if tree["verdict"] in ("proved", "refuted"):
            return Outcome(str(tree["verdict"]), str(tree["detail"]), cached=True)
    return None


def _remember(key: str, outcome: Outcome) -> None:
    with suppress(OSError):
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
        try:
            with os.fdopen(handle, "w") as file:
                json.dump({"verdict": outcome.verdict, "detail": outcome.detail}, file)
            os.replace(name, folder / f"{key}.json")
        except OSError:
            Path(name).unlink(missing_ok=True)
