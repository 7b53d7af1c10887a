"""Statements on fragments as CUDA: slices by ldmatrix, contractions by mma.sync, all else element by element.

A lane holds, of every 16 x 8 values, two side by side in each of two rows: the loops of the text are over tiles of 16
rows "m", the two rows "h", tiles of 8 columns "n" and the two values "j"; over 16 values of what is summed "k", and
over 16 columns of a right operand "p".
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from napkin_cat.backends.c_nest import axis, fold, indent, number
from napkin_cat.backends.c_nest import name_of as c_name
from napkin_cat.backends.cuda_layout import Plan, Shape, Tile, walked
from napkin_cat.columns import Variable
from napkin_cat.expression import Apply, Cast, Const, Expr, Index, Reduce, Size, Var, rebuild, walk
from napkin_cat.program import Accumulate, Compute, Loop, Program, ProgramError, Slice

__all__ = ["STORED", "UNIT", "Cut", "Fragments", "axes_of", "name_of", "nest", "rounded_once", "scope", "sum_of"]

STORED = {"fp16": "fp16", "bf16": "bf16", "fp32": "float"}
_TAKEN = {
    "m", "h", "n", "j", "k", "p", "i", "row", "piece", "there", "into", "stage", "alive", "length", "here", "lane",
    "warp", "run", "shared", "shared_memory", "place", "value", "put", "copy", "wait", "commit", "pack", "multiply",
    "matrices", "element", "rounded", "half_of", "all_sum", "all_max", "all_min", "fp16", "bf16", "stream",
    "min", "max", "error", "from", "step", "to",
}  # fmt: skip
_PREFIXES = ("at_", "in_", "next_", "end_", "last_", "g_", "n_", "tiles_", "sum_", "max_", "min_")
_ORDER = {"le": "<=", "lt": "<", "eq": "=="}
_SIGN = {"add": "+", "sub": "-", "mul": "*"}
_FUNCTION = {"exp": "__expf", "log": "__logf", "sqrt": "sqrtf", "tanh": "tanhf", "erf": "erff", "abs": "fabsf",
             "floor": "floorf", "round": "rintf", "max": "fmaxf", "min": "fminf"}  # fmt: skip
UNIT = {"sum": "0.0f", "max": "-INFINITY", "min": "INFINITY"}


@dataclass(frozen=True)
class Term:
    """A piece of text: "f" fp32, "i" int, "b" a condition; a number if it is one."""

    text: str
    kind: str
    number: Fraction | float | None = None


def nest(loops: Sequence[tuple[str, int]], body: list[str]) -> list[str]:
    """Unrolled loops from 0."""
    for name, count in reversed(loops):
        if count == 1:
            body = ["{", f"  const int {name} = 0;", *indent(body), "}"]
        else:
            body = ["UNROLL", f"for (int {name} = 0; {name} < {count}; {name}++) {{", *indent(body), "}"]
    return body


def name_of(name: str) -> str:
    """A variable's name in CUDA."""
    clean = c_name(name)
    taken = clean in _TAKEN or clean.startswith(_PREFIXES)
    return f"{clean}_" if taken else clean


def sum_of(*terms: str) -> str:
    """Terms added up, without zeros."""
    return " + ".join(t for t in terms if t != "0") or "0"


@dataclass(frozen=True)
class Cut:
    """An axis that a grid cuts into blocks, of a wave of `most` positions if it is one of several; `size` positions."""

    axis: str
    block: int
    most: int | None = None
    size: int = 0

    def count(self, size: int) -> int:
        """How many blocks there are of so many positions."""
        return -(-min(size, size if self.most is None else self.most) // self.block)

    def text(self, size: str) -> str:
        """The same, written out."""
        count = size if self.block == 1 else f"({size} + {self.block - 1}) / {self.block}"
        return count if self.most is None else f"min({count}, {self.count(self.most)})"


def product(counts: Sequence[str | int]) -> str | int:
    """Numbers multiplied: one number if all are known."""
    known = math.prod(c for c in counts if isinstance(c, int))
    names = [c for c in counts if isinstance(c, str)]
    if not names:
        return known
    found = [*names, *([str(known)] if known > 1 else [])]
    return found[0] if len(found) == 1 else f"({' * '.join(found)})"


@dataclass
class Fragments:
    """Prints what a warp does of one kernel. `rooms` says in which array of registers a variable lies now."""

    made: Plan
    program: Program
    resident: frozenset[str] = frozenset()
    rooms: dict[str, str] = field(default_factory=dict)
    arrays: dict[str, str] = field(default_factory=dict)
    """Arrays of registers by name: how each is declared."""
    steps: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Of the axes that slice loops cut: the loop's variable and its step."""
    inside: frozenset[str] = frozenset()
    """Axes along which what a block holds now is known not to reach beyond the end."""
    holding: frozenset[Expr] = frozenset()
    """Conditions that are known to hold at every position that a block holds now."""

    # ------------------------------------------------------------------ positions

    def cuts(self) -> list[Cut]:
        """What the grid cuts, outermost first: a wave's tiles, then the blocks of each."""
        made, found = self.made, list[Cut]()
        for loop in made.grid:
            whole = loop.axis not in [c.axis for c in found]
            found.append(Cut(loop.axis, loop.block, None if whole else loop.size))
        return found

    def tiles(self) -> list[str | int]:
        """How many there are of each: a number, or the name of one."""
        made = self.made
        every = enumerate(self.cuts())
        return [f"tiles_{k}" if c.axis in made.dynamic else c.count(made.sizes[c.axis]) for k, c in every]

    def counted(self) -> list[str]:
        """Where those names are given."""
        every = zip(self.tiles(), self.cuts(), strict=True)
        return [f"const int {name} = {c.text(self.made.size(c.axis))};" for name, c in every if isinstance(name, str)]

    def positions(self) -> tuple[list[str], list[str]]:
        """Where the block, the warp and the lane stand; when a block is beyond a ragged wave."""
        made = self.made
        lines = ["const int lane = here() % 32;", "const int warp = here() / 32;"]
        counts = self.tiles()
        start: dict[str, list[str]] = {}
        bounds = []
        for k, (loop, count) in enumerate(zip(made.grid, counts, strict=True)):
            turn = self.turn("(int)blockIdx.x", product(counts[k + 1 :]), count, k == 0)
            if loop.where == "grid" and loop.axis in start and loop.size % loop.block:
                bounds.append(f"{turn} * {loop.block} >= {loop.size}")
            start.setdefault(loop.axis, []).append(f"{turn} * {loop.block}" if turn != "0" else "0")
        for a, terms in start.items():
            lines.append(f"const int at_{axis(a)} = {sum_of(*terms)};")
            if len(terms) > 1:
                bounds.append(f"at_{axis(a)} >= {made.size(a)}")
        counts_w = {a: block // part for a, (block, part) in made.parts.items()}
        below = made.warps
        for k, (a, count) in enumerate(counts_w.items()):
            below //= count
            turn = self.turn("warp", below, count, k == 0)
            part = made.parts[a][1]
            lines.append(f"const int in_{axis(a)} = {f'{turn} * {part}' if turn != '0' else '0'};")
        return lines, bounds

    @staticmethod
    def turn(of: str, below: int | str, count: int | str, first: bool) -> str:
        """A digit of a number in mixed radix."""
        if count == 1:
            return "0"
        shifted = of if below == 1 else f"{of} / {below}"
        return shifted if first else f"{shifted} % {count}"

    # ------------------------------------------------------------------ edges

    def edge(self, a: str) -> bool:
        """Whether what a warp holds now may reach beyond an axis."""
        return a not in self.inside and self.made.ragged(a)

    def known(self, e: Expr) -> Expr:
        """An expression without the choices that are known."""

        def chosen(node: Expr) -> Expr | None:
            match node:
                case Apply("where", (condition, then, _)) if condition in self.holding:
                    return self.known(then)
            return None

        return rebuild(e, chosen) if self.holding else e

    def everywhere(self, condition: Expr) -> str | None:
        """What says that a condition on positions holds for all that a block holds, as text; None if nothing does.

        What it says may fail where the condition holds: each side is taken for itself.
        """
        match condition:
            case Apply("and", (a, b)):
                both = [self.everywhere(x) for x in (a, b)]
                return None if None in both else " && ".join(map(str, both))
            case Apply("le" | "lt" as fn, (a, b)):
                high, low = self.end(a, True), self.end(b, False)
                return None if high is None or low is None else f"{high} {_ORDER[fn]} {low}"
        return None

    def end(self, e: Expr, last: bool) -> str | None:
        """The greatest value, or the least, of a sum of positions, lengths and whole numbers, as text."""
        made = self.made
        match e:
            case Const(Fraction() as n) if n.denominator == 1:
                return f"({n})" if n < 0 else str(n)
            case Size(a):
                return made.size(a)
            case Index(a):
                start = f"at_{axis(a)}" if a in made.parts or a == made.stream else "0"
                return sum_of(start, str(made.block(a) - 1)) if last else start
            case Apply("add" | "sub" as fn, (a, b)):
                sides = self.end(a, last), self.end(b, last if fn == "add" else not last)
                return None if None in sides else f"({sides[0]} {_SIGN[fn]} {sides[1]})"
        return None

    # ------------------------------------------------------------------ fragments

    def elements(self, shape: Shape, j: str = "j") -> tuple[list[tuple[str, int]], dict[str, str], str]:
        """Loops over the elements of a lane, their positions in what the warp holds, and their place in the array; of
        the two side by side the j-th."""
        made = self.made
        loops: list[tuple[str, int]] = []
        index: dict[str, str] = {}
        at = ""
        if shape.rows:
            loops += [("m", made.row_tiles), ("h", 2)]
            index |= self.row_index("m * 16 + h * 8 + lane / 4")
            at = "[m][h]"
        if shape.column is not None:
            loops += [("n", made.extent(shape.column) // 8), ("j", 2)]
            index[shape.column] = f"n * 8 + lane % 4 * 2 + {j}"
            at = f"[m][n][h * 2 + {j}]" if shape.rows else f"[n][{j}]"
        return loops, index, at

    def room(self, v: Variable, shape: Shape) -> tuple[str, list[int]]:
        """What a variable's array of registers is of, and its sides."""
        packed = v.dtype in ("fp16", "bf16") and shape.rows and shape.column is not None
        sides = [self.made.row_tiles] if shape.rows else []
        if shape.column is not None:
            if self.made.extent(shape.column) % 8:
                raise ProgramError(f"{v}: {self.made.extent(shape.column)} values of {shape.column} in registers are "
                                   f"no multiple of 8")  # fmt: skip
            sides.append(self.made.extent(shape.column) // 8)
        sides += [2] if packed or shape.rows != (shape.column is not None) else [4] if shape.rows else []
        return "uint32_t" if packed else "float", sides

    def movable(self, shape: Shape) -> bool:
        """Whether an array may be copied to another at the end of a turn of a loop: it is small."""
        return not shape.rows or shape.column is None

    def row_index(self, local: str) -> dict[str, str]:
        """Positions along the axes of the rows, of a row that a warp holds."""
        made = self.made
        if len(made.rows) == 1:
            return {made.rows[0]: local}
        found = {}
        for k, a in enumerate(made.rows):
            below = math.prod(made.extent(b) for b in made.rows[k + 1 :])
            shifted = f"({local})" if below == 1 else f"({local}) / {below}"
            found[a] = shifted if k == 0 else f"{shifted} % {made.extent(a)}"
        return found

    def in_tile(self, a: str, index: Mapping[str, str]) -> str:
        """A position in the tile in shared memory, of one in what the warp holds."""
        start = f"in_{axis(a)}" if a in self.made.parts or a == self.made.stream else "0"
        return sum_of(start, index.get(a, "0"))

    def place_of(self, a: str, index: Mapping[str, str]) -> str:
        """A position along the whole axis."""
        start = f"at_{axis(a)}" if a in self.made.parts or a == self.made.stream else "0"
        return sum_of(start, self.in_tile(a, index))

    def tile_at(self, tile: Tile) -> str:
        """Where the current stage of a tile begins, from the start of shared memory."""
        return sum_of(str(tile.offset), f"stage * {tile.bytes}" if tile.stages > 1 else "0")

    def contraction(self, loop: Loop) -> list[str]:
        """The slices of a contraction: addresses first, then unrolled loops."""
        out = []
        for s in walked((loop,)):
            if isinstance(s, Accumulate):
                out.append(f"/* {s.variable.name} += {s.expr} */")
        for s in walked((loop,)):
            if isinstance(s, Slice) and s.variable.name not in self.resident and self.regular(s):
                out += self.base(s, loop)
        anew = [line for line in self.positions()[0] if "at_" not in line]
        return ["{", *indent([*anew, *out, *self.slices(loop)]), "}"]

    def brought(self, loop: Loop) -> list[str]:
        """Slices that stay in registers while a loop runs are brought down before it."""
        out = []
        for s in walked(loop.body):
            if isinstance(s, Slice) and s.variable.name in self.resident:
                declared, around, load = self.fragment(s, True)
                self.arrays[name_of(s.variable.name)] = declared.rstrip(";")
                base = self.base(s, loop) if self.regular(s) else []
                out += ["{", *indent([*base, *nest(around, [load])]), "}"]
        return out

    def slices(self, loop: Loop) -> list[str]:
        a = axis(loop.axis)
        self.steps[loop.axis] = (f"i_{a}", loop.block)
        inner: list[str] = []
        here = [s for s in loop.body if isinstance(s, Slice) and s.variable.name not in self.resident]
        last = [s for s in loop.body if isinstance(s, Accumulate)]
        once = max(here, key=self.fragments, default=None) if last else None
        for s in here:
            if s is not once:
                declared, around, load = self.fragment(s, True)
                inner += [declared, *nest(around, [load])]
        for s in loop.body:
            if isinstance(s, Loop):
                inner += self.slices(s)
        inner += [line for s in last for line in self.multiply(s, once)]
        del self.steps[loop.axis]
        size = -(-loop.size // loop.block) * loop.block
        anew = self.made.slices.keys() - self.resident
        rolled = any(self.made.products[str(s)].left in anew and self.made.products[str(s)].k == loop.axis
                     for s in walked((loop,)) if isinstance(s, Accumulate))  # fmt: skip
        head = f"for (int i_{a} = 0; i_{a} < {size}; i_{a} += {loop.block}) {{"
        return ["ROLLED" if rolled else "UNROLL", head, *indent(inner), "}"]

    def step(self, a: str) -> tuple[str, int]:
        """Where the current slice begins along an axis, and how many values it has."""
        return self.steps.get(a, ("0", self.made.extent(a)))

    def side(self, s: Slice) -> tuple[str, str, str]:
        """Of a slice: whether it is the "left" or "right" operand, its own axis, and the summed one."""
        for p in self.made.products.values():
            if s.variable.name == p.left:
                return "left", self.made.rows[-1], p.k
            if s.variable.name == p.right:
                return "right", p.n, p.k
        raise ProgramError(f"slice {s.variable.name}: no contraction reads it")

    def beside(self, s: Slice) -> dict[str, str]:
        """Where a slice stands along what is summed one value after the other."""
        every = [p for p in self.made.products.values() if s.variable.name in (p.left, p.right)]
        return {a: self.step(a)[0] for a in every[0].beside}

    def lanes(self, s: Slice, pairs: bool) -> tuple[str, str, bool]:
        """Which row and piece of a tile a lane names to ldmatrix, and whether the matrices are transposed."""
        which, own, k = self.side(s)
        flip = self.made.tiles[s.of].axes[-1] != k
        if flip and (self.made.tiles[s.of].axes[-1] != own or (which == "left" and len(self.made.rows) > 1)):
            raise ProgramError(f"slice {s.variable.name}: {self.made.tiles[s.of].axes[-1]} lies innermost in memory, "
                               f"neither rows, columns nor what an mma sums over")  # fmt: skip
        if which == "left":
            return ("lane % 8 + lane / 16 * 8", "lane / 8 % 2", True) if flip else ("lane % 16", "lane / 16", False)
        if flip:
            return "lane % 16", "lane / 16" if pairs else "0", True
        return "lane % 8 + lane / 16 * 8" if pairs else "lane % 8", "lane / 8 % 2", False

    def pairs(self, s: Slice, steps: Mapping[str, int]) -> bool:
        """Whether a right operand's slices come two matrices of 8 columns at a time."""
        _, own, _ = self.side(s)
        return steps.get(own, self.made.extent(own)) % 16 == 0

    def base(self, s: Slice, loop: Loop) -> list[str]:
        """The address of a lane in the first slice of what a warp holds."""
        tile = self.made.tiles[s.of]
        _, own, k = self.side(s)
        steps = {x.axis: x.block for x in walked((loop,)) if isinstance(x, Loop)}
        row, piece, flip = self.lanes(s, self.pairs(s, steps))
        inner = tile.axes[-1]
        index = {k if flip else own: row}
        rows = [
            f"({self.in_tile(a, index)}) * {tile.stride(a)}" if tile.stride(a) > 1 else self.in_tile(a, index)
            for a in tile.axes[:-1] if self.in_tile(a, index) != "0"
        ]  # fmt: skip
        start = self.in_tile(inner, {})
        first = sum_of(*rows)
        at = f"place<{tile.pieces}>({first}, {sum_of(f'{start} / 8' if start != '0' else '0', piece)})"
        return [f"const uint32_t {name_of(s.variable.name)}_at = {sum_of('shared', self.tile_at(tile), at)};"]

    def fragments(self, s: Slice) -> int:
        """How many loads by ldmatrix a slice takes for each 16 of what is summed."""
        which, own, _ = self.side(s)
        _, step = self.step(own)
        if which == "left":
            return self.made.row_tiles if len(self.made.rows) > 1 else step // 16
        return step // (16 if step % 16 == 0 else 8)

    def fragment(self, s: Slice, held: bool) -> tuple[str, list[tuple[str, int]], str]:
        """One slice by ldmatrix: what it is loaded into, the loops around, the load. If it is not `held` as a whole,
        each fragment is loaded where it is used: rows "m", or columns "p"."""
        made, tile = self.made, self.made.tiles[s.of]
        which, own, k = self.side(s)
        (own_at, own_step), (k_at, k_step) = self.step(own), self.step(k)
        inner, flip = tile.axes[-1], tile.axes[-1] != k
        wide = which == "left" or own_step % 16 == 0
        o = "m" if which == "left" else "p"
        if which == "left" and len(made.rows) > 1:
            own_at = "0"
        own_text, k_text = sum_of(own_at, f"{o} * {16 if wide else 8}"), sum_of(k_at, "k * 16")
        if self.regular(s):
            row, column = (k_text, own_text) if flip else (own_text, k_text)
            piece = f"({column}) / 8"
            at = f"({name_of(s.variable.name)}_at ^ ({piece} & {tile.mask}) * 16) + ({piece} & ~{tile.mask}) * 16"
            far = [(row, k if flip else own), *((i, a) for a, i in self.beside(s).items())]
            at += "".join(f" + ({i}) * {tile.stride(a) * tile.pieces * 16}" for i, a in far if i != "0")
        else:
            lane, piece, _ = self.lanes(s, wide)
            index = {own: own_text, k: k_text} | self.beside(s)
            if which == "left" and not flip:
                index |= self.row_index(sum_of(own_text, lane))
            else:
                line = k if flip else own
                index[line] = sum_of(index[line], lane)
            rows = [f"({self.in_tile(a, index)}) * {tile.stride(a)}" for a in tile.axes[:-1]]
            piece = sum_of(f"({self.in_tile(inner, index)}) / 8", piece)
            at = sum_of("shared", self.tile_at(tile), f"place<{tile.pieces}>({sum_of(*rows)}, {piece})")
        name, count = name_of(s.variable.name), self.fragments(s)
        declared = f"uint32_t {name}{f'[{count}]' if held else ''}[{k_step // 16}][{4 if wide else 2}];"
        load = f"matrices<{'true' if flip else 'false'}>({name}{f'[{o}]' if held else ''}[k], {at});"
        return declared, [*([(o, count)] if held else []), ("k", k_step // 16)], load

    def regular(self, s: Slice) -> bool:
        """Whether a lane's address in one slice gives those in all others by an exclusive or and a sum: its rows lie
        along one axis (8 at a time, beside others), and where what a warp holds begins in a row, no piece of it has
        trades across."""
        which, _, _ = self.side(s)
        tile = self.made.tiles[s.of]
        inner = tile.axes[-1]
        pieces = self.made.extent(inner) // 8
        aligned = not pieces & (pieces - 1) or pieces % (tile.mask + 1) == 0
        whole = inner not in self.made.parts and inner != self.made.stream
        apart = all(a != inner and tile.stride(a) % 8 == 0 for a in self.beside(s))
        return (which == "right" or len(self.made.rows) == 1) and (aligned or whole) and apart

    def multiply(self, s: Accumulate, once: Slice | None) -> list[str]:
        """The mma.sync of one slice; fragments of the operand `once` are loaded one by one."""
        made, p = self.made, self.made.products[str(s)]
        (m_at, m_step), (n_at, n_step), (k_at, k_step) = (self.step(a) for a in (made.rows[-1], p.n, p.k))
        if len(made.rows) > 1:
            m_at, m_step = "0", 16 * made.row_tiles
        kind = made.variables[made.slices[p.right]].dtype
        pair = 2 if n_step % 16 == 0 else 1
        row = sum_of(f"{m_at} / 16" if m_at != "0" else "0", "m")
        column = sum_of(f"{n_at} / 8" if n_at != "0" else "0", "p * 2 + n" if pair == 2 else "p")
        single = once.variable.name if once is not None else ""
        if p.left in made.slices:
            depth = sum_of(f"{k_at} / 16", "k") if p.left in self.resident else "k"
            left = [f"{name_of(p.left)}{'' if single == p.left else '[m]'}[{depth}][{i}]" for i in range(4)]
        else:
            first = f"({sum_of(k_at, 'k * 16')}) / 8"
            left = [f"{self.rooms[p.left]}[{row}][{sum_of(first, str(i // 2))}][{i % 2}]" for i in range(4)]
        right = [
            f"{name_of(p.right)}{'' if single == p.right else '[p]'}[k][{f'n * 2 + {i}' if pair == 2 else i}]"
            for i in (0, 1)
        ]
        into = f"{self.rooms[s.variable.name]}[{row}][{column}]"
        body = [f"multiply({STORED[kind]}(), {into}, {', '.join(left)}, {', '.join(right)});"]
        loops = {"k": k_step // 16, "m": m_step // 16, "p": n_step // (8 * pair), **({"n": 2} if pair == 2 else {})}
        if once is None:
            return nest(list(loops.items()), body)
        outer = "m" if single == p.left else "p"
        declared, around, load = self.fragment(once, False)
        body = nest([(x, n) for x, n in loops.items() if x != outer], body)
        return nest([(outer, loops[outer])], [declared, *nest(around, [load]), *body])

    # ------------------------------------------------------------------ elements

    def compute(self, s: Compute) -> list[str]:
        """A pass over the elements of a fragment; reductions along columns first."""
        made, v = self.made, s.variable
        out = [f"/* {v.name} = {s.expr} */"]
        s = replace(s, expr=self.known(s.expr))
        lines, sums = self.reduced(s.expr)
        out += lines
        shape = made.shape(v.axes)
        if s.reuses is not None and made.variables[s.reuses].dtype != v.dtype:
            raise ProgramError(f"{v.name} = {s.expr}: {v.dtype} in the place of {made.variables[s.reuses].dtype}")
        room = self.rooms[s.reuses or v.name]
        packed = "uint32_t" in self.arrays[room]

        def element(j: str) -> tuple[list[tuple[str, int]], str, str]:
            loops, index, at = self.elements(shape, j)
            value = self.floating(self.value(rounded_once(s), index, sums, j)).text
            if packed and shape.column is not None and self.edge(shape.column):
                inside = f"{self.place_of(shape.column, index)} < {made.size(shape.column)}"
                value = f"({inside} ? {value} : 0.0f)"  # what is summed over later is zero beyond the axis
            return loops, at, value

        if packed:
            (loops, _, low), (_, _, high) = element("0"), element("1")
            body = nest(loops[:-1], [f"{room}[m][n][h] = pack({STORED[v.dtype]}(), {low}, {high});"])
        else:
            loops, at, value = element("j")
            value = f"rounded<{STORED[v.dtype]}>({value})" if v.dtype in ("fp16", "bf16") else value
            body = nest(loops, [f"{room}{at} = {value};"])
        if s.reuses is not None:
            self.rooms[v.name] = self.rooms.pop(s.reuses)
        if any(isinstance(x, Index) or (isinstance(x, Var) and x.name in made.tiles) for x in walk(s.expr)):
            # addresses and indices of all elements would be worked out once, before the loops, and keep registers
            out[1:1] = self.positions()[0]
        return scope(out, body)

    def reduced(self, e: Expr) -> tuple[list[str], dict[Expr, str]]:
        """The reductions of an expression, each once: what computes them, and where each lies."""
        out, sums = list[str](), dict[Expr, str]()
        for node in _reductions(e):
            name = f"{node.kind}_{len(sums)}"
            lines, at = self.reduce(node, name)
            sums[node] = f"{name}{at}"
            out += lines
        return out, sums

    def reduce(self, e: Reduce, name: str) -> tuple[list[str], str]:
        """A row's reduction, on all of the four lanes that hold the row, and where of an array it lies."""
        made = self.made
        over = next((a for a in e.axes if made.extent(a) > 1), e.axes[0])
        axes = axes_of(e.body, made)
        shape = made.shape((*axes, *([over] if over not in axes else [])))
        if not shape.rows or shape.column != over:
            raise ProgramError(f"{e}: only rows are reduced, along their columns")
        loops, index, _ = self.elements(shape)
        value = self.floating(self.value(e.body, index, {})).text
        if self.edge(over):
            value = f"({self.place_of(over, index)} < {made.size(over)} ? {value} : {UNIT[e.kind]})"
        to = f"{name}[m][h]"
        add = f"{to} + {value}" if e.kind == "sum" else f"f{e.kind}f({to}, {value})"
        inner = nest(loops[2:], [f"{to} = {add};"])
        rows = [f"{to} = {UNIT[e.kind]};", *inner, f"{to} = all_{e.kind}({to});"]
        return [f"float {name}[{made.row_tiles}][2];", *nest(loops[:2], rows)], "[m][h]"

    def floating(self, t: Term) -> Term:
        if t.number is not None:
            return Term(number(t.number), "f", t.number)
        return Term(f"(float)({t.text})", "f") if t.kind == "i" else t

    def value(self, e: Expr, index: Mapping[str, str], sums: Mapping[Expr, str], j: str = "j") -> Term:
        """An expression at one element."""
        made = self.made
        if e in sums:
            return Term(sums[e], "f")
        match e:
            case Const(n):
                return Term(number(n), "f", n)
            case Size(a) if a in made.dynamic:
                return Term(made.size(a), "i")
            case Size(a):
                return Term(str(made.sizes[a]), "f", Fraction(made.sizes[a]))
            case Index(a):
                return Term(f"({self.place_of(a, index)})", "i")
            case Cast(kind, body):
                term = self.floating(self.value(body, index, sums, j))
                if kind == "fp32":
                    return term
                if kind not in STORED:
                    raise ProgramError(f"{e}: {kind} is not written in CUDA; there are {', '.join(STORED)}")
                return Term(f"rounded<{STORED[kind]}>({term.text})", "f")
            case Var(name) if name in made.tiles:
                tile = made.tiles[name]
                rows = [f"({self.in_tile(a, index)}) * {tile.stride(a)}" for a in tile.axes[:-1]]
                at = f"{self.tile_at(tile)}, {sum_of(*rows)}, {self.in_tile(tile.axes[-1], index)}"
                return Term(f"element<{STORED[tile.dtype]}, {tile.pieces}>({at})", "f")
            case Var(name):
                shape, room = made.shape(made.variables[name].axes), self.rooms[name]
                at = self.elements(shape, j)[2]
                if "uint32_t" in self.arrays[room]:
                    kind = made.variables[name].dtype
                    return Term(f"half_of<{STORED[kind]}>({room}[m][n][h], {j})", "f")
                return Term(f"{room}{at}", "f")
            case Apply(fn, args):
                return self.apply(e, fn, [self.value(a, index, sums, j) for a in args])
        raise ProgramError(f"{e} is not written in CUDA")

    def apply(self, e: Expr, fn: str, args: list[Term]) -> Term:
        if all(a.number is not None for a in args) and (folded := fold(fn, [a.number for a in args])) is not None:
            return Term(number(folded), "f", folded)

        def whole(a: Term) -> bool:
            return a.kind == "i" or (isinstance(a.number, Fraction) and a.number.denominator == 1)

        if fn == "where":
            condition, then, other = args
            return Term(f"({condition.text} ? {self.floating(then).text} : {self.floating(other).text})", "f")
        if fn == "and":
            return Term(f"({args[0].text} && {args[1].text})", "b")
        if fn in (*_ORDER, *_SIGN) and all(map(whole, args)) and any(a.kind == "i" for a in args):
            texts = [str(int(a.number)) if a.number is not None else a.text for a in args]
            sign = _ORDER.get(fn) or _SIGN[fn]
            return Term(f"({texts[0]} {sign} {texts[1]})", "b" if fn in _ORDER else "i")
        a = [self.floating(x) for x in args]
        if fn in _ORDER:
            return Term(f"({a[0].text} {_ORDER[fn]} {a[1].text})", "b")
        if fn in _SIGN:
            return Term(f"({a[0].text} {_SIGN[fn]} {a[1].text})", "f")
        if fn == "neg":
            return Term(f"(-{a[0].text})", "f")
        if fn == "div":
            if isinstance(a[1].number, Fraction) and a[1].number:
                return Term(f"({a[0].text} * {number(1 / a[1].number)})", "f")
            return Term(f"__fdividef({a[0].text}, {a[1].text})", "f")
        if fn in _FUNCTION:
            return Term(f"{_FUNCTION[fn]}({', '.join(x.text for x in a)})", "f")
        raise ProgramError(f"{e}: {fn} is not written in CUDA")


def scope(first: list[str], nest: list[str]) -> list[str]:
    """In braces where something is declared for it alone."""
    if len(first) == 1:
        return [*first, *nest]
    return [first[0], "{", *indent([*first[1:], *nest]), "}"]


def rounded_once(s: Compute) -> Expr:
    """What is computed, without a cast to the dtype that it is rounded to anyway."""
    return s.expr.body if isinstance(s.expr, Cast) and s.expr.dtype == s.variable.dtype else s.expr


def _reductions(e: Expr) -> list[Reduce]:
    if isinstance(e, Reduce):
        return [e]
    return list(dict.fromkeys(r for c in e.children for r in _reductions(c)))


def axes_of(e: Expr, made: Plan) -> tuple[str, ...]:
    """The axes that an expression varies along."""
    match e:
        case Var(name):
            return made.variables[name].axes
        case Index(a):
            return (a,)
    return tuple(dict.fromkeys(a for c in e.children for a in axes_of(c, made)))
