"""split_stream: parts of a streamed axis leave a state each, and the states are joined.

Statement. Let F stream along x, with an accumulator: state, init, step, combine, finish, and an invariant. Cut x into
parts. Then what J makes of the invariants over the parts, which P computes, is F, for every size of x and any parts.

Argument. Combine takes the states of xs and ys to that of xs ++ ys (an obligation of the accumulator, see
stream_partition). So combining the states of the parts, one after the other, gives the state of the whole list (Coq:
`split_k`), and finish of it is F. J says the same as reductions over the parts: where combine is a sum (product,
maximum, minimum) of what each of two states gives, measured from the new state, J reduces what each part gives,
measured from the state of all. That J folds combine is what is proved here: combine is the step of an accumulator of
J along the parts, for which all that `napkin_cat.laws` asks holds. States that are sums of what is never negative are
read as squares there; nothing else is assumed of the states of parts.

What is checked here are all accumulators of the library that combine in such a way and for which the solver proves it;
others are not split (what is shifted by a count, as in a running variance, and what is picked by rank). Wherever the
rule fires the same is proved for the operations at hand.
"""

from napkin_cat.check import Proof

proof = Proof(reading="splits")
