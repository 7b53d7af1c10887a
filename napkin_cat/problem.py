"""A problem of block sizes, its answer, and the certificate that goes with it.

>>> from napkin_cat.polynomial import Block, Blocks
>>> held = Limit("shared", 10, 2 * Poly.of(Block("g")))
>>> problem = Problem({"g": range(1, 13)}, 12 * Poly.of(Blocks("g", 12)), (held,))
>>> problem.values({"g": (0, 3)})
{'g': (1, 4)}
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from napkin_cat.certificate import CertificateError
from napkin_cat.polynomial import Poly

__all__ = ["Certificate", "Infeasible", "Lemma", "Limit", "Problem", "Tiling"]

Range = tuple[int, int]


@dataclass(frozen=True)
class Limit:
    """What must fit: `demand` (bytes) at most `capacity` (bytes) at a level; `what` is the column it is read from.

    A bound from below is a limit too: "at least 16 warps" is `Limit("warps", 0, 16 - warps)`.
    """

    level: str
    capacity: int
    demand: Poly
    what: str = ""


@dataclass(frozen=True)
class Problem:
    """Least `cost` (e.g. bytes) over block sizes from lists of increasing candidates, within limits.

    With `beside`, what is least is the greatest of `cost` and these: the slowest of several pipes, say. `prefer`
    chooses among tilings of equal cost: in order, a variable and "small" or "large". `chains` are pairs (inner, outer)
    of variables: the inner block size must divide the outer one.

    >>> from napkin_cat.polynomial import Block
    >>> w, g = Poly.of(Block("w")), Poly.of(Block("g"))
    >>> chained = Problem({"w": (4, 6), "g": range(7, 12)}, g + w, (), chains=(("w", "g"),))
    >>> chained.broken({"w": 4, "g": 8}), chained.broken({"w": 4, "g": 9})
    (None, ('w', 'g'))
    >>> chained.cost_at({"w": 4, "g": 8}), Problem({"g": (8,)}, g, (), beside=(9 * g,)).cost_at({"g": 8})
    (12, 72)
    """

    candidates: Mapping[str, Sequence[int]]
    cost: Poly
    limits: tuple[Limit, ...]
    prefer: tuple[tuple[str, str], ...] = ()
    chains: tuple[tuple[str, str], ...] = ()
    beside: tuple[Poly, ...] = ()

    @property
    def costs(self) -> tuple[Poly, ...]:
        """The sums of which the greatest is what is least."""
        return (self.cost, *self.beside)

    def cost_at(self, blocks: Mapping[str, int]) -> int:
        """What block sizes cost."""
        return max(poly.at(blocks) for poly in self.costs)

    def values(self, box: Mapping[str, Range]) -> dict[str, Range]:
        """A box of indices as a box of sizes."""
        return {v: (self.candidates[v][low], self.candidates[v][high]) for v, (low, high) in box.items()}

    def whole(self) -> dict[str, Range]:
        """All indices."""
        return {v: (0, len(c) - 1) for v, c in self.candidates.items()}

    def broken(self, blocks: Mapping[str, int]) -> tuple[str, str] | None:
        """The first chain whose inner block size does not divide the outer one."""
        return next(((a, b) for a, b in self.chains if blocks[b] % blocks[a]), None)

    def to_json(self) -> dict[str, Any]:
        """The problem as plain data: what `certificate` reads.

        Raises:
            CertificateError: an atom that has no `to_json`.
        """
        return {
            "candidates": {
                v: {"first": c[0], "last": c[-1], "step": c.step} if isinstance(c, range) else list(c)
                for v, c in self.candidates.items()
            },
            "cost": _terms(self.cost),
            "limits": [
                {"level": limit.level, "capacity": limit.capacity, "demand": _terms(limit.demand), "what": limit.what}
                for limit in self.limits
            ],
            "chains": [list(pair) for pair in self.chains],
            "beside": [_terms(poly) for poly in self.beside],
        }


def _terms(poly: Poly) -> list[Any]:
    """A polynomial as `[coefficient, atoms]` lists."""

    def tree(atom: Any) -> Any:
        if not hasattr(atom, "to_json"):
            raise CertificateError(f"{atom} has no to_json, so that no certificate can speak of it")
        return atom.to_json()

    return [[c, [tree(a) for a in atoms]] for atoms, c in poly.terms]


@dataclass(frozen=True)
class Lemma:
    """Inside a box of candidate indices, and where each of the `premises` holds, the conclusion does.

    A premise (pieces, theta) says that the sum of these pieces is at least theta. The conclusion is, by `kind`: "sum",
    the sum of the pieces `of` is at least `theta`; "limit", the limit number `of[0]` is broken; "chain", the inner
    block size of chain number `of[0]` does not divide the outer one. Pieces are parts of the cost and the limits, one
    for each set of variables.
    """

    kind: str
    of: tuple[int, ...]
    theta: int
    box: tuple[tuple[str, Range], ...]
    premises: tuple[tuple[tuple[int, ...], int], ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind, "of": list(self.of), "theta": self.theta, "box": {v: list(r) for v, r in self.box},
            "premises": [[list(pieces), theta] for pieces, theta in self.premises],
        }  # fmt: skip


@dataclass(frozen=True)
class Certificate:
    """A tiling, and the lemmas from which it follows that none costs less than `lower_bound`.

    `status` is "optimal", or "bounded" where the resource limit was reached: then `lower_bound` is below `cost`.
    """

    status: str
    cost: int
    lower_bound: int
    blocks: tuple[tuple[str, int], ...]
    lemmas: tuple[Lemma, ...] = field(repr=False, default=())
    checked_by: tuple[str, ...] = ()

    @property
    def gap(self) -> float:
        """By how many percent of the cost the bound is below it."""
        return 100 * (self.cost - self.lower_bound) / self.cost if self.cost else 0.0

    def to_json(self) -> dict[str, Any]:
        return {
            "status": self.status, "cost": self.cost, "lower_bound": self.lower_bound, "blocks": dict(self.blocks),
            "checked_by": list(self.checked_by), "lemmas": [m.to_json() for m in self.lemmas],
        }  # fmt: skip


@dataclass(frozen=True)
class Tiling:
    """Block sizes (values), what they cost (bytes), and the certificate."""

    blocks: dict[str, int]
    cost: int
    demands: tuple[tuple[str, int, int], ...]
    """Level, bytes held at most, capacity."""
    certificate: Certificate
    problem: Problem | None = field(repr=False, compare=False, default=None)
    then: tuple[Tiling, ...] = field(repr=False, compare=False, default=())
    """What was minimised next, each stage with its own problem and certificate (see `solve_in_order`)."""

    def __str__(self) -> str:
        rows = [f"{v} = {b}" for v, b in self.blocks.items()]
        rows += [f"{level}: {held:,} of {capacity:,} bytes" for level, held, capacity in self.demands]
        c = self.certificate
        gap = "" if c.status == "optimal" else f": none costs less than {c.lower_bound:,} bytes, {c.gap:.2g} % below"
        return "\n".join([*rows, f"cost {self.cost:,} bytes, {c.status}{gap}"])


class Infeasible(Exception):
    """No tiling fits.

    Attributes:
        level: where it does not. bytes_asked, capacity: bytes needed there by the smallest tile, and bytes there are.
        tile: that tile.
    """

    def __init__(self, level: str, bytes_asked: int, capacity: int, tile: Mapping[str, int], what: str = "") -> None:
        self.level, self.bytes_asked, self.capacity, self.tile, self.what = (
            level,
            bytes_asked,
            capacity,
            dict(tile),
            what,
        )
        sizes = ", ".join(f"{v} = {b}" for v, b in tile.items()) or "nothing can be cut"
        asked = f"the smallest tile ({sizes}) needs {bytes_asked:,} bytes{f' at {what!r}' if what else ''}"
        if level == "chains":
            problem = what
        elif bytes_asked > capacity:
            problem = f"{asked}, there are {capacity:,}: {bytes_asked - capacity:,} too many"
        else:
            problem = f"no tile satisfies all limits at once, though {asked} of {capacity:,}"
        super().__init__(f"{level}: {problem}")
