"""recolour: where results are born does not change them.

Statement. In a lowered kernel the results of F may be born one level below its inputs.

Argument. As for `lower`: levels are no part of a value, and moves are the identity on values.
"""

from napkin_cat.check import Proof

proof = Proof(reading="frames")
