"""What must hold of an accumulator, as goals for the solver; and that two pieces of code compute the same.

An accumulator of an operation is right for lists of all lengths, cut into chunks of any sizes, if its state is a
function of the list alone, its `invariant`. By induction over chunks (`chunks`, `tree` and `reachable_laws` in
`proofs/streaming.v`) it is enough to show, for all lists `xs` and `ys`:

* init is the state of the empty list; step takes the state of `xs` and the chunk `ys` to the state of `xs ++ ys`;
* combine takes the states of `xs` and `ys` to that of `xs ++ ys`, and init leaves a state as it was, on both sides
  (that combine is associative on states of lists follows, and is not asked);
* finish takes the state of `xs`, which is not empty, to what the operation is on `xs`;
* a chunk on which the input `absorbs` is -inf all over leaves the state as it was.

Every divisor must differ from 0, no square root and no logarithm be taken of a negative number, and no infinity enter
arithmetic that has no value there: goals of their own. How expressions are read is said in `reading`. Inputs are real
numbers; one that the operation uses only under exp, in maxima, in comparisons and as a key may be -inf. What varies
along the axis and is not looked into (a quotient, a logarithm, a tanh of inputs) is taken to be a real number.

>>> from napkin_cat.expression import Accumulator, Var, lift, reduce_sum
>>> from napkin_cat.prove import prove_all
>>> s, total = Var("s"), reduce_sum("x", Var("a"))
>>> running = Accumulator("x", ("s",), (("s", lift(0)),), (("s", s + total),), (("s", s + Var("s'")),), (("b", s),),
...                       (("s", total),))
>>> goals = list(obligations((("b", total),), ["b"], running))
>>> for name, goal in goals[1:3]:
...     print(f"{name}:", goal.text())
step s / case 1: show sum[x of xs](a) + sum[x of ys](a) == sum[x of xs](a) + sum[x of ys](a)
combine s / case 1: show sum[x of xs](a) + sum[x of ys](a) == sum[x of xs](a) + sum[x of ys](a)
>>> prove_all(goals, cache=False).verdict
'proved'
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from napkin_cat.elements import Names, needs
from napkin_cat.expression import Accumulator, Code, Reduce, Var, variables, walk
from napkin_cat.fraction import Real, Value
from napkin_cat.prove import Goal, Unreadable
from napkin_cat.reading import Reading, Scope
from napkin_cat.values import FALSE, Case, Restart, Split, Undefined

__all__ = ["Carries", "equal_code", "obligations"]

Carries = Mapping[str, frozenset[str]]
CASES = 400
"""A law that falls into more cases has no reading."""


def obligations(
    body: Code, outputs: Sequence[str], accumulator: Accumulator, axes: Mapping[str, Sequence[str]] | None = None,
    only: str = "",
) -> Iterator[tuple[str, Goal]]:  # fmt: skip
    """What must be shown of an accumulator for an operation `body`: it then streams, for all sizes and chunkings.

    `axes` says which axes each input carries; by default all that the code reduces over, and the accumulator's. With
    `only`, the laws whose names begin so, e.g. "absorbs", and no others.

    Raises:
        Unreadable: a sub-expression has no reading (the verdict is then unknown).
    """
    a = accumulator
    carries = _carries(body, axes, a.axis)
    names = Names(carries, frozenset((a.axis,)), a.axis, _reals(body, outputs, carries))
    if a.absorbs is not None and (a.absorbs not in carries or a.absorbs in names.reals):
        raise Unreadable(f"absorbs: {a.absorbs} is no input that may be -inf")
    laws = _Laws(body, outputs, a, {name: Var(name) for name in carries})
    wanted = [law for law in laws.all() if law[0].startswith(only)]
    yield from _restarted(lambda: [goal for law in wanted for goal in _cases(names, *law)])


def equal_code(
    left: tuple[Code, Sequence[str]], right: tuple[Code, Sequence[str]], carries: Carries
) -> Iterator[tuple[str, Goal]]:
    """That two pieces of straight-line code on the same inputs compute the same outputs, for all sizes but 0.

    What the left side does not use in real arithmetic may be -inf.

    >>> from napkin_cat.expression import exp
    >>> a, b = Var("a"), Var("b")
    >>> sides = [((("y", e),), ["y"]) for e in (exp(a + b), exp(a) * exp(b))]
    >>> *_, (name, goal) = equal_code(*sides, {"a": frozenset("x"), "b": frozenset("x")})
    >>> print(goal.text())
    assume 0 < E(a)
    assume 0 < E(b)
    show E(a) * E(b) == E(a) * E(b)
    """
    nodes = [n for code, _ in (left, right) for _, e in code for n in walk(e)]
    streamed = frozenset(a for n in nodes if isinstance(n, Reduce) for a in n.axes).union(*carries.values())
    names = Names(carries, streamed, None, _reals(*left, carries))
    inputs: Scope = {name: Var(name) for name in carries}

    def goals() -> list[tuple[str, Goal]]:
        found: list[tuple[str, Goal]] = []
        for k, (one, other) in enumerate(zip(left[1], right[1], strict=True)):

            def claim(r: Reading, one: str = one, other: str = other) -> tuple[Value, Value]:
                return r.result(r.run(left[0], inputs, ("",)), one), r.result(r.run(right[0], inputs, ("",)), other)

            found += _cases(names, f"output {k}", claim)
        return found

    yield from _restarted(goals)


# --------------------------------------------------------------------------- the laws


Claim = Callable[[Reading], tuple[Value, Value]]


class _Laws:
    """The laws of one accumulator: each a name, two values that must be the same, and what is known from the start."""

    def __init__(self, body: Code, outputs: Sequence[str], accumulator: Accumulator, inputs: Scope) -> None:
        self.body, self.outputs, self.a, self.inputs = body, outputs, accumulator, inputs

    def state(self, r: Reading, *segments: str) -> Scope:
        scope = r.run(self.a.invariant, self.inputs, segments)
        return {name: scope[name] for name in self.a.state if name in scope}

    def initial(self, r: Reading) -> Scope:
        scope = r.run(self.a.init, self.inputs, None)
        return {name: scope[name] for name in self.a.state if name in scope}

    def joined(self, r: Reading, first: Scope, later: Scope) -> Scope:
        both = {**self.inputs, **first, **{f"{name}'": e for name, e in later.items()}}
        return r.run(self.a.combine, both, None)

    def stepped(self, r: Reading) -> Scope:
        return r.run(self.a.step, {**self.inputs, **self.state(r, "xs")}, ("ys",))

    def all(self) -> Iterator[tuple[str, Claim, Case, str | None, bool]]:
        for name in self.a.state:
            yield self.law(f"init {name}", name, self.initial, self.state)
            yield self.law(f"step {name}", name, self.stepped, lambda r: self.state(r, "xs", "ys"))
            yield self.law(
                f"combine {name}", name,
                lambda r: self.joined(r, self.state(r, "xs"), self.state(r, "ys")),
                lambda r: self.state(r, "xs", "ys"),
            )  # fmt: skip
            yield self.law(
                f"identity {name}, left", name,
                lambda r: self.joined(r, self.initial(r), self.state(r, "xs")), lambda r: self.state(r, "xs"),
            )  # fmt: skip
            yield self.law(
                f"identity {name}, right", name,
                lambda r: self.joined(r, self.state(r, "xs"), self.initial(r)), lambda r: self.state(r, "xs"),
            )  # fmt: skip
            if self.a.absorbs is not None:
                law = self.law(f"absorbs {name}", name, self.stepped, lambda r: self.state(r, "xs"))
                yield (*law[:3], self.a.absorbs, False)
        for name in self.outputs:
            law = self.law(
                f"finish {name}", name,
                lambda r: r.run(self.a.finish, {**self.inputs, **self.state(r, "xs")}, None),
                lambda r: r.run(self.body, self.inputs, ("xs",)),
            )  # fmt: skip
            yield (*law[:2], {("empty", "xs"): False}, None, True)

    def law(
        self, what: str, name: str, left: Callable[[Reading], Scope], right: Callable[[Reading], Scope]
    ) -> tuple[str, Claim, Case, str | None, bool]:
        return what, lambda r: (r.result(left(r), name), r.result(right(r), name)), {}, None, False


def _cases(
    names: Names, what: str, claim: Claim, start: Case | None = None, masked: str | None = None, whole: bool = False
) -> Iterator[tuple[str, Goal]]:
    """A law as one goal for each case into which it falls, each after what is owed on the way."""
    open_cases: list[Case] = [start or {}]
    found: set[Goal] = set()
    number = 0
    while open_cases:
        case = open_cases.pop()
        reading = Reading(names, case, masked, whole)
        try:
            left, right = claim(reading)
            conclusion = reading.equal(left, right)
            divisors = [d for v in (left, right) if isinstance(v, Real) for d in v.den]
        except Split as split:
            open_cases += [{**case, split.key: answer} for answer in reversed(split.alternatives)]
            continue
        except Undefined:
            conclusion, divisors = FALSE, []
        number += 1
        if number + len(open_cases) > CASES:
            raise Unreadable(f"{what} falls into more than {CASES} cases")
        for name, goal in reading.goals(what, number, conclusion, divisors):
            if goal not in found:
                found.add(goal)
                yield name, goal


def _restarted(goals: Callable[[], list[tuple[str, Goal]]]) -> list[tuple[str, Goal]]:
    """Goals, read again whenever exponents turn out to need a finer unit."""
    for _ in range(20):
        try:
            return goals()
        except Restart:
            continue
    raise Unreadable("exponents have no common unit")


# --------------------------------------------------------------------------- inputs


def _carries(code: Code, axes: Mapping[str, Sequence[str]] | None, axis: str) -> dict[str, frozenset[str]]:
    """Along which axes each input of some code varies; by default all that the code reduces over, and `axis`."""
    reduced = {axis} | {a for _, e in code for n in walk(e) if isinstance(n, Reduce) for a in n.axes}
    read: dict[str, None] = {}
    assigned: set[str] = set()
    for name, e in code:
        read |= dict.fromkeys(v for v in variables(e) if v not in assigned)
        assigned.add(name)
    given = {name: frozenset(core) for name, core in (axes or {}).items()}
    return {**{n: frozenset(reduced) for n in read}, **given}


def _reals(body: Code, outputs: Sequence[str], carries: Carries) -> frozenset[str]:
    """The inputs that an operation uses in real arithmetic: they are never -inf. Its accumulator has no say in that."""
    return frozenset(n for n, may in needs(body, outputs).items() if n in carries and "-" not in may)
