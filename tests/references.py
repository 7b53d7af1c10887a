"""What algorithms and operations compute, in plain numpy and scipy: references that share no code with the package."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from scipy import special
from scipy.spatial import distance

from napkin_cat.diagram import Diagram

Data = Any
Sizes = Mapping[str, int]


def inputs(diagram: Diagram, sizes: Sizes, seed: int = 0, spread: float = 1.0) -> list[Data]:
    generator = np.random.default_rng(seed)
    return [spread * generator.normal(size=[sizes[n] for n in a.names]) for a in diagram.dom.inside]


def error(got: Data, want: Data, least: float = 1e-300) -> float:
    """Relative to the greatest finite value wanted, or `least` where that is less; infinities stand where wanted."""
    want = np.asarray(want)
    assert got.shape == want.shape
    assert not np.isnan(want).any()
    there = np.isfinite(want)
    assert np.array_equal(got[~there], want[~there])
    return float(np.abs(got[there] - want[there]).max(initial=0) / max(np.abs(want[there]).max(initial=0), least))


def near(got: Data, want: Data, least: float = 1e-300) -> bool:
    """Whether each output is what is wanted, to 1e-12."""
    if isinstance(want, tuple):
        return isinstance(got, tuple) and all(near(g, w, least) for g, w in zip(got, want, strict=True))
    return error(got, want, least) < 1e-12


# --------------------------------------------------------------------------- arrays, dimensions as declared


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


def feature(X: Data) -> Data:
    """elu + 1."""
    return 1 + np.where(X > 0, X, np.expm1(X))


def linear_attention(Q: Data, K: Data, V: Data) -> Data:
    weights = feature(Q) @ feature(K).T
    return weights / weights.sum(axis=1, keepdims=True) @ V


def sink_attention(Q: Data, K: Data, V: Data, S: Data) -> Data:
    T = Q @ K.T / math.sqrt(Q.shape[1])
    return softmax(np.concatenate([T, np.full((len(Q), 1), S)], axis=1))[:, :-1] @ V


def gaussian(Q: Data, X: Data) -> Data:
    return np.exp(-distance.cdist(Q, X, "sqeuclidean") / 2)


def retention(Q: Data, K: Data, V: Data, rate: float = 31 / 32) -> Data:
    state = np.zeros((len(Q), V.shape[1]))
    for k, v in zip(K, V, strict=True):
        state = rate * state + np.outer(k, v)
    return Q @ state


def recurrence(G: Data, A: Data) -> Data:
    h = np.zeros(A.shape[1:])
    for g, a in zip(G, A, strict=True):
        h = g * h + a
    return h


def unit(X: Data) -> Data:
    return np.stack([row / (math.hypot(*row) or 1) for row in X])


def absmax(X: Data) -> Data:
    return np.stack([row / (max(map(abs, row)) or 1) for row in X])


def log_sum_exp(T: Data) -> Data:
    return special.logsumexp(T, axis=-1)


# --------------------------------------------------------------------------- rows


def by_rows(one: Callable[..., Any]) -> Callable[..., Data]:
    """A function of rows, for each row of arrays of two dimensions or each number of an array of one."""

    def run(*arrays: Data) -> Data:
        found = [one(*row) for row in zip(*arrays, strict=True)]
        return tuple(map(np.array, zip(*found, strict=True))) if isinstance(found[0], tuple) else np.array(found)

    return run


def third_moment(row: Data) -> float:
    centre = math.fsum(row) / len(row)
    return math.fsum((v - centre) ** 3 for v in row) / len(row)


def weighted_variance(weights: Data, row: Data) -> float:
    return float(np.cov(row, aweights=weights, ddof=0)) if weights.any() else 0.0


def mean_absolute_deviation(row: Data) -> float:
    centre = math.fsum(row) / len(row)
    return math.fsum(abs(v - centre) for v in row) / len(row)


def entropy(row: Data) -> float:
    return float(special.entr(softmax(row)).sum())


def kl_divergence(t: Data, s: Data) -> float:
    return float(special.rel_entr(softmax(t), softmax(s)).sum())


def cross_entropy(row: Data, label: float) -> float:
    p = softmax(row)[int(label)]
    return math.inf if p == 0 else -float(special.log_softmax(row)[int(label)])


def top_k(row: Data, k: int) -> tuple[float, ...]:
    places = [i for i in sorted(range(len(row)), key=lambda i: (-row[i], i)) if row[i] > -math.inf][:k]
    missing = k - len(places)
    return (*(row[i] for i in places), *[-math.inf] * missing, *map(float, places), *[-1.0] * missing)
