"""What Triton's compiler takes of shared memory to pass a tile's values between threads.

A layout says, bit by bit, which value of a tile a thread's registers, its lane and its warp hold (Triton's linear
layouts). What goes from one layout into another within a warp is shuffled; else all of it passes through shared
memory, in turns if whole registers may wait: those that hold the same values before and after. Sources, of Triton 3.9:
`cvtNeedsSharedMemory`, `ReduceOpHelper` and `ScanLoweringHelper` in lib/Analysis/Utility.cpp, `optimalSwizzling` in
lib/Tools/GenericSwizzling.cpp, which are followed step by step; `tests/test_triton_scratch.py` holds them against what
the compiler allocates.

>>> from napkin_cat.triton_layout import multiplied, spread
>>> rows = spread({0: 64, 1: 64}, [1, 0], {1: 8}, warps=2)
>>> out = spread({0: 64}, [0], {}, warps=2)
>>> converted(placed(rows, {0: 64}), placed(out, {0: 64}), 2, matrices=False)  # a row's results, on their way out
128
>>> [reduced(placed(rows, {0: 64, 1: 64}), side, [4]) for side in (0, 1)]  # a row is one warp's; 64 * 2 * 4, in 2 turns
[256, 0]
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from napkin_cat.triton_layout import WARP_THREADS, Layout
from napkin_cat.triton_model import GROUP_WARPS

__all__ = ["Place", "converted", "placed", "reduced", "scanned"]

Basis = tuple[int, ...]
"""Steps along each dimension of a tile; of a bit of no dimension all 0: it holds a copy."""

BANKS = 32 * 32
"""Bits that shared memory takes at once."""
VECTOR = 128
"""Bits that a thread takes at once."""


@dataclass(frozen=True)
class Place:
    """Where a tile's values lie: what each bit of a register's, a lane's and a warp's number adds to a position.

    Attributes:
        sides: values along each dimension.
    """

    sides: tuple[int, ...]
    registers: tuple[Basis, ...]
    lanes: tuple[Basis, ...]
    warps: tuple[Basis, ...]

    @property
    def size(self) -> int:
        return math.prod(self.sides)

    def flat(self) -> Flat:
        """With positions as single numbers; registers that hold copies are left out."""
        step = [math.prod(self.sides[:i]) for i in range(len(self.sides))]
        registers, lanes, warps = (
            [sum(x * s for x, s in zip(b, step, strict=True)) for b in of]
            for of in (self.registers, self.lanes, self.warps)
        )
        return Flat(self.size, [r for r in registers if r], lanes, warps)


@dataclass(frozen=True)
class Flat:
    """A place whose positions are numbers below `size`."""

    size: int
    registers: list[int]
    lanes: list[int]
    warps: list[int]


def placed(layout: Layout, sides: Mapping[int, int]) -> Place:
    """Where an array over the dimensions of `sides` lies; along other dimensions of the layout it is held in copies."""
    every = dict.fromkeys([*layout.values, *sides], 1) | dict(sides)
    scale, found = dict.fromkeys(every, 1), dict[str, list[dict[int, int]]](registers=[], lanes=[], warps=[])

    def deal(what: str, d: int, times: int) -> None:
        """Twice as many along a dimension, until they are `times`."""
        end = scale[d] * times
        while scale[d] < end:
            found[what].append({d: scale[d]})
            scale[d] *= 2

    if layout.product == 5:
        n, m = sorted(layout.lanes, key=lambda d: layout.lanes[d])
        by_rows = layout.lanes[m] < WARP_THREADS and layout.warps[m] > GROUP_WARPS
        four = layout.warps[m] if by_rows else GROUP_WARPS
        deal("lanes", m, layout.lanes[m])
        deal("warps", m, four)
        if by_rows:  # warps beyond four take the rows of the other half of each one's lanes
            found["warps"] = [*found["warps"][1:], found["warps"][0]]
        for d in (n, m):
            deal("registers", d, layout.values[d])
        deal("lanes", n, layout.lanes[n])
        deal("warps", m, layout.warps[m] // four)
        deal("warps", n, layout.warps[n])
    elif layout.product:
        n, m = sorted(layout.lanes, key=lambda d: layout.lanes[d])
        deal("registers", n, 2)
        deal("lanes", n, 4)
        deal("lanes", m, 8)
        deal("registers", m, 2)
        deal("registers", n, layout.wide[n] // 8)
    else:
        for d in layout.order:
            deal("registers", d, layout.wide.get(d, 1))
        for d in layout.order:
            deal("lanes", d, layout.lanes[d])
    for d in layout.order if layout.product != 5 else ():  # whose warps are dealt above
        deal("warps", d, layout.warps[d])
    for d in sorted(every, reverse=True) if layout.product else layout.order:
        deal("registers", d, max(1, every[d] // scale[d]))
    dims = sorted(sides)

    def bases(what: str) -> tuple[Basis, ...]:
        return tuple(tuple(b.get(d, 0) if b.get(d, 0) < sides[d] else 0 for d in dims) for b in found[what])

    kept = tuple(b for b in bases("registers") if any(b))
    return Place(tuple(sides[d] for d in dims), kept, bases("lanes"), bases("warps"))


# --------------------------------------------------------------------------- from one layout into another


def converted(source: Place, target: Place, size: int, matrices: bool) -> int:
    """Bytes of shared memory through which a tile goes from one layout into another; 0: it stays within each warp.

    Args:
        size: bytes per value. matrices: whether warps store 8 x 8 matrices at once (`stmatrix`, from sm_90 on).
    """
    pairs = zip(source.warps, target.warps, strict=True)
    if (
        all(a == b or (not any(a) and b in source.lanes) for a, b in pairs)
        and _shuffles(source.flat(), target.flat()) < 2
    ):
        return 0  # a warp has all that it wants
    return _swizzled(source.flat(), target.flat(), 8 * size, matrices) * size


def _shuffles(source: Flat, target: Flat) -> int:
    """How many bits go from registers to lanes: with one of them at most, lanes shuffle what they hold.

    Source: `getWarpLayoutConvertDecomposition`.
    """
    if source.lanes == target.lanes:
        return 0
    registers = max(len(source.registers), len(target.registers))
    a, b = ([*p.registers, *[0] * (registers - len(p.registers)), *p.lanes] for p in (source, target))
    a = [v if v in b else 0 for v in a]  # of the rest each warp takes its part
    to = {i: b.index(v) for i, v in enumerate(a) if v}  # from and to a bit's number, of registers first
    to |= {i: i for i, v in enumerate(a) if not v and not b[i]}
    free = [i for i, v in enumerate(b) if not v and a[i]]
    to |= dict(zip((i for i, v in enumerate(a) if not v and b[i]), free, strict=False))
    return sum(i < registers <= j for i, j in to.items())


LOAD: tuple[Basis, Basis] = ((), (0, 1, 2))
"""Which bits of a lane's number an instruction takes as places side by side, and which as addresses: `ld.shared`,"""
MATRIX: tuple[Basis, Basis] = ((0, 1), (2, 3, 4))
"""`ldmatrix` and `stmatrix`,"""
TRANSPOSED: tuple[Basis, Basis] = ((2, 3, 4), (0, 1))
"""and the same, transposed."""


def _swizzled(source: Flat, target: Flat, bits: int, matrices: bool) -> int:
    """Values that lie in shared memory at once."""
    wide = [LOAD, *([MATRIX] if bits <= 32 else []), *([TRANSPOSED] if bits == 16 else [])]
    stores = wide if matrices else [LOAD]
    best: tuple[tuple[int, int], int] | None = None
    for store, load in itertools.product(stores, wide):
        vector = _vector(source, target, bits, store, load)
        tiles = (
            [_tile(p, how, vector) for p, how in ((source, store), (target, load))] if vector is not None else [None]
        )
        if vector is None or any(t is None for t in tiles):
            continue
        left = min(len(how[0]) + len(how[1]) - 3 for how in (store, load))
        segment, turns = _turns(source, target, bits, vector, [t for t in tiles if t is not None], left)
        conflicts = sum((1 << _common(segment, t)) - 1 for t in tiles if t is not None)
        if best is None or (conflicts, -turns) < best[0]:
            best = (conflicts, -turns), source.size >> turns
    return best[1] if best is not None else _simply(source, target, bits)


def _vector(
    source: Flat, target: Flat, bits: int, store: tuple[Basis, Basis], load: tuple[Basis, Basis]
) -> list[int] | None:
    """Bits of a position that instructions take side by side; None where they don't go together.

    Source: `optimalSwizzlingTile`.
    """
    total = _log(VECTOR // bits)
    a, b, left, right = source, target, store[0], load[0]
    if len(left) > len(right):
        a, b, left, right = b, a, right, left
    more, fewer = total - len(left), total - len(right)
    if fewer < 0:
        return None
    both = [r for r in a.registers if r in b.registers]
    of_a, of_b = ([p.lanes[i] for i in at] for p, at in ((a, left), (b, right)))
    if len(both) < fewer or 0 in of_a or 0 in of_b:
        return None
    if any(v not in a.registers for v in of_b[: more - fewer]):
        return None
    if of_b[len(of_b) - len(of_a) :] != of_a:
        return None
    return [*both[:fewer], *of_b]


def _tile(place: Flat, how: tuple[Basis, Basis], vector: Sequence[int]) -> list[int] | None:
    """Bits of a position that one instruction takes beside the vector."""
    free = [r for r in place.registers if r not in vector]
    own = 3 - len(how[1])
    return None if len(free) < own else [*free[:own], *(place.lanes[i] for i in how[1])]


def _turns(
    source: Flat, target: Flat, bits: int, vector: Sequence[int], tiles: Sequence[Sequence[int]], left: int
) -> tuple[list[int], int]:
    """Bits of a position that tell rows of banks apart, and how many more the values go through one after the other.

    Source: `optimalSwizzling`, `computeSegment` and `buildReps`.
    """
    bits_of = _log(source.size)
    banks = min(_log(max(1, BANKS // ((1 << len(vector)) * bits))), bits_of - len(vector))
    segments = bits_of - banks - len(vector)
    one, two = ({*vector, *tile} - {0} for tile in tiles)
    rows = [1 << i for i in range(bits_of) if 1 << i not in one and 1 << i not in two][:segments]
    if len(rows) < segments:
        fewer, more = sorted((sorted(one - two), sorted(two - one)), key=len)
        clash = min(max(0, segments - len(fewer) - len(rows)), len(fewer))
        rows += [x ^ y for x, y in zip(fewer[clash:], more[clash:], strict=False)]
        rows = [*rows, *fewer[:clash], *more[:clash]][:segments]
    both = [r for r in rows if r in source.registers and r in target.registers]
    return [r for r in rows if r not in both[left:]], len(both[left:])


def _simply(source: Flat, target: Flat, bits: int) -> int:
    """Values that lie there at once where threads store and load by themselves (`optimalSwizzlingLdSt`)."""
    vector, tiles = _side_by_side(source, target, bits), list[list[int]]()
    for place in (source, target):
        same = next((i for i, v in enumerate(vector) if place.registers[i : i + 1] != [v]), len(vector))
        words = (1 << same) * bits // 32
        lanes = place.lanes[: len(place.lanes) - _log(words)] if words > 1 else place.lanes
        tiles.append([v for v in lanes if v not in vector])
    return source.size >> _turns(source, target, bits, vector, tiles, 0)[1]


def _side_by_side(source: Flat, target: Flat, bits: int) -> list[int]:
    """Bits of a position that threads take side by side (`getVbasis`)."""
    a, b = source.registers, target.registers
    vector = [r for r in a if r in b][: _log(VECTOR // bits)]

    def more(registers: Sequence[int], taken: Sequence[int], lanes: Sequence[int]) -> list[int]:
        found = [r for r in registers if r not in taken and r in lanes]
        return found[: _log(VECTOR // max(bits, 32))]

    def filled(registers: list[int]) -> list[int]:
        return vector + registers[len(vector) : _log(max(1, 32 // bits))]

    by_source = True
    if (1 << len(vector)) * bits < 32:
        first, second = (vector == r[: len(vector)] for r in (a, b))
        if vector and not first and not second:
            a, b = ([*vector, *(r for r in of if r not in vector)] for of in (a, b))
            first = second = True
        if first and second:
            first = more(a, filled(a), target.lanes) >= more(b, filled(b), source.lanes)
        by_source = first
        vector = filled(a if by_source else b)
    return vector + (more(a, vector, target.lanes) if by_source else more(b, vector, source.lanes))


def _common(one: Sequence[int], two: Sequence[int]) -> int:
    """Dimensions that two spaces of bits have in common."""
    return _rank(one) + _rank(two) - _rank([*one, *two])


def _rank(vectors: Sequence[int]) -> int:
    found: list[int] = []
    for v in vectors:
        for f in found:
            v = min(v, v ^ f)
        if v:
            found.append(v)
    return len(found)


def _log(n: int) -> int:
    return n.bit_length() - 1


# --------------------------------------------------------------------------- from several threads into one


def reduced(source: Place, dim: int, sizes: Sequence[int]) -> int:
    """Bytes through which warps pass each other what each of them has reduced along a dimension.

    Args:
        dim: its number among the place's dimensions. sizes: bytes of each of the values that are reduced at once.

    Source: `ReduceOpHelper`: what warps have goes to lanes that hold copies, or that hold other rows.
    """

    def left(bases: Sequence[Basis]) -> Iterator[Basis]:
        """Without steps along the dimension."""
        return (tuple(0 if i == dim else x for i, x in enumerate(b)) for b in bases)

    across = [i for i, b in enumerate(source.warps) if b[dim]]
    if not across:
        return 0
    warps = [*source.warps]
    for k, i in enumerate(across):
        warps[i] = tuple(1 << k if j == dim else 0 for j in range(len(source.sides)))
    sides = tuple(1 << len(across) if i == dim else n for i, n in enumerate(source.sides))
    registers = tuple(b for b in left(source.registers) if any(b))
    lanes = [*left(source.lanes)]
    own = Place(sides, registers, tuple(lanes), tuple(warps))
    copies = [i for i, b in enumerate(lanes) if not any(b)]
    to = copies if len(copies) >= len(across) else range(len(lanes))
    for i, j in zip(to, across, strict=False):
        lanes[i], warps[j] = warps[j], lanes[i]
    passed = Place(sides, registers, tuple(lanes), tuple(warps))
    return sum(_simply(own.flat(), passed.flat(), 8 * n) * n for n in sizes)


def scanned(source: Place, dim: int, wide: Sequence[int], sizes: Sequence[int]) -> int:
    """Bytes through which warps pass each other the last of what each of them has scanned along a dimension.

    Args:
        wide: values side by side of a thread, along each of the place's dimensions.
    """

    def along(bases: Sequence[Basis], d: int) -> int:
        return 1 << sum(b[d] != 0 for b in bases)

    if along(source.warps, dim) == 1:
        return 0
    dims = range(len(source.sides))
    threads = [along(source.lanes, d) * along(source.warps, d) for d in dims]
    blocks = math.prod(math.ceil(n / (wide[d] * threads[d])) for d, n in enumerate(source.sides))
    rows = math.prod(along(source.lanes, d) * wide[d] for d in dims if d != dim)
    return math.prod(along(source.warps, d) for d in dims) * rows * blocks * sum(sizes)
