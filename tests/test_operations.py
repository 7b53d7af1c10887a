"""Every operation against references in plain numpy and scipy that share no code."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special

from napkin_cat import measures
from napkin_cat import operations as ops
from napkin_cat.diagram import Array, Op, Operation, TypeMismatch
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Index, Reduce, Var, variables, walk
from napkin_cat.serial import dumps, loads
from tests import references as ref
from tests.references import Data, by_rows, gelu, inputs, near, normal, rms, softmax, visible
from tests.refusals import REFUSALS

LENGTHS = (1, 2, 3, 5, 7, 11, 13, 8, 9, 12)

ELEMENTWISE: Mapping[str, tuple[Operation, Callable[[Data], Data]]] = {
    "exp": (ops.exp, np.exp),
    "relu": (ops.relu, lambda a: np.where(a > 0, a, 0)),
    "gelu": (ops.gelu, gelu),
    "gelu_tanh": (ops.gelu_tanh, lambda a: a * special.expit(2 * np.sqrt(2 / np.pi) * (a + 0.044715 * a**3))),
    "silu": (ops.silu, lambda a: a * special.expit(a)),
    "sigmoid": (ops.sigmoid, special.expit),
    "tanh": (ops.tanh, np.tanh),
    "square": (ops.square, lambda a: a**2),
    "scale": (ops.scale(Fraction(1, 3)), lambda a: a / 3),
    "scale by a float": (ops.scale(0.1), lambda a: a * 0.1),
    "scale by an int": (ops.scale(-2), lambda a: -2 * a),
    "scale_by_root": (ops.scale_by_root("d"), lambda a: a / np.sqrt(a.shape[1])),
    "softmax": (ops.softmax("d"), softmax),
    "layernorm": (ops.layernorm("d"), normal),
    "layernorm 1e-3": (ops.layernorm("d", epsilon=1e-3), lambda a: normal(a, 1e-3)),
    "rmsnorm": (ops.rmsnorm("d"), rms),
    "rmsnorm 0.5": (ops.rmsnorm("d", 0.5), lambda a: rms(a, 0.5)),
    "sum_over": (ops.sum_over("d"), lambda a: a @ np.ones(a.shape[1])),
    "max_over": (ops.max_over("d"), by_rows(max)),
    "min_over": (ops.min_over("d"), by_rows(min)),
    "negate": (ops.negate, lambda a: 0 - a),
    "absolute": (ops.absolute, lambda a: np.sqrt(a * a)),
    "elu_plus_one": (ops.elu_plus_one, ref.feature),
    "softcap": (ops.softcap(2), lambda a: 2 * (2 * special.expit(a) - 1)),
    "softcap by a float": (ops.softcap(0.5), lambda a: np.tanh(2 * a) / 2),
    "l2_normalize": (ops.l2_normalize("d"), ref.unit),
    "absmax_scale": (ops.absmax_scale("d"), ref.absmax),
    "absmax_quantize": (ops.absmax_quantize("d"), lambda a: np.rint(ref.absmax(a) * 127)),
    "absmax_quantize 7": (ops.absmax_quantize("d", levels=7), lambda a: np.rint(ref.absmax(a) * 7)),
    "logsumexp": (ops.logsumexp("d"), ref.log_sum_exp),
    "decayed_sum": (ops.decayed_sum("d", 0.75), by_rows(lambda row: np.polynomial.polynomial.polyval(0.75, row[::-1]))),
    "decayed_sum 1": (ops.decayed_sum("d", 1), by_rows(math.fsum)),
    "mean": (measures.mean("d"), by_rows(lambda row: math.fsum(row) / len(row))),
    "variance": (measures.variance("d"), by_rows(np.var)),
    "mean_absolute_deviation": (measures.mean_absolute_deviation("d"), by_rows(ref.mean_absolute_deviation)),
    "median": (measures.median("d"), by_rows(np.median)),
    "sort": (measures.sort("d"), by_rows(np.sort)),
    "norm": (measures.norm("d"), by_rows(lambda row: math.hypot(*row))),
    "entropy": (measures.entropy("d"), by_rows(ref.entropy)),
    "argmax": (measures.argmax("d"), by_rows(lambda row: float(np.argmax(row)))),
    "top_k 2": (measures.top_k("d", 2), by_rows(lambda row: ref.top_k(row, 2))),
}


@pytest.mark.parametrize("name", ELEMENTWISE)
@pytest.mark.parametrize("shape", [(1, 1), (3, 1), (1, 7), (5, 13), (4, 6)])
def test_operation_on_one_array(name: str, shape: tuple[int, int]) -> None:
    operation, reference = ELEMENTWISE[name]
    data = np.random.default_rng(sum(shape)).normal(size=shape) * 2
    assert near(evaluate(operation.on("n d"), data), reference(data))


@pytest.mark.parametrize(("operation", "reference"), [(ops.log, np.log), (ops.reciprocal, lambda a: a**-1)])
def test_operation_on_positive_values(operation: Operation, reference: Callable[[Data], Data]) -> None:
    data = np.random.default_rng(0).uniform(0.1, 9, size=(3, 5))
    assert near(evaluate(operation.on("n d"), data), reference(data))


@pytest.mark.parametrize(
    ("operation", "reference"),
    [(ops.add, np.add), (ops.sub, np.subtract), (ops.mul, np.multiply), (ops.div, np.divide), (ops.ratio, np.divide)],
)
def test_operation_on_two_arrays_is_broadcast_by_name(operation: Operation, reference: Callable[..., Data]) -> None:
    generator = np.random.default_rng(0)
    a, b, c = generator.normal(size=(3, 5)), generator.normal(size=(5, 3)), generator.normal(size=(5,))
    assert near(evaluate(operation.on("n d", "d n"), a, b), reference(a, b.T))
    assert near(evaluate(operation.on("n d", "d"), a, c), reference(a, c))
    outer = operation.on("n", "d")
    assert near(evaluate(outer, a[:, 0], c), reference(a[:, :1], c))


@pytest.mark.parametrize(
    ("pattern", "subscripts"),
    [
        ("q d, x d -> q x", "ab,cb->ac"),
        ("d", "a,a->"),
        ("n h d, h d m -> n m", "abc,bcd->ad"),
        ("a b, b c, c d -> a d", "ab,bc,cd->ad"),
        ("a b c -> b", "abc->b"),
        ("a b, b c ->", "ab,bc->"),
        ("a b, c -> a", "ab,c->a"),
    ],
)
@pytest.mark.parametrize("seed", range(3))
def test_contract(pattern: str, subscripts: str, seed: int) -> None:
    left = pattern.partition("->")[0] if "->" in pattern else f"{pattern}, {pattern}"
    diagram = ops.contract(pattern).on(*left.split(","))
    names = sorted({n for a in diagram.dom.inside for n in a.names})
    sizes = dict(zip(names, np.random.default_rng(seed).choice(LENGTHS, len(names)), strict=True))
    arrays = inputs(diagram, sizes, seed)
    want = np.einsum(subscripts, *arrays)
    wanted = pattern.partition("->")[2].split()
    got = evaluate(diagram, *arrays).transpose([diagram.cod.inside[0].names.index(n) for n in wanted])
    assert near(got, want)


def test_contract_is_woven_over_further_axes() -> None:
    op = ops.contract("q d, x d -> q x").on("h q d", "x d")
    assert op.cod.inside[0] == Array(op.dom.inside[0].axes[:2] + op.dom.inside[1].axes[:1])
    a, b = inputs(op, {"h": 2, "q": 3, "x": 5, "d": 7})
    assert near(evaluate(op, a, b), np.einsum("hqd,xd->hqx", a, b))


def test_contract_form() -> None:
    operation = ops.contract("x d, q d w -> q x")
    assert operation.name == "contract"
    assert operation.axes == ("d", "w")
    assert operation.inputs == (("a0", ("d",)), ("a1", ("d", "w")))
    assert operation.body == (("c", Reduce("sum", ("d", "w"), Var("a0") * Var("a1"))),)
    assert operation.outputs == ("c",)
    assert ops.contract("d") == ops.contract("d, d ->") == ops.contract("q d, x d -> q x")


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("q q, x -> x", "stands twice"),
        ("q d, x d -> x x", "stands twice"),
        ("q d, x d -> q z", "'z'"),
        ("q, x -> q x", "mul"),
        ("q 1d, x -> q", "'1d'"),
        ("a -> b -> c", "'->'"),
        ("", "mul"),
    ],
)
def test_malformed_pattern(pattern: str, words: str) -> None:
    with pytest.raises(TypeMismatch) as caught:
        ops.contract(pattern)
    assert repr(pattern) in str(caught.value)
    assert words in str(caught.value)


def test_contract_on_arrays_that_do_not_fit() -> None:
    with pytest.raises(TypeMismatch, match=r"'a1' must carry axis 'd'.*\[x e\]"):
        ops.contract("q d, x d -> q x").on("q d", "x e")
    with pytest.raises(TypeMismatch, match=r"'d' has size 64 .* and 128"):
        ops.contract("q d, x d -> q x").on("q d=128", "x d=64")
    with pytest.raises(TypeMismatch, match="takes 2 arrays, not 1"):
        ops.contract("d").on("q d")


def test_softmax_form() -> None:
    operation = ops.softmax("x")
    assert [(n, str(e)) for n, e in operation.body] == [
        ("m", "max[x](t)"),
        ("e", "exp(t - where(m == -inf, 0, m))"),
        ("z", "sum[x](e)"),
        ("p", "e / where(z == 0, 1, z)"),
    ]


def test_softmax_of_large_scores() -> None:
    t = np.array([[1000.0, 1001.0], [-1e6, -1e6]])
    assert near(evaluate(ops.softmax("x").on("q x"), t), special.softmax(t, axis=1))


def test_fully_masked_rows_are_zero() -> None:
    t = np.array([[0.0, -np.inf, 1.0], [-np.inf] * 3])
    p = evaluate(ops.softmax("x").on("q x"), t)
    assert near(p, softmax(t))
    assert p[1].tolist() == [0, 0, 0]
    # The window has slid past all keys for the last queries.
    attend = ops.sliding_window("q", "x", 2).on("q x") >> ops.softmax("x").on("q x")
    out = evaluate(attend, np.zeros((5, 2)))
    assert out[:, 0].tolist() == [1, 0.5, 0, 0, 0]
    exact = np.array([[-math.inf] * 2, [Fraction(1), Fraction(2)]], dtype=object)
    assert evaluate(ops.softmax("x").on("q x"), exact).tolist() == [[0, 0], [Fraction(1, 3), Fraction(2, 3)]]


@pytest.mark.parametrize("width", [1, 2, 5, 100])
@pytest.mark.parametrize("shape", [(1, 1), (4, 7), (7, 4), (5, 5)])
def test_masks(width: int, shape: tuple[int, int]) -> None:
    t = np.random.default_rng(0).normal(size=shape)
    causal = evaluate(ops.causal("q", "x").on("q x"), t)
    window = evaluate(ops.sliding_window("q", "x", width).on("q x"), t)
    assert np.array_equal(causal, np.where(visible(*shape), t, -np.inf))
    assert np.array_equal(window, np.where(visible(*shape, width), t, -np.inf))
    woven = evaluate(ops.causal("q", "x").on("x h q"), np.stack([t.T, 2 * t.T], axis=1))
    assert np.array_equal(woven, np.stack([causal.T, 2 * causal.T], axis=1))


def test_what_factories_refuse() -> None:
    with pytest.raises(TypeMismatch, match="width 0"):
        ops.sliding_window("q", "x", 0)
    with pytest.raises(TypeMismatch, match=r"width 2\.5"):
        ops.sliding_window("q", "x", 2.5)  # type: ignore[arg-type]
    for mask in (ops.causal("q", "x"), ops.sliding_window("q", "x", 3)):
        with pytest.raises(TypeMismatch, match="must carry axis 'x'"):
            mask.on("q y")
    with pytest.raises(TypeMismatch, match="both along 'q'"):
        ops.causal("q", "q")
    for bad in (math.nan, math.inf):
        with pytest.raises(TypeMismatch, match="no finite number"):
            ops.scale(bad)
        with pytest.raises(TypeMismatch, match="no finite number"):
            ops.layernorm("d", bad)
        with pytest.raises(TypeMismatch, match="no finite number"):
            ops.rmsnorm("d", bad)
        with pytest.raises(TypeMismatch, match="no finite number"):
            ops.softcap(bad)
    for cap in (0, -1):
        with pytest.raises(TypeMismatch, match=f"cap of {cap}"):
            ops.softcap(cap)
    for rate in (0, -0.5, 1.5):
        with pytest.raises(TypeMismatch, match=f"rate of {rate}"):
            ops.decayed_sum("x", rate)
    for make in (lambda k: measures.top_k("x", k), lambda k: ops.absmax_quantize("x", k)):
        for none in (0, 2.5):
            with pytest.raises(TypeMismatch, match=f"{none}.* must be a positive integer"):
                make(none)
    with pytest.raises(TypeMismatch, match=r"softmax\[x\]: input 't' must carry axis 'x', but it is \[q d\]"):
        ops.softmax("x").on("q d")


def test_affine_norm_is_composed() -> None:
    diagram = ops.layernorm("d").on("n d") @ ops.add.on("d", "d").dom >> (
        ops.mul.on("n d", "d") @ ops.add.on("d", "d").dom[1:] >> ops.add.on("n d", "d")
    )
    X, gain, bias = inputs(diagram, {"n": 5, "d": 7})
    assert near(evaluate(diagram, X, gain, bias), normal(X) * gain + bias)


ALL_OPERATIONS = [
    *(operation for operation, _ in ELEMENTWISE.values()), ops.log, ops.reciprocal, ops.add, ops.sub, ops.mul, ops.div,
    ops.contract("d"), ops.causal("q", "x"), ops.sliding_window("q", "x", 3), ops.ratio, ops.squared_distance("d"),
    ops.gated_sum("x"), ops.softmax_with_sink("x"), measures.covariance("x"), measures.third_moment("x"),
    measures.weighted_variance("x"), measures.cross_entropy("x"), measures.kl_divergence("x"),
]  # fmt: skip


@pytest.mark.parametrize("operation", ALL_OPERATIONS, ids=str)
def test_reductions_are_statements_of_products(operation: Operation) -> None:
    for _, e in operation.body:
        inside = [node for node in walk(e) if isinstance(node, Reduce)]
        assert not inside or inside == [e], "a reduction is a statement of its own"
        for node in inside:
            for read in node.inside:
                assert isinstance(read, Index) or set(str(read).split(" * ")) == set(variables(read))


def typical(operation: Operation) -> Op:
    """The operation on arrays of its core axes and one more, which all carry."""
    return operation.on(*(" ".join(("n", *core)) for _, core in operation.inputs))


@pytest.mark.parametrize("operation", ALL_OPERATIONS, ids=str)
def test_operations_are_written_as_json_and_read_back(operation: Operation) -> None:
    op = typical(operation)
    back = loads(dumps(op))
    assert back == op
    [box] = back.boxes
    assert isinstance(box, Op)
    assert box.operation == operation


@pytest.mark.parametrize("operation", [o for o in ALL_OPERATIONS if o.name != "scale_by_root"], ids=str)
def test_operations_have_no_meaning_that_depends_on_the_name_of_an_axis(operation: Operation) -> None:
    fresh = {a: f"{a}9" for a in operation.axes}
    op, renamed = typical(operation), typical(operation.rename(fresh))
    sizes = {"n": 3, "d": 5, "q": 4, "x": 7}
    given_arrays = inputs(op, sizes)
    got, same = evaluate(op, *given_arrays), evaluate(renamed, *given_arrays)
    assert np.array_equal(got, same, equal_nan=True)


def test_every_public_factory_is_documented() -> None:
    for module in (ops, measures):
        for name in module.__all__:
            value = getattr(module, name)
            if inspect.isfunction(value):
                assert value.__doc__, name


# --------------------------------------------------------------------------- operations of several arrays


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("shape", [(1, 1), (3, 2), (2, 7), (4, 12)])
def test_operations_of_several_rows(shape: tuple[int, int], seed: int) -> None:
    generator = np.random.default_rng(seed)
    a, b = generator.normal(size=(2, *shape)) * 3
    gates, label, sink = special.expit(b), generator.integers(0, shape[1], shape[0]), generator.normal(size=shape[0])
    together = np.column_stack([a, sink])
    cases: Sequence[tuple[Operation, Sequence[Data], Data]] = (
        (measures.covariance("x"), (a, b), by_rows(lambda s, t: np.cov(s, t, ddof=0)[0, 1])(a, b)),
        (measures.weighted_variance("x"), (gates, a), by_rows(ref.weighted_variance)(gates, a)),
        (measures.kl_divergence("x"), (a, b), by_rows(ref.kl_divergence)(a, b)),
        (measures.cross_entropy("x"), (a, label.astype(float)), by_rows(ref.cross_entropy)(a, label)),
        (ops.gated_sum("x"), (gates, a), by_rows(ref.recurrence)(gates, a)),
        (ops.squared_distance("x"), (a, b), by_rows(lambda s, t: math.dist(s, t) ** 2)(a, b)),
        (ops.softmax_with_sink("x"), (a, sink), softmax(together)[:, :-1]),
    )
    for operation, given_arrays, want in cases:
        assert near(evaluate(typical(operation), *given_arrays), want, 1e-2), operation


def test_softmax_with_sink_is_not_shifted_by_what_it_lacks() -> None:
    """Only the sink is great, or all is masked beside it, or it is masked too."""
    t = np.array([[0.0, 1.0], [-np.inf, -np.inf], [-np.inf, -np.inf], [0.0, -np.inf]])
    sink = np.array([1000.0, 0.0, -np.inf, -np.inf])
    got = evaluate(ops.softmax_with_sink("x").on("q x", "q"), t, sink)
    assert got.tolist() == [[0, 0], [0, 0], [0, 0], [1, 0]]


def test_cross_entropy_of_masked_labels_is_infinite() -> None:
    t = np.array([[0.0, -np.inf, 0.0]] * 2 + [[-np.inf] * 3])
    got = evaluate(measures.cross_entropy("x").on("n x", "n"), t, np.array([2.0, 1.0, 0.0]))
    assert near(got, np.array([math.log(2), np.inf, np.inf]))


def test_rows_of_zeros_are_defined() -> None:
    zeros = np.zeros((2, 3))
    for operation in (ops.l2_normalize("d"), ops.absmax_scale("d"), ops.absmax_quantize("d"), measures.norm("d")):
        assert not evaluate(operation.on("n d"), zeros).any()
    assert evaluate(measures.weighted_variance("d").on("n d", "n d"), zeros, zeros + 1).tolist() == [0, 0]
    assert evaluate(ops.ratio.on("n d", "n d"), zeros, zeros).tolist() == zeros.tolist()


def test_what_must_neither_overflow_nor_cancel() -> None:
    huge = np.array([[3e200, -4e200]])
    assert near(evaluate(measures.norm("d").on("n d"), huge), np.array([5e200]))
    assert near(evaluate(ops.absmax_scale("d").on("n d"), huge), np.array([[0.75, -1.0]]))
    assert near(evaluate(ops.logsumexp("d").on("n d"), np.array([[1e4, 1e4]])), np.array([1e4 + math.log(2)]))
    assert near(evaluate(measures.entropy("d").on("n d"), np.array([[1e4, 1e4, -1e4]])), np.array([math.log(2)]))
    far = 1e8 + np.array([[1.0, 2.0, 3.0]])
    assert near(evaluate(measures.variance("d").on("n d"), far), np.array([2 / 3]))
    assert near(evaluate(ops.squared_distance("d").on("n d", "n d"), far, far + 0.125), np.array([3 / 64]))
    assert near(evaluate(ops.elu_plus_one.on("n d"), np.array([[1e4, -1e4]])), np.array([[1e4 + 1, 0]]))
    assert near(evaluate(ops.decayed_sum("d", 0.5).on("n d"), np.ones((1, 5000))), np.array([2.0]))


def test_ties_go_to_the_earlier_position() -> None:
    t = np.array([[1.0, 3.0, 3.0, 1.0], [-np.inf, 0.0, -np.inf, 0.0]])
    assert evaluate(measures.argmax("x").on("n x"), t).tolist() == [1, 1]
    top = evaluate(measures.top_k("x", 3).on("n x"), t)
    assert [a.tolist() for a in top] == [[3, 0], [3, 0], [1, -np.inf], [1, 1], [2, 3], [0, -1]]


def test_sort_of_masked_and_equal_values() -> None:
    t = np.array([[2.0, -np.inf, 2.0, 1.0]])
    assert evaluate(measures.sort("x").on("n x"), t).tolist() == [[-np.inf, 1, 2, 2]]


def test_exact_values() -> None:
    """Rationals where nothing but arithmetic, comparison and powers of two is asked for."""
    row = np.array([[Fraction(v) for v in (1, -2, 4)]], dtype=object)
    cases: Sequence[tuple[Operation, Data]] = (
        (measures.mean("x"), Fraction(1)), (measures.variance("x"), Fraction(6)), (measures.argmax("x"), 2),
        (measures.third_moment("x"), Fraction(0)), (measures.median("x"), 1), (ops.min_over("x"), -2),
        (ops.decayed_sum("x", 1), 3), (measures.mean_absolute_deviation("x"), Fraction(2)),
    )  # fmt: skip
    for operation, want in cases:
        assert evaluate(operation.on("n x"), row).tolist() == [want], operation
    assert evaluate(ops.absmax_scale("x").on("n x"), row).tolist() == [[Fraction(1, 4), Fraction(-1, 2), 1]]
    assert evaluate(ops.softmax_with_sink("x").on("n x", "n"), row, row[:, 0]).tolist() == [
        [Fraction(2 ** (v + 2), 8 + 1 + 64 + 8) for v in (1, -2, 4)]
    ]


# --------------------------------------------------------------------------- what does not stream


REFUSED: Mapping[str, Callable[..., Data]] = {
    "softmax_alone": softmax,
    "l2_normalize_alone": ref.unit,
    "sorted_values": by_rows(np.sort),
    "median": by_rows(np.median),
    "mean_absolute_deviation": by_rows(ref.mean_absolute_deviation),
    "rectified_sum": by_rows(lambda row: sum(max(v - np.mean(row), 0) for v in row)),
    "quantized_linear": lambda A, W: np.rint(ref.absmax(A) * 127) @ W,
}


@pytest.mark.parametrize("name", REFUSALS)
@pytest.mark.parametrize("x", [1, 2, 7, 12])
def test_what_does_not_stream_is_evaluated(name: str, x: int) -> None:
    diagram = REFUSALS[name].diagram
    given_arrays = inputs(diagram, {"n": 3, "x": x, "e": 5}, x)
    assert near(evaluate(diagram, *given_arrays), REFUSED[name](*given_arrays), 1e-2)


# --------------------------------------------------------------------------- floating-point operations


@pytest.mark.parametrize(
    ("op", "want"),
    [
        (ops.contract("q d, x d -> q x").on("q d", "x d"), 2 * 3 * 5 * 7),
        (ops.contract("q d, x d -> q x").on("h q d", "x d"), 2 * 2 * 3 * 5 * 7),
        (ops.sum_over("d").on("q d"), 3 * 7),
        (ops.max_over("d").on("q d"), 3 * 7),
        (ops.exp.on("q d"), 3 * 7),
        (ops.add.on("q", "d"), 3 * 7),
        (ops.square.on("q"), 3),
        (ops.scale_by_root("d").on("q x"), 3 * 5),  # the root of a size is a constant
        (ops.softmax("x").on("q x"), 3 * 5 + 2 * 3 * 5 + 3 * 5 + 3 * 5),  # max; sub, exp; sum; div
        # sum; div by size; sub; sum of squares; div; add and sqrt once a row; div
        (ops.layernorm("d").on("q d"), 21 + 3 + 21 + 2 * 21 + 3 + 2 * 3 + 21),
        (ops.rmsnorm("d").on("q d"), 2 * 21 + 3 + 2 * 3 + 21),
        (ops.causal("q", "x").on("q x"), 0),
        (ops.min_over("d").on("q d"), 3 * 7),
        (ops.softcap(5).on("q d"), 3 * 21),  # div, tanh, mul
        (ops.gated_sum("x").on("q x", "q x"), 2 * 3 * 5),
        (ops.squared_distance("d").on("q d", "x d"), 105 + 2 * 105),
        (ops.decayed_sum("x", 0.5).on("q x"), 5 + 5 + 5 + 2 * 15),  # size - 1 counts once; index, rate, exp; the sum
        (ops.logsumexp("x").on("q x"), 4 * 15 + 3 + 3),  # max; sub, exp; sum; log and add once a row
        (ops.softmax_with_sink("x").on("q x", "q"), 15 + 3 + 30 + 15 + 3 + 3 + 3 + 15),
        (measures.mean("d").on("q d"), 21 + 3),
        (measures.variance("d").on("q d"), 21 + 3 + 21 + 42 + 3),
        (measures.third_moment("d").on("q d"), 21 + 3 + 21 + 21 + 42 + 3),
        (measures.norm("d").on("q d"), 21 + 21 + 3 + 21 + 42 + 3 + 3),  # abs; max; max; div; sum; sqrt; mul
        (measures.argmax("d").on("q d"), 21 + 21),
        (measures.top_k("d", 2).on("q d"), 4 * 21),
        (measures.cross_entropy("d").on("q d", "q"), 4 * 21 + 21 + 3 + 3 + 3),
    ],
)
def test_flop(op: Op, want: int) -> None:
    assert ops.flop(op, {"h": 2, "q": 3, "x": 5, "d": 7}) == want


def test_flop_of_three_factors_and_of_fixed_sizes() -> None:
    op = ops.contract("a b, b c, c d -> a d").on("a b", "b c", "c d=7")
    assert ops.flop(op, {"a": 2, "b": 3, "c": 5}) == 2 * 3 * 5 + 2 * 2 * 3 * 5 * 7  # the first product lacks d
    with pytest.raises(TypeMismatch, match="size of axis 'a' is not among b, c"):
        ops.flop(op, {"b": 3, "c": 5})


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 9), st.integers(1, 4))
def test_flop_is_multiplied_by_the_woven_axes(q: int, x: int, d: int, h: int) -> None:
    sizes = {"q": q, "x": x, "d": d, "h": h}
    for op in (ops.contract("d").on("q d", "x d"), ops.gelu.on("q d"), ops.max_over("x").on("q x")):
        woven = op.weave("h").boxes[0]
        assert isinstance(woven, Op)
        assert ops.flop(woven, sizes) == h * ops.flop(op, sizes)
