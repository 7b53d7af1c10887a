"""Transfer against memory: the best compromises of a schedule's kernels, each proved, with nothing between them.

>>> from napkin_cat.schedule import derive
>>> schedule = derive("attention", on="a100", sizes={"q": 1024, "x": 1024, "d": 64})
>>> [front] = fronts(schedule, steps=4)
>>> [point.memory_bytes <= point.step_bytes for point in front.points] == [True] * len(front.points)
True
>>> front.points[0].transfer_bytes == schedule.transfer_bytes
True
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from napkin_cat.polynomial import Block, Poly
from napkin_cat.schedule import KernelPlan, Schedule, problem_of
from napkin_cat.solve import Limit, Tiling, pareto

__all__ = ["Front", "Point", "fronts"]

MEMORY = "memory"
"""The variable that says how many steps of a level's capacity may be held."""


@dataclass(frozen=True)
class Point:
    """One compromise: what it moves, and what it holds at the level; a smaller `step_bytes` moves more."""

    step_bytes: int
    memory_bytes: int
    transfer_bytes: int
    blocks: dict[str, int]
    tiling: Tiling

    def to_json(self) -> dict[str, Any]:
        return {
            "step_bytes": self.step_bytes, "memory_bytes": self.memory_bytes, "transfer_bytes": self.transfer_bytes,
            "blocks": self.blocks, "status": self.tiling.certificate.status,
        }  # fmt: skip


@dataclass(frozen=True)
class Front:
    """Of one kernel at one level, by growing transfer."""

    kernel: str
    level: str
    capacity_bytes: int
    steps: int
    points: tuple[Point, ...]

    def to_json(self) -> dict[str, Any]:
        return {
            "kernel": self.kernel, "level": self.level, "capacity_bytes": self.capacity_bytes, "steps": self.steps,
            "points": [p.to_json() for p in self.points],
        }  # fmt: skip

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield (f"Kernel {self.kernel}: transfer against memory of {self.level}, "
               f"in {self.steps} steps of {self.capacity_bytes:,} bytes")  # fmt: skip
        yield f"  {'at most B':>12} {'memory B':>12} {'moved B':>18}  tiles"
        for p in self.points:
            tiles = ", ".join(f"{v} = {b}" for v, b in p.blocks.items())
            yield f"  {p.step_bytes:>12,} {p.memory_bytes:>12,} {p.transfer_bytes:>18,}  {tiles}"


def fronts(schedule: Schedule, level: str | None = None, steps: int = 16) -> tuple[Front, ...]:
    """The Pareto front of transfer and memory of each kernel of a schedule, certified.

    Args:
        level: whose memory; by default the first below the top. steps: into how many equal parts its capacity is
            divided: the least transfer within each of them is found, and those that move no less are left out.

    Raises:
        ValueError: no such level, or one without a limit; fewer than one step.
    """
    names = [x.name for x in schedule.device.levels[1:]]
    chosen = names[0] if level is None else level
    if chosen not in names:
        raise ValueError(f"{schedule.device.name} has no level {level!r} below its top; there are {', '.join(names)}")
    capacity = schedule.device.levels[names.index(chosen) + 1].capacity_bytes
    if capacity is None or not 1 <= steps <= capacity:
        raise ValueError(f"{steps} steps of {capacity} bytes: give a number from 1 to the bytes that {chosen} holds")
    return tuple(_front(k, schedule, chosen, capacity, steps) for k in schedule.kernels)


def _front(kernel: KernelPlan, schedule: Schedule, level: str, capacity: int, steps: int) -> Front:
    problem = problem_of(kernel.code, dict(kernel.sizes), schedule.numerics, schedule.device)
    allowed = Poly.of(Block(MEMORY))
    step = capacity // steps
    held = tuple(
        Limit(level, 0, limit.demand - step * allowed, limit.what) for limit in problem.limits if limit.level == level
    )
    stepped = replace(
        problem, candidates={**problem.candidates, MEMORY: range(1, steps + 1)}, limits=(*problem.limits, *held)
    )
    points = []
    for tiling in pareto(stepped, allowed):
        blocks = {v: b for v, b in tiling.blocks.items() if v != MEMORY}
        most = max((x.demand.at(blocks) for x in problem.limits if x.level == level), default=0)
        points.append(Point(step * tiling.blocks[MEMORY], most, tiling.cost, blocks, tiling))
    return Front(kernel.name, level, capacity, steps, tuple(points))
