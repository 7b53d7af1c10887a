"""Elements and pivots told apart: forms, derivatives, and what is refused."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from napkin_cat.expression import Apply, Const, Expr, Var, absolute, call, exp, lift, log, maximum, where
from napkin_cat.separate import (
    NotSeparable,
    differentiate,
    open_up,
    pivots,
    polynomial,
    show_polynomial,
    simplify,
    text_of,
)  # fmt: skip
from napkin_cat.tensor import Tensor, evaluate
from tests import strategies  # noqa: F401  (its Hypothesis profile)

a, b, w = Var("a"), Var("b"), Var("w")
p, q = Var("@p"), Var("@q")


@pytest.mark.parametrize(
    ("e", "text"),
    [
        (a * w, "a * w"),
        ((a - p) * w, "-1 * @p * w + a * w"),
        (exp(a - p) / q, "@q^-1 * exp(@p)^-1 * exp(a)"),
        (exp(a + b - p), "exp(@p)^-1 * exp(a + b)"),
        (a / p / p, "@p^-2 * a"),
        (where(a <= b, a - p, 0), "-1 * @p * where(a <= b, 1, 0) + a * where(a <= b, 1, 0)"),
        (a - p - a, "-1 * @p"),
    ],
)
def test_forms(e: Expr, text: str) -> None:
    assert show_polynomial(polynomial(e)) == text


@pytest.mark.parametrize(
    "e", [absolute(a - p), maximum(a, p), exp(a * p), a / (a + p), where(a <= p, a, 0), call("round", a / p)]
)
def test_what_mixes_is_refused_by_name(e: Expr) -> None:
    with pytest.raises(NotSeparable, match="mixes elements and pivots"):
        polynomial(e + 1)


def test_a_number_in_an_exponent_that_does_not_vary_goes_with_the_pivot() -> None:
    with pytest.raises(NotSeparable):
        polynomial(exp(w * (a - p)))
    assert show_polynomial(polynomial(exp(w * (a - p)), frozenset("w"))) == "exp(@p * w)^-1 * exp(a * w)"


def test_derivatives_are_simplified() -> None:
    assert str(differentiate((a - p) * w, "@p")) == "-1 * w"
    assert str(differentiate((a - p) * (a - p), "@p")) == "2 * (-1 * (a - @p))"
    assert differentiate(a * w, "@p") == lift(0)
    with pytest.raises(NotSeparable):
        differentiate(exp(a - p), "@p")


def test_logarithms_open() -> None:
    def mixed(e: Expr) -> bool:
        return bool(pivots(e))

    assert str(open_up(log(exp(a) / p), mixed)) == "a - log(@p)"
    assert str(open_up(absolute(a * p), mixed)) == "abs(a) * abs(@p)"
    assert str(open_up(log(a * b), mixed)) == "log(a * b)"


def trees() -> st.SearchStrategy[Expr]:
    """Random expressions that are separable: sums, products, quotients by single names."""
    leaf = st.one_of(st.sampled_from((a, b, p, q)), st.integers(-3, 3).map(lift))
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            *(st.builds(lambda x, y, fn=fn: Apply(fn, (x, y)), inner, inner) for fn in ("add", "sub", "mul")),
            st.builds(lambda x, y: x / y, inner, st.sampled_from((a, b, p, q))),
            st.builds(lambda x: -x, inner),
        ),
        max_leaves=8,
    )


def value(e: Expr, env: dict[str, float]) -> float:
    tensors: dict[str, Any] = {
        n: Tensor((), np.array(Fraction(v).limit_denominator(7), dtype=object)) for n, v in env.items()
    }
    return evaluate(e, tensors).data[()]  # type: ignore[no-any-return]


@given(trees(), st.lists(st.sampled_from((0.5, -1.0, 2.0, 3.0, -0.25)), min_size=4, max_size=4))
def test_forms_and_simplification_keep_the_value(e: Expr, values: list[float]) -> None:
    """In exact rationals."""
    env = dict(zip(("a", "b", "@p", "@q"), values, strict=True))
    want = value(e, env)
    assert value(simplify(e), env) == want
    assert value(text_of(polynomial(e)), env) == want


def test_constants_fold_exactly() -> None:
    assert simplify(Const(Fraction(1, 3)) * Const(Fraction(3)) * a) == a
