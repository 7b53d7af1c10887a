"""Devices as data: a chain of memory levels, each number with its source in the file that states it.

>>> a100 = Device.load("a100")
>>> [(level.name, level.capacity_bytes) for level in a100.levels]
[('global', None), ('shared', 166912), ('registers', 262144)]
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

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
    """Joules: per byte moved into each level or cache, by name; per FLOP or operation of each pipe, by name."""

    per_byte: Mapping[str, _Rate] = {}
    per_operation: Mapping[str, _Rate] = {}


class Device(_Part):
    """A chain of memory levels, top (global memory) first, and what computes beside it.

    Only `levels` are needed; a question that needs more says what is missing.

    Attributes:
        units: cores (SMs, CUs, CPU cores); clock_hz: of each.
        divisors: axis -> a number that its block sizes must be multiples of.
        vector_bytes: of one vector register (CPUs), or of the widest load of a thread (GPUs).
    """

    name: _Name = "device"
    description: str = ""
    compute_capability: str = ""
    units: _Count | None = None
    clock_hz: _Rate | None = None
    vector_bytes: _Count | None = None
    levels: tuple[Level, ...]
    caches: tuple[Cache, ...] = ()
    pipes: tuple[Pipe, ...] = ()
    limits: Limits | None = None
    energy: Energy = Energy()
    divisors: Mapping[str, _Count] = {}

    @staticmethod
    def shipped() -> tuple[str, ...]:
        """The names of the devices that come with the library."""
        return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))

    @staticmethod
    def load(name: str) -> Device:
        """A shipped device by name, or a user's by the path of its TOML file.

        A file needs only `[[levels]]`, top first, each with `name` and, below the top, `capacity_bytes` and
        `bandwidth_bytes_per_s`.

        Raises:
            DeviceError: no such device or file; a file with a missing, negative or unknown field.
        """
        if name in Device.shipped():
            return _read(_FOLDER / f"{name}.toml")
        path = Path(name)
        if path.suffix == ".toml" or "/" in name or path.is_file():
            return _read(path)
        near = difflib.get_close_matches(name.lower(), Device.shipped(), 1)
        hint = f"; did you mean {near[0]!r}?" if near else ";"
        raise DeviceError(f"no device {name!r}{hint} there are {', '.join(Device.shipped())}, or give a FILE.toml")


def _read(path: Path) -> Device:
    try:
        text = path.read_text()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise DeviceError(f"{path}: {reason}") from None
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DeviceError(f"{path}: not TOML: {error}") from None
    tree.setdefault("name", path.stem)
    try:
        device = Device.model_validate(tree)
    except ValidationError as error:
        raise DeviceError(_explain(path, text, error)) from None
    _chain(path, text, device)
    return device


def _explain(path: Path, text: str, error: ValidationError) -> str:
    """The first thing that is wrong, with its line and the user's own words."""
    first = error.errors()[0]
    place = first["loc"]
    key = str(place[-1])
    level = int(place[1]) if place[0] == "levels" and len(place) > 1 else None
    where = f"{path}:{_line(text, key, level)}"
    inside = "" if level is None else f" of level {level} ({_level_name(text, level)})"
    if first["type"] == "missing":
        return f"{where}: {key!r}{inside} is missing"
    if first["type"] == "extra_forbidden":
        known = [*(Level.model_fields if level is not None else Device.model_fields)]
        near = difflib.get_close_matches(key, known, 1)
        return f"{where}: unknown key {key!r}{inside}; " + (
            f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
        )
    return f"{where}: {key} = {first['input']!r}{inside}: {first['msg'][0].lower()}{first['msg'][1:]}"


def _chain(path: Path, text: str, device: Device) -> None:
    if len(device.levels) < 2:
        raise DeviceError(f"{path}: {len(device.levels)} levels; a device has a top and at least one level below it")
    names = [level.name for level in device.levels]
    for i, level in enumerate(device.levels):
        where = f"{path}:{_line(text, '', i)}"
        if names.index(level.name) != i:
            raise DeviceError(f"{where}: two levels are called {level.name!r}")
        if i == 0 and level.capacity_bytes is not None:
            raise DeviceError(f"{where}: the top level {level.name!r} has no limit: leave out its capacity_bytes")
        for key in ("capacity_bytes", "bandwidth_bytes_per_s"):
            if i and getattr(level, key) is None:
                raise DeviceError(f"{where}: {key!r} of level {i} ({level.name}) is missing")


def _sections(text: str) -> list[int]:
    return [n for n, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*levels\s*\]\]", line)]


def _line(text: str, key: str, level: int | None) -> int:
    """The line of a key (in a level's section), or of the section where the key is not there."""
    lines, starts = text.splitlines(), _sections(text)
    if level is None or level >= len(starts):
        first, last = 1, len(lines)
    else:
        first, last = starts[level], (starts[level + 1] - 1 if level + 1 < len(starts) else len(lines))
    for n in range(first, last + 1):
        if key and re.match(rf"\s*{re.escape(key)}\s*=", lines[n - 1]):
            return n
    return first


def _level_name(text: str, level: int) -> Any:
    try:
        return tomllib.loads(text)["levels"][level].get("name", "unnamed")
    except (KeyError, IndexError, AttributeError, TypeError):
        return "unnamed"
