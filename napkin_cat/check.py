"""Is a rewrite rule sound? Types, random values, then a proof; for the library's rules and for users' own.

>>> from napkin_cat.rule import load_rules
>>> print(check(load_rules()["fuse_before"]).verdict)
proved

A verdict is one of

* `proved`: it holds for all sizes, all block sizes and all functions that its unknowns may stand for, over the real
  numbers. Rules about frames are read pointwise, with unknown functions (a chunk sequence that is the same gives a
  run that is the same: induction over chunks); rules that introduce an accumulator by the induction of `laws`; rules
  between operations on lists of unknown length. What a proof file takes for granted is repeated.
* `within`: the sides are not equal, but one is proved close to the other, within the relative error that the rule
  states. It is never used where equality is promised.
* `tested`: random examples agree, but no proof was found.
* `refuted`: it does not type, or there is a counterexample, which is shown.
* `unknown`: nothing was found to test it on, or the solver objects and no example confirms it.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from napkin_cat.diagram import Op, Operation, Unknown, boxes
from napkin_cat.exponential import bounded
from napkin_cat.expression import Accumulator, Apply, Const, ExpressionError, Var, call
from napkin_cat.goals import Proof, declared, derived, goals
from napkin_cat.laws import obligations
from napkin_cat.prove import Unreadable, prove, smt2_file
from napkin_cat.rule import Rule, RuleError, Splits, load_module, proofs_folder
from napkin_cat.safety import safety
from napkin_cat.samples import compare, samples
from napkin_cat.trial import counterexample

__all__ = ["Proof", "Verdict", "check", "written"]


SAMPLES = 120
"""At least so many diagrams are searched for places where a rule applies."""
NEVER = call("lt", 0, 0)


@dataclass(frozen=True)
class Verdict:
    """What is known of a rule; `examples` is the number of random comparisons made."""

    rule: str
    verdict: str
    detail: str
    seconds: float = field(compare=False, default=0.0)
    examples: int = 0
    obligations: int = 0

    def to_json(self) -> dict[str, Any]:
        return {"rule": self.rule, "verdict": self.verdict, "seconds": round(self.seconds, 3), "detail": self.detail}

    def __str__(self) -> str:
        return f"{self.rule:28} {self.verdict:9} {self.seconds:6.2f} s  {self.detail}"


def check(
    rule: Rule, *, folder: str | Path | None = None, cache: bool = True, examples: int = 40, seed: int = 0
) -> Verdict:
    """Check a rule: both sides type, random values agree over many sizes, and the solver proves what remains.

    Args:
        folder: where the rule lies, if not among the shipped ones; its proof is `../proofs/NAME.py` or
            `proofs/NAME.py` there. Without one the reading is chosen by the rule's form.
        examples: how many random comparisons to make. cache: use proofs found before.

    Raises:
        RuleError: the proof file cannot be used.
    """
    start = time.perf_counter()

    def verdict(kind: str, detail: str, compared: int = 0, proved: int = 0) -> Verdict:
        return Verdict(rule.name, kind, detail, time.perf_counter() - start, compared, proved)

    problem = _parallel(rule)
    if problem:
        return verdict("refuted", problem)
    if rule.within is not None:
        return verdict(*_close(rule, random.Random(f"{rule.name} {seed}"), examples))
    proof = _proof(rule, folder)
    compared = 0
    rng = random.Random(f"{rule.name} {seed}")
    for accumulator, op in declared(rule.rhs):
        found = counterexample(op, accumulator, rng)
        if found is not None:
            return verdict("refuted", str(found))
    for looked, sample in enumerate(samples(rule, rng)):
        outcome = compare(rule, sample, rng)
        if isinstance(outcome, str):
            return verdict("refuted", outcome, compared)
        compared += outcome
        if compared >= examples and looked >= SAMPLES:
            break
    proved, failed = 0, ""
    objected = False
    try:
        for name, goal in goals(rule, proof):
            if proof.hypotheses and prove(replace(goal, conclusion=NEVER), cache=cache).verdict == "proved":
                raise Unreadable(f"{name}: no sizes and positions satisfy the hypotheses of its proof{_assumed(proof)}")
            outcome_of = prove(goal, cache=cache)
            if outcome_of.verdict == "proved":
                proved += 1
            else:
                objected |= outcome_of.verdict == "refuted"
                failed = failed or f"{name}: {outcome_of.verdict}" + (
                    f", {outcome_of.detail}" if outcome_of.detail else ""
                )
    except Unreadable as error:
        failed = failed or str(error)
    if not compared:
        return verdict(
            "unknown", f"no example was found to which it applies{'; ' + failed if failed else ''}", 0, proved
        )
    if not failed and proved:
        detail = f"{proved} obligations, {compared} examples{_assumed(proof)}{_float(rule, proof)}"
        return verdict("proved", detail, compared, proved)
    if objected:
        return verdict("unknown", f"{compared} examples agree, but {failed}", compared, proved)
    return verdict("tested", f"{compared} examples; {failed or 'nothing to prove'}", compared, proved)


def _close(rule: Rule, rng: random.Random, examples: int) -> tuple[str, str, int]:
    """Verdict, detail and comparisons of a rule that puts a polynomial in the place of the exponential."""
    assert rule.within is not None
    sides = [[b for b in boxes(side) if isinstance(b, Op)] for side in (rule.lhs, rule.rhs)]
    bodies = [s[0].operation.body[-1][1] if len(s) == 1 and len(s[0].operation.body) == 1 else None for s in sides]
    match bodies:
        case [Apply("exp", (Var(a),)), Apply("software_exp", (Var(b), *given))] if a == b:
            pass
        case _:
            return "unknown", "no bound is known between these sides: only of exp and a polynomial for it", 0
    try:
        polynomial = bounded(tuple(Fraction(c.value) for c in given if isinstance(c, Const)))
    except ExpressionError as error:
        return "refuted", str(error), 0
    arguments = np.array([rng.uniform(-87, 88) for _ in range(100 * examples)])
    off = np.abs(polynomial.exp(arguments) / np.exp(arguments) - 1)
    # of the product with log2 e, at most 127, half a unit in the last place of fp32 is lost, as on any device
    if off.max() > float(rule.within) + 2.0**-18:
        worst = float(arguments[off.argmax()])
        return (
            "refuted",
            f"at {worst:.9g} it is off by {off.max():.3g}, more than {float(rule.within):.3g}",
            len(off),
        )
    if polynomial.error > rule.within:
        return "tested", f"{len(off)} examples; proved within {float(polynomial.error):.3g} only", len(off)
    bound = f"2^{math.log2(rule.within):.2f} relative, proved in rationals and for fp32 arithmetic"
    return "within", f"{bound}; not equal; {len(off)} examples", len(off)


def _proof(rule: Rule, folder: str | Path | None) -> Proof:
    places = [proofs_folder()] if folder is None else [Path(folder) / "proofs", Path(folder).parent / "proofs"]
    for place in places:
        path = place / f"{rule.name}.py"
        if path.is_file():
            proof = getattr(load_module(path), "proof", None)
            if not isinstance(proof, Proof):
                raise RuleError(f"{path}: it has no `proof`, a value of type Proof")
            return proof
    unknown = any(isinstance(b, Unknown) for b in boxes(rule.lhs))
    return Proof("frames" if unknown else "lists")


def _assumed(proof: Proof) -> str:
    """What a proof file takes for granted."""
    return f"; assuming {', '.join(map(str, proof.hypotheses))}" if proof.hypotheses else ""


def _parallel(rule: Rule) -> str:
    for what, left, right in (("inputs", rule.lhs.dom, rule.rhs.dom), ("outputs", rule.lhs.cod, rule.rhs.cod)):
        if left != right:
            return f"the sides are not parallel: {what} {left} on the left, {right} on the right"
    bound = {b.name for b in boxes(rule.lhs) if isinstance(b, Unknown)}
    bound |= {name for c in rule.where if isinstance(c, Splits) for name in (c.parts, c.joined)}
    for box in boxes(rule.rhs):
        if isinstance(box, Unknown) and box.name not in bound:
            return f"the right side speaks of {box.name}, which stands nowhere on the left"
    return ""


def _float(rule: Rule, proof: Proof) -> str:
    """What floating point makes of the accumulators of a rule: those that it declares, or derives for the library."""
    if proof.reading == "streams":
        every = [safety(a) for _, a in derived().values()]
        return f"; {len(every)} accumulators, {sum(s.safe for s in every)} of them safe in floating point"
    return "".join(f"; {'' if s.safe else 'not '}safe in floating point: {s}" for a, _ in declared(rule.rhs)
                   for s in [safety(a)])  # fmt: skip


def written(rules: Mapping[str, Rule], folder: str | Path | None = None) -> dict[str, str]:
    """The proofs of rules as files, path -> text: the obligations as SMT-LIB, to each of which a solver answers unsat.

    Of a rule that derives accumulators, each accumulator of the library as text, and its obligations, in `streams/`.
    """
    files: dict[str, str] = {}
    for name, rule in rules.items():
        if rule.within is not None:
            continue  # its bound is of exact sums, not of a solver
        proof = _proof(rule, folder)
        if proof.reading != "streams":
            files[f"{name}.smt2"] = smt2_file(goals(rule, proof), f"What {name} owes.")
            continue
        for stem, (op, a) in derived().items():
            shown = _shown(op, a)
            files[f"streams/{stem}.txt"] = shown
            owed = obligations(op.body, op.outputs, a, dict(op.inputs))
            files[f"streams/{stem}.smt2"] = smt2_file(owed, f"What the accumulator of {op} along {a.axis} owes.")
    return files


def _shown(op: Operation, a: Accumulator) -> str:
    """An operation and its accumulator as text."""
    lines = [f"{op.name} along {a.axis}"]
    inputs = ", ".join(f"{n}[{' '.join(core)}]" for n, core in op.inputs)
    parts = {"body": op.body, "init": a.init, "step": a.step, "combine": a.combine, "finish": a.finish,
             "invariant": a.invariant}  # fmt: skip
    lines += [
        f"inputs {inputs}",
        f"outputs {', '.join(op.outputs)}",
        f"state {', '.join(f'{n}: {t}' for n, t in a.types.items())}",
    ]
    if a.absorbs:
        lines.append(f"absorbs -inf in {a.absorbs}")
    for part, code in parts.items():
        lines += ["", part, *(f"    {n} = {e}" for n, e in code)]
    return "\n".join([*lines, "", f"float: {safety(a)}", ""])
