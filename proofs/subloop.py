"""subloop: a block of a block, a part of a chunk.

Statement. If no box of F reduces a group axis, then a kernel may cut every block of a group axis into parts of any
size w >= 1, and every chunk of its streamed axis into parts of any size u >= 1; the last part of each may be ragged.

Argument. Groups: position i of the axis is position i mod g of block i div g, and that is position (i mod g) mod w of
part (i mod g) div w; what is read there is the input at i, as in `group_partition`. Stream: the parts follow one
another and leave nothing out (three obligations), so the sequence of parts is another way to cut the same axis, and
an accumulator's result does not depend on how the axis is cut (Theorem any_cut in proofs/streaming.v, which needs
only what is proved of every accumulator).
"""

from napkin_cat.check import Proof

proof = Proof(reading="frames")
