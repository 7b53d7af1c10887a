"""M and H above the columns of a kernel's picture: what lies in each level meanwhile, and what crosses into it.

Read off the kernel's code as `cost` does, column by column: above arrays stands what lies there between operations,
above functions what lies there while they work, where that is more; above whatever moves values, how many over the
whole run, slices of contractions too. At the end stand the largest column, and the sum of what moves.

>>> from napkin_cat.columns import columns
>>> from napkin_cat.expression import Numerics
>>> from napkin_cat.library import matmul
>>> from napkin_cat.regions import kernel_of
>>> code = columns(kernel_of(matmul.diagram, stream="b"), Numerics("fp16", "fp16"))
>>> for head in heads(code, ["global", "shared", "registers"]):
...     print(head.name, head.total)
M shared ('g_a*s_b + g_c*s_b',)
H shared ('a*b*c/g_c', '+ a*b*c/g_a + a*c')
M registers ('g_a*g_c',)
H registers ('a*c',)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from napkin_cat import cost
from napkin_cat.columns import Columns, Variable
from napkin_cat.diagram import Array
from napkin_cat.graph import Ref
from napkin_cat.layout import Head

__all__ = ["heads"]


def heads(
    code: Columns, levels: Sequence[str], *, stages: int = 1, point: Mapping[str, int] | None = None,
    totals: Callable[[int], tuple[str, str]] | None = None,
) -> list[Head]:  # fmt: skip
    """Rows M and H of each level below the top, in values and symbols.

    Args:
        levels: what the levels are called, the top one first.
        stages: chunks that lie in memory at once.
        point: size of every axis and block by its symbol, which tell the larger of two sums.
        totals: of a level, what stands below M and H at the end of their rows.
    """
    import sympy

    numbers, _ = cost.symbol_numbers(code)
    numbers = replace(numbers, stages=sympy.Integer(stages))
    if code.part is not None:  # of parts of the stream each block has one
        numbers = _whole(numbers, code.part.axis)
    moved, held = cost.transfer(code, numbers), cost.memory(code, numbers)
    loads = {s.box: s.target for s in code.statements() if s.kind == "load"}
    sliced = {copy.name: s for s in code.statements() for copy, _ in s.copies}
    lying = [({s.box for s in at_work}, frozenset(names)) for at_work, names in cost.lying(code)]

    def size(expression: Any) -> Any:
        if point is None:
            return _guessed(expression)
        return expression.subs({s: point[s.name] for s in expression.free_symbols})

    @cache
    def total(names: frozenset[str], level: int) -> Any:
        there = (code.table[n] for n in sorted(names))
        return _sum(cost.extent(code, numbers, v, sliced.get(v.name)) for v in there if v.level == level)

    def row(level: int) -> tuple[Head, Head]:
        def resident(arrays: Sequence[tuple[Ref, Array]], inside: bool) -> Any:
            found = [loads.get(ref[0], Variable(f"{ref}", a.names, "", level)) for ref, a in arrays if a.level == level]
            found += [s.target for s in code.init if inside and s.target.level == level]
            return _sum(cost.extent(code, numbers, v) for v in found) or None

        def at_work(boxes: Collection[int], *beside: Any) -> Any:
            sums = {total(names, level) for at, names in lying if not at.isdisjoint(boxes)}
            most = max(sorted(sums, key=str), key=size, default=0)
            return most if most != 0 and all(size(most) > size(x) for x in beside if x is not None) else None

        def crossing(boxes: Collection[int]) -> Any:
            here = cost.transfer(code, numbers, lambda s: int(s.box in boxes)).get(level, sympy.Integer(0))
            return sympy.expand(here) or None

        name = levels[level] if level < len(levels) else f"level {level}"
        tone = f"text{min(level, 3)}"
        most = max((sympy.expand(poly) for _, poly in held.get(level, [])), key=size, default=sympy.Integer(0))
        ends = [_lines(most), _lines(sympy.expand(moved.get(level, sympy.Integer(0))))]
        if totals is not None:
            ends = [(*lines, f"= {text}") for lines, text in zip(ends, totals(level), strict=True)]
        return (
            Head(f"M {name}", tone, ends[0], _lines, held=resident, busy=at_work),
            Head(f"H {name}", tone, ends[1], _lines, moved=crossing),
        )

    return [head for level in sorted(set(moved) | set(held)) for head in row(level)]


def _whole(numbers: cost.Numbers[Any], axis: str) -> cost.Numbers[Any]:
    """The numbers where blocks of an axis are single positions."""

    def known(count: Callable[[str], Any], here: Any) -> Callable[[str], Any]:
        return lambda a: here if a == axis else count(a)

    one, size = numbers.one, numbers.size(axis)
    return replace(
        numbers, block=known(numbers.block, one), blocks=known(numbers.blocks, size), part=known(numbers.part, one),
        parts=known(numbers.parts, one), all_parts=known(numbers.all_parts, size),
    )  # fmt: skip


def _sum(terms: Any) -> Any:
    import sympy

    return sympy.expand(sum(terms, sympy.Integer(0)))


def _lines(expression: Any) -> tuple[str, ...]:
    """A sum as lines of a few terms each."""
    lines: list[str] = []
    for term in expression.as_ordered_terms():
        text = str(term)
        if lines and len(lines[-1]) + len(text) <= 14:
            lines[-1] += f" + {text}"
        else:
            lines.append(f"+ {text}" if lines else text)
    return tuple(lines)


def _guessed(expression: Any) -> Any:
    """How large a sum is where no sizes are given: chunks small, blocks larger, axes largest."""
    big = {"s": 8, "u": 8, "k": 8, "n": 8, "w": 16, "g": 64}
    return expression.subs({s: big.get(s.name[0], 1024) if "_" in s.name else 1024 for s in expression.free_symbols})
