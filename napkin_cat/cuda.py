"""A schedule as CUDA kernels for its device: placed so that what lies in fragments has room, then printed.

>>> from napkin_cat.schedule import derive
>>> schedule = derive("attention", on="a100", sizes={"q": 4096, "x": 4096, "d": 128})
>>> placed, source = kernels(schedule, least_warps=16)
>>> [(k.threads, k.blocks) for k in source.kernels], placed.placements[0].warps
([(512, 16)], 16)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from napkin_cat.backends.cuda import Source, emit
from napkin_cat.backends.cuda_layout import Plan, array_registers, check_lanes, plan, walked
from napkin_cat.cores import Placed, place
from napkin_cat.expression import Apply, Index, Reduce, walk
from napkin_cat.placement import OVERHEAD, PlacementError
from napkin_cat.program import Compute, Load, ProgramError, Store
from napkin_cat.schedule import Schedule
from napkin_cat.solve import Infeasible

__all__ = ["kernels"]

ATTEMPTS = 8


def kernels(
    schedule: Schedule, *, overhead: int | None = None, resident: bool = False, **asked: Any
) -> tuple[Placed, Source]:
    """A schedule placed on the cores of its device, and its CUDA source for sm_80.

    A placement counts every value once, but a row's maximum lies on the four lanes that hold the row. Unless `overhead`
    (registers of a thread beside its arrays) is given, kernels are therefore placed again until their arrays fit as
    they lie.

    Args:
        resident: slices of what is loaded once lie in registers throughout, instead of coming down for every chunk.
        asked: what `cores.place` takes.

    Raises:
        ProgramError: a kernel that mma.sync cannot express; the message names the statement and why.
        PlacementError, Infeasible: as `cores.place` does.
    """
    limits = schedule.device.limits
    if limits is None:
        raise PlacementError(f"{schedule.device.name} states no [limits]: its warps and registers are unknown")
    check_lanes(limits)
    asked["clusters"] = asked.get("clusters") or (1,)
    beside = OVERHEAD if overhead is None else overhead
    for _ in range(ATTEMPTS):
        try:
            placed = place(schedule, overhead=beside, **asked)
        except (Infeasible, PlacementError) as error:
            if beside == (OVERHEAD if overhead is None else overhead):
                raise
            raise ProgramError(f"{error}, with {beside} registers of a thread beside its arrays, as rows lie on four "
                               f"lanes each; give an overhead to try with less") from error  # fmt: skip
        short = max(_short(placed, resident))
        if overhead is not None or short <= 0:
            return placed, emit(placed.program, placed.placements, limits, tuple(_head(placed)), resident)
        beside += short
    raise ProgramError(f"no tiles were found in {ATTEMPTS} attempts whose arrays fit the registers of a thread as they "
                       f"lie in fragments; give an overhead")  # fmt: skip


def _short(placed: Placed, resident: bool) -> Iterator[int]:
    """Of each kernel, registers of a thread that its arrays and what is beside them take beyond those it has."""
    for kernel, placement in zip(placed.program.kernels, placed.placements, strict=True):
        made = plan(kernel, placed.program, placement.part_warps)
        held = array_registers(made, placement, resident) + OVERHEAD + _between(made)
        yield held - placement.thread_registers


def _between(made: Plan) -> int:
    """Registers for what is worked out on the way, beyond the usual: of each row, and inside of long functions."""
    computed = [s.expr for s in walked(made.body) if isinstance(s, Compute)]
    nodes = [node for e in computed for node in walk(e)]
    rows = 2 * made.row_tiles * 2 if any(isinstance(n, Reduce) for n in nodes) else 0
    rows += 2 * made.row_tiles if any(isinstance(n, Index) for n in nodes) else 0
    several = 2 * made.row_tiles + 8 if len(made.rows) > 1 else 0
    called = {n.fn for n in nodes if isinstance(n, Apply)}
    long = 12 if called & {"erf", "tanh"} else 8 if "exp" in called and not rows else 0
    ragged = 12 if any(made.ragged(a) for a in made.sizes) else 0
    odd = 16 if any(made.sizes[s.axes[-1]] % 2 for s in walked(made.body) if isinstance(s, Load | Store)) else 0
    return rows + several + long + ragged + odd


def _head(placed: Placed) -> Iterator[str]:
    """What the source says of itself."""
    schedule = placed.schedule
    sizes = ", ".join(f"{a} = {n}" for a, n in sorted(schedule.sizes.items()))
    yield f"{schedule.algorithm} on {schedule.device.name}: {sizes}; {schedule.numerics.storage} stored, fp32 computed"
    yield from ("", "Derivation")
    for number, step in enumerate(schedule.derivation.steps, 1):
        yield f"  {number:2}  {step}"
    yield from ("", *str(placed.roofline).splitlines())
