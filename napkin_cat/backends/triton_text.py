"""A kernel's statements as Triton: expressions as text, what lies beyond an array's end, what the language lacks.

Triton's blocks have sides that are powers of two, so that a tile reaches beyond the array's end where the axis is no
multiple. What lies there never reaches a result: loads fill it with a constant, and a reduction reads its own unit
there. Which constant a variable holds beyond the end is followed through every expression, and `tl.where` is written
only where it is not the one that the reduction needs.
"""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from napkin_cat.backends.triton_tile import LEAST_SIDE, Blocks, sides_of
from napkin_cat.columns import Variable
from napkin_cat.expression import UNITS, Apply, Cast, Const, Expr, Index, Reduce, Size, Var, factors, walk
from napkin_cat.program import KernelProgram, ProgramError

__all__ = ["HELPERS", "TYPES", "Term", "Writer", "named"]

TYPES = {"fp32": "tl.float32", "fp16": "tl.float16", "bf16": "tl.bfloat16"}
"""Triton's name of a dtype."""
ABOVE = "not -inf"
"""Beyond the end: any number but -inf."""

_NAMES = {
    "tl", "triton", "torch", "float", "range", "max", "zip", "len", "tuple", "pid", "steps", "meta", "sizes", "checked",
}  # fmt: skip
_PREFIX = re.compile(r"(at|offs|in|far|size|count|stride|BLOCK|EVEN|first|end)_")
_SIGN = {"add": ("+", 5), "sub": ("-", 5), "mul": ("*", 6), "div": ("/", 6), "and": ("&", 3)}
_ORDER = {"le": "<=", "lt": "<", "eq": "=="}
_CALL = {"exp": "tl.exp", "log": "tl.log", "sqrt": "tl.sqrt", "erf": "tl.erf", "abs": "tl.abs", "floor": "tl.floor",
         "tanh": "tanh", "round": "round_even", "max": "tl.maximum", "min": "tl.minimum"}  # fmt: skip

HELPERS: Mapping[str, str] = {
    "tanh": '''
@triton.jit
def tanh(x):
    """By exp; near 0, where that would lose digits, by its series."""
    t = tl.exp(-2.0 * tl.abs(x))
    far = tl.where(x < 0, -1.0, 1.0) * (1.0 - t) / (1.0 + t)
    y = x * x
    near = x * (1.0 + y * (-1.0 / 3 + y * (2.0 / 15 + y * (-17.0 / 315 + y * (62.0 / 2835)))))
    return tl.where(y < 0.09, near, far)
''',
    "round_even": '''
@triton.jit
def round_even(x):
    """To the nearest integer, ties to even: beyond 2^22 every fp32 that has a fraction of a half is even already."""
    return tl.where(tl.abs(x) < 4194304.0, (x + 12582912.0) - 12582912.0, x)
''',
    "product": """
@triton.jit
def product(a, b):
    return a * b
""",
    "then": '''
@triton.jit
def then(decay, h, decay_later, h_later):
    """Two steps of h := decay * h + increment as one."""
    return decay * decay_later, decay_later * h + h_later
''',
    "pick": '''
@triton.jit
def pick(key, value, position, rank: tl.constexpr, missing, axis: tl.constexpr):
    """The value at the rank-th greatest key along an axis, of equal keys the earlier; keys of -inf are left out."""
    for _ in tl.static_range(rank - 1):
        greatest = tl.max(key, axis, keep_dims=True)
        here = tl.min(tl.where(key == greatest, position, 2147483647), axis, keep_dims=True)
        key = tl.where(position == here, -float("inf"), key)
    greatest = tl.max(key, axis, keep_dims=True)
    here = tl.min(tl.where(key == greatest, position, 2147483647), axis, keep_dims=True)
    found = tl.sum(tl.where(position == here, value, 0.0), axis)
    return tl.where(tl.max(key, axis) > -float("inf"), found, missing)
''',
}
"""What Triton's language lacks, as device functions."""


def named(name: str) -> str:
    """A variable's name in Python, apart from those that the emitted code uses itself."""
    clean = re.sub(r"\W", "_", name)
    taken = clean in _NAMES or clean in HELPERS or keyword.iskeyword(clean) or _PREFIX.match(clean)
    return f"{clean}_" if taken or clean[:1].isdigit() else clean


# --------------------------------------------------------------------------- expressions


@dataclass(frozen=True)
class Term:
    """A piece of Python: its text, the dimensions that it has, what it is of and how tightly it binds.

    `kind` is a dtype, "int", "bool", or "number" for what is written out.
    """

    text: str
    dims: tuple[int, ...]
    kind: str
    binds: int = 9

    def within(self, level: int) -> str:
        return self.text if self.binds >= level else f"({self.text})"


@dataclass
class Writer:
    """Writes a kernel's statements; `beyond` says what each variable holds beyond the end, by dimension."""

    kernel: KernelProgram
    blocks: Blocks
    variables: dict[str, Variable] = field(default_factory=dict)
    beyond: dict[str, dict[int, float | str]] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    helpers: dict[str, None] = field(default_factory=dict)
    counts: dict[str, None] = field(default_factory=dict)
    dots: int = 0

    def spread(self, t: Term, dims: Sequence[int]) -> str:
        """A term as an operand over these dimensions."""
        if not t.dims or t.dims == tuple(dims):
            return t.text
        return f"{t.within(9)}[{', '.join(':' if d in t.dims else 'None' for d in dims)}]"

    def mask(self, over: Sequence[int], dims: Sequence[int]) -> str:
        """Where a block over `dims` lies inside of the array along the dimensions `over`."""
        return " & ".join(self.spread(Term(self.blocks.mask(d), (d,), "bool"), dims) for d in over)

    def position(self, axis: str) -> Term:
        if axis in self.blocks.scalar:
            return Term(f"at_{axis}", (), "int")
        dims = (self.blocks.dim(axis),)
        if axis in self.blocks.tiles:
            return Term(f"at_{axis} + offs_{axis}", dims, "int", 5)
        return Term(f"offs_{axis}", dims, "int")

    def wide(self, t: Term) -> Term:
        """A term in fp32, in which everything is computed."""
        if t.kind in ("fp32", "number"):
            return t
        return Term(f"{t.within(9)}.to(tl.float32)", t.dims, "fp32")

    def joined(self, *terms: Term) -> tuple[int, ...]:
        return tuple(sorted({d for t in terms for d in t.dims}))

    def operand(self, t: Term, dims: Sequence[int], level: int) -> str:
        spread = self.spread(t, dims)
        return spread if spread != t.text else t.within(level)

    def term(self, e: Expr) -> Term:
        """An expression as text, without the types that its variable may ask for."""
        match e:
            case Const(value):
                return _number(value)
            case Var(name):
                v = self.variables[name]
                return Term(named(name), self.blocks.of(v.axes), v.dtype)
            case Index(axis):
                return self.position(axis)
            case Size(axis):
                self.counts[axis] = None
                return Term(f"count_{axis}", (), "fp32")
            case Cast(kind, body):
                if kind not in TYPES:
                    raise ProgramError(f"{self.kernel.name}: {e} has no form in Triton; it has {', '.join(TYPES)}")
                t = self.wide(self.term(body))
                if t.kind == "number":
                    t = Term(f"tl.full((), {t.text}, tl.float32)", (), "fp32")
                return replace(t, text=f"{t.within(9)}.to({TYPES[kind]})", kind=kind, binds=9)
            case Reduce():
                return self.reduction(e)
            case Apply("add", (a, Reduce() as r)) if self.matrix(r) is not None:
                start = self.wide(self.term(a))
                return self.product(r, start)
            case Apply("where", (condition, a, b)):
                c, x, y = self.term(condition), *map(self.wide, (self.term(a), self.term(b)))
                dims = self.joined(c, x, y)
                return Term(f"tl.where({', '.join(self.spread(t, dims) for t in (c, x, y))})", dims, "fp32")
            case Apply("neg", (a,)):
                t = self.wide(self.term(a))
                return Term(f"-{t.within(7)}", t.dims, "fp32", 7)
            case Apply("div", (a, b)) if not any(isinstance(n, Var | Index | Reduce) for n in walk(b)):
                x, y = self.wide(self.term(a)), self.term(b)  # the same number everywhere: once, not each time
                return Term(f"{x.within(6)} * (1.0 / {y.within(7)})", x.dims, "fp32", 6)
            case Apply(fn, args) if fn in _ORDER or fn in ("add", "sub"):
                terms = [self.term(a) for a in args]
                whole = all(t.kind == "int" or (t.kind == "number" and t.text.endswith(".0")) for t in terms)
                if whole and any(t.kind == "int" for t in terms):
                    terms = [replace(t, text=t.text.removesuffix(".0")) if t.kind == "number" else t for t in terms]
                else:
                    whole, terms = False, [self.wide(t) for t in terms]
                x, y = terms
                dims = self.joined(x, y)
                sign, binds = (_ORDER[fn], 1) if fn in _ORDER else _SIGN[fn]
                kind = "bool" if fn in _ORDER else "int" if whole else "fp32"
                text = f"{self.operand(x, dims, binds)} {sign} {self.operand(y, dims, binds + 1)}"
                return Term(text, dims, kind, binds)
            case Apply(fn, (a, b)) if fn in _SIGN:
                x, y = self.term(a), self.term(b)
                if fn != "and":
                    x, y = self.wide(x), self.wide(y)
                dims, (sign, binds) = self.joined(x, y), _SIGN[fn]
                text = f"{self.operand(x, dims, binds)} {sign} {self.operand(y, dims, binds + 1)}"
                return Term(text, dims, "bool" if fn == "and" else "fp32", binds)
            case Apply(fn, args) if fn in _CALL:
                if _CALL[fn] in HELPERS:
                    self.helpers[_CALL[fn]] = None
                terms = [self.wide(self.term(a)) for a in args]
                dims = self.joined(*terms)
                return Term(f"{_CALL[fn]}({', '.join(self.spread(t, dims) for t in terms)})", dims, "fp32")
        raise ProgramError(f"{self.kernel.name}: {e} has no form in Triton")

    # ----------------------------------------------------------------------- reductions

    def matrix(self, r: Reduce) -> tuple[int, int, int] | None:
        """The dimensions of a matrix product that `tl.dot` takes."""
        found = sides_of(r, self.blocks, self.variables)
        return found if found and all(self.blocks.side(d) >= LEAST_SIDE for d in found) else None

    def cleared(self, name: str, dim: int, unit: float) -> None:
        """From here on a variable holds this number beyond the end of a dimension."""
        if self.beyond[name].get(dim) != unit:
            dims = self.blocks.of(self.variables[name].axes)
            text = f"tl.where({self.mask([dim], dims)}, {named(name)}, {_number(unit).text})"
            self.lines.append(f"{named(name)} = {text}")
            self.beyond[name][dim] = unit

    def product(self, r: Reduce, start: Term | None = None) -> Term:
        """A sum of products as `tl.dot`, added to what it starts with."""
        found = self.matrix(r)
        assert found is not None
        m, n, k = found
        operands = []
        for f in factors(r.body):
            assert isinstance(f, Var)
            self.cleared(f.name, k, 0.0)
            operands.append(self.term(f))
        if m > n:
            operands.reverse()
            m, n = n, m
        a, b = operands
        left = a.text if a.dims == (m, k) else f"tl.trans({a.text})"
        right = b.text if b.dims == (k, n) else f"tl.trans({b.text})"
        self.dots += 1
        into = f", {start.text}" if start is not None and start.dims == (m, n) else ""
        exact = ', input_precision="ieee"' if a.kind == "fp32" else ""
        product = Term(f"tl.dot({left}, {right}{into}{exact})", (m, n), "fp32")
        if start is None or into:
            return product
        return Term(f"{self.operand(start, (m, n), 5)} + {product.text}", (m, n), "fp32", 5)

    def inside(self, e: Expr, over: Sequence[int], unit: float, dims: Sequence[int] = ()) -> Term:
        """An expression in fp32 that has the dimensions `over`, and the unit beyond their ends."""
        if isinstance(e, Var):
            own = self.blocks.of(self.variables[e.name].axes)
            for d in over:
                if d in own:
                    self.cleared(e.name, d, unit)
        t = self.wide(self.term(e))
        outside = [d for d in over if d not in t.dims or self.value(e, d) != unit]
        if not outside:
            return t
        all_dims = tuple(sorted({*t.dims, *over, *dims}))
        text = f"tl.where({self.mask(outside, all_dims)}, {self.spread(t, all_dims)}, {_number(unit).text})"
        return Term(text, all_dims, "fp32")

    def reduction(self, r: Reduce) -> Term:
        if self.matrix(r) is not None:
            return self.product(r)
        over = self.blocks.of(r.axes)
        if r.kind == "pick":
            return self.picked(r, over)
        if r.kind == "recur":
            return self.recurred(r, over)
        t = self.inside(r.body, over, UNITS[r.kind])
        text, dims = t.text, list(t.dims)
        for d in reversed(over):
            axis = dims.index(d)
            dims.remove(d)
            if r.kind == "prod":
                self.helpers["product"] = None
                text = f"tl.reduce({text}, {axis}, product)"
            else:
                text = f"tl.{r.kind}({text}, axis={axis})"
        return Term(text, tuple(dims), "fp32")

    def picked(self, r: Reduce, over: tuple[int, ...]) -> Term:
        value, rank, missing = r.more
        if not isinstance(rank, Const) or not isinstance(missing, Const):
            raise ProgramError(f"{self.kernel.name}: {r} picks by a rank that is computed; that has no form in Triton")
        key = self.inside(r.body, over, -math.inf)
        other, position = self.wide(self.term(value)), self.position(r.axes[0])
        dims = self.joined(key, other, position)
        axis = dims.index(over[0])
        self.helpers["pick"] = None
        arguments = [self.spread(key, dims), self.spread(other, dims), self.spread(position, dims)]
        text = f"pick({', '.join(arguments)}, {int(rank.value)}, {_number(missing.value).text}, {axis})"
        return Term(text, tuple(d for d in dims if d not in over), "fp32")

    def recurred(self, r: Reduce, over: tuple[int, ...]) -> Term:
        (decay,) = r.more
        a = self.inside(decay, over, 1.0)
        b = self.inside(r.body, over, 0.0)
        dims = self.joined(a, b)
        axis, shape = dims.index(over[0]), self.blocks.shape(dims)
        pair = ", ".join(t.text if t.dims == dims else f"tl.broadcast_to({self.spread(t, dims)}, {shape})"
                         for t in (a, b))  # fmt: skip
        self.helpers["then"] = None
        self.lines.append(f"_, steps = tl.associative_scan(({pair}), {axis}, then)")
        last = self.spread(Term(f"offs_{r.axes[0]}", over, "int"), dims)
        text = f"tl.sum(tl.where({last} == BLOCK_{r.axes[0]} - 1, steps, 0.0), axis={axis})"
        return Term(text, tuple(d for d in dims if d not in over), "fp32")

    # ----------------------------------------------------------------------- beyond the end

    def value(self, e: Expr, dim: int) -> float | str | None:
        """What an expression is beyond the end of a dimension: a number, any but -inf, or unknown."""
        match e:
            case Const(value):
                return float(value)
            case Var(name):
                return self.beyond[name].get(dim)
            case Cast(_, body):
                return self.value(body, dim)
            case Apply("where", (Apply("eq", (a, Const(float() as low))), Const(Fraction() as then), b)) if (
                    a == b and low == -math.inf):  # fmt: skip
                known = self.value(a, dim)
                return ABOVE if known in (None, ABOVE) else float(then) if known == -math.inf else known
            case Apply("where", (_, a, b)):
                x, y = self.value(a, dim), self.value(b, dim)
                return x if x == y else None
            case Apply("sub", (a, b)) if self.value(a, dim) == -math.inf:
                other = self.value(b, dim)
                return -math.inf if other is not None and other != -math.inf else None
            case Apply("exp", (a,)) if self.value(a, dim) == -math.inf:
                return 0.0
            case Apply("neg" | "abs" as fn, (a,)):
                known = self.value(a, dim)
                return None if not isinstance(known, float) else -known if fn == "neg" else abs(known)
            case Apply("add" | "sub" | "mul" as fn, (a, b)):
                x, y = self.value(a, dim), self.value(b, dim)
                if isinstance(x, float) and isinstance(y, float) and math.isfinite(x) and math.isfinite(y):
                    return x + y if fn == "add" else x - y if fn == "sub" else x * y
        return None


def _number(value: Fraction | float) -> Term:
    number = float(value)
    if math.isinf(number):
        return Term('float("inf")', (), "number") if number > 0 else Term('-float("inf")', (), "number", 7)
    return Term(repr(number), (), "number", 9 if number >= 0 else 7)
