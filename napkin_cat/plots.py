"""What charts show of a schedule: transfer against memory, the roofline, the front of time and memory; with matplotlib.

>>> from napkin_cat.schedule import derive
>>> schedule = derive("attention", on="a100", sizes={"q": 1024, "x": 1024, "d": 64})
>>> [chart] = charts_of(schedule, "roofline")
>>> print(chart.title, "|", chart.text.partition(",")[2].partition(";")[0].strip())
Roofline on a100 | bound by tensor
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from napkin_cat.bounds import lower_bound
from napkin_cat.charts import Chart, Series, quantity
from napkin_cat.device import Device
from napkin_cat.front import Front, fronts
from napkin_cat.roofline import KernelRoofline, roofline
from napkin_cat.schedule import KernelPlan, Schedule

__all__ = ["KINDS", "charts_of", "front_chart", "plot", "roofline_chart", "transfer_chart"]

KINDS = ("transfer", "roofline", "time")
"""What there are charts of: transfer against memory, FLOP/s against FLOP per byte, time against memory."""
LOOKS: dict[str, dict[str, Any]] = {
    "line": {"color": "#22262b", "linewidth": 1.2}, "dash": {"color": "#626a73", "linewidth": 1.2, "linestyle": "--"},
    "roof": {"color": "#c4670c", "linewidth": 1.6}, "dot": {"color": "#22262b", "marker": "o", "markersize": 4},
    "chosen": {"color": "#0b6e6e", "marker": "o", "markersize": 9},
    "limit": {"color": "#626a73", "linewidth": 1.0, "linestyle": ":"},
}  # fmt: skip


def charts_of(schedule: Schedule, kind: str = "transfer") -> list[Chart]:
    """The charts of one kind, one for each kernel that has any.

    Raises:
        ValueError: no such kind. DeviceError, ObjectiveError: the device does not state what it takes.
    """
    several = len(schedule.kernels) > 1
    found: list[Chart | None] = []
    if kind == "transfer":
        for k, front in zip(schedule.kernels, fronts(schedule), strict=True):
            if k.levels[0].memory_bytes and k.transfer_bytes:
                found.append(transfer_chart(k, front, f" of {k.name}" if several else ""))
    elif kind == "roofline":
        for roof in roofline(schedule.program, schedule.device).kernels:
            if roof.flop:
                found.append(roofline_chart(roof, schedule.device, f" of {roof.name}" if several else ""))
    elif kind == "time":
        roofs = roofline(schedule.program, schedule.device).kernels
        for k, f, roof in zip(schedule.kernels, fronts(schedule, ("time", "memory")), roofs, strict=True):
            chosen = (float(k.levels[0].memory_bytes), roof.seconds())
            found.append(front_chart(f, chosen, f" of {f.kernel}" if several else ""))
    else:
        raise ValueError(f"no charts of {kind!r}; there are {', '.join(KINDS)}")
    return [chart for chart in found if chart is not None]


def plot(schedule: Schedule, kind: str = "transfer", axes: Any = None) -> Any:
    """A schedule's charts of one kind with matplotlib, side by side; returns the figure.

    Args:
        kind: one of `KINDS`.
        axes: matplotlib's axes to draw the first chart on; by default a new figure, with one for each kernel.

    Raises:
        ImportError: matplotlib is not installed (`pip install 'napkin_cat[plot]'`).
        ValueError: no such kind, or no kernel has such a chart.
    """
    found = charts_of(schedule, kind)
    if not found:
        raise ValueError(f"no kernel of {schedule.algorithm} on {schedule.device.name} has a chart of {kind}")
    if axes is not None:
        _drawn(found[0], axes)
        return axes.figure
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5.2 * len(found), 3.6), layout="constrained")
    for chart, place in zip(found, figure.subplots(1, len(found), squeeze=False)[0], strict=True):
        _drawn(chart, place)
    return figure


def _drawn(chart: Chart, axes: Any) -> None:
    axes.set(xscale="log", yscale="log", xlabel=chart.x, ylabel=chart.y, title=chart.title)
    for series in chart.series:
        xs, ys = zip(*series.points, strict=True)
        alone = {"linestyle": "none"} if series.look in ("dot", "chosen") else {}
        drawstyle = {"drawstyle": "steps-post"} if series.steps else {}
        if series.look == "line" and len(series.points) == 1:  # a place for a label
            alone = {"linestyle": "none"}
        axes.plot(xs, ys, **LOOKS[series.look], **alone, **drawstyle)
        for (x, y), label in zip(series.points, series.labels, strict=False):
            axes.annotate(label, (x, y), textcoords="offset points", xytext=(5, 5), fontsize=8)


# --------------------------------------------------------------------------- the charts


def transfer_chart(k: KernelPlan, front: Front, of: str = "", proved: bool = True) -> Chart:
    """Bytes moved against memory held: the proved front, the tiles that were chosen, the lower bound, the capacity.

    Args:
        proved: whether the front is that of these sizes, bytes and capacities; else its tiles are just tiles.
    """
    points = sorted((p.memory_bytes, p.transfer_bytes) for p in front.points if p.memory_bytes and p.transfer_bytes)
    level, *below = k.levels
    chosen = (level.memory_bytes, level.transfer_bytes)
    held = [m for m, _ in (*points, chosen)] + ([level.capacity_bytes] if level.capacity_bytes else [])
    low, high = min(held), max(held)
    others = sum(x.capacity_bytes for x in below)
    curve = lower_bound(k, [low * (high / low) ** (i / 40) for i in range(41)], below=others)
    series = list[Series]()
    if level.capacity_bytes:
        every = [y for _, y in (*points, chosen, *curve)]
        ends = tuple((float(level.capacity_bytes), float(y)) for y in (max(every), min(every)))
        series.append(Series("limit", ends, ("capacity",)))
    if curve:
        series.append(Series("dash", curve))
    reach = best(points)
    if reach:
        reach.append((high, reach[-1][1]))  # what fits less memory fits more
        series.append(Series("line", tuple((float(a), float(b)) for a, b in reach), steps=True))
        series.append(Series("dot", tuple((float(a), float(b)) for a, b in points)))
    series.append(Series("chosen", ((float(chosen[0]), float(chosen[1])),), (quantity(chosen[1], "B"),)))
    text = TRANSFER[proved].format(level=front.level) + (BOUNDED if curve else UNBOUNDED)
    x = f"memory of {front.level}, bytes"
    return Chart(f"Transfer against memory{of}", x, "moved, bytes", tuple(series), text)


TRANSFER = {
    True: "Each point is a proved best tiling for a share of {level}; the large one was chosen. ",
    False: "The large point is the tiling that is set. The small ones are the tilings that were proved best for what "
    "was derived, at what is set now: better ones may exist. ",
}
"""What is said of the points, by whether they are proved best."""
BOUNDED = "Dashed: the lower bound, which no tiling is below."
UNBOUNDED = "No lower bound has a closed form here."


def best(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Of points in order of memory those that move less than all before.

    >>> best([(1, 9), (2, 12), (3, 5)])
    [(1, 9), (3, 5)]
    """
    kept: list[tuple[float, float]] = []
    for point in points:
        if not kept or point[1] < kept[-1][1]:
            kept.append(point)
    return kept


def roofline_chart(roof: KernelRoofline, device: Device, of: str = "") -> Chart:
    """FLOP/s against FLOP per byte: the roofs of a device, and where a kernel stands under them."""
    peak = float(roof.overlap.pipes.get(roof.overlap.tensor, 0))
    top = roof.flop * roof.units * roof.clock_hz / peak if peak else roof.flop_per_s()
    spots = {t.into: (roof.flop / t.bytes, roof.flop_per_s()) for t in roof.transfers if t.bytes}
    series = []
    rates = {t.into: t.bytes / t.seconds for t in roof.transfers if t.seconds}
    marks = [x for x, _ in spots.values()] + [top / rate for rate in rates.values()]
    low, high = (min(marks) / 3, max(marks) * 3) if marks else (1.0, 100.0)
    for into, rate in rates.items():
        knee = top / rate
        series.append(Series("roof", ((low, rate * low), (knee, top), (high, top))))
        at = (low * knee) ** 0.5
        series.append(Series("line", ((at, rate * at),), (f"into {into}",)))
    if not rates:
        series.append(Series("roof", ((low, top), (high, top))))
    for spot in dict.fromkeys(spots.values()):  # what passes a cache crosses into the level below it as well
        series.append(Series("dot", (spot,), (", ".join(into for into, at in spots.items() if at == spot),)))
    text = (
        f"At best {quantity(roof.flop_per_s(), 'FLOP/s')} of {quantity(top, 'FLOP/s')}, bound by {roof.bound()}; "
        f"{roof.blocks:,} blocks fill {float(roof.filled):.0%} of the cores' time. A point per level: the FLOP for "
        "each byte that crosses into it."
    )
    return Chart(f"Roofline{of} on {device.name}", "FLOP per byte", "FLOP/s", tuple(series), text)


def front_chart(front: Front, chosen: tuple[float, float], of: str = "", proved: bool = True) -> Chart | None:
    """The best compromises between time and memory, and the tiles that were chosen; None where nothing takes any.

    Args:
        chosen: bytes held and seconds of these.
        proved: as for `transfer_chart`.
    """
    points = sorted((float(p.memory_bytes), float(p.values[0])) for p in front.points)
    points = [p for p in points if min(p) > 0]
    if not points or min(chosen) <= 0:
        return None
    reach = best(points)
    reach.append((max(points[-1][0], chosen[0]), reach[-1][1]))
    series = [
        Series("line", tuple(reach), steps=True), Series("dot", tuple(points)),
        Series("chosen", (chosen,), (quantity(chosen[1], "s"),)),
    ]  # fmt: skip
    left_out = f" Not counted: {', '.join(front.unstated)}." if front.unstated else ""
    text = TIME[proved].format(count=f"{len(points)} compromise{'' if len(points) == 1 else 's'}") + left_out
    x, y = f"memory of {front.level}, bytes", f"time, {front.units[0]}"
    return Chart(f"Pareto front of time and memory{of}", x, y, tuple(series), text)


TIME = {
    True: "Nothing is faster in as much memory: {count}, each proved. The large point has the tiles that were chosen.",
    False: "The large point is the tiling that is set. The small ones are the compromises that were proved for what "
    "was derived, at what is set now: faster ones may exist.",
}
"""As `TRANSFER`."""
