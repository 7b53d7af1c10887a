"""stream_partition: a region with an accumulator runs chunk by chunk.

Statement. Let F, read as a cascade of reductions along x, have an accumulator: state, init, step, combine, finish,
and an invariant that says what the state of a list is. Then the kernel that streams x through F computes F, for every
size of x and every chunk size.

Argument. The accumulator is derived from F's own definition wherever the rule fires (`napkin_cat.stream`), and what
must hold of it is proved there, for lists of unknown length (`napkin_cat.laws`): init is the state of the empty list;
step leads from the state of xs to that of xs ++ ys; combine joins the states of xs and ys, and init leaves a state as
it was; finish of the state is F. By induction over the chunks the state after the last one is that of the whole list
(Coq: `chunks`), whatever the cuts (`any_cut`), whatever the tree along which blocks are combined (`tree`, `split_k`).
On states that lists have, combine is then associative (`reachable_laws`). That such accumulators exist is the theorem
`streaming` (with `hoisting`, `cascade`, `recurrence`, `selection`, `top`, `excluded_max`), proved in `streaming.v`
without axioms.

What is checked here are the accumulators of all algorithms of the library. `streams/` shows each as text, and its
obligations as SMT-LIB, to each of which any solver must answer unsat. What is proved speaks of real numbers (scores
may be -inf) and of non-empty lists; rounding is outside of the statement, and is what `napkin_cat.safety` looks at.
"""

from napkin_cat.check import Proof

proof = Proof(reading="streams")
