"""The specifications that must stream: of each, an algorithm of the library and the axis that it streams."""

from __future__ import annotations

from functools import lru_cache

from napkin_cat.diagram import Operation
from napkin_cat.graph import Graph
from napkin_cat.library import ALGORITHMS
from napkin_cat.stream import cores, merge

SPECIFICATIONS: dict[str, tuple[str, str]] = {
    "dot product": ("dot_product", "b"),
    "max": ("max", "x"),
    "min": ("min", "x"),
    "logsumexp": ("logsumexp", "x"),
    "softmax-contraction": ("softmax_contraction", "x"),
    "attention with its logsumexp": ("attention_with_lse", "x"),
    "masked attention": ("masked_attention", "x"),
    "causal attention": ("causal_attention", "x"),
    "attention with a sink": ("sink_attention", "x"),
    "attention with soft-capped scores": ("softcap_attention", "x"),
    "sigmoid attention": ("sigmoid_attention", "x"),
    "linear attention": ("linear_attention", "x"),
    "cosine attention": ("cosine_attention", "x"),
    "Nadaraya-Watson": ("nadaraya_watson", "x"),
    "RBF kernel matvec": ("rbf_matvec", "x"),
    "mean": ("mean", "x"),
    "variance": ("variance", "x"),
    "weighted variance": ("weighted_variance", "x"),
    "covariance": ("covariance", "x"),
    "third moment": ("third_moment", "x"),
    "layernorm and contraction": ("layernorm_linear", "d"),
    "rmsnorm and contraction": ("rmsnorm_linear", "d"),
    "L2-normalised contraction": ("l2_normalized_linear", "d"),
    "safe 2-norm": ("safe_norm", "x"),
    "cross-entropy of a contraction": ("linear_cross_entropy", "v"),
    "entropy of a softmax": ("entropy", "x"),
    "KL of two softmaxes": ("kl_divergence", "x"),
    "argmax": ("argmax", "x"),
    "top-k": ("top_k", "x"),
    "absmax-scaled contraction": ("absmax_linear", "d"),
    "retention": ("retention", "x"),
    "decay recurrence": ("gated_recurrence", "x"),
}


@lru_cache
def operation(name: str) -> tuple[Operation, str]:
    """What of a specification streams, as one operation, and its axis."""
    algorithm, axis = SPECIFICATIONS[name]
    graph = Graph.of(ALGORITHMS[algorithm].diagram)
    [part] = cores(graph, graph.vertices, axis)
    return merge(graph, part)[0], axis
