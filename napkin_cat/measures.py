"""Operations that say something of a whole row: moments and norms, information, order; the rest are in `operations`.

>>> for name, e in variance("x").body:
...     print(name, "=", e)
total = sum[x](a)
mean = total / size(x)
centred = a - mean
powers = sum[x](centred * centred)
b = powers / size(x)
"""

from __future__ import annotations

import math
from fractions import Fraction

from napkin_cat import expression
from napkin_cat.diagram import Operation, TypeMismatch
from napkin_cat.expression import (
    Const,
    Expr,
    Index,
    Size,
    Var,
    call,
    finite,
    nonzero,
    pick,
    reduce_max,
    reduce_min,
    reduce_sum,
    sqrt,
    where,
)  # fmt: skip
from napkin_cat.operations import along, centring, exponentials, magnitudes

__all__ = [
    "argmax", "covariance", "cross_entropy", "entropy", "kl_divergence", "mean", "mean_absolute_deviation", "median",
    "norm", "sort", "third_moment", "top_k", "variance", "weighted_variance",
]  # fmt: skip

_a, _t = Var("a"), Var("t")


# --------------------------------------------------------------------------- moments and norms


def mean(axis: str) -> Operation:
    """The mean along an axis: [.. x ..] -> [.. ..]."""
    return along("mean", axis, "a", ("total", reduce_sum(axis, _a)), ("b", Var("total") / Size(axis)))


def _moment(name: str, axis: str, power: Expr) -> Operation:
    return along(
        name, axis, "a", *centring(axis),
        ("powers", reduce_sum(axis, power)),
        ("b", Var("powers") / Size(axis)),
    )  # fmt: skip


def variance(axis: str) -> Operation:
    """The mean square of what differs from the mean (of the population, by size): [.. x ..] -> [.. ..]."""
    return _moment("variance", axis, Var("centred") * Var("centred"))


def third_moment(axis: str) -> Operation:
    """The mean cube of what differs from the mean: [.. x ..] -> [.. ..]; skewness before its normalisation."""
    return _moment("third_moment", axis, Var("centred") * Var("centred") * Var("centred"))


def covariance(axis: str) -> Operation:
    """The mean product of what differs from two means (by size): [.. x ..], [.. x ..] -> [.. ..]."""
    return along(
        "covariance", axis, "a b", *centring(axis, "a", "_a"), *centring(axis, "b", "_b"),
        ("products", reduce_sum(axis, Var("centred_a") * Var("centred_b"))),
        ("c", Var("products") / Size(axis)),
    )  # fmt: skip


def weighted_variance(axis: str) -> Operation:
    """sum w (a - mean)^2 / sum w with the weighted mean: weights [.. x ..], values [.. x ..] -> [.. ..].

    Weights that sum to 0 are divided by 1 instead, so that it is 0 where all of them are.
    """
    weight, centred = nonzero(Var("weight")), Var("centred")
    return along(
        "weighted_variance", axis, "w a",
        ("weight", reduce_sum(axis, Var("w"))),
        ("moment", reduce_sum(axis, Var("w") * _a)),
        ("mean", Var("moment") / weight),
        ("centred", _a - Var("mean")),
        ("squares", reduce_sum(axis, Var("w") * centred * centred)),
        ("b", Var("squares") / weight),
    )  # fmt: skip


def mean_absolute_deviation(axis: str) -> Operation:
    """The mean distance from the mean: [.. x ..] -> [.. ..].

    It does not stream: as the mean moves, |a - mean| changes its slope at other values.
    """
    return along(
        "mean_absolute_deviation", axis, "a", *centring(axis),
        ("distance", expression.absolute(Var("centred"))),
        ("distances", reduce_sum(axis, Var("distance"))),
        ("b", Var("distances") / Size(axis)),
    )  # fmt: skip


def norm(axis: str) -> Operation:
    """sqrt(sum a^2) along an axis, scaled by the greatest magnitude so that no square overflows: [.. d ..] -> [.. ..].

    The scaling of J. L. Blue, "A portable Fortran program to find the Euclidean norm of a vector" (1978).
    """
    return along(
        "norm", axis, "a", *magnitudes(axis),
        ("scaled", _a / nonzero(Var("m"))),
        ("squares", reduce_sum(axis, Var("scaled") * Var("scaled"))),
        ("b", Var("m") * sqrt(Var("squares"))),
    )  # fmt: skip


# --------------------------------------------------------------------------- information


def _log_total(end: str = "") -> Expr:
    """log sum exp, or 0 of a fully masked row."""
    return finite(Var(f"m{end}")) + expression.log(nonzero(Var(f"z{end}")))


def cross_entropy(axis: str) -> Operation:
    """-log softmax(t) at a label, a position along the axis: scores [.. x ..], label [.. ..] -> [.. ..].

    Where the label is masked (-inf) it is +inf, in a fully masked row too.
    """
    return along(
        "cross_entropy", axis, "t", *exponentials(axis),
        ("here", where(call("eq", Index(axis), Var("label")), _t, 0)),
        ("chosen", reduce_sum(axis, Var("here"))),
        ("b", _log_total() - Var("chosen")),
        single="label",
    )  # fmt: skip


def entropy(axis: str) -> Operation:
    """-sum p log p of p = softmax(t) along an axis, in nats: [.. x ..] -> [.. ..].

    A masked element counts 0, as the limit of p log p; a fully masked row gives 0.
    """
    return along(
        "entropy", axis, "t", *exponentials(axis),
        ("p", Var("e") / nonzero(Var("z"))),
        ("below", finite(_t) - finite(Var("m"))),  # the guard is on the element: 0 times -inf is not a number
        ("average", reduce_sum(axis, Var("p") * Var("below"))),
        ("b", expression.log(nonzero(Var("z"))) - Var("average")),
    )  # fmt: skip


def kl_divergence(axis: str) -> Operation:
    """sum p log(p / r) of p = softmax(t) and r = softmax(s) along an axis: [.. x ..], [.. x ..] -> [.. ..].

    An element masked in t counts 0, so that a fully masked t gives 0. One that is masked in s only makes it +inf.
    """
    return along(
        "kl_divergence", axis, "t s", *exponentials(axis, "t", "t"), *exponentials(axis, "s", "s"),
        ("p", Var("et") / nonzero(Var("zt"))),
        ("apart", where(call("eq", _t, Const(-math.inf)), 0, _t - Var("s"))),
        ("gain", Var("apart") - (_log_total("t") - _log_total("s"))),
        ("b", reduce_sum(axis, Var("p") * Var("gain"))),
    )  # fmt: skip


# --------------------------------------------------------------------------- order


def argmax(axis: str) -> Operation:
    """The first position of the greatest value along an axis: [.. x ..] -> [.. ..].

    In a fully masked row all values are equal: it gives 0.
    """
    return along(
        "argmax", axis, "t",
        ("m", reduce_max(axis, _t)),
        ("first", where(call("eq", _t, Var("m")), Index(axis), math.inf)),
        ("b", reduce_min(axis, Var("first"))),
    )  # fmt: skip


def top_k(axis: str, k: int) -> Operation:
    """The k greatest values along an axis, then their positions: [.. x ..] -> k times [.. ..], k times [.. ..].

    Of equal values the earlier comes first. Masked elements (-inf) are never chosen: where fewer than k are left,
    the value is -inf and the position -1.

    Raises:
        TypeMismatch: a k that is no positive integer.
    """
    if not isinstance(k, int) or k < 1:
        raise TypeMismatch(f"top_k: k is {k}; it must be a positive integer")
    ranks = range(1, k + 1)
    values = tuple((f"value{r}", pick(axis, _t, _t, r, -math.inf)) for r in ranks)
    places = tuple((f"position{r}", pick(axis, _t, Index(axis), r, -1)) for r in ranks)
    return along("top_k", axis, "t", *values, *places, outputs=" ".join(n for n, _ in values + places), k=k)


def sort(axis: str) -> Operation:
    """The values in ascending order: [.. x ..] -> [.. x ..]. It does not stream: every value is kept to the end."""
    return along("sort", axis, "a", ("b", pick(axis, _a, _a, Size(axis) - Index(axis), -math.inf)))


def median(axis: str) -> Operation:
    """The middle value, or the mean of the two in the middle, of finite values: [.. x ..] -> [.. ..].

    It does not stream: any value may still become the middle.
    """
    half = Size(axis) / 2
    return along(
        "median", axis, "a",
        ("upper", pick(axis, _a, _a, call("floor", half + Fraction(1, 2)))),
        ("lower", pick(axis, _a, _a, call("floor", half) + 1)),
        ("b", (Var("upper") + Var("lower")) / 2),
    )  # fmt: skip
