"""What floating point makes of accumulators: what is shown by solver, and what rounding does to adversarial inputs."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from napkin_cat.diagram import Operation
from napkin_cat.expression import Accumulator, Const, Var, exp, finite, lift, maximum, reduce_max, reduce_sum
from napkin_cat.safety import safety
from napkin_cat.stream import accumulators, best, candidates
from napkin_cat.tensor import Tensor, round_to
from napkin_cat.trial import chunked, whole
from tests.specifications import SPECIFICATIONS, operation

t, m, z, mu = Var("t"), Var("m"), Var("z"), Var("mu")


def online(shift: Any) -> Accumulator:
    """A running sum of exponentials, shifted by some expression."""
    total = exp(m - shift) * z + reduce_sum("x", exp(t - shift))
    return Accumulator(
        "x", ("m", "z"), (("m", Const(float("-inf"))), ("z", lift(0))),
        (("mu", maximum(m, reduce_max("x", t))), ("z", total), ("m", mu)),
        (), (("y", z),), (("m", reduce_max("x", t)), ("z", reduce_sum("x", exp(t - finite(m))))),
    )  # fmt: skip


def test_exponents_are_at_most_zero_under_the_running_maximum() -> None:
    assert safety(online(finite(mu))).exponents == ()


def test_exponents_that_are_not_are_named() -> None:
    assert safety(online(lift(0))).exponents == ("m - 0", "t - 0")
    assert "t - where(m == -inf, 0, m)" in safety(online(finite(m))).exponents


@pytest.mark.parametrize("name", SPECIFICATIONS)
def test_the_first_accumulator_has_no_exponent_that_the_operation_does_not_have(name: str) -> None:
    op, axis = operation(name)
    assert best(op, axis).safety.exponents == ()


def test_growth() -> None:
    op, axis = operation("softmax-contraction")
    first = accumulators(op, axis)[0]
    assert dict(first.safety.growth) == {"m": "bounded", "z": "linear", "c": "linear"}
    naive = [s for s in accumulators(op, axis) if "exp(t)" in str(s.accumulator.step[-1][1])]
    assert all(dict(s.safety.growth)["c"] == "exp" for s in naive)


# --------------------------------------------------------------------------- rounding


def row(kind: str, n: int, rng: np.random.Generator) -> np.ndarray[Any, Any]:
    """Adversarial scores."""
    x = rng.normal(size=n)
    match kind:
        case "large":
            return 40 * x + 300
        case "tiny":
            return x * 1e-3 - 300
        case "equal":
            return np.full(n, 7.0)
        case "masked":
            return np.where(rng.random(n) < 0.7, -np.inf, x)
        case "all masked":
            return np.full(n, -np.inf)
        case "one outlier":
            return np.where(np.arange(n) == n // 2, 400.0, x)
        case "rising":
            return np.arange(n) * 8.0 - 200
    return x


KINDS = ("plain", "large", "tiny", "equal", "masked", "all masked", "one outlier", "rising")
UNIT = {"fp16": 2.0**-11, "bf16": 2.0**-8, "fp8": 2.0**-4}


def run(op: Operation, a: Accumulator, scores: Any, values: Any, low: str, chunk: int) -> tuple[Any, Any]:
    """The accumulator in a low dtype and the operation in float64, on inputs that the dtype can hold."""
    axis = a.axis
    names = [n for n, _ in op.inputs]
    given = {names[0]: scores, **({names[1]: values} if len(names) > 1 else {})}
    env = {n: Tensor((axis,), round_to(low, v).astype(float)) for n, v in given.items()}
    n = len(scores)
    [want] = [np.asarray(t.data, dtype=float) for t in whole(op, env, {axis: n})]
    cuts = [*range(0, n, chunk), n]
    [got] = [np.asarray(t.data, dtype=float) for t in chunked(op, a, env, {axis: n}, cuts, low)]
    return got, want


@pytest.mark.parametrize(("kind", "low"), list(itertools.product(KINDS, UNIT)))
def test_flash_attention_survives_rounding(kind: str, low: str) -> None:
    """Every result finite, within the error bound: a few units for each step of the running sums.

    Each of n / chunk steps rounds the state a few times; the weighted sum is bounded by the largest |v|.
    """
    op, axis = operation("softmax-contraction")
    a = accumulators(op, axis)[0].accumulator
    rng = np.random.default_rng(0)
    for _ in range(20):
        scores, values = row(kind, 32, rng), rng.normal(size=32)
        got, want = run(op, a, scores, values, low, 8)
        assert np.isfinite(got).all()
        # 4 steps, and per step the roundings of k, e, two sums and their products, relative to
        # sum |e v| / sum e <= max |v|; exp of a rounded argument of size s is off by s units.
        spread = np.ptp(scores[np.isfinite(scores)]) if np.isfinite(scores).any() else 0
        bound = (4 * 6 + 4 + min(float(spread), 20.0)) * UNIT[low] * np.abs(values).max()
        assert np.abs(got - want).max() <= bound


def test_the_naive_form_does_not() -> None:
    """In fp16 exp(t) overflows at 11.1: what is ranked last is really unsafe."""
    op, axis = operation("softmax-contraction")
    naive = next(s for s in candidates(op, axis) if "exp(t)" in str(s.accumulator) and not s.safety.safe)
    rng = np.random.default_rng(0)
    got, _ = run(op, naive.accumulator, row("large", 32, rng), rng.normal(size=32), "fp16", 8)
    assert not np.isfinite(got).all()


@pytest.mark.parametrize("low", ["fp16", "bf16", "fp32"])
def test_welford_keeps_digits_that_the_sum_of_squares_loses(low: str) -> None:
    op, axis = operation("variance")
    chan, squares = (s.accumulator for s in accumulators(op, axis))
    rng = np.random.default_rng(0)
    mean = {"fp16": 30.0, "bf16": 30.0, "fp32": 4000.0}[low]
    errors = []
    for a in (chan, squares):
        total = 0.0
        for _ in range(20):
            got, want = run(op, a, mean + rng.normal(size=64), None, low, 8)
            total += float(np.abs(got / want - 1)) if np.isfinite(got) else 1e9
        errors.append(total / 20)
    assert errors[0] < errors[1] / 3


def test_the_scaled_norm_is_ranked_before_the_sum_of_squares() -> None:
    """In fp16 the square of 300 overflows; what is scaled by the greatest magnitude does not."""
    op, axis = operation("safe 2-norm")
    scaled, *_, plain = accumulators(op, axis)
    assert dict(scaled.safety.growth)["squares"] == "linear"
    assert dict(plain.safety.growth)["squares"] == "square"
    values = 300 + np.random.default_rng(0).normal(size=64)
    got, want = run(op, scaled.accumulator, values, None, "fp16", 8)
    assert abs(float(got / want) - 1) < 32 * UNIT["fp16"]
    overflown, _ = run(op, plain.accumulator, values, None, "fp16", 8)
    assert not np.isfinite(overflown)
