"""Expressions on numpy arrays: floats, or exact rationals; an array's dimensions carry axis names.

>>> from napkin_cat.expression import Var, exp, reduce_max, reduce_sum
>>> t = Var("t")
>>> p = exp(t - reduce_max("x", t))
>>> scores = Tensor.of("q x", [[0.0, 0.0], [1.0, 0.0]])
>>> evaluate(p / reduce_sum("x", p), {"t": scores}).data[0].tolist()
[0.5, 0.5]
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from napkin_cat.exponential import bounded
from napkin_cat.expression import (
    FUNCTIONS,
    UNITS,
    Apply,
    Cast,
    Const,
    Expr,
    ExpressionError,
    Index,
    NotExact,
    Reduce,
    Size,
    Var,
    dtype,
    factors,
)  # fmt: skip

__all__ = ["Tensor", "container", "evaluate", "round_to"]


@dataclass(frozen=True)
class Tensor:
    """A numpy array whose dimensions carry axis names, in order."""

    axes: tuple[str, ...]
    data: np.ndarray[Any, Any]

    @staticmethod
    def of(axes: str | Sequence[str], data: Any) -> Tensor:
        """A tensor from names and anything that numpy reads as an array of as many dimensions."""
        names, array = tuple(axes.split() if isinstance(axes, str) else axes), np.asarray(data)
        if array.ndim != len(names):
            raise ExpressionError(f"{array.ndim} dimensions {array.shape} for axes {' '.join(names)!r}")
        return Tensor(names, array)

    def to(self, axes: Sequence[str]) -> np.ndarray[Any, Any]:
        """The data with dimensions in the order of `axes`; a missing one has length 1."""
        present = [a for a in axes if a in self.axes]
        data = self.data.transpose([self.axes.index(a) for a in present])
        return data.reshape([data.shape[present.index(a)] if a in present else 1 for a in axes])

    def length(self, axis: str) -> int:
        return int(self.data.shape[self.axes.index(axis)])


def _erf(a: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    out: np.ndarray[Any, Any] = np.vectorize(math.erf, otypes=[np.float64])(a).astype(a.dtype)
    return out


_NUMPY: Mapping[str, Callable[..., Any]] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "neg": np.negative, "max": np.maximum,
    "min": np.minimum, "abs": np.abs, "exp": np.exp, "log": np.log, "sqrt": np.sqrt, "tanh": np.tanh, "erf": _erf,
    "round": np.round, "floor": np.floor, "where": np.where, "le": np.less_equal, "lt": np.less, "eq": np.equal,
    "and": np.logical_and,
}  # fmt: skip


def _exact(fn: str) -> Callable[..., Any]:
    """The same function on Fractions; exp is read as powers of two, which obey all laws of exp that proofs use."""

    def power(a: Any) -> Any:
        if a == -math.inf:
            return Fraction(0)
        if isinstance(a, float) or a.denominator != 1:
            raise NotExact(f"exp of {a} is read as 2**{a}, which is no rational number")
        return Fraction(2) ** int(a)

    def root(a: Any) -> Any:
        n, d = (0, 1) if isinstance(a, float) or a < 0 else (math.isqrt(a.numerator), math.isqrt(a.denominator))
        if Fraction(n * n, d * d) != a:
            raise NotExact(f"the square root of {a} is no rational number")
        return Fraction(n, d)

    def refuse(*args: Any) -> Any:
        raise NotExact(f"{fn} has no exact rational value")

    special: dict[str, Callable[..., Any]] = {
        "exp": power, "sqrt": root, "log": refuse, "tanh": refuse, "erf": refuse, "round": round, "floor": math.floor,
        "div": lambda a, b: a / b, "max": max, "min": min,
    }  # fmt: skip
    if fn in special:
        ufunc: Callable[..., Any] = np.frompyfunc(special[fn], FUNCTIONS[fn], 1)
        return ufunc
    function: Callable[..., Any] = _NUMPY[fn]
    return function


def evaluate(
    expr: Expr,
    env: Mapping[str, Tensor],
    sizes: Mapping[str, int] | None = None,
    offsets: Mapping[str, int] | None = None,
    extents: Mapping[str, int] | None = None,
) -> Tensor:
    """The value of an expression on numpy arrays: float, or `object` arrays of Fractions for exact values.

    `sizes` gives the size of whole axes (`Size`), `offsets` where the tile starts along each (`Index`), `extents` how
    many positions of an axis that is cut lie in it, where no array says so.
    A sum of products is contracted without its product in memory.
    """
    sizes, offsets = sizes or {}, offsets or {}
    lengths = dict(extents or {})
    lengths |= {axis: n for t in env.values() for axis, n in zip(t.axes, t.data.shape, strict=True)}
    exact = any(t.data.dtype == object for t in env.values())

    def number(value: Fraction | float) -> Tensor:
        if exact:
            cell = np.empty((), dtype=object)
            cell[()] = value
            return Tensor((), cell)
        return Tensor((), np.asarray(float(value)))

    def apply(fn: str, args: Sequence[Tensor]) -> Tensor:
        if fn not in FUNCTIONS:
            raise ExpressionError(f"no function {fn!r}; there are {', '.join(FUNCTIONS)}")
        axes = tuple(dict.fromkeys(a for t in args for a in t.axes))
        function = _exact(fn) if exact else _NUMPY[fn]
        with np.errstate(all="ignore"):
            return Tensor(axes, np.asarray(function(*(t.to(axes) for t in args)), dtype=object if exact else None))

    def read(e: Expr) -> Tensor:
        match e:
            case Const(value):
                return number(value)
            case Var(name):
                if name not in env:
                    raise ExpressionError(f"no variable {name!r}; there are {', '.join(env)}")
                return env[name]
            case Index(axis, size):
                count = lengths.get(axis, size)
                if count is None:
                    raise ExpressionError(f"index({axis}): no array here has axis {axis!r}")
                positions = range(offsets.get(axis, 0), offsets.get(axis, 0) + count)
                if exact:
                    return Tensor((axis,), np.array([Fraction(i) for i in positions], dtype=object))
                return Tensor((axis,), np.arange(positions.start, positions.stop, dtype=np.float64))
            case Size(axis):
                if axis not in sizes and axis not in lengths:
                    raise ExpressionError(f"size({axis}): its size is not known here")
                return number(Fraction(sizes.get(axis, lengths.get(axis, 0))))
            case Cast(name, body):
                inner = read(body)
                return inner if exact else Tensor(inner.axes, round_to(name, inner.data))
            case Reduce("pick", (axis,), key, (value, rank, missing)):
                return _picked(axis, read(key), read(value), read(rank), read(missing), length(axis))
            case Reduce("recur", (axis,), increment, (decay,)):
                return _recurred(axis, read(decay), read(increment), length(axis), number(Fraction(0)))
            case Reduce(kind, axes, body):
                return reduce(kind, axes, body)
            case Apply("software_exp", (a, *coefficients)) if not exact:
                argument = read(a)
                polynomial = bounded(tuple(c.value for c in coefficients))  # type: ignore[attr-defined]
                return Tensor(argument.axes, polynomial.exp(argument.data))
            case Apply("every", (count, of, at, these, others)):
                position, parts = read(at), [read(count), read(of)]
                low = Tensor(position.axes, position.data % parts[1].data < parts[0].data)
                return apply("where", [low, read(these), read(others)])
            case Apply("where", (condition, then, otherwise)):
                return apply("where", [read(condition), read(then), read(otherwise)])
            case Apply(fn, args):
                return apply(fn, [read(a) for a in args])
        raise ExpressionError(f"not an expression: {e!r}")

    def length(axis: str) -> int:
        if axis not in lengths and axis not in sizes:
            raise ExpressionError(f"no array here has axis {axis!r}")
        return lengths[axis] if axis in lengths else sizes[axis]

    def reduce(kind: str, axes: tuple[str, ...], body: Expr) -> Tensor:
        operands = [read(f) for f in factors(body)] if kind == "sum" else [read(body)]
        union = tuple(dict.fromkeys(a for t in operands for a in t.axes))
        for axis in axes:
            if axis not in union:  # a body that does not depend on the axis is still repeated along it
                operands.append(Tensor((axis,), np.ones(length(axis), dtype=object if exact else None)))
        union = tuple(dict.fromkeys(a for t in operands for a in t.axes))
        keep = tuple(a for a in union if a not in axes)
        if kind == "sum" and not exact and len(operands) > 1:
            letters = {a: i for i, a in enumerate(union)}
            given: list[Any] = []
            for t in operands:
                given += [t.data, [letters[a] for a in t.axes]]
            with np.errstate(all="ignore"):
                return Tensor(keep, np.einsum(*given, [letters[a] for a in keep], optimize=True))
        whole = operands[0].to(union)
        with np.errstate(all="ignore"):
            for t in operands[1:]:
                whole = whole * t.to(union) if kind == "sum" else np.broadcast_arrays(whole, t.to(union))[0]
        where_axes = tuple(union.index(a) for a in axes)
        function: Any = {"sum": np.sum, "prod": np.prod, "max": np.max, "min": np.min}[kind]
        unit = Fraction(int(UNITS[kind])) if exact and kind in ("sum", "prod") else UNITS[kind]
        with np.errstate(all="ignore"):
            out = function(whole, axis=where_axes, initial=unit)
        return Tensor(keep, np.asarray(out, dtype=object if exact else None))

    return read(expr)


def _picked(axis: str, key: Tensor, value: Tensor, rank: Tensor, missing: Tensor, length: int) -> Tensor:
    """`value` at the element of the `rank`-th greatest key along an axis of this length."""
    keep = tuple(dict.fromkeys(a for t in (key, value) for a in t.axes if a != axis))
    out = tuple(dict.fromkeys((*keep, *(a for t in (rank, missing) for a in t.axes))))
    keys, values = np.broadcast_arrays(key.to((*keep, axis)), value.to((*keep, axis)))
    full = (*keys.shape[:-1], length)  # an axis that neither carries is repeated
    keys, values = np.broadcast_to(keys, full), np.broadcast_to(values, full)
    order = np.argsort(-keys, axis=-1, kind="stable")
    ranked = Tensor((*keep, ""), np.take_along_axis(values, order, axis=-1)).to((*out, ""))
    there = Tensor(keep, np.asarray((keys != -math.inf).sum(axis=-1))).to(out)
    wanted, none, there = np.broadcast_arrays(rank.to(out).astype(int), missing.to(out), there)
    if length == 0:
        return Tensor(out, np.array(none))
    at = np.clip(wanted - 1, 0, length - 1)[..., None]
    found = np.take_along_axis(np.broadcast_to(ranked, (*wanted.shape, length)), at, axis=-1)[..., 0]
    return Tensor(out, np.asarray(np.where((wanted >= 1) & (wanted <= there), found, none)))


def _recurred(axis: str, decay: Tensor, increment: Tensor, length: int, start: Tensor) -> Tensor:
    """The last value of `h := decay * h + increment` along an axis of this length."""
    keep = tuple(dict.fromkeys(a for t in (decay, increment) for a in t.axes if a != axis))
    a, b = decay.to((axis, *keep)), increment.to((axis, *keep))
    h = np.broadcast_to(start.data, np.broadcast_shapes(a.shape[1:], b.shape[1:]))
    with np.errstate(all="ignore"):
        for i in range(length):
            h = a[min(i, len(a) - 1)] * h + b[min(i, len(b) - 1)]
    return Tensor(keep, np.asarray(h, dtype=a.dtype if a.dtype == object else None))


def container(name: str) -> Any:
    """The numpy type that holds every value of a dtype: products and sums of integers are exact in float64.

    >>> [container(n).__name__ for n in ("fp16", "bf16", "int32")]
    ['float16', 'float32', 'float64']
    """
    kind = dtype(name)
    return np.float16 if kind.name == "fp16" else np.float64 if kind.integer or kind.bytes > 4 else np.float32


def round_to(name: str, data: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """A float array rounded to the nearest value of a dtype (ties to even), in its `container`.

    FP8 and integers saturate (NaN becomes the integer 0, as in PTX's cvt), the other floats overflow to infinity.

    >>> round_to("bf16", np.array([1.0 + 2.0**-9, 3.3])).tolist()
    [1.0, 3.296875]
    >>> round_to("int8", np.array([2.5, -3.5, 1e9, -np.inf])).tolist()
    [2.0, -4.0, 127.0, -128.0]
    """
    kind, holder = dtype(name), container(name)
    with np.errstate(over="ignore", invalid="ignore"):
        if kind.name in ("fp64", "fp32", "fp16"):
            narrow: np.ndarray[Any, Any] = np.asarray(data).astype(holder)
            return narrow
        wide = np.asarray(data, dtype=np.float64)
        if kind.integer:
            real = np.where(np.isnan(wide), 0.0, wide)
            whole: np.ndarray[Any, Any] = np.clip(np.rint(real), -kind.largest - 1, kind.largest) + 0.0  # no -0
            return whole
        _, exponent = np.frexp(wide)
        step = np.exp2(np.maximum(exponent - 1, kind.exponent_min) - kind.mantissa)
        rounded: np.ndarray[Any, Any] = np.where(np.isfinite(wide), np.round(wide / step) * step, wide)
        if kind.largest < math.inf:
            rounded = np.clip(rounded, -kind.largest, kind.largest)  # NaN stays NaN
        else:
            limit = np.exp2(float(kind.exponent_max + 1))
            rounded = np.where(np.abs(rounded) >= limit, np.copysign(np.inf, rounded), rounded)
        result: np.ndarray[Any, Any] = rounded.astype(holder)
        return result
