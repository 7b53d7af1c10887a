"""Reports in a real browser: the page loads alone, and its numbers are the library's to the last value."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from napkin_cat import cost, cuda, triton
from napkin_cat.bounds import lower_bound
from napkin_cat.charts import Chart, Series
from napkin_cat.cli import main
from napkin_cat.formulas import formulas
from napkin_cat.front import Front, fronts
from napkin_cat.plots import KINDS, front_chart, roofline_chart, transfer_chart
from napkin_cat.program import Program, lower
from napkin_cat.report import report
from napkin_cat.roofline import KernelRoofline, roofline
from napkin_cat.schedule import KernelPlan, Schedule, derive

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

SMALL: dict[str, dict[str, int]] = {
    "attention": {"q": 100, "x": 90, "d": 16},
    "causal_attention": {"q": 70, "x": 70, "d": 8},
    "sliding_window_attention": {"q": 60, "x": 60, "d": 8},
    "matmul": {"a": 50, "b": 60, "c": 70},
    "mlp": {},
}


@cache
def scheduled(name: str) -> Schedule:
    if name == "split":
        return derive("attention", on="h100", sizes=SMALL["attention"], split={"x": 3})
    return derive(name, on="h100", sizes=SMALL[name])


@cache
def page_of(name: str) -> str:
    return report(scheduled(name), devices=["h100"])


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed")
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield found
        found.close()


def opened(browser: Any, text: str, folder: Path, width: int = 1400, **options: Any) -> tuple[Any, list[str]]:
    """A page from a file, and what it complains of or asks for."""
    (folder / "page.html").write_text(text)
    page = browser.new_page(viewport={"width": width, "height": 900}, **options)
    faults: list[str] = []
    page.on("console", lambda said: faults.append(f"console: {said.text}"))
    page.on("pageerror", lambda error: faults.append(f"error: {error}"))
    page.on("request", lambda asked: None if asked.url.startswith(("file:", "data:")) else faults.append(asked.url))
    page.goto((folder / "page.html").as_uri())
    return page, faults


def expected(schedule: Schedule, settings: Mapping[str, int]) -> list[list[tuple[int, int, int]]]:
    """Per kernel and level what the library computes: values and bytes moved, bytes held."""
    data = formulas(schedule)
    kinds = {name.removeprefix("bytes:"): n for name, n in settings.items() if name.startswith("bytes:")}

    def size(axis: str) -> int:
        return settings[data["same"].get(f"size:{axis}", f"size:{axis}")]

    def of(k: KernelPlan) -> list[tuple[int, int, int]]:
        sizes = {a: size(a) for a, _ in k.sizes}
        blocks = {a: min(settings[f"{k.name}:{cost.variable(k.code, a)}"], sizes[a]) for a in k.blocks}
        numbers = cost.exact(k.code, sizes, blocks)
        crossing = {
            "store": lambda s: kinds[s.stored or k.numerics.storage], "load": lambda s: kinds[s.target.dtype],
        }  # fmt: skip
        values = cost.transfer(k.code, numbers)
        moved = cost.transfer(k.code, numbers, lambda s: crossing[s.kind](s))
        held = cost.memory(k.code, numbers, lambda v: kinds[v.dtype])
        return [
            (values.get(n, 0), moved.get(n, 0), max((m for _, m in held.get(n, [])), default=0))
            for n in range(1, len(k.levels) + 1)
        ]

    return [of(k) for k in schedule.kernels]


def computed(page: Any, settings: Mapping[str, int]) -> list[list[tuple[int, int, int]]]:
    found = page.evaluate("values => napkin.evaluate(values)", {name: str(n) for name, n in settings.items()})
    return [[(int(x["values"]), int(x["bytes"]), int(x["memory"])) for x in kernel["levels"]] for kernel in found]


def drawn_at_random(variables: Mapping[str, Any], rng: random.Random, masked: bool) -> dict[str, int]:
    most = 150 if masked else rng.choice([40, 5000, 10**12])
    limits = {"size": most, "block": most, "bytes": 9, "capacity": 10**6}
    return {
        name: v["value"] if v["fixed"] else rng.randint(1, limits[v["kind"]]) for name, v in sorted(variables.items())
    }  # fmt: skip


def test_two_hundred_random_settings_are_the_library_s(browser: Any, tmp_path: Path) -> None:
    rng, compared, different = random.Random(7), 0, set()
    for name in SMALL:
        schedule = scheduled(name)
        page, faults = opened(browser, page_of(name), tmp_path)
        variables = formulas(schedule)["variables"]
        masked = any(k.code.skip is not None for k in schedule.kernels)
        for _ in range(40):
            settings = drawn_at_random(variables, rng, masked)
            found = computed(page, settings)
            assert found == expected(schedule, settings), (name, settings)
            compared += 1
            different.add(str(found))
        assert faults == []
        page.close()
    assert compared == 200
    assert len(different) > 190


# --------------------------------------------------------------------------- charts


def timed(schedule: Schedule, number: int, settings: Mapping[str, int]) -> KernelRoofline:
    """The roofline of a kernel's loop program at other sizes and blocks; bytes of other lengths by what is moved."""
    k, data = schedule.kernels[number], formulas(schedule)
    sizes = {a: settings[data["same"].get(f"size:{a}", f"size:{a}")] for a, _ in k.sizes}
    blocks = {a: min(settings[f"{k.name}:{cost.variable(k.code, a)}"], sizes[a]) for a in k.blocks}
    lowered = lower(k.name, k.code, sizes, blocks, k.inputs, k.outputs)
    every = [b for of in schedule.buffers for b in of]
    buffers = tuple(replace(b, shape=tuple(sizes[a] for a in b.axes)) for b in every)
    found = roofline(Program(buffers, (), (), (lowered,), schedule.numerics), schedule.device).kernels[0]
    moved = dict(zip((x.level for x in k.levels), (m for _, m, _ in expected(schedule, settings)[number]), strict=True))
    into = {c.name: schedule.device.levels[1].name for c in schedule.device.caches}
    transfers = []
    for t in found.transfers:
        n = moved[into.get(t.into, t.into)]
        transfers.append(replace(t, bytes=n, seconds=n / (t.bytes / t.seconds)))
    return replace(found, transfers=tuple(transfers))


def redrawn(
    schedule: Schedule, number: int, settings: Mapping[str, int], front: Front, late: Front
) -> Iterator[Chart | None]:  # fmt: skip
    """The charts that the library makes of a kernel at other settings."""
    k = schedule.kernels[number]
    of = f" of {k.name}" if len(schedule.kernels) > 1 else ""
    data = formulas(schedule)["variables"]
    proved = all(settings[n] == v["value"] for n, v in data.items() if v["kind"] != "block")

    def at(blocks: Mapping[str, int]) -> tuple[list[tuple[int, int, int]], KernelRoofline]:
        own = {**settings, **{f"{k.name}:{v}": n for v, n in blocks.items()}}
        return expected(schedule, own)[number], timed(schedule, number, own)

    def moved(f: Front, seconds: bool) -> Front:
        points = []
        for p in f.points:
            (first, *_), roof = at(p.blocks)
            values = (Fraction(roof.seconds()), p.values[1]) if seconds else p.values
            points.append(replace(p, memory_bytes=first[2], transfer_bytes=first[1], values=values))
        return replace(f, points=tuple(points))

    here, roof = at({})
    levels = tuple(
        replace(
            x, memory_bytes=held, transfer_values=n, transfer_bytes=b, capacity_bytes=settings[f"capacity:{x.level}"]
        )
        for x, (n, b, held) in zip(k.levels, here, strict=True)
    )
    same = formulas(schedule)["same"]
    sizes = tuple((a, settings[same.get(f"size:{a}", f"size:{a}")]) for a, _ in k.sizes)
    other = replace(k, levels=levels, sizes=sizes)
    kinds = {n.removeprefix("bytes:"): m for n, m in settings.items() if n.startswith("bytes:")}
    chart = transfer_chart(other, moved(front, False), of, proved)
    bound = lower_bound(other, [m for s in chart.series if s.look == "dash" for m, _ in s.points], kinds)
    yield replace(chart, series=tuple(
        replace(s, points=bound) if s.look == "dash" else s for s in chart.series if s.look != "limit"
    ))  # fmt: skip
    yield roofline_chart(roof, schedule.device, of) if roof.flop else None
    yield front_chart(moved(late, True), (float(levels[0].memory_bytes), roof.seconds()), of, proved)


def alike(found: Any, chart: Chart) -> None:
    """The series of the page's chart are the library's; and so are its words."""
    assert found["text"] == chart.text
    assert (found["title"], found["x"], found["y"]) == (chart.title, chart.x, chart.y)
    series = [s for s in found["series"] if s["look"] != "limit"]
    assert [(s["look"], s.get("labels", [])) for s in series] == [(s.look, [*s.labels]) for s in chart.series]
    for s, own in zip(series, chart.series, strict=True):
        assert [n for p in s["points"] for n in p] == pytest.approx([n for p in own.points for n in p], rel=1e-9)


MARKS = """[...document.querySelectorAll('figure[data-chart] svg')].map(svg =>
    [...svg.querySelectorAll('circle, text, path')].map(e => e.tagName === 'text'
        ? [e.textContent, Number(e.getAttribute('x')), Number(e.getAttribute('y'))]
        : e.tagName === 'circle' ? [e.getAttribute('class'), Number(e.getAttribute('cx')), Number(e.getAttribute('cy'))]
        : [e.getAttribute('class'), ...e.getAttribute('d').match(/[-\\d.]+/g).map(Number)]))"""


def marks(svg: str) -> list[list[Any]]:
    """What a chart of the library shows, as `MARKS` reads it off the page."""
    found: list[list[Any]] = []
    for circle, look, x, y, path, line, tx, ty, words in re.findall(
        r'<(circle) class="(.*?)" cx="(.*?)" cy="(.*?)"|<path class="(.*?)" d="(.*?)"'
        r'|<text(?: class="ink")? x="(.*?)" y="(.*?)".*?>(.*?)</text>',
        svg,
    ):
        if circle:
            found.append([look, float(x), float(y)])
        elif path:
            found.append([path, *map(float, re.findall(r"[-\d.]+", line))])
        else:
            found.append([words, float(tx), float(ty)])
    return found


@pytest.mark.parametrize("name", [*SMALL, "split"])
def test_charts_follow_the_controls_as_the_library_draws_them(name: str, browser: Any, tmp_path: Path) -> None:
    schedule, rng = scheduled(name), random.Random(3)
    page, faults = opened(browser, page_of(name), tmp_path)
    early, late = fronts(schedule), fronts(schedule, ("time", "memory"))
    variables = formulas(schedule)["variables"]
    as_derived = page.evaluate(MARKS)
    for turn in range(6):
        if turn == 0:  # another block alone: the front stays proved
            settings = {
                n: 7 if v["kind"] == "block" and not v["fixed"] else v["value"] for n, v in variables.items()
            }  # fmt: skip
        else:
            limits = {"size": 150, "block": 40, "bytes": 9, "capacity": 10**6}
            settings = {
                n: v["value"] if v["fixed"] else rng.randint(1, limits[v["kind"]]) for n, v in sorted(variables.items())
            }  # fmt: skip
        found = page.evaluate("values => napkin.charts(values)", {n: str(m) for n, m in settings.items()})
        charts = [
            (kind, i, chart) for i, fs in enumerate(zip(early, late, strict=True))
            for kind, chart in zip(KINDS, redrawn(schedule, i, settings, *fs), strict=True) if chart
        ]  # fmt: skip
        about = json.loads(page.text_content("#formulas"))["charts"]
        assert [(c["kind"], c["kernel"]) for c in about] == [(kind, i) for kind, i, _ in charts]
        for one, (_, _, chart) in zip(found, charts, strict=True):
            alike(one, chart)
        for n, m in settings.items():
            if not variables[n]["fixed"]:
                page.fill(f'input[data-variable="{n}"]', str(m))
        shown = page.evaluate(MARKS)
        assert shown != as_derived
        for one, seen in zip(found, shown, strict=True):
            series = tuple(
                Series(s["look"], tuple(map(tuple, s["points"])), tuple(s.get("labels", ())), s.get("steps", False))
                for s in one["series"]
            )
            own = marks(Chart(one["title"], one["x"], one["y"], series).svg())
            assert [m[0] for m in seen] == [m[0] for m in own]
            for a, b in zip(seen, own, strict=True):
                assert a[1:] == pytest.approx(b[1:], abs=0.11)
    assert page.locator("span.stays").first.is_visible()
    assert page.locator("p.stays").first.is_visible()
    page.click("button[type=reset]")
    page.wait_for_function(f"before => JSON.stringify({MARKS}) === JSON.stringify(before)", arg=as_derived)
    assert not page.locator("span.stays").first.is_visible()
    assert faults == []
    page.close()


def test_a_mask_over_too_many_rows_does_not_hold_up_the_page(browser: Any, tmp_path: Path) -> None:
    page, faults = opened(browser, page_of("causal_attention"), tmp_path)
    before = page.evaluate(MARKS)
    page.fill("#K1-g_q", "70")
    page.fill("#size-q", "123456789012")
    assert (
        page.text_content("#message") == "The mask is counted over at most 2,000,000 rows here: give q a smaller size."
    )
    page.fill("#size-q", "70")
    page.click("button[type=reset]")
    page.wait_for_function(f"before => JSON.stringify({MARKS}) === JSON.stringify(before)", arg=before)
    assert faults == []
    page.close()


def test_memory_over_time_follows_the_controls(browser: Any, tmp_path: Path) -> None:
    """The greatest of each column is what the library says is held; the heads of loops say the blocks."""
    for name in ("attention", "mlp"):
        schedule = scheduled(name)
        page, faults = opened(browser, page_of(name), tmp_path)
        variables = formulas(schedule)["variables"]
        settings = {n: v["value"] if v["fixed"] else {"size": 37, "block": 5, "bytes": 3, "capacity": 4000}[v["kind"]]
                    for n, v in variables.items()}  # fmt: skip
        for n, m in settings.items():
            if not variables[n]["fixed"]:
                page.fill(f'input[data-variable="{n}"]', str(m))
        for i, (k, levels) in enumerate(zip(schedule.kernels, expected(schedule, settings), strict=True)):
            cells = page.evaluate("""i => [...document.querySelectorAll(`table[data-kernel="${i}"] td.sum`)].map(c =>
                [Number(c.dataset.place), Number(c.textContent.replaceAll(',', '')), c.classList.contains('over'),
                 parseFloat(c.style.getPropertyValue('--share'))])""", i)  # fmt: skip
            for place, (level, (_, _, held)) in enumerate(zip(k.levels, levels, strict=True), 1):
                column = [row for row in cells if row[0] == place]
                assert max((n for _, n, _, _ in column), default=0) == held
                assert all(over == (n > 4000) for _, n, over, _ in column), level
                assert all(part == pytest.approx(min(100, 100 * n / 4000), abs=0.1) for _, n, _, part in column)
            heads = page.locator(f'table[data-kernel="{i}"] tr.loop [data-at]').all_text_contents()
            assert heads == ["5"] * len(heads) != []
        assert faults == []
        page.close()


@pytest.mark.parametrize("name", ["attention", "causal_attention", "mlp"])
def test_as_derived_the_page_says_what_the_schedule_says(name: str, browser: Any, tmp_path: Path) -> None:
    schedule = scheduled(name)
    page, faults = opened(browser, page_of(name), tmp_path)
    for k in schedule.kernels:
        for level in k.levels:
            mark = f"{k.name}-{level.level}"
            shown = [page.text_content(f"#{what}-{mark}") for what in ("values", "bytes", "memory", "capacity", "fits")]
            stated = (level.transfer_values, level.transfer_bytes, level.memory_bytes, level.capacity_bytes)
            assert shown == [*(f"{n:,}" for n in stated), "fits"]
    assert page.text_content("#total-bytes") == f"{schedule.transfer_bytes:,}"
    assert faults == []
    page.close()


@pytest.mark.parametrize("name", ["attention", "sliding_window_attention"])
def test_every_control_changes_the_numbers_to_the_library_s(name: str, browser: Any, tmp_path: Path) -> None:
    schedule = scheduled(name)
    page, faults = opened(browser, page_of(name), tmp_path)
    variables = formulas(schedule)["variables"]
    free = [v for v, about in variables.items() if not about["fixed"]]
    assert page.locator("#controls input").count() == len(free)
    for variable in free:
        before = page.text_content("#live")
        other = {"size": 33, "block": 5, "bytes": 3, "capacity": 100}[variables[variable]["kind"]]
        page.fill(f'input[data-variable="{variable}"]', str(other))
        settings = {n: about["value"] for n, about in variables.items()} | {variable: other}
        for k, levels in zip(schedule.kernels, expected(schedule, settings), strict=True):
            for level, (values, moved, held) in zip(k.levels, levels, strict=True):
                mark = f"{k.name}-{level.level}"
                shown = [page.text_content(f"#{what}-{mark}") for what in ("values", "bytes", "memory")]
                assert shown == [f"{values:,}", f"{moved:,}", f"{held:,}"]
                capacity = settings[f"capacity:{level.level}"]
                fits = "fits" if held <= capacity else f"{held - capacity:,} too many"
                assert page.text_content(f"#fits-{mark}") == fits
        assert page.text_content("#live") != before, variable
        page.click("button[type=reset]")
        page.wait_for_function("text => document.getElementById('live').textContent === text", arg=before)
    assert faults == []
    page.close()


def test_the_keyboard_alone_and_what_is_no_number(browser: Any, tmp_path: Path) -> None:
    page, _ = opened(browser, page_of("attention"), tmp_path)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    for _ in range(7 + 2 + 1):  # sections, pictures that scroll, the first number
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.variable") == "size:d"
    page.keyboard.press("ArrowUp")
    assert page.input_value("#size-d") == "17"
    page.keyboard.press("Shift+ArrowDown")
    assert page.input_value("#size-d") == "7"
    said = page.text_content("#total-bytes")
    page.fill("#size-d", "many")
    assert page.text_content("#message") == "d: many is not a whole number above 0."
    assert page.get_attribute("#size-d", "aria-invalid") == "true"
    assert page.text_content("#total-bytes") == said
    page.fill("#size-d", "9" * 19)
    assert page.text_content("#message") == f"d: {'9' * 19} has more than 18 digits."
    page.fill("#size-d", "")
    assert page.text_content("#message") == "d is empty: give a whole number above 0."
    page.fill("#size-d", "7")
    page.fill("#K1-g_q", "1000")
    assert "g_q is taken as the whole axis, 100" in page.text_content("#message")
    page.close()


def test_on_paper_the_derivation_is_open_and_no_listing_is(browser: Any, tmp_path: Path) -> None:
    page, faults = opened(browser, page_of("attention"), tmp_path)
    opened_there = "[...document.querySelectorAll('details')].map(d => [d.closest('section').id, d.open])"
    before = page.evaluate(opened_there)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(opened_there) == [[name, name == "derivation"] for name, _ in before]
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(opened_there) == before
    assert {name for name, _ in before} == {"derivation", "kernels"}
    assert page.pdf(format="A4").startswith(b"%PDF")
    assert faults == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 400])
def test_nothing_is_wider_than_the_screen(width: int, scheme: str, browser: Any, tmp_path: Path) -> None:
    for name in ("attention", "mlp"):
        page, faults = opened(browser, page_of(name), tmp_path, width, color_scheme=scheme)
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        boxes = page.evaluate("""[...document.querySelectorAll('svg.chart text')].map(t => {
            const a = t.getBoundingClientRect(), b = t.closest('svg').getBoundingClientRect();
            return [t.textContent, a.left - b.left, b.right - a.right];
        })""")
        assert [text for text, left, right in boxes if min(left, right) < -1] == []
        heights = page.evaluate("[...document.querySelectorAll('input')].map(i => i.getBoundingClientRect().height)")
        assert max(heights) - min(heights) < 1
        assert len(page.screenshot()) > 10_000
        assert faults == []
        page.close()


def test_a_report_of_attention_is_small(browser: Any, tmp_path: Path) -> None:
    text = report(derive("attention", on="h100"))
    assert len(text.encode()) < 1_500_000
    page, faults = opened(browser, text, tmp_path)
    page.fill("#size-d", "64")
    assert page.text_content("#total-times") == "0.5 times the derived schedule"
    assert faults == []
    assert not re.search(r"(src|href)=\"(?!#|data:)", text)
    page.close()


@pytest.mark.parametrize("name", sorted(SMALL))
def test_what_lies_there_over_time_comes_to_the_memory_of_the_cost(name: str) -> None:
    text = page_of(name)
    tables = re.findall(r'<table class="residency".*?</table>', text, re.DOTALL)
    assert len(tables) == len(scheduled(name).kernels)
    for k, table in zip(scheduled(name).kernels, tables, strict=True):
        heads = re.findall(r'<th scope="col" class="n">(.*?) B</th>', table)
        rows = [re.findall(r'<td class="sum[^>]*>([\d,]+)</td>', row) for row in table.split("<tr")]
        most = [max(int(row[i].replace(",", "")) for row in rows if row) for i in range(len(heads))]
        held = {level.level: level.memory_bytes for level in k.levels}
        assert dict(zip(heads, most, strict=True)) == {n: b for n, b in held.items() if b}


@pytest.mark.parametrize("name", ["attention", "causal_attention", "matmul", "layernorm_linear"])
def test_the_lower_bound_is_below_every_tiling_and_near_the_best(name: str) -> None:
    """Square tiles and whole blocks come near what ratios and the leading terms of the memory allow."""
    schedule = derive(name, on="h100")
    for k, front in zip(schedule.kernels, fronts(schedule), strict=True):
        memories = [float(p.memory_bytes) for p in front.points]
        bounds = lower_bound(k, memories)
        assert [m for m, _ in bounds] == memories
        for point, (_, bound) in zip(front.points, bounds, strict=True):
            assert bound <= point.transfer_bytes
        assert max(b / p.transfer_bytes for p, (_, b) in zip(front.points, bounds, strict=True)) > 0.8


def test_kernels_are_shown_and_copied_or_refused_with_the_reason(browser: Any, tmp_path: Path) -> None:
    schedule = derive("attention", on="a100", sizes={"q": 256, "x": 256, "d": 64})
    page, faults = opened(browser, report(schedule, devices=["a100"]), tmp_path)
    assert page.text_content("#listing-triton") == triton.source(schedule).text.rstrip("\n")
    assert page.text_content("#listing-cuda") == cuda.kernels(schedule)[1].text.rstrip("\n")
    assert page.text_content("#listing-pseudocode") == schedule.pseudocode
    for name, look in (("triton", "k"), ("cuda", "k"), ("c", "n")):
        assert page.locator(f"#listing-{name} .hl-{look}").count() > 10
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("summary", has_text="Show the CUDA").click()
    page.locator('button[data-of="listing-cuda"]').press("Enter")
    page.locator("button.copy", has_text="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.text_content("#listing-cuda")
    assert faults == []
    page.close()
    assert "No CUDA of this schedule: K1 has no CUDA form: its contractions run on 4 warps" in page_of("attention")


def test_a_schedule_of_several_precisions_stands_beside_those_of_one() -> None:
    schedule = derive("attention", on="h100", sizes=SMALL["attention"], dtype={"Q": "fp8", "K": "fp8"})
    text = report(schedule, devices=["a100", "h100"])
    assert "mixed: Q fp8e4m3, K fp8e4m3, all else fp16." in text
    assert "a100 mixed is left out: a100 has no pipe that multiplies fp8e4m3" in text
    rows = re.findall(r"<tr><td>(\w+)</td><td>(\w+)</td><td class=\"n\">([\d,]+)</td>", text)
    own = {kind: derive("attention", on="h100", sizes=SMALL["attention"], dtype=kind) for kind in ("fp16", "fp8")}
    moved = {"mixed": schedule, **own}
    assert {(d, k): n for d, k, n in rows if d == "h100"} == {
        ("h100", kind): f"{s.transfer_bytes:,}" for kind, s in moved.items()
    }
    assert len({s.transfer_bytes for s in moved.values()}) == 3
    assert text.count('class="bar mine"') == 2
    assert "No C of this schedule: K is fp8e4m3" in text or "No C of this schedule: Q is fp8e4m3" in text


def test_what_a_device_leaves_open_is_said() -> None:
    """The processor of this machine states no bandwidths, and its outermost cache holds nothing here by itself."""
    text = report(derive("attention", on="host", sizes={"q": 64, "x": 64, "d": 16}), devices=["rtx4090"])
    assert "no front of time and memory: " in text
    assert "rtx4090 fp16" in text
    assert "no roofline: " in text


def test_the_same_bytes_from_two_processes(tmp_path: Path) -> None:
    pages = []
    for seed in ("1", "2"):
        path = tmp_path / f"{seed}.html"
        subprocess.run(
            [sys.executable, "-m", "napkin_cat.cli", "report", "matmul", "--on", "a100", "--size", "a=64", "b=64",
             "c=64", "-o", str(path)],
            check=True, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True,
        )  # fmt: skip
        pages.append(path.read_bytes())
    assert pages[0] == pages[1]
    assert b"<h1>Matmul on a100</h1>" in pages[0]


def test_a_failed_report_leaves_what_was_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "page.html"
    path.write_text("old")
    assert main(["report", "matmul", "--on", "a1000", "-o", str(path)]) == 2
    assert "a1000" in capsys.readouterr().err
    assert main(["report", "matmul", "--size", "z=3", "-o", str(path)]) == 2
    assert "no axis 'z'" in capsys.readouterr().err
    assert path.read_text() == "old"


def test_the_page_says_that_its_triton_kernels_are_those_of_the_schedule() -> None:
    said = "--emit triton also chooses anew, for such tiles, into which kernels the algorithm is divided"
    assert f"The kernels of this schedule, with tiles, warps and stages that Triton can hold. {said}" in page_of(
        "matmul"
    )
