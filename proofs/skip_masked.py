"""skip_masked: a chunk that is hidden wholly need not be loaded.

Statement. Let every streamed operation of F absorb -inf in an input that is where(condition, t, -inf), the condition
a conjunction of affine inequalities in positions. A chunk on which one inequality fails at its most favourable corner
may be left out.

Argument. The value of an affine form over a tile is at most that at the corner which favours each term: if it is
negative there, it is negative all over the tile (first obligation, for one term c i; a form is a sum of such terms).
So the condition fails everywhere on the chunk and the masked input is -inf all over it. That the step then leaves
every state as it was is the accumulator's own obligation ("absorbs"), proved here for the shipped ones and
discharged again for each operation when the rule that introduces its accumulator fires.
"""

from napkin_cat.check import Proof

proof = Proof(reading="masks")
