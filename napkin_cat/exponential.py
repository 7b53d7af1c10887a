"""The exponential on the multiply-add pipe: range reduction and a polynomial, with a proved bound on its error.

With `k` the integer below `t` and `f = t - k`, `2^t = 2^k 2^f`, and multiplying by `2^k` adds to the exponent (W. Cody
and W. Waite, Software Manual for the Elementary Functions, 1980; as in FlashAttention-4). Only `2^f` on [0, 1] is
approximated, by a polynomial that starts with 1, so that what is kept above -127 comes out as 0 there: exp(-inf) = 0.
This is no equality: as a rule it is `within` a bound, never `proved`. The coefficients are computed by Remez exchange
and rounded to fp32; the bound is of the rounded ones, in exact rational arithmetic that trusts nothing of the search.

>>> p = software_exp("fp16")
>>> p.degree, p.approximation < dtype("fp16").unit_roundoff / 4
(3, True)
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from napkin_cat.expression import ExpressionError, dtype

__all__ = ["INSTRUCTIONS", "Polynomial", "bounded", "instructions", "relative_error", "remez", "software_exp"]

INSTRUCTIONS = {"max": 1, "add": 3, "and": 2}
"""What an evaluation takes beside one "fma" a degree: the argument is kept above -127; adding 1.5 * 2^23, rounded
downward, and taking it away leaves the integer, and a difference the fraction; the integer is shifted and added to the
exponent (two operations of the integer pipe, named after the logic that runs there)."""

HALF = Fraction(1, 2)
UNIT = (Fraction(0), Fraction(1))
FP32 = Fraction(1, 2**24)
"""Half a unit in the last place of fp32, relative."""


def instructions(degree: int) -> dict[str, int]:
    """Instructions for one exponential to base 2 by a polynomial of this degree, by function."""
    return {**INSTRUCTIONS, "fma": degree}


@dataclass(frozen=True)
class Polynomial:
    """`2^f` on [0, 1] as a polynomial with fp32 coefficients, lowest first, of which the first is 1.

    Attributes:
        approximation: the proved bound on `|p(f) / 2^f - 1|` over the reals.
        rounding: the proved bound on what evaluating it in fp32 by fused multiply-adds (Horner) adds to that.
    """

    coefficients: tuple[Fraction, ...]
    approximation: Fraction
    rounding: Fraction

    @property
    def degree(self) -> int:
        return len(self.coefficients) - 1

    @property
    def error(self) -> Fraction:
        """The proved bound on the relative error of `2^t` as computed in fp32, for -126 <= t <= 127 in fp32.

        Below, the result lies between 0 and `2^-126`, and is 0 from -127 on.
        """
        return self.approximation + self.rounding

    @property
    def instructions(self) -> dict[str, int]:
        """Instructions for one exponential to base 2, by function."""
        return instructions(self.degree)

    def __call__(self, t: npt.ArrayLike) -> npt.NDArray[np.float32]:
        """`2^t` in fp32, step by step as a kernel computes it (each multiply-add through fp64, rounded to fp32)."""
        argument = np.maximum(np.asarray(t, np.float32), np.float32(-127))
        whole = np.floor(argument)
        fraction = argument - whole
        value = np.full(argument.shape, float(self.coefficients[-1]), np.float32)
        for c in self.coefficients[-2::-1]:
            value = (value.astype(np.float64) * fraction + float(c)).astype(np.float32)
        with np.errstate(invalid="ignore"):  # NaN stays NaN
            bits = np.asarray(value).view(np.int32) + (whole.astype(np.int32) << 23)
        return np.where(np.isnan(argument), argument, np.asarray(bits, np.int32).view(np.float32))

    def exp(self, a: npt.ArrayLike) -> npt.NDArray[np.float32]:
        """`e^a`: of the product with log2 e, which is rounded to fp32 as before the special function of a device."""
        return self(np.asarray(a, np.float64) * (1 / math.log(2)))

    def __str__(self) -> str:
        terms = " + ".join(f"{float(c):.9g}" + (f" f^{i}" if i else "") for i, c in enumerate(self.coefficients))
        return f"2^f = {terms} within {float(self.error):.3g} of its value, 0 <= f <= 1"


@lru_cache(maxsize=16)
def software_exp(storage: str, margin: int = 4) -> Polynomial:
    """The polynomial of least degree that is lost in the rounding to the dtype to which the result is cast.

    Args:
        storage: that dtype. margin: how many times smaller than the dtype's rounding the error must be proved.

    Raises:
        ExpressionError: no polynomial in fp32 is that good, e.g. for fp32 itself.
    """
    most = dtype(storage).unit_roundoff / margin
    for degree in range(1, 9):
        polynomial = bounded(remez(degree, through_one=True))
        if polynomial.error <= most:
            return polynomial
    raise ExpressionError(
        f"no polynomial with fp32 coefficients gives 2^f within {float(most):.3g}: 1/{margin} of {storage}'s rounding; "
        "software exp is for arrays stored as fp16, bf16 or fp8"
    )


@lru_cache(maxsize=64)
def bounded(coefficients: tuple[Fraction, ...]) -> Polynomial:
    """These coefficients with their proved bounds.

    Raises:
        ExpressionError: the first is not 1, or one is no fp32 number: the exponent could not be added to.
    """
    if coefficients[0] != 1 or any(c != Fraction(float(np.float32(float(c)))) for c in coefficients):
        raise ExpressionError("a polynomial for 2^f needs fp32 coefficients, of which the first is 1")
    return Polynomial(coefficients, relative_error(coefficients, UNIT), _rounding(coefficients))


@lru_cache(maxsize=16)
def remez(degree: int, through_one: bool = False) -> tuple[Fraction, ...]:
    """Coefficients, lowest first and rounded to fp32, of nearly the least relative error on [-1/2, 1/2].

    Or, `through_one`, on [0, 1] of those that start with 1. Remez exchange on `p(f) / 2^f - 1`, in fp64: a search, of
    whose result `relative_error` proves how good it is.
    """
    if degree < 1:
        raise ExpressionError(f"a polynomial of degree {degree} for 2^f; it needs at least 1")
    fixed = int(through_one)
    free = degree + 1 - fixed
    low = 0.0 if through_one else -0.5
    nodes: npt.NDArray[Any] = low + (1 - np.cos(np.pi * (np.arange(free + 1) + fixed) / (free + fixed))) / 2
    grid = np.linspace(low, low + 1, 20_001)[fixed:]
    coefficients = np.ones(degree + 1)
    for _ in range(12):
        alternating = (-1.0) ** np.arange(free + 1)
        powers = np.vander(nodes, degree + 1, increasing=True) / np.exp2(nodes)[:, None]
        system = np.column_stack([powers[:, fixed:], alternating])
        coefficients[fixed:] = np.linalg.solve(system, 1 - fixed * powers[:, 0])[:-1]
        error = np.polynomial.polynomial.polyval(grid, coefficients) / np.exp2(grid) - 1
        signs = np.flatnonzero(np.diff(np.sign(error))) + 1
        if len(signs) != free:
            break
        nodes = np.array(
            [grid[a + np.argmax(np.abs(error[a:b]))] for a, b in zip([0, *signs], [*signs, len(grid)], strict=True)]
        )
    return tuple(Fraction(float(np.float32(c))) for c in coefficients)


# --------------------------------------------------------------------------- the bound, in exact rationals


TERMS = 12
"""Of the exponential's series: what is left out is bounded, about 1e-16 here."""


def _ln2() -> tuple[Fraction, Fraction]:
    """The logarithm of 2 between two rationals: 2 artanh(1/3) = sum of 2 / ((2i + 1) 3^(2i + 1))."""
    low = sum((Fraction(2, (2 * i + 1) * 3 ** (2 * i + 1)) for i in range(30)), Fraction(0))
    # each term left out is at most a ninth of the one before
    return low, low + Fraction(2, 61 * 3**61) * Fraction(9, 8)


def relative_error(
    coefficients: Sequence[Fraction], interval: tuple[Fraction, Fraction] = (-HALF, HALF), pieces: int = 24
) -> Fraction:
    """A proved bound on `|p(f) 2^-f - 1|` for `f` in an interval within [-1, 1].

    `2^-f` is replaced by its series in rationals, what that leaves out is bounded, and the polynomial that remains is
    bounded by its Bernstein coefficients on each of `pieces` parts (a polynomial lies in their hull).
    """
    low, high = _ln2()
    start, end = interval
    reach = max(abs(start), abs(end))
    series = [(-low) ** i / math.factorial(i) for i in range(TERMS + 1)]
    error = _product(coefficients, series)
    error[0] -= 1
    inner, step = Fraction(0), (end - start) / pieces
    for i in range(pieces):
        inner = max(inner, *(abs(c) for c in _bernstein(error, start + i * step, start + (i + 1) * step)))
    size = sum((abs(c) * reach**i for i, c in enumerate(coefficients)), Fraction(0))
    # e^y for |y| <= ln 2 is at most 2; the remainder of the series is its next term times that
    remainder = (high * reach) ** (TERMS + 1) / math.factorial(TERMS + 1) * 2
    other_ln2 = (high - low) * reach * 2  # |2^-f - e^(-f low)| <= |f| (ln 2 - low) 2
    return inner + size * (remainder + other_ln2)


def _product(a: Sequence[Fraction], b: Sequence[Fraction]) -> list[Fraction]:
    out = [Fraction(0)] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            out[i + j] += x * y
    return out


def _bernstein(p: Sequence[Fraction], a: Fraction, b: Fraction) -> list[Fraction]:
    """The Bernstein coefficients on [a, b] of a polynomial given by its powers."""
    n = len(p) - 1
    shifted = [Fraction(0)] * (n + 1)  # p(a + (b - a) u) by powers of u
    for i, c in enumerate(p):
        for j in range(i + 1):
            shifted[j] += c * math.comb(i, j) * a ** (i - j) * (b - a) ** j
    return [
        sum((Fraction(math.comb(i, j), math.comb(n, j)) * shifted[j] for j in range(i + 1)), Fraction(0))
        for i in range(n + 1)
    ]  # fmt: skip


def _rounding(coefficients: Sequence[Fraction]) -> Fraction:
    """A bound on the rounding of Horner's rule by fused multiply-adds in fp32, relative to `2^f >= 1`.

    The exponent is exact; the fraction is off by at most half a unit in the last place of 1, by which `2^f` moves less
    than that. Each step adds at most half a unit in the last place of its result.
    """
    size, error = abs(coefficients[-1]), Fraction(0)
    for c in coefficients[-2::-1]:
        size = size + abs(c)
        error += (size + error) * FP32
    return error + FP32
