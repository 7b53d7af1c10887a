"""Reports in a real browser: the page loads alone, and its numbers are the library's to the last value."""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from napkin_cat import cost
from napkin_cat.cli import main
from napkin_cat.formulas import formulas
from napkin_cat.front import fronts
from napkin_cat.plots import lower_bound
from napkin_cat.report import report
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
    tables = re.findall(r'<table class="residency">.*?</table>', text, re.DOTALL)
    assert len(tables) == len(scheduled(name).kernels)
    for k, table in zip(scheduled(name).kernels, tables, strict=True):
        heads = re.findall(r'<th scope="col" class="n">(.*?) B</th>', table)
        rows = [re.findall(r'<td class="sum[^"]*">([\d,]+)</td>', row) for row in table.split("<tr>")]
        most = [max(int(row[i].replace(",", "")) for row in rows if row) for i in range(len(heads))]
        held = {level.level: level.memory_bytes for level in k.levels}
        assert dict(zip(heads, most, strict=True)) == {n: b for n, b in held.items() if b}


@pytest.mark.parametrize("name", ["attention", "matmul", "layernorm_linear"])
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
