"""A schedule as one HTML page: how it was derived, what it costs, when what lies where, and the kernels.

The page is whole in itself: no network, no fonts, nothing beside it. Its numbers are computed in the page from the
same formulas as in the library (`formulas`), with exact integers, so that sizes, block sizes, bytes per value and
capacities can be changed there. The same schedule gives the same bytes.

>>> from napkin_cat.library import matmul
>>> from napkin_cat.schedule import derive
>>> page = report(derive(matmul, on="a100", sizes={"a": 64, "b": 64, "c": 64}), devices=["a100"])
>>> page.startswith("<!doctype html>"), "http-equiv" in page
(True, True)
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from napkin_cat import cost, cuda, triton
from napkin_cat.bounds import VISIBLE, Bound, bounds, visible
from napkin_cat.charts import Bar, Chart, bars, quantity
from napkin_cat.check import check
from napkin_cat.columns import Statement
from napkin_cat.compare import Row, compare
from napkin_cat.compiled import CompileError, source_of
from napkin_cat.cost import StandardForm
from napkin_cat.device import Device, DeviceError
from napkin_cat.diagram import Diagram, Kernel, Op
from napkin_cat.draw import draw
from napkin_cat.formulas import formulas
from napkin_cat.front import Front, fronts
from napkin_cat.numerics import dtype
from napkin_cat.objectives import ObjectiveError, shown
from napkin_cat.plots import front_chart, roofline_chart, transfer_chart
from napkin_cat.precision import typed
from napkin_cat.program import ProgramError
from napkin_cat.rewrite import Step
from napkin_cat.roofline import roofline
from napkin_cat.rule import load_rules
from napkin_cat.schedule import KernelPlan, Schedule
from napkin_cat.solve import Infeasible
from napkin_cat.stream import NotStreamable, proof

__all__ = ["drawn", "report"]

_FOLDER = Path(__file__).parent / "page"

Cells = Sequence[object]

_STILL = ("picture", "schedule", "kernels")
"""Sections that a change of a number leaves as they are."""
_STAYS = '<p class="stays">This section is of the derived sizes and blocks: derive again for others.</p>'


def report(
    schedule: Schedule, *, devices: Sequence[str | Path | Device] | None = None,
    progress: Callable[[str], None] | None = None,
) -> str:  # fmt: skip
    """The page of a schedule, as text.

    Args:
        devices: what the device of the schedule stands beside: devices, names of shipped ones, paths of device files;
            by default all that are shipped.
        progress: called with a line of text before each part that takes long.

    Raises:
        DeviceError: no such device to compare with.
    """
    say = progress or (lambda line: None)
    data = formulas(schedule)
    sizes = ", ".join(f"{a} = {n:,}" for a, n in sorted(schedule.sizes.items()))
    say("checking the rules ...")
    derivation = _derivation(schedule)
    say("comparing devices ...")
    charts, data["charts"] = _charts(schedule, devices)
    say("printing kernels ...")
    kernels = _kernels(schedule)
    sections = [
        ("picture", "Picture", _pictures(schedule)),
        ("cost", "Cost", _costs(schedule, data)),
        ("schedule", "Schedule", _schedule(schedule)),
        ("memory", "Memory over time", _residency(schedule)),
        ("charts", "Charts", charts),
        ("derivation", "Derivation", derivation),
        ("kernels", "Kernels", kernels),
    ]
    count = len(schedule.kernels)
    lede = (
        f"{count} kernel{'' if count == 1 else 's'} for {sizes}, {schedule.numerics.storage} stored and "
        f"{schedule.numerics.accumulator} computed. {_lede(schedule)}"
    )
    title = f"{_words(schedule.algorithm)} on {schedule.device.name}"
    page = Template((_FOLDER / "page.html").read_text()).substitute(
        title=escape(title),
        heading=escape(title[:1].upper() + title[1:]),
        lede=escape(lede),
        contents="".join(f'<a href="#{name}">{escape(head)}</a>' for name, head, _ in sections),
        main="\n".join(
            f'<section id="{name}" aria-labelledby="{name}-head">'
            f'<h2 id="{name}-head">{escape(head)}</h2>\n{_STAYS if name in _STILL else ""}{body}</section>'
            for name, head, body in sections
        ),
        style=(_FOLDER / "page.css").read_text().rstrip(),
        script="\n".join((_FOLDER / name).read_text().rstrip() for name in ("charts.js", "page.js")),
        formulas=json.dumps(data, sort_keys=True, separators=(",", ":")).replace("<", "\\u003c"),
        footer="Numbers of transfer and memory are exact integers. Times are predictions of the model, not measured. "
        "The method is that of FlashAttention on a Napkin, arXiv 2412.03317.",
    )
    return page.rstrip("\n")


def _words(name: str) -> str:
    return name.replace("_", " ")


def _lede(schedule: Schedule) -> str:
    unfused, moved = schedule.unfused, schedule.transfer_bytes
    less = f", {unfused[1] / moved:.3g} times less than operation by operation" if unfused and moved else ""
    best = "no block sizes move less" if schedule.certificate.status == "optimal" else "the solver stopped at its limit"
    if schedule.certificate.objective != "transfer":
        best = f"block sizes were chosen for {schedule.certificate.objective}"
    return f"It moves {quantity(moved, 'B')} across the memory of the device{less}; {best}."


def _table(head: Cells, rows: Sequence[Cells], numeric: Sequence[int] = (), caption: str = "") -> str:
    """A table of text; a cell that begins with "<" is markup."""

    def cell(tag: str, i: int, value: object) -> str:
        text = str(value)
        number = ' class="n"' if i in numeric else ""
        return f"<{tag}{number}>{text if text.startswith('<') else escape(text)}</{tag}>"

    top = "".join(cell("th", i, h) for i, h in enumerate(head))
    body = "".join(f"<tr>{''.join(cell('td', i, c) for i, c in enumerate(row))}</tr>" for row in rows)
    said = f"<caption>{escape(caption)}</caption>" if caption else ""
    return (
        f'<div class="wide" tabindex="0" role="group" aria-label="{escape(caption or "table")}"><table>{said}'
        f"<thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _facts(pairs: Sequence[tuple[str, str]]) -> str:
    """Terms and what is said of them; what begins with "<" is markup."""
    rows = (f"<dt>{escape(a)}</dt><dd>{b if b.startswith('<') else escape(b)}</dd>" for a, b in pairs)
    return f"<dl>{''.join(rows)}</dl>"


def _formula(text: object) -> str:
    """A formula of sympy's as it is written by hand.

    >>> print(_formula("sqrt(6)*d**2*q*x/g_q * M^-1/2"))
    <span class="formula">√6 d<sup>2</sup> q x/g<sub>q</sub> M<sup>−1/2</sup></span>
    """
    line = escape(str(text))
    line = re.sub(r"\*\*\(?(-?\d+(?:/\d+)?)\)?", r"<sup>\1</sup>", line)
    line = re.sub(r"M\^(-\d+(?:/\d+)?)", r"M<sup>\1</sup>", line)
    line = re.sub(r"\bsqrt\((\w+)\)", r"√\1", line)
    line = re.sub(r"\b([gscluwkn])_([A-Za-z]\w*)", r"\1<sub>\2</sub>", line)
    line = re.sub(r" ?\* ?", " ", line).replace("<sup>-", "<sup>−")
    return f'<span class="formula">{line}</span>'


# --------------------------------------------------------------------------- cost and controls

_GROUPS = {"size": "Sizes of axes", "block": "Block sizes", "bytes": "Bytes per value", "capacity": "Capacities, bytes"}


def _costs(schedule: Schedule, data: Mapping[str, Any]) -> str:
    fields: dict[str, list[str]] = {}
    several = len(schedule.kernels) > 1
    for name, v in data["variables"].items():
        if v["fixed"]:
            continue
        label = f"{v['label']} of {v['kernel']}" if several and v["kind"] == "block" else v["label"]
        mark = name.replace(":", "-")
        fields.setdefault(v["kind"], []).append(
            f'<div class="field"><label for="{escape(mark)}">{escape(label)}</label><input id="{escape(mark)}" '
            f'type="text" inputmode="numeric" autocomplete="off" spellcheck="false" data-variable="{escape(name)}" '
            f'data-label="{escape(label)}" value="{v["value"]:,}"></div>'
        )
    groups = ""
    for kind, head in _GROUPS.items():
        if kind in fields:
            tall = ' class="tall"' if kind == "block" and len(fields[kind]) > 6 else ""
            groups += f"<fieldset{tall}><legend>{head}</legend>{''.join(fields[kind])}</fieldset>"
    parts = [
        "<p>Change any number: the page computes what is moved and held with exact integers, as the library does. "
        "Arrow keys step by one, with Shift by ten.</p>",
        f'<form id="controls" hidden>{groups}<div><button type="reset">As derived</button></div></form>',
        '<div id="live">',
        f'<p class="total"><span id="total-bytes">{schedule.transfer_bytes:,}</span> <span class="unit">bytes moved, '
        '<span id="total-times">as derived</span></span></p>',
        '<p id="message" role="status" aria-live="polite"></p>',
    ]
    for k in schedule.kernels:
        if several:
            parts.append(f"<h3>{escape(k.name)}: {escape('; '.join(k.operations))}</h3>")
        parts.append(_live(k))
    note = '<p class="caption">Numbers of blocks are ratios here, which the exact ceil is never below.</p>'
    return "".join([*parts, "</div>", *(_symbols(k, several) for k in schedule.kernels), note])


def _live(k: KernelPlan) -> str:
    rows = []
    for level in k.levels:
        mark = escape(f"{k.name}-{level.level}")
        share = min(100.0, 100 * level.memory_bytes / level.capacity_bytes) if level.capacity_bytes else 0.0
        meter = f'<span class="meter"><span id="meter-{mark}" style="inline-size:{share:.1f}%"></span></span>'

        def span(what: str, value: str, mark: str = mark) -> str:
            return f'<span id="{what}-{mark}">{value}</span>'

        rows.append((
            level.level, span("values", f"{level.transfer_values:,}"), span("bytes", f"{level.transfer_bytes:,}"),
            span("memory", f"{level.memory_bytes:,}"),
            span("capacity", f"{level.capacity_bytes:,}" if level.capacity_bytes else "no limit"),
            span("fits", "fits") + meter,
        ))  # fmt: skip
    head = ("level", "moved, values", "moved, bytes", "held, bytes", "capacity, bytes", "")
    return _table(head, rows, (1, 2, 3, 4), f"What {k.name} moves into each level and holds there")


def _symbols(k: KernelPlan, several: bool) -> str:
    form = k.symbols.standard_form()
    rows = [("Moved, values", _formula(str(k.symbols.transfer)))]
    rows += [
        (f"Into {level.level}", f"{_formula(str(moved))}, holding {_formula(str(held))}")
        for level, (moved, held) in zip(k.levels, k.symbolic, strict=True)
    ]
    if k.code.skip is not None:
        rows += [(name, what) for name, what in k.symbols.table if name.startswith("kept")]
        rows += _under_mask(k)
    else:
        least = _formula(str(form)) if form is not None else "no closed form was found"
        rows.append(("Least for a memory of M values", least))
        if k.bytes_form is not None:
            rows.append(("In bytes, of M bytes", _formula(str(k.bytes_form))))
    head = f"In symbols, {k.name}" if several else "In symbols"
    return f"<h3>{escape(head)}</h3>{_facts(rows)}"


def _under_mask(k: KernelPlan) -> Iterator[tuple[str, str]]:
    """The lower bound that is greatest at the chosen tiles, and what the mask leaves."""
    import sympy

    held = sum(level.memory_bytes for level in k.levels)
    here = {f"size:{a}": n for a, n in k.sizes} | {VISIBLE: visible(k.code, dict(k.sizes))}

    def valued(bound: Bound, kinds: Sequence[str]) -> StandardForm:
        at = {
            sympy.Symbol(name, positive=True): here.get(what) or dtype(what.partition(":")[2]).bytes
            for name, what in bound.symbols.items() if what.partition(":")[0] in kinds
        }  # fmt: skip
        return StandardForm(tuple((sympy.sympify(alpha).subs(at), beta) for alpha, beta in bound.form.terms))

    found = [b for b in bounds(k) if b.everywhere]
    if not found:
        yield "At least", "no bound has a closed form"
        return
    best = max(found, key=lambda b: float(valued(b, ("bytes", "size", VISIBLE)).at(held)))
    yield "At least, in bytes, of M bytes", _formula(str(valued(best, ("bytes",))))
    yield VISIBLE, f"pairs of positions that the mask does not hide: {here[VISIBLE]:,} of the derived sizes"


# --------------------------------------------------------------------------- the schedule


def _schedule(schedule: Schedule) -> str:
    c = schedule.certificate
    reached = f"{c.cost:,} bytes" if c.unit == "bytes" else shown(Fraction(c.cost), c.unit)
    below = f"{c.lower_bound:,} bytes" if c.unit == "bytes" else shown(Fraction(c.lower_bound), c.unit)
    good = c.status == "optimal"
    said = (
        f'<span class="status-{"good" if good else "bad"}">{c.status}</span>: {escape(c.objective)} {escape(reached)}, '
        f"and none below {escape(below)}. Checked by {escape(', '.join(c.checked_by) or 'nothing')}."
    )
    facts = [("Certificate", said), ("Searched", schedule.searched)]
    if schedule.unfused is not None:
        facts.append(("Operation by operation", f"{schedule.unfused[1]:,} bytes"))
    rows = []
    for k in schedule.kernels:
        tiles = ", ".join(f"{cost.variable(k.code, a)} = {b:,}" for a, b in k.blocks.items()) or "whole arrays"
        state = "; ".join(f"{op.name} along {a.axis}, state {', '.join(a.state)}" for op, a in k.streamed)
        rows.append((k.name, "; ".join(k.operations), tiles, state or "nothing"))
    table = _table(("kernel", "operations", "block sizes", "streams"), rows, caption="Kernels and their block sizes")
    ranking = _table(
        ("bytes", "division into kernels"),
        [
            (f"{'' if solved else 'at least '}{total:,}", " | ".join("; ".join(p) for p in parts))
            for total, solved, parts in schedule.ranking
        ],
        (0,), "The best divisions into kernels",
    )  # fmt: skip
    return f"{_facts(facts)}{table}<h3>Divisions into kernels</h3>{ranking}"


# --------------------------------------------------------------------------- memory over time


def _residency(schedule: Schedule) -> str:
    names = [level.name for level in schedule.device.levels]
    used = sorted({v.level for k in schedule.kernels for v in k.code.table.values()})
    key = "".join(f'<span class="key l{min(n, 3)}"></span>{escape(names[n])} &ensp; ' for n in used)
    parts = [
        "<p>Time runs downward, one statement a row. A column is a place in memory: it is filled from the statement "
        "that takes it to the one that gives it back, and names what lies there. A bar behind bytes is their part of "
        f'what the level has room for.</p><p class="caption">{key}</p>'
    ]
    for i, k in enumerate(schedule.kernels):
        if len(schedule.kernels) > 1:
            parts.append(f"<h3>{escape(k.name)}: {escape('; '.join(k.operations))}</h3>")
        parts.append(_lifelines(k, names, i))
    return "".join(parts)


def _moments(k: KernelPlan) -> Iterator[tuple[str, int, dict[str, str] | None]]:
    """Per row its text, its depth, and place -> name of what lies there (None: the head of a loop, as markup).

    A place is called by the first variable that takes it; a result in place of an operand stays there.
    """
    code, blocks = k.code, k.blocks
    place: dict[str, str] = {}

    def text(s: Statement) -> str:
        if s.kind == "load":
            return f"load {k.inputs[s.port][0]}" if s.port < len(k.inputs) else f"load {s.target.name}"
        if s.kind == "store":
            return f"store {k.outputs[s.port][0]}"
        return f"{s.kind} {s.target.name} from {s.of}" if s.of is not None else f"{s.target.name} = {s.expr}"

    def run(statements: Sequence[Statement], depth: int) -> Iterator[tuple[str, int, dict[str, str]]]:
        for s in statements:
            if s.kind != "store":
                place[s.target.name] = place.pop(s.reuses) if s.reuses in place else s.target.name
            slices = {copy.name: copy.name for copy, _ in s.copies}
            yield text(s), depth, {**{at: name for name, at in place.items()}, **slices}
            for name in s.frees:
                place.pop(name, None)

    def rename(pairs: Sequence[tuple[str, str]]) -> None:
        found = {old: place.pop(new) for old, new in pairs if new in place}
        place.update(found)

    def long(axis: str) -> str:
        at = escape(f"{k.name}:{cost.variable(code, axis)}")
        return f'<span data-at="{at}">{blocks[axis]:,}</span>' if axis in blocks else "1"

    depth = 0
    for axis in code.groups:
        yield f"for each block of {escape(axis)}, {long(axis)} long", depth, None
        depth += 1
    yield from run(code.head, depth)
    yield from run(code.init, depth)
    if code.stream is not None:
        yield f"for each chunk of {escape(code.stream)}, {long(code.stream)} long", depth, None
        yield from run(code.chunk, depth + 1)
        rename((*code.settle, *code.rebind))
        for name in code.drained:
            place.pop(name, None)
        if code.tail:
            yield "then", depth, None
    else:
        yield from run(code.chunk, depth)
    yield from run(code.tail, depth)


def _lifelines(k: KernelPlan, names: Sequence[str], number: int) -> str:
    rows = list(_moments(k))
    table, sizes, blocks = k.code.table, dict(k.sizes), k.blocks
    numbers = cost.exact(k.code, sizes, blocks)
    places = list(dict.fromkeys(at for _, _, held in rows for at in held or ()))
    places.sort(key=lambda at: table[at].level)
    levels = sorted({table[at].level for at in places})
    limits = {n: k.levels[n - 1].capacity_bytes if n else 0 for n in levels}

    def held(at: dict[str, str], level: int) -> int:
        inside = [table[name] for name in at.values() if table[name].level == level]
        return sum(cost.extent(k.code, numbers, v) * cost.in_bytes(v) for v in inside)

    most = {n: max((held(at, n) for _, _, at in rows if at), default=0) for n in levels}
    head = "".join(f'<th scope="col">{escape(at)}</th>' for at in places)
    head += "".join(f'<th scope="col" class="n">{escape(names[n])} B</th>' for n in levels)
    body = []
    steps = [i for i, row in enumerate(rows) if row[2] is not None]
    for i, (text, depth, at) in enumerate(rows):
        pad = f' style="padding-inline-start:{0.35 + 0.9 * depth:g}rem"'
        if at is None:
            across = 1 + len(places) + len(levels)
            body.append(f'<tr class="loop"><th scope="row"{pad} colspan="{across}">{text}</th></tr>')
            continue
        here = steps.index(i)
        before = rows[steps[here - 1]][2] if here else {}
        after = rows[steps[here + 1]][2] if here + 1 < len(steps) else {}
        cells = []
        for p in places:
            if p not in at:
                cells.append("<td></td>")
                continue
            born, dies = p not in (before or {}), p not in (after or {})
            word = at[p] if born or (before or {}).get(p) != at[p] else ""
            look = " ".join([f"l{min(table[p].level, 3)}", *(["born"] if born else []), *(["dies"] if dies else [])])
            cells.append(f'<td class="{look}" title="{escape(str(table[at[p]]))}">{escape(word)}</td>')
        for n in levels:
            total = held(at, n)
            share = min(100.0, 100 * total / (limits[n] or most[n] or 1))
            cells.append(
                f'<td class="sum l{min(n, 3)}{" peak" if total == most[n] else ""}" data-place="{n}" '
                f'style="--share:{share:.1f}%">{total:,}</td>'
            )
        body.append(
            f'<tr data-held="{escape(" ".join(at.values()))}"><th scope="row"{pad} title="{escape(text)}">'
            f"{escape(text)}</th>{''.join(cells)}</tr>"
        )
    return (
        f'<div class="wide" tabindex="0" role="group" aria-label="Memory of {escape(k.name)} over time">'
        f'<table class="residency" data-kernel="{number}"><thead><tr><th scope="col">statement</th>{head}</tr></thead>'
        f"<tbody>{''.join(body)}</tbody></table></div>"
    )


# --------------------------------------------------------------------------- the derivation


def drawn(what: Diagram | Schedule, names: Sequence[str] = (), legend: bool = False) -> str:
    """A diagram or schedule as a picture in the page."""
    svg = draw(what, names=names, legend=legend).svg()
    return f'<div class="picture" tabindex="0" role="group" aria-label="picture">{svg}</div>'


def _pictures(schedule: Schedule) -> str:
    """What the algorithm is, and the kernels that it becomes, with M and H above their columns."""
    inputs = [b.name for b in schedule.buffers[0]]
    return (
        f"<h3>The algorithm</h3>{drawn(schedule.derivation.start, inputs)}"
        f"<h3>Its kernels on {escape(schedule.device.name)}</h3>{drawn(schedule, legend=True)}"
    )


@lru_cache
def _checked(rule: str) -> tuple[str, str]:
    verdict = check(load_rules(approximate=True)[rule])
    return verdict.verdict, verdict.detail


def _verdict(step: Step) -> tuple[str, str]:
    """What is known of a step: of the accumulator that it puts in, if any, else of the rule for all sizes."""
    old = {a for _, a in _accumulators(step.before)}
    fresh = [(op, a) for op, a in _accumulators(step.after) if a not in old]
    if not fresh:
        return _checked(step.rule)
    outcomes = [(op, proof(replace(op, accumulators=()), a)) for op, a in fresh]
    words = "; ".join(f"the accumulator of {op.name.removeprefix('streamed ')}: {o.detail}" for op, o in outcomes)
    return next((o.verdict for _, o in outcomes if o.verdict != "proved"), "proved"), words


def _accumulators(diagram: Diagram) -> Iterator[tuple[Any, Any]]:
    for box in diagram.boxes:
        if isinstance(box, Kernel):
            yield from _accumulators(box.body)
        elif isinstance(box, Op):
            yield from ((box.operation, a) for a in box.operation.accumulators)


def _derivation(schedule: Schedule) -> str:
    rules = load_rules(approximate=True)
    parts = ['<ol class="steps">']
    for step in schedule.derivation.steps:
        verdict, detail = _verdict(step)
        good = "good" if verdict in ("proved", "within") else "bad"
        choice = "".join(f", {k} = {v}" for k, v in step.choice)
        parts.append(
            f'<li><span class="rule">{escape(_words(step.rule))}</span> <span class="status">at '
            f"{escape('; '.join(step.at))}{escape(choice)}</span><br><span class='status'><span "
            f'class="status-{good}">{escape(verdict)}</span>: {escape(detail)}. Rule from '
            f"{escape(rules[step.rule].cites)}</span><details><summary>Before and after</summary>"
            f'<div class="sides"><div class="side"><span class="caption">before</span>{drawn(step.before)}</div>'
            f'<div class="side"><span class="caption">after</span>{drawn(step.after)}</div></div></details></li>'
        )
    parts.append("</ol><h3>What streams, and by what state</h3>")
    for axis, op, found in schedule.streams:
        if isinstance(found, NotStreamable):
            parts.append(
                f"<p>{escape(str(op))} along {escape(axis)}: no. {escape(f'{found.reduction}: {found.reason}')}</p>"
            )
            continue
        a, outcome = found.accumulator, proof(op, found.accumulator)
        lines = [
            f"{part:8} {n} = {e}" for part in ("init", "step", "finish") for n, e in getattr(a, part) if str(e) != n
        ]
        parts.append(
            f'<p>{escape(str(op))} along {escape(axis)}, state {escape(", ".join(a.state))}. <span class="status">'
            f"{escape(outcome.verdict)}, {escape(outcome.detail)}; in floating point "
            f"{'safe' if found.safety.safe else 'not safe'}: {escape(str(found.safety))}</span></p>"
            f"<pre>{escape(chr(10).join(lines))}</pre>"
        )
    return "".join(parts)


# --------------------------------------------------------------------------- charts


def _figure(svg: str, head: str, caption: str, number: int | None = None) -> str:
    """A figure; one with a number is drawn anew in the page as numbers are changed, the others say that they stay."""
    live = f' data-chart="{number}"' if number is not None else ""
    stays = '<span class="stays">Of the derived sizes and blocks. </span>' if number is None else ""
    return (
        f"<figure{live}>{svg}<figcaption><b>{escape(head)}</b>{stays}"
        f'<span class="said">{escape(caption)}</span></figcaption></figure>'
    )


def _charts(schedule: Schedule, devices: Sequence[str | Path | Device] | None) -> tuple[str, list[dict[str, Any]]]:
    """The charts, and for the page what each that follows its numbers is of, and with which tiles."""
    several = len(schedule.kernels) > 1
    parts, live = list[str](), list[dict[str, Any]]()
    missing = dict[str, None]()

    def figure(kind: str, number: int, chart: Chart, front: Front | None = None, texts: Sequence[str] = ()) -> str:
        name = schedule.kernels[number].name
        points = [] if front is None else [
            {f"{name}:{v}": str(n) for v, n in p.blocks.items()} for p in front.points
        ]  # fmt: skip
        live.append({
            "kind": kind, "kernel": number, "title": chart.title, "x": chart.x, "y": chart.y, "points": points,
            "texts": list(texts),
        })  # fmt: skip
        return _figure(chart.svg(), chart.title, chart.text, len(live) - 1)

    try:
        roofs = roofline(schedule.program, schedule.device).kernels
    except DeviceError as error:
        roofs = ()
        missing[f"no roofline: {error}"] = None
    try:
        timed = fronts(schedule, ("time", "memory"))
    except ObjectiveError as error:
        timed = ()
        missing[f"no front of time and memory: {error}"] = None
    for i, (k, front) in enumerate(zip(schedule.kernels, fronts(schedule), strict=True)):
        of, drawn = f" of {k.name}" if several else "", []
        if k.levels[0].memory_bytes and k.transfer_bytes:
            each = [transfer_chart(k, front, of, proved) for proved in (True, False)]
            drawn.append(figure("transfer", i, each[0], front, [c.text for c in each]))
        else:
            missing[f"no chart of transfer against memory{of}: nothing lies in {front.level}"] = None
        if roofs and roofs[i].flop:
            drawn.append(figure("roofline", i, roofline_chart(roofs[i], schedule.device, of)))
        if timed:
            chosen = (float(k.levels[0].memory_bytes), roofs[i].seconds())
            both = [front_chart(timed[i], chosen, of, proved) for proved in (True, False)]
            found = [c for c in both if c is not None]
            drawn += [figure("time", i, found[0], timed[i], [c.text for c in found])] if found else []
        if drawn:
            parts.append(f"<h3>{escape(k.name)}: {escape('; '.join(k.operations))}</h3>" if several else "")
            parts.append(f'<div class="charts">{"".join(drawn)}</div>')
    notes = "".join(f'<p class="caption">{escape(line)}.</p>' for line in missing)
    return f"{''.join(parts)}{notes}{_beside(schedule, devices)}", live


MIXED = "mixed"
"""What the precision of a schedule is called some of whose inputs have dtypes of their own."""


def _rows(schedule: Schedule, devices: Sequence[str | Path | Device] | None) -> list[tuple[str, bool, Row]]:
    """Devices and precisions: what the precision is called, whether it is this schedule's row, and its figures."""
    on: list[str | Path | Device] = [*(Device.shipped() if devices is None else devices)]
    known = [d.name if isinstance(d, Device) else str(d) for d in on]
    if schedule.device.name not in known:
        on.insert(0, schedule.device)
    numerics, start = schedule.numerics, schedule.derivation.start
    kinds = list(dict.fromkeys([numerics.storage, "fp16", "fp8"]))
    plain = {i: None for i, b in enumerate(schedule.buffers[0]) if b.name in _own(schedule)}
    asked = [(MIXED, start, kinds[:1]), ("", typed(start, plain), kinds)] if plain else [("", start, kinds)]
    computed = {"*": numerics.accumulator, **dict(numerics.accumulators)}
    rows = []
    for word, diagram, of in asked:
        for row in compare(diagram, on, of, schedule.sizes, computed, place=False).rows:
            this = row.dtype == numerics.storage and bool(word or not plain)
            rows.append((word or row.dtype, this and row.device.name == schedule.device.name, row))
    order = list(dict.fromkeys(row.device.name for _, _, row in rows))
    return sorted(rows, key=lambda r: order.index(r[2].device.name))


def _own(schedule: Schedule) -> dict[str, str]:
    """Inputs that are stored as another kind of float than the rest."""
    return {
        b.name: b.dtype for b in schedule.buffers[0]
        if b.dtype != schedule.numerics.storage and not dtype(b.dtype).integer
    }  # fmt: skip


def _beside(schedule: Schedule, devices: Sequence[str | Path | Device] | None) -> str:
    """Devices and precisions side by side: charts, a table of the same, and what they leave out."""
    moved, timed, table = list[Bar](), list[Bar](), list[Cells]()
    notes, without = dict[str, None](), dict[str, list[str]]()
    for word, mine, row in _rows(schedule, devices):
        name = f"{row.device.name} {word}"
        if row.least is None:
            notes[f"{name} is left out: {row.reason}"] = None
            continue
        f, seconds, least = row.least, row.least.seconds(), "≥ " if row.least.unstated else ""
        moved.append(Bar(name, float(f.transfer_bytes), mine=mine))
        if seconds is None:
            notes[f"no time of {row.device.name}: {f.reason}"] = None
        else:
            timed.append(Bar(name, seconds, f"{'at least; ' if f.unstated else ''}{f.bound}", mine))
        for what in f.unstated:
            without.setdefault(what, []).append(row.device.name)
        used, rate, joules = f.utilisation(), f.flop_per_s(), f.joules_stated
        filled = f.slowest.filled if f.slowest is not None else None
        table.append((
            row.device.name, word, f"{f.transfer_bytes:,}", "-" if seconds is None else f"{least}{seconds * 1e6:,.4g}",
            f.bound or "-", "-" if rate is None else f"{rate / 1e12:,.3g}", "-" if used is None else f"{used:.0%}",
            "-" if filled is None else f"{float(filled):.0%}",
            "-" if joules is None else f"{'≥ ' if f.joules_unknown else ''}{joules * 1e3:,.3g}",
        ))  # fmt: skip
    if schedule.split:
        notes["No stream is divided into parts here"] = None
    if own := _own(schedule):
        kinds = ", ".join(f"{n} {kind}" for n, kind in own.items())
        notes[f"{MIXED}: {kinds}, all else {schedule.numerics.storage}"] = None
    for what, names in without.items():
        notes[f"{', '.join(dict.fromkeys(names))}: no {what} is stated, so that the times are at least these"] = None
    said = "".join(f'<p class="caption">{escape(line)}.</p>' for line in notes)
    parts = ["<h3>Devices and precisions</h3>"] if moved or notes else []
    if moved:
        text = "The best tiling of each device and precision, one block on a core."
        drawn = _figure(bars(moved, "B", "Bytes moved, by device and precision"), "Bytes moved", text)
        if timed:
            text = "Everything overlaps; behind the time stands what bounds it. A model, no measurement."
            drawn += _figure(bars(timed, "s", "Predicted time, by device and precision"), "Predicted time", text)
        head = ("device", "stored as", "moved, bytes", "µs", "bound by", "TFLOP/s", "of peak", "cores filled", "mJ")
        text = "The same in numbers; times and energy are predictions"
        parts += [f'<div class="charts">{drawn}</div>', _table(head, table, (2, 3, 5, 6, 7, 8), text)]
    return "".join([*parts, said])


# --------------------------------------------------------------------------- kernels


def _kernels(schedule: Schedule) -> str:
    emitters: tuple[tuple[str, str, Callable[[], str]], ...] = (
        ("Triton", "The kernels of this schedule, with tiles, warps and stages that Triton can hold. --emit triton "
         "also chooses anew, for such tiles, into which kernels the algorithm is divided: there may be others.",
         lambda: triton.source(schedule).text),
        ("CUDA", "With warps, registers and stages placed on the cores.", lambda: cuda.kernels(schedule)[1].text),
        ("C", "For the processor that this page was written on, with block sizes of its own.",
         lambda: source_of(schedule)[1].text),
    )  # fmt: skip
    parts = ["<h3>Pseudocode</h3>", _listing("pseudocode", escape(schedule.pseudocode))]
    for language, said, emit in emitters:
        parts.append(f"<h3>{language}</h3>")
        try:
            text = emit().rstrip("\n")
        except (CompileError, ProgramError, Infeasible, ValueError) as error:
            parts.append(f"<p>No {language} of this schedule: {escape(str(error).rstrip('.'))}.</p>")
            continue
        parts.append(
            f"<p>{said} {text.count(chr(10)) + 1:,} lines.</p><details><summary>Show the {language}</summary>"
            f"{_listing(language.lower(), _highlighted(text, language))}</details>"
        )
    return "".join(parts)


def _listing(name: str, markup: str) -> str:
    """Text with a button that copies it; without a script there is none."""
    return (
        f'<div class="listing"><button type="button" class="copy" data-of="listing-{name}" hidden>Copy</button>'
        f'<pre tabindex="0" id="listing-{name}">{markup}</pre></div>'
    )


def _highlighted(text: str, language: str) -> str:
    """A program as markup: keywords, numbers, strings and comments told apart where Pygments is there, else plain."""
    try:
        from pygments import token
        from pygments.lexers import CLexer, CudaLexer, PythonLexer
    except ImportError:
        return escape(text)
    lexer = {"C": CLexer, "CUDA": CudaLexer, "Triton": PythonLexer}[language](stripnl=False, ensurenl=False)
    looks = {
        token.Comment: "c", token.String.Doc: "c", token.Keyword: "k", token.Operator.Word: "k", token.Number: "n",
        token.String: "s",
    }  # fmt: skip
    out, run, look = [], "", ""

    def close() -> None:
        if run:
            out.append(f'<span class="hl-{look}">{escape(run)}</span>' if look else escape(run))

    for kind, piece in lexer.get_tokens(text):
        now = next((mark for of, mark in looks.items() if kind in of), "")
        if now != look and piece.strip():
            close()
            run, look = "", now
        run += piece
    close()
    return "".join(out)
