"""A region with an accumulator runs chunk by chunk (section 2: stream partition). The accumulator is derived."""

from napkin_cat.diagram import Kernel, Ty, Unknown, Wires
from napkin_cat.rule import Rule, Streams

_z, _w = (Ty(Wires(name)) for name in "ZW")
_f = Unknown("F", _z, _w)

rule = Rule(
    "stream_partition",
    lhs=_f,
    rhs=Kernel(_f, stream="x"),
    where=(Streams("F", "x"),),
    cites="FlashAttention on a Napkin, section 2 (stream partition); proofs/streaming.v",
)
