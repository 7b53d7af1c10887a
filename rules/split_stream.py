"""The parts of a streamed axis leave a state each, and the states are joined (split-K; of attention, FlashDecoding)."""

from napkin_cat.diagram import Copy, Ty, Unknown, Wires
from napkin_cat.rule import Rule, Splits

_z, _s, _w = (Ty(Wires(name)) for name in "ZSW")
_f, _parts, _joined = Unknown("F", _z, _w), Unknown("P", _z, _s), Unknown("J", _s @ _z, _w)

rule = Rule(
    "split_stream",
    lhs=_f,
    rhs=Copy(_z) >> _parts @ _z >> _joined,
    where=(Splits("F", "x", "P", "J"),),
    cites="proofs/streaming.v (split_k); Flash-Decoding, Dao, Haziza, Massa and Sizov, 2023",
)
