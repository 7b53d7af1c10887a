"""Softmax followed by a contraction runs chunk by chunk, with a running maximum (section 2 of the paper: a seed)."""

from dataclasses import replace

from napkin_cat.diagram import Kernel, array
from napkin_cat.expression import Accumulator, Const, Var, exp, finite, lift, maximum, nonzero, reduce_max, reduce_sum
from napkin_cat.library import contract, softmax
from napkin_cat.rule import Rule

_t, _v, _m, _z, _o = map(Var, "tvmzo")
_softmax, _dot = softmax("x"), contract("x, x ->")

_online = Accumulator(
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
_streamed = replace(
    _softmax,
    name="streamed softmax-contract",
    inputs=(("t", ("x",)), ("v", ("x",))),
    body=(*_softmax.body, ("c", reduce_sum("x", Var("p") * _v))),
    outputs=("c",),
    accumulators=(_online,),
)

rule = Rule(
    "stream_softmax_contraction",
    lhs=_softmax.on(array("x")) @ array("x").ty >> _dot.on(array("x"), array("x")),
    rhs=Kernel(_streamed.on(array("x"), array("x")), stream="x"),
    cites="FlashAttention on a Napkin, section 2 (softmax-contraction)",
)
