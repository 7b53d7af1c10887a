"""fuse_beside: a product of accumulators.

Statement. Two kernels with the same groups and the same streamed axis that share inputs run as one kernel.

Argument. Neither reads what the other computes, so on every chunk both steps may run, in either order, on the same
copy of the shared chunk: the state of the pair is the pair of states. Each component is the run of one kernel on its
own chunk sequence, which the other does not change.
"""

from napkin_cat.check import Proof

proof = Proof(reading="frames")
