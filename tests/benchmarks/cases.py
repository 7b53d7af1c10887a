"""What the CPU benchmarks compute: each case in the library's words, in numpy, as a torch function and as ONNX nodes.

Every array, weights included, is an argument of the call, in fp32, for all contenders; nobody may pack ahead. numpy in
float64 is the reference.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from napkin_cat.library import ALGORITHMS, gated_mlp
from napkin_cat.operations import rmsnorm
from napkin_cat.trace import Algorithm, algorithm

Data = Any
Node = tuple[str, tuple[str, ...], tuple[str, ...], dict[str, Any]]
"""An ONNX node: operator ("domain:operator" outside the standard), inputs, outputs, attributes."""

EPSILON = 1e-5


@algorithm(X="n d", W1="d f", W3="d f", W2="f e")
def rmsnorm_gated_mlp(X: Any, W1: Any, W3: Any, W2: Any) -> Any:
    """Root-mean-square normalisation, then SwiGLU."""
    return gated_mlp(rmsnorm("d")(X), W1, W3, W2)


@dataclass(frozen=True)
class Case:
    """One computation at one size.

    `numpy` takes the arrays in the algorithm's order, of any floating dtype; `torch` the torch module, then the
    tensors; `onnx` is the graph from those names to "out", with constants by name. `sdpa`, where there is one, is the
    same by torch's scaled_dot_product_attention, `keops` by pykeops.
    """

    name: str
    algorithm: Algorithm
    sizes: Mapping[str, int]
    flop: int
    numpy: Callable[..., Data]
    torch: Callable[..., Data]
    onnx: tuple[Node, ...]
    constants: Mapping[str, Data] = field(default_factory=dict)
    alternatives: Mapping[str, tuple[Node, ...]] = field(default_factory=dict)
    """Other graphs for onnxruntime: its own fused operators."""
    sdpa: Callable[..., Data] | None = None
    keops: Callable[..., Data] | None = None
    openvino: Callable[..., Data] | None = None
    """A graph of OpenVINO's own operators: takes its operator set and the parameters."""
    labels: str | None = None
    """An input of labels along this axis: whole numbers, int64 for torch and ONNX."""

    def arrays(self) -> list[Data]:
        """Standard normal inputs; weights as wide as the contracted axis asks for."""
        values = np.random.default_rng(1)
        found = []
        for name, axes in self.shapes().items():
            if self.labels is not None and name == "L":
                found.append(values.integers(self.sizes[self.labels], size=axes).astype(np.float32))
            else:
                scale = 1 / math.sqrt(axes[0 if name != "W" or self.labels is None else 1]) if name[0] == "W" else 1.0
                found.append((scale * values.standard_normal(axes)).astype(np.float32))
        return found

    def shapes(self) -> dict[str, tuple[int, ...]]:
        inside = self.algorithm.diagram.dom.inside
        return {
            name: tuple(self.sizes[a] for a in array.names)
            for name, array in zip(self.algorithm.inputs, inside, strict=True)
        }

    def shape(self) -> tuple[int, ...]:
        """Of the output."""
        return tuple(self.sizes[a] for a in self.algorithm.diagram.cod.inside[0].names)


def _visible(q: int, x: int) -> Data:
    return np.arange(q)[:, None] >= np.arange(x)


def _attention(Q: Data, K: Data, V: Data, causal: bool = False) -> Data:
    """On the last two axes; other axes of K and V are broadcast."""
    S = Q @ np.swapaxes(K, -1, -2)
    S *= Q.dtype.type(1 / math.sqrt(Q.shape[-1]))
    if causal:
        S[..., ~_visible(*S.shape[-2:])] = -np.inf
    S -= S.max(axis=-1, keepdims=True)
    np.exp(S, out=S)
    S /= S.sum(axis=-1, keepdims=True)
    return S @ V


def _torch_attention(torch: Any, Q: Data, K: Data, V: Data, causal: bool = False) -> Data:
    S = Q @ K.transpose(-1, -2) / math.sqrt(Q.shape[-1])
    if causal:
        S = S.masked_fill(torch.ones(S.shape[-2:], dtype=torch.bool).triu(1), -math.inf)
    return torch.softmax(S, dim=-1) @ V


def _four(a: Data) -> Data:
    return a.reshape((1,) * (4 - a.ndim) + tuple(a.shape))


def _sdpa(torch: Any, Q: Data, K: Data, V: Data, causal: bool = False) -> Data:
    found = torch.nn.functional.scaled_dot_product_attention(_four(Q), _four(K), _four(V), is_causal=causal)
    return found.reshape(Q.shape)


def _openvino_attention(ops: Any, Q: Data, K: Data, V: Data, causal: bool = False) -> Data:
    """[q d] as OpenVINO wants it, with a batch and a head."""
    q, k, v = (ops.unsqueeze(a, ops.constant([0, 1])) for a in (Q, K, V))
    return ops.squeeze(ops.scaled_dot_product_attention(q, k, v, causal=causal), ops.constant([0, 1]))


def _reshaped(names: str, shapes: Mapping[str, tuple[int, ...]]) -> tuple[tuple[Node, ...], dict[str, Data]]:
    nodes = tuple(("Reshape", (n, f"{n}_shape"), (f"{n}4",), {}) for n in names)
    return nodes, {f"{n}_shape": np.array(s, dtype=np.int64) for n, s in shapes.items()}


def attention(n: int, d: int, causal: bool) -> Case:
    """One head. onnxruntime also by its own MultiHeadAttention."""
    four, shapes = _reshaped("QKV", dict.fromkeys("QKV", (1, 1, n, d)))
    standard = (
        *four,
        ("Attention", ("Q4", "K4", "V4"), ("out4",), {"is_causal": int(causal)}),
        ("Reshape", ("out4", "out_shape"), ("out",), {}),
    )
    own = (
        *(("Reshape", (c, f"{c}3_shape"), (f"{c}3",), {}) for c in "QKV"),
        (
            "com.microsoft:MultiHeadAttention", ("Q3", "K3", "V3"), ("out3",),
            {"num_heads": 1, "unidirectional": int(causal)},
        ),
        ("Reshape", ("out3", "out_shape"), ("out",), {}),
    )  # fmt: skip
    three = {f"{c}3_shape": np.array((1, n, d), dtype=np.int64) for c in "QKV"}
    name = "causal attention" if causal else "attention"
    return Case(
        f"{name} n={n} d={d}",
        ALGORITHMS["causal_attention" if causal else "attention"],
        {"q": n, "x": n, "d": d},
        4 * d * (n * (n + 1) // 2 if causal else n * n),
        lambda Q, K, V: _attention(Q, K, V, causal),
        lambda torch, Q, K, V: _torch_attention(torch, Q, K, V, causal),
        standard,
        {**shapes, **three, "out_shape": np.array((n, d), dtype=np.int64)},
        {"MultiHeadAttention": own},
        sdpa=lambda torch, Q, K, V: _sdpa(torch, Q, K, V, causal),
        openvino=lambda ops, Q, K, V: _openvino_attention(ops, Q, K, V, causal),
    )


def grouped_query(k: int, g: int, n: int, d: int) -> Case:
    """Heads g of queries for each of k heads of keys and values."""
    four, shapes = _reshaped("QKV", {"Q": (1, k * g, n, d), "K": (1, k, n, d), "V": (1, k, n, d)})
    nodes = (
        *four,
        ("Attention", ("Q4", "K4", "V4"), ("out4",), {}),
        ("Reshape", ("out4", "out_shape"), ("out",), {}),
    )

    def sdpa(torch: Any, Q: Data, K: Data, V: Data) -> Data:
        run = torch.nn.functional.scaled_dot_product_attention
        return run(Q.reshape(1, k * g, n, d), K[None], V[None], enable_gqa=True).reshape(Q.shape)

    def graph(ops: Any, Q: Data, K: Data, V: Data) -> Data:
        k5, v5 = (ops.broadcast(ops.unsqueeze(a, ops.constant([1])), ops.constant([k, g, n, d])) for a in (K, V))
        q4, k4, v4 = (ops.reshape(a, ops.constant([1, k * g, n, d]), False) for a in (Q, k5, v5))
        return ops.reshape(ops.scaled_dot_product_attention(q4, k4, v4), ops.constant([k, g, n, d]), False)

    return Case(
        f"grouped-query attention k={k} g={g} n={n} d={d}",
        ALGORITHMS["grouped_query_attention"],
        {"k": k, "g": g, "q": n, "x": n, "d": d},
        4 * k * g * d * n * n,
        lambda Q, K, V: _attention(Q, K[:, None], V[:, None]),
        lambda torch, Q, K, V: _torch_attention(torch, Q, K[:, None], V[:, None]),
        nodes,
        {**shapes, "out_shape": np.array((k, g, n, d), dtype=np.int64)},
        sdpa=sdpa,
        openvino=graph,
    )


def matmul(n: int) -> Case:
    return Case(
        f"matmul {n}", ALGORITHMS["matmul"], {"a": n, "b": n, "c": n}, 2 * n**3, lambda A, B: A @ B,
        lambda torch, A, B: A @ B, (("MatMul", ("A", "B"), ("out",), {}),),
    )  # fmt: skip


def layernorm_linear(n: int, d: int, e: int) -> Case:
    def plain(X: Data, W: Data) -> Data:
        Y = X - X.mean(axis=1, keepdims=True)
        return Y / np.sqrt(np.square(Y).mean(axis=1, keepdims=True) + Y.dtype.type(EPSILON)) @ W

    return Case(
        f"layernorm + linear n={n} d={d} e={e}",
        ALGORITHMS["layernorm_linear"],
        {"n": n, "d": d, "e": e},
        2 * n * d * e,
        plain,
        lambda torch, X, W: torch.nn.functional.layer_norm(X, X.shape[-1:], eps=EPSILON) @ W,
        (
            ("LayerNormalization", ("X", "ones"), ("N",), {"axis": -1, "epsilon": EPSILON}),
            ("MatMul", ("N", "W"), ("out",), {}),
        ),
        {"ones": np.ones(d, np.float32)},
    )


def gated(n: int, d: int, f: int) -> Case:
    """Root-mean-square normalisation, then SwiGLU back to width d."""

    def plain(X: Data, W1: Data, W3: Data, W2: Data) -> Data:
        N = X / np.sqrt(np.square(X).mean(axis=1, keepdims=True) + X.dtype.type(EPSILON))
        G = N @ W1
        return (G / (1 + np.exp(-G)) * (N @ W3)) @ W2

    def by_torch(torch: Any, X: Data, W1: Data, W3: Data, W2: Data) -> Data:
        N = torch.nn.functional.rms_norm(X, X.shape[-1:], eps=EPSILON)
        return (torch.nn.functional.silu(N @ W1) * (N @ W3)) @ W2

    nodes: tuple[Node, ...] = (
        ("RMSNormalization", ("X", "ones"), ("N",), {"axis": -1, "epsilon": EPSILON}),
        ("MatMul", ("N", "W1"), ("G",), {}),
        ("MatMul", ("N", "W3"), ("U",), {}),
        ("Sigmoid", ("G",), ("s",), {}),
        ("Mul", ("G", "s"), ("A",), {}),
        ("Mul", ("A", "U"), ("H",), {}),
        ("MatMul", ("H", "W2"), ("out",), {}),
    )
    return Case(
        f"rmsnorm + gated MLP n={n} d={d} f={f}", rmsnorm_gated_mlp, {"n": n, "d": d, "f": f, "e": d},
        6 * n * d * f, plain, by_torch, nodes, {"ones": np.ones(d, np.float32)},
    )  # fmt: skip


def cross_entropy(n: int, d: int, v: int) -> Case:
    """The loss of each row."""

    def plain(X: Data, W: Data, L: Data) -> Data:
        T = X @ W.T
        top = T.max(axis=1)
        at = T[np.arange(len(T)), L.astype(np.int64)]
        T -= top[:, None]
        np.exp(T, out=T)
        return np.log(T.sum(axis=1)) + top - at

    return Case(
        f"linear + cross-entropy n={n} d={d} v={v}",
        ALGORITHMS["linear_cross_entropy"],
        {"n": n, "d": d, "v": v},
        2 * n * d * v,
        plain,
        lambda torch, X, W, L: torch.nn.functional.cross_entropy(X @ W.T, L, reduction="none"),
        (
            ("Transpose", ("W",), ("Wt",), {"perm": [1, 0]}),
            ("MatMul", ("X", "Wt"), ("T",), {}),
            ("LogSoftmax", ("T",), ("P",), {"axis": -1}),
            ("Unsqueeze", ("L", "last"), ("at",), {}),
            ("GatherElements", ("P", "at"), ("picked",), {"axis": 1}),
            ("Squeeze", ("picked", "last"), ("flat",), {}),
            ("Neg", ("flat",), ("out",), {}),
        ),
        {"last": np.array([1], dtype=np.int64)},
        labels="v",
    )


def rbf(n: int, d: int) -> Case:
    def plain(Q: Data, X: Data, V: Data) -> Data:
        D = Q @ X.T
        D -= np.square(Q).sum(axis=1)[:, None] / 2
        D -= np.square(X).sum(axis=1) / 2
        np.exp(D, out=D)
        return D @ V

    def keops(Q: Data, X: Data, V: Data) -> Data:
        from pykeops.numpy import LazyTensor

        K = (-((LazyTensor(Q[:, None, :]) - LazyTensor(X[None, :, :])) ** 2).sum(-1) / 2).exp()
        return (K @ V[:, None])[:, 0]

    return Case(
        f"RBF kernel matvec n={n} d={d}",
        ALGORITHMS["rbf_matvec"],
        {"q": n, "x": n, "d": d},
        (3 * d + 2) * n * n,
        plain,
        lambda torch, Q, X, V: torch.exp(Q @ X.T - Q.square().sum(1)[:, None] / 2 - X.square().sum(1) / 2) @ V,
        (
            ("Transpose", ("X",), ("Xt",), {"perm": [1, 0]}),
            ("MatMul", ("Q", "Xt"), ("P",), {}),
            ("ReduceSumSquare", ("Q", "last"), ("qq",), {"keepdims": 1}),
            ("ReduceSumSquare", ("X", "last"), ("xx",), {"keepdims": 0}),
            ("Mul", ("qq", "half"), ("q2",), {}),
            ("Mul", ("xx", "half"), ("x2",), {}),
            ("Sub", ("P", "q2"), ("D",), {}),
            ("Sub", ("D", "x2"), ("E",), {}),
            ("Exp", ("E",), ("F",), {}),
            ("MatMul", ("F", "V"), ("out",), {}),
        ),
        {"last": np.array([1], dtype=np.int64), "half": np.array(0.5, dtype=np.float32)},
        keops=keops,
    )


def entropy(n: int, x: int) -> Case:
    """The entropy of the softmax of each row."""

    def plain(T: Data) -> Data:
        S = T - T.max(axis=1, keepdims=True)
        E = np.exp(S)
        z = E.sum(axis=1)
        return np.log(z) - (E * S).sum(axis=1) / z

    def by_torch(torch: Any, T: Data) -> Data:
        P = torch.log_softmax(T, dim=1)
        return -(P.exp() * P).sum(1)

    return Case(
        f"softmax-entropy n={n} x={x}", ALGORITHMS["entropy"], {"n": n, "x": x}, 6 * n * x, plain, by_torch,
        (
            ("LogSoftmax", ("T",), ("P",), {"axis": -1}),
            ("Exp", ("P",), ("E",), {}),
            ("Mul", ("P", "E"), ("F",), {}),
            ("ReduceSum", ("F", "last"), ("s",), {"keepdims": 0}),
            ("Neg", ("s",), ("out",), {}),
        ),
        {"last": np.array([1], dtype=np.int64)},
    )  # fmt: skip


CASES: tuple[Case, ...] = (
    *(attention(n, d, causal) for causal in (False, True) for d in (64, 128) for n in (1024, 2048, 4096)),
    grouped_query(2, 4, 1024, 64),
    grouped_query(2, 4, 1024, 128),
    matmul(1024),
    layernorm_linear(4096, 512, 512),
    layernorm_linear(16384, 256, 64),
    gated(512, 512, 1408),
    gated(4096, 256, 256),
    cross_entropy(512, 64, 32768),
    cross_entropy(512, 256, 32768),
    cross_entropy(512, 64, 50257),
    rbf(4096, 4),
    rbf(4096, 16),
    entropy(1024, 32768),
)
QUICK: tuple[Case, ...] = (
    attention(256, 64, False),
    attention(256, 64, True),
    grouped_query(2, 2, 128, 64),
    matmul(256),
    layernorm_linear(512, 128, 64),
    gated(128, 64, 176),
    cross_entropy(64, 64, 4096),
    rbf(512, 8),
    entropy(128, 4096),
)
"""Every kind of case in a second or two: for tests."""
