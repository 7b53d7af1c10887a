"""Devices and precisions side by side: what an algorithm moves, its time, what bounds it, its energy.

>>> sizes = {"a": 128, "b": 128, "c": 128}
>>> found = compare("matmul", on=["a100", "h100"], dtype=["fp16", "fp8"], sizes=sizes, place=False)
>>> for row in found.rows:
...     print(row.device.name, row.dtype, row.least.transfer_bytes if row.least else row.reason.split(",")[0])
a100 fp16 98304
a100 fp8 a100 has no pipe that multiplies fp8e4m3
h100 fp16 98304
h100 fp8 49152
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from napkin_cat import cores
from napkin_cat.cores import Placed
from napkin_cat.device import Device, DeviceError
from napkin_cat.diagram import Diagram
from napkin_cat.numerics import canonical
from napkin_cat.numerics import dtype as format_of
from napkin_cat.occupancy import OccupancyError
from napkin_cat.pipes import MODELS
from napkin_cat.placement import PlacementError
from napkin_cat.precision import NoPipe
from napkin_cat.regions import Underivable
from napkin_cat.roofline import KernelRoofline, Roofline, roofline
from napkin_cat.schedule import Schedule, derive
from napkin_cat.solve import Infeasible
from napkin_cat.trace import Algorithm

__all__ = ["Comparison", "Figures", "Row", "compare"]


@dataclass(frozen=True, eq=False)
class Figures:
    """What the loop program of an algorithm comes to on a device.

    Attributes:
        transfer_values, transfer_bytes: what crosses the boundary below global memory, both ways, over all kernels.
        roofline: its times and energy; None where the device does not state what that takes, with `reason` in words.
    """

    transfer_values: int
    transfer_bytes: int
    roofline: Roofline | None
    reason: str = ""

    @property
    def kernels(self) -> tuple[KernelRoofline, ...]:
        return self.roofline.kernels if self.roofline is not None else ()

    @property
    def slowest(self) -> KernelRoofline | None:
        """The kernel that takes most of the time, whatever overlaps (`ideal`)."""
        return max(self.kernels, key=lambda k: k.seconds(), default=None)

    def seconds(self, model: str = "ideal") -> float | None:
        """Predicted, under one of `pipes.MODELS`; a lower bound where something is `unstated`."""
        return self.roofline.seconds(model) if self.roofline is not None else None

    def flop_per_s(self, model: str = "ideal") -> float | None:
        """FLOP of the contractions per second, those that several blocks repeat included."""
        seconds = self.seconds(model)
        return self.roofline.flop / seconds if self.roofline is not None and seconds else None

    def utilisation(self, model: str = "ideal") -> float | None:
        """Of the peak of the tensor cores, over all kernels."""
        seconds = self.seconds(model)
        return sum(k.utilisation(model) * k.seconds(model) for k in self.kernels) / seconds if seconds else None

    @property
    def bound(self) -> str | None:
        """What the slowest kernel waits for: a pipe, or the transfer into a level or out of a cache."""
        slowest = self.slowest
        if slowest is None:
            return None
        return slowest.bound() + (f" ({slowest.name})" if len(self.kernels) > 1 else "")

    @property
    def joules_stated(self) -> float | None:
        """Energy of what the device states a figure for; None where nothing is."""
        stated = sum(k.joules.stated for k in self.kernels)
        return stated or None

    @property
    def joules_unknown(self) -> tuple[str, ...]:
        """What the device states no energy for: it is not in the sum."""
        return tuple(dict.fromkeys(u for k in self.kernels for u in k.joules.unknown))

    @property
    def unstated(self) -> tuple[str, ...]:
        """What the device states no speed for: it is not in the times."""
        return tuple(dict.fromkeys(u for k in self.kernels for u in k.unstated))

    def ratios(self, base: Figures) -> dict[str, float | None]:
        """Transfer, time (`ideal`) and energy over those of other figures.

        None where nothing is known of the ratio: it is a lower bound of the time where the others state all that is
        counted of it and these do not, and of the energy it is given only where both leave out the same.
        """
        timed = set(base.unstated) <= set(self.unstated)
        same = set(self.joules_unknown) == set(base.joules_unknown)
        pairs = {
            "transfer": (self.transfer_bytes, base.transfer_bytes),
            "seconds": (self.seconds(), base.seconds() if timed else None),
            "joules": (self.joules_stated, base.joules_stated if same else None),
        }
        return {name: a / b if a is not None and b else None for name, (a, b) in pairs.items()}

    def to_json(self, base: Figures) -> dict[str, Any]:
        slowest, known = self.slowest, not self.joules_unknown
        moving = sum(k.joules.transfer for k in self.kernels) or None
        return {
            "transfer_values": self.transfer_values, "transfer_bytes": self.transfer_bytes,
            "seconds": {m: self.seconds(m) for m in MODELS} if self.roofline is not None else None,
            "flop": self.roofline.flop if self.roofline is not None else None, "flop_per_s": self.flop_per_s(),
            "utilisation": self.utilisation(), "filled": float(slowest.filled) if slowest is not None else None,
            "bound": self.bound, "joules": self.joules_stated if known else None,
            "joules_stated": self.joules_stated, "joules_transfer": moving,
            "joules_unknown": list(self.joules_unknown), "unstated": list(self.unstated),
            "reason": self.reason or None, "ratios": self.ratios(base),
            "kernels": self.roofline.to_json()["kernels"] if self.roofline is not None and self.kernels else [],
        }  # fmt: skip


@dataclass(frozen=True, eq=False)
class Row:
    """An algorithm on one device at one precision.

    Attributes:
        dtype: as it was asked for: "fp16", or "fp16,Q=fp8" where inputs have their own.
        schedule, least: the schedule of least transfer, and its figures; None if there is none, for the `reason`.
        placed, on_cores: the same kernels with warps, registers and stages, and the figures of what then runs; None
            if there is no such placement, for the reason `unplaced`.
    """

    device: Device
    dtype: str
    schedule: Schedule | None = None
    least: Figures | None = None
    reason: str = ""
    placed: Placed | None = None
    on_cores: Figures | None = None
    unplaced: str = ""


@dataclass(frozen=True, eq=False)
class Comparison:
    """Rows, devices outermost. Ratios are to the first row that has figures, within each of the two tables."""

    algorithm: str
    rows: tuple[Row, ...]

    def base(self, of: Callable[[Row], Figures | None]) -> Row | None:
        """The first row that has figures of a kind."""
        return next((row for row in self.rows if of(row) is not None), None)

    def to_json(self) -> dict[str, Any]:
        """All of it under stable keys: bytes, seconds, joules.

        `algorithm`; `ratios_to` (`least_transfer` and `on_cores`: the device and dtype of the row that ratios are to,
        or null); `rows`, each with `device`, `dtype`, `sizes`, `accumulator`, `reason` (why there is no schedule),
        `least_transfer` (the figures of the schedule, with its `tiles` per kernel and its certificate's `status`),
        `on_cores` (the figures of the placement, with `placements`), `unplaced` (why there is none). What is unknown
        is null. Figures have the keys of `Figures.to_json`, and in `kernels` those of `Roofline.to_json`.
        """
        first = {"least_transfer": self.base(_least), "on_cores": self.base(_on_cores)}
        rows = []
        for row in self.rows:
            s, placed, least, on_cores = row.schedule, row.placed, row.least, row.on_cores
            tree: dict[str, Any] = {
                "device": row.device.name, "dtype": row.dtype, "sizes": dict(sorted(s.sizes.items())) if s else None,
                "accumulator": s.numerics.accumulator if s else None, "reason": row.reason or None,
                "least_transfer": None, "on_cores": None, "unplaced": row.unplaced or None,
            }  # fmt: skip
            if s is not None and least is not None:
                base = first["least_transfer"]
                assert base is not None
                assert base.least is not None
                tiles = [{"name": k.name, "operations": list(k.operations), "blocks": k.blocks} for k in s.kernels]
                tree["least_transfer"] = {
                    **least.to_json(base.least), "tiles": tiles, "status": s.certificate.status,
                }  # fmt: skip
            if placed is not None and on_cores is not None:
                base = first["on_cores"]
                assert base is not None
                assert base.on_cores is not None
                tree["on_cores"] = {
                    **on_cores.to_json(base.on_cores), "placements": [p.to_json() for p in placed.placements],
                }  # fmt: skip
            rows.append(tree)
        to = {name: {"device": b.device.name, "dtype": b.dtype} if b else None for name, b in first.items()}
        return {"algorithm": self.algorithm, "ratios_to": to, "rows": rows}

    def __str__(self) -> str:
        return "\n".join(_report(self))

    __repr__ = __str__


def _least(row: Row) -> Figures | None:
    return row.least


def _on_cores(row: Row) -> Figures | None:
    return row.on_cores


# --------------------------------------------------------------------------- the comparison


def compare(
    algorithm: Algorithm | Diagram | str, on: Sequence[Device | str | Path] | Device | str | Path | None = None,
    dtype: Sequence[str | Mapping[str, str]] | str | Mapping[str, str] = "fp16",
    sizes: Mapping[str, int] | None = None, accumulator: str | Mapping[str, str] | None = None, *, place: bool = True,
    least_warps: int | None = None, progress: Callable[[str], None] | None = None,
) -> Comparison:  # fmt: skip
    """An algorithm on several devices, each at several precisions.

    Every pair is derived, and its loop program of least transfer is given to the roofline. Where the device states
    `[limits]`, every kernel is placed on cores too, with warps, registers and stages, and so is that program. A pair
    that cannot be done is a row with the reason.

    Args:
        algorithm, sizes, accumulator: as `derive` takes them.
        on: devices, names of shipped ones, paths of device files; by default all that are shipped.
        dtype: precisions, each as `derive` takes it: one dtype, or input -> dtype with "*" for all others.
        place: whether kernels are placed on cores: what takes most of the time.
        least_warps: that a core must hold at once; by default one for each of its partitions, as the times take all
            of them to be busy.
        progress: called with a line of text before each pair.

    Raises:
        DeviceError, ExpressionError: no such device or dtype.
        TypeMismatch: an axis that the algorithm does not have, has no size for, or of a size below 1.
        PrecisionError: a dtype of what is no input or operation.
        ValueError: two devices of one name, a precision that is given twice, or none of either.
    """
    devices = _devices(on)
    kinds: dict[str, str | Mapping[str, str]] = {}
    for kind in [dtype] if isinstance(dtype, str | Mapping) else dtype:
        words = {"*": kind} if isinstance(kind, str) else kind
        for word in words.values():
            format_of(word)
        label = _label(words)
        if _same(label) in map(_same, kinds):
            raise ValueError(f"dtype {label} is given twice")
        kinds[label] = kind
    if not kinds:
        raise ValueError("no dtype to compare; give one, e.g. fp16")
    rows = []
    for device, (label, kind) in product(devices, kinds.items()):
        if progress is not None:
            progress(f"{device.name} {label}")
        rows.append(_row(algorithm, device, label, kind, sizes, accumulator, place, least_warps))
    name = algorithm.name if isinstance(algorithm, Algorithm) else "diagram"
    return Comparison(algorithm if isinstance(algorithm, str) else name, tuple(rows))


def _devices(on: Sequence[Device | str | Path] | Device | str | Path | None) -> list[Device]:
    given = Device.shipped() if on is None else [on] if isinstance(on, Device | str | Path) else on
    found: list[Device] = []
    for word in given:
        device = word if isinstance(word, Device) else Device.load(str(word))
        if device.name in (d.name for d in found):
            raise ValueError(f"two devices are called {device.name!r}; give each a `name` of its own")
        found.append(device)
    if not found:
        raise ValueError(f"no device to compare; there are {', '.join(Device.shipped())}")
    return found


def _label(words: Mapping[str, str]) -> str:
    """A precision as one word: that of all others first."""
    return ",".join([words.get("*", "fp16"), *(f"{n}={k}" for n, k in words.items() if n != "*")])


def _same(label: str) -> frozenset[tuple[str, str]]:
    pairs = (word.rpartition("=") for word in label.split(","))
    return frozenset((name, canonical(kind)) for name, _, kind in pairs)


def _row(
    algorithm: Algorithm | Diagram | str, device: Device, label: str, kind: str | Mapping[str, str],
    sizes: Mapping[str, int] | None, accumulator: str | Mapping[str, str] | None, place: bool,
    least_warps: int | None,
) -> Row:  # fmt: skip
    try:
        schedule = derive(algorithm, on=device, sizes=sizes, dtype=kind, accumulator=accumulator)
    except (NoPipe, Infeasible, Underivable) as error:
        return Row(device, label, reason=str(error))
    values, moved = schedule.transfer_values, schedule.transfer_bytes
    try:
        least = Figures(values, moved, roofline(schedule.program, device))
    except DeviceError as error:
        reason = str(error).removeprefix(f"{device.name}: ")  # rows and notes begin with the name
        return Row(device, label, schedule, Figures(values, moved, None, reason), unplaced=reason)
    if not place:
        return Row(device, label, schedule, least, unplaced="not asked for")
    warps = least_warps or (device.limits.partitions if device.limits else 1)
    try:
        placed = cores.place(schedule, least_warps=warps)
    except (PlacementError, OccupancyError, Infeasible) as error:
        return Row(device, label, schedule, least, unplaced=str(error))
    first = [p.transfer[0] for p in placed.placements]
    there = Figures(sum(v for _, v, _ in first), sum(b for _, _, b in first), placed.roofline)
    return Row(device, label, schedule, least, placed=placed, on_cores=there)


# --------------------------------------------------------------------------- as text

_HEAD = (
    "device", "dtype", "moved B", "x", *(f"{m} us" for m in MODELS), "x", "TFLOP/s", "of peak", "filled", "bound by",
    "mJ", "x",
)  # fmt: skip
_PLACED = ("warps", "registers", "stages")


def _report(found: Comparison) -> Iterator[str]:
    said = next((row.schedule for row in found.rows if row.schedule is not None), None)
    sizes = ", ".join(f"{a} = {n}" for a, n in sorted(said.sizes.items())) if said else ""
    yield f"{found.algorithm}: {sizes}; {said.numerics.accumulator} computed" if said else found.algorithm
    placed = any(row.unplaced != "not asked for" for row in found.rows)
    parts = [("Least transfer: tiles under the capacities alone, registers as one pool, one block on a core", _least)]
    parts += [("On cores: warps, registers and stages under the device's limits", _on_cores)] if placed else []
    for title, of in parts:
        base = found.base(of)
        yield f"\n{title}"
        if base is None:
            yield "  nothing that can be done"
            yield from _notes(found, of)
            continue
        extra = _PLACED if of is _on_cores else ()
        lines = [(*_HEAD, *extra)]
        for row in found.rows:
            figures, first = of(row), of(base)
            if figures is not None and first is not None:
                lines.append((row.device.name, row.dtype, *_cells(figures, first), *(_cores(row) if extra else ())))
            else:
                lines.append((row.device.name, row.dtype, *["-"] * (len(_HEAD) - 2 + len(extra))))
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        for line in lines:
            cells = [
                f"{c:<{w}}" if i in (0, 1) else f"{c:>{w}}" for i, (c, w) in enumerate(zip(line, widths, strict=True))
            ]
            yield f"  {'  '.join(cells)}"
        yield from _notes(found, of)
    yield "\nx: times the first row that has figures. ideal, inter, intra, sequential: by what overlaps; TFLOP/s, peak"
    yield "and bound are of ideal. A bound that is a level or cache is the transfer into or out of it. >=: at least, as"
    yield "part is not counted."


def _cells(f: Figures, base: Figures) -> Iterator[str]:
    """The cells of a line, in the order of the heads."""
    ratios = {name: "-" if n is None else f"{n:.2f}" for name, n in f.ratios(base).items()}
    least = ">= " if f.unstated else ""
    most = ">= " if set(f.unstated) > set(base.unstated) else ""
    yield from (f"{f.transfer_bytes:,}", ratios["transfer"])
    for model in MODELS:
        seconds = f.seconds(model)
        yield "-" if seconds is None else least + _short(seconds * 1e6)
    rate, used, slowest, joules = f.flop_per_s(), f.utilisation(), f.slowest, f.joules_stated
    yield ratios["seconds"] if ratios["seconds"] == "-" else most + ratios["seconds"]
    yield "-" if rate is None else _short(rate / 1e12)
    yield "-" if used is None else f"{used:.0%}"
    yield "-" if slowest is None else f"{float(slowest.filled):.0%}"
    yield f.bound or "-"
    yield "-" if joules is None else (">= " if f.joules_unknown else "") + _short(joules * 1e3)
    yield ratios["joules"]


def _short(x: float) -> str:
    return f"{x:,.1f}" if x >= 10 else f"{x:.3g}"


def _cores(row: Row) -> Iterator[str]:
    """Of a core, of a thread, of a ring of chunks; kernel by kernel where they differ."""
    assert row.placed is not None
    for every in zip(*((p.warps, p.thread_registers, p.stages) for p in row.placed.placements), strict=True):
        yield ", ".join(map(str, every if len(set(every)) > 1 else every[:1]))


def _notes(found: Comparison, of: Callable[[Row], Figures | None]) -> Iterator[str]:
    """What a table leaves out, and why: each reason once, with the rows that it concerns."""
    notes: dict[str, list[Row]] = {}
    for row in found.rows:
        f = of(row)
        if f is None:
            notes.setdefault(row.reason if of is _least else row.unplaced, []).append(row)
            continue
        if f.reason:
            notes.setdefault(f"no time: {f.reason}", []).append(row)
        if f.unstated:
            notes.setdefault(f"time without {', '.join(f.unstated)}, not stated", []).append(row)
        if f.joules_unknown:
            what = ", ".join(sorted(f.joules_unknown))
            notes.setdefault(f"energy without {what}, not stated", []).append(row)
    notes.pop("", None)  # said of the first table
    for text, rows in notes.items():
        who: dict[str, list[str]] = {}
        for row in rows:
            who.setdefault(row.device.name, []).append(row.dtype)
        done = {name: [r.dtype for r in found.rows if r.device.name == name and of(r) is not None] for name in who}
        words = [name if kinds == done[name] else f"{name} {', '.join(kinds)}" for name, kinds in who.items()]
        yield f"  {', '.join(words)}: {text}"
