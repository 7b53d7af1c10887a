"""fuse_after: the tail.

Statement. Let T carry the streamed axis nowhere and reduce no group axis, and let all its results carry those. Then T
after a kernel joins its tail.

Argument (Theorem 1, post-composition). The kernel's result is complete when T runs, and T sees the same block of it:
at position i of a group axis both sides are T of the result at i, since i = (i div g) g + i mod g.
A result of T that lacked an axis of a group would be written by several blocks: it is computed by itself instead.
"""

from napkin_cat.check import Proof

proof = Proof(reading="frames")
