"""Expressions: text, JSON, float and exact values, masks as inequalities, rounding, errors."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from napkin_cat import expression as ex
from napkin_cat.expression import (
    DTYPES,
    Accumulator,
    Affine,
    Apply,
    Cast,
    Const,
    Expr,
    ExpressionError,
    Index,
    NotExact,
    Numerics,
    Reduce,
    Size,
    Var,
    affine_conditions,
    from_json,
    show,
    to_json,
    where,
)  # fmt: skip
from napkin_cat.tensor import Tensor, evaluate, round_to
from tests import strategies  # noqa: F401  (its Hypothesis profile)

a, b, c = Var("a"), Var("b"), Var("c")


def fractions_array(values: Any) -> Any:
    data = np.array(values, dtype=object)
    return np.asarray(np.frompyfunc(Fraction, 1, 1)(data), dtype=object)


CONDITIONS = ("le", "lt", "eq")


def expressions() -> st.SearchStrategy[Expr]:
    """Random trees of numbers: every function, every leaf; conditions stand in `where` only."""
    leaf = st.one_of(
        st.sampled_from((a, b, c)),
        st.sampled_from((Index("q"), Index("x"), Size("q"), Size("x"))),
        st.fractions(-4, 4, max_denominator=8).map(Const),
        st.sampled_from((Const(math.inf), Const(-math.inf))),
    )

    def grow(inner: st.SearchStrategy[Expr]) -> st.SearchStrategy[Expr]:
        functions = [
            st.builds(lambda *args, fn=fn: Apply(fn, args), *([inner] * arity))
            for fn, arity in ex.FUNCTIONS.items()
            if fn not in (*CONDITIONS, "and", "where")
        ]
        compared = st.builds(lambda fn, l, r: Apply(fn, (l, r)), st.sampled_from(CONDITIONS), inner, inner)  # noqa: E741
        condition = st.one_of(compared, st.builds(lambda l, r: l & r, compared, compared))  # noqa: E741
        chosen = st.builds(where, condition, inner, inner)
        reduce = st.builds(
            Reduce, st.sampled_from(("sum", "prod", "max", "min")), st.sampled_from((("q",), ("q", "x"))), inner
        )
        picked = st.builds(ex.pick, st.sampled_from(("q", "x")), inner, inner, st.integers(1, 3))
        fold = st.builds(ex.recur, st.sampled_from(("q", "x")), inner, inner)
        cast = st.builds(Cast, st.sampled_from(tuple(DTYPES)), inner)
        return st.one_of(*functions, chosen, reduce, picked, fold, cast)

    return st.recursive(leaf, grow, max_leaves=12)


# --------------------------------------------------------------------------- trees and text


@pytest.mark.parametrize(
    ("e", "text"),
    [
        (a + b * c, "a + b * c"),
        ((a + b) * c, "(a + b) * c"),
        (a - (b - c), "a - (b - c)"),
        (a - b - c, "a - b - c"),
        (a / (b * c), "a / (b * c)"),
        (a / b / c, "a / b / c"),
        (-(a + b) * 2, "-(a + b) * 2"),
        (1 - a, "1 - a"),
        (2 + a, "2 + a"),
        (Fraction(1, 2) * a, "1/2 * a"),
        (1 / a, "1 / a"),
        (a / Const(Fraction(1, 2)), "a / (1/2)"),
        (a * Fraction(1, 2), "a * (1/2)"),
        (ex.exp(a - ex.reduce_max("x", a)), "exp(a - max[x](a))"),
        (ex.reduce_sum("b x", a * b), "sum[b x](a * b)"),
        (ex.reduce_min(("x",), a), "min[x](a)"),
        (ex.reduce_prod("x", a), "prod[x](a)"),
        (ex.pick("x", a, Index("x"), 2), "pick[x](a, index(x), 2, -1)"),
        (ex.recur("x", a, b), "recur[x](b, a)"),
        (where(Index("x") <= Index("q"), a, -math.inf), "where(index(x) <= index(q), a, -inf)"),
        ((Index("x") < Index("q")) & (Index("q") < 3), "index(x) < index(q) and index(q) < 3"),
        (a / ex.sqrt(Size("d")), "a / sqrt(size(d))"),
        (Cast("bf16", a + b), "bf16(a + b)"),
        (ex.maximum(a, 0) + ex.minimum(a, 0) + ex.absolute(a), "max(a, 0) + min(a, 0) + abs(a)"),
        (ex.log(a) + ex.tanh(a) + ex.erf(a), "log(a) + tanh(a) + erf(a)"),
        (ex.nonzero(a), "where(a == 0, 1, a)"),
        (ex.finite(a), "where(a == -inf, 0, a)"),
        (Const(math.inf), "inf"),
    ],
)
def test_show(e: Expr, text: str) -> None:
    assert show(e) == str(e) == text


def test_constants_are_exact() -> None:
    assert Const(2) == Const(Fraction(2)) == Const(2.0)
    assert Const(0.1).value == Fraction(0.1) != Fraction(1, 10)
    assert hash(Const(2)) == hash(Const(2.0))
    assert Const(math.inf) != Const(-math.inf)


def test_structure() -> None:
    e = ex.exp(a - ex.reduce_max("x", b)) / ex.reduce_sum("x", Cast("fp16", c) * a)
    assert ex.variables(e) == ("a", "b", "c")
    assert ex.outer_variables(e) == {"a"}
    assert ex.reduced_axes(e) == {"x"}
    assert [type(n).__name__ for n in ex.walk(a + 1)] == ["Apply", "Var", "Const"]
    assert str(ex.substitute(e, {"a": b + 1, "b": c})) == "exp(b + 1 - max[x](c)) / sum[x](fp16(c) * (b + 1))"
    assert str(ex.rename_axes(e, {"x": "y"})) == "exp(a - max[y](b)) / sum[y](fp16(c) * a)"
    crossed = ex.rename_axes(Reduce("sum", ("q",), Index("q") + Index("x") * Size("x")), {"q": "x", "x": "q"})
    assert str(crossed) == "sum[x](index(x) + index(q) * size(q))"


@given(expressions())
def test_json_round_trip(e: Expr) -> None:
    tree = json.loads(json.dumps(to_json(e)))
    assert from_json(tree) == e
    assert hash(from_json(tree)) == hash(e)


@given(expressions())
def test_rename_axes_is_undone_by_its_inverse(e: Expr) -> None:
    there, back = {"q": "x", "x": "y"}, {"x": "q", "y": "x"}
    assert ex.rename_axes(ex.rename_axes(e, there), back) == e


@pytest.mark.parametrize(
    "tree",
    [
        None, 3, "a", [], ["var"], ["var", 3], ["var", "a", "b"], ["index", None], ["size", ["x"]], ["const", 3],
        ["const", "nan"], ["const", "1/0"], ["const", "x"], ["const", "infinity"], ["const", "1e999999999"],
        ["const", "1_000"], ["const", " 1"], ["const", "9" * 5000], ["const", ""], ["cast", "fp12", ["var", "a"]],
        ["reduce", "average", ["x"], ["var", "a"]], ["reduce", "pick", ["x"], ["var", "a"]],
            ["reduce", "sum", "x", ["var", "a"]],
        ["reduce", "sum", [1], ["var", "a"]], ["apply", "evil", ["var", "a"]], ["apply", "add", ["var", "a"]],
        ["apply", "exp"], ["apply", ["exp"], ["var", "a"]], ["lambda", "a"], {"var": "a"},
    ],
    ids=str,
)  # fmt: skip
def test_malformed_json(tree: Any) -> None:
    with pytest.raises(ExpressionError, match=r"not an expression|not a number|no dtype|no reduction|pick takes"):
        from_json(tree)


def test_what_is_no_expression() -> None:
    for read in (show, to_json):
        with pytest.raises(ExpressionError, match="not an expression"):
            read(Expr())
    with pytest.raises(ExpressionError, match="no reduction 'mean'; there are sum, prod, max, min"):
        Reduce("mean", ("x",), a)


# --------------------------------------------------------------------------- values


T = Tensor.of("q x", [[1.0, 2.0, 4.0], [-1.0, 0.0, 3.0]])
V = Tensor.of("x", [2.0, 3.0, 5.0])
ENV = {"a": T, "b": V}


@pytest.mark.parametrize(
    ("e", "want"),
    [
        (a + b, T.data + V.data),
        (a - b, T.data - V.data),
        (a * b, T.data * V.data),
        (a / b, T.data / V.data),
        (-a, -T.data),
        (ex.exp(a), np.exp(T.data)),
        (ex.absolute(a), abs(T.data)),
        (ex.maximum(a, b), np.maximum(T.data, V.data)),
        (ex.minimum(a, 1), np.minimum(T.data, 1)),
        (ex.erf(a), np.array([[math.erf(v) for v in row] for row in T.data])),
        (ex.reduce_sum("x", a * b), T.data @ V.data),
        (ex.reduce_sum("q x", a), T.data.sum()),
        (ex.reduce_sum("q x", a * b), (T.data * V.data).sum()),
        (ex.reduce_max("x", a), T.data.max(1)),
        (ex.reduce_min("q", a * b), (T.data * V.data).min(0)),
        (ex.reduce_sum("q", b), 2 * V.data),  # what does not depend on the axis is repeated along it
        (ex.reduce_max("q", b), V.data),
        (ex.reduce_sum("x", ex.exp(a) * b * b), np.exp(T.data) @ V.data**2),
        (Index("x") + 0 * b, np.arange(3)),
        (Index("q") * 10 + Index("x") + 0 * a, np.array([[0, 1, 2], [10, 11, 12]])),
        (Size("x") * ex.reduce_sum("x", b), 30.0),
        (where(Index("x") <= Index("q"), a, -math.inf), np.where([[1, 0, 0], [1, 1, 0]], T.data, -np.inf)),
        (where(Apply("eq", (a, Const(0))), 7, 1 / a), np.array([[1, 0.5, 0.25], [-1, 7, 1 / 3]])),
        (ex.nonzero(a), np.where(T.data == 0, 1, T.data)),
    ],
    ids=str,
)
def test_evaluate(e: Expr, want: Any) -> None:
    got = evaluate(e, ENV)
    order = [n for n in ("q", "x") if n in got.axes]
    assert np.allclose(got.to(order), want, rtol=1e-14, atol=0)
    exact = {n: Tensor(t.axes, fractions_array(t.data.astype(int).tolist())) for n, t in ENV.items()}
    try:
        value = evaluate(e, exact)
    except (NotExact, ZeroDivisionError):
        return  # erf; exp of what is no integer
    if not any(isinstance(n, Apply) and n.fn == "exp" for n in ex.walk(e)):
        assert np.array_equal(value.to(order).astype(float), np.asarray(want, dtype=float))


def test_evaluate_a_tile() -> None:
    offsets, sizes = {"x": 10, "q": 4}, {"x": 64}
    got = evaluate(Index("x") * 100 + Size("x") + 0 * b, ENV, sizes, offsets)
    assert got.data.tolist() == [1064, 1164, 1264]
    assert evaluate(Size("x") + 0 * b, ENV).data.tolist() == [3, 3, 3]
    # Reductions run over the tile.
    assert evaluate(ex.reduce_sum("x", b), ENV, sizes, offsets).data == 10


@pytest.mark.parametrize("shape", [(0,), (0, 2)])
def test_reductions_of_nothing(shape: tuple[int, ...]) -> None:
    env = {"a": Tensor.of("x q"[: 2 * len(shape) - 1], np.zeros(shape))}
    for kind, unit in (("sum", 0), ("max", -math.inf), ("min", math.inf)):
        assert np.all(evaluate(Reduce(kind, ("x",), a), env).data == unit)


def test_exact_functions() -> None:
    env = {"a": Tensor.of("x", fractions_array([Fraction(9, 4), Fraction(1, 4)]))}
    assert evaluate(ex.sqrt(a), env).data.tolist() == [Fraction(3, 2), Fraction(1, 2)]
    assert evaluate(ex.exp(a * 4), env).data.tolist() == [512, 2]
    assert evaluate(ex.exp(a * -4), env).data.tolist() == [Fraction(1, 512), Fraction(1, 2)]
    assert evaluate(ex.exp(Const(-math.inf) + 0 * a), env).data.tolist() == [0, 0]
    assert evaluate(Cast("fp8", a / 7), env).data.tolist() == [Fraction(9, 28), Fraction(1, 28)]
    assert evaluate(a / 3 + Index("x") + Size("x"), env).data.tolist() == [Fraction(11, 4), Fraction(37, 12)]


@pytest.mark.parametrize("e", [ex.exp(a / 2), ex.sqrt(a), ex.log(a), ex.tanh(a), ex.erf(a)], ids=str)
def test_not_exact(e: Expr) -> None:
    with pytest.raises(NotExact, match="rational"):
        evaluate(e, {"a": Tensor.of("x", fractions_array([3, 5]))})


@pytest.mark.parametrize("e", [ex.exp(Const(math.inf)), ex.sqrt(Const(math.inf)), ex.sqrt(Const(-4))], ids=str)
def test_not_exact_at_all(e: Expr) -> None:
    with pytest.raises(NotExact, match="rational"):
        evaluate(e, {"a": Tensor.of("x", fractions_array([3, 5]))})


@given(st.lists(st.lists(st.integers(-5, 5), min_size=3, max_size=3), min_size=1, max_size=4))
def test_exact_softmax_is_a_law_of_powers(rows: list[list[int]]) -> None:
    shifted = ex.exp(a - ex.reduce_max("x", a))
    e = shifted / ex.reduce_sum("x", shifted)
    got = evaluate(e, {"a": Tensor.of("q x", fractions_array(rows))}).data
    for row, out in zip(rows, got.tolist(), strict=True):
        weights = [Fraction(2) ** v for v in row]
        assert out == [w / sum(weights) for w in weights]


@given(expressions())
def test_float_and_exact_readings_agree(e: Expr) -> None:
    """Where the exact reading exists, the float one is near it; exp and casts mean something else there."""
    if any((isinstance(n, Apply) and n.fn == "exp") or isinstance(n, Cast) for n in ex.walk(e)):
        return
    values = {"a": Tensor.of("q x", [[1, 2, 3], [4, 5, 6]]), "b": Tensor.of("x", [2, 3, 4]), "c": Tensor.of("", 5)}
    exact = {n: Tensor(t.axes, fractions_array(t.data)) for n, t in values.items()}
    floats = {n: Tensor(t.axes, t.data.astype(float)) for n, t in values.items()}
    try:
        right = evaluate(e, exact)
    except (NotExact, ZeroDivisionError, TypeError, ValueError, OverflowError):
        return
    left = evaluate(e, floats)
    order = sorted(right.axes)
    assert sorted(left.axes) == order
    want = right.to(order).astype(float)
    scale = 1e6  # no bound on cancellation is needed to see a wrong function
    if np.isfinite(want).all() and np.abs(want).max() < scale:
        assert np.allclose(left.to(order).astype(float), want, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: evaluate(Var("z"), ENV), "no variable 'z'; there are a, b"),
        (lambda: evaluate(Index("z"), ENV), "no array here has axis 'z'"),
        (lambda: evaluate(Size("z"), ENV), r"size\(z\): its size is not known"),
        (lambda: evaluate(Apply("f", (a,)), ENV), "no function 'f'"),
        (lambda: evaluate(Cast("fp12", a), ENV), "no dtype 'fp12'; did you mean 'fp32'[?] there are fp64"),
        (lambda: evaluate(Expr(), ENV), "not an expression"),
        (lambda: Tensor.of("q x", [1.0, 2.0]), "1 dimensions .* for axes 'q x'"),
        (lambda: Numerics("fp16", "int8"), "scores and state are no integers"),
        (lambda: ex.dtype("float"), "no dtype 'float'"),
    ],
)
def test_errors(call: Callable[[], Any], words: str) -> None:
    with pytest.raises(ExpressionError, match=words):
        call()


# --------------------------------------------------------------------------- positions


@pytest.mark.parametrize(
    ("condition", "want"),
    [
        (Index("x") <= Index("q"), [((("q", 1), ("x", -1)), 0)]),
        (Index("x") < Index("q"), [((("q", 1), ("x", -1)), -1)]),
        (Index("q") - 4 < Index("x"), [((("q", -1), ("x", 1)), 3)]),
        (
            (Index("x") <= Index("q")) & (Index("q") - 4 < Index("x")),
            [((("q", 1), ("x", -1)), 0), ((("q", -1), ("x", 1)), 3)],
        ),
        (Index("x") + Index("x") <= 5, [((("x", -2),), 5)]),
        (Index("x") <= Index("x"), [((), 0)]),
    ],
)
def test_affine_conditions(condition: Expr, want: list[tuple[tuple[tuple[str, int], ...], int]]) -> None:
    assert affine_conditions(condition) == tuple(Affine(*w) for w in want)


@pytest.mark.parametrize(
    "condition",
    [
        Index("x") * Index("x") <= Index("q"), a <= Index("q"), Apply("eq", (Index("x"), Index("q"))),
        Index("x") <= Const(Fraction(1, 2)), Index("x") <= Const(math.inf), Index("x"),
        (Index("x") <= Index("q")) & (a <= b), Size("x") <= Index("x"),
    ],
    ids=str,
)  # fmt: skip
def test_not_affine(condition: Expr) -> None:
    assert affine_conditions(condition) is None


def line(terms: list[tuple[str, bool]], constant: int) -> Expr:
    e: Expr = Const(constant)
    for axis, plus in terms:
        e = e + Index(axis) if plus else e - Index(axis)
    return e


linear = st.builds(line, st.lists(st.tuples(st.sampled_from("qx"), st.booleans()), max_size=3), st.integers(-4, 4))


@given(linear, linear, st.booleans(), st.integers(0, 4), st.integers(0, 4), st.integers(0, 3), st.integers(0, 3))
def test_possible_is_exact_on_boxes(l: Expr, r: Expr, strict: bool, q: int, x: int, dq: int, dx: int) -> None:  # noqa: E741
    condition = l < r if strict else l <= r
    conditions = affine_conditions(condition)
    assert conditions is not None
    offsets = {"q": q, "x": x}
    env = {"a": Tensor.of("q x", np.zeros((dq + 1, dx + 1)))}
    holds = evaluate(where(condition, 1, 0) + 0 * a, env, offsets=offsets).data
    ranges = {"q": (q, q + dq), "x": (x, x + dx)}
    assert conditions[0].possible(ranges) == bool(holds.any())


# --------------------------------------------------------------------------- rounding


def table(name: str) -> list[float]:
    """All finite values of a format that are at least 0, straight from its definition, in order."""
    bits, bias, mantissa = {
        "fp8": (7, 7, 3), "fp8e5m2": (7, 15, 2), "bf16": (15, 127, 7), "fp16": (15, 15, 10), "tf32": (18, 127, 10),
    }[name]  # fmt: skip
    values = []
    for code in range(2**bits):
        exponent, fraction = code >> mantissa, code & (2**mantissa - 1)
        if name == "fp8" and code == 0x7F:  # E4M3 has no infinities; all ones is not a number
            continue
        if name != "fp8" and exponent == 2 ** (bits - mantissa) - 1:
            continue
        if exponent == 0:
            values.append(math.ldexp(fraction, 1 - bias - mantissa))
        else:
            values.append(math.ldexp(2**mantissa + fraction, exponent - bias - mantissa))
    return values


def nearest(values: list[float], v: Any) -> Any:
    """The nearest value of each; of two, the one whose code is even. The differences are exact in float64."""
    known, magnitude = np.array(values), np.abs(v)
    high = np.searchsorted(known, magnitude).clip(1, len(known) - 1)
    up, down = known[high] - magnitude, magnitude - known[high - 1]
    take = (up < down) | ((up == down) & (high % 2 == 0))
    return np.copysign(known[np.where(take, high, high - 1)], v)


@pytest.mark.parametrize("name", ["fp8", "fp8e5m2", "bf16", "fp16", "tf32"])
def test_rounding_against_a_table(name: str) -> None:
    values = table(name)
    generator = np.random.default_rng(0)
    middle = [(u + v) / 2 for u, v in itertools.pairwise(values[:3000])]
    beside = [w for m in middle[:500] for w in (math.nextafter(m, 0), math.nextafter(m, 1e9))]
    wide = np.exp(generator.uniform(math.log(values[1] / 4), math.log(values[-1]), 2000))
    samples = np.array([*values, *middle, *beside, *wide])
    samples = np.concatenate([samples, -samples])
    got = round_to(name, samples).astype(float)
    want = nearest(values, samples)
    assert np.array_equal(got, want)
    assert np.array_equal(np.signbit(got), np.signbit(samples))


def test_rounding_beyond_the_largest() -> None:
    inf, nan = math.inf, math.nan
    # FP8 saturates.
    assert round_to("fp8e5m2", np.array([57345.0, 1e30, -inf])).tolist() == [57344, 57344, -57344]
    assert round_to("fp8", np.array([449.0, 1e30, -500.0])).tolist() == [448, 448, -448]
    largest = table("bf16")[-1]
    half = 2.0**127 / 2**8
    assert round_to("bf16", np.array([largest, largest + half * 0.99, largest + half, -1e39, inf])).tolist() == [
        largest, largest, inf, -inf, inf,
    ]  # fmt: skip
    assert round_to("fp16", np.array([65504.0, 65519.0, 65520.0])).tolist() == [65504, 65504, inf]
    for name in DTYPES:
        out = round_to(name, np.array([nan, 0.0, -0.0]))
        if DTYPES[name].integer:
            assert out.tolist() == [0, 0, 0]
            assert not np.signbit(out).any()
            continue
        assert np.isnan(out[0])
        assert np.signbit(out[1:]).tolist() == [False, True]


def test_rounding_to_integers() -> None:
    """To the nearest, ties to even, saturating, against Python's own round."""
    halves = [n / 2 for n in range(-600, 600)]
    assert round_to("int8", np.array(halves)).tolist() == [min(127, max(-128, round(v))) for v in halves]
    big = np.array([2.0**31, 2.0**31 - 1, -(2.0**31) - 5, 16777217.0, math.inf])
    assert round_to("int32", big).tolist() == [2**31 - 1, 2**31 - 1, -(2**31), 16777217, 2**31 - 1]


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_rounding_is_idempotent_and_monotone(v: float) -> None:
    for name in DTYPES:
        once = round_to(name, np.array([v, v * 1.01 + 1e-30])).astype(float)
        assert np.array_equal(round_to(name, once).astype(float), once)
        low, high = once if v * 1.01 + 1e-30 >= v else once[::-1]
        assert low <= high


def test_rounding_of_native_formats() -> None:
    v = np.array([1 / 3, 1e-40])
    assert round_to("fp32", v).dtype == np.float32
    assert round_to("fp16", v).dtype == np.float16
    assert round_to("fp64", v).tolist() == v.tolist()
    sizes = {"fp64": 8, "fp32": 4, "tf32": 4, "fp16": 2, "bf16": 2, "fp8e4m3": 1, "fp8e5m2": 1, "int32": 4, "int8": 1}
    assert {name: d.bytes for name, d in DTYPES.items()} == sizes
    with pytest.raises(ExpressionError, match="no dtype 'fp4'"):
        round_to("fp4", v)


def test_cast_rounds_in_floats() -> None:
    got = evaluate(Cast("bf16", a) * 1, {"a": Tensor.of("x", [3.3])})
    assert got.data.tolist() == [3.296875]


# --------------------------------------------------------------------------- accumulators


def test_accumulator_rename_keeps_everything() -> None:
    s, t = Var("s"), Var("t")
    code = (("s", s + ex.reduce_sum("x", t)),)
    accumulator = Accumulator(
        "x",
        ("s",),
        (("s", Const(0)),),
        code,
        (("s", s + Var("s'")),),
        (("c", s),),
        (("s", ex.reduce_sum("x", t)),),
        "t",
    )
    renamed = accumulator.rename({"x": "y"})
    assert renamed.axis == "y"
    assert renamed.absorbs == "t"
    assert str(renamed) == "state s | init s = 0 | step s = s + sum[y](t) | finish c = s"
    assert renamed.rename({"y": "x"}) == accumulator
    assert renamed.invariant == (("s", ex.reduce_sum("y", t)),)
