"""fuse_before: B'(s, ys) = B(s, E(ys)).

Statement. Let F be a kernel that streams s (or nothing) with groups G, and let E reduce none of these axes and not make
s. Then E followed by F is the kernel whose chunks run E first.

Argument (Theorem 1, pre-composition). E is computed position by position along s and G, so the chunk c of E(xs) is E
of the chunk c of xs: both are E at position c s + r of every array, including what E knows of positions. The kernel F
then sees the same sequence of chunks, and a run that starts in the same state and sees the same chunks ends in the
same state (induction over the chunks). The solver is given F as an unknown function of its chunk sequence and asked
for a position of a chunk at which the two differ. If E made s, maybe no array would bring it in, chunk by chunk.
"""

from napkin_cat.check import Proof

proof = Proof(reading="frames")
