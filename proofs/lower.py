"""lower: a kernel at the level below is the kernel.

Statement. For every region F and every frame (groups G, streamed axis s or none), moving the inputs one level down,
running F there and moving the outputs back is running F.

Argument. A move changes where an array lies, not what it is: it is the identity on values. Both sides are therefore
the same composite, at every position of the outputs, for all sizes, blocks and functions F. The solver is asked for
a position at which they differ, with F an unknown function of its chunks.
"""

from napkin_cat.check import Proof

proof = Proof(reading="frames")
