"""The algorithms that come with the package, each a function on arrays that composes `operations`.

>>> from napkin_cat.operations import contract, scale_by_root, softmax
>>> @algorithm
... def attention_by_hand(Q: "q d", K: "x d", V: "x d"):
...     S = contract("q d, x d -> q x")(Q, K)
...     P = softmax("x")(scale_by_root("d")(S))
...     return contract("q x, x d -> q d")(P, V)
>>> attention_by_hand.diagram == attention.diagram
True
>>> print(attention.on("h q d", "h x d", "h x d").cod)
[h q d]
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from napkin_cat import measures
from napkin_cat.diagram import Operation
from napkin_cat.operations import (
    absmax_scale,
    add,
    causal,
    contract,
    decayed_sum,
    elu_plus_one,
    exp,
    gated_sum,
    gelu,
    l2_normalize,
    layernorm,
    logsumexp,
    max_over,
    min_over,
    mul,
    ratio,
    rmsnorm,
    scale,
    scale_by_root,
    sigmoid,
    silu,
    sliding_window,
    softcap,
    softmax,
    softmax_with_sink,
    squared_distance,
)  # fmt: skip
from napkin_cat.trace import Algorithm, Wire, algorithm

__all__ = [
    "ALGORITHMS", "absmax_linear", "attention", "attention_with_lse", "causal_attention", "cosine_attention",
    "dot_product", "gated_mlp", "gated_recurrence", "grouped_query_attention", "l2_normalized_linear",
    "layernorm_linear", "linear_attention", "linear_cross_entropy", "masked_attention", "matmul", "mlp",
    "multi_head_attention", "multi_head_latent_attention", "multi_query_attention", "nadaraya_watson", "rbf_matvec",
    "retention", "rmsnorm_linear", "sigmoid_attention", "sink_attention", "sliding_window_attention",
    "softcap_attention", "softmax_contraction", "transformer_block",
]  # fmt: skip


_ATTENTION = {"h": 32, "k": 8, "g": 4, "q": 4096, "x": 4096, "d": 128, "c": 512}
_LINEAR = {"n": 4096, "m": 4096, "d": 4096, "f": 11008, "e": 4096}
_ROWS = {"n": 4096, "x": 32768}


@algorithm(A="b", B="b", sizes={"b": 4096})
def dot_product(A: Wire, B: Wire) -> Any:
    """The dot product of two vectors."""
    return contract("b")(A, B)


@algorithm(A="a b", B="b c", sizes={"a": 4096, "b": 4096, "c": 4096})
def matmul(A: Wire, B: Wire) -> Any:
    """Matrix product, axes a, b, c; b is contracted."""
    return contract("a b, b c -> a c")(A, B)


@algorithm(Q="q d", K="x d", V="x d", sizes=_ATTENTION)
def attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Attention of q queries on x keys and values of width d."""
    S = contract("q d, x d -> q x")(Q, K)
    P = softmax("x")(scale_by_root("d")(S))
    return contract("q x, x d -> q d")(P, V)


@algorithm(Q="q d", K="x d", V="x d", sizes=_ATTENTION)
def causal_attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Attention in which no query sees a later position."""
    S = contract("q d, x d -> q x")(Q, K)
    P = softmax("x")(causal("q", "x")(scale_by_root("d")(S)))
    return contract("q x, x d -> q d")(P, V)


@algorithm(Q="q d", K="x d", V="x d", sizes=_ATTENTION)
def sliding_window_attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Causal attention on the last 256 positions."""
    S = contract("q d, x d -> q x")(Q, K)
    P = softmax("x")(sliding_window("q", "x", 256)(scale_by_root("d")(S)))
    return contract("q x, x d -> q d")(P, V)


@algorithm(Q="h q d", K="h x d", V="h x d", sizes=_ATTENTION)
def multi_head_attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Attention woven over h heads."""
    return attention(Q, K, V)


@algorithm(Q="h q d", K="x d", V="x d", sizes=_ATTENTION)
def multi_query_attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Attention of h query heads on one head of keys and values."""
    return attention(Q, K, V)


@algorithm(Q="k g q d", K="k x d", V="k x d", sizes=_ATTENTION)
def grouped_query_attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Attention of k heads of keys and values, each shared by g query heads."""
    return attention(Q, K, V)


@algorithm(Q="h q d", C="x c", UK="h c d", UV="h c d", sizes=_ATTENTION)
def multi_head_latent_attention(Q: Wire, C: Wire, UK: Wire, UV: Wire) -> Any:
    """Attention on shared compressed keys and values C, up-projected for each head."""
    K = contract("x c, h c d -> h x d")(C, UK)
    V = contract("x c, h c d -> h x d")(C, UV)
    return attention(Q, K, V)


@algorithm(S="q x", V="x d", sizes=_ATTENTION)
def softmax_contraction(S: Wire, V: Wire) -> Any:
    """Values weighted by the softmax of scores that are given."""
    return contract("q x, x d -> q d")(softmax("x")(S), V)


@algorithm(Q="q d", K="x d", V="x d", sizes=_ATTENTION)
def attention_with_lse(Q: Wire, K: Wire, V: Wire) -> Any:
    """Attention, and the logarithm of each query's sum of exponentials, from which parts of it are merged."""
    S = scale_by_root("d")(contract("q d, x d -> q x")(Q, K))
    return contract("q x, x d -> q d")(softmax("x")(S), V), logsumexp("x")(S)


@algorithm(Q="q d", K="x d", V="x d", B="q x", sizes=_ATTENTION)
def masked_attention(Q: Wire, K: Wire, V: Wire, B: Wire) -> Any:
    """Attention with a bias added to the scores; -inf hides a key, and a query that sees none gets 0."""
    S = add(scale_by_root("d")(contract("q d, x d -> q x")(Q, K)), B)
    return contract("q x, x d -> q d")(softmax("x")(S), V)


@algorithm(Q="q d", K="x d", V="x d", S="", sizes=_ATTENTION)
def sink_attention(Q: Wire, K: Wire, V: Wire, S: Wire) -> Any:
    """Attention with one more score S, a sink without a value (arXiv 2309.17453)."""
    P = softmax_with_sink("x")(scale_by_root("d")(contract("q d, x d -> q x")(Q, K)), S)
    return contract("q x, x d -> q d")(P, V)


@algorithm(Q="q d", K="x d", V="x d", sizes=_ATTENTION)
def softcap_attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Attention with scores bounded to 50 by a tanh (Gemma 2, arXiv 2408.00118)."""
    S = softcap(50)(scale_by_root("d")(contract("q d, x d -> q x")(Q, K)))
    return contract("q x, x d -> q d")(softmax("x")(S), V)


@algorithm(Q="q d", K="x d", V="x d", sizes=_ATTENTION)
def sigmoid_attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Attention with a sigmoid in the place of softmax (arXiv 2409.04431, without its bias)."""
    P = sigmoid(scale_by_root("d")(contract("q d, x d -> q x")(Q, K)))
    return contract("q x, x d -> q d")(P, V)


@algorithm(Q="q d", K="x d", V="x d", sizes=_ATTENTION)
def cosine_attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Attention on the cosines of queries and keys, times 10 (arXiv 2010.04245, with a fixed scale)."""
    S = scale(10)(contract("q d, x d -> q x")(l2_normalize("d")(Q), l2_normalize("d")(K)))
    return contract("q x, x d -> q d")(softmax("x")(S), V)


@algorithm(Q="q d", K="x d", V="x e", sizes={"q": 4096, "x": 4096, "d": 128, "e": 128})
def linear_attention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Attention with scores phi(q) phi(k), where phi = elu + 1, through a state of size d e (arXiv 2006.16236)."""
    F, G = elu_plus_one(Q), elu_plus_one(K)
    O = contract("q d, d e -> q e")(F, contract("x d, x e -> d e")(G, V))  # noqa: E741
    return ratio(O, contract("q d, d -> q")(F, contract("x d -> d")(G)))


@algorithm(Q="q d", X="x d", V="x", sizes=_ATTENTION)
def rbf_matvec(Q: Wire, X: Wire, V: Wire) -> Any:
    """The Gaussian kernel matrix of points Q and X, exp(-|q - x|^2 / 2), times a vector."""
    return contract("q x, x -> q")(exp(scale(Fraction(-1, 2))(squared_distance("d")(Q, X))), V)


@algorithm(Q="q d", X="x d", V="x", sizes=_ATTENTION)
def nadaraya_watson(Q: Wire, X: Wire, V: Wire) -> Any:
    """Kernel regression: the mean of values V, weighted by the Gaussian kernel of their points X and Q."""
    return contract("q x, x -> q")(softmax("x")(scale(Fraction(-1, 2))(squared_distance("d")(Q, X))), V)


@algorithm(Q="d", K="x d", V="x e", sizes={"x": 4096, "d": 128, "e": 128})
def retention(Q: Wire, K: Wire, V: Wire) -> Any:
    """Retention for the last position: q . k v summed with a decay of 31/32 a step (arXiv 2307.08621)."""
    return decayed_sum("x", Fraction(31, 32))(mul(contract("d, x d -> x")(Q, K), V))


@algorithm(G="x d", A="x d", sizes={"x": 4096, "d": 4096})
def gated_recurrence(G: Wire, A: Wire) -> Any:
    """The last state of h := g h + a, a gated linear recurrence in each of d channels."""
    return gated_sum("x")(G, A)


@algorithm(X="n d", W1="d f", W2="f e", sizes=_LINEAR)
def mlp(X: Wire, W1: Wire, W2: Wire) -> Any:
    """Two linear layers with a GELU between them."""
    H = gelu(contract("n d, d f -> n f")(X, W1))
    return contract("n f, f e -> n e")(H, W2)


@algorithm(X="n d", W1="d f", W3="d f", W2="f e", sizes=_LINEAR)
def gated_mlp(X: Wire, W1: Wire, W3: Wire, W2: Wire) -> Any:
    """SwiGLU: (silu(X W1) * (X W3)) W2."""
    gate = silu(contract("n d, d f -> n f")(X, W1))
    H = mul(gate, contract("n d, d f -> n f")(X, W3))
    return contract("n f, f e -> n e")(H, W2)


@algorithm(X="n d", W="d e", sizes=_LINEAR)
def layernorm_linear(X: Wire, W: Wire) -> Any:
    """Layer normalisation, then a linear layer."""
    return contract("n d, d e -> n e")(layernorm("d")(X), W)


@algorithm(X="n d", W="d e", sizes=_LINEAR)
def rmsnorm_linear(X: Wire, W: Wire) -> Any:
    """Root-mean-square normalisation, then a linear layer."""
    return contract("n d, d e -> n e")(rmsnorm("d")(X), W)


@algorithm(X="n d", W="d e", sizes=_LINEAR)
def l2_normalized_linear(X: Wire, W: Wire) -> Any:
    """Rows of length 1, then a linear layer."""
    return contract("n d, d e -> n e")(l2_normalize("d")(X), W)


@algorithm(X="n d", W="d e", sizes=_LINEAR)
def absmax_linear(X: Wire, W: Wire) -> Any:
    """Rows scaled to [-1, 1] by their greatest magnitude, then a linear layer."""
    return contract("n d, d e -> n e")(absmax_scale("d")(X), W)


@algorithm(X="n d", W="v d", L="n", sizes={"n": 4096, "d": 4096, "v": 32768})
def linear_cross_entropy(X: Wire, W: Wire, L: Wire) -> Any:
    """Cross-entropy at labels L of logits over a vocabulary v, which come from a linear layer."""
    return measures.cross_entropy("v")(contract("n d, v d -> n v")(X, W), L)


@algorithm(
    X="n m",
    Wq="m h d",
    Wk="m h d",
    Wv="m h d",
    Wo="h d m",
    W1="m f",
    W2="f m",
    sizes={"n": 4096, "m": 4096, "h": 32, "d": 128, "f": 16384},
)
def transformer_block(X: Wire, Wq: Wire, Wk: Wire, Wv: Wire, Wo: Wire, W1: Wire, W2: Wire) -> Any:
    """Pre-norm block: causal multi-head self-attention and an MLP, each with a residual."""
    N = layernorm("m")(X)
    M = N.relabel(n="x")  # the same rows as keys and values: a second name for one length
    Q = contract("n m, m h d -> n h d")(N, Wq)
    K = contract("x m, m h d -> x h d")(M, Wk)
    V = contract("x m, m h d -> x h d")(M, Wv)
    S = causal("n", "x")(scale_by_root("d")(contract("n h d, x h d -> n h x")(Q, K)))
    O = contract("n h x, x h d -> n h d")(softmax("x")(S), V)  # noqa: E741
    Y = add(X, contract("n h d, h d m -> n m")(O, Wo))
    H = gelu(contract("n m, m f -> n f")(layernorm("m")(Y), W1))
    return add(Y, contract("n f, f m -> n m")(H, W2))


# --------------------------------------------------------------------------- one operation, on every row of its arrays


def _alone(name: str, operation: Operation, description: str) -> Algorithm:
    def function(*wires: Wire) -> Any:
        return operation(*wires)

    function.__name__, function.__doc__ = name, description
    return Algorithm(function, {n.upper(): " ".join(("n", *core)) for n, core in operation.inputs}, _ROWS)


_ALONE = (
    _alone("max", max_over("x"), "The greatest value of each row."),
    _alone("min", min_over("x"), "The least value of each row."),
    _alone("logsumexp", logsumexp("x"), "log sum exp of each row."),
    _alone("mean", measures.mean("x"), "The mean of each row."),
    _alone("variance", measures.variance("x"), "The variance of each row, by its size."),
    _alone("weighted_variance", measures.weighted_variance("x"), "The variance of each row A under weights W."),
    _alone("covariance", measures.covariance("x"), "The covariance of each row of A with that of B, by its size."),
    _alone("third_moment", measures.third_moment("x"), "The third central moment of each row."),
    _alone("safe_norm", measures.norm("x"), "The Euclidean norm of each row, scaled so that no square overflows."),
    _alone("entropy", measures.entropy("x"), "The entropy of the softmax of each row, in nats."),
    _alone("kl_divergence", measures.kl_divergence("x"), "The divergence of the softmax of S from that of T, by rows."),
    _alone("argmax", measures.argmax("x"), "The first position of the greatest value of each row."),
    _alone("top_k", measures.top_k("x", 4), "The 4 greatest values of each row, then their positions."),
)


ALGORITHMS: Mapping[str, Algorithm] = {
    **{name: value for name, value in dict(globals()).items() if isinstance(value, Algorithm)},
    **{one.name: one for one in _ALONE},
}
"""The library's algorithms by name."""
