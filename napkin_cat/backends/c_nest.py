"""Statements of a kernel as C: expressions on vectors, loop nests, contractions in register blocks."""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from napkin_cat.backends.c_layout import LONG, Blocking, Group, Layout, Let, Plan, axes_of, column_operands
from napkin_cat.columns import Variable
from napkin_cat.expression import Apply, Cast, Const, Expr, Index, Reduce, Size, Var, rebuild, variables, walk
from napkin_cat.program import ProgramError

__all__ = ["Scope", "contraction", "counted", "grouped", "name_of", "number", "offset"]

_RESERVED = {
    "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern", "float",
    "for", "goto", "if", "inline", "int", "long", "register", "restrict", "return", "short", "signed", "sizeof",
    "static", "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "while", "W", "vec", "ivec",
    "left", "block", "scratch", "next", "INFINITY", "NAN", "acc", "log", "exp", "div", "gamma", "index",
    "j0", "j1", "jn", "y0", "y1", "yn", "u", "key", "at",
}  # fmt: skip
UNITS = {"sum": "0.0f", "prod": "1.0f", "max": "-INFINITY", "min": "INFINITY"}
_ORDER = {"le": "<=", "lt": "<", "eq": "=="}
_SIGN = {"add": "+", "sub": "-", "mul": "*", "div": "/"}


def name_of(name: str) -> str:
    """A variable's name in C."""
    clean = re.sub(r"\W", "_", name).replace("__", "_")  # two stand before what is made of a variable here
    return f"{clean}_" if clean in _RESERVED or keyword.iskeyword(clean) or clean[:2] in ("i_", "n_") else clean


def axis(name: str) -> str:
    """An axis in the names of its index (i_), its values here (n_) and where they start (at_)."""
    return re.sub(r"\W", "_", name)


def offset(layout: Layout, index: Mapping[str, str]) -> str:
    """Where an element lies, in values from the start."""
    terms = []
    for a in layout.axes:
        stride, i = layout.strides[a], index[a]
        if i == "0":
            continue
        if layout.panel and a == layout.contiguous:
            terms.append(f"({i}) / {layout.panel} * {layout.step} + ({i}) % {layout.panel}")
        else:
            terms.append(i if stride == 1 else f"({i}) * {stride}" if re.search(r"[+ -]", i) else f"{i} * {stride}")
    return " + ".join(terms) or "0"


@dataclass(frozen=True)
class Term:
    """A piece of C: its text; "s" one value or "v" a vector; "f" fp32, "i" int32, "m" a mask; a number if it is one."""

    text: str
    shape: str
    kind: str
    number: Fraction | float | None = None


@dataclass
class Scope:
    """Where an expression is written: what the indices are called, and which axis a vector runs along.

    `left`, if given, is how many lanes of the vector count; `bound` what variables are called that are at hand.
    """

    plan: Plan
    sizes: Mapping[str, int]
    index: dict[str, str]
    vector: str | None = None
    left: str | None = None
    bound: dict[str, Term] = field(default_factory=dict)

    def at(self, **index: str) -> Scope:
        return replace(self, index={**self.index, **index}, bound=dict(self.bound))

    def with_(self, name: str, term: Term) -> Scope:
        return replace(self, bound={**self.bound, name: term})

    # ------------------------------------------------------------------ memory

    def load(self, name: str) -> Term:
        if name in self.bound:
            return self.bound[name]
        layout, variable = self.plan.layouts[name], self.plan.variables[name]
        where = offset(layout, {a: self.index.get(a, f"i_{axis(a)}") for a in layout.axes})
        if self.vector is None or self.vector not in variable.axes:
            return Term(f"{name_of(name)}[{where}]", "s", "f")
        pointer = f"{name_of(name)} + {where}"
        if layout.contiguous == self.vector:
            text = f"v_load({pointer})" if self.left is None else f"v_load_part({pointer}, {self.left})"
        else:
            text = f"v_gather({pointer}, {layout.strides[self.vector]}, {self.left or 'W'})"
        return Term(text, "v", "f")

    def store(self, variable: Variable, term: Term) -> str:
        term = self.rounded(variable.dtype, term)
        layout = self.plan.layouts[variable.name]
        where = offset(layout, {a: self.index.get(a, f"i_{axis(a)}") for a in layout.axes})
        if self.vector is None or self.vector not in variable.axes:
            return f"{name_of(variable.name)}[{where}] = {self.floating(term).text};"
        value, pointer = self.wide(term).text, f"{name_of(variable.name)} + {where}"
        if layout.contiguous != self.vector:
            return f"v_scatter({pointer}, {value}, {layout.strides[self.vector]}, {self.left or 'W'});"
        if self.left is not None:
            return f"v_store_part({pointer}, {value}, {self.left});"
        return f"v_store({pointer}, {value});"

    def rounded(self, kind: str, term: Term) -> Term:
        """A value rounded to what its variable declares; fp32 is what everything is computed in."""
        if kind in ("fp32", "tf32", "fp64", "int32"):
            return self.floating(term)
        if kind not in ("bf16", "fp16"):
            raise ProgramError(f"{kind} is not written in C; there are fp32, bf16 and fp16")
        term = self.floating(term)
        return Term(f"{'v' if term.shape == 'v' else 'f'}_round_{kind}({term.text})", term.shape, "f")

    # ------------------------------------------------------------------ kinds

    def floating(self, term: Term) -> Term:
        if term.number is not None:
            return Term(number(term.number), "s", "f", term.number)
        if term.kind == "i":
            return Term(f"v_float({term.text})" if term.shape == "v" else f"(float)({term.text})", term.shape, "f")
        return term

    def wide(self, term: Term) -> Term:
        """As a vector of fp32."""
        term = self.floating(term)
        return term if term.shape == "v" else Term(f"v_all({term.text})", "v", "f")

    # ------------------------------------------------------------------ expressions

    def value(self, expr: Expr) -> Term:
        match expr:
            case Const(n):
                return Term(number(n), "s", "f", n)
            case Size(a):
                n = Fraction(self.sizes[a])
                return Term(number(n), "s", "f", n)
            case Var(name):
                return self.load(name)
            case Index(a):
                local = self.index.get(a, f"i_{axis(a)}")
                text = f"(int32_t)(at_{axis(a)} + {local})"
                if a == self.vector:
                    return Term(f"(i_all({text}) + v_lane())", "v", "i")
                return Term(f"({text})", "s", "i")
            case Cast(kind, body):
                term = self.value(body)
                return self.rounded(kind, term)
            case Apply(fn, args):
                return self.apply(fn, [self.value(a) for a in args])
        raise ProgramError(f"{expr} is not written in C")

    def apply(self, fn: str, args: list[Term]) -> Term:
        if all(a.number is not None for a in args) and (folded := fold(fn, [a.number for a in args])) is not None:
            return Term(number(folded), "s", "f", folded)
        wide = any(a.shape == "v" for a in args)
        shape = "v" if wide else "s"
        whole = all(a.kind == "i" or integral(a) for a in args) and any(a.kind == "i" for a in args)
        if fn == "where":
            condition, then, other = args
            integers = all(a.kind == "i" or integral(a) for a in (then, other)) and any(
                a.kind == "i" for a in (then, other)
            )
            if condition.shape == "s":
                then, other = (
                    self.same(x, wide and any(y.shape == "v" for y in (then, other)), integers) for x in (then, other)
                )
                return Term(f"({condition.text} ? {then.text} : {other.text})", then.shape, "i" if integers else "f")
            a, b = (self.same(x, True, integers) for x in (then, other))
            return Term(
                f"{'i' if integers else 'v'}_pick({condition.text}, {a.text}, {b.text})", "v", "i" if integers else "f"
            )
        if fn == "and":
            if wide:
                masks = [x.text if x.shape == "v" else f"i_all(-({x.text}))" for x in args]
                return Term(f"({' & '.join(masks)})", "v", "m")
            return Term(f"({args[0].text} & {args[1].text})", "s", "m")
        if fn in _ORDER:
            text = f"({f' {_ORDER[fn]} '.join(self.same(x, wide, whole).text for x in args)})"
            return Term(f"(ivec){text}" if wide else text, shape, "m")
        if whole and fn in ("add", "sub", "mul", "neg", "max", "min"):
            same = [self.same(x, wide, True).text for x in args]
            if fn == "neg":
                return Term(f"(-{same[0]})", shape, "i")
            if fn in _SIGN:
                return Term(f"({same[0]} {_SIGN[fn]} {same[1]})", shape, "i")
            text = (
                f"i_{fn}({same[0]}, {same[1]})"
                if wide
                else f"({same[0]} {'>' if fn == 'max' else '<'} {same[1]} ? {same[0]} : {same[1]})"
            )
            return Term(text, shape, "i")
        args = [self.floating(a) for a in args]
        if fn == "div" and args[1].number is not None and math.isfinite(args[1].number) and args[1].number != 0:
            by = 1 / Fraction(args[1].number)
            return Term(f"({args[0].text} * {number(by)})", shape, "f")
        if fn in _SIGN:
            return Term(f"({args[0].text} {_SIGN[fn]} {args[1].text})", shape, "f")
        if fn == "neg":
            return Term(f"(-{args[0].text})", shape, "f")
        texts = [self.wide(a).text if wide else a.text for a in args]
        scalar = {"max": "f_max", "min": "f_min", "abs": "fabsf", "exp": "f_exp", "log": "logf", "sqrt": "sqrtf",
                  "tanh": "f_tanh", "erf": "erff", "round": "rintf", "floor": "floorf"}  # fmt: skip
        if fn not in scalar:
            raise ProgramError(f"the function {fn} is not written in C")
        if wide:
            return Term(f"v_{fn}({', '.join(texts)})", "v", "f")
        return Term(f"{scalar[fn]}({', '.join(texts)})", "s", "f")

    def same(self, term: Term, wide: bool, integers: bool) -> Term:
        """A term as a vector or one value, of integers or of fp32."""
        if integers:
            if term.kind != "i":
                term = Term(str(int(term.number or 0)), "s", "i")
            return term if term.shape == "v" or not wide else Term(f"i_all({term.text})", "v", "i")
        term = self.floating(term)
        return self.wide(term) if wide else term


def integral(term: Term) -> bool:
    n = term.number
    return isinstance(n, Fraction) and n.denominator == 1 and abs(n) < 2**31


def number(value: Fraction | float) -> str:
    """A number as a literal of fp32."""
    if isinstance(value, float) and math.isinf(value):
        return "-INFINITY" if value < 0 else "INFINITY"
    real = float(value)
    if real == int(real) and abs(real) < 2**24:
        return f"{int(real)}.0f" if real >= 0 else f"({int(real)}.0f)"
    text = f"{real:.9g}"
    text = text if any(c in text for c in ".en") else text + ".0"
    return f"{text}f" if real >= 0 else f"({text}f)"


def fold(fn: str, args: Sequence[Fraction | float | None]) -> Fraction | float | None:
    """The value of a function of numbers, where that is a finite number."""
    a = [x for x in args if x is not None]
    try:
        match fn:
            case "add" | "sub" | "mul" | "div":
                x, y = a
                r = x + y if fn == "add" else x - y if fn == "sub" else x * y if fn == "mul" else x / y
            case "neg":
                r = -a[0]
            case "exp":
                r = math.exp(a[0])
            case "sqrt":
                r = math.sqrt(a[0])
            case "log":
                r = math.log(a[0])
            case "max":
                r = max(a)
            case "min":
                r = min(a)
            case _:
                return None
    except (ArithmeticError, ValueError):
        return None
    if isinstance(r, float):
        return Fraction(r) if math.isfinite(r) else None
    return r


def fused(kind: str, acc: str, term: Term, scope: Scope, vector: bool) -> str:
    """One more value reduced."""
    text = scope.wide(term).text if vector else scope.floating(term).text
    if kind == "sum":
        return f"{acc} += {text};"
    if kind == "prod":
        return f"{acc} *= {text};"
    return f"{acc} = {'v' if vector else 'f'}_{kind}({acc}, {text});"


# --------------------------------------------------------------------------- loops


def counted(a: str, body: Sequence[str]) -> list[str]:
    """A loop over the values of an axis that are here."""
    return [f"for (long i_{axis(a)} = 0; i_{axis(a)} < n_{axis(a)}; i_{axis(a)}++) {{", *indent(body), "}"]


def indent(lines: Sequence[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def around(axes: Sequence[str], body: list[str]) -> list[str]:
    for a in reversed(axes):
        body = counted(a, body)
    return body


# --------------------------------------------------------------------------- elementwise code and row reductions


def grouped(group: Group, scope: Scope) -> list[str]:
    """The loops of statements that share their outer ones."""
    lets, common, vector = group.lets, group.common, group.vector
    if vector is not None and vector in common:  # beside each other: every statement on whole vectors
        outer = [a for a in common if a != vector]
        inner = [line for let in lets for line in nest(let, common, scope_on(scope, vector))]
        ragged = [line for let in lets for line in nest(let, common, scope_on(scope, vector, "left"))]
        return around(outer, by_vectors(vector, inner, ragged, scope))
    body: list[str] = []
    waiting: list[Let] = []

    def flush() -> None:
        if waiting:
            body.extend(row(waiting, vector or "", scope))
            waiting.clear()

    for let in lets:
        full = {*let.target.axes, *(let.reduce.axes if let.reduce else ())} - set(common)
        along = vector is not None and full == {vector} and (let.reduce is None or set(let.reduce.axes) == {vector})
        along = along and (let.reduce is None or let.reduce.kind in UNITS)
        if along:
            reduced = {w.target.name for w in waiting if w.reduce is not None}
            if reduced & set(variables(let.expr)):
                flush()
            waiting.append(let)
            continue
        flush()
        body += nest(let, common, scope, vector)
    flush()
    return around(common, body)


def scope_on(scope: Scope, vector: str, left: str | None = None) -> Scope:
    return replace(scope, vector=vector, left=left)


def by_vectors(a: str, whole: list[str], ragged: list[str], scope: Scope) -> list[str]:
    """A loop along an axis by vectors, and what is left of it."""
    i, n = f"i_{axis(a)}", f"n_{axis(a)}"
    out = [f"long {i} = 0;", f"for (; {i} + W <= {n}; {i} += W) {{", *indent(whole), "}"]
    out += [f"if ({i} < {n}) {{", f"  const long left = {n} - {i};", *indent(ragged), "}"]
    return ["{", *indent(out), "}"]


UNROLL = 4
"""Vectors at once; `v_exps` takes as many."""


def row(lets: Sequence[Let], vector: str, scope: Scope) -> list[str]:
    """One pass along a row: elementwise code, and reductions of the row into sums of whole vectors."""
    reductions = [let for let in lets if let.reduce is not None]
    i, n = f"i_{axis(vector)}", f"n_{axis(vector)}"
    scope, out = held(lets, vector, scope)

    def step(left: str | None, place: str, acc: str, known: Mapping[Expr, Term]) -> list[str]:
        here = scope_on(scope, vector, left).at(**{vector: place})
        for term in known.values():
            here = here.with_(term.text, term)

        def value_of(expr: Expr) -> Term:
            return here.value(rebuild(expr, lambda e: Var(known[e].text) if e in known else None))

        out = []
        for let in lets:
            reduce = let.reduce
            if reduce is None:
                c = f"{name_of(let.target.name)}__v"
                value = here.rounded(let.target.dtype, value_of(let.expr))
                out.append(f"const vec {c} = {here.wide(value).text};")
                out.append(here.store(replace(let.target, dtype="fp32"), Term(c, "v", "f")))
                here = here.with_(let.target.name, Term(c, "v", "f"))
            else:
                total = f"{name_of(let.target.name)}__{acc}"
                text = here.wide(value_of(reduce.body)).text
                if left is not None:
                    text = f"v_pick((ivec)(v_lane() < (int32_t){left}), {text}, v_all({UNITS[reduce.kind]}))"
                out.append(fused(reduce.kind, total, Term(text, "v", "f"), here, True))
        return out

    for let in reductions:
        assert let.reduce is not None
        unit = UNITS[let.reduce.kind]
        out.append(f"vec {name_of(let.target.name)}__a[{UNROLL}] = {{{', '.join([f'v_all({unit})'] * UNROLL)}}};")
    out.append(f"long {i} = 0;")
    each, place = f"for (long u = 0; u < {UNROLL}; u++)", f"{i} + u * W"
    known, first = exponentials(lets, scope_on(scope, vector).at(**{vector: place}), each)
    body = [*first, f"{each} {{", *indent(step(None, place, "a[u]", known)), "}"]
    out += [f"for (; {i} + {UNROLL} * W <= {n}; {i} += {UNROLL} * W) {{", *indent(body), "}"]
    out += [f"for (; {i} + W <= {n}; {i} += W) {{", *indent(step(None, i, "a[0]", {})), "}"]
    out += [f"if ({i} < {n}) {{", f"  const long left = {n} - {i};", *indent(step("left", i, "a[1]", {})), "}"]
    for let in reductions:
        assert let.reduce is not None
        kind, acc = let.reduce.kind, f"{name_of(let.target.name)}__a"
        join = {"sum": "{} + {}", "prod": "{} * {}", "max": "v_max({}, {})", "min": "v_min({}, {})"}[kind]
        pair = [join.format(f"{acc}[0]", f"{acc}[1]"), join.format(f"{acc}[2]", f"{acc}[3]")]
        total = f"v_{kind}_lanes({join.format(*(f'({p})' for p in pair))})"
        out += finish(let, total, replace(scope, vector=None))
    return ["{", *indent(out), "}"]


def exponentials(lets: Sequence[Let], scope: Scope, each: str) -> tuple[dict[Expr, Term], list[str]]:
    """The exponentials of a pass that wait for nothing made in it: of several vectors side by side, step by step, since
    one alone is a long chain of operations that each wait for the last."""
    made, known, out = {let.target.name for let in lets}, dict[Expr, Term](), list[str]()
    for let in lets:
        for e in walk(let.expr if let.reduce is None else let.reduce.body):
            if not (isinstance(e, Apply) and e.fn == "exp") or e in known or not made.isdisjoint(variables(e)):
                continue
            argument = scope.value(e.args[0])
            if argument.shape == "v":
                name = f"{name_of(let.target.name)}__x{len(known)}"
                out += [f"vec {name}[{UNROLL}];", f"{each} {name}[u] = {scope.floating(argument).text};",
                        f"{'v_exps_of_falls' if e.args[0] in scope.plan.falling else 'v_exps'}({name});"]  # fmt: skip
                known[e] = Term(f"{name}[u]", "v", "f")
    return known, out


def held(lets: Sequence[Let], vector: str, scope: Scope) -> tuple[Scope, list[str]]:
    """What is the same all along a row is read once before it."""
    made = {let.target.name for let in lets}
    out = []
    for let in lets:
        expr = let.expr if let.reduce is None else let.reduce.body
        for v in variables(expr):
            if v not in made and v not in scope.bound and vector not in scope.plan.variables[v].axes:
                name = f"{name_of(v)}__s"
                out.append(f"const float {name} = {scope.load(v).text};")
                scope = scope.with_(v, Term(name, "s", "f"))
    return scope, out


def finish(let: Let, total: str, scope: Scope) -> list[str]:
    """A reduction's result goes into what is made of it."""
    name = f"{name_of(let.target.name)}__total"
    here = scope.with_("\0", Term(name, "v" if scope.vector in let.target.axes else "s", "f"))
    expr = rebuild(let.expr, lambda e: Var("\0") if isinstance(e, Reduce) else None)
    kind = "vec" if scope.vector in let.target.axes else "float"
    return [f"const {kind} {name} = {total};", scope.store(let.target, here.value(expr))]


def nest(let: Let, fixed: Sequence[str], scope: Scope, vector: str | None = None) -> list[str]:
    """One statement in the loops that it still needs."""
    reduce = let.reduce
    rest = [a for a in scope.plan.layouts[let.target.name].axes if a not in fixed]
    if scope.vector is None and vector is not None and vector in rest and (reduce is None or reduce.kind in UNITS):
        outer = [a for a in rest if a != vector]
        whole = nest(let, (*fixed, *rest), scope_on(scope, vector))
        ragged = nest(let, (*fixed, *rest), scope_on(scope, vector, "left"))
        return around(outer, by_vectors(vector, whole, ragged, scope))
    if reduce is None:
        return around(rest, [scope.store(let.target, scope.value(let.expr))])
    c = name_of(let.target.name)
    wide = scope.vector is not None and scope.vector in let.target.axes
    kind = "vec" if wide else "float"
    if reduce.kind == "pick":
        return around(rest, picked(let, reduce, scope))
    if reduce.kind == "recur":
        decay = scope.value(reduce.more[0])
        add = scope.value(reduce.body)
        grow, more = (
            (scope.wide(decay).text, scope.wide(add).text)
            if wide
            else (scope.floating(decay).text, scope.floating(add).text)
        )
        loop = counted(reduce.axes[0], [f"{c}__r = {grow} * {c}__r + {more};"])
        start = f"{kind} {c}__r = {'{0}' if wide else '0.0f'};"
        return around(rest, ["{", *indent([start, *loop, *finish(let, f"{c}__r", scope)]), "}"])
    if not axes_of(reduce.body, scope.plan.variables) and reduce.kind == "sum":
        count = " * ".join(f"(float)n_{axis(a)}" for a in reduce.axes)
        total = f"{scope.floating(scope.value(reduce.body)).text} * {count}"
        return around(rest, ["{", *indent(finish(let, f"v_all({total})" if wide else total, scope)), "}"])
    if scope.vector is None and vector in reduce.axes:  # along the row, the other axes outside
        assert vector is not None
        outer = [a for a in reduce.axes if a != vector]
        acc = f"{c}__r"

        def step(left: str | None) -> list[str]:
            here = scope_on(scope, vector, left)
            text = here.wide(here.value(reduce.body)).text
            if left is not None:
                text = f"v_pick((ivec)(v_lane() < (int32_t){left}), {text}, v_all({UNITS[reduce.kind]}))"
            return [fused(reduce.kind, acc, Term(text, "v", "f"), here, True)]

        loops = around(outer, by_vectors(vector, step(None), step("left"), scope))
        total = f"v_{reduce.kind}_lanes({acc})"
        start = f"vec {acc} = v_all({UNITS[reduce.kind]});"
        return around(rest, ["{", *indent([start, *loops, *finish(let, total, scope)]), "}"])
    body = [fused(reduce.kind, f"{c}__r", scope.value(reduce.body), scope, wide)]
    loops = around(reduce.axes, body)
    unit = UNITS[reduce.kind]
    start = f"{kind} {c}__r = {f'v_all({unit})' if wide else unit};"
    return around(rest, ["{", *indent([start, *loops, *finish(let, f"{c}__r", scope)]), "}"])


def picked(let: Let, reduce: Reduce, scope: Scope) -> list[str]:
    """The value at the rank-th greatest key: the best so far are kept in order; of equal keys the earlier is first."""
    rank, missing = (scope.value(e) for e in reduce.outside)
    if rank.number is None or Fraction(rank.number).denominator != 1 or not 1 <= rank.number <= 64:
        raise ProgramError(
            f"{let.target}: a pick of rank {reduce.outside[0]} is not written in C; a number up to 64 is"
        )
    r, c = int(rank.number), name_of(let.target.name)
    key, value = (scope.floating(scope.value(e)).text for e in reduce.inside)
    search = [
        f"const float key = {key};",
        f"if (key != -INFINITY) {{ long at = {c}__k;",
        f"  while (at > 0 && (key > {c}__key[at - 1] || (key != key && {c}__key[at - 1] == {c}__key[at - 1]))) at--;",
        f"  if (at < {r}) {{",
        f"    if ({c}__k < {r}) {c}__k++;",
        f"    for (long u = {c}__k - 1; u > at; u--) {{ {c}__key[u] = {c}__key[u - 1]; {c}__val[u] = {c}__val[u - 1]; }}",  # noqa: E501
        f"    {c}__key[at] = key; {c}__val[at] = {value};",
        "  } }",
    ]
    out = [f"float {c}__key[{r}] = {{0}}, {c}__val[{r}] = {{0}}; long {c}__k = 0;", *counted(reduce.axes[0], search)]
    total = f"{c}__k >= {r} ? {c}__val[{r - 1}] : {scope.floating(missing).text}"
    return ["{", *indent([*out, *finish(let, total, scope)]), "}"]


# --------------------------------------------------------------------------- contractions


def contraction(let: Let, blocking: Blocking, scope: Scope, counts: Sequence[int]) -> list[str]:
    """A contraction in register blocks; `counts` are the values of the rows' axis that a tile may have."""
    reduce = let.reduce
    assert reduce is not None
    m, n = blocking.m, blocking.n
    wide = f"{blocking.vectors} * W" if blocking.vectors > 1 else "W"
    im, nm, i_n, nn = f"i_{axis(m)}", f"n_{axis(m)}", f"i_{axis(n)}", f"n_{axis(n)}"
    rows = [f"long {im} = 0;", f"for (; {im} + {blocking.rows} <= {nm}; {im} += {blocking.rows}) {{",
            *indent(_micro(let, blocking, scope, blocking.rows)), "}"]  # fmt: skip
    for rest in sorted({count % blocking.rows for count in counts} - {0}):
        rows += [f"if ({nm} - {im} == {rest}) {{", *indent(_micro(let, blocking, scope, rest)), "}"]
    columns = [f"for (long {i_n} = 0; {i_n} < {nn}; {i_n} += {wide}) {{", *indent(rows), "}"]
    outer = [a for a in scope.plan.layouts[let.target.name].axes if a not in (m, n)]
    return around(outer, columns)


def _micro(let: Let, blocking: Blocking, scope: Scope, rows: int) -> list[str]:
    """One block of results: its sums stay in registers while the reduced axes pass."""
    reduce = let.reduce
    assert reduce is not None
    plan, m, n = scope.plan, blocking.m, blocking.n
    c = name_of(let.target.name)
    here = scope_on(scope, n)
    columns = column_operands(let, blocking, plan.variables)
    unit = UNITS[reduce.kind]
    accs = {(r, j): f"{c}__{r}_{j}" for r in range(rows) for j in range(blocking.vectors)}
    zero = "{0}" if unit == "0.0f" else f"v_all({unit})"
    out = ["vec " + ", ".join(f"{accs[r, j]} = {zero}" for j in range(blocking.vectors)) + ";" for r in range(rows)]
    body: list[str] = []
    place = {j: f"i_{axis(n)} + {j} * W" if j else f"i_{axis(n)}" for j in range(blocking.vectors)}
    common = [v for v in columns if m not in plan.variables[v].axes]
    held: dict[int, Scope] = {}
    for j in range(blocking.vectors):
        at = here.at(**{n: place[j]})
        for v in common:
            name = f"{name_of(v)}__{j}"
            body.append(f"const vec {name} = {_panel(v, blocking, at, j)};")
            at = at.with_(v, Term(name, "v", "f"))
        held[j] = at
    for r in range(rows):
        row_at = f"i_{axis(m)} + {r}" if r else f"i_{axis(m)}"
        inner: list[str] = []
        bound: dict[str, Term] = {}
        for v in variables(reduce.body):
            if m in plan.variables[v].axes and n not in plan.variables[v].axes:
                name = f"{name_of(v)}__s"
                inner.append(f"const float {name} = {scope.at(**{m: row_at}).load(v).text};")
                bound[v] = Term(name, "s", "f")
        for j in range(blocking.vectors):
            at = held[j].at(**{m: row_at})
            at.bound.update(bound)
            inner.append(fused(reduce.kind, accs[r, j], at.value(reduce.body), at, True))
        body.append("{ " + " ".join(inner) + " }")
    out += _ahead(let, blocking, scope, rows)
    last = axis(reduce.axes[-1])
    inner = [
        "#pragma GCC unroll 4",
        f"for (long i_{last} = 0; i_{last} < some_{last}; i_{last}++) {{",
        *indent(body),
        "}",
    ]
    out += [f"const long some_{last} = v_some(n_{last});", *around(reduce.axes[:-1], inner)]
    expr = rebuild(let.expr, lambda e: Var("\0") if isinstance(e, Reduce) else None)

    def finished(row_at: str, sums: Sequence[str]) -> list[str]:
        stores = []
        for j, total in enumerate(sums):
            at = here.at(**{n: place[j], m: row_at}).with_("\0", Term(total, "v", "f"))
            stores.append(at.store(let.target, at.value(expr)))
        return stores

    if any(isinstance(e, Apply) and e.fn in LONG for e in walk(expr)):  # written once: many would crowd out the sums
        name, vectors = f"{name_of(let.target.name)}__sums", blocking.vectors
        listed = ", ".join(accs[r, j] for r in range(rows) for j in range(vectors))
        out.append(f"vec {name}[{rows * vectors}] = {{{listed}}};")
        body = finished(f"i_{axis(m)} + r", [f"{name}[r * {vectors} + {j}]" for j in range(vectors)])
        return [*out, f"for (long r = 0; r < {rows}; r++) {{", *indent(body), "}"]
    for r in range(rows):
        row_at = f"i_{axis(m)} + {r}" if r else f"i_{axis(m)}"
        out += finished(row_at, [accs[r, j] for j in range(blocking.vectors)])
    return out


def _ahead(let: Let, blocking: Blocking, scope: Scope, rows: int) -> list[str]:
    """Fetch ahead what lies apart: the results that the sums are added to, and the next rows of the other operands."""
    assert let.reduce is not None
    out = []
    table, layouts = scope.plan.variables, scope.plan.layouts
    end = dict.fromkeys(let.reduce.axes, "0")
    outer = rebuild(let.expr, lambda e: Var("\0") if isinstance(e, Reduce) else None)
    for v in variables(outer):
        if v != "\0" and {blocking.m, blocking.n} <= set(table[v].axes):
            where = offset(
                layouts[v], {**{a: f"i_{axis(a)}" for a in layouts[v].axes}, blocking.m: f"i_{axis(blocking.m)} + r"}
            )
            out.append(f"__builtin_prefetch({name_of(v)} + {where});")
    for v in variables(let.reduce.body):
        if blocking.m in table[v].axes and blocking.n not in table[v].axes:
            index = {
                **{a: f"i_{axis(a)}" for a in layouts[v].axes},
                **end,
                blocking.m: f"i_{axis(blocking.m)} + {rows} + r",
            }
            out.append(f"__builtin_prefetch({name_of(v)} + {offset(layouts[v], index)});")
    return [f"for (int r = 0; r < {rows}; r++) {{ {' '.join(out)} }}"] if out else []


def _panel(name: str, blocking: Blocking, scope: Scope, j: int) -> str:
    """A vector of a panel: the panel's start is found once, the vectors lie side by side in it."""
    layout = scope.plan.layouts[name]
    if layout.panel and layout.contiguous == blocking.n and layout.panel == blocking.width:
        index = {a: f"i_{axis(a)}" for a in layout.axes}
        whole = f"i_{axis(blocking.n)} / {layout.panel} * {layout.step}"
        rest = offset(replace(layout, panel=0), {**index, blocking.n: "0"})
        return f"v_load({name_of(name)} + {whole} + {rest}{f' + {j} * W' if j else ''})"
    return scope.load(name).text
