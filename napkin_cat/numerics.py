"""Number formats, and the policy that says in which of them a kernel stores, multiplies and adds.

>>> dtype("fp8"), dtype("int8").integer, promote(("int8", "bf16")), promote(("fp16", "bf16"))
(DType('fp8e4m3'), True, 'bf16', 'tf32')
>>> policy = Numerics("fp16", "fp32", (("contract[d]", "fp16"), ("softmax.m", "bf16")))
>>> [policy.computed(op, axes, name) for op, axes, name in (
...     ("contract", ("d",), "c"), ("contract", ("x",), "c"), ("streamed softmax-contract", ("x",), "m"))]
['fp16', 'fp32', 'bf16']
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache

__all__ = [
    "ALIASES",
    "DTYPES",
    "DType",
    "ExpressionError",
    "Numerics",
    "canonical",
    "dtype",
    "family",
    "near",
    "promote",
]


class ExpressionError(ValueError):
    """An expression that is malformed, or read where it has no meaning."""


# --------------------------------------------------------------------------- formats


@dataclass(frozen=True, repr=False)
class DType:
    """A number format: bytes per value; of a float the mantissa bits that are stored, least and greatest exponent.

    Of an integer, `mantissa` is one less than the bits beside its sign, so that what is said of floats holds.
    What is greater than `largest` saturates there; where that is infinite, it overflows to infinity.
    """

    name: str
    bytes: int
    mantissa: int
    exponent_min: int
    exponent_max: int
    largest: float = math.inf
    integer: bool = False

    def holds(self, other: DType) -> bool:
        """Whether every finite value of another format is one of this one's."""
        if self.integer and not other.integer:
            return False
        finest = other.exponent_min - (0 if other.integer else other.mantissa)
        own = self.exponent_min - (0 if self.integer else self.mantissa)
        wide = self.integer or other.exponent_max <= self.exponent_max
        return other.mantissa <= self.mantissa and own <= finest and wide and not self.largest < other.top

    @property
    def unit_roundoff(self) -> Fraction:
        """The greatest relative error of rounding to it, where it is normal."""
        return Fraction(1, 2 ** (self.mantissa + 1))

    @property
    def top(self) -> float:
        """The greatest finite magnitude (of an integer that of its least value's neighbour, 2^n - 1)."""
        return self.largest if self.largest < math.inf else (2 - 2.0**-self.mantissa) * 2.0**self.exponent_max

    def __repr__(self) -> str:
        return f"DType({self.name!r})"


DTYPES: Mapping[str, DType] = {
    d.name: d
    for d in (
        DType("fp64", 8, 52, -1022, 1023),  # IEEE 754-2019, table 3.5
        DType("fp32", 4, 23, -126, 127),  # IEEE 754-2019, table 3.5
        DType("tf32", 4, 10, -126, 127),  # 32 bits in memory, 19 of them used; NVIDIA A100 Architecture white paper
        DType("fp16", 2, 10, -14, 15),  # IEEE 754-2019, table 3.5
        DType("bf16", 2, 7, -126, 127),
        DType("fp8e4m3", 1, 3, -6, 8, 448.0),  # "FP8 Formats for Deep Learning", arXiv 2209.05433, table 1
        DType("fp8e5m2", 1, 2, -14, 15, 57344.0),  # the same; saturating, as PTX's cvt.satfinite and OCP's OFP8 do
        DType("int32", 4, 30, 0, 30, 2.0**31 - 1, True),
        DType("int8", 1, 6, 0, 6, 127.0, True),
    )
}
ALIASES: Mapping[str, str] = {"fp8": "fp8e4m3"}
"""Other names of the same formats."""


def canonical(name: str) -> str:
    """A format's one name; a word that names none is left as it is."""
    return ALIASES.get(name, name)


def dtype(name: str) -> DType:
    """The format of a name.

    Raises:
        ExpressionError: there is none; it shows the nearest, and those that there are.
    """
    if canonical(name) not in DTYPES:
        raise ExpressionError(f"no dtype {name!r}{near(name, (*DTYPES, *ALIASES))} there are {', '.join(DTYPES)}")
    return DTYPES[canonical(name)]


def family(name: str) -> str:
    """What device files call a format: "fp8" for both of FP8, which the same pipes take.

    >>> family("fp8e5m2"), family("bf16")
    ('fp8', 'bf16')
    """
    return "fp8" if canonical(name).startswith("fp8") else name


def near(word: str, known: Iterable[str]) -> str:
    """What follows a word that is not known: a question where another is like it."""
    words = {k.lower(): k for k in known}
    found = difflib.get_close_matches(word.lower(), words, 1, 0.6)
    return f"; did you mean {words[found[0]]!r}?" if found else ";"


def promote(names: Iterable[str]) -> str:
    """The least format that holds all values of all of these: what operands of one product are converted to.

    The two FP8 formats stay as they are side by side: tensor cores multiply one by the other (PTX ISA, mma).
    """
    formats = list(dict.fromkeys(dtype(n) for n in names))
    if len(formats) > 1 and all(f.name.startswith("fp8") for f in formats):
        return formats[0].name
    wide = [d for d in DTYPES.values() if all(d.holds(f) for f in formats)]
    return min(wide, key=lambda d: (d.bytes, d not in formats, d.mantissa)).name


# --------------------------------------------------------------------------- the policy


@dataclass(frozen=True)
class Numerics:
    """The numerics policy: what is stored between kernels, and what is computed in.

    * Arrays in memory (inputs, outputs, what one kernel hands to the next) are `storage`, unless an array says
      otherwise (`Array.dtype`; a `cast` says it of its result). A store converts on its way out.
    * What a kernel computes is `accumulator`, unless `accumulators` names an operation ("contract[d]"; "contract" for
      every contraction) or one name of its body ("softmax.m"). Of operations that stream as one, which then share
      their arithmetic, the widest is taken.
    * Operands of a contraction have one dtype. That of the stored ones decides: an operand that the kernel computed
      is cast to it (P to V's), a narrower stored one is widened. Numbers are not rounded to integers for that:
      beside a computed float, int8 is widened to `storage`, or to `accumulator` where that is an integer too.
    * Where all operands are int8, a contraction is added up in int32, unless `accumulators` names it.
    """

    storage: str = "fp16"
    accumulator: str = "fp32"
    accumulators: tuple[tuple[str, str], ...] = field(default=())

    def __post_init__(self) -> None:
        for name in ("storage", "accumulator"):
            object.__setattr__(self, name, dtype(getattr(self, name)).name)
        if DTYPES[self.accumulator].integer:
            raise ExpressionError(
                f"accumulator {self.accumulator}: scores and state are no integers. A contraction of int8 adds up in "
                f"int32 by itself; name an operation to say it of that one, e.g. contract={self.accumulator}"
            )
        object.__setattr__(self, "accumulators", tuple((k, dtype(v).name) for k, v in self.accumulators))

    def computed(self, operation: str, axes: Sequence[str], name: str) -> str:
        """The dtype of one name that an operation computes; `operation` is its name, of several in one joined by -."""
        return self.asked(operation, axes, name) or self.accumulator

    def asked(self, operation: str, axes: Sequence[str], name: str) -> str | None:
        """What `accumulators` says of it, if anything."""
        parts = f"-{_ROLES.sub('', operation)}-"
        found: dict[int, list[str]] = {}
        for key, kind in self.accumulators:
            named, of, variable = split(key)
            if f"-{named}-" not in parts or (of is not None and not set(of) <= set(axes)):
                continue
            if variable is not None and variable != name:
                continue
            found.setdefault(2 if variable is not None else 1 if of is not None else 0, []).append(kind)
        if not found:
            return None
        chosen = found[max(found)]
        if max(found) < 2 and "-" in parts.strip("-") and len(chosen) < parts.strip("-").count("-") + 1:
            chosen = [*chosen, self.accumulator]  # the other operations of those that run as one
        return max(chosen, key=lambda n: (DTYPES[n].bytes, DTYPES[n].mantissa))

    def operand(self, stored: Collection[str], computed: bool) -> str:
        """The dtype of a contraction's operands, given those of the stored ones, and whether any was computed."""
        if not stored:
            return self.storage if not dtype(self.storage).integer else self.real
        common = promote(stored)
        return promote((common, self.real)) if computed and dtype(common).integer else common

    @property
    def real(self) -> str:
        """What stands in for an integer where numbers are no integers."""
        return next((n for n in (self.storage, self.accumulator) if not dtype(n).integer), "fp32")


_ROLES = re.compile("streamed |parts of |joined ")
"""What an operation is called beside its name, when a rule has made it."""
_KEY = re.compile(r"(?P<name>[^\[\].]+)(?:\[(?P<axes>[^\]]*)\])?(?:\.(?P<variable>\w+'?))?")


@lru_cache(maxsize=256)
def split(key: str) -> tuple[str, tuple[str, ...] | None, str | None]:
    """What a key of `accumulators` names: an operation, its axes, a name of its body.

    >>> split("softmax[x].m"), split("contract")
    (('softmax', ('x',), 'm'), ('contract', None, None))
    """
    match = _KEY.fullmatch(key)
    if match is None:
        raise ExpressionError(f"{key!r} names no operation: write e.g. contract, contract[d] or softmax[x].m")
    axes = match["axes"]
    words = None if axes is None else tuple(w for w in axes.split() if "=" not in w)
    return match["name"], words, match["variable"]
