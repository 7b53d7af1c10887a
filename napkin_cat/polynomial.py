"""Exact integer polynomials in block sizes: the numbers in which the solver reads a cost.

A cost of the calculus is a sum of products of a few quantities: a block size `g`, the number of
blocks `ceil(n / g)`, the positions that a mask keeps. Each such quantity is an **atom**. An atom is
exact at a point and has bounds over a box; all are Python integers, so nothing overflows.

>>> h = 2 * Poly.of(Blocks("g_q", 10)) + 3
>>> h.at({"g_q": 4})
9
>>> h.lower({"g_q": (2, 5)})
7
>>> at_least_16 = 16 - Poly.of(Block("w")) * Poly.of(Block("blocks"))  # as a limit: at most 0
>>> at_least_16.at({"w": 4, "blocks": 4}), at_least_16.lower({"w": (1, 4), "blocks": (2, 5)})
(0, -4)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

__all__ = ["Atom", "Block", "Blocks", "Busiest", "Poly", "Quotient", "Table"]

Point = Mapping[str, int]
Box = Mapping[str, tuple[int, int]]


@runtime_checkable
class Atom(Protocol):
    """A non-negative integer quantity that depends on some block sizes.

    One that a certificate is to speak of also has `to_json`, in a form that `certificate` reads.
    """

    @property
    def variables(self) -> tuple[str, ...]:
        """The block variables that it reads, e.g. `("g_q",)`."""

    def at(self, point: Point) -> int:
        """Its exact value at a point (variable -> block size)."""

    def lower(self, box: Box) -> int:
        """A lower bound over a box (variable -> inclusive range), equal to `at` on a single point."""

    def upper(self, box: Box) -> int:
        """An upper bound over a box, equal to `at` on a single point."""


@dataclass(frozen=True, order=True)
class Block:
    """The block size itself: `g`. Grows with it."""

    variable: str

    @property
    def variables(self) -> tuple[str, ...]:
        return (self.variable,)

    def at(self, point: Point) -> int:
        return point[self.variable]

    def lower(self, box: Box) -> int:
        return box[self.variable][0]

    def upper(self, box: Box) -> int:
        return box[self.variable][1]

    def to_json(self) -> dict[str, Any]:
        return {"block": self.variable}

    def __str__(self) -> str:
        return self.variable


@dataclass(frozen=True, order=True)
class Blocks:
    """How many blocks of size `g` cover an axis of `size` values: `ceil(size / g)`. Falls as g grows."""

    variable: str
    size: int

    @property
    def variables(self) -> tuple[str, ...]:
        return (self.variable,)

    def at(self, point: Point) -> int:
        return -(-self.size // point[self.variable])

    def lower(self, box: Box) -> int:
        return -(-self.size // box[self.variable][1])

    def upper(self, box: Box) -> int:
        return -(-self.size // box[self.variable][0])

    def to_json(self) -> dict[str, Any]:
        return {"blocks": self.variable, "size": self.size}

    def __str__(self) -> str:
        return f"ceil({self.size}/{self.variable})"


@dataclass(frozen=True, order=True)
class Quotient:
    """How many inner blocks cover an outer one: `ceil(outer / inner)`; with `inner | outer` (a chain), their ratio.

    >>> Quotient("g_q", "w_q").at({"g_q": 384, "w_q": 128})
    3
    """

    outer: str
    inner: str

    @property
    def variables(self) -> tuple[str, ...]:
        return (self.outer, self.inner)

    def at(self, point: Point) -> int:
        return -(-point[self.outer] // point[self.inner])

    def lower(self, box: Box) -> int:
        return -(-box[self.outer][0] // box[self.inner][1])

    def upper(self, box: Box) -> int:
        return -(-box[self.outer][1] // box[self.inner][0])

    def to_json(self) -> dict[str, Any]:
        return {"outer": self.outer, "inner": self.inner}

    def __str__(self) -> str:
        return f"ceil({self.outer}/{self.inner})"


@dataclass(frozen=True, order=True)
class Table:
    """Any function of one block size, value by value: `values` are (block size, non-negative integer) pairs.

    >>> Table("g", ((8, 3), (16, 1), (24, 2))).lower({"g": (8, 16)})
    1
    """

    variable: str
    values: tuple[tuple[int, int], ...]

    @property
    def variables(self) -> tuple[str, ...]:
        return (self.variable,)

    def within(self, box: Box) -> list[int]:
        """The values over a box."""
        low, high = box[self.variable]
        return [n for b, n in self.values if low <= b <= high]

    def at(self, point: Point) -> int:
        return dict(self.values)[point[self.variable]]

    def lower(self, box: Box) -> int:
        return min(self.within(box))

    def upper(self, box: Box) -> int:
        return max(self.within(box))

    def to_json(self) -> dict[str, Any]:
        return {"table": self.variable, "values": [list(row) for row in self.values]}

    def __str__(self) -> str:
        return f"table({self.variable})"


@dataclass(frozen=True, order=True)
class Busiest:
    """Which part of all blocks the busiest of `units` cores runs, `ceil(blocks / units) / blocks`, times `scale`.

    Rounded up to an integer. The blocks of the grid are the product of the atoms `grid`. It is `scale / units`, and
    no less anywhere, where blocks divide evenly among the cores.

    >>> Busiest((Blocks("g", 10),), 4, 1000).at({"g": 2})  # 5 blocks, of which one core runs 2
    400
    >>> Busiest((Blocks("g", 10),), 4, 1000).lower({"g": (1, 3)})  # 8 blocks are possible: 2 for each core
    250
    """

    grid: tuple[Any, ...]
    units: int
    scale: int

    @property
    def variables(self) -> tuple[str, ...]:
        return tuple(sorted({v for atom in self.grid for v in atom.variables}))

    def at(self, point: Point) -> int:
        return self._of(_product(1, (atom.at(point) for atom in self.grid)))

    def _of(self, blocks: int) -> int:
        return -(-self.scale * -(-blocks // self.units) // blocks)

    def lower(self, box: Box) -> int:
        few, many = self._between(box)
        even = many // self.units * self.units  # else the wave is the same all over, and more blocks fill it better
        return self._of(even if even >= few else many)

    def upper(self, box: Box) -> int:
        few, many = self._between(box)
        opened = -(-(few - 1) // self.units) * self.units + 1  # the first block of a wave
        return max(self._of(few), self._of(opened) if few < opened <= many else 0)

    def _between(self, box: Box) -> tuple[int, int]:
        """The fewest and the most blocks; no fewer than one."""
        few = _product(1, (atom.lower(box) for atom in self.grid))
        many = _product(1, (atom.upper(box) for atom in self.grid))
        return max(1, few), max(1, many)

    def to_json(self) -> dict[str, Any]:
        return {"busiest": [atom.to_json() for atom in self.grid], "units": self.units, "scale": self.scale}

    def __str__(self) -> str:
        return f"busiest({' * '.join(map(str, self.grid))})"


Monomial = tuple[Atom, ...]


@dataclass(frozen=True)
class Poly:
    """A sum of integer multiples of products of atoms; `terms` is sorted and merged."""

    terms: tuple[tuple[Monomial, int], ...] = ()

    @staticmethod
    def of(value: Poly | Atom | int) -> Poly:
        """The polynomial of a number or of one atom."""
        if isinstance(value, Poly):
            return value
        if isinstance(value, int):
            return Poly((((), value),)) if value else Poly()
        return Poly((((value,), 1),))

    @staticmethod
    def _merge(terms: Iterable[tuple[Monomial, int]]) -> Poly:
        total: dict[Monomial, int] = {}
        for atoms, coefficient in terms:
            key = tuple(sorted(atoms, key=repr))
            total[key] = total.get(key, 0) + coefficient
        return Poly(tuple(sorted(((k, c) for k, c in total.items() if c), key=repr)))

    def __add__(self, other: Poly | int) -> Poly:
        return Poly._merge(self.terms + Poly.of(other).terms)

    def __mul__(self, other: Poly | int) -> Poly:
        return Poly._merge((a + b, c * d) for a, c in self.terms for b, d in Poly.of(other).terms)

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self) -> Poly:
        return -1 * self

    def __sub__(self, other: Poly | int) -> Poly:
        return self + -Poly.of(other)

    def __rsub__(self, other: int) -> Poly:
        return -self + other

    @property
    def variables(self) -> tuple[str, ...]:
        """The block variables that it reads, sorted."""
        return tuple(sorted({v for atoms, _ in self.terms for a in atoms for v in a.variables}))

    def at(self, point: Point) -> int:
        """Exact value at a point."""
        return sum(_product(c, (a.at(point) for a in atoms)) for atoms, c in self.terms)

    def lower(self, box: Box) -> int:
        """A lower bound over a box: atoms are non-negative, so bounds multiply; where c < 0 the greatest counts."""
        return sum(_product(c, (a.lower(box) if c > 0 else a.upper(box) for a in atoms)) for atoms, c in self.terms)

    def upper(self, box: Box) -> int:
        """An upper bound over a box."""
        return -(-self).lower(box)

    def __str__(self) -> str:
        return " + ".join("*".join([str(c), *map(str, atoms)]) for atoms, c in self.terms) or "0"


def _product(start: int, factors: Iterable[int]) -> int:
    for factor in factors:
        start *= factor
    return start
