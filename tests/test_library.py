"""Every algorithm of the library against references in plain numpy and scipy that share no code."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction

import numpy as np
import pytest
from scipy import special
from scipy.spatial import distance

from napkin_cat import library as lib
from napkin_cat.diagram import Diagram, Op
from napkin_cat.evaluate import evaluate
from napkin_cat.trace import Algorithm
from tests import references as ref
from tests.references import Data, Sizes, attention, by_rows, gaussian, gelu, heads, inputs, near, softmax, visible
from tests.strategies import boxes

REFERENCES: Mapping[str, Callable[..., Data]] = {
    "dot_product": np.dot,
    "matmul": np.matmul,
    "softmax_contraction": lambda S, V: softmax(S) @ V,
    "attention": attention,
    "attention_with_lse": lambda Q, K, V: (attention(Q, K, V), ref.log_sum_exp(Q @ K.T / math.sqrt(Q.shape[1]))),
    "causal_attention": lambda Q, K, V: attention(Q, K, V, visible(len(Q), len(K))),
    "sliding_window_attention": lambda Q, K, V: attention(Q, K, V, visible(len(Q), len(K), 256)),
    "masked_attention": lambda Q, K, V, B: softmax(Q @ K.T / math.sqrt(Q.shape[1]) + B) @ V,
    "sink_attention": ref.sink_attention,
    "softcap_attention": lambda Q, K, V: softmax(50 * np.tanh(Q @ K.T / math.sqrt(Q.shape[1]) / 50)) @ V,
    "sigmoid_attention": lambda Q, K, V: special.expit(Q @ K.T / math.sqrt(Q.shape[1])) @ V,
    "cosine_attention": lambda Q, K, V: softmax(10 - 10 * distance.cdist(Q, K, "cosine")) @ V,
    "linear_attention": ref.linear_attention,
    "rbf_matvec": lambda Q, X, V: gaussian(Q, X) @ V,
    "nadaraya_watson": lambda Q, X, V: gaussian(Q, X) @ V / gaussian(Q, X).sum(axis=1),
    "retention": ref.retention,
    "gated_recurrence": ref.recurrence,
    "multi_head_attention": heads(attention),
    "multi_query_attention": heads(attention, 1, 2),
    "grouped_query_attention": heads(heads(attention, 1, 2)),
    "multi_head_latent_attention": heads(lambda Q, C, UK, UV: attention(Q, C @ UK, C @ UV), 1),
    "mlp": lambda X, W1, W2: gelu(X @ W1) @ W2,
    "gated_mlp": lambda X, W1, W3, W2: (X @ W1 * special.expit(X @ W1) * (X @ W3)) @ W2,
    "layernorm_linear": lambda X, W: ref.normal(X) @ W,
    "rmsnorm_linear": lambda X, W: ref.rms(X) @ W,
    "l2_normalized_linear": lambda X, W: ref.unit(X) @ W,
    "absmax_linear": lambda X, W: ref.absmax(X) @ W,
    "linear_cross_entropy": lambda X, W, L: by_rows(ref.cross_entropy)(X @ W.T, L),
    "transformer_block": ref.block,
    "max": by_rows(max),
    "min": by_rows(min),
    "logsumexp": ref.log_sum_exp,
    "mean": by_rows(lambda row: math.fsum(row) / len(row)),
    "variance": by_rows(np.var),
    "weighted_variance": by_rows(ref.weighted_variance),
    "covariance": by_rows(lambda a, b: np.cov(a, b, ddof=0)[0, 1]),
    "third_moment": by_rows(ref.third_moment),
    "safe_norm": by_rows(lambda row: math.hypot(*row)),
    "entropy": by_rows(ref.entropy),
    "kl_divergence": by_rows(ref.kl_divergence),
    "argmax": by_rows(lambda row: float(np.argmax(row))),
    "top_k": by_rows(lambda row: ref.top_k(row, 4)),
}

LENGTHS = (1, 2, 3, 5, 7, 11, 13, 8, 9, 12)
LEAST = {"third_moment": 1e-2, "covariance": 1e-2}
"""Values below which an error is not relative: they are small as a difference of greater ones."""


def arrays(name: str, sizes: Sizes, seed: int, spread: float = 1.0) -> list[Data]:
    """Normally distributed inputs, but labels, weights, gates and masks where an algorithm asks for those."""
    generator = np.random.default_rng(seed + 1000)
    found = dict(
        zip(lib.ALGORITHMS[name].inputs, inputs(lib.ALGORITHMS[name].diagram, sizes, seed, spread), strict=True)
    )
    match name:
        case "linear_cross_entropy":
            found["L"] = generator.integers(0, sizes["v"], sizes["n"]).astype(float)
        case "weighted_variance":
            found["W"] = np.abs(found["W"])
        case "gated_recurrence":
            found["G"] = special.expit(found["G"])
        case "masked_attention":
            found["B"][generator.random(found["B"].shape) < 0.4] = -np.inf
            found["B"][-1] = -np.inf
    return list(found.values())


@pytest.mark.parametrize("name", lib.ALGORITHMS)
@pytest.mark.parametrize("seed", range(8))
def test_algorithm(name: str, seed: int) -> None:
    diagram = lib.ALGORITHMS[name].diagram
    generator = np.random.default_rng(seed)
    axes = sorted({n for a in diagram.dom.inside for n in a.names})
    sizes = {a: 1 if seed == 0 else int(generator.choice(LENGTHS)) for a in axes}
    given = arrays(name, sizes, seed, spread=3.0 if seed == 7 else 1.0)
    assert near(evaluate(diagram, *given), REFERENCES[name](*given), LEAST.get(name, 1e-300)), sizes


def test_sliding_window_attention_longer_than_its_window() -> None:
    given = inputs(lib.sliding_window_attention.diagram, {"q": 301, "x": 307, "d": 3})
    assert near(evaluate(lib.sliding_window_attention.diagram, *given), REFERENCES["sliding_window_attention"](*given))


@pytest.mark.parametrize("name", ["logsumexp", "argmax", "top_k", "max", "min", "entropy", "kl_divergence"])
def test_masked_elements_and_rows(name: str) -> None:
    """One row of each kind: some elements masked, all but one, all; with every position masked somewhere."""
    T = np.random.default_rng(0).normal(size=(6, 5))
    T[0, 1] = T[1, 0] = T[1, 4] = -np.inf
    T[2, :4] = T[3, 1:] = T[4] = -np.inf
    given = [T, np.random.default_rng(1).normal(size=T.shape)][: len(lib.ALGORITHMS[name].inputs)]
    want = REFERENCES[name](*given)
    got = evaluate(lib.ALGORITHMS[name].diagram, *given)
    assert near(got, want)
    if name in ("entropy", "kl_divergence", "argmax"):
        assert got[4] == 0


def test_divergence_from_what_is_masked_is_infinite() -> None:
    t = np.array([[0.0, 1.0], [0.0, -np.inf], [0.0, -np.inf], [-np.inf, -np.inf]])
    s = np.array([[0.0, -np.inf], [0.0, -np.inf], [-np.inf, 0.0], [-np.inf, -np.inf]])
    assert evaluate(lib.ALGORITHMS["kl_divergence"].diagram, t, s).tolist() == [np.inf, 0, np.inf, 0]


def test_masked_attention_of_a_query_that_sees_no_key_is_zero() -> None:
    given = arrays("masked_attention", {"q": 3, "x": 5, "d": 2}, 0)
    assert evaluate(lib.masked_attention.diagram, *given)[-1].tolist() == [0, 0]


def test_attention_with_lse_merges_from_two_halves_of_the_keys() -> None:
    Q, K, V = arrays("attention_with_lse", {"q": 3, "x": 8, "d": 5}, 0)
    (O1, L1), (O2, L2) = (evaluate(lib.attention_with_lse.diagram, Q, K[h], V[h]) for h in (slice(0, 3), slice(3, 8)))
    share = special.expit(L1 - L2)[:, None]
    assert near(share * O1 + (1 - share) * O2, attention(Q, K, V))


def test_a_sink_that_is_masked_makes_plain_attention() -> None:
    Q, K, V, _ = arrays("sink_attention", {"q": 3, "x": 8, "d": 5}, 0)
    assert near(evaluate(lib.sink_attention.diagram, Q, K, V, np.asarray(-np.inf)), attention(Q, K, V))


def test_every_algorithm_has_a_reference_and_a_line_of_description() -> None:
    assert set(REFERENCES) == set(lib.ALGORITHMS)
    for name, algorithm in lib.ALGORITHMS.items():
        assert isinstance(algorithm, Algorithm)
        assert name == algorithm.name
        assert algorithm.__doc__
        assert "\n" not in algorithm.__doc__.strip()
        axes = {n for a in algorithm.inputs.values() for n in a.names}
        assert axes <= set(algorithm.sizes), f"{name} has usual sizes for all of its axes"


def test_registry_is_what_the_module_defines_and_single_operations() -> None:
    defined = {k: v for k, v in vars(lib).items() if isinstance(v, Algorithm)}
    assert {k: v for k, v in lib.ALGORITHMS.items() if k in defined} == defined
    assert set(defined) <= set(lib.__all__)
    for name in set(lib.ALGORITHMS) - set(defined):
        assert len(names(lib.ALGORITHMS[name].diagram)) == 1


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
