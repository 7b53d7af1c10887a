"""A kernel's tiles as Triton blocks: which axes form a dimension, its sides, and the matrix products among them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from napkin_cat.columns import Variable
from napkin_cat.expression import Reduce, Var, factors, walk
from napkin_cat.program import Compute, KernelProgram, Load, Loop, ProgramError, Store, inner

__all__ = ["LEAST_SIDE", "Blocks", "Matrix", "blocks_of", "joined", "matrices", "power", "sides_of", "statements"]

LEAST_SIDE = 16
"""The shortest side of an operand of `tl.dot`."""


def joined(dim: Sequence[str]) -> str:
    """What a dimension is called: by its axis, or by its axes."""
    return "_and_".join(dim)


def power(n: int) -> int:
    """The least power of two that is at least `n`."""
    return 1 << max(0, n - 1).bit_length()


@dataclass(frozen=True)
class Blocks:
    """The dimensions of a kernel's blocks, in the order in which every block has them.

    Axes that always go together form one dimension. A group axis with a tile of 1 is no dimension: its position is a
    number.

    Attributes:
        dims: the axes of each dimension.
        sides: values of a tile along every axis; whole axes are rounded up to a power of two.
        tiles: the loop of every axis that is cut.
        scalar: the axes that are no dimension.
    """

    dims: tuple[tuple[str, ...], ...]
    sides: Mapping[str, int]
    tiles: Mapping[str, Loop]
    scalar: frozenset[str]

    def of(self, axes: Sequence[str]) -> tuple[int, ...]:
        """The dimensions of a block over these axes."""
        return tuple(i for i, dim in enumerate(self.dims) if any(a in dim for a in axes))

    def dim(self, axis: str) -> int:
        return next(i for i, dim in enumerate(self.dims) if axis in dim)

    def side(self, dim: int) -> int:
        return math.prod(self.sides[a] for a in self.dims[dim])

    def shape(self, dims: Sequence[int]) -> str:
        """A block's shape as text."""
        each = [" * ".join(f"BLOCK_{a}" for a in self.dims[i]) for i in dims]
        return f"({each[0]},)" if len(each) == 1 else f"({', '.join(each)})"

    def mask(self, dim: int) -> str:
        return f"in_{joined(self.dims[dim])}"


def statements(body: Sequence[object]) -> Iterator[object]:
    """All statements of a program's body, those inside of loops too."""
    for s in body:
        yield s
        yield from statements(inner(s))


def blocks_of(kernel: KernelProgram) -> Blocks:
    """The dimensions of a kernel's blocks.

    Raises:
        ProgramError: a tile whose side is no power of two; an axis that is cut twice.
    """
    sizes = dict(kernel.sizes)
    every = list(statements(kernel.body))
    tiles: dict[str, Loop] = {}
    for s in every:
        if isinstance(s, Loop):
            if s.axis in tiles or s.where not in ("grid", "serial") or s.ahead or s.drains:
                raise ProgramError(f"{kernel.name}: tiles of {s.axis} are cut again or fetched ahead; Triton does that")
            if s.block != power(s.block):
                raise ProgramError(f"{kernel.name}: tiles of {s.block} along {s.axis}; Triton's are powers of two")
            tiles[s.axis] = s
    scalar = frozenset(a for a, loop in tiles.items() if loop.kind == "group" and loop.block == 1)
    computed = [s for s in every if isinstance(s, Compute)]
    variables = {s.variable.name: s.variable for s in every if isinstance(s, Load | Compute)}
    reductions = [node for s in computed for node in walk(s.expr) if isinstance(node, Reduce)]
    alone = {a for r in reductions if r.kind in ("pick", "recur") for a in r.axes}
    axes = list(dict.fromkeys(a for v in variables.values() for a in v.axes if a not in scalar))
    axes += [a for r in reductions for a in r.axes if a not in axes]

    def together(a: str) -> tuple[object, ...]:
        """What tells axes apart: the variables that carry it, and the reductions over it."""
        return (
            frozenset(n for n, v in variables.items() if a in v.axes),
            frozenset(i for i, r in enumerate(reductions) if a in r.axes), a if a in alone else "",
        )  # fmt: skip

    groups: dict[tuple[object, ...], list[str]] = {}
    for a in axes:
        groups.setdefault(together(a), []).append(a)
    moves = [s.axes for s in every if isinstance(s, Load | Store)]
    rank = {a: max((m.index(a) for m in moves if a in m), default=0) for a in axes}
    dims = [tuple(sorted(g, key=lambda a: rank[a])) for g in groups.values()]
    dims = _ordered(dims, [_dims_of(m, dims) for m in moves], set(tiles))
    sides = {a: tiles[a].block if a in tiles else power(sizes[a]) for a in axes}
    found = Blocks(tuple(dims), sides, tiles, scalar)
    for r in reductions:  # whole axes are rounded up to what `tl.dot` takes
        for dim in sides_of(r, found, variables) or ():
            whole = [a for a in found.dims[dim] if a not in tiles]
            if whole and found.side(dim) < LEAST_SIDE:
                sides[whole[-1]] *= LEAST_SIDE // found.side(dim)
    return found


def _dims_of(axes: Sequence[str], dims: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return list(dict.fromkeys(next(d for d in dims if a in d) for a in axes if any(a in d for d in dims)))


def _ordered(
    dims: Sequence[tuple[str, ...]], moves: Sequence[Sequence[tuple[str, ...]]], cut: set[str]
) -> list[tuple[str, ...]]:  # fmt: skip
    """Dimensions in an order that arrays in memory have too, as far as they agree."""
    left = sorted(dims, key=lambda d: not any(a in cut for a in d))
    out: list[tuple[str, ...]] = []
    while left:
        free = [d for d in left if not any(o in left for m in moves if d in m for o in m[: m.index(d)])]
        out.append((free or left)[0])
        left.remove(out[-1])
    return out


def sides_of(
    r: Reduce, blocks: Blocks, variables: Mapping[str, Variable]
) -> tuple[int, int, int] | None:  # fmt: skip
    """The dimensions m, n and k of a sum of products of two variables that is a matrix product; else None."""
    two = factors(r.body)
    if r.kind != "sum" or len(two) != 2 or not all(isinstance(f, Var) for f in two):
        return None
    a, b = (set(blocks.of(variables[f.name].axes)) for f in two if isinstance(f, Var))
    k = set(blocks.of(r.axes))
    if len(k) != 1 or not k <= a & b or len(a - b) != 1 or len(b - a) != 1 or len(a & b) != 1:
        return None
    kinds = {variables[f.name].dtype for f in two if isinstance(f, Var)}
    if len(kinds) != 1:
        return None
    [m], [n], [inner] = a - b, b - a, k
    return m, n, inner


@dataclass(frozen=True)
class Matrix:
    """A contraction that `tl.dot` takes: the axes of its sides, its operands: `left` has m and k, `right` k and n."""

    target: str
    m: tuple[str, ...]
    n: tuple[str, ...]
    k: tuple[str, ...]
    left: str
    right: str


def matrices(kernel: KernelProgram) -> Iterator[Matrix]:
    """The matrix products of a kernel, in order."""
    blocks, variables = blocks_of(kernel), dict[str, Variable]()
    for s in statements(kernel.body):
        if isinstance(s, Load | Compute):
            variables[s.variable.name] = s.variable
        for node in walk(s.expr) if isinstance(s, Compute) else ():
            sides = sides_of(node, blocks, variables) if isinstance(node, Reduce) else None
            if sides is not None and all(blocks.side(d) >= LEAST_SIDE for d in sides):
                m, n, k = sides
                left, right = (f.name for f in factors(node.body) if isinstance(f, Var))  # type: ignore[attr-defined]
                if m > n:
                    m, n, left, right = n, m, right, left
                dims = blocks.dims
                yield Matrix(s.variable.name, dims[m], dims[n], dims[k], left, right)  # type: ignore[attr-defined]
