"""What a kernel must move at least, whatever its tiles, where a memory holds so many bytes: for charts.

A bound is a standard form (section 3 of the paper) in symbols: sizes of axes, bytes per value, and under a mask the
positions that it leaves visible. Every largest column of the memory gives one, of what lies at the first level below
the top and of all that the kernel holds; each is a bound, and so is the greatest of them.

**Masks.** Let `V` be the pairs (row, position of the stream) that a mask leaves visible. A block of rows loads every
position that any of its rows sees, hence at least as many as its rows see on average. Blocks have at most `g` rows, so
all of them together load at least `V / g` positions, and exactly `V` are at least counted of what carries the rows too.
Chunks only add to it. With `V / g` for `q x / g` the rest is as without a mask.

>>> from napkin_cat.schedule import derive
>>> schedule = derive("causal_attention", on="a100", sizes={"q": 1024, "x": 1024, "d": 64})
>>> [kernel] = schedule.kernels
>>> [(memory, least)] = lower_bound(kernel, [kernel.levels[0].memory_bytes])
>>> 0.5 < least / kernel.transfer_bytes <= 1
True
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from napkin_cat import cost
from napkin_cat.columns import Columns
from napkin_cat.cost import Numbers, StandardForm
from napkin_cat.numerics import dtype
from napkin_cat.schedule import KernelPlan

__all__ = ["VISIBLE", "Bound", "bounds", "lower_bound", "visible"]

VISIBLE = "visible"
"""The symbol of the pairs that a mask leaves."""


@dataclass(frozen=True)
class Bound:
    """Bytes that must cross into the first level, by a standard form of M bytes.

    `symbols` says what its symbols are: `size:q`, `bytes:fp16`, or `visible`. With `everywhere`, M is all that the
    kernel holds, in the levels below the first too.
    """

    form: StandardForm
    everywhere: bool
    symbols: Mapping[str, str]


def bounds(k: KernelPlan) -> tuple[Bound, ...]:
    """All bounds of a kernel; none where no column has a closed form."""
    return _bounds(k.code, k.numerics.storage)


@lru_cache(maxsize=256)
def _bounds(code: Columns, storage: str) -> tuple[Bound, ...]:
    return (*_each(code, storage, False), *_each(cost.flattened(code), storage, True))


def _each(code: Columns, storage: str, everywhere: bool) -> Iterator[Bound]:
    import sympy

    plain, _ = cost.symbol_numbers(code)
    meaning: dict[str, str] = {}

    def symbol(name: str, what: str) -> Any:
        meaning[name] = what
        return sympy.Symbol(name, positive=True)

    def size(axis: str) -> Any:
        return symbol(f"size({axis})" if axis == VISIBLE else cost.size_symbol(axis), f"size:{axis}")

    def in_bytes(kind: str) -> Any:
        return symbol(f"bytes({kind})", f"bytes:{kind}")

    single = {code.stream, code.part.axis if code.part is not None else None}  # chunks, and blocks of parts

    def block(axis: str) -> Any:
        return sympy.Integer(1) if axis in single else plain.block(axis)

    def kept(_: Columns, carried: frozenset[str], again: bool) -> Any:
        if again:  # parts of chunks, not positions
            return sympy.Integer(0)
        rows = [a for a in sorted(code.masked & set(code.groups)) if a not in carried]
        return symbol(VISIBLE, VISIBLE) / sympy.prod([block(a) for a in rows])

    numbers: Numbers[Any] = replace(
        plain, size=size, block=block, blocks=lambda a: size(a) / block(a), kept=kept,
    )  # fmt: skip
    moving: Any = lambda s: in_bytes((s.stored or storage) if s.kind == "store" else s.target.dtype)  # noqa: E731
    holding: Any = lambda v: in_bytes(v.dtype)  # noqa: E731
    moved = sympy.expand(cost.transfer(code, numbers, moving).get(1, sympy.Integer(0)))
    seen = set()
    for what, held in cost.memory(code, numbers, holding).get(1, []):
        column = cost.Symbols(code, moved, ((what, sympy.expand(held)),), ())
        if column.leading in seen:
            continue
        seen.add(column.leading)
        form = column.standard_form()
        if form is not None and {s.name for alpha, _ in form.terms for s in alpha.free_symbols} <= set(meaning):
            yield Bound(form, everywhere, dict(meaning))


def visible(code: Columns, sizes: Mapping[str, int]) -> int:
    """Pairs (row, position of the stream) that a mask leaves; positions, where it does not speak of rows.

    >>> from napkin_cat.schedule import derive
    >>> [kernel] = derive("causal_attention", on="a100", sizes={"q": 8, "x": 8, "d": 16}).kernels
    >>> visible(kernel.code, dict(kernel.sizes))
    36
    """
    assert code.stream is not None
    rows = code.masked & set(code.groups)
    single = {cost.variable(code, a): 1 for a in (*rows, code.stream)}
    return cost.polynomials(code, sizes).kept(code, frozenset(rows), False).at(single)


def lower_bound(
    k: KernelPlan, memories: Sequence[float], value_bytes: Mapping[str, float] | None = None, below: int | None = None
) -> tuple[tuple[float, float], ...]:
    """(memory, bytes that must cross into the first level below the top where it holds so many); none without a form.

    Args:
        value_bytes: of dtypes that are to count otherwise than they are.
        below: bytes that all levels below the first hold together; by default what the device states.
    """
    import sympy

    others = sum(level.capacity_bytes for level in k.levels[1:]) if below is None else below
    sizes = dict(k.sizes)
    curves = []
    for bound in bounds(k):
        at: dict[Any, Any] = {}
        for name, what in bound.symbols.items():
            kind, _, of = what.partition(":")
            number: float = (
                visible(k.code, sizes) if kind == VISIBLE else sizes[of] if kind == "size"
                else (value_bytes or {}).get(of, dtype(of).bytes)
            )  # fmt: skip
            at[sympy.Symbol(name, positive=True)] = number
        terms = [(float(sympy.sympify(alpha).subs(at)), float(beta)) for alpha, beta in bound.form.terms]
        beside = others if bound.everywhere else 0
        curves.append([sum(alpha * (m + beside) ** -beta for alpha, beta in terms) for m in memories])
    return tuple((m, max(every)) for m, *every in zip(memories, *curves, strict=True)) if curves else ()
