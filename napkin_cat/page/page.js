"use strict";
// Costs are evaluated with exact integers, so that the page says what the library says, to the last value.
(() => {
  const data = JSON.parse(document.getElementById("formulas").textContent);
  const ceil = (a, b) => (a + b - 1n) / b;
  const floor = (a, b) => {
    const q = a / b;
    return a % b !== 0n && (a < 0n) !== (b < 0n) ? q - 1n : q;
  };
  const min = (a, b) => (a < b ? a : b);
  const max = (a, b) => (a > b ? a : b);

  // What a positional mask leaves of the stream, block by block of the group axis (cost.Kept).
  function kept(k, at) {
    const rows = k.rows === null ? 1n : at(k.rows);
    const g = k.group_block === null ? rows : at(k.group_block);
    const s = at(k.block), length = at(k.length);
    const part = k.part === null ? 0n : at(k.part), piece = k.piece === null ? 0n : at(k.piece);
    let total = 0n;
    for (let start = 0n; start < rows; start += g) {
      const stop = min(start + g, rows) - 1n;
      let first = 0n, last = ceil(length, s) - 1n;
      for (const condition of k.conditions) {
        let rest = BigInt(condition.constant), along = 0n;
        for (const [axis, coefficient] of condition.coefficients) {
          const c = BigInt(coefficient);
          if (axis === k.stream) along = c;
          else if (axis === k.group) rest += c > 0n ? c * stop : c * start;
          else rest += max(0n, c * (at(k.spans.find((span) => span[0] === axis)[1]) - 1n));
        }
        if (along > 0n) {
          const least = max(-floor(rest, along), 0n);
          first = max(first, least / s);
          if (least >= length) last = -1n;
        } else if (along < 0n) last = min(last, floor(floor(rest, -along), s));
        else if (rest < 0n) last = -1n;
      }
      if (last < first) continue;
      const end = min((last + 1n) * s, length);
      let count = end - first * s;
      if (piece) {
        const ragged = end % s !== 0n;
        count = (last - first + (ragged ? 0n : 1n)) * ceil(s, piece);
        if (ragged) count += ceil(end - last * s, piece);
      }
      const held = stop - start + 1n;
      total += count * (k.weighted ? held : part ? ceil(held, part) : 1n);
    }
    return total;
  }

  function atom(a, at) {
    if ("block" in a) return at(a.block);
    if ("outer" in a) return ceil(at(a.outer), at(a.inner));
    return kept(a.kept, at);
  }

  const sum = (terms, at) => terms.reduce(
    (total, [coefficient, atoms]) => total + atoms.reduce((p, a) => p * atom(a, at), BigInt(coefficient)), 0n);

  // A block is at most its axis.
  function reader(values) {
    const at = (name) => {
      if (name === "one") return 1n;
      const own = data.same[name] ?? name, variable = data.variables[own];
      const value = BigInt(values[own] ?? variable.value);
      return variable.kind === "block" ? min(value, at(variable.of)) : value;
    };
    return at;
  }

  const capacity = (level, at) => (`capacity:${level.level}` in data.variables ? at(`capacity:${level.level}`) : null);

  function held(level, at) {
    let memory = 0n, what = "";
    for (const [name, terms] of level.memory) {
      const n = sum(terms, at);
      if (n > memory) [memory, what] = [n, name];
    }
    return [memory, what];
  }

  function evaluate(values) {
    const at = reader(values);
    return data.kernels.map((kernel) => ({
      name: kernel.name,
      levels: kernel.levels.map((level) => {
        const [memory, what] = held(level, at);
        return { level: level.level, values: sum(level.values, at), bytes: sum(level.bytes, at), memory, what,
          capacity: capacity(level, at) };
      }),
    }));
  }

  // ------------------------------------------------------------------ charts: the same as `plots` computes

  // A kernel's times, as `roofline` has them; null where the device states no cores or no clock.
  function roofline(kernel, at) {
    const { units, clock_hz: hz, passed } = data.device;
    if (!kernel.pipes) return null;
    const flop = Number(sum(kernel.flop, at)), blocks = sum(kernel.blocks, at), busiest = ceil(blocks, BigInt(units));
    const clocks = kernel.pipes.map(([name, terms, per]) => [name, Number(sum(terms, at)) / per]);
    const slowest = (pairs) => pairs.reduce((a, b) => (b[1] > a[1] ? b : a), ["nothing", 0]);
    const [pipe, most] = slowest(clocks);
    const computing = most / Number(blocks) * Number(busiest) / hz;
    const transfers = kernel.levels.flatMap((level, i) => {
      const bytes = Number(sum(level.bytes, at));
      return bytes ? passed[i].map(([into, rate]) => ({ into, bytes, rate })) : [];
    });
    const [into, moving] = slowest(transfers.map((t) => [t.into, t.bytes / t.rate]));
    const seconds = Math.max(computing, moving), peak = clocks.find(([name]) => name === kernel.tensor)?.[1] ?? 0;
    return { flop, blocks, transfers, seconds, bound: moving > computing ? into : pipe,
      filled: Number(blocks) / (Number(busiest) * units), top: peak ? flop * units * hz / peak : flop / seconds };
  }

  const number = (tree, of) => {
    if (typeof tree === "number") return tree;
    if (typeof tree === "string") return of(tree);
    const [word, ...parts] = tree, numbers = parts.map((part) => number(part, of));
    return numbers.reduce((a, b) => (word === "+" ? a + b : word === "*" ? a * b : a ** b));
  };

  // Bytes that must cross where the first level holds so many: the greatest of the standard forms.
  function lowerBound(kernel, at, memories) {
    if (!kernel.bounds.length) return [];
    const below = kernel.levels.slice(1).reduce((total, level) => total + Number(capacity(level, at) ?? 0n), 0);
    const visible = kernel.visible ? Number(sum(kernel.visible, at)) : 0;
    const forms = kernel.bounds.map((bound) => ({
      beside: bound.everywhere ? below : 0,
      terms: bound.terms.map(([alpha, beta]) => [
        number(alpha, (name) => (bound.symbols[name] === "visible" ? visible : Number(at(bound.symbols[name])))), beta]),
    }));
    return memories.map((m) => [m, Math.max(...forms.map(({ beside, terms }) =>
      terms.reduce((total, [alpha, beta]) => total + alpha * (m + beside) ** -beta, 0)))]);
  }

  const even = (x) => (x % 1 === 0.5 ? 2 * Math.round(x / 2) : Math.round(x));  // a half to the even one, as Python
  const byMemory = (points) => points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const best = (points) => points.filter((p, i) => points.slice(0, i).every((q) => p[1] < q[1]));

  function transferChart(chart, kernel, values, proved) {
    const at = reader(values), [level] = kernel.levels;
    const point = (other) => [Number(held(level, other)[0]), Number(sum(level.bytes, other))];
    const points = byMemory(chart.points.map((blocks) => point(reader({ ...values, ...blocks }))).filter((p) => p[0] && p[1]));
    const chosen = point(at), limit = Number(capacity(level, at) ?? 0n);
    if (!chosen[0] || !chosen[1]) return null;
    const memories = [...points, chosen].map((p) => p[0]).concat(limit || []);
    const low = Math.min(...memories), high = Math.max(...memories);
    const curve = lowerBound(kernel, at, Array.from({ length: 41 }, (_, i) => low * (high / low) ** (i / 40)));
    const series = [];
    if (limit) {
      const every = [...points, chosen, ...curve].map((p) => p[1]);
      series.push({ look: "limit", points: [[limit, Math.max(...every)], [limit, Math.min(...every)]], labels: ["capacity"] });
    }
    if (curve.length) series.push({ look: "dash", points: curve });
    if (points.length) {
      const reach = best(points);
      series.push({ look: "line", points: [...reach, [high, reach.at(-1)[1]]], steps: true }, { look: "dot", points });
    }
    series.push({ look: "chosen", points: [chosen], labels: [charts.quantity(chosen[1], "B")] });
    return { series, text: chart.texts[proved ? 0 : 1] };
  }

  function rooflineChart(chart, kernel, values) {
    const roof = roofline(kernel, reader(values));
    if (!roof.flop) return null;
    const { flop, top, transfers } = roof, rate = flop / roof.seconds, series = [];
    const marks = [...transfers.map((t) => flop / t.bytes), ...transfers.map((t) => top / t.rate)];
    const [low, high] = marks.length ? [Math.min(...marks) / 3, Math.max(...marks) * 3] : [1, 100];
    for (const t of transfers) {
      const knee = top / t.rate, middle = (low * knee) ** 0.5;
      series.push({ look: "roof", points: [[low, t.rate * low], [knee, top], [high, top]] },
        { look: "line", points: [[middle, t.rate * middle]], labels: [`into ${t.into}`] });
    }
    if (!transfers.length) series.push({ look: "roof", points: [[low, top], [high, top]] });
    for (const at of new Set(transfers.map((t) => flop / t.bytes)))
      series.push({ look: "dot", points: [[at, rate]],
        labels: [transfers.filter((t) => flop / t.bytes === at).map((t) => t.into).join(", ")] });
    const q = charts.quantity, percent = even(100 * roof.filled);
    return { series, text: `At best ${q(rate, "FLOP/s")} of ${q(top, "FLOP/s")}, bound by ${roof.bound}; ${text(roof.blocks)} blocks `
      + `fill ${percent}% of the cores' time. A point per level: the FLOP for each byte that crosses into it.` };
  }

  function timeChart(chart, kernel, values, proved) {
    const [level] = kernel.levels;
    const point = (at) => [Number(held(level, at)[0]), roofline(kernel, at).seconds];
    const points = byMemory(chart.points.map((blocks) => point(reader({ ...values, ...blocks }))).filter((p) => p[0] && p[1]));
    const chosen = point(reader(values));
    if (!points.length || !chosen[0] || !chosen[1]) return null;
    const reach = best(points);
    return { text: chart.texts[proved ? 0 : 1], series: [
      { look: "line", points: [...reach, [Math.max(points.at(-1)[0], chosen[0]), reach.at(-1)[1]]], steps: true },
      { look: "dot", points }, { look: "chosen", points: [chosen], labels: [charts.quantity(chosen[1], "s")] },
    ] };
  }

  // A front is proved for sizes, bytes and capacities; other blocks are just another point.
  const changed = (values, kinds) => Object.entries(data.variables).some(
    ([name, v]) => kinds.includes(v.kind) && name in values && values[name] !== String(v.value));

  function charted(values) {
    const proved = !changed(values, ["size", "bytes", "capacity"]);
    const draw = { transfer: transferChart, roofline: rooflineChart, time: timeChart };
    return data.charts.map((chart) => {
      const found = draw[chart.kind](chart, data.kernels[chart.kernel], values, proved);
      return found && { title: chart.title, x: chart.x, y: chart.y, ...found };
    });
  }

  const figures = [...document.querySelectorAll("figure[data-chart]")];
  const drawn = figures.map((f) => [f.querySelector("svg").innerHTML, f.querySelector(".said").textContent]);

  function redraw(values) {
    const as = changed(values, ["size", "block", "bytes", "capacity"]) ? charted(values) : null;
    figures.forEach((figure, i) => {
      const chart = as && as[i];
      figure.toggleAttribute("data-stale", Boolean(as && !chart));
      figure.querySelector("svg").innerHTML = chart ? charts.curves(chart) : drawn[i][0];
      figure.querySelector(".said").textContent = chart ? chart.text : as ? "At these settings nothing is to be shown." : drawn[i][1];
    });
  }

  // ------------------------------------------------------------------ memory over time

  function residency(values) {
    const at = reader(values);
    for (const element of document.querySelectorAll("[data-at]")) element.textContent = text(at(element.dataset.at));
    for (const [i, kernel] of data.kernels.entries()) {
      const table = document.querySelector(`table[data-kernel="${i}"]`);
      if (!table) continue;
      const size = Object.fromEntries(Object.entries(kernel.held).map(([name, [place, terms]]) => [name, [place, sum(terms, at)]]));
      const rows = [...table.querySelectorAll("tr[data-held]")].map((row) => {
        const here = row.dataset.held.split(" ").filter(Boolean).map((name) => size[name]);
        return [...row.querySelectorAll("td.sum")].map((cell) =>
          [cell, here.reduce((total, [place, n]) => (place === Number(cell.dataset.place) ? total + n : total), 0n)]);
      });
      for (const column of (rows[0] ?? []).keys()) {
        const most = rows.reduce((top, row) => max(top, row[column][1]), 0n);
        for (const row of rows) {
          const [cell, n] = row[column], place = Number(cell.dataset.place), limit = place ? capacity(kernel.levels[place - 1], at) : null;
          cell.textContent = text(n);
          cell.classList.toggle("peak", n === most);
          cell.classList.toggle("over", limit !== null && n > limit);
          cell.style.setProperty("--share", `${share(n, limit || most)}%`);
        }
      }
    }
  }

  const share = (n, of) => (of ? Math.min(100, Number(n * 1000n / of) / 10) : 0);

  const text = (n) => n.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const start = Object.fromEntries(Object.entries(data.variables).map(([name, v]) => [name, String(v.value)]));
  const inputs = [...document.querySelectorAll("input[data-variable]")];
  const message = document.getElementById("message");
  const put = (id, value) => {
    const element = document.getElementById(id);
    if (element && element.textContent !== value) element.textContent = value;
    return element;
  };

  function settings() {
    const values = {}, wrong = [];
    for (const input of inputs) {
      const written = input.value.replaceAll(",", "").trim();
      const good = /^[1-9][0-9]{0,17}$/.test(written);
      input.setAttribute("aria-invalid", String(!good));
      if (good) values[input.dataset.variable] = written;
      else if (/^[1-9][0-9]*$/.test(written)) wrong.push(`${input.dataset.label}: ${written} has more than 18 digits`);
      else if (!written) wrong.push(`${input.dataset.label} is empty: give a whole number above 0`);
      else wrong.push(`${input.dataset.label}: ${input.value.trim()} is not a whole number above 0`);
    }
    return { values, wrong };
  }

  const base = evaluate(start);
  const crossing = (kernels) => kernels.reduce((total, k) => total + (k.levels.length ? k.levels[0].bytes : 0n), 0n);

  function show() {
    const { values, wrong } = settings();
    document.getElementById("live").toggleAttribute("data-stale", wrong.length > 0);
    if (wrong.length) {
      message.textContent = `${wrong.join("; ")}.`;
      return;
    }
    const at = reader(values);
    // A mask is counted row by row: a setting with more rows than this would hold up the page.
    const rows = (kernel) => kernel.visible[0][1][0].kept.rows;
    const long = data.kernels.find((kernel) => kernel.visible && rows(kernel) !== null && at(rows(kernel)) > 2000000n);
    if (long) {
      const axis = data.variables[data.same[rows(long)] ?? rows(long)].label;
      message.textContent = `The mask is counted over at most 2,000,000 rows here: give ${axis} a smaller size.`;
      document.getElementById("live").toggleAttribute("data-stale", true);
      return;
    }
    const kernels = evaluate(values), notes = [];
    for (const kernel of kernels) for (const level of kernel.levels) {
      const id = `${kernel.name}-${level.level}`;
      put(`values-${id}`, text(level.values));
      put(`bytes-${id}`, text(level.bytes));
      put(`memory-${id}`, text(level.memory));
      put(`capacity-${id}`, level.capacity === null ? "no limit" : text(level.capacity));
      const over = level.capacity !== null && level.memory > level.capacity;
      const row = put(`fits-${id}`, over ? `${text(level.memory - level.capacity)} too many` : "fits");
      row.closest("tr").classList.toggle("over", over);
      const meter = document.getElementById(`meter-${id}`);
      if (meter && level.capacity) meter.style.inlineSize = `${share(level.memory, level.capacity)}%`;
      if (over) notes.push(`${kernel.name} does not fit ${level.level}: ${level.what}`);
    }
    for (const input of inputs) {
      const variable = data.variables[input.dataset.variable];
      if (variable.kind === "block" && BigInt(values[input.dataset.variable]) > at(variable.of))
        notes.push(`${variable.label} is taken as the whole axis, ${text(at(variable.of))}`);
    }
    const total = crossing(kernels), was = crossing(base);
    put("total-bytes", text(total));
    const times = was ? Number(total * 10000n / was) / 10000 : 1;
    const as = changed(values, ["size", "block", "bytes"]) ? "as many as the derived schedule" : "as derived";
    put("total-times", total === was ? as : `${times.toPrecision(4).replace(/\.?0+$/, "")} times the derived schedule`);
    message.textContent = notes.length ? `${notes.join("; ")}.` : "Everything fits.";
    redraw(values);
    residency(values);
    document.body.toggleAttribute("data-changed", changed(values, ["size", "block", "bytes", "capacity"]));
  }

  for (const input of inputs) {
    input.addEventListener("input", show);
    input.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      const written = input.value.replaceAll(",", "").trim();
      if (!/^[0-9]{1,18}$/.test(written)) return;
      event.preventDefault();
      const step = (event.shiftKey ? 10n : 1n) * (event.key === "ArrowUp" ? 1n : -1n);
      input.value = text(max(1n, BigInt(written) + step));
      show();
    });
  }
  document.getElementById("controls").addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("controls").addEventListener("reset", () => setTimeout(show));
  document.getElementById("controls").hidden = false;

  for (const button of document.querySelectorAll("button.copy")) {
    const listing = document.getElementById(button.dataset.of);
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(listing.textContent);
        button.textContent = "Copied";
      } catch {  // not allowed: it is selected, for the keyboard to copy
        getSelection().selectAllChildren(listing);
        button.textContent = "Selected";
      }
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
  }

  // On paper nothing can be opened: the derivation is, the long listings stay closed.
  const closed = () => document.querySelectorAll("#derivation details:not([open])");
  let unfolded = [];
  window.addEventListener("beforeprint", () => (unfolded = [...closed()]).forEach((d) => (d.open = true)));
  window.addEventListener("afterprint", () => unfolded.forEach((d) => (d.open = false)));

  show();

  const strings = (x) => typeof x === "bigint" ? x.toString() : Array.isArray(x) ? x.map(strings)
    : x && typeof x === "object" ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, strings(v)])) : x;
  // For whoever wants the numbers: variable -> integer as text, in; per kernel and level, out.
  window.napkin = { variables: data.variables, evaluate: (values) => strings(evaluate(values)), charts: charted };
})();
