"""stream_contraction: a sum of products is a fold.

Statement. sum_x a0 a1 streams over x: state s, init 0, step s + sum over the chunk, combine +, finish s.

Invariant. s is the sum over all that has been read.

Argument. A sum over xs ++ ys is the sum over xs plus the sum over ys, whatever their lengths. So init is the
invariant of the empty list, step takes that of xs to that of xs ++ ys, and by induction over chunks the state after
the last one is the whole sum. Further factors and further summed axes only change what is summed; their instance is
proved anew when the rule fires.
"""

from napkin_cat.check import Proof

proof = Proof(reading="lists")
