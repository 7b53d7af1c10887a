"""Pareto fronts of two objectives: the best compromises of a schedule's kernels, each proved, with nothing between.

>>> from napkin_cat.schedule import derive
>>> schedule = derive("attention", on="a100", sizes={"q": 1024, "x": 1024, "d": 64})
>>> [front] = fronts(schedule, steps=4)
>>> [point.memory_bytes <= point.step_bytes for point in front.points] == [True] * len(front.points)
True
>>> front.points[0].transfer_bytes == schedule.transfer_bytes
True
>>> [front] = fronts(schedule, ("time", "energy"))
>>> [(point.values[0] < later.values[0], point.values[1] > later.values[1])
...  for point, later in zip(front.points, front.points[1:])] == [(True, True)] * (len(front.points) - 1)
True
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from napkin_cat.objectives import Objective, objectives, shown
from napkin_cat.polynomial import Block, Poly
from napkin_cat.regions import problem_of
from napkin_cat.schedule import KernelPlan, Schedule
from napkin_cat.solve import Limit, Problem, Tiling, minimising, pareto

__all__ = ["Front", "Point", "fronts"]

MEMORY = "memory"
"""The objective that is stepped, and the variable that says how many steps of a level's capacity may be held."""


@dataclass(frozen=True)
class Point:
    """One compromise.

    Attributes:
        values: of the two objectives, in their units; of memory, the bytes that were allowed.
        step_bytes: these bytes, 0 where memory is no objective. memory_bytes, transfer_bytes: what it holds at the
            level, and moves across the top boundary.
        tiling: the first objective's certificate, the second's in `then`.
    """

    values: tuple[Fraction, Fraction]
    step_bytes: int
    memory_bytes: int
    transfer_bytes: int
    blocks: dict[str, int]
    tiling: Tiling

    def to_json(self) -> dict[str, Any]:
        return {
            "values": [float(v) for v in self.values], "step_bytes": self.step_bytes,
            "memory_bytes": self.memory_bytes, "transfer_bytes": self.transfer_bytes, "blocks": self.blocks,
            "status": self.tiling.certificate.status,
        }  # fmt: skip


@dataclass(frozen=True)
class Front:
    """Of one kernel, by growing first objective; `level` is the one whose memory is meant, in so many `steps`."""

    kernel: str
    of: tuple[str, str]
    units: tuple[str, str]
    level: str
    capacity_bytes: int
    steps: int
    points: tuple[Point, ...]
    unstated: tuple[str, ...] = ()
    """What the device states no figure for: an objective that needs it is a lower bound."""

    def to_json(self) -> dict[str, Any]:
        return {
            "kernel": self.kernel, "of": list(self.of), "units": list(self.units), "level": self.level,
            "capacity_bytes": self.capacity_bytes, "steps": self.steps, "unstated": list(self.unstated),
            "points": [p.to_json() for p in self.points],
        }  # fmt: skip

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        first, second = self.of
        if MEMORY in self.of:
            yield (f"Kernel {self.kernel}: {first} against memory of {self.level}, "
                   f"in {self.steps} steps of {self.capacity_bytes:,} bytes")  # fmt: skip
        else:
            yield f"Kernel {self.kernel}: {first} against {second}"
        if self.unstated:
            yield f"  not counted: {', '.join(self.unstated)}"
        yield f"  {first:>18} {second:>18} {'memory B':>12} {'moved B':>18}  tiles"
        for p in self.points:
            tiles = ", ".join(f"{v} = {b}" for v, b in p.blocks.items())
            a, b = (shown(v, unit) for v, unit in zip(p.values, self.units, strict=True))
            yield f"  {a:>18} {b:>18} {p.memory_bytes:>12,} {p.transfer_bytes:>18,}  {tiles}"


def fronts(
    schedule: Schedule, of: Sequence[str] = ("transfer", MEMORY), level: str | None = None, steps: int = 16
) -> tuple[Front, ...]:
    """The Pareto front of two objectives of each kernel of a schedule, certified.

    Args:
        of: two of `objectives.OBJECTIVES`.
        level: whose memory; by default the first below the top. steps: into how many equal parts its capacity is
            divided where memory is an objective: the least of the other within each of them is found, and those that
            are no better are left out.

    Raises:
        ValueError: not two objectives; no such level, or one without a limit; fewer than one step.
        ObjectiveError: no such objective, or the device states no figure that it takes.
    """
    first, second = _two(of)
    names = [x.name for x in schedule.device.levels[1:]]
    chosen = names[0] if level is None else level
    if chosen not in names:
        raise ValueError(f"{schedule.device.name} has no level {level!r} below its top; there are {', '.join(names)}")
    capacity = schedule.device.levels[names.index(chosen) + 1].capacity_bytes
    if capacity is None or not 1 <= steps <= capacity:
        raise ValueError(f"{steps} steps of {capacity} bytes: give a number from 1 to the bytes that {chosen} holds")
    return tuple(_front(k, schedule, (first, second), chosen, capacity, steps) for k in schedule.kernels)


def _two(of: Sequence[str]) -> tuple[str, str]:
    """The two objectives, memory last: it is what is stepped."""
    if isinstance(of, str) or len(of) != 2 or len(set(of)) != 2:
        raise ValueError(f"a front of {of!r}: give two objectives, e.g. transfer and memory")
    return (of[1], of[0]) if of[0] == MEMORY else (of[0], of[1])


def _front(kernel: KernelPlan, schedule: Schedule, of: tuple[str, str], level: str, capacity: int, steps: int) -> Front:
    sizes, numerics, device = dict(kernel.sizes), schedule.numerics, schedule.device
    problem = problem_of(kernel.code, sizes, numerics, device)
    wanted = objectives([n for n in of if n != MEMORY], kernel.code, device, sizes, numerics)
    stepped, second = minimising(problem, wanted[0].costs), wanted[-1].costs
    if MEMORY in of:
        stepped, allowed = _stepped(stepped, level, capacity, steps)
        second = (allowed,)
    points = tuple(_point(t, problem, wanted, level, capacity // steps) for t in pareto(stepped, second))
    units = (wanted[0].unit, "bytes" if MEMORY in of else wanted[1].unit)
    unstated = tuple(dict.fromkeys(what for o in wanted for what in o.unstated))
    return Front(kernel.name, of, units, level, capacity, steps, points, unstated)


def _stepped(problem: Problem, level: str, capacity: int, steps: int) -> tuple[Problem, Poly]:
    """The problem with a variable for how many steps of the level's capacity are used, and that variable."""
    allowed, step = Poly.of(Block(MEMORY)), capacity // steps
    held = tuple(
        Limit(level, 0, limit.demand - step * allowed, limit.what) for limit in problem.limits if limit.level == level
    )
    candidates = {**problem.candidates, MEMORY: range(1, steps + 1)}
    return replace(problem, candidates=candidates, limits=(*problem.limits, *held)), allowed


def _point(tiling: Tiling, problem: Problem, wanted: Sequence[Objective], level: str, step: int) -> Point:
    blocks = {v: b for v, b in tiling.blocks.items() if v != MEMORY}
    held = max((x.demand.at(blocks) for x in problem.limits if x.level == level), default=0)
    allowed = step * tiling.blocks.get(MEMORY, 0)
    second = Fraction(allowed) if MEMORY in tiling.blocks else wanted[1].value(tiling.then[0].cost)
    return Point((wanted[0].value(tiling.cost), second), allowed, held, problem.cost.at(blocks), blocks, tiling)
