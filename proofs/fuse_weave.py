"""fuse_weave: weaving commutes with the frame.

Statement. Running a kernel once for each position of an axis p that its region does not use is running the kernel of
the region woven over p.

Argument (Theorem 1, weaving). Weaving is a functor: a woven box at position p is the box on the slices at p. The
groups and chunks of the frame cut other axes than p, so slice and cut commute, and at each p both sides are the same
run on the same chunk sequence. State, step and finish are woven with it, each position with its own.
"""

from napkin_cat.check import Proof

proof = Proof(reading="frames")
