"""An algorithm run operation by operation in numpy or torch, as one would write it by hand: what kernels race against.

Contractions go to the library's einsum, everything else to its elementwise functions and reductions, in fp32; every
intermediate array is materialised. For the right answer see `evaluate`, which computes in fp64.

>>> import numpy as np
>>> from napkin_cat.library import ALGORITHMS
>>> eager(ALGORITHMS["attention"].diagram, np)(*(np.ones((n, 4), np.float32) for n in (3, 5, 5))).dtype
dtype('float32')
"""

from __future__ import annotations

import math
import operator
import string
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from napkin_cat.diagram import Diagram, Move, Op, Relabel
from napkin_cat.evaluate import bind_sizes
from napkin_cat.expression import Apply, Cast, Const, Expr, ExpressionError, Index, Reduce, Size, Var, factors
from napkin_cat.graph import Graph, Ref

__all__ = ["eager"]

_NAMES = {"neg": "negative", "and": "logical_and", "div": "divide", "mul": "multiply", "sub": "subtract",
          "le": "less_equal", "lt": "less", "eq": "equal", "max": "maximum", "min": "minimum"}  # fmt: skip

_PLAIN: Mapping[str, Callable[..., Any]] = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "div": operator.truediv, "neg": operator.neg,
    "max": max, "min": min, "abs": abs,
}  # fmt: skip

Named = tuple[tuple[str, ...], Any]
"""Axes, and the array or number that has them."""


def eager(diagram: Diagram, library: Any) -> Callable[..., Any]:
    """A function on arrays of `library` (the module numpy or torch), one per input; it returns one or a tuple.

    Raises:
        ExpressionError: the algorithm takes the rank-th greatest, or a recurrence, which have no one call there.
    """
    graph = Graph.of(diagram)

    def run(*arrays: Any) -> Any:
        sizes = bind_sizes(diagram, arrays)
        values: dict[Ref, Named] = {
            (-1, i): (a.names, x) for i, (a, x) in enumerate(zip(diagram.dom.inside, arrays, strict=True))
        }
        reader = _Reader(library, sizes, arrays[0])
        for n in graph.order():
            vertex = graph.vertices[n]
            given = [values[ref] for ref in vertex.inputs]
            match vertex.box:
                case Op():
                    env = {name: t for (name, _), t in zip(vertex.box.operation.inputs, given, strict=True)}
                    for name, e in vertex.box.operation.body:
                        env[name] = reader.read(e, env)
                    out = [env[name] for name in vertex.box.operation.outputs]
                case Relabel():
                    out = [(tuple(vertex.box.names.get(a, a) for a in axes), x) for axes, x in given]
                case Move():
                    out = given
                case _:
                    raise ExpressionError(f"{vertex.box} is not run operation by operation")
            values |= dict(zip(graph.ports(n), out, strict=True))
        results = [
            reader.lined_up(values[ref], a.names) for ref, a in zip(graph.outputs, diagram.cod.inside, strict=True)
        ]
        return results[0] if len(results) == 1 else tuple(results)

    return run


class _Reader:
    """Reads expressions as calls of the library."""

    def __init__(self, library: Any, sizes: Mapping[str, int], like: Any) -> None:
        self.library, self.sizes, self.dtype = library, sizes, like.dtype

    def lined_up(self, value: Named, axes: Sequence[str]) -> Any:
        """The array with dimensions in this order; a missing one has length 1."""
        own, x = value
        if not own:
            return x
        present = [a for a in axes if a in own]
        order = [own.index(a) for a in present]
        moved = x if order == list(range(len(order))) else self.library.permute_dims(x, order) if hasattr(
            self.library, "permute_dims") else x.permute(order)  # fmt: skip
        shape = [moved.shape[present.index(a)] if a in present else 1 for a in axes]
        return moved if list(moved.shape) == shape else moved.reshape(shape)

    def read(self, e: Expr, env: Mapping[str, Named]) -> Named:
        match e:
            case Const(value):
                return (), float(value) if not isinstance(value, Fraction) or value.denominator != 1 else int(value)
            case Var(name):
                return env[name]
            case Size(axis):
                return (), self.sizes[axis]
            case Index(axis):
                return (axis,), self.library.arange(self.sizes[axis], dtype=self.dtype)
            case Cast(_, body):
                return self.read(body, env)
            case Reduce(kind, axes, body) if kind in ("sum", "prod", "max", "min"):
                return self.reduce(kind, axes, body, env)
            case Apply(fn, args):
                return self.apply(fn, [self.read(a, env) for a in args])
        raise ExpressionError(f"{e} is not run operation by operation")

    def apply(self, fn: str, args: Sequence[Named]) -> Named:
        axes = tuple(dict.fromkeys(a for own, _ in args for a in own))
        given = [self.lined_up(a, axes) for a in args]
        if not any(hasattr(x, "dtype") for x in given):
            function = _PLAIN.get(fn) or getattr(math, fn)
            return axes, function(*given)
        if fn == "erf" and not hasattr(self.library, "erf"):
            from scipy.special import erf  # numpy has none

            return axes, erf(given[0])
        if fn in ("max", "min", "eq", "le", "lt", "where") and self.library.__name__ == "torch":
            first = next(x for x in given if hasattr(x, "dtype"))
            kind = self.dtype if first.dtype == self.library.bool else first.dtype
            given = [x if hasattr(x, "dtype") else self.library.tensor(x, dtype=kind) for x in given]
        name = (
            fn if fn == "eq" and hasattr(self.library, "eq") else _NAMES.get(fn, fn)
        )  # torch.equal is of whole arrays
        return axes, getattr(self.library, name)(*given)

    def reduce(self, kind: str, axes: tuple[str, ...], body: Expr, env: Mapping[str, Named]) -> Named:
        parts = [self.read(f, env) for f in (factors(body) if kind == "sum" else [body])]
        arrays = [p for p in parts if hasattr(p[1], "dtype")]
        union = tuple(dict.fromkeys(a for own, _ in arrays for a in own))
        keep = tuple(a for a in union if a not in axes)
        if kind == "sum" and len(arrays) > 1 and len(arrays) == len(parts) and set(axes) <= set(union):
            letters = dict(zip(union, string.ascii_letters, strict=False))
            word = ",".join("".join(letters[a] for a in own) for own, _ in arrays)
            out = "".join(letters[a] for a in keep)
            extra = {"optimize": True} if self.library.__name__ == "numpy" else {}
            return keep, self.library.einsum(f"{word}->{out}", *(x for _, x in arrays), **extra)
        whole = parts[0]
        for p in parts[1:]:
            whole = self.apply("mul", [whole, p])
        own, x = whole
        absent = math.prod(self.sizes[a] for a in axes if a not in own)
        if not hasattr(x, "dtype"):
            return (), x * absent if kind == "sum" else x
        places = tuple(own.index(a) for a in axes if a in own)
        if places:
            name = {"max": "amax", "min": "amin"}.get(kind, kind)
            x = getattr(self.library, name)(x, places if len(places) > 1 else places[0])
        if kind == "sum" and absent != 1:
            x = x * absent
        return tuple(a for a in own if a not in axes), x
