"""Rules with accumulators that are declared by hand, as a user may: they are checked like any other."""

from dataclasses import replace

from napkin_cat.diagram import Kernel, array
from napkin_cat.expression import Accumulator, Const, Var, exp, finite, lift, maximum, nonzero, reduce_max, reduce_sum
from napkin_cat.operations import contract, softmax
from napkin_cat.rule import Rule

_t, _v, _m, _z, _o = map(Var, "tvmzo")
SOFTMAX, DOT = softmax("x"), contract("x, x ->")

_ONLINE = Accumulator(
    axis="x",
    state=("m", "z", "o"),
    init=(("m", Const(float("-inf"))), ("z", lift(0)), ("o", lift(0))),
    step=(
        ("mu", maximum(_m, reduce_max("x", _t))),
        ("k", exp(_m - finite(Var("mu")))),
        ("e", exp(_t - finite(Var("mu")))),
        ("z", Var("k") * _z + reduce_sum("x", Var("e"))),
        ("o", Var("k") * _o + reduce_sum("x", Var("e") * _v)),
        ("m", Var("mu")),
    ),
    combine=(
        ("mu", maximum(_m, Var("m'"))),
        ("k", exp(_m - finite(Var("mu")))),
        ("k'", exp(Var("m'") - finite(Var("mu")))),
        ("z", Var("k") * _z + Var("k'") * Var("z'")),
        ("o", Var("k") * _o + Var("k'") * Var("o'")),
        ("m", Var("mu")),
    ),
    finish=(("c", _o / nonzero(_z)),),
    invariant=(
        ("m", reduce_max("x", _t)),
        ("e", exp(_t - finite(_m))),
        ("z", reduce_sum("x", Var("e"))),
        ("o", reduce_sum("x", Var("e") * _v)),
    ),
    absorbs="t",
)
_FUSED = replace(
    SOFTMAX,
    name="streamed softmax-contract",
    inputs=(("t", ("x",)), ("v", ("x",))),
    body=(*SOFTMAX.body, ("c", reduce_sum("x", Var("p") * _v))),
    outputs=("c",),
    accumulators=(_ONLINE,),
)

ONLINE = Rule(
    "streamSOFTMAX_contraction",
    lhs=SOFTMAX.on(array("x")) @ array("x").ty >> DOT.on(array("x"), array("x")),
    rhs=Kernel(_FUSED.on(array("x"), array("x")), stream="x"),
    cites="FlashAttention on a Napkin, section 2 (softmax-contraction)",
)

_a0, _a1, _c = Var("a0"), Var("a1"), Var("c")
_TOTAL = replace(
    DOT,
    name="streamed contract",
    accumulators=(
        Accumulator(
            axis="x",
            state=("s",),
            init=(("s", lift(0)),),
            step=(("s", Var("s") + reduce_sum("x", _a0 * _a1)),),
            combine=(("s", Var("s") + Var("s'")),),
            finish=(("c", Var("s")),),
            invariant=(("s", reduce_sum("x", _a0 * _a1)),),
        ),
    ),
)

SUM = Rule(
    "stream_contraction",
    lhs=DOT.on(array("x"), array("x")),
    rhs=Kernel(_TOTAL.on(array("x"), array("x")), stream="x"),
    cites="FlashAttention on a Napkin, section 2 (stream partition; the dot product)",
)
