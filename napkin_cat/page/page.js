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
      const own = data.same[name] ?? name, variable = data.variables[own];
      const value = BigInt(values[own] ?? variable.value);
      return variable.kind === "block" ? min(value, at(variable.of)) : value;
    };
    return at;
  }

  function evaluate(values) {
    const at = reader(values);
    return data.kernels.map((kernel) => ({
      name: kernel.name,
      levels: kernel.levels.map((level) => {
        let memory = 0n, what = "";
        for (const [name, terms] of level.memory) {
          const n = sum(terms, at);
          if (n > memory) [memory, what] = [n, name];
        }
        const bound = `capacity:${level.level}`;
        return { level: level.level, values: sum(level.values, at), bytes: sum(level.bytes, at), memory, what,
          capacity: bound in data.variables ? at(bound) : null };
      }),
    }));
  }

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
      else wrong.push(`${input.dataset.label}: ${input.value.trim() || "nothing"} is not a whole number above 0`);
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
    // A mask is counted block by block: a setting with more blocks than this would hold up the page.
    const many = JSON.stringify(data.kernels).includes('"kept"') && Object.entries(data.variables).some(
      ([name, v]) => v.kind === "block" && ceil(at(v.of), at(name)) > 2000000n);
    if (many) {
      message.textContent = "The mask would be counted over more than 2,000,000 blocks: give a larger block or a smaller size.";
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
      if (meter && level.capacity) meter.style.inlineSize = `${Math.min(100, Number(level.memory * 1000n / level.capacity) / 10)}%`;
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
    put("total-times", total === was ? "as derived" : `${times.toPrecision(4).replace(/\.?0+$/, "")} times the derived schedule`);
    message.textContent = notes.length ? `${notes.join("; ")}.` : "Everything fits.";
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

  // On paper nothing can be opened: the derivation is, the long listing of C stays closed.
  const closed = () => document.querySelectorAll("#derivation details:not([open])");
  let unfolded = [];
  window.addEventListener("beforeprint", () => (unfolded = [...closed()]).forEach((d) => (d.open = true)));
  window.addEventListener("afterprint", () => unfolded.forEach((d) => (d.open = false)));

  show();

  const strings = (x) => typeof x === "bigint" ? x.toString() : Array.isArray(x) ? x.map(strings)
    : x && typeof x === "object" ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, strings(v)])) : x;
  // For whoever wants the numbers: variable -> integer as text, in; per kernel and level, out.
  window.napkin = { variables: data.variables, evaluate: (values) => strings(evaluate(values)) };
})();
