"""What block sizes must be multiples of on a device, and why: instructions' shapes, lines of memory, vectors.

* **Instructions.** A contraction is a matrix product: `m` are the axes that only its left operand carries, `n` those of
  the right one, `k` those that are summed. Each side is a multiple of that of the instruction which the device states
  for the operands' dtype (none stated: no divisor), along its innermost axis; one that is shorter shares it with the
  next (4 heads by 4 rows fill 16). Where m is shorter than the instruction and n is not, the operands change places.
  A tile that is no multiple is **padded**: its last block takes the room of a whole one, filled with zeros; what is
  moved is not padded.
* **Lines and vectors.** A load or store moves runs of memory: the tile along its innermost axis that is cut, and all
  axes inside of it, which are whole. A run is a multiple of the lines that the levels on its way state, or else of
  the device's vectors. That is **dropped**, with the reason, where no block can help: where rows of the whole array
  start off lines, so does every tile; an axis that is shorter than a line, and no part of it, fills none.
* **The device file** may state divisors of axes by name.

What holds of one axis is combined by the least common multiple; an axis that nothing touches has no divisor.

>>> from napkin_cat.columns import columns
>>> from napkin_cat.library import masked_attention
>>> from napkin_cat.regions import kernel_of
>>> code = columns(kernel_of(masked_attention.diagram, "x"), Numerics(), ["Q", "K", "V", "B"])
>>> print(divisors(code, Device.load("a100"), {"q": 4096, "x": 4096, "d": 100}, Numerics()))
d: 16 from mma.m16n8k16; size 100 is no multiple of 16: padded to 112 where it lies, moved as 100
q: 16 = lcm(16 from mma.m16n8k16, 16 from 128-byte lines of fp16)
x: 64 = lcm(16 from mma.m16n8k16, 64 from 128-byte lines of fp16)
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from napkin_cat.columns import Columns, Statement, Variable
from napkin_cat.device import Device, Pipe
from napkin_cat.expression import Apply, Expr, Numerics, Reduce, dtype, factors, promote, variables, walk

__all__ = ["Divisor", "Divisors", "Product", "Reason", "divisors", "products"]


# --------------------------------------------------------------------------- results


@dataclass(frozen=True)
class Reason:
    """One number, what asks for it, and of what; `side` is that of an instruction (m, n, k), if one asks."""

    value: int
    source: str
    of: str
    side: str = ""
    """Of an instruction, its side: m, n or k."""

    def to_json(self) -> dict[str, Any]:
        return {"value": self.value, "source": self.source, "of": self.of, "side": self.side}


@dataclass(frozen=True)
class Divisor:
    """What the block sizes of an axis are multiples of, in values: the least common multiple of its reasons'.

    `size` is the axis's; `cut` whether its kernel tiles it (else its one tile is the whole axis).
    """

    axis: str
    size: int
    cut: bool
    reasons: tuple[Reason, ...]

    @property
    def value(self) -> int:
        return math.lcm(*(r.value for r in self.reasons))

    @property
    def padded(self) -> int:
        """The axis rounded up: the largest block there is, and the room of a tile of the whole axis."""
        return -(-self.size // self.value) * self.value

    @property
    def blocks(self) -> range:
        """The block sizes that may be chosen."""
        return range(self.value if self.cut else self.padded, self.padded + 1, self.value)

    @property
    def note(self) -> str:
        """What happens where the axis is no multiple; empty where it is one."""
        if self.padded == self.size:
            return ""
        what = "below" if self.size < self.value else "no multiple of"
        return f"size {self.size} is {what} {self.value}: padded to {self.padded} where it lies, moved as {self.size}"

    def __str__(self) -> str:
        by_source: dict[str, int] = {}
        for r in self.reasons:
            by_source[r.source] = math.lcm(r.value, by_source.get(r.source, 1))
        distinct = [f"{value} from {source}" for source, value in by_source.items()]
        why = f"{self.value} = lcm({', '.join(distinct)})" if len(distinct) > 1 else distinct[0]
        return f"{self.axis}: {why}" + (f"; {self.note}" if self.note else "")

    def to_json(self) -> dict[str, Any]:
        return {
            "axis": self.axis, "divisor": self.value, "size": self.size, "padded": self.padded,
            "reasons": [r.to_json() for r in self.reasons],
        }  # fmt: skip


@dataclass(frozen=True)
class Divisors:
    """The divisors of a kernel's axes, by axis, and what was dropped, with the reason."""

    table: Mapping[str, Divisor]
    dropped: tuple[str, ...] = ()

    def __getitem__(self, axis: str) -> int:
        """The divisor of an axis; 1 where nothing asks for one."""
        return self.table[axis].value if axis in self.table else 1

    def inside(self, axis: str, sides: str = "mnk") -> int:
        """What parts and slices of a tile are multiples of along an axis: what instructions ask for on these sides.

        Lines and vectors are asked of what is moved from above alone.
        """
        reasons = self.table[axis].reasons if axis in self.table else ()
        return math.lcm(*(r.value for r in reasons if r.side and r.side in sides))

    def without_lines(self) -> Divisors:
        """What instructions and the device file ask for alone; lines and vectors are dropped, and that is said."""
        table, dropped = {}, dict.fromkeys(self.dropped)
        for axis, d in self.table.items():
            kept = tuple(r for r in d.reasons if r.side or r.source == "device file")
            gone = dict.fromkeys(r.source for r in d.reasons if r not in kept)
            dropped |= {f"{source} along {axis}: no tile that keeps to them fits": None for source in gone}
            if kept:
                table[axis] = replace(d, reasons=kept)
        return Divisors(table, tuple(dropped))

    def __str__(self) -> str:
        return "\n".join([*(str(self.table[a]) for a in sorted(self.table)), *(f"dropped: {d}" for d in self.dropped)])

    def to_json(self) -> dict[str, Any]:
        return {"axes": [self.table[a].to_json() for a in sorted(self.table)], "dropped": list(self.dropped)}


# --------------------------------------------------------------------------- matrix products


@dataclass(frozen=True)
class Product:
    """A contraction of a kernel as a matrix product: the axes of its sides, outermost first, and its operands' dtype.

    `batch` axes are on both operands and not summed: one product for each of their positions.
    """

    statement: Statement
    m: tuple[str, ...]
    n: tuple[str, ...]
    k: tuple[str, ...]
    batch: tuple[str, ...]
    dtype: str

    @property
    def sums(self) -> str:
        """The dtype that it adds up in."""
        return self.statement.target.dtype

    def __str__(self) -> str:
        return f"{self.statement.target.name} = {self.statement.expr}"


def products(code: Columns) -> Iterator[Product]:
    """The contractions of a kernel that are products of two matrices, in order.

    Sums of three factors, and those in which an operand has no axis of its own (a matrix by a vector), are none.
    """
    for s in code.statements():
        for node in walk(s.expr) if s.expr is not None else ():
            match node:
                case Reduce("sum", summed, Apply("mul", _) as body):
                    pair = _pair(body, code.table)
                    if pair is not None:
                        left, right, kind = pair
                        m = tuple(a for a in left if a not in right and a not in summed)
                        n = tuple(a for a in right if a not in left and a not in summed)
                        k = tuple(a for a in left if a in right and a in summed)
                        if m and n and k:
                            batch = tuple(a for a in left if a in right and a not in summed)
                            yield Product(s, m, n, k, batch, kind)


def _pair(body: Expr, table: Mapping[str, Variable]) -> tuple[list[str], list[str], str] | None:
    """The axes of the two factors of a product, in layout order, and their common dtype."""
    two = [[table[v] for v in variables(f)] for f in factors(body)]
    if len(two) != 2 or not all(two):
        return None
    left, right = (list(dict.fromkeys(a for v in of for a in v.axes)) for of in two)
    return left, right, promote(v.dtype for of in two for v in of)


# --------------------------------------------------------------------------- deriving


def divisors(code: Columns, device: Device, sizes: Mapping[str, int], numerics: Numerics) -> Divisors:
    """The divisors of a kernel's axes on a device, for axes of these sizes (values).

    `code` has its levels in the device's chain (`cost.flattened`), or those of a lowered kernel.
    """
    found: dict[str, list[Reason]] = {}
    dropped: dict[str, None] = {}
    shaped = any(p.shape for p in device.pipes)
    for product in products(code):
        pipe = device.pipe("contraction", product.dtype, product.sums)
        if pipe is not None and pipe.shape is not None:
            for axis, reason in _instruction(product, pipe, pipe.shape, sizes):
                found.setdefault(axis, []).append(reason)
        elif shaped:
            what = f"{product.dtype} into {product.sums}"
            dropped[f"an instruction for {product}: {device.name} states none for {what}"] = None
    for s, buffer, axes, kind in _moves(code, numerics):
        kept: list[int] = []
        for granule, what in _granules(device, s.target.level):
            if any(k % granule == 0 for k in kept):
                continue
            source = f"{granule}-byte {what} of {kind}"
            parts, hindrance = _run(code, axes, sizes, max(1, granule // dtype(kind).bytes))
            if hindrance:
                dropped[f"{source} in {buffer}[{' '.join(axes)}]: {hindrance}"] = None
                continue
            kept.append(granule)
            for axis, value in parts:
                found.setdefault(axis, []).append(Reason(value, source, buffer))
    used = {a for s in code.statements() for a in s.target.axes} | {a for of in code.outputs for a in of}
    for axis, value in device.divisors.items():
        if axis in used:
            found.setdefault(axis, []).append(Reason(value, "device file", device.name))
    cut = (*code.groups, code.stream)
    table = {
        axis: Divisor(axis, sizes[axis], axis in cut, tuple(dict.fromkeys(reasons)))
        for axis, reasons in found.items()
        if any(r.value > 1 for r in reasons)
    }
    return Divisors(table, tuple(dropped))


def _instruction(
    product: Product, pipe: Pipe, shape: tuple[int, int, int], sizes: Mapping[str, int]
) -> Iterator[tuple[str, Reason]]:
    """The sides of an instruction on the axes of a product."""
    rows, columns, depth = shape
    name = pipe.instruction or f"{pipe.name} {rows}x{columns}x{depth}"
    sides = (product.m, product.n)
    lengths = [math.prod(sizes[a] for a in side) for side in sides]
    if lengths[0] < rows <= lengths[1]:  # the longer operand feeds the instruction's rows
        sides, name = (product.n, product.m), f"{name} (operands swapped)"
    for axes, value, side in ((sides[0], rows, "m"), (sides[1], columns, "n"), (product.k, depth, "k")):
        parts = _shared(axes, value, sizes)
        source = name if len(parts) < 2 else f"{name} over {' '.join(a for a in axes if a in parts)}"
        for axis, part in parts.items():
            yield axis, Reason(part, source, str(product), side)


def _shared(axes: Sequence[str], value: int, sizes: Mapping[str, int]) -> dict[str, int]:
    """A number as a product over axes, innermost (last) first: what an axis is too short for is left to the next."""
    found: dict[str, int] = {}
    for axis in reversed(axes):
        last = axis == axes[0] or sizes[axis] >= value
        part = value if last else math.gcd(sizes[axis], value)
        if part > 1:
            found[axis] = part
        value //= part
        if value == 1:
            break
    return found


def _moves(code: Columns, numerics: Numerics) -> Iterator[tuple[Statement, str, Sequence[str], str]]:
    """Loads and stores: the buffer's name, its axes as it lies in memory, outermost first, and its dtype."""
    for s in code.statements():
        if s.kind == "load":
            yield s, s.target.name, code.inputs[s.port], s.target.dtype
        elif s.kind == "store":
            name = "output" if len(code.outputs) == 1 else f"output {s.port}"
            yield s, name, code.outputs[s.port], s.stored or numerics.storage


def _granules(device: Device, level: int) -> Iterator[tuple[int, str]]:
    """What is moved at once on the way from the top to a level, in bytes."""
    passed = device.levels[1 : min(level, len(device.levels) - 1) + 1]
    for granule in sorted({at.granularity_bytes for at in passed if at.granularity_bytes > 1}, reverse=True):
        yield granule, "lines"
    if device.vector_bytes is not None and device.vector_bytes > 1:
        yield device.vector_bytes, "vectors"


def _run(
    code: Columns, axes: Sequence[str], sizes: Mapping[str, int], values: int
) -> tuple[list[tuple[str, int]], str]:
    """What divides the blocks of an array's axes if its runs are multiples of so many values; or why nothing can."""
    inside, found = 1, list[tuple[str, int]]()
    for i in range(len(axes) - 1, -1, -1):
        axis = axes[i]
        length = sizes[axis] * inside
        if axis in (*code.groups, code.stream):
            step = values // math.gcd(values, inside)
            if step == 1:
                break
            if i and length % values and length >= values:
                return [], f"its rows of {length} values are no multiple of {values}: they start anywhere in one"
            if length >= values:
                found.append((axis, step))
                break
            if i == 0:
                return [], f"all of it is {length} values, less than {values}"
            if values % length:
                return [], f"{axis} of size {sizes[axis]} is shorter, and no part of one"
            found.append((axis, sizes[axis]))  # whole, so that a run goes on along the next axis
        inside = length
    return [f for f in found if f[1] > 1], ""
