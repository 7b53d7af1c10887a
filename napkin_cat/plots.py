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

from napkin_cat import cost
from napkin_cat.charts import Chart, Series, quantity
from napkin_cat.device import Device
from napkin_cat.front import Front, fronts
from napkin_cat.roofline import KernelRoofline, roofline
from napkin_cat.schedule import KernelPlan, Schedule

__all__ = ["KINDS", "charts_of", "front_chart", "lower_bound", "plot", "roofline_chart", "transfer_chart"]

KINDS = ("transfer", "roofline", "time")
"""What there are charts of: transfer against memory, FLOP/s against FLOP per byte, time against memory."""
LOOKS: dict[str, dict[str, Any]] = {
    "line": {"color": "#22262b", "linewidth": 1.2}, "dash": {"color": "#626a73", "linewidth": 1.2, "linestyle": "--"},
    "roof": {"color": "#c4670c", "linewidth": 1.6}, "dot": {"color": "#22262b", "marker": "o", "markersize": 4},
    "chosen": {"color": "#0b6e6e", "marker": "o", "markersize": 9},
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
        found += [front_chart(f, f" of {f.kernel}" if several else "") for f in fronts(schedule, ("time", "memory"))]
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


def transfer_chart(k: KernelPlan, front: Front, of: str = "") -> Chart:
    """Bytes moved against memory held: the proved front, the tiles that were chosen, the lower bound."""
    points = sorted((p.memory_bytes, p.transfer_bytes) for p in front.points if p.memory_bytes and p.transfer_bytes)
    chosen = (k.levels[0].memory_bytes, k.transfer_bytes)
    series = list[Series]()
    low, high = min(points[0][0], chosen[0]), max(points[-1][0], chosen[0])
    curve = lower_bound(k, [low * (high / low) ** (i / 40) for i in range(41)] if high > low else [low])
    if curve:
        series.append(Series("dash", curve))
    reach = [*points, (high, points[-1][1])]  # what fits less memory fits more
    series.append(Series("line", tuple((float(a), float(b)) for a, b in reach), steps=True))
    series.append(Series("dot", tuple((float(a), float(b)) for a, b in points)))
    series.append(Series("chosen", ((float(chosen[0]), float(chosen[1])),), (quantity(chosen[1], "B"),)))
    text = f"Each point is a proved best tiling for a share of {front.level}; the large one was chosen. " + (
        "Dashed: the lower bound, in the standard form." if curve else "The lower bound has no closed form here."
    )
    x = f"memory of {front.level}, bytes"
    return Chart(f"Transfer against memory{of}", x, "moved, bytes", tuple(series), text)


def lower_bound(k: KernelPlan, memories: Sequence[float]) -> tuple[tuple[float, float], ...]:
    """Bytes that must cross into the first level below the top where it holds so many; none without a closed form.

    The greater of two standard forms, with ratios for ceil and the leading terms of the memory: of what lies at that
    level alone, and of all that the kernel holds, in this level and all of the others. Chunks are of one position.
    """
    import sympy

    if k.code.skip is not None:  # a mask leaves sums over blocks, which are no posynomials
        return ()
    symbols, table = cost.symbol_numbers(k.code)
    moved = sympy.expand(cost.transfer(k.code, symbols, cost.stored_bytes(k.numerics)).get(1, sympy.Integer(0)))
    held = [(what, sympy.expand(m)) for what, m in cost.memory(k.code, symbols, cost.in_bytes).get(1, [])]
    own = cost.Symbols(k.code, moved, tuple(held), tuple(table.items())).standard_form() if held else None
    others = sum(level.capacity_bytes for level in k.levels[1:])
    sizes = {cost.size_symbol(a): n for a, n in k.sizes}
    sizes |= {cost.variable(k.code, a): 1 for a in k.blocks if a == k.code.stream}
    memory = sympy.Symbol("memory", positive=True)
    curves = []
    for form, beside in ((own, 0), (k.bytes_form, others)):
        bound = sympy.sympify(form.at(memory + beside)) if form is not None else memory
        bound = bound.subs({s: sizes[s.name] for s in bound.free_symbols if s.name in sizes})
        if form is not None and not bound.free_symbols - {memory}:
            curves.append([float(bound.subs(memory, sympy.Float(m))) for m in memories])
    return tuple((m, max(every)) for m, *every in zip(memories, *curves, strict=True)) if curves else ()


def roofline_chart(roof: KernelRoofline, device: Device, of: str = "") -> Chart:
    """FLOP/s against FLOP per byte: the roofs of a device, and where a kernel stands under them."""
    peak = float(roof.overlap.pipes.get(roof.overlap.tensor, 0))
    top = roof.flop * roof.units * roof.clock_hz / peak if peak else roof.flop_per_s()
    spots = {t.into: (roof.flop / t.bytes, roof.flop / roof.seconds()) for t in roof.transfers if t.bytes}
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


def front_chart(front: Front, of: str = "") -> Chart | None:
    """The best compromises between time and memory; None where nothing takes any."""
    points = tuple((float(p.values[1]), float(p.values[0])) for p in front.points)
    points = tuple(sorted(p for p in points if min(p) > 0))
    if not points:
        return None
    series = [Series("line", points, steps=True), Series("dot", points)]
    left_out = f" Not counted: {', '.join(front.unstated)}." if front.unstated else ""
    text = f"Nothing is faster in as much memory: {len(points)} compromises, each proved.{left_out}"
    x, y = f"memory of {front.level}, bytes", f"time, {front.units[0]}"
    return Chart(f"Pareto front of time and memory{of}", x, y, tuple(series), text)
