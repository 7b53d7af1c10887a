"""Devices as data: a chain of memory levels, each number with its source in the file that states it.

>>> a100 = Device.load("a100")
>>> [(level.name, level.capacity_bytes) for level in a100.levels]
[('global', None), ('shared', 166912), ('registers', 262144)]
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from napkin_cat import host, overlay
from napkin_cat.expression import FUNCTIONS
from napkin_cat.numerics import family
from napkin_cat.overlay import Document, DocumentError, Place

__all__ = ["Cache", "Device", "DeviceError", "Energy", "Level", "Limits", "Pipe"]

_FOLDER = Path(__file__).parent / "devices"


class DeviceError(ValueError):
    """A device that is unknown, or a device file that cannot be used: file, line and what is wrong there."""


_Count = Annotated[int, Field(gt=0, strict=True)]
_Siblings = Annotated[int, Field(gt=0)]
_Rate = Annotated[float, Field(gt=0, allow_inf_nan=False)]
_Name = Annotated[str, Field(min_length=1)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Level(_Part):
    """A memory level that a program places arrays in.

    Attributes:
        capacity_bytes: what one instance holds (None for the top).
        bandwidth_bytes_per_s: into it from the level above, over all instances.
        instances: how many of it the device has.
        granularity_bytes: what is moved into it at once, e.g. a line.
        cross_bytes_per_s: between so many siblings that exchange data among themselves (2: clusters of two blocks),
            over all instances; under 1, what the same measurement gave from the level above (Theorem 3 compares them).
    """

    name: _Name
    capacity_bytes: _Count | None = None
    bandwidth_bytes_per_s: _Rate | None = None
    instances: _Count = 1
    granularity_bytes: _Count = 1
    cross_bytes_per_s: Mapping[_Siblings, _Rate] = {}

    def exchange(self, siblings: int) -> Fraction | None:
        """How long a byte between so many siblings takes, a byte from the level above taking 1; None: not stated.

        >>> float(Device.load("h100").levels[1].exchange(2))
        0.6238532110091743
        """
        above = self.cross_bytes_per_s.get(1, self.bandwidth_bytes_per_s)
        rate = self.cross_bytes_per_s.get(siblings)
        return None if above is None or rate is None else Fraction(above) / Fraction(rate)


class Cache(_Part):
    """A memory that the hardware fills by itself, between the level `above` and the next one below it.

    `bandwidth_bytes_per_s` is what it delivers downward, over all instances; it may be unknown.
    """

    name: _Name
    above: _Name
    capacity_bytes: _Count
    bandwidth_bytes_per_s: _Rate | None = None
    instances: _Count = 1
    granularity_bytes: _Count = 1


class Pipe(_Part):
    """A unit that computes: what it does in a clock on one core (SM, CU, CPU core).

    Pipes of one name are one unit at other dtypes: their clocks add up.

    Attributes:
        does: "contraction" (FLOP, a multiply-add counts 2), "cast", or functions of the language.
        per_clock: operations of one core in one clock, as vendors count them: a fused multiply-add counts `fused`.
        fused: operations in one instruction of one lane when they are fused (2: a multiply-add). An operation that is
            not fused takes the whole instruction, so `per_clock / fused` of those are done in a clock.
        dtypes: of the operands that it takes; none: any that no other pipe of the name lists.
        accumulators: of the sums that it takes (contractions); none: any.
        shape: for contractions, the sides m, n, k that its instruction takes, and `instruction` what it is called.
        warps: of how many warps one instruction takes its registers (4 for a warpgroup).
    """

    name: _Name
    does: tuple[_Name, ...]
    per_clock: _Rate
    fused: _Count = 1
    dtypes: tuple[_Name, ...] = ()
    accumulators: tuple[_Name, ...] = ()
    shape: tuple[_Count, _Count, _Count] | None = None
    instruction: str = ""
    warps: _Count = 1

    def accepts(self, dtype: str, accumulator: str = "") -> bool:
        """Whether it takes operands of a dtype and, where one is given, sums of a dtype."""
        sums = not accumulator or not self.accumulators or accumulator in self.accumulators
        return sums and (not self.dtypes or dtype in self.dtypes or family(dtype) in self.dtypes)


class Limits(_Part):
    """What bounds how many warps a core holds at once; bytes and registers are per core unless they say otherwise.

    `rule` names the arithmetic (see `occupancy`). `partitions` are the parts that registers and warps are dealt to.
    """

    rule: _Name
    warp_threads: _Count
    warps: _Count
    blocks: _Count
    block_threads: _Count
    registers: _Count
    block_registers: _Count
    thread_registers: _Count
    register_granularity: _Count
    partitions: _Count
    shared_bytes: _Count
    block_shared_bytes: _Count
    shared_reserved_bytes: Annotated[int, Field(ge=0, strict=True)] = 0
    shared_granularity_bytes: _Count = 1
    cluster_blocks: _Count = 1


class Energy(_Part):
    """Joules: per byte moved into each level or out of each cache, by name; per FLOP or operation of each pipe.

    A pipe goes by its name, or by name/dtype where a dtype differs. `basis` says what the figures were measured on.
    What is not stated is unknown, not zero.
    """

    basis: str = ""
    per_byte: Mapping[str, _Rate] = {}
    per_operation: Mapping[str, _Rate] = {}

    def operation(self, pipe: str, dtype: str = "") -> float | None:
        """Joules of one operation of a pipe at a dtype; None where it is unknown."""
        known = self.per_operation
        return known.get(f"{pipe}/{dtype}", known.get(f"{pipe}/{family(dtype)}", known.get(pipe)))


class Device(_Part):
    """A chain of memory levels, top (global memory) first, and what computes beside it.

    Only `levels` are needed; a question that needs more says what is missing.

    Attributes:
        units: cores (SMs, CUs, CPU cores); clock_hz: of each.
        caches: between the levels, top first.
        divisors: axis -> a number that its block sizes must be multiples of.
        vector_bytes: of one vector register (CPUs), or of the widest load of a thread (GPUs).
        vector_registers: how many a core has (CPUs).
    """

    name: _Name = "device"
    description: str = ""
    compute_capability: str = ""
    units: _Count | None = None
    clock_hz: _Rate | None = None
    vector_bytes: _Count | None = None
    vector_registers: _Count | None = None
    levels: tuple[Level, ...]
    caches: tuple[Cache, ...] = ()
    pipes: tuple[Pipe, ...] = ()
    limits: Limits | None = None
    energy: Energy = Energy()
    divisors: Mapping[str, _Count] = {}

    @staticmethod
    def shipped() -> tuple[str, ...]:
        """The names of the devices that come with the library; "host" is probed besides."""
        return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))

    @staticmethod
    def load(name: str) -> Device:
        """A shipped device by name, this machine as "host" (see `host`), or a user's by the path of its TOML file.

        A file needs only `[[levels]]`, top first, each with `name` and, below the top, `capacity_bytes` and
        `bandwidth_bytes_per_s`. With `extends`, a shipped name or a path from the file's folder, it states only what
        differs: fields override, tables merge by key, levels and caches by `name`, pipes by `name` and those of
        `does`, `dtypes`, `accumulators` that are given; what matches nothing is appended.

        Raises:
            DeviceError: no such device or file; a file with a missing, negative or unknown field, or that extends
                itself; a machine that cannot be probed. It names the file and the line.
        """
        try:
            document = overlay.read(_find(name, Path()), _find, _KNOWN_BY)
        except DocumentError as error:
            raise DeviceError(str(error)) from None
        try:
            device = Device.model_validate(document.tree)
        except ValidationError as error:
            raise DeviceError(_explain(document, error)) from None
        _check(document, device)
        return device

    def pipe(self, function: str, dtype: str, accumulator: str = "") -> Pipe | None:
        """The pipe that does a function ("contraction", "cast", "exp", ...) of operands of a dtype, or None.

        >>> Device.load("h100").pipe("contraction", "fp8").per_clock
        8192.0
        """
        does = [p for p in self.pipes if function in p.does and p.accepts(dtype, accumulator)]
        return max(does, key=lambda p: (bool(p.dtypes), bool(p.accumulators)), default=None)

    def bandwidth(self, name: str) -> float:
        """Bytes per second into a level from the one above it, or out of a cache.

        Raises:
            DeviceError: no such level or cache, or its bandwidth is unknown.
        """
        memories: list[Level | Cache] = [*self.levels, *self.caches]
        for memory in memories:
            if memory.name == name:
                if memory.bandwidth_bytes_per_s is None:
                    measure = ": measure it (host.measure), or state it" if self.name == "host" else ": state it"
                    raise DeviceError(f"the bandwidth of {name} on {self.name} is unknown{measure} in a device file")
                return memory.bandwidth_bytes_per_s
        raise DeviceError(f"{self.name} has no level or cache {_near(name, [m.name for m in memories])}")

    def with_bandwidths(self, rates: Mapping[str, float]) -> Device:
        """The device with these bandwidths, in bytes per second by level or cache, e.g. those of `host.measure()`.

        Raises:
            DeviceError: no such level or cache, or a bandwidth that is not above 0.
        """
        tree = self.model_dump()
        for name, rate in rates.items():
            found = [part for part in (*tree["levels"], *tree["caches"]) if part["name"] == name]
            if not found or not 0 < rate < float("inf"):
                names = [part["name"] for part in (*tree["levels"], *tree["caches"])]
                raise DeviceError(
                    f"{self.name}: the bandwidth of {name} is {rate}"
                    if found
                    else f"{self.name} has no level or cache {_near(name, names)}"
                )
            found[0]["bandwidth_bytes_per_s"] = float(rate)
        return Device.model_validate(tree)


# --------------------------------------------------------------------------- files

_KNOWN_BY = {"levels": ("name",), "caches": ("name",), "pipes": ("name", "does", "dtypes", "accumulators")}
_PARTS: Mapping[str, type[_Part]] = {
    "levels": Level, "caches": Cache, "pipes": Pipe, "limits": Limits, "energy": Energy,
}  # fmt: skip


def _find(name: str, folder: Path) -> Path | dict[str, Any]:
    """What a device's name means in a folder: its file, or this machine's tree."""
    if name == "host":
        try:
            return host.probe()
        except LookupError as error:
            raise DocumentError(f"host: {error.args[0]}") from None
    if name in Device.shipped():
        return _FOLDER / f"{name}.toml"
    path = folder / name
    if path.suffix == ".toml" or "/" in name or path.is_file():
        return path
    near = difflib.get_close_matches(name.lower(), [*Device.shipped(), "host"], 1)
    hint = f"; did you mean {near[0]!r}?" if near else ";"
    raise DocumentError(f"no device {name!r}{hint} there are {', '.join(Device.shipped())}, host, or give a FILE.toml")


def _near(word: str, known: Iterable[str]) -> str:
    known = list(known)
    near = difflib.get_close_matches(word, known, 1)
    return f"{word!r}; " + (f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}")


# --------------------------------------------------------------------------- what is wrong in a file


def _explain(document: Document, error: ValidationError) -> str:
    """The first thing that is wrong, with its line and the user's own words."""
    # A misspelt key is also a missing one: name the misspelling.
    first = min(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
    place = tuple(part for part in first["loc"] if part != "[key]")
    key, inside = str(place[-1]), _inside(document, place)
    at = document.where(*place)
    if first["type"] == "missing":
        return f"{at}: {key!r}{inside} is missing"
    if first["type"] == "extra_forbidden":
        part = _PARTS.get(str(place[0]), Device) if len(place) > 1 else Device
        known = [*part.model_fields, *(["extends"] if part is Device else [])]
        near = difflib.get_close_matches(key, known, 1)
        return f"{at}: unknown key {key!r}{inside}; " + (
            f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
        )
    key = ".".join(str(part) for part in place[2 if place[0] in _KNOWN_BY else 1 :] if isinstance(part, str)) or key
    return f"{at}: {key} = {first['input']!r}{inside}: {first['msg'][0].lower()}{first['msg'][1:]}"


def _inside(document: Document, place: Place) -> str:
    """Which part of the file a place is in, in words: " of level 1 (shared)"."""
    if len(place) < 2:
        return ""
    if place[0] not in _KNOWN_BY or not isinstance(place[1], int):
        return f" of {place[0]}"
    part = document.tree[str(place[0])][place[1]]
    name = part.get("name", "unnamed") if isinstance(part, dict) else "unnamed"
    return f" of {str(place[0]).removesuffix('s')} {place[1]} ({name})"


def _check(document: Document, device: Device) -> None:
    """What the fields together must satisfy."""
    if len(device.levels) < 2:
        raise DeviceError(
            f"{document.where()}: {len(device.levels)} levels; a device has a top and at least one level below it"
        )
    names: list[str] = []
    for i, level in enumerate(device.levels):
        at = document.where("levels", i)
        if level.name in names:
            raise DeviceError(f"{at}: two levels are called {level.name!r}")
        names.append(level.name)
        if i == 0 and level.capacity_bytes is not None:
            raise DeviceError(f"{at}: the top level {level.name!r} has no limit: leave out its capacity_bytes")
        for key in ("capacity_bytes", *(["bandwidth_bytes_per_s"] if document.grounded else [])):
            if i and getattr(level, key) is None:
                raise DeviceError(f"{at}: {key!r} of level {i} ({level.name}) is missing")
    for i, cache in enumerate(device.caches):
        at = document.where("caches", i)
        if cache.name in names:
            raise DeviceError(f"{at}: {cache.name!r} is the name of another level or cache")
        if cache.above not in [level.name for level in device.levels[:-1]]:
            where, above = document.where("caches", i, "above"), [level.name for level in device.levels[:-1]]
            raise DeviceError(f"{where}: cache {cache.name!r} lies below no level {_near(cache.above, above)}")
        names.append(cache.name)
    _check_pipes(document, device)
    for key in device.energy.per_byte:
        if key not in names:
            raise DeviceError(
                f"{document.where('energy', 'per_byte', key)}: energy.per_byte of no level or cache {_near(key, names)}"
            )
    pipes = dict.fromkeys(pipe.name for pipe in device.pipes)
    for key in device.energy.per_operation:
        if key.split("/")[0] not in pipes:
            raise DeviceError(
                f"{document.where('energy', 'per_operation', key)}: energy.per_operation of no pipe {_near(key, pipes)}"
            )


def _check_pipes(document: Document, device: Device) -> None:
    for i, pipe in enumerate(device.pipes):
        at = document.where("pipes", i, "does")
        for function in pipe.does:
            if function not in FUNCTIONS and function not in ("contraction", "cast"):
                raise DeviceError(
                    f"{at}: pipe {pipe.name!r} does no function {_near(function, ['contraction', 'cast', *FUNCTIONS])}"
                )
        for key in ("shape", "instruction", "accumulators"):
            if getattr(pipe, key) and pipe.does != ("contraction",):
                raise DeviceError(
                    f"{document.where('pipes', i, key)}: {key!r} of pipe {i} ({pipe.name}) is of contractions alone"
                )
        for other in device.pipes[:i]:
            shared = [f for f in pipe.does if f in other.does]
            dtypes = [d for d in pipe.dtypes if d in other.dtypes] or pipe.dtypes == other.dtypes
            sums = [d for d in pipe.accumulators if d in other.accumulators] or pipe.accumulators == other.accumulators
            if pipe.name == other.name and shared and dtypes and sums:
                of = f" of {dtypes[0]}" if isinstance(dtypes, list) else ""
                raise DeviceError(f"{document.where('pipes', i)}: two pipes {pipe.name!r} do {shared[0]}{of}")
