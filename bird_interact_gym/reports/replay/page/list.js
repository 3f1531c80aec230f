// The list of episodes: filters, search, sorting, and marking two for a comparison.

const PORTION = 150; // rows drawn at a time, as they come into sight

const FILTERS = [
  { name: "outcome", title: "Outcome", of: (row) => row.outcome, say: outcomeName },
  { name: "phase", title: "Reached", of: (row) => String(row.reached), say: (v) => `phase ${v}` },
  { name: "category", title: "Category", of: (row) => row.category },
  { name: "agent", title: "Agent", of: (row) => row.agent },
  { name: "mode", title: "Mode", of: (row) => row.mode, say: (v) => `${v}-Interact` },
  { name: "database", title: "Database", of: (row) => row.database },
  { name: "run", title: "Run", of: (row) => store.runs[row.run] },
];

const COLUMNS = [
  { name: "outcome", title: "Outcome", key: (row) => Object.keys(OUTCOMES).indexOf(row.outcome) },
  { name: "task", title: "Task", key: (row) => row.task },
  { name: "question", title: "Question" },
  { name: "agent", title: "Agent", key: (row) => row.agent },
  { name: "category", title: "Category", key: (row) => row.category ?? "" },
  { name: "phases", title: "Phases", key: (row) => -row.passed },
  { name: "reward", title: "Reward", key: (row) => -row.reward },
  { name: "turns", title: "Turns", key: (row) => row.turns },
  { name: "coins", title: "Coins left", key: (row) => row.coins[0] ?? Infinity },
];

const byText = new Intl.Collator("en", { numeric: true });
const list = { chosen: new Map(), text: "", sort: "task", down: false, shown: [], marked: [], place: null };

const valueOf = (filter, row) => filter.of(row) ?? "none";
const words = () => list.text.toLowerCase().split(/\s+/).filter(Boolean);

function rowText(row) {
  row.text ??= [row.task, row.question, row.agent, row.database, row.category, store.runs[row.run], row.outcome]
    .join("\n").toLowerCase();
  return row.text;
}

// Whether a row holds every word: in what the list shows, or in the whole trace once searched.
const holds = (row, asked) => asked.every((word) => rowText(row).includes(word) || search.words.get(word)?.has(row.number));

const passes = (row, except = null) => FILTERS.every((filter) => filter === except
  || !list.chosen.has(filter.name) || list.chosen.get(filter.name) === valueOf(filter, row));

function sorted(rows) {
  const column = COLUMNS.find(({ name, key }) => name === list.sort && key) ?? COLUMNS[1];
  const order = (a, b) => {
    const x = column.key(a), y = column.key(b);
    const first = typeof x === "number" && typeof y === "number" ? x - y || 0 : byText.compare(String(x), String(y));
    return (list.down ? -first : first) || byText.compare(a.task, b.task) || a.number - b.number;
  };
  return rows.sort(order);
}

// The list's state is its address, so that a filtered list can be linked to.
function listAddress() {
  const parts = new URLSearchParams(list.chosen);
  if (list.text) parts.set("text", list.text);
  if (list.sort !== "task" || list.down) parts.set("sort", (list.down ? "-" : "") + list.sort);
  return "#" + parts;
}

function readListAddress(parts) {
  list.chosen = new Map(FILTERS.map(({ name }) => [name, parts.get(name)]).filter(([, v]) => v !== null));
  list.text = parts.get("text") ?? "";
  const sort = parts.get("sort") ?? "task";
  list.down = sort.startsWith("-");
  list.sort = sort.replace(/^-/, "");
}

function listView() {
  const text = h("input", { type: "search", id: "search", placeholder: "Search in everything  /",
    "aria-label": "Search", value: list.text, oninput: () => { list.text = text.value; refresh(); searchDeep(); } });
  const selects = FILTERS.filter((filter) => list.chosen.has(filter.name)
    || new Set(store.rows.map((row) => valueOf(filter, row))).size > 1).map(filterSelect);
  const clear = h("button.more", { type: "button", id: "clear", onclick: () => {
    list.chosen.clear(); list.text = text.value = ""; refresh();
  } }, "Clear");
  const view = h("section.list",
    h("div.filters", text, selects, clear),
    h("p.summary", { id: "summary", role: "status" }),
    h("div.rows", { id: "rows" }, listHead(), h("div", { id: "body" }), h("div", { id: "end" })),
    h("div", { id: "marks" }));
  // As wide as the longest id: ids often differ in their last letters only.
  const longest = store.rows.reduce((most, row) => Math.max(most, String(row.task).length), 0);
  view.style.setProperty("--task", `${Math.max(7, Math.min(24, longest)) + 1.5}ch`);
  return view;
}

function filterSelect(filter) {
  const select = h("select", { id: `filter-${filter.name}`, "aria-label": filter.title, onchange: () => {
    if (select.value) list.chosen.set(filter.name, select.value); else list.chosen.delete(filter.name);
    refresh();
  } });
  return select;
}

// Each choice says how many episodes it would leave, the other filters as they are.
function fillSelect(filter, held) {
  const select = $(`#filter-${filter.name}`);
  if (!select) return;
  const counts = new Map(store.rows.map((row) => [valueOf(filter, row), 0]));
  for (const row of held) {
    if (passes(row, filter)) counts.set(valueOf(filter, row), counts.get(valueOf(filter, row)) + 1);
  }
  const values = [...counts.keys()].sort(byText.compare);
  select.replaceChildren(h("option", { value: "" }, filter.title),
    ...values.map((value) => h("option", { value }, `${(filter.say ?? String)(value)} · ${counts.get(value)}`)));
  select.value = list.chosen.get(filter.name) ?? "";
  select.classList.toggle("active", select.value !== "");
}

function listHead() {
  const cell = ({ name, title, key }) => h(`span.${name}`, key
    ? h("button", { type: "button", data: { sort: name }, onclick: () => {
      list.down = list.sort === name && !list.down;
      list.sort = name;
      refresh();
    } }, title) : title);
  return h("div.row.head", h("span.mark"), COLUMNS.map(cell));
}

function listRow(row) {
  const mark = h("input.mark", { type: "checkbox", "aria-label": `Mark ${row.task} for a comparison`,
    onchange: () => toggleMark(row) });
  mark.checked = list.marked.includes(row.id);
  const [left, total] = row.coins;
  return h("div.row", { data: { id: row.id } }, mark,
    h("span.outcome-cell", outcomeChip(row.outcome)),
    h("a.task", { href: `#episode=${row.id}`, title: row.task }, said(String(row.task))),
    h("span.question", said(row.question || "")),
    h("span.agent", { title: `${row.agent} · ${store.runs[row.run]}` }, h("small.mode", row.mode ?? "–"), " ", said(String(row.agent))),
    h("span.category", said(String(row.category ?? "–"))),
    phasePips(row),
    h("span.reward", row.reward.toFixed(2)),
    h("span.turns", row.turns, h("small", row.turns === 1 ? " turn" : " turns")),
    total ? coinBar(left, total) : h("span.coins.none", "–"));
}

function summary(rows) {
  const counted = rows.filter((row) => row.outcome !== "infra");
  const total = store.rows.length;
  const shown = rows.length === total ? count(total, "episode") : `${rows.length} of ${count(total, "episode")}`;
  if (!counted.length) return shown;
  const share = counted.filter((row) => row.passed >= row.phases).length / counted.length;
  const reward = counted.reduce((sum, row) => sum + row.reward, 0) / counted.length;
  const faults = rows.length - counted.length;
  return `${shown} · ${Math.round(100 * share)}% passed · mean reward ${reward.toFixed(2)}`
    + (faults ? ` · ${count(faults, "infrastructure fault")} left out` : "");
}

function refresh() {
  const asked = words();
  const held = store.rows.filter((row) => holds(row, asked));
  list.shown = sorted(held.filter((row) => passes(row)));
  FILTERS.forEach((filter) => fillSelect(filter, held));
  $("#clear").hidden = !list.chosen.size && !list.text;
  $("#summary").replaceChildren(summary(list.shown));
  for (const button of $$("[data-sort]")) {
    const active = button.dataset.sort === list.sort;
    button.dataset.order = active ? (list.down ? "down" : "up") : "";
  }
  const focused = document.activeElement?.closest?.("#body > .row")?.dataset.id;
  $("#body").replaceChildren();
  drawMore();
  if (focused) focusLink(linkOf(focused));
  if (!list.shown.length) $("#body").append(h("p.empty", "No episode matches."));
  drawMarks();
  if (list.drawn) history.replaceState(null, "", listAddress());
  list.drawn = true;
}

function drawMore() {
  const drawn = $$("#body > .row").length;
  $("#body").append(...list.shown.slice(drawn, drawn + PORTION).map(listRow));
}

function watchEnd() {
  new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting) && $("#body")) drawMore();
  }, { rootMargin: "600px" }).observe($("#end"));
}

let searchTimer = 0;
function searchDeep() {
  clearTimeout(searchTimer);
  const asked = list.text;
  const cancelled = () => list.text !== asked || !$("#summary");
  const pending = words().filter((word) => !search.words.has(word));
  if (!pending.length) return;
  $("#summary").append(" · searching…");
  searchTimer = setTimeout(async () => {
    for (const word of pending) if (await episodesWith(word, cancelled) === null) return;
    if (!cancelled()) refresh();
  }, 200);
}

function toggleMark(row) {
  const place = list.marked.indexOf(row.id);
  if (place >= 0) list.marked.splice(place, 1); else list.marked.push(row.id);
  if (list.marked.length > 2) list.marked.shift();
  for (const mark of $$(".row > input.mark")) mark.checked = list.marked.includes(mark.parentNode.dataset.id);
  drawMarks();
}

function drawMarks() {
  const [one, other] = list.marked.map((id) => store.byId.get(id));
  const name = (row) => h("b", said(`${row.task} ${rowName(row)}`));
  $("#marks").replaceChildren(...(one ? [h("div.marks", name(one), other ? [" and ", name(other)] : " is marked; mark a second one",
    other && h("a.button", { href: `#compare=${one.id},${other.id}` }, "Compare"),
    h("button.more", { type: "button", onclick: () => { list.marked = []; refresh(); } }, "Clear"))] : []));
}

const linkOf = (id) => $(`#body > [data-id="${id}"] > a.task`);

function focusLink(link) {
  link?.focus({ preventScroll: true });
  link?.parentNode.scrollIntoView({ block: "nearest" });
}

function moveInList(by) {
  const links = $$("#body > .row > a.task");
  const here = links.indexOf(document.activeElement);
  focusLink(links[Math.max(0, Math.min(links.length - 1, here + by))]);
  if (here + by >= links.length - 5) drawMore();
}

function showList(parts) {
  readListAddress(parts);
  list.drawn = false;
  $("#view").replaceChildren(listView());
  refresh();
  watchEnd();
  searchDeep();
  const place = list.place;
  if (!place?.id || !list.shown.some((row) => row.id === place.id)) return;
  while (!linkOf(place.id)) drawMore();
  scrollTo(0, place.scroll);
  focusLink(linkOf(place.id));
}
