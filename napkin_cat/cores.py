"""A schedule on the cores of its device: every kernel placed, the loop program with warps, parts, slices and stages,
and how long it takes.

>>> from napkin_cat.schedule import derive
>>> schedule = derive("attention", on="a100", sizes={"q": 4096, "x": 4096, "d": 128})
>>> placed = place(schedule, least_warps=16)
>>> [p.warps for p in placed.placements], placed.roofline.kernels[0].bound("sequential")
([16], 'tensor (sequential)')
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from napkin_cat.backends import pseudocode
from napkin_cat.device import Device
from napkin_cat.diagram import Diagram
from napkin_cat.interpreter import Ledger, run
from napkin_cat.placement import OVERHEAD, Placement, PlacementError
from napkin_cat.placement import place as place_kernel
from napkin_cat.program import Program, lower
from napkin_cat.roofline import Roofline, roofline
from napkin_cat.schedule import Schedule, derive
from napkin_cat.software_exp import ExpShare, by_polynomial
from napkin_cat.solve import Infeasible
from napkin_cat.trace import Algorithm

__all__ = ["Divided", "Placed", "divide", "place"]


@dataclass(frozen=True, eq=False)
class Placed:
    """A schedule with a placement for each of its kernels, in order."""

    schedule: Schedule
    placements: tuple[Placement, ...]
    asked: Mapping[str, Any] = field(default_factory=dict)
    """What `place` was asked, as plain data."""
    software_exp: bool = False

    @property
    def program(self) -> Program:
        """The loop program: what the cores run, and the interpreter too."""
        return self._programs[0]

    @property
    def exp_shares(self) -> tuple[ExpShare, ...]:
        """Which share of the exponentials of each kernel is computed by polynomial; empty unless it was asked for."""
        return self._programs[1]

    @cached_property
    def _programs(self) -> tuple[Program, tuple[ExpShare, ...]]:
        kernels = tuple(
            lower(k.name, p.code, dict(k.sizes), p.blocks, k.inputs, k.outputs, p.stages)
            for k, p in zip(self.schedule.kernels, self.placements, strict=True)
        )
        program = replace(self.schedule.program, kernels=kernels)
        return by_polynomial(program, self.schedule.device) if self.software_exp else (program, ())

    def run(self, *arrays: Any, declared: bool = False) -> Any:
        """Run the loop program on numpy, as `Schedule.run` does."""
        outputs, _ = run(self.program, arrays, declared=declared)
        return outputs[0] if len(outputs) == 1 else tuple(outputs)

    def trace(self, *arrays: Any, declared: bool = False) -> Ledger:
        """Run the loop program and return its ledger."""
        return run(self.program, arrays, declared=declared)[1]

    @cached_property
    def roofline(self) -> Roofline:
        """How long the program takes, and what bounds it; of blocks, as many on a core as every kernel allows."""
        blocks = min((p.core_blocks for p in self.placements), default=1)
        return roofline(self.program, self.schedule.device, blocks_per_core=blocks)

    @property
    def pseudocode(self) -> str:
        """The loop program as text, each kernel under its warps, registers and divisors."""
        names = [level.name for level in self.schedule.device.levels]
        cache = next((p.cached[0] for p in self.placements if p.cached is not None), "")
        return pseudocode.render(self.program, names, [str(p).splitlines() for p in self.placements], cache)

    def to_json(self) -> dict[str, Any]:
        return {
            "placements": [p.to_json() for p in self.placements], "roofline": self.roofline.to_json(),
            "pseudocode": self.pseudocode,
            **({"software_exp": [s.to_json() for s in self.exp_shares]} if self.software_exp else {}),
        }  # fmt: skip

    def __str__(self) -> str:
        return "\n".join(self._report())

    __repr__ = __str__

    def _report(self) -> Iterator[str]:
        yield f"On the cores of {self.schedule.device.name}"
        for k, p in zip(self.schedule.kernels, self.placements, strict=True):
            yield f"\nKernel {k.name}: {'; '.join(k.operations)}"
            yield from (f"  {line}" for line in str(p).splitlines())
        if self.software_exp:
            yield "\nSoftware exp: values change, within the bound"
        for share in self.exp_shares:
            yield from (f"  {line}" for line in str(share).splitlines())
        yield f"\n{self.roofline}"
        yield f"\n{self.pseudocode}"


def place(
    schedule: Schedule, *, least_warps: int = 1, least_blocks: int = 1, stages: Sequence[int] | None = None,
    overhead: int = OVERHEAD, fixed: Mapping[str, int] | None = None, clusters: Sequence[int] | None = None,
    objective: str | Sequence[str] | None = None, overlap: str = "sequential", handover: str = "registers",
    slice_stages: int = 1, software_exp: bool = False,
) -> Placed:  # fmt: skip
    """Place every kernel of a schedule on the cores of its device; the arguments are those of `placement.place`.

    With `software_exp`, the best share of the exponentials is then computed by polynomial (see `by_polynomial`): the
    results are no longer equal to the algorithm's, but within the bound that `exp_shares` states.

    Raises:
        PlacementError, Infeasible, ObjectiveError: a kernel that cannot be placed as asked.
        ExpressionError: with `software_exp`, what is stored is too precise for a polynomial in fp32.
    """
    placements = []
    for k in schedule.kernels:
        names = [name for name, _ in k.inputs]
        placements.append(place_kernel(
            k.kernel, schedule.device, dict(k.sizes), k.numerics, names, least_warps=least_warps,
            least_blocks=least_blocks, stages=stages, overhead=overhead, fixed=fixed, clusters=clusters,
            objective=objective, overlap=overlap, handover=handover, slice_stages=slice_stages,
        ))  # fmt: skip
    asked = {
        "least_warps": least_warps, "least_blocks": least_blocks, "stages": None if stages is None else list(stages),
        "overhead": overhead, "fixed": None if fixed is None else dict(fixed),
        "clusters": None if clusters is None else list(clusters),
        "objective": objective if objective is None or isinstance(objective, str) else list(objective),
    }  # fmt: skip
    placed = Placed(schedule, tuple(placements), asked, software_exp)
    _ = placed.program  # what cannot be approximated is said now
    return placed


@dataclass(frozen=True, eq=False)
class Divided:
    """A streamed axis divided between blocks into as many parts as the predicted time asks for."""

    placed: Placed
    axis: str
    model: str
    tried: tuple[tuple[int, float], ...]
    """Numbers of parts, and the predicted seconds with each."""

    @property
    def parts(self) -> int:
        """The number of parts that was chosen: of the least times, the fewest."""
        return min(self.tried, key=lambda t: (t[1], t[0]))[0]

    def to_json(self) -> dict[str, Any]:
        tried = [{"parts": n, "seconds": seconds} for n, seconds in self.tried]
        return {"axis": self.axis, "parts": self.parts, "overlap": self.model, "tried": tried}

    def __str__(self) -> str:
        times = ", ".join(f"{n}: {seconds * 1e6:.4g} us" for n, seconds in self.tried)
        many = f"{self.parts} part{'s' if self.parts > 1 else ''}"
        return f"{self.axis} in {many}, by predicted time ({self.model}) of {times}"


def divide(
    algorithm: Algorithm | Diagram | str, axis: str, on: Device | str | Path = "a100",
    sizes: Mapping[str, int] | None = None, dtype: str | Mapping[str, str] = "fp16",
    accumulator: str | Mapping[str, str] | None = None, **placing: Any,
) -> Divided:  # fmt: skip
    """Split a streamed axis between blocks so that more cores work (split-K, FlashDecoding), and place the kernels.

    Transfer is least with one part. What more parts change is how many cores have something to do, so that the
    predicted time decides: of 1, 2, 4, ... parts, up to twice as many as the device has cores. That no other number
    is better is not claimed. Arguments are those of `derive`, then of `place`.

    >>> found = divide("attention", "x", on="h100", sizes={"q": 16, "x": 32768, "d": 128})
    >>> found.parts, found.placed.roofline.kernels[0].blocks
    (128, 128)

    Raises:
        NotSplittable: what streams along the axis cannot be divided, with the reason.
        PlacementError, Infeasible: a kernel that cannot be placed, or does not fit, with any number of parts.
    """
    device = on if isinstance(on, Device) else Device.load(str(on))
    model = placing.get("overlap", "sequential")
    found: list[tuple[float, int, Placed]] = []
    failed: Exception | None = None
    for count in _counts(algorithm, axis, device, sizes):
        split = {axis: count} if count > 1 else {}
        schedule = derive(algorithm, on=device, sizes=sizes, dtype=dtype, accumulator=accumulator, split=split)
        try:
            placed = place(schedule, **placing)
        except (PlacementError, Infeasible) as error:
            failed = failed or error
            continue
        found.append((placed.roofline.seconds(model), count, placed))
    if not found:
        assert failed is not None
        raise failed
    _, _, best = min(found, key=lambda f: f[:2])
    return Divided(best, axis, model, tuple((count, seconds) for seconds, count, _ in found))


def _counts(
    algorithm: Algorithm | Diagram | str, axis: str, device: Device, sizes: Mapping[str, int] | None
) -> list[int]:
    """Numbers of parts to try: powers of two, of an axis that has as many positions."""
    size = derive(algorithm, on=device, sizes=sizes, split={axis: 1}).sizes[axis]
    most = min(size, 2 * (device.units or 1))
    return [1 << k for k in range(most.bit_length()) if 1 << k <= most]
