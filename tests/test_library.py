"""Every operation and algorithm of the library against references in plain numpy and scipy that share no code."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special

from napkin_cat import library as lib
from napkin_cat.diagram import Array, Diagram, Op, Operation, TypeMismatch
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Reduce, Var, variables, walk
from napkin_cat.trace import Algorithm
from tests.strategies import boxes

Data = Any
Sizes = Mapping[str, int]


def inputs(diagram: Diagram, sizes: Sizes, seed: int = 0, spread: float = 1.0) -> list[Data]:
    generator = np.random.default_rng(seed)
    return [spread * generator.normal(size=[sizes[n] for n in a.names]) for a in diagram.dom.inside]


def error(got: Data, want: Data) -> float:
    """Relative to the greatest value wanted."""
    assert got.shape == want.shape
    assert np.isfinite(want).all()
    return float(np.abs(got - want).max(initial=0) / max(np.abs(want).max(initial=0), 1e-300))


def near(got: Data, want: Data) -> bool:
    return error(got, want) < 1e-12


# --------------------------------------------------------------------------- references, dimensions as declared


def softmax(t: Data) -> Data:
    """Along the last dimension; rows of -inf give 0."""
    rows = t.reshape(-1, t.shape[-1])
    out = np.zeros_like(rows)
    for i, row in enumerate(rows):
        seen = np.isfinite(row)
        if seen.any():
            out[i, seen] = special.softmax(row[seen])
    return out.reshape(t.shape)


def visible(q: int, x: int, width: int | None = None) -> Data:
    return np.array([[j <= i and (width is None or i - j < width) for j in range(x)] for i in range(q)]).reshape(q, x)


def attention(Q: Data, K: Data, V: Data, seen: Data | None = None) -> Data:
    S = Q @ K.T / math.sqrt(Q.shape[1])
    return softmax(S if seen is None else np.where(seen, S, -np.inf)) @ V


def normal(X: Data, epsilon: float = 1e-5) -> Data:
    return np.stack([(row - np.mean(row)) / math.sqrt(np.var(row) + epsilon) for row in X])


def rms(X: Data, epsilon: float = 1e-5) -> Data:
    return np.stack([row / math.sqrt(np.dot(row, row) / len(row) + epsilon) for row in X])


def gelu(X: Data) -> Data:
    return X * special.ndtr(X)


def block(X: Data, Wq: Data, Wk: Data, Wv: Data, Wo: Data, W1: Data, W2: Data) -> Data:
    N, n = normal(X), len(X)
    Y = X.copy()
    for h in range(Wq.shape[1]):
        Y = Y + attention(N @ Wq[:, h], N @ Wk[:, h], N @ Wv[:, h], visible(n, n)) @ Wo[h]
    return Y + gelu(normal(Y) @ W1) @ W2


def heads(one: Callable[..., Data], *shared: int) -> Callable[..., Data]:
    """The same for each position of the first dimension, which the inputs numbered in `shared` lack."""

    def run(*arrays: Data) -> Data:
        length = next(len(a) for i, a in enumerate(arrays) if i not in shared)
        return np.stack([one(*(a if i in shared else a[h] for i, a in enumerate(arrays))) for h in range(length)])

    return run


REFERENCES: Mapping[str, Callable[..., Data]] = {
    "dot_product": np.dot,
    "matmul": np.matmul,
    "attention": attention,
    "causal_attention": lambda Q, K, V: attention(Q, K, V, visible(len(Q), len(K))),
    "sliding_window_attention": lambda Q, K, V: attention(Q, K, V, visible(len(Q), len(K), 256)),
    "multi_head_attention": heads(attention),
    "multi_query_attention": heads(attention, 1, 2),
    "grouped_query_attention": heads(heads(attention, 1, 2)),
    "multi_head_latent_attention": heads(lambda Q, C, UK, UV: attention(Q, C @ UK, C @ UV), 1),
    "mlp": lambda X, W1, W2: gelu(X @ W1) @ W2,
    "gated_mlp": lambda X, W1, W3, W2: (X @ W1 * special.expit(X @ W1) * (X @ W3)) @ W2,
    "layernorm_linear": lambda X, W: normal(X) @ W,
    "rmsnorm_linear": lambda X, W: rms(X) @ W,
    "transformer_block": block,
}

LENGTHS = (1, 2, 3, 5, 7, 11, 13, 8, 9, 12)


@pytest.mark.parametrize("name", lib.ALGORITHMS)
@pytest.mark.parametrize("seed", range(8))
def test_algorithm(name: str, seed: int) -> None:
    diagram = lib.ALGORITHMS[name].diagram
    generator = np.random.default_rng(seed)
    axes = sorted({n for a in diagram.dom.inside for n in a.names})
    sizes = {a: 1 if seed == 0 else int(generator.choice(LENGTHS)) for a in axes}
    given_arrays = inputs(diagram, sizes, seed, spread=3.0 if seed == 7 else 1.0)
    assert near(evaluate(diagram, *given_arrays), REFERENCES[name](*given_arrays)), sizes


def test_sliding_window_attention_longer_than_its_window() -> None:
    diagram = lib.sliding_window_attention.diagram
    given_arrays = inputs(diagram, {"q": 301, "x": 307, "d": 3})
    assert near(evaluate(diagram, *given_arrays), REFERENCES["sliding_window_attention"](*given_arrays))


def test_every_algorithm_has_a_reference_and_a_line_of_description() -> None:
    assert set(REFERENCES) == set(lib.ALGORITHMS)
    for name, algorithm in lib.ALGORITHMS.items():
        assert isinstance(algorithm, Algorithm)
        assert name == algorithm.name
        assert algorithm.__doc__
        assert "\n" not in algorithm.__doc__.strip()
        axes = {n for a in algorithm.inputs.values() for n in a.names}
        assert axes <= set(algorithm.sizes), f"{name} has usual sizes for all of its axes"


def test_registry_is_what_the_module_defines() -> None:
    defined = {k: v for k, v in vars(lib).items() if isinstance(v, Algorithm)}
    assert dict(lib.ALGORITHMS) == defined
    assert set(defined) <= set(lib.__all__)


# --------------------------------------------------------------------------- operations


ELEMENTWISE: Mapping[str, tuple[Operation, Callable[[Data], Data]]] = {
    "exp": (lib.exp, np.exp),
    "relu": (lib.relu, lambda a: np.where(a > 0, a, 0)),
    "gelu": (lib.gelu, gelu),
    "gelu_tanh": (lib.gelu_tanh, lambda a: a * special.expit(2 * np.sqrt(2 / np.pi) * (a + 0.044715 * a**3))),
    "silu": (lib.silu, lambda a: a * special.expit(a)),
    "sigmoid": (lib.sigmoid, special.expit),
    "tanh": (lib.tanh, np.tanh),
    "square": (lib.square, lambda a: a**2),
    "scale": (lib.scale(Fraction(1, 3)), lambda a: a / 3),
    "scale by a float": (lib.scale(0.1), lambda a: a * 0.1),
    "scale by an int": (lib.scale(-2), lambda a: -2 * a),
    "scale_by_root": (lib.scale_by_root("d"), lambda a: a / np.sqrt(a.shape[1])),
    "softmax": (lib.softmax("d"), softmax),
    "layernorm": (lib.layernorm("d"), normal),
    "layernorm 1e-3": (lib.layernorm("d", epsilon=1e-3), lambda a: normal(a, 1e-3)),
    "rmsnorm": (lib.rmsnorm("d"), rms),
    "rmsnorm 0.5": (lib.rmsnorm("d", 0.5), lambda a: rms(a, 0.5)),
    "sum_over": (lib.sum_over("d"), lambda a: a @ np.ones(a.shape[1])),
    "max_over": (lib.max_over("d"), lambda a: np.array([max(row) for row in a])),
}


@pytest.mark.parametrize("name", ELEMENTWISE)
@pytest.mark.parametrize("shape", [(1, 1), (3, 1), (1, 7), (5, 13), (4, 6)])
def test_operation_on_one_array(name: str, shape: tuple[int, int]) -> None:
    operation, reference = ELEMENTWISE[name]
    data = np.random.default_rng(sum(shape)).normal(size=shape) * 2
    assert near(evaluate(operation.on("n d"), data), reference(data))


@pytest.mark.parametrize(("operation", "reference"), [(lib.log, np.log), (lib.reciprocal, lambda a: a**-1)])
def test_operation_on_positive_values(operation: Operation, reference: Callable[[Data], Data]) -> None:
    data = np.random.default_rng(0).uniform(0.1, 9, size=(3, 5))
    assert near(evaluate(operation.on("n d"), data), reference(data))


@pytest.mark.parametrize(
    ("operation", "reference"),
    [(lib.add, np.add), (lib.sub, np.subtract), (lib.mul, np.multiply), (lib.div, np.divide)],
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
    diagram = lib.contract(pattern).on(*left.split(","))
    names = sorted({n for a in diagram.dom.inside for n in a.names})
    sizes = dict(zip(names, np.random.default_rng(seed).choice(LENGTHS, len(names)), strict=True))
    arrays = inputs(diagram, sizes, seed)
    want = np.einsum(subscripts, *arrays)
    wanted = pattern.partition("->")[2].split()
    got = evaluate(diagram, *arrays).transpose([diagram.cod.inside[0].names.index(n) for n in wanted])
    assert near(got, want)


def test_contract_is_woven_over_further_axes() -> None:
    op = lib.contract("q d, x d -> q x").on("h q d", "x d")
    assert op.cod.inside[0] == Array(op.dom.inside[0].axes[:2] + op.dom.inside[1].axes[:1])
    a, b = inputs(op, {"h": 2, "q": 3, "x": 5, "d": 7})
    assert near(evaluate(op, a, b), np.einsum("hqd,xd->hqx", a, b))


def test_contract_form() -> None:
    operation = lib.contract("x d, q d w -> q x")
    assert operation.name == "contract"
    assert operation.axes == ("d", "w")
    assert operation.inputs == (("a0", ("d",)), ("a1", ("d", "w")))
    assert operation.body == (("c", Reduce("sum", ("d", "w"), Var("a0") * Var("a1"))),)
    assert operation.outputs == ("c",)
    assert lib.contract("d") == lib.contract("d, d ->") == lib.contract("q d, x d -> q x")


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
        lib.contract(pattern)
    assert repr(pattern) in str(caught.value)
    assert words in str(caught.value)


def test_contract_on_arrays_that_do_not_fit() -> None:
    with pytest.raises(TypeMismatch, match=r"'a1' must carry axis 'd'.*\[x e\]"):
        lib.contract("q d, x d -> q x").on("q d", "x e")
    with pytest.raises(TypeMismatch, match=r"'d' has size 64 .* and 128"):
        lib.contract("q d, x d -> q x").on("q d=128", "x d=64")
    with pytest.raises(TypeMismatch, match="takes 2 arrays, not 1"):
        lib.contract("d").on("q d")


def test_softmax_form() -> None:
    operation = lib.softmax("x")
    assert [(n, str(e)) for n, e in operation.body] == [
        ("m", "max[x](t)"),
        ("e", "exp(t - where(m == -inf, 0, m))"),
        ("z", "sum[x](e)"),
        ("p", "e / where(z == 0, 1, z)"),
    ]


def test_softmax_of_large_scores() -> None:
    t = np.array([[1000.0, 1001.0], [-1e6, -1e6]])
    assert near(evaluate(lib.softmax("x").on("q x"), t), special.softmax(t, axis=1))


def test_fully_masked_rows_are_zero() -> None:
    t = np.array([[0.0, -np.inf, 1.0], [-np.inf] * 3])
    p = evaluate(lib.softmax("x").on("q x"), t)
    assert near(p, softmax(t))
    assert p[1].tolist() == [0, 0, 0]
    # The window has slid past all keys for the last queries.
    attend = lib.sliding_window("q", "x", 2).on("q x") >> lib.softmax("x").on("q x")
    out = evaluate(attend, np.zeros((5, 2)))
    assert out[:, 0].tolist() == [1, 0.5, 0, 0, 0]
    exact = np.array([[-math.inf] * 2, [Fraction(1), Fraction(2)]], dtype=object)
    assert evaluate(lib.softmax("x").on("q x"), exact).tolist() == [[0, 0], [Fraction(1, 3), Fraction(2, 3)]]


@pytest.mark.parametrize("width", [1, 2, 5, 100])
@pytest.mark.parametrize("shape", [(1, 1), (4, 7), (7, 4), (5, 5)])
def test_masks(width: int, shape: tuple[int, int]) -> None:
    t = np.random.default_rng(0).normal(size=shape)
    causal = evaluate(lib.causal("q", "x").on("q x"), t)
    window = evaluate(lib.sliding_window("q", "x", width).on("q x"), t)
    assert np.array_equal(causal, np.where(visible(*shape), t, -np.inf))
    assert np.array_equal(window, np.where(visible(*shape, width), t, -np.inf))
    woven = evaluate(lib.causal("q", "x").on("x h q"), np.stack([t.T, 2 * t.T], axis=1))
    assert np.array_equal(woven, np.stack([causal.T, 2 * causal.T], axis=1))


def test_what_factories_refuse() -> None:
    with pytest.raises(TypeMismatch, match="width 0"):
        lib.sliding_window("q", "x", 0)
    with pytest.raises(TypeMismatch, match=r"width 2\.5"):
        lib.sliding_window("q", "x", 2.5)  # type: ignore[arg-type]
    for mask in (lib.causal("q", "x"), lib.sliding_window("q", "x", 3)):
        with pytest.raises(TypeMismatch, match="must carry axis 'x'"):
            mask.on("q y")
    with pytest.raises(TypeMismatch, match="both along 'q'"):
        lib.causal("q", "q")
    for bad in (math.nan, math.inf):
        with pytest.raises(TypeMismatch, match="no finite number"):
            lib.scale(bad)
        with pytest.raises(TypeMismatch, match="no finite number"):
            lib.layernorm("d", bad)
        with pytest.raises(TypeMismatch, match="no finite number"):
            lib.rmsnorm("d", bad)
    with pytest.raises(TypeMismatch, match=r"softmax\[x\]: input 't' must carry axis 'x', but it is \[q d\]"):
        lib.softmax("x").on("q d")


def test_affine_norm_is_composed() -> None:
    diagram = lib.layernorm("d").on("n d") @ lib.add.on("d", "d").dom >> (
        lib.mul.on("n d", "d") @ lib.add.on("d", "d").dom[1:] >> lib.add.on("n d", "d")
    )
    X, gain, bias = inputs(diagram, {"n": 5, "d": 7})
    assert near(evaluate(diagram, X, gain, bias), normal(X) * gain + bias)


ALL_OPERATIONS = [
    *(operation for operation, _ in ELEMENTWISE.values()), lib.log, lib.reciprocal, lib.add, lib.sub, lib.mul, lib.div,
    lib.contract("d"), lib.causal("q", "x"), lib.sliding_window("q", "x", 3),
]  # fmt: skip


@pytest.mark.parametrize("operation", ALL_OPERATIONS, ids=str)
def test_reductions_are_statements_of_products(operation: Operation) -> None:
    for _, e in operation.body:
        inside = [node for node in walk(e) if isinstance(node, Reduce)]
        assert not inside or inside == [e], "a reduction is a statement of its own"
        for node in inside:
            assert set(str(node.body).split(" * ")) == set(variables(node.body))


def test_every_public_factory_is_documented() -> None:
    for name in lib.__all__:
        value = getattr(lib, name)
        if inspect.isfunction(value):
            assert value.__doc__, name


# --------------------------------------------------------------------------- exact values


def integers(diagram: Diagram, sizes: Sizes, seed: int) -> list[Data]:
    generator = np.random.default_rng(seed)

    def exact(shape: list[int]) -> Data:
        values = [Fraction(int(v)) for v in generator.integers(-4, 5, math.prod(shape))]
        return np.array(values, dtype=object).reshape(shape)

    return [exact([sizes[n] for n in a.names]) for a in diagram.dom.inside]


@pytest.mark.parametrize("seed", range(5))
def test_exact_matmul(seed: int) -> None:
    a, b, c = np.random.default_rng(seed).integers(1, 8, 3).tolist()
    A, B = integers(lib.matmul.diagram, {"a": a, "b": b, "c": c}, seed)
    A = A / 7  # still rational
    want = [[sum((A[i, k] * B[k, j] for k in range(b)), Fraction(0)) for j in range(c)] for i in range(a)]
    got = evaluate(lib.matmul.diagram, A, B)
    assert got.dtype == object
    assert got.tolist() == want
    assert all(isinstance(v, Fraction) for v in got.ravel())


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", ["attention", "causal_attention", "multi_query_attention"])
def test_exact_attention(name: str, seed: int) -> None:
    """With d = 4 the scores are half integers; twice Q makes them integers, and exp is read as powers of two."""
    diagram = lib.ALGORITHMS[name].diagram
    h, q, x = np.random.default_rng(seed).integers(1, 6, 3).tolist()
    Q, K, V = integers(diagram, {"h": h, "q": q, "x": x, "d": 4}, seed)
    Q = Q * 2

    def row(i: int, one: Data) -> list[Fraction]:
        keys = [j for j in range(x) if name != "causal_attention" or j <= i]
        weights = {j: Fraction(2) ** int(sum(one[e] * K[j, e] for e in range(4)) / 2) for j in keys}
        total = sum(weights.values())
        return [sum((weights[j] * V[j, e] for j in keys), Fraction(0)) / total for e in range(4)]

    rows = [[row(i, one) for i, one in enumerate(head)] for head in Q.reshape(-1, q, 4)]
    want = rows if "h" in diagram.dom.inside[0].names else rows[0]
    assert evaluate(diagram, Q, K, V).tolist() == want


# --------------------------------------------------------------------------- forms of the algorithms


def names(diagram: Diagram) -> list[str]:
    return [box.operation.name for box in boxes(diagram) if isinstance(box, Op)]


def test_attention_is_four_operations() -> None:
    assert names(lib.attention.diagram) == ["contract", "scale_by_root", "softmax", "contract"]


def test_head_variants_are_weaves_of_attention() -> None:
    weave = lib.attention.diagram.weave
    assert lib.multi_head_attention.diagram == weave("h")
    assert lib.multi_query_attention.diagram == weave("h", (True, False, False))
    assert lib.grouped_query_attention.diagram == weave("g", (True, False, False)).weave("k")
    assert lib.attention.on("b h q d", "b h x d", "b h x d") == weave("h").weave("b")


# --------------------------------------------------------------------------- floating-point operations


@pytest.mark.parametrize(
    ("op", "want"),
    [
        (lib.contract("q d, x d -> q x").on("q d", "x d"), 2 * 3 * 5 * 7),
        (lib.contract("q d, x d -> q x").on("h q d", "x d"), 2 * 2 * 3 * 5 * 7),
        (lib.sum_over("d").on("q d"), 3 * 7),
        (lib.max_over("d").on("q d"), 3 * 7),
        (lib.exp.on("q d"), 3 * 7),
        (lib.add.on("q", "d"), 3 * 7),
        (lib.square.on("q"), 3),
        (lib.scale_by_root("d").on("q x"), 3 * 5),  # the root of a size is a constant
        (lib.softmax("x").on("q x"), 3 * 5 + 2 * 3 * 5 + 3 * 5 + 3 * 5),  # max; sub, exp; sum; div
        # sum; div by size; sub; sum of squares; div; add and sqrt once a row; div
        (lib.layernorm("d").on("q d"), 21 + 3 + 21 + 2 * 21 + 3 + 2 * 3 + 21),
        (lib.rmsnorm("d").on("q d"), 2 * 21 + 3 + 2 * 3 + 21),
        (lib.causal("q", "x").on("q x"), 0),
    ],
)
def test_flop(op: Op, want: int) -> None:
    assert lib.flop(op, {"h": 2, "q": 3, "x": 5, "d": 7}) == want


def test_flop_of_three_factors_and_of_fixed_sizes() -> None:
    op = lib.contract("a b, b c, c d -> a d").on("a b", "b c", "c d=7")
    assert lib.flop(op, {"a": 2, "b": 3, "c": 5}) == 2 * 3 * 5 + 2 * 2 * 3 * 5 * 7  # the first product lacks d
    with pytest.raises(TypeMismatch, match="size of axis 'a' is not among b, c"):
        lib.flop(op, {"b": 3, "c": 5})


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 9), st.integers(1, 4))
def test_flop_is_multiplied_by_the_woven_axes(q: int, x: int, d: int, h: int) -> None:
    sizes = {"q": q, "x": x, "d": d, "h": h}
    for op in (lib.contract("d").on("q d", "x d"), lib.gelu.on("q d"), lib.max_over("x").on("q x")):
        woven = op.weave("h").boxes[0]
        assert isinstance(woven, Op)
        assert lib.flop(woven, sizes) == h * lib.flop(op, sizes)
