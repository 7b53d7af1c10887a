"""A sum of products runs chunk by chunk: the dot product is streamable (section 2 of the paper: a seed)."""

from dataclasses import replace

from napkin_cat.diagram import Kernel, array
from napkin_cat.expression import Accumulator, Var, lift, reduce_sum
from napkin_cat.library import contract
from napkin_cat.rule import Rule

_a0, _a1, _c = Var("a0"), Var("a1"), Var("c")
_dot = contract("x, x ->")
_streamed = replace(
    _dot,
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

rule = Rule(
    "stream_contraction",
    lhs=_dot.on(array("x"), array("x")),
    rhs=Kernel(_streamed.on(array("x"), array("x")), stream="x"),
    cites="FlashAttention on a Napkin, section 2 (stream partition; the dot product)",
)
