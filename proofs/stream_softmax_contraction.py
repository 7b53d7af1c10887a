"""stream_softmax_contraction: online softmax.

Statement. softmax over x followed by a contraction over x streams: state m, z, o; see the rule for the code.

Invariant. m = max t, z = sum exp(t - m'), o = sum exp(t - m') v, where m' is m, or 0 if m = -inf (all is masked).

Argument. Read exp in its image: E = exp(t) >= 0, with 0 for -inf, differences as quotients, max as max. Factors that
do not depend on x leave the sums, so over a list xs there are three unknowns: M = max E, S = sum E, O = sum E v, and
of xs ++ ys max(M, M'), S + S', O + O'. What is known: M >= 0; M = 0 makes S = O = 0; M > 0 makes S > 0. Then each law
is one quantifier-free statement about M, S, O, M', S', O' and holds for lists of all lengths, empty and fully masked
ones included: init is the state of the empty list, step and combine lead from the state of xs to that of xs ++ ys,
finish gives the contraction of the softmax. Every divisor is shown to differ from zero. Scores are reals or -inf;
+inf and NaN are outside of the statement, and so is rounding.
"""

from napkin_cat.check import Proof

proof = Proof(reading="lists")
