"""What a kernel moves and what it holds: transfer H and memory M per level, read off its columns in any numbers.

The same reading gives exact integers at given block sizes, polynomials for the solver, and symbols for people
(section 3 of the paper). Nothing here reads a loop program; the program's ledger must come to the same values.

* **H** of a level is what crosses the boundary above it, both ways. An input comes in once for every block of each
  group axis that it lacks, an output leaves once; an array that passes a level is charged there too.
* **M** of a level is the largest column: all that lies there at one moment.

>>> from napkin_cat.library import ALGORITHMS
>>> from napkin_cat.regions import kernel_of
>>> attention = kernel_of(ALGORITHMS["attention"].diagram, stream="x")
>>> values = symbolic(attention)
>>> print(values.transfer)
2*d*q + 2*d*q*x/g_q
>>> print(values.standard_form())
2*d*q + 4*d**2*q*x * M^-1
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Any, Generic, TypeVar

import numpy as np

from napkin_cat.columns import Columns, Statement, Variable, columns
from napkin_cat.diagram import Kernel
from napkin_cat.expression import Affine, Numerics, dtype
from napkin_cat.polynomial import Block, Blocks, Box, Point, Poly, Quotient

__all__ = [
    "Kept", "Numbers", "StandardForm", "Symbols", "exact", "exchanged", "lying", "memory", "polynomials", "symbolic",
    "transfer",
]  # fmt: skip

N = TypeVar("N", bound=Any)

LONGEST = 1 << 22
"""The longest group axis over which the tiles that a mask leaves are counted."""


# --------------------------------------------------------------------------- the functor


@dataclass(frozen=True)
class Numbers(Generic[N]):
    """A number system for costs: the size of an axis, of a block of it, how many blocks there are, what a mask keeps.

    `part` is the size of a part of a block (or chunk) of an axis that is cut again, `parts` how many a block has,
    `all_parts` how many the whole axis has, where parts divide blocks; `slice` and `slices` are the same for the
    slices of an axis in a contraction, by its kind, "k" where it is reduced and "n" where it is not. `stages` is how
    many chunks of what is streamed lie in memory at once (one is read while the others arrive).

    `kept(columns, carried, again)` is the sum, over the blocks of the masked group axes, of the positions of the
    streamed axis in surviving chunks, times the block's length along those of the axes that `carried` names. With
    `again` it is what parts count: a masked axis that is not carried counts once for every part of the block, a
    streamed axis that is not carried once for every part of a chunk.
    """

    one: N
    size: Callable[[str], N]
    block: Callable[[str], N]
    blocks: Callable[[str], N]
    kept: Callable[[Columns, frozenset[str], bool], N]
    part: Callable[[str], N]
    parts: Callable[[str], N]
    all_parts: Callable[[str], N]
    slice: Callable[[str, str], N]
    slices: Callable[[str, str], N]
    stages: N

    def product(self, factors: Sequence[N]) -> N:
        total = self.one
        for factor in factors:
            total = total * factor
        return total


def extent(code: Columns, numbers: Numbers[N], v: Variable, sliced: Statement | None = None) -> N:
    """Values of a tile of a variable: blocks along partitioned axes, whole along the others.

    Where a kernel cuts its tiles again, what is computed exists once for every warp: a warp holds its part of the
    block, so all of them together hold the block, and what lacks the axis as often as there are parts. Of a chunk only
    one part is there at a time. `sliced` is the contraction of whose slices `v` is one.
    """
    cut = (*code.groups, code.stream)
    below = bool(code.subloops) and (v.level > code.top or v.name in code.saved)
    factors = []
    for a in v.axes:
        if sliced is not None and a in sliced.slices:
            factors.append(numbers.slice(sliced.kind_of(a), a))
        elif below and a == code.stream and a in code.subloops:
            factors.append(numbers.part(a))
        else:
            factors.append(numbers.block(a) if a in cut else numbers.size(a))
    if not below and v.level <= code.top and v.name in code.streamed:
        factors.append(numbers.stages + numbers.one if v.name in code.lingering else numbers.stages)
    if sliced is not None and sliced.placed(v):
        factors.append(numbers.one * code.slice_stages)
    if below:
        factors += [numbers.parts(a) for a in code.groups if a in code.subloops and a not in v.axes]
    return numbers.product(factors)


def sliced_axes(code: Columns) -> Iterator[tuple[str, str]]:
    """The (kind, axis) of every slice loop, once each."""
    yield from dict.fromkeys((s.kind_of(a), a) for s in code.statements() for a in s.slices)


def transfer(code: Columns, numbers: Numbers[N], weight: Callable[[Statement], int] = lambda s: 1) -> dict[int, N]:
    """H per level (a place in the device's chain, 1 the first below the top): what crosses the boundary above it.

    In values; in bytes if `weight` gives the bytes per value that a load or store moves.
    """
    total: dict[int, N] = {}
    for s in code.statements():
        if s.kind not in ("load", "store"):
            continue
        moved = numbers.product([_traffic(code, numbers, s)])
        for level in range(1, s.target.level + 1):
            crossing = moved * weight(s)
            total[level] = total[level] + crossing if level in total else crossing
    for s in code.statements():
        for copy, of in s.copies:
            crossing = _copied(code, numbers, s, copy) * weight(replace(s, kind="copy", target=copy))
            for level in range(code.table[of].level + 1, copy.level + 1):
                total[level] = total[level] + crossing if level in total else crossing
        if s.of is not None:  # to a level above, or back from it
            crossing = _copied(code, numbers, s, s.target) * weight(replace(s, kind="copy"))
            low, high = sorted((code.table[s.of].level, s.target.level))
            for level in range(low + 1, high + 1):
                total[level] = total[level] + crossing if level in total else crossing
    return total


def exchanged(
    code: Columns, shared: Numbers[N], own: Numbers[N], weight: Callable[[Statement], int] = lambda s: 1
) -> dict[int, N]:
    """What the blocks of clusters send each other, at the level into which they load (Theorem 3).

    `shared` counts what is loaded once per cluster, `own` what every block takes in (`per`, see `polynomials`): all
    that a block did not load itself comes from a sibling.
    """
    if not code.clusters:
        return {}
    taken, loaded = transfer(code, own, weight), transfer(code, shared, weight)
    return {code.top: taken[code.top] - loaded[code.top]}


def _copied(code: Columns, numbers: Numbers[N], s: Statement, copy: Variable) -> N:
    """Values that the slices of one operand bring down: every warp fetches its own, for every part of the stream."""
    masked = code.masked if s in code.chunk else frozenset[str]()
    passed = code.part.axis if code.part is not None and s in code.chunk else None  # its chunks are those of its part
    again = [numbers.all_parts(a) for a in code.groups if a not in (*copy.axes, passed) and a not in masked]
    around = [a for a in s.slices[: s.placed(copy)] if a not in copy.axes]
    again += [numbers.slices(s.kind_of(a), a) for a in around]
    whole = [numbers.size(a) for a in copy.axes if a not in masked]
    if masked:
        if code.stream in around:
            raise ValueError(f"slices of {copy} along {code.stream} within a mask are not counted")
        return numbers.product([numbers.kept(code, frozenset(copy.axes) & masked, True), *whole, *again])
    if s in code.chunk and code.stream is not None and code.stream not in (*copy.axes, *around):
        again.append(numbers.all_parts(code.stream))
    return numbers.product([*whole, *again])


def _traffic(code: Columns, numbers: Numbers[N], s: Statement) -> N:
    """Values that a load or store moves over the whole run of the kernel."""
    if s.kind == "store":
        return numbers.product([numbers.size(a) for a in code.outputs[s.port]])
    axes = code.inputs[s.port]
    passed = code.part.axis if code.part is not None and code.stream in axes else None  # each part is loaded once
    if code.skip is None or code.stream not in axes:
        return numbers.product(
            [numbers.size(a) for a in axes] + [numbers.blocks(a) for a in code.groups if a not in (*axes, passed)]
        )
    rest = [numbers.size(a) for a in axes if a not in code.masked]
    again = [numbers.blocks(a) for a in code.groups if a not in (*axes, passed) and a not in code.masked]
    return numbers.product([numbers.kept(code, frozenset(axes) & code.masked, False), *rest, *again])


def memory(
    code: Columns, numbers: Numbers[N], weight: Callable[[Variable], int] = lambda v: 1
) -> dict[int, list[tuple[str, N]]]:
    """Resident values (or bytes, by `weight`) per level after each statement: its name and the sum, column by column.

    M is the greatest of them. A column that holds the same as the one before is left out.
    """
    table = code.table
    sliced = {copy.name: s for s in code.statements() for copy, _ in s.copies}
    found: dict[int, dict[frozenset[str], str]] = {}
    for at_work, resident in lying(code):
        what = " beside ".join(f"{s.kind} {s.target.name}" for s in at_work) or f"stream {code.stream}"
        for level in {table[n].level for n in resident}:
            names = frozenset(n for n in resident if table[n].level == level)
            found.setdefault(level, {}).setdefault(names, what)
    result: dict[int, list[tuple[str, N]]] = {}
    for level, sets in found.items():
        largest = [names for names in sets if not any(names < other for other in sets)]
        result[level] = [
            (sets[names], _sum(code, numbers, [(table[n], sliced.get(n)) for n in sorted(names)], weight))
            for names in largest
        ]
    return result


def lying(code: Columns) -> Iterator[tuple[tuple[Statement, ...], Set[str]]]:
    """The names of what lies in memory while a statement runs, or two beside one another; while none does, too."""

    def run(
        statements: Sequence[Statement], held: Set[str], kept: Set[str] = frozenset()
    ) -> list[tuple[tuple[Statement, ...], set[str]]]:
        """What lies there with each statement, and at last; `kept` is there before and after."""
        columns, resident = list[tuple[tuple[Statement, ...], set[str]]](), set(held)
        for s in statements:
            if s.kind != "store":
                resident.discard(s.reuses or "")
                resident.add(s.target.name)
            columns.append(((s,), resident | {copy.name for copy, _ in s.copies}))
            resident -= set(s.frees) - kept
        return [*columns, ((), resident)]

    def each(
        statements: Sequence[Statement], held: Set[str]
    ) -> Generator[tuple[tuple[Statement, ...], Set[str]], None, set[str]]:
        *columns, (_, left) = run(statements, held)
        yield from columns
        return left

    def renamed(resident: set[str], names: Sequence[tuple[str, str]]) -> set[str]:
        """The new state stands where the old one stood."""
        return (resident - {new for old, new in names if old != new}) | {old for old, _ in names}

    held = yield from each(code.init, (yield from each(code.head, set())))
    if code.behind:
        held |= code.streamed | {new for _, new in code.before} | {s.of for s in code.behind if s.of is not None}
        body, behind = (run(part, held, code.streamed) for part in (code.body, code.behind))
        joined = held
        for what, mine in (((), held), *body):
            for beside, theirs in (((), held), *behind):
                joined = (mine & theirs) | (mine - held) | (theirs - held)
                yield (*what, *beside), joined
        held = yield from each(code.join, renamed(joined, code.settle))
        held = renamed(held, code.rebind) - code.streamed - {name for name, _ in code.before}
        held -= {s.of for s in code.behind if s.of is not None}
    else:
        held = renamed((yield from each(code.body, held)), code.rebind)
    yield from each(code.tail, held - set(code.drained))


def _sum(
    code: Columns, numbers: Numbers[N], held: Sequence[tuple[Variable, Statement | None]],
    weight: Callable[[Variable], int],
) -> N:  # fmt: skip
    terms = [extent(code, numbers, v, sliced) * weight(v) for v, sliced in held]
    total: N = terms[0]
    for term in terms[1:]:
        total = total + term
    return total


def in_bytes(variable: Variable) -> int:
    """Bytes per value of a variable."""
    return dtype(variable.dtype).bytes


def stored_bytes(numerics: Numerics) -> Callable[[Statement], int]:
    """Bytes per value as an array crosses a level: a store converts to the storage dtype on its way out."""
    return lambda s: dtype(s.stored or numerics.storage).bytes if s.kind == "store" else in_bytes(s.target)


# --------------------------------------------------------------------------- masks


@dataclass(frozen=True)
class Kept:
    """What a positional mask leaves of the stream: an atom for the solver (see `Numbers.kept`).

    Chunks of `block` positions are kept whole or not at all, per block of the group axis `group` (or none, where the
    mask speaks of the streamed axis alone). `weighted` multiplies each by the group block's length,
    `part` by how many parts of that size it has; with `piece`, parts of that size of each chunk are counted, not
    positions.
    """

    conditions: tuple[Affine, ...]
    stream: str
    length: int
    block: str
    group: str | None
    rows: int
    group_block: str | None
    weighted: bool
    spans: tuple[tuple[str, int], ...] = ()
    part: str | None = None
    piece: str | None = None

    @property
    def variables(self) -> tuple[str, ...]:
        return tuple(v for v in (self.group_block, self.block, self.part, self.piece) if v is not None)

    def at(self, point: Point) -> int:
        g = self.rows if self.group_block is None else point[self.group_block]
        parts = (0 if v is None else point[v] for v in (self.part, self.piece))
        return _kept(self, g, point[self.block], *parts)

    def lower(self, box: Box) -> int:
        low, high = (self.rows, self.rows) if self.group_block is None else box[self.group_block]
        s_low, s_high = box[self.block]
        sides = [(0, 0) if v is None else box[v] for v in (self.part, self.piece)]
        if low == high and s_low == s_high and all(a == b for a, b in sides):
            return _kept(self, low, s_low, *(a for a, _ in sides))
        if self.part is not None or self.piece is not None:
            # A block has at least one part, and parts of at most u positions are at least positions / u.
            positions = replace(self, part=None, piece=None).lower(box)
            return -(-positions // max(1, sides[1][1]))
        # A chunk is kept if any position of it is, so chunks of one position move least.
        return (
            min(int(_singles(self, g)) for g in range(low, high + 1))
            if high - low < 64
            else _range_min(self, low, high)
        )

    def upper(self, box: Box) -> int:
        if all(box[v][0] == box[v][1] for v in self.variables):
            return self.at({v: box[v][0] for v in self.variables})
        low = self.rows if self.group_block is None else box[self.group_block][0]
        blocks = -(-self.rows // low)  # where nothing is hidden
        part = 0 if self.part is None else box[self.part][0]
        # ceil(a / w) summed over blocks is at most (a + blocks * (w - 1)) / w
        times = self.rows if self.weighted else (self.rows + blocks * (part - 1)) // part if part else blocks
        if self.piece is None:
            return self.length * times
        chunks, piece = -(-self.length // box[self.block][0]), box[self.piece][0]
        return (self.length + chunks * (piece - 1)) // piece * times

    def to_json(self) -> dict[str, Any]:
        conditions = [
            {"coefficients": [list(term) for term in c.coefficients], "constant": c.constant} for c in self.conditions
        ]
        return {
            "kept": {
                "conditions": conditions, "stream": self.stream, "length": self.length, "block": self.block,
                "group": self.group, "rows": self.rows, "group_block": self.group_block, "weighted": self.weighted,
                "spans": [list(span) for span in self.spans], "part": self.part, "piece": self.piece,
            }
        }  # fmt: skip

    def __str__(self) -> str:
        return f"kept({', '.join(self.variables)})"


@lru_cache(maxsize=1 << 16)
def _kept(atom: Kept, g: int, s: int, part: int = 0, piece: int = 0) -> int:
    starts = np.arange(0, atom.rows, g, dtype=object if atom.rows * atom.length > 2**60 else np.int64)
    stops = np.minimum(starts + g, atom.rows) - 1
    first = np.zeros_like(starts)
    last = np.full_like(starts, -(-atom.length // s) - 1)
    for condition in atom.conditions:
        rest: Any = condition.constant
        along = 0
        for axis, c in condition.coefficients:
            if axis == atom.stream:
                along = c
            elif axis == atom.group:
                rest = rest + (c * stops if c > 0 else c * starts)
            else:
                rest = rest + max(0, c * (dict(atom.spans)[axis] - 1))
        if along > 0:  # along * x + rest >= 0: x from here on, if that lies inside
            least = np.maximum(-(rest // along), 0)
            first = np.maximum(first, least // s)
            last = np.where(least < atom.length, last, -1)
        elif along < 0:
            last = np.minimum(last, (rest // -along) // s)
        else:
            last = np.where(rest >= 0, last, -1)
    found = last >= first
    ends = np.minimum((last + 1) * s, atom.length)
    if piece:  # parts of whole chunks, and of the last one, which may be ragged
        ragged = found & (ends % s != 0)
        whole = last - first + np.where(ragged, 0, 1)
        counts = np.where(found, whole * -(-s // piece) + np.where(ragged, -(-(ends - last * s) // piece), 0), 0)
    else:
        counts = np.where(found, ends - first * s, 0)
    rows = stops - starts + 1
    times = rows if atom.weighted else -(-rows // part) if part else 1
    return int((counts * times).sum())


def _singles(atom: Kept, g: int) -> int:
    return _kept(atom, g, 1)


@lru_cache(maxsize=64)
def _table(atom: Kept) -> np.ndarray[Any, Any]:
    """The least that each group block size can move, for range minima."""
    return np.array([_singles(atom, g) for g in range(1, atom.rows + 1)], dtype=object)


def _range_min(atom: Kept, low: int, high: int) -> int:
    return int(_table(atom)[min(low, atom.rows) - 1 : high].min())  # a longer block is the whole axis


# --------------------------------------------------------------------------- number systems


def variable(code: Columns, axis: str) -> str:
    """What the block size of an axis is called: `s_x` for the streamed axis, `g_q` for a group axis.

    Of a part, `axis'`: `u_x` and `w_q`; of a slice in contractions, `axis:k` or `axis:n`: `k_d` and `n_d`. Above the
    block, of a cluster's tile, `axis^`: `c_q`; of a cache's tile, `axis^^`: `l_q`.
    """
    if axis.endswith("^"):
        return f"l_{axis[:-2]}" if axis.endswith("^^") else f"c_{axis[:-1]}"
    if axis.endswith("'"):
        return f"u_{axis[:-1]}" if axis[:-1] == code.stream else f"w_{axis[:-1]}"
    name, colon, kind = axis.partition(":")
    if colon:
        return f"{kind}_{name}"
    return f"s_{axis}" if axis == code.stream else f"g_{axis}"


def size_symbol(axis: str) -> str:
    """What the size of an axis is called in formulas: its name, unless that could be a block size, or the memory M.

    >>> size_symbol("q"), size_symbol("g_q"), size_symbol("M")
    ('q', 'size(g_q)', 'size(M)')
    """
    taken = axis == "M" or (axis[1:2] == "_" and axis[0] in "gscluwkn")
    return f"size({axis})" if taken else axis


def exact(
    code: Columns, sizes: Mapping[str, int], blocks: Mapping[str, int], stages: int = 1, per: str = "cluster"
) -> Numbers[int]:
    """Python integers, for given sizes and block sizes (both per axis; parts and slices as in `variable`)."""
    point = {variable(code, a): b for a, b in blocks.items()}
    n = polynomials(code, sizes, per=per)

    def at(poly: Poly) -> int:
        return poly.at(point)

    return Numbers(
        1, lambda a: sizes[a], lambda a: blocks[a], lambda a: at(n.blocks(a)),
        lambda c, carried, again: at(n.kept(c, carried, again)),
        lambda a: at(n.part(a)), lambda a: at(n.parts(a)), lambda a: at(n.all_parts(a)),
        lambda kind, a: at(n.slice(kind, a)), lambda kind, a: at(n.slices(kind, a)), stages,
    )  # fmt: skip


def loader(code: Columns, axis: str, per: str) -> str:
    """The tile of a group axis for which an input that lacks it is loaded once (see `polynomials`)."""
    if per == "wave" and axis in code.waves:
        return f"{axis}^^"
    return f"{axis}^" if per != "block" and axis in code.clusters else axis


def polynomials(
    code: Columns, sizes: Mapping[str, int], stages: Poly | int = 1, per: str = "cluster"
) -> Numbers[Poly]:  # fmt: skip
    """Exact polynomials in the block sizes, for the solver; `stages` may be a variable of it too.

    `per` says what takes in an input once that lacks a group axis: a "cluster" (a block, where there are none along
    it), so that transfer is what comes from above; every "block", whoever sends it; or a "wave", so that it is what
    comes into the cache that a wave shares.
    """

    def kept(code: Columns, carried: frozenset[str], again: bool) -> Poly:
        assert code.skip is not None
        assert code.stream is not None
        masked = sorted(code.masked & set(code.groups))
        if len(masked) > 1:
            raise ValueError(f"a mask over several group axes {masked} has no cost here")
        group = masked[0] if masked else None
        if group and sizes[group] > LONGEST:
            raise ValueError(f"axis {group!r} has size {sizes[group]}; a mask is counted up to {LONGEST:,} positions")
        names = {a for c in code.skip for a, _ in c.coefficients} - {code.stream, group}
        tile = part = None
        if group:  # a cluster leaves out a chunk where all its blocks may
            own = again or per == "block" or group in carried
            tile = variable(code, loader(code, group, "cluster" if own else per))
            if again and group in code.subloops and group not in carried:
                part = variable(code, f"{group}'")
            elif not again and per == "block" and group in code.clusters and group not in carried:
                part = variable(code, group)
        return Poly.of(Kept(
            code.skip, code.stream, sizes[code.stream], variable(code, code.stream), group,
            sizes[group] if group else 1, tile, group in carried, tuple(sorted((a, sizes[a]) for a in names)), part,
            piece(code.stream) if again and code.stream not in carried else None,
        ))  # fmt: skip

    def piece(axis: str) -> str:
        return variable(code, f"{axis}'" if axis in code.subloops else axis)

    def part(axis: str) -> Poly:
        """Parts that are not cut are whole blocks."""
        return Poly.of(Block(piece(axis)))

    def parts(axis: str) -> Poly:
        inner, outer = variable(code, f"{axis}'"), variable(code, axis)
        return Poly.of(Quotient(outer, inner)) if axis in code.subloops else Poly.of(1)

    def all_parts(axis: str) -> Poly:
        return Poly.of(Blocks(piece(axis), sizes[axis]))

    return Numbers(
        Poly.of(1), lambda a: Poly.of(sizes[a]), lambda a: Poly.of(Block(variable(code, a))),
        lambda a: Poly.of(Blocks(variable(code, loader(code, a, per)), sizes[a])), kept, part, parts, all_parts,
        lambda kind, a: Poly.of(Block(variable(code, f"{a}:{kind}"))),
        lambda kind, a: Poly.of(Blocks(variable(code, f"{a}:{kind}"), sizes[a])), Poly.of(stages),
    )  # fmt: skip


# --------------------------------------------------------------------------- symbols


@dataclass(frozen=True)
class StandardForm:
    """H*(a, M) = sum of alpha M^-beta (Eq. 1): the least transfer in values, given a memory of M values.

    >>> import sympy
    >>> a, b, c = sympy.symbols("a b c")
    >>> matmul = StandardForm(((a * c, Fraction(0)), (2 * a * b * c, Fraction(1, 2))))
    >>> matmul.bytes_factor(Fraction(1, 2), 2**-1)
    0.3535533905932738
    """

    terms: tuple[tuple[Any, Fraction], ...]

    def at(self, memory: Any) -> Any:
        """H* for a memory of that many values."""
        import sympy

        return sum(alpha * memory ** -sympy.Rational(beta.numerator, beta.denominator) for alpha, beta in self.terms)

    def in_bytes(self, value_bytes: Any, memory_bytes: Any) -> Any:
        """Bytes moved, with values of that many bytes: each term grows as b^(1 + beta) (Eq. 3)."""
        return value_bytes * self.at(memory_bytes / value_bytes)

    @staticmethod
    def bytes_factor(beta: Fraction, ratio: float) -> float:
        """By what a term changes in bytes if values take `ratio` times the bytes (Eq. 3)."""
        return float(ratio ** (1 + float(beta)))

    def seconds(self, levels: Sequence[tuple[Any, Any]]) -> Any:
        """Eq. 2: the sum over levels of (seconds per value into it) * H*(its memory in values)."""
        return sum(weight * self.at(held) for weight, held in levels)

    def cross_transfer(self, children: Any, weight: Any, cross_weight: Any, memory: Any) -> Any:
        """Theorem 3: seconds where `children` siblings of `memory` values each exchange data at `cross_weight`."""
        return (weight - cross_weight) * self.at(children * memory) + cross_weight * self.at(memory)

    def balance(self, flop: Any, flop_per_s: float, values_per_s: float) -> Any:
        """The memory, in values, from which on the tiled terms take no longer to move than `flop` takes to compute.

        Compulsory terms (beta 0) are left out: for large sizes they vanish beside the rest.

        Raises:
            ValueError: there is not exactly one term that memory changes.
        """
        import sympy

        tiled = [(alpha, beta) for alpha, beta in self.terms if beta]
        if len(tiled) != 1:
            raise ValueError(f"{len(tiled)} terms change with memory; one is needed")
        [(alpha, beta)] = tiled
        ratio = sympy.simplify(alpha / flop) * flop_per_s / values_per_s
        return ratio ** sympy.Rational(beta.denominator, beta.numerator)

    @staticmethod
    def cached(memory: Any, holders: Any) -> Any:
        """Theorem 2: the effective memory of a level whose outputs stay below, in `holders` memories of that size."""
        return memory * holders

    def __str__(self) -> str:
        return " + ".join(f"{alpha} * M^-{beta}" if beta else f"{alpha}" for alpha, beta in self.terms)

    def to_json(self) -> list[dict[str, str]]:
        return [{"alpha": str(alpha), "beta": str(beta)} for alpha, beta in self.terms]


@dataclass(frozen=True)
class Symbols:
    """The cost of a kernel in symbols: sizes by axis name, blocks as g_a and s_x, ratios for numbers of blocks."""

    code: Columns
    transfer: Any
    columns: tuple[tuple[str, Any], ...]
    table: tuple[tuple[str, str], ...]
    """Symbol -> what it is; a user's axis may be called S or N, so never parse, look it up here."""
    exchanged: Any = 0
    """What the blocks of clusters send each other; `transfer` is then what clusters load from above."""

    def seconds(self, weight: Any, cross_weight: Any) -> Any:
        """Theorem 3: what comes from above at `weight` seconds a value, what is exchanged at `cross_weight`."""
        return weight * self.transfer + cross_weight * self.exchanged

    @property
    def memory(self) -> Any:
        """M: the greatest column (sympy's Max where it depends)."""
        import sympy

        return sympy.Max(*(poly for _, poly in self.columns))

    @cached_property
    def leading(self) -> Any:
        """The monomials of the largest column of highest total degree in axes and blocks, stream blocks held fixed."""
        import sympy

        best: tuple[Any, Any] | None = None
        fixed = {variable(self.code, self.code.stream)} if self.code.stream else set()
        for _, poly in self.columns:
            terms = sympy.Add.make_args(sympy.expand(poly))
            degree = {
                t: sum(e for s, e in t.as_powers_dict().items() if s.is_Symbol and s.name not in fixed) for t in terms
            }
            top = max(degree.values())
            value = sum(t for t in terms if degree[t] == top)
            rank = (top, value.subs(dict.fromkeys(value.free_symbols, 97)))
            if best is None or rank > best[0]:
                best = (rank, value)
        assert best is not None
        return best[1]

    def standard_form(self) -> StandardForm | None:
        """Least transfer against memory, by geometric programming; None where it has no closed form.

        None under a mask, too: what it leaves depends on the blocks (`bounds` has a form that does not).

        The group blocks g minimise H subject to `leading` <= M. Terms of H that no block changes have beta 0. The
        rest is a posynomial program; if its dual has just one point (Duffin, Peterson and Zener, 1967), the optimum
        is the product of (c/delta)^delta and (m/(lambda M))^lambda, so beta is the sum of the lambdas.
        """
        import sympy
        from sympy.core.function import AppliedUndef

        if self.transfer.has(AppliedUndef):
            return None
        groups = sorted((s for s in self.transfer.free_symbols if s.name.startswith("g_")), key=str)
        kept = sympy.Integer(0)
        moved: dict[tuple[Any, ...], Any] = {}
        for term in sympy.Add.make_args(sympy.expand(self.transfer)):
            powers = tuple(term.as_powers_dict().get(g, 0) for g in groups)
            if any(powers):
                moved[powers] = moved.get(powers, 0) + term / sympy.prod(
                    g**p for g, p in zip(groups, powers, strict=True)
                )
            else:
                kept += term
        if not moved:
            return StandardForm(((kept, Fraction(0)),) if kept != 0 else ())
        held: dict[tuple[Any, ...], Any] = {}
        # A block that H does not depend on is best at one: it only takes memory.
        idle = {s: 1 for s in self.leading.free_symbols if s.name.startswith("g_") and s not in groups}
        for term in sympy.Add.make_args(sympy.expand(self.leading.subs(idle))):
            powers = tuple(term.as_powers_dict().get(g, 0) for g in groups)
            held[powers] = held.get(powers, 0) + term / sympy.prod(g**p for g, p in zip(groups, powers, strict=True))
        if any(not any(p) for p in held):
            return None
        rows = [[*(p[i] for p in moved), *(p[i] for p in held)] for i in range(len(groups))]
        rows.append([1] * len(moved) + [0] * len(held))
        unknowns = sympy.symbols(f"y0:{len(moved) + len(held)}")
        solutions = sympy.linsolve((sympy.Matrix(rows), sympy.Matrix([0] * len(groups) + [1])), *unknowns)
        for solution in solutions:
            if any(e.free_symbols for e in solution) or any(e <= 0 for e in solution):
                return None
            delta, weight = solution[: len(moved)], solution[len(moved) :]
            beta = sum(weight)
            alpha = sympy.prod((c / d) ** d for c, d in zip(moved.values(), delta, strict=True))
            alpha *= sympy.prod((m * beta / w) ** w for m, w in zip(held.values(), weight, strict=True))
            head = ((kept, Fraction(0)),) if kept != 0 else ()
            return StandardForm((*head, (sympy.powsimp(sympy.factor(alpha)), Fraction(int(beta.p), int(beta.q)))))
        return None


def symbolic(
    kernel: Kernel, numerics: Numerics | None = None, names: Sequence[str] = (), *, weighed: bool = False,
    clusters: Sequence[str] = (),
) -> Symbols:  # fmt: skip
    """H and M of a kernel in symbols, all of it in one level below the top as in section 3.

    In values; `weighed`: in bytes, each array by its own dtype, so that the standard form speaks of M bytes. Where all
    is one dtype, that form is `StandardForm.in_bytes` of the one in values (Eq. 3).

    Numbers of blocks are ratios a/g_a here, as in the paper's closed forms: a lower bound on the exact `ceil`.
    Blocks along the group axes `clusters` form clusters of c_a positions (Theorem 3).

    >>> from napkin_cat.library import matmul
    >>> from napkin_cat.regions import kernel_of
    >>> values = symbolic(kernel_of(matmul.diagram, stream="b"), clusters=("a",))
    >>> print(values.transfer, "|", values.exchanged)
    a*b*c/g_c + a*b*c/c_a + a*c | a*b*c/g_a - a*b*c/c_a
    """
    import sympy

    numerics = numerics or Numerics("fp16", "fp16")
    code = replace(flattened(columns(kernel, numerics, names)), clusters=tuple(clusters))
    numbers, table = symbol_numbers(code)
    moving, holding = (stored_bytes(numerics), in_bytes) if weighed else (lambda s: 1, lambda v: 1)
    moved = sympy.expand(transfer(code, numbers, moving)[1])
    held = tuple((what, sympy.expand(poly)) for what, poly in memory(code, numbers, holding)[1])
    crossed = exchanged(code, numbers, symbol_numbers(code, "block")[0], moving).get(1, sympy.Integer(0))
    return Symbols(code, moved, held, tuple(sorted(table.items())), sympy.expand(crossed))


def symbol_numbers(code: Columns, per: str = "cluster") -> tuple[Numbers[Any], dict[str, str]]:
    """Sympy's numbers for a kernel, and the table of symbols, which grows as they are used (`per` as elsewhere)."""
    import sympy

    table: dict[str, str] = {}

    def symbol(name: str, what: str) -> Any:
        table[name] = what
        return sympy.Symbol(name, positive=True)

    def size(axis: str) -> Any:
        return symbol(size_symbol(axis), f"size of axis {axis}")

    def block(axis: str) -> Any:
        kind = "chunk" if axis == code.stream else "cluster's tile" if axis.endswith("^") else "block"
        return symbol(variable(code, axis), f"{kind} of axis {axis}")

    def kept(code: Columns, carried: frozenset[str], again: bool) -> Any:
        masked = sorted(code.masked & set(code.groups))
        arguments = [block(loader(code, a, "cluster")) for a in masked]
        arguments += [block(a) for a in masked if per == "block" and a in code.clusters]
        arguments += [block(code.stream)] if code.stream else []
        name = "_".join(["kept", *(["again"] if again else []), *sorted(carried - {code.stream})])
        table[name] = "positions in chunks that the mask does not hide, summed over blocks" + (
            "; what is not carried counts once a part" if again else ""
        )
        return sympy.Function(name, positive=True)(*arguments)

    def part(axis: str) -> Any:
        return symbol(variable(code, f"{axis}'"), f"part of a {'chunk' if axis == code.stream else 'block'} of {axis}")

    def piece(kind: str, axis: str) -> Any:
        return symbol(variable(code, f"{axis}:{kind}"), f"slice of axis {axis} in contractions")

    def inner(axis: str) -> Any:
        return part(axis) if axis in code.subloops else block(axis)

    return Numbers(
        sympy.Integer(1), size, block, lambda a: size(a) / block(loader(code, a, per)), kept, inner,
        lambda a: block(a) / inner(a), lambda a: size(a) / inner(a), piece, lambda kind, a: size(a) / piece(kind, a),
        sympy.Integer(1),
    ), table  # fmt: skip


def flattened(code: Columns, places: Mapping[int, int] | None = None) -> Columns:
    """The columns on another chain: each level sent to its place there (by default all to the first below the top)."""

    def place(s: Statement) -> Statement:
        def to(v: Variable) -> Variable:
            return replace(v, level=1 if places is None else places[v.level])

        return replace(s, target=to(s.target), copies=tuple((to(copy), of) for copy, of in s.copies))

    head, init, body, join, behind, tail = (
        tuple(map(place, part)) for part in (code.head, code.init, code.body, code.join, code.behind, code.tail)
    )
    return replace(code, head=head, init=init, body=body, join=join, behind=behind, tail=tail)


def allowed(code: Columns, axis: str, sizes: Sequence[int]) -> Sequence[int]:
    """Which of these block sizes an axis may have: where blocks stream parts of an axis, chunks divide a part."""
    if code.part is None or axis not in (code.part.axis, code.stream):
        return sizes
    if axis == code.part.axis:
        return (1,)
    return [n for n in sizes if code.part.length % n == 0] or [math.gcd(code.part.length, *sizes[:1])]


def axes_of(code: Columns) -> Iterator[str]:
    """The partitioned axes: groups, then the streamed one; then parts and slices, and tiles above the block."""
    cut = [*code.groups, *([code.stream] if code.stream is not None else [])]
    yield from cut
    yield from (f"{a}'" for a in cut if a in code.subloops)
    yield from (f"{a}:{kind}" for kind, a in sliced_axes(code))
    yield from (f"{a}^" for a in code.clusters)
    yield from (f"{a}^^" for a in code.waves)
