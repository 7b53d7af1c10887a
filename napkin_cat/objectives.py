"""What block sizes can be chosen for, as exact sums over them: bytes, seconds, joules.

An objective is one sum, or several of which the greatest counts: the time of a kernel is that of its slowest pipe or
transfer. The sums are read off the kernel's columns and loops, with the rates, clocks and joules of the device;
`roofline` predicts the same of a program that is lowered at given sizes.

>>> from napkin_cat.columns import columns
>>> from napkin_cat.library import matmul
>>> from napkin_cat.schedule import kernel_of
>>> code = columns(kernel_of(matmul.diagram, stream="b"), Numerics())
>>> sizes = {"a": 4096, "b": 4096, "c": 4096}
>>> time = objective("time", code, Device.load("h100"), sizes, Numerics())
>>> tile = {"g_a": 128, "g_c": 256, "s_b": 64}
>>> time.bound(tile), round(float(time.at(tile)) * 1e6)  # bound by what enters shared memory
('shared', 491)
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from napkin_cat import cost
from napkin_cat.columns import Columns
from napkin_cat.counts import Kind, Line, tally
from napkin_cat.device import Device, Pipe
from napkin_cat.expression import Numerics, Reduce
from napkin_cat.pipes import MODELS, PipeError, feeds, instructions
from napkin_cat.polynomial import Busiest, Point, Poly
from napkin_cat.program import Accumulate, Buffer, Loop, Program, lower
from napkin_cat.solve import Problem, Tiling, minimising, solve_in_order

__all__ = ["OBJECTIVES", "Objective", "ObjectiveError", "least", "objective", "objectives", "operations", "shown"]

OBJECTIVES = {
    "transfer": "bytes into a level, by default the first below the top: transfer:LEVEL",
    "memory": "bytes that a level holds at most, by default the first below the top: memory:LEVEL",
    "weighted": "seconds to move what enters each level, one level after the other (Eq. 2)",
    "time": f"seconds of the slowest pipe or transfer; time:MODEL by what overlaps: {', '.join(MODELS)}",
    "energy": "joules of what moves and of what is computed",
}
"""What can be minimised, by name."""

FINE = 1 << 40
"""Of the busiest core's part of all blocks, one in so many for each core is rounded up; even parts are exact."""


class ObjectiveError(ValueError):
    """No such objective, or a device that does not state what it takes."""


@dataclass(frozen=True)
class Objective:
    """The greatest of some sums over block sizes, in integers: `scale` of them are one `unit`.

    Attributes:
        terms: the sums, each with what it is of: a pipe, a level, a column.
        unstated: what the device states no figure for, and is not counted: the objective is then a lower bound.
    """

    name: str
    unit: str
    scale: int
    terms: tuple[tuple[str, Poly], ...]
    unstated: tuple[str, ...] = ()

    @property
    def costs(self) -> tuple[Poly, ...]:
        """The sums alone, as `solve.minimising` takes them."""
        return tuple(poly for _, poly in self.terms)

    def at(self, point: Point) -> Fraction:
        """Its value at block sizes, in `unit`."""
        return self.value(max(poly.at(point) for poly in self.costs))

    def value(self, cost: int) -> Fraction:
        """What a cost of the solver is in `unit`."""
        return Fraction(cost, self.scale)

    def bound(self, point: Point) -> str:
        """What the greatest sum is of: the slowest pipe, say."""
        return max(self.terms, key=lambda term: term[1].at(point))[0]

    def text(self, cost: int) -> str:
        """A cost for people."""
        return shown(self.value(cost), self.unit)

    def __str__(self) -> str:
        return f"{self.name} ({self.unit})"


def shown(value: Fraction, unit: str) -> str:
    """A value in bytes, seconds or joules for people.

    >>> shown(Fraction(4096), "bytes"), shown(Fraction(1, 80_000), "seconds"), shown(Fraction(1, 4), "joules")
    ('4,096 bytes', '12.5 us', '250 mJ')
    """
    match unit:
        case "bytes":
            return f"{int(value):,} bytes" if value.denominator == 1 else f"{float(value):,.0f} bytes"
        case "seconds":
            return f"{float(value) * 1e6:,.4g} us"
        case _:
            return f"{float(value) * 1e3:,.4g} mJ"


def least(problem: Problem, wanted: Sequence[Objective], *, check: bool = True) -> Tiling:
    """The tiling of least first objective, among those of the least next, and so on: one stage each, in `then`.

    Raises:
        Infeasible: no tiling satisfies the limits.
    """
    first, *more = wanted
    return solve_in_order(minimising(problem, first.costs), *(o.costs for o in more), check=check)


def objective(
    name: str, code: Columns, device: Device, sizes: Mapping[str, int], numerics: Numerics,
    numbers: cost.Numbers[Poly] | None = None, grid: Poly | None = None,
) -> Objective:  # fmt: skip
    """An objective of `OBJECTIVES` for a kernel on a device.

    Args:
        numbers: those in which costs are read; by default polynomials in the kernel's block sizes.
        grid: how many independent blocks there are, as one product; by default the blocks of all group axes.

    Raises:
        ObjectiveError: no such objective, level or model; the device states no figure that it takes.
    """
    word, colon, detail = name.partition(":")
    if word not in OBJECTIVES or (colon and word not in ("transfer", "memory", "time")):
        raise ObjectiveError(f"no objective {name!r}; there are {', '.join(OBJECTIVES)}, "
                             "transfer:LEVEL, memory:LEVEL, time:MODEL")  # fmt: skip
    numbers = numbers or cost.polynomials(code, sizes)
    reader = _Reader(code, device, sizes, numerics, numbers, numbers.product(
        [numbers.blocks(a) for a in code.groups]) if grid is None else grid)  # fmt: skip
    match word:
        case "transfer":
            place = _place(device, detail)
            return Objective(name, "bytes", 1, ((device.levels[place].name, reader.moved.get(place, Poly())),))
        case "memory":
            place = _place(device, detail)
            held = cost.memory(code, numbers, cost.in_bytes).get(place) or [("nothing", Poly())]
            return Objective(name, "bytes", 1, tuple(held))
        case "weighted":
            return reader.weighted(name)
        case "energy":
            return reader.energy(name)
    if detail and detail not in MODELS:
        raise ObjectiveError(f"objective {name!r}: no overlap {detail!r}; there are {', '.join(MODELS)}")
    return reader.time(name, detail or "ideal")


def objectives(
    names: str | Sequence[str], code: Columns, device: Device, sizes: Mapping[str, int], numerics: Numerics,
    numbers: cost.Numbers[Poly] | None = None, grid: Poly | None = None,
) -> tuple[Objective, ...]:  # fmt: skip
    """Several, in order: what is least, and what decides among equals next; arguments as for `objective`.

    Raises:
        ObjectiveError: none, one twice, or as for `objective`.
    """
    asked = (names,) if isinstance(names, str) else tuple(names)
    if not asked or len(set(asked)) < len(asked):
        raise ObjectiveError(f"objectives {', '.join(map(repr, asked)) or 'none'}: give at least one, each once")
    return tuple(objective(name, code, device, sizes, numerics, numbers, grid) for name in asked)


def _place(device: Device, level: str) -> int:
    names = [x.name for x in device.levels]
    if not level:
        return 1
    if level not in names[1:]:
        raise ObjectiveError(f"{device.name} has no level {level!r} below its top; there are {', '.join(names[1:])}")
    return names.index(level)


@dataclass(frozen=True)
class _Reader:
    """Reads the sums of one kernel."""

    code: Columns
    device: Device
    sizes: Mapping[str, int]
    numerics: Numerics
    numbers: cost.Numbers[Poly]
    grid: Poly

    @property
    def moved(self) -> dict[int, Poly]:
        """Bytes into each level."""
        return cost.transfer(self.code, self.numbers, cost.stored_bytes(self.numerics))

    def crossings(self) -> Iterator[tuple[str, float | None, Poly, bool]]:
        """What every byte passes on its way: name, bytes per second, bytes, and whether it is a level (or a cache)."""
        for i, moved in sorted(self.moved.items()):
            above = self.device.levels[i - 1].name
            caches = [(c.name, c.bandwidth_bytes_per_s) for c in self.device.caches if c.above == above]
            yield from ((cache, rate, moved, False) for cache, rate in caches)
            yield self.device.levels[i].name, self.device.levels[i].bandwidth_bytes_per_s, moved, True

    def weighted(self, name: str) -> Objective:
        scale = self.second
        total, unstated = Poly(), list[str]()
        for what, rate, moved, is_level in self.crossings():
            if is_level and rate is not None:
                total = total + _whole(scale / _decimal(rate)) * moved
            elif is_level:
                unstated.append(f"bandwidth of {what}")
        if not total.terms:
            raise ObjectiveError(f"{self.device.name} states no bandwidth: {', '.join(unstated) or 'nothing moves'}")
        return Objective(name, "seconds", scale, (("transfers", total),), tuple(unstated))

    def time(self, name: str, model: str) -> Objective:
        device, scale = self.device, self.second
        if device.units is None or device.clock_hz is None:
            what = "units" if device.units is None else "clock_hz"
            raise ObjectiveError(f"{device.name}: the time of a kernel needs {what!r}, which the device does not state")
        terms, unstated = list[tuple[str, Poly]](), list[str]()
        for what, rate, moved, _ in self.crossings():
            if rate is not None:
                terms.append((what, _whole(scale / _decimal(rate)) * moved))
            else:
                unstated.append(f"bandwidth of {what}")
        lines, missing = self.lines()
        part, fine = self.busiest(device.units)
        clock = scale / _decimal(device.clock_hz) / fine
        feeding, behind, rest, once = Poly(), Poly(), dict[str, Poly](), dict[str, Poly]()
        tensor = {p.name for p in device.pipes if "contraction" in p.does}
        for i, line in enumerate(lines):
            for pipe, each, n in _each(device, line):
                spent = _whole(clock * each / _decimal(pipe.per_clock)) * n
                if not line.looped:
                    once[pipe.name] = once.get(pipe.name, Poly()) + spent
                elif pipe.name not in tensor:
                    rest[pipe.name] = rest.get(pipe.name, Poly()) + spent
                elif feeds(lines, i, device):
                    feeding = feeding + spent
                else:
                    behind = behind + spent
        unit = next((p.name for p in device.pipes if p.name in tensor), "tensor")
        everything = sum(rest.values(), Poly()), sum(once.values(), Poly())
        match model:
            case "ideal":
                pipes = {unit: feeding + behind}
                for name_, n in (*rest.items(), *once.items()):
                    pipes[name_] = pipes.get(name_, Poly()) + n
                computed = list(pipes.items())
            case "inter":
                computed = [
                    (unit, feeding + behind + everything[1]),
                    ("the other pipes", everything[0] + everything[1]),
                ]
            case "intra":
                computed = [(unit, feeding + behind + everything[1]),
                            ("the other pipes", feeding + everything[0] + everything[1])]  # fmt: skip
            case _:
                computed = [("all pipes", feeding + behind + everything[0] + everything[1])]
        terms += [(what, part * n) for what, n in computed if n.terms]
        if not terms:
            raise ObjectiveError(f"{device.name} states no bandwidth and no pipe of {', '.join(unstated + missing)}")
        return Objective(name, "seconds", scale, tuple(terms), (*unstated, *missing))

    def energy(self, name: str) -> Objective:
        known, unstated = self.device.energy, dict[str, None]()
        joules = [_decimal(x) for x in (*known.per_byte.values(), *known.per_operation.values())]
        scale = 2 * math.lcm(*(j.denominator for j in joules))  # an operation may take half an instruction
        total = Poly()
        for what, _, moved, _ in self.crossings():
            if what in known.per_byte:
                total = total + _whole(scale * _decimal(known.per_byte[what])) * moved
            else:
                unstated[f"bytes into {what}"] = None
        lines, missing = self.lines()
        for line in lines:
            for kind, n in line.operations.items():
                for pipe, each in instructions(self.device, kind):
                    spent = known.operation(pipe.name, kind.dtype)
                    if spent is None:
                        unstated[f"operations of {pipe.name}"] = None
                    else:
                        total = total + _whole(scale * each * _decimal(spent)) * n
        if not total.terms:
            raise ObjectiveError(f"{self.device.name} states no energy of {', '.join([*unstated, *missing])}")
        return Objective(name, "joules", scale, (("energy", total),), (*unstated, *missing))

    @property
    def second(self) -> int:
        """A number of ticks in which every rate, every clock of a pipe and the part of a core are whole.

        One for a device, so that kernels can be added up.
        """
        device = self.device
        rates = [m.bandwidth_bytes_per_s for m in device.levels] + [m.bandwidth_bytes_per_s for m in device.caches]
        ticks = [1 / _decimal(rate) for rate in rates if rate is not None]
        if device.clock_hz is not None and device.units is not None:
            clock = 1 / _decimal(device.clock_hz) / (device.units * FINE)
            ticks += [clock / _decimal(p.per_clock) / 2 for p in device.pipes]
        return math.lcm(*(t.denominator for t in ticks))

    def busiest(self, units: int) -> tuple[Poly, int]:
        """Which part of all blocks the busiest core runs, and what stands for all of them."""
        fine = units * FINE
        if not self.grid.variables:
            return Poly.of(fine), fine
        [(atoms, times)] = self.grid.terms
        if times != 1:
            raise ObjectiveError(f"a grid of {self.grid} blocks is no product of numbers of blocks")
        return Poly.of(Busiest(atoms, units, fine)), fine

    def lines(self) -> tuple[tuple[Line, ...], list[str]]:
        """The kernel's statements with their operations as polynomials; and those that no pipe is stated to do."""
        missing: dict[Kind, str] = {}
        lines = operations(self.code, self.sizes, self.numerics, self.numbers)
        for kind in dict.fromkeys(kind for line in lines for kind in line.operations):
            try:
                instructions(self.device, kind)
            except PipeError:
                missing[kind] = f"{kind} operations"
        kept = tuple(
            replace(line, operations={k: n for k, n in line.operations.items() if k not in missing}) for line in lines
        )
        return kept, list(dict.fromkeys(missing.values()))


def _each(device: Device, line: Line) -> Iterator[tuple[Pipe, Fraction, Any]]:
    for kind, n in line.operations.items():
        for pipe, each in instructions(device, kind):
            yield pipe, each, n


def _decimal(number: float) -> Fraction:
    """A number as a device file states it."""
    return Fraction(str(number))


def _whole(number: Fraction | int) -> int:
    assert Fraction(number).denominator == 1, f"{number} is not whole: the scale does not fit"
    return int(number)


# --------------------------------------------------------------------------- operations


def operations(
    code: Columns, sizes: Mapping[str, int], numerics: Numerics, numbers: cost.Numbers[Poly] | None = None
) -> tuple[Line, ...]:
    """A kernel's statements as `counts` gives them, with operations as polynomials in the block sizes.

    Exact where parts divide blocks and slices divide what they are slices of, as `solve` has it.
    """
    numbers = numbers or cost.polynomials(code, sizes)
    out = [s for s in code.statements() if s.kind == "store"]
    kinds = {s.port: s.stored or numerics.storage for s in out}
    outputs = tuple(Buffer(f"out{i}", axes, tuple(sizes[a] for a in axes), kinds.get(i, numerics.storage))
                    for i, axes in enumerate(code.outputs))  # fmt: skip
    inputs = tuple(Buffer(f"in{i}", axes, tuple(sizes[a] for a in axes), numerics.storage)
                   for i, axes in enumerate(code.inputs))  # fmt: skip
    kernel = lower(
        "kernel", code, sizes, dict.fromkeys(cost.axes_of(code), 1), [(b.name, b.axes) for b in inputs],
        [(b.name, b.axes) for b in outputs],
    )  # fmt: skip

    def elements(loops: tuple[Loop, ...], axes: tuple[str, ...]) -> Poly:
        """Whole axes where the elements carry them; else once for every tile of the innermost loop over the axis."""
        inner = {loop.axis: loop for loop in loops}
        streams = [loop for loop in loops if loop.axis == code.stream and loop.kind == "stream"]
        masked = code.masked if streams else frozenset[str]()
        factors = [numbers.size(a) for a in axes if a not in masked]
        for a, loop in inner.items():
            if a in axes or (streams and code.part is not None and a == code.part.axis):
                continue  # the chunks of all parts are those of the whole axis
            sliced = loop.kind == "stream" and (
                a != code.stream or (len(streams) > 1 + (a in code.subloops) and loop is streams[-1])
            )
            if sliced and a in masked:
                raise ValueError(f"slices along {a} within a mask are not counted")
            if a in masked:
                continue
            if sliced:
                factors.append(numbers.slices(_reduced(loop.body, a), a))
            else:
                factors.append(numbers.blocks(a) if loop.where == "grid" else numbers.all_parts(a))
        if masked:
            factors.append(numbers.kept(code, frozenset(axes) & masked, True))
        return numbers.product(factors)

    return tally(Program(inputs, (), outputs, (kernel,), numerics), kernel, elements)


def _reduced(body: Sequence[Any], axis: str) -> str:
    """Whether the contraction in a loop over slices reduces the axis ("k") or not ("n")."""
    for s in body:
        if isinstance(s, Accumulate):
            return "k" if isinstance(s.expr, Reduce) and axis in s.expr.axes else "n"
        if isinstance(s, Loop) and (found := _reduced(s.body, axis)):
            return found
    return ""
