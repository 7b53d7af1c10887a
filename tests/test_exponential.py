"""exp by polynomial: its bound holds, is tight, survives fp32 arithmetic, and other solvers agree."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import mpmath
import numpy as np
import pytest
import z3

from napkin_cat import exponential
from napkin_cat.exponential import UNIT, Polynomial, bounded, relative_error, remez, software_exp
from napkin_cat.expression import ExpressionError, dtype

DEGREES = (1, 2, 3, 4)


def sampled(coefficients: tuple[Fraction, ...], points: int = 200_001) -> np.ndarray:
    f = np.linspace(-0.5, 0.5, points)
    return np.polynomial.polynomial.polyval(f, [float(c) for c in coefficients]) / np.exp2(f) - 1


@pytest.mark.parametrize("degree", DEGREES)
def test_the_bound_holds_and_is_tight(degree: int) -> None:
    """No sample exceeds it; and it exceeds the greatest sample by less than one part in 200."""
    coefficients = remez(degree)
    bound = relative_error(coefficients)
    worst = np.abs(sampled(coefficients)).max()
    assert worst <= bound
    assert float(bound) <= worst * 1.005 + 1e-12


@pytest.mark.parametrize("degree", DEGREES)
def test_no_polynomial_of_the_degree_is_much_better(degree: int) -> None:
    """De la Vallee-Poussin: where the error alternates degree + 2 times, none has less than the least of the peaks."""
    error = sampled(remez(degree))
    edges = [0, *(np.flatnonzero(np.diff(np.sign(error))) + 1), len(error)]
    peaks = [np.abs(error[a:b]).max() for a, b in pairwise(edges)]
    assert len(peaks) == degree + 2
    assert min(peaks) >= 0.96 * float(relative_error(remez(degree)))


def test_a_bound_that_is_too_low_would_be_found_out() -> None:
    """mpmath, with 60 digits, at the worst places: the error is above 99.9 % of the proved bound."""
    coefficients = remez(3)
    with mpmath.workdps(60):
        worst = mpmath.mpf(0)
        for i in range(-500, 501):
            f = mpmath.mpf(i) / 1000
            value = sum(mpmath.mpf(c.numerator) / c.denominator * f**n for n, c in enumerate(coefficients))
            worst = max(worst, abs(value / mpmath.power(2, f) - 1))
    bound = relative_error(coefficients)
    assert 0.999 * float(bound) <= worst <= float(bound)


@pytest.mark.parametrize("degree", DEGREES[1:])
def test_those_that_start_with_1_are_nearly_the_best_of_these(degree: int) -> None:
    """The error alternates degree + 1 times on ]0, 1]; the bound holds there and is tight."""
    coefficients = remez(degree, through_one=True)
    f = np.linspace(0, 1, 200_001)[1:]
    error = np.polynomial.polynomial.polyval(f, [float(c) for c in coefficients]) / np.exp2(f) - 1
    edges = [0, *(np.flatnonzero(np.diff(np.sign(error))) + 1), len(error)]
    peaks = [np.abs(error[a:b]).max() for a, b in pairwise(edges)]
    bound = float(relative_error(coefficients, UNIT))
    assert len(peaks) == degree + 1
    assert min(peaks) >= 0.96 * bound
    assert max(peaks) <= bound <= max(peaks) * 1.005 + 1e-12


def test_coefficients_that_an_exponent_cannot_be_added_to() -> None:
    for wrong in ((Fraction(1, 2), Fraction(1)), (Fraction(1), Fraction(1, 3))):
        with pytest.raises(ExpressionError, match="the first is 1"):
            bounded(wrong)


def test_z3_agrees_on_the_polynomial() -> None:
    """Of the same quantity by its power series: nowhere on the interval above the bound, somewhere above 0.99 of it."""
    ln2 = Fraction(12_786_308_645_202_655_660, 18_446_744_073_709_551_616)
    assert abs(mpmath.mpf(ln2.numerator) / ln2.denominator - mpmath.log(2)) < 1e-15
    coefficients = remez(2)
    f = z3.Real("f")
    series, term = z3.RealVal(1), Fraction(1)
    for i in range(1, 9):
        term = -term * ln2 / i
        series = series + z3.Q(term.numerator, term.denominator) * f**i
    value = sum(z3.Q(c.numerator, c.denominator) * f**n for n, c in enumerate(coefficients)) * series
    bound = relative_error(coefficients)

    def above(share: Fraction) -> z3.CheckSatResult:
        limit = z3.Q((bound * share).numerator, (bound * share).denominator)
        solver = z3.Solver()
        solver.set("rlimit", 50_000_000)
        solver.add(2 * f >= -1, 2 * f <= 1, z3.Or(value - 1 > limit, value - 1 < -limit))
        return solver.check()

    assert above(Fraction(1)) == z3.unsat
    assert above(Fraction(99, 100)) == z3.sat


@pytest.mark.parametrize("storage", ["fp16", "bf16", "fp8"])
def test_fp32_arithmetic_stays_within_the_bound(storage: str) -> None:
    polynomial = software_exp(storage)
    t = np.random.default_rng(0).uniform(-126, 127, 400_000).astype(np.float32)
    near = np.logspace(-44, 2, 2000).astype(np.float32)  # a fraction that rounds to 1
    t = np.concatenate([t, np.arange(-126, 128, dtype=np.float32), -near, near])
    worst = np.abs(polynomial(t).astype(np.float64) / np.exp2(t.astype(np.float64)) - 1).max()
    assert worst <= polynomial.error
    assert worst >= 0.99 * polynomial.approximation


def test_below_the_least_exponent_it_is_nearly_nothing_and_never_negative() -> None:
    t = np.array([-126.999, -126.5, -126.25, -126], np.float32)
    value = software_exp("fp16")(t)
    assert np.all(value >= 0)
    assert np.all(value <= 2.0**-126)
    assert np.all(software_exp("fp16")(np.array([-np.inf, -1e30, -1000, -127], np.float32)) == 0)
    assert np.isnan(software_exp("fp16")(np.array([np.nan], np.float32)))


@pytest.mark.parametrize("storage", ["fp16", "bf16", "fp8"])
def test_the_degree_is_the_least_that_is_lost_in_the_rounding(storage: str) -> None:
    polynomial = software_exp(storage)
    most = dtype(storage).unit_roundoff / 4
    assert polynomial.error <= most < bounded(remez(polynomial.degree - 1, through_one=True)).error
    assert polynomial.instructions["fma"] == polynomial.degree


def test_a_wider_margin_takes_more_degrees_and_fp32_none() -> None:
    assert software_exp("fp16", margin=100).degree == 4
    with pytest.raises(ExpressionError, match=r"1/4 of fp32's rounding"):
        software_exp("fp32")
    with pytest.raises(ExpressionError, match=r"degree 0"):
        remez(0)


def test_the_bound_is_of_any_polynomial() -> None:
    """1 + f is off by 15 %, at the left end; 1 by the square root of 2."""
    assert float(relative_error([Fraction(1), Fraction(1)])) == pytest.approx(0.2929, rel=1e-3)
    assert float(relative_error([Fraction(1)])) == pytest.approx(2**0.5 - 1, rel=1e-3)


def test_rounding_counts_every_step() -> None:
    cubic = software_exp("fp16")
    assert isinstance(cubic, Polynomial)
    assert 2.0**-24 < cubic.rounding < 5 * 2.0**-24
    assert str(cubic).startswith("2^f = 1 + 0.695116")  # FlashAttention-4's: 1, 0.6951, 0.2276, 0.0771


def test_softmax_weights_are_within_twice_the_bound() -> None:
    """Numerator and denominator are both off by at most the error: so is an average of values, in their range."""
    polynomial = software_exp("fp16")
    scores = np.random.default_rng(1).normal(0, 4, (64, 512)).astype(np.float32)
    shifted = (scores - scores.max(1, keepdims=True)) * np.float32(1 / np.log(2))
    exact, approximate = np.exp2(shifted.astype(np.float64)), polynomial(shifted).astype(np.float64)
    weights = approximate / approximate.sum(1, keepdims=True) / (exact / exact.sum(1, keepdims=True))
    error = float(polynomial.error)
    assert np.abs(weights - 1).max() <= (1 + error) / (1 - error) - 1


@pytest.mark.parametrize("terms", [1, 2, 3, 4])
def test_what_the_series_leaves_out_is_in_the_bound(terms: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With few terms the bound is loose, never wrong."""
    monkeypatch.setattr(exponential, "TERMS", terms)
    for coefficients in ([Fraction(1)], remez(1), remez(4)):
        assert relative_error(coefficients) >= np.abs(sampled(tuple(coefficients))).max()
