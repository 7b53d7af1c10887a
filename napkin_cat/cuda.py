"""A schedule as CUDA kernels for its device: placed so that what lies in fragments has room, then printed.

>>> from napkin_cat.schedule import derive
>>> schedule = derive("attention", on="a100", sizes={"q": 4096, "x": 4096, "d": 128})
>>> placed, source = kernels(schedule, least_warps=16)
>>> [(k.threads, k.blocks) for k in source.kernels], placed.placements[0].warps
([(512, 16)], 16)
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import repeat
from typing import Any

from napkin_cat.backends.cuda import Source, emit
from napkin_cat.backends.cuda_layout import (
    FewRows,
    Plan,
    array_registers,
    check_lanes,
    lengths_of,
    plan,
    walked,
)
from napkin_cat.backends.cuda_registers import expected
from napkin_cat.cores import Placed, place
from napkin_cat.expression import Apply, Expr, Index, Reduce, Var, walk
from napkin_cat.placement import OVERHEAD, Placement, PlacementError
from napkin_cat.program import Compute, Load, ProgramError, Store
from napkin_cat.schedule import Schedule
from napkin_cat.solve import Infeasible

__all__ = ["kernels"]

ATTEMPTS = 16
SMALL = 128
"""Registers: kernels without products of matrices whose arrays come to no more are bounded by what is expected."""
MARGIN = 8
"""Registers that these may take besides a quarter more than expected. Empirical: none takes more, or spills."""


def kernels(
    schedule: Schedule, *, overhead: int | None = None, resident: bool = False, dynamic: Collection[str] | None = None,
    **asked: Any,
) -> tuple[Placed, Source]:  # fmt: skip
    """A schedule placed on the cores of its device, and its CUDA source for sm_80.

    A placement counts every value once and nothing that pads a tile; but a row's maximum lies on the four lanes that
    hold the row, and mma.sync takes whole tiles. Kernels are therefore placed again until their tiles fit the shared
    memory, and their arrays the registers (unless `overhead`, registers of a thread beside its arrays, is given).

    Args:
        resident: slices of what is loaded once lie in registers throughout, instead of coming down for every chunk.
        dynamic: axes whose lengths are arguments, as `emit` takes them; the tiles are best for the schedule's sizes,
            and right at every length.
        asked: what `cores.place` takes.

    Raises:
        ProgramError: a kernel that mma.sync cannot express, or a length that must be compiled in; the message names
            the statement, or the kernel, and why.
        PlacementError, Infeasible: as `cores.place` does.
    """
    limits = schedule.device.limits
    if limits is None:
        raise PlacementError(f"{schedule.device.name} states no [limits]: its warps and registers are unknown")
    check_lanes(limits)
    asked["clusters"] = asked.get("clusters") or (1,)
    beside, room, tried = OVERHEAD if overhead is None else overhead, limits.block_shared_bytes, ""
    for _ in range(ATTEMPTS):
        tight = limits.model_copy(update={"block_shared_bytes": room})
        device = schedule.device.model_copy(update={"limits": tight})
        try:
            placed = place(replace(schedule, device=device), overhead=beside, **asked)
        except (Infeasible, PlacementError) as error:
            if not tried:
                raise
            raise ProgramError(f"{error}, {tried}") from error
        placed = replace(placed, schedule=schedule)
        lengths = lengths_of(placed.program, dynamic)
        try:
            plans = [
                plan(k, placed.program, p.part_warps, given)
                for k, p, given in zip(placed.program.kernels, placed.placements, lengths, strict=True)
            ]
        except FewRows as error:  # the placement had exchanged the sides of the product
            fixed, a = dict(asked.get("fixed") or {}), error.axis
            if a in fixed or f"{a}'" in fixed:
                raise
            asked["fixed"] = fixed | {a: error.rows, f"{a}'": error.rows}
            tried = f"where warps take {error.rows} values of {a}, padded"
            continue
        excess = max(made.shared_bytes for made in plans) - limits.block_shared_bytes
        short = 0 if overhead is not None else max(map(_short, plans, placed.placements, repeat(resident)))
        if excess <= 0 and short <= 0:
            return placed, emit(
                placed.program, placed.placements, limits, tuple(_head(placed, lengths)), resident, dynamic
            )
        room, beside = room - max(excess, 0), beside + max(short, 0)
        tried = (f"where tiles leave {limits.block_shared_bytes - room:,} bytes of shared memory for what pads them, "
                 f"and arrays {beside} registers of a thread as rows lie on four lanes each")  # fmt: skip
    raise ProgramError(f"no tiles were found in {ATTEMPTS} attempts that fit as they lie, {tried}")


def _short(made: Plan, placement: Placement, resident: bool) -> int:
    """Registers of a thread that its arrays and what is beside them take beyond those it has.

    Small kernels without products of matrices compute most arrays in passing, and never keep them: they take at most
    what is expected of what is alive, and a margin. In large ones so much is in flight that this is not safe.
    """
    most = array_registers(made, placement, resident) + OVERHEAD + _between(made)
    if made.lanes and most <= SMALL:
        most = min(most, expected(made) * 5 // 4 + MARGIN)
    return most - placement.thread_registers


def _between(made: Plan) -> int:
    """Registers for what is worked out on the way, beyond the usual: of each row, and inside of long functions."""
    computed = [s.expr for s in walked(made.body) if isinstance(s, Compute)]
    nodes = [node for e in computed for node in walk(e)]
    rows = 2 * made.row_tiles * 2 if any(isinstance(n, Reduce) for n in nodes) else 0
    rows += 2 * made.row_tiles if any(isinstance(n, Index) for n in nodes) else 0
    several = 2 * made.row_tiles + 8 if len(made.rows) > 1 else 0
    fetched = 16 if _kept(made) else 0
    called = {n.fn for n in nodes if isinstance(n, Apply)}
    long = 12 if called & {"erf", "tanh"} else 8 if "exp" in called and not rows else 0
    ragged = 12 if any(made.ragged(a) for a in made.sizes) else 0
    last = [s.axes[-1] for s in walked(made.body) if isinstance(s, Load | Store) and s.axes]
    odd = 16 if any(made.sizes[a] % 2 and a not in made.dynamic for a in last) else 0
    if made.lanes:  # values on their way from shared memory, and into functions
        return 16 + long + odd
    return rows + several + fetched + long + ragged + odd


def _kept(made: Plan) -> bool:
    """Whether a row of what lies in shared memory, held whole, is reduced: compilers keep what they fetched for it."""
    known = set(made.tiles)
    for s in walked(made.body):
        if isinstance(s, Compute):
            for n in walk(s.expr):
                if isinstance(n, Reduce) and made.stream not in n.axes and _variables(n.body) & known:
                    return True
            if (read := _variables(s.expr)) and read <= known:
                known.add(s.variable.name)
    return False


def _variables(e: Expr) -> set[str]:
    return {n.name for n in walk(e) if isinstance(n, Var)}


def _head(placed: Placed, lengths: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """What the source says of itself."""
    schedule = placed.schedule
    sizes = ", ".join(f"{a} = {n}" for a, n in sorted(schedule.sizes.items()))
    yield f"{schedule.algorithm} on {schedule.device.name}: {sizes}; {schedule.numerics.storage} stored, fp32 computed"
    if free := list(dict.fromkeys(a for given in lengths for a in given.values())):
        yield f"tiles are best for these sizes, and right for any length of {', '.join(free)}: an argument of `run`"
    yield from ("", "Derivation")
    for number, step in enumerate(schedule.derivation.steps, 1):
        yield f"  {number:2}  {step}"
    yield from ("", *str(placed.roofline).splitlines())
