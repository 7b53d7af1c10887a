"""Operations: what deep-learning algorithms are built from (those that sum up a row are in `measures`).

An operation's meaning is its `body`, and nothing else is said about it: evaluation, proof, cost and code are read
off those expressions. Every reduction is a statement of its own, since every named array counts as resident memory.

>>> print(softmax("x").on("h q x").cod)
[h q x]
>>> for name, e in softmax("x").body:
...     print(name, "=", e)
m = max[x](t)
e = exp(t - where(m == -inf, 0, m))
z = sum[x](e)
p = e / where(z == 0, 1, z)
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction

from napkin_cat import expression
from napkin_cat.diagram import Op, Operation, TypeMismatch, code_axes
from napkin_cat.expression import (
    Apply,
    Cast,
    Code,
    Const,
    Expr,
    Index,
    Reduce,
    Size,
    Var,
    call,
    erf,
    finite,
    maximum,
    minimum,
    nonzero,
    recur,
    reduce_max,
    reduce_min,
    reduce_sum,
    sqrt,
    where,
)  # fmt: skip
from napkin_cat.trace import binary

__all__ = [
    "absmax_quantize", "absmax_scale", "absolute", "add", "along", "cast", "causal", "centring", "contract",
    "decayed_sum", "div", "elu_plus_one", "exp", "exponentials", "flop", "gated_sum", "gelu", "gelu_tanh",
    "l2_normalize", "layernorm", "log", "logsumexp", "magnitudes", "max_over", "min_over", "mul", "negate", "ratio",
    "reciprocal", "relu", "rmsnorm", "scale", "scale_by_root", "sigmoid", "silu", "sliding_window", "softcap",
    "softmax", "softmax_with_sink", "square", "squared_distance", "sub", "sum_over", "tanh",
]  # fmt: skip

_a, _t = Var("a"), Var("t")


# --------------------------------------------------------------------------- elementwise


def _unary(name: str, b: Expr, axes: tuple[str, ...] = (), **parameters: object) -> Operation:
    return Operation(name, (("a", ()),), (("b", b),), ("b",), axes, (), _words(parameters))


def _words(parameters: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    return tuple((k, str(v)) for k, v in parameters.items())


def _number(what: str, value: int | float | Fraction) -> Fraction:
    try:
        return Fraction(value)
    except (ValueError, OverflowError):
        raise TypeMismatch(f"{what}: {value} is no finite number") from None


add = binary("add", lambda a, b: a + b)
sub = binary("sub", lambda a, b: a - b)
mul = binary("mul", lambda a, b: a * b)
div = binary("div", lambda a, b: a / b)
# The quotient of two sums over a row of which nothing is left: 0 / 0 is 0.
ratio = binary("ratio", lambda a, b: a / nonzero(b))

exp = _unary("exp", expression.exp(_a))
log = _unary("log", expression.log(_a))
relu = _unary("relu", call("max", _a, 0))
tanh = _unary("tanh", expression.tanh(_a))
square = _unary("square", _a * _a)
negate = _unary("negate", -_a)
absolute = _unary("absolute", expression.absolute(_a))
reciprocal = _unary("reciprocal", 1 / _a)
sigmoid = _unary("sigmoid", 1 / (1 + expression.exp(-_a)))
silu = _unary("silu", _a / (1 + expression.exp(-_a)))
gelu = _unary("gelu", _a * (1 + erf(_a * Fraction(1 / math.sqrt(2)))) / 2)
gelu_tanh = _unary(
    "gelu_tanh",
    _a * (1 + expression.tanh((_a + _a * _a * _a * Fraction(44715, 1000000)) * Fraction(math.sqrt(2 / math.pi)))) / 2,
)
# The positive feature map of linear attention (arXiv 2006.16236); both branches of `where` are evaluated.
elu_plus_one = _unary("elu_plus_one", where(call("lt", 0, _a), _a + 1, expression.exp(minimum(_a, 0))))


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


def softcap(cap: int | float | Fraction) -> Operation:
    """cap * tanh(a / cap), elementwise: [..] -> [..]; scores between -cap and cap (Gemma 2, arXiv 2408.00118).

    It takes -inf to -cap: mask after it, not before.

    Raises:
        TypeMismatch: the cap is not a positive finite number.
    """
    bound = _number("softcap", cap)
    if bound <= 0:
        raise TypeMismatch(f"softcap: a cap of {cap}; it must be positive")
    return _unary("softcap", bound * expression.tanh(_a / bound), cap=cap)


def cast(kind: str) -> Operation:
    """The array rounded to a dtype, elementwise: [..] -> [..].

    Over the reals, which proofs and `evaluate` speak of, it is the identity. Its result is stored and multiplied in
    that dtype, and a program that runs `declared` rounds there (see `Numerics`).

    >>> print(cast("fp8").on("q x").cod)
    [q x]:fp8e4m3

    Raises:
        ExpressionError: no such dtype.
    """
    to = expression.dtype(kind).name
    return _unary("cast", Cast(to, _a), to=to)


# --------------------------------------------------------------------------- sums of products


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


def squared_distance(axis: str) -> Operation:
    """The squared Euclidean distance of two points: [.. d ..], [.. d ..] -> [.. ..].

    From the differences: |a|^2 - 2 a.b + |b|^2 would lose the digits of points that are close.
    """
    difference = Var("difference")
    return along(
        "squared_distance", axis, "a b",
        ("difference", _a - Var("b")),
        ("c", reduce_sum(axis, difference * difference)),
    )  # fmt: skip


def decayed_sum(axis: str, rate: int | float | Fraction) -> Operation:
    """sum rate^(size - 1 - index) a, the last position counting whole: [.. x ..] -> [.. ..].

    The state of retention after its last position (arXiv 2307.08621).

    Raises:
        TypeMismatch: a rate that is not in (0, 1].
    """
    if not 0 < _number("decayed_sum", rate) <= 1:
        raise TypeMismatch(f"decayed_sum: a rate of {rate}; it must be in (0, 1]")
    return along(
        "decayed_sum", axis, "a",
        ("weight", expression.exp(Fraction(math.log(rate)) * (Size(axis) - 1 - Index(axis)))),
        ("b", reduce_sum(axis, Var("weight") * _a)),
        rate=rate,
    )  # fmt: skip


def gated_sum(axis: str) -> Operation:
    """The linear recurrence h := g h + a from 0, its last value: gates [.. x ..], increments [.. x ..] -> [.. ..].

    The gates come from data, as in gated linear recurrences (Griffin, arXiv 2402.19427).
    """
    return along("gated_sum", axis, "g a", ("b", recur(axis, Var("g"), _a)))


# --------------------------------------------------------------------------- along an axis


def along(
    name: str,
    axis: str,
    inputs: str,
    *body: tuple[str, Expr],
    single: str = "",
    outputs: str = "",
    **parameters: object,
) -> Operation:
    """An operation on arrays that carry an axis (`inputs`) or need not (`single`); by default its last name comes out.

    >>> print(along("energy", "x", "a", ("b", reduce_sum("x", _a * _a))).on("q x").cod)
    [q]
    """
    core = (*((n, (axis,)) for n in inputs.split()), *((n, ()) for n in single.split()))
    outs = tuple(outputs.split()) or (body[-1][0],)
    return Operation(name, core, body, outs, (axis,), (), _words(parameters))


def sum_over(axis: str) -> Operation:
    """The sum along an axis: [.. x ..] -> [.. ..]."""
    return along("sum", axis, "a", ("b", reduce_sum(axis, _a)))


def max_over(axis: str) -> Operation:
    """The greatest value along an axis: [.. x ..] -> [.. ..]."""
    return along("max", axis, "a", ("b", reduce_max(axis, _a)))


def min_over(axis: str) -> Operation:
    """The least value along an axis: [.. x ..] -> [.. ..]."""
    return along("min", axis, "a", ("b", reduce_min(axis, _a)))


# --------------------------------------------------------------------------- softmax


def exponentials(axis: str, t: str = "t", end: str = "") -> Code:
    """The greatest score m, the exponentials e of what lies below it, and their sum z; a masked row has z = 0."""
    return (
        (f"m{end}", reduce_max(axis, Var(t))),
        (f"e{end}", expression.exp(Var(t) - finite(Var(f"m{end}")))),
        (f"z{end}", reduce_sum(axis, Var(f"e{end}"))),
    )


def softmax(axis: str) -> Operation:
    """exp(t) / sum exp(t) along an axis, shifted by the maximum: [.. x ..] -> [.. x ..].

    A fully masked row (all -inf) comes out as 0. Not streamable alone; with a contraction after it, it is a seed
    (sections 2 and 3 of the paper: softmax-contraction).
    """
    return along("softmax", axis, "t", *exponentials(axis), ("p", Var("e") / nonzero(Var("z"))))


def softmax_with_sink(axis: str) -> Operation:
    """Softmax with one more score s in its denominator, the sink: scores [.. x ..], sink [.. ..] -> [.. x ..].

    The sink takes its share and is no part of the output (arXiv 2309.17453). A fully masked row comes out as 0.
    """
    sink, greatest = Var("s"), finite(Var("u"))
    return along(
        "softmax_with_sink", axis, "t",
        ("m", reduce_max(axis, _t)),
        ("u", maximum(Var("m"), sink)),
        ("e", expression.exp(_t - greatest)),
        ("z", reduce_sum(axis, Var("e"))),
        ("whole", Var("z") + expression.exp(sink - greatest)),
        ("p", Var("e") / nonzero(Var("whole"))),
        single="s",
    )  # fmt: skip


def logsumexp(axis: str) -> Operation:
    """log sum exp(t) along an axis, shifted by the maximum: [.. x ..] -> [.. ..]. A fully masked row gives -inf."""
    return along("logsumexp", axis, "t", *exponentials(axis), ("b", Var("m") + expression.log(nonzero(Var("z")))))


# --------------------------------------------------------------------------- normalisation


def centring(axis: str, a: str = "a", end: str = "") -> Code:
    """The mean along an axis and what differs from it: two passes, without a difference of great squares."""
    return (
        (f"total{end}", reduce_sum(axis, Var(a))),
        (f"mean{end}", Var(f"total{end}") / Size(axis)),
        (f"centred{end}", Var(a) - Var(f"mean{end}")),
    )


def layernorm(axis: str, epsilon: float = 1e-5) -> Operation:
    """(a - mean) / sqrt(variance + epsilon) along an axis: [.. d ..] -> [.. d ..].

    It has no gain and bias: compose those with `mul` and `add` on arrays [d], which are broadcast.

    Raises:
        TypeMismatch: epsilon is not finite.
    """
    return along(
        "layernorm", axis, "a", *centring(axis),
        ("squares", reduce_sum(axis, Var("centred") * Var("centred"))),
        ("variance", Var("squares") / Size(axis)),
        ("b", Var("centred") / sqrt(Var("variance") + _number("layernorm", epsilon))),
        epsilon=epsilon,
    )  # fmt: skip


def rmsnorm(axis: str, epsilon: float = 1e-5) -> Operation:
    """a / sqrt(mean square + epsilon) along an axis: [.. d ..] -> [.. d ..]; without gain (see `layernorm`).

    Raises:
        TypeMismatch: epsilon is not finite.
    """
    return along(
        "rmsnorm", axis, "a",
        ("squares", reduce_sum(axis, _a * _a)),
        ("meansquare", Var("squares") / Size(axis)),
        ("b", _a / sqrt(Var("meansquare") + _number("rmsnorm", epsilon))),
        epsilon=epsilon,
    )  # fmt: skip


def l2_normalize(axis: str) -> Operation:
    """a / sqrt(sum a^2) along an axis: [.. d ..] -> [.. d ..]; a row of zeros stays 0."""
    return along(
        "l2_normalize", axis, "a",
        ("squares", reduce_sum(axis, _a * _a)),
        ("length", sqrt(Var("squares"))),
        ("b", _a / nonzero(Var("length"))),
    )  # fmt: skip


def magnitudes(axis: str) -> Code:
    """The greatest magnitude along an axis, 0 of no values."""
    return (
        ("magnitude", expression.absolute(_a)),
        ("largest", reduce_max(axis, Var("magnitude"))),
        ("m", maximum(0, Var("largest"))),
    )


def absmax_scale(axis: str) -> Operation:
    """a / max |a| along an axis, in [-1, 1]: [.. d ..] -> [.. d ..]; a row of zeros stays 0."""
    return along("absmax_scale", axis, "a", *magnitudes(axis), ("b", _a / nonzero(Var("m"))))


def absmax_quantize(axis: str, levels: int = 127) -> Operation:
    """a / max |a| rounded to `levels` steps on each side of 0, as integers: [.. d ..] -> [.. d ..].

    Quantisation to 8 bits (arXiv 2208.07339). Not streamable: what is rounded cannot be rescaled as the maximum grows.

    Raises:
        TypeMismatch: a number of levels that is no positive integer.
    """
    if not isinstance(levels, int) or levels < 1:
        raise TypeMismatch(f"absmax_quantize: {levels} levels; it must be a positive integer")
    return along(
        "absmax_quantize", axis, "a", *magnitudes(axis),
        ("b", call("round", _a * levels / nonzero(Var("m")))),
        levels=levels,
    )  # fmt: skip


# --------------------------------------------------------------------------- masks


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
    body = (("u", where(visible, _t, -math.inf)),)
    return Operation(name, (("t", (q, x)),), body, ("u",), (q, x), (), _words(parameters))


# --------------------------------------------------------------------------- cost


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
