"""Two kernels with the same partitions that share an input run as one: their states stand side by side."""

from napkin_cat.diagram import Copy, Ty, Unknown, Wires
from napkin_cat.rule import Rule, frame

_a, _s, _b, _v, _w = (Ty(Wires(name)) for name in "ASBVW")
_f, _h = Unknown("F", _a @ _s, _v), Unknown("H", _s @ _b, _w)
_share = _a @ Copy(_s) @ _b

rule = Rule(
    "fuse_beside",
    lhs=_share >> frame(_f) @ frame(_h),
    rhs=frame(_share >> _f @ _h),
    cites="a product of accumulators is an accumulator; FlashAttention on a Napkin, section 2",
)
