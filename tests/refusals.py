"""Algorithms that do not stream along their axis `x`: a derivation must refuse each, and name what stops it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from napkin_cat import measures
from napkin_cat import operations as ops
from napkin_cat.trace import Algorithm, Wire, algorithm

_ROWS = {"n": 64, "x": 128, "e": 32}


@algorithm(T="n x", sizes=_ROWS)
def softmax_alone(T: Wire) -> Any:
    """Every output waits for the sum: nothing after it reduces the axis."""
    return ops.softmax("x")(T)


@algorithm(A="n x", sizes=_ROWS)
def l2_normalize_alone(A: Wire) -> Any:
    """Every output waits for the norm: nothing after it reduces the axis."""
    return ops.l2_normalize("x")(A)


@algorithm(A="n x", sizes=_ROWS)
def sorted_values(A: Wire) -> Any:
    """Every output waits for the last value."""
    return measures.sort("x")(A)


@algorithm(A="n x", sizes=_ROWS)
def median(A: Wire) -> Any:
    """The rank grows with the list, so that any value may still become the middle."""
    return measures.median("x")(A)


@algorithm(A="n x", sizes=_ROWS)
def mean_absolute_deviation(A: Wire) -> Any:
    """|a - mean| is no polynomial in the mean: each value has its own kink."""
    return measures.mean_absolute_deviation("x")(A)


@algorithm(A="n x", sizes=_ROWS)
def rectified_sum(A: Wire) -> Any:
    """The values above the mean, summed from there: which are above changes as the mean moves."""
    return ops.sum_over("x")(ops.relu(ops.sub(A, measures.mean("x")(A))))


@algorithm(A="n x", W="x e", sizes=_ROWS)
def quantized_linear(A: Wire, W: Wire) -> Any:
    """What was rounded at one maximum cannot be rescaled to a greater one."""
    return ops.contract("n x, x e -> n e")(ops.absmax_quantize("x")(A), W)


REFUSALS: Mapping[str, Algorithm] = {
    name: value for name, value in dict(globals()).items() if isinstance(value, Algorithm)
}
"""By name; the axis is `x` in each."""
