"""group_partition: split, map, join.

Statement. If no box of F reduces axis a, and every output carries a, then F runs on blocks of a of any size g >= 1.

Argument. Since F does not reduce a, its output at position i depends on the inputs at position i only (and, for a
mask, on i itself, which a tile knows from its offset). In the partitioned kernel position i is position i mod g of
block i div g, which starts at (i div g) g; the input read there is the one at (i div g) g + i mod g = i. Inputs that
lack a are constant along it. The last block may be ragged: i < n is all that is used. Theorem: section 2 of the paper.
"""

from napkin_cat.check import Proof

proof = Proof(reading="frames")
