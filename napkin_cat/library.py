"""Operations and the algorithms that are built from them; everything else in the library is about these as data.

An operation's meaning is its `body`, and nothing else is said about it: evaluation, proof, cost and code are read
off those expressions. Every reduction is a statement of its own, since every named array counts as resident memory.

>>> from napkin_cat.trace import algorithm
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

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from napkin_cat import expression
from napkin_cat.diagram import Op, Operation, TypeMismatch, code_axes
from napkin_cat.expression import (
    Apply,
    Cast,
    Const,
    Expr,
    Index,
    Reduce,
    Size,
    Var,
    call,
    erf,
    finite,
    nonzero,
    reduce_max,
    reduce_sum,
    sqrt,
    where,
)  # fmt: skip
from napkin_cat.trace import Algorithm, Wire, algorithm, binary

__all__ = [
    "ALGORITHMS", "add", "attention", "causal", "causal_attention", "contract", "div", "dot_product", "exp", "flop",
    "gated_mlp", "gelu", "gelu_tanh", "grouped_query_attention", "layernorm", "layernorm_linear", "log", "matmul",
    "max_over", "mlp", "mul", "multi_head_attention", "multi_head_latent_attention", "multi_query_attention",
    "reciprocal", "relu", "rmsnorm", "rmsnorm_linear", "scale", "scale_by_root", "sigmoid", "silu", "sliding_window",
    "sliding_window_attention", "softmax", "square", "sub", "sum_over", "tanh", "transformer_block",
]  # fmt: skip

_a, _t = Var("a"), Var("t")


# --------------------------------------------------------------------------- operations


def contract(pattern: str) -> Operation:
    """A sum of products over named axes, e.g. `contract("q d, x d -> q x")`: the axes that the output lacks are summed.

    `contract("d")` is the dot product over `d`. On arrays that carry further axes it is woven over them.

    Raises:
        TypeMismatch: a malformed pattern, an axis twice in one array, an output axis that no input has, no summed axis.
    """
    left, arrow, right = pattern.partition("->")
    if not arrow:
        left, right = f"{pattern}, {pattern}", ""
    inputs = [part.split() for part in left.split(",")]
    output = right.split()
    for axes in (*inputs, output):
        for axis in axes:
            if not axis.isidentifier():
                raise TypeMismatch(f"contract({pattern!r}): {axis!r} is no axis name")
        if len(set(axes)) != len(axes):
            raise TypeMismatch(f"contract({pattern!r}): an axis stands twice in {' '.join(axes)!r}; relabel one")
    known = list(dict.fromkeys(a for axes in inputs for a in axes))
    for axis in output:
        if axis not in known:
            raise TypeMismatch(f"contract({pattern!r}): no input has the output's axis {axis!r}")
    summed = tuple(a for a in known if a not in output)
    if not summed:
        raise TypeMismatch(f"contract({pattern!r}) sums over no axis; a plain product is `mul`")
    names = [f"a{i}" for i in range(len(inputs))]
    product: Expr = Var(names[0])
    for name in names[1:]:
        product = product * Var(name)
    core = tuple((n, tuple(a for a in axes if a in summed)) for n, axes in zip(names, inputs, strict=True))
    return Operation("contract", core, (("c", reduce_sum(summed, product)),), ("c",), summed)


def _unary(name: str, b: Expr, axes: tuple[str, ...] = (), **parameters: object) -> Operation:
    words = tuple((k, str(v)) for k, v in parameters.items())
    return Operation(name, (("a", ()),), (("b", b),), ("b",), axes, (), words)


add = binary("add", lambda a, b: a + b)
sub = binary("sub", lambda a, b: a - b)
mul = binary("mul", lambda a, b: a * b)
div = binary("div", lambda a, b: a / b)

exp = _unary("exp", expression.exp(_a))
log = _unary("log", expression.log(_a))
relu = _unary("relu", call("max", _a, 0))
tanh = _unary("tanh", expression.tanh(_a))
square = _unary("square", _a * _a)
reciprocal = _unary("reciprocal", 1 / _a)
sigmoid = _unary("sigmoid", 1 / (1 + expression.exp(-_a)))
silu = _unary("silu", _a / (1 + expression.exp(-_a)))
gelu = _unary("gelu", _a * (1 + erf(_a * Fraction(1 / math.sqrt(2)))) / 2)
gelu_tanh = _unary(
    "gelu_tanh",
    _a * (1 + expression.tanh((_a + _a * _a * _a * Fraction(44715, 1000000)) * Fraction(math.sqrt(2 / math.pi)))) / 2,
)


def scale(factor: int | float | Fraction) -> Operation:
    """Multiplication by a number, elementwise: [..] -> [..].

    Raises:
        TypeMismatch: the factor is not finite.
    """
    return _unary("scale", _a * _number("scale", factor), by=factor)


def scale_by_root(axis: str) -> Operation:
    """Division by the square root of an axis's size, elementwise: [..] -> [..]; the 1/sqrt(d) of attention.

    The array need not carry the axis (the scores of attention no longer do); its whole size is what counts.
    """
    return _unary("scale_by_root", _a / sqrt(Size(axis)), (axis,))


def _number(what: str, value: int | float | Fraction) -> Fraction:
    try:
        return Fraction(value)
    except (ValueError, OverflowError):
        raise TypeMismatch(f"{what}: {value} is no finite number") from None


def sum_over(axis: str) -> Operation:
    """The sum along an axis: [.. x ..] -> [.. ..]."""
    return Operation("sum", (("a", (axis,)),), (("b", reduce_sum(axis, _a)),), ("b",), (axis,))


def max_over(axis: str) -> Operation:
    """The greatest value along an axis: [.. x ..] -> [.. ..]."""
    return Operation("max", (("a", (axis,)),), (("b", reduce_max(axis, _a)),), ("b",), (axis,))


def softmax(axis: str) -> Operation:
    """exp(t) / sum exp(t) along an axis, shifted by the maximum: [.. x ..] -> [.. x ..].

    A fully masked row (all -inf) comes out as 0. Not streamable alone; with a contraction after it, it is a seed
    (sections 2 and 3 of the paper: softmax-contraction).
    """
    body = (
        ("m", reduce_max(axis, _t)),
        ("e", expression.exp(_t - finite(Var("m")))),
        ("z", reduce_sum(axis, Var("e"))),
        ("p", Var("e") / nonzero(Var("z"))),
    )
    return Operation("softmax", (("t", (axis,)),), body, ("p",), (axis,))


def layernorm(axis: str, epsilon: float = 1e-5) -> Operation:
    """(a - mean) / sqrt(variance + epsilon) along an axis: [.. d ..] -> [.. d ..].

    It has no gain and bias: compose those with `mul` and `add` on arrays [d], which are broadcast.

    Raises:
        TypeMismatch: epsilon is not finite.
    """
    centred = Var("centred")
    body = (
        ("total", reduce_sum(axis, _a)),
        ("mean", Var("total") / Size(axis)),
        ("centred", _a - Var("mean")),
        ("squares", reduce_sum(axis, centred * centred)),
        ("variance", Var("squares") / Size(axis)),
        ("b", centred / sqrt(Var("variance") + _number("layernorm", epsilon))),
    )
    return Operation("layernorm", (("a", (axis,)),), body, ("b",), (axis,), (), (("epsilon", str(epsilon)),))


def rmsnorm(axis: str, epsilon: float = 1e-5) -> Operation:
    """a / sqrt(mean square + epsilon) along an axis: [.. d ..] -> [.. d ..]; without gain (see `layernorm`).

    Raises:
        TypeMismatch: epsilon is not finite.
    """
    body = (
        ("squares", reduce_sum(axis, _a * _a)),
        ("meansquare", Var("squares") / Size(axis)),
        ("b", _a / sqrt(Var("meansquare") + _number("rmsnorm", epsilon))),
    )
    return Operation("rmsnorm", (("a", (axis,)),), body, ("b",), (axis,), (), (("epsilon", str(epsilon)),))


def causal(q: str, x: str) -> Operation:
    """Scores [.. q x ..] with -inf where position x lies after position q: computed from positions, never loaded.

    Raises:
        TypeMismatch: one axis in both places; relabel one of them.
    """
    return _mask("causal", q, x, Index(x) <= Index(q))


def sliding_window(q: str, x: str, width: int) -> Operation:
    """Scores [.. q x ..] with -inf unless q - width < x <= q: each query sees itself and the width - 1 before it.

    Raises:
        TypeMismatch: one axis in both places, or a width that is no positive integer.
    """
    if not isinstance(width, int) or width < 1:
        raise TypeMismatch(f"a sliding window of width {width}; it must be a positive integer")
    return _mask("sliding_window", q, x, (Index(x) <= Index(q)) & (Index(q) - width < Index(x)), width=width)


def _mask(name: str, q: str, x: str, visible: Expr, **parameters: object) -> Operation:
    if q == x:
        raise TypeMismatch(f"{name}: queries and keys are both along {q!r}; relabel one of them")
    words = tuple((k, str(v)) for k, v in parameters.items())
    body = (("u", where(visible, _t, -math.inf)),)
    return Operation(name, (("t", (q, x)),), body, ("u",), (q, x), (), words)


def flop(op: Op, sizes: Mapping[str, int]) -> int:
    """Floating-point operations of an operation on arrays of these sizes.

    A sum of products of size k counts 2k per result, another reduction one per element, an elementwise function one
    per element of its own arguments; constants, choosing, comparing and guarding (`where`, `finite`, `nonzero`) and
    casts count nothing. Section 3 of the paper.

    Raises:
        TypeMismatch: an axis of the operation without a size.
    """

    def volume(e: Expr, over: tuple[str, ...] = ()) -> int:
        axes = {a.name: a.size for a in code_axes((("", e),), op.axes)[""]}
        lengths = {a: sizes.get(a, axes.get(a)) for a in (*axes, *over)}
        for a, n in lengths.items():
            if n is None:
                raise TypeMismatch(f"{op}: the size of axis {a!r} is not among {', '.join(sizes) or 'no sizes'}")
        return math.prod(n for n in lengths.values() if n is not None)

    def count(e: Expr) -> int:
        match e:
            case Reduce("sum", over, Apply("mul", (a, b)) as body):
                return 2 * volume(body, over) + count(a) + count(b)
            case Reduce(_, over):
                per = 2 if e.kind == "recur" else 1
                return per * sum(volume(x, over) for x in e.inside[:1]) + sum(map(count, e.children))
            case Cast(_, body):
                return count(body)
            case Apply(fn, args):
                free = fn in ("where", "le", "lt", "eq", "and") or all(isinstance(a, Const | Size) for a in args)
                return (0 if free else volume(e)) + sum(map(count, args))
        return 0

    return sum(count(e) for _, e in op.operation.body)


# --------------------------------------------------------------------------- algorithms


_ATTENTION = {"h": 32, "k": 8, "g": 4, "q": 4096, "x": 4096, "d": 128, "c": 512}
_LINEAR = {"n": 4096, "m": 4096, "d": 4096, "f": 11008, "e": 4096}


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


ALGORITHMS: Mapping[str, Algorithm] = {
    name: value for name, value in dict(globals()).items() if isinstance(value, Algorithm)
}
"""The library's algorithms by name."""
