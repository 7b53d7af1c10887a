"""Statements of kernels without products of matrices as CUDA: lanes along columns and rows, row by row, no fragments.

Of what a warp holds, lane `l` has the columns `n * L + l % L` and the rows `m * D + l / L % D`; of any other axis every
lane has all. A reduction adds up what a lane has, then, along columns, what the L lanes of a row have. Such are row
reductions, products with a vector, and kernels that join the parts of a divided stream.
"""

from __future__ import annotations

from dataclasses import replace

from napkin_cat.backends.c_nest import axis, indent
from napkin_cat.backends.cuda_fragments import (
    STORED,
    UNIT,
    Fragments,
    axes_of,
    name_of,
    nest,
    rounded_once,
    scope,
    sum_of,
)
from napkin_cat.backends.cuda_layout import LANES, Shape, walked
from napkin_cat.columns import Variable
from napkin_cat.expression import Apply, Reduce, Var, substitute, walk
from napkin_cat.program import Accumulate, Compute, Loop, Store

__all__ = ["Lanes"]

_UNROLLED = 8


class Lanes(Fragments):
    """Prints what a warp does of a kernel without products of matrices."""

    @property
    def spread(self) -> tuple[int, int]:
        """Lanes along columns and along rows."""
        assert self.made.lanes is not None
        return self.made.lanes

    def elements(self, shape: Shape, j: str = "j") -> tuple[list[tuple[str, int]], dict[str, str], str]:
        made, (along, down) = self.made, self.spread
        loops: list[tuple[str, int]] = []
        index: dict[str, str] = {}
        if shape.rows:
            loops.append(("m", made.row_tiles))
            lane = "lane" if along == 1 else f"lane / {along}"
            index |= self.row_index(f"m * {down} + {lane} % {down}" if down > 1 else "m")
        if shape.column is not None:
            loops.append(("n", made.extent(shape.column) // along))
            index[shape.column] = f"n * {along} + lane % {along}" if along > 1 else "n"
        for a in shape.local:
            loops.append((f"in_{axis(a)}_all", made.extent(a)))
            index[a] = f"in_{axis(a)}_all"
        return loops, index, "".join(f"[{name}]" for name, _ in loops)

    def room(self, v: Variable, shape: Shape) -> tuple[str, list[int]]:
        return "float", [count for _, count in self.elements(shape)[0]]

    def movable(self, shape: Shape) -> bool:
        return True

    def contraction(self, loop: Loop) -> list[str]:
        """A sum slice by slice, as one pass over what the slices are of."""
        out = []
        for s in walked((loop,)):
            if isinstance(s, Accumulate):
                whole = substitute(s.expr, {name: Var(of) for name, of in self.made.slices.items()})
                out += self.compute(Compute(s.variable, Apply("add", (Var(s.variable.name), whole)), s.variable.name))
        return out

    def compute(self, s: Compute) -> list[str]:
        """A pass over the elements of a lane; reductions first."""
        made, v = self.made, s.variable
        said = f"/* {v.name} = {s.expr} */"
        s = replace(s, expr=self.known(s.expr))
        lines, sums = self.reduced(s.expr)
        out = [said, *self.positions()[0], *lines]
        loops, index, at = self.elements(made.shape(v.axes))
        value = self.floating(self.value(rounded_once(s), index, sums)).text
        if v.dtype in ("fp16", "bf16"):
            value = f"rounded<{STORED[v.dtype]}>({value})"
        body = nest(loops, [f"{self.rooms[s.reuses or v.name]}{at} = {value};"])
        if s.reuses is not None:
            self.rooms[v.name] = self.rooms.pop(s.reuses)
        return scope(out, body)

    def reduce(self, e: Reduce, name: str) -> tuple[list[str], str]:
        """A reduction, on all lanes that hold its result."""
        made, (along, _) = self.made, self.spread
        axes = axes_of(e.body, made)
        over = [a for a in e.axes if made.extent(a) > 1]
        loops, _, at = self.elements(made.shape([a for a in axes if a not in e.axes]))
        every, index, _ = self.elements(made.shape((*axes, *(a for a in over if a not in axes))))
        value = self.floating(self.value(e.body, index, {})).text
        inside = [f"{self.place_of(a, index)} < {made.size(a)}" for a in over if self.edge(a)]
        if inside:
            value = f"({' && '.join(inside)} ? {value} : {UNIT[e.kind]})"
        to = f"{name}{at}"
        add = f"{to} + {value}" if e.kind == "sum" else f"f{e.kind}f({to}, {value})"
        inner = nest([x for x in every if x not in loops], [f"{to} = {add};"])
        held = {n.name for n in walk(e.body) if isinstance(n, Var)} - made.tiles.keys()
        if not any(set(e.axes) & set(made.variables[h].axes) for h in held):  # no array of registers needs its index
            inner = [line.replace("UNROLL", "ROLLED") for line in inner]
            deepest = max((i for i, line in enumerate(inner) if "ROLLED" in line), default=-1)
            if deepest >= 0:
                inner[deepest] = inner[deepest].replace("ROLLED", f'_Pragma("unroll {_UNROLLED}")')
        rows = [f"{to} = {UNIT[e.kind]};", *inner]
        if made.column in over and along > 1:
            rows.append(f"{to} = all_{e.kind}<{along}>({to});")
        sides = "".join(f"[{count}]" for _, count in loops)
        return [f"float {name}{sides};", *nest(loops, rows)], at

    def store(self, s: Store) -> list[str]:
        """Elements into global memory, by one of the lanes that hold each."""
        made = self.made
        loops, index, at = self.elements(made.shape(s.variable.axes))
        inside = self.owner(s.variable, made.shape(s.variable.axes))
        where = list[str]()
        for k, a in reversed([*enumerate(s.axes)]):
            i, step = self.place_of(a, index), made.step(s.axes[k + 1 :])
            where.append(f"({i}) * {step}" if step else i)
            if made.ragged(a):
                inside.append(f"{i} < {made.size(a)}")
        put = f"put(g_{name_of(s.buffer)} + {sum_of(*where)}, {self.rooms[s.variable.name]}{at});"
        body = nest(loops, [f"if ({' && '.join(inside)}) {put}" if inside else put])
        return [f"/* store {s.buffer} <- {s.variable.name} */", "{", *indent([*self.positions()[0], *body]), "}"]

    def owner(self, v: Variable, shape: Shape) -> list[str]:
        """Of lanes and warps that hold the same values, one stores them."""
        along, down = self.spread
        one = []
        if shape.column is None and along > 1:
            one.append(f"lane % {along} == 0")
        if along * (down if shape.rows else 1) < LANES:
            one.append(f"lane < {along * (down if shape.rows else 1)}")
        one += [
            f"in_{axis(a)} == 0" for a, (block, part) in self.made.parts.items() if a not in v.axes and block > part
        ]
        return one
