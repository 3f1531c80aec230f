// Addresses, keys, and the start.

const KEYS = [
  ["j k  or  ↓ ↑", "next and previous episode in the list, or step in an episode"],
  ["Enter  or  o", "open the episode"],
  ["/", "search"],
  ["x", "mark the episode for a comparison"],
  ["c", "compare the two marked; in an episode: with the next one of its task"],
  ["n  p", "next and previous episode"],
  ["s", "the next episode of the same task"],
  ["f", "unfold or fold everything"],
  ["u  or  Esc", "back to the list"],
  ["t", "light, dark, or as the system has it"],
  ["?", "this help"],
];

const page = { view: "list", row: null, turn: 0 };
const bare = document.title;

// #episode=ID, #compare=ID,ID, or the list's filters.
async function route() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const turn = ++page.turn;
  const current = () => page.turn === turn;
  const rows = (parts.get("episode") ?? parts.get("compare") ?? "").split(",").map((id) => store.byId.get(id));
  if (page.view === "list" && page.ready) list.place = { id: document.activeElement?.closest?.(".row")?.dataset.id ?? "", scroll: scrollY };
  page.row = rows[0] ?? null;
  page.view = parts.has("episode") ? "episode" : parts.has("compare") ? "compare" : "list";
  if (page.view !== "list" && rows.some((row) => !row)) return show(h("p.empty", "There is no such episode here."));
  if (page.view === "episode") await showEpisode(rows[0], current);
  else if (page.view === "compare" && rows.length === 2) await showCompare(rows, current);
  else if (page.view === "compare") show(h("p.empty", "A comparison takes two episodes: #compare=ID,ID."));
  else showList(parts);
  if (!current()) return;
  const agents = rows.filter(Boolean).map((row) => row.agent).join(" and ");
  $("#place").replaceChildren(...(page.row ? said(`${page.row.task} · ${agents}`) : []));
  document.title = page.row ? `${page.row.task} · ${bare}` : bare;
  const home = $("#home");
  home.href = page.row ? listAddress() : "#";
  home.textContent = page.row ? "← List" : bare;
  home.classList.toggle("back", page.row !== null);
}

const show = (...nodes) => $("#view").replaceChildren(...nodes);
const go = (address) => { if (address) location.hash = address; };
const episodeAddress = (row) => row && `#episode=${row.id}`;

function setTheme(theme) {
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
  try { localStorage.setItem("replay-theme", theme); } catch { /* files may have no storage */ }
}

function nextTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const order = dark ? ["", "light", "dark"] : ["", "dark", "light"];
  setTheme(order[(order.indexOf(document.documentElement.dataset.theme ?? "") + 1) % 3]);
}

function help() {
  const dialog = $("#help");
  dialog.replaceChildren(h("h2", "Keys"), h("dl", KEYS.map(([key, does]) => [h("dt", key), h("dd", does)])),
    h("form", { method: "dialog" }, h("button.button", "Close")));
  if (dialog.open) dialog.close(); else dialog.showModal();
}

const focusedRow = () => store.byId.get(document.activeElement?.closest?.(".row")?.dataset.id);

const ANYWHERE = { "?": help, t: nextTheme };
const IN_LIST = {
  j: () => moveInList(1), ArrowDown: () => moveInList(1), k: () => moveInList(-1), ArrowUp: () => moveInList(-1),
  o: () => go(episodeAddress(focusedRow())),
  "/": () => $("#search").focus(),
  x: () => { const row = focusedRow(); if (row) toggleMark(row); },
  c: () => { if (list.marked.length === 2) go(`#compare=${list.marked.join(",")}`); },
};
const IN_READING = {
  j: () => moveInSteps(1), k: () => moveInSteps(-1),
  f: foldAll, u: () => go(listAddress()), Escape: () => go(listAddress()),
};
const IN_EPISODE = {
  n: () => go(episodeAddress(neighbour(page.row, 1))), p: () => go(episodeAddress(neighbour(page.row, -1))),
  s: () => go(episodeAddress(nextSibling(page.row))),
  c: () => { const other = nextSibling(page.row); if (other) go(`#compare=${page.row.id},${other.id}`); },
};

// Going round the episodes of a task, in their order in the file.
function nextSibling(row) {
  const others = siblings(row).sort((a, b) => a.number - b.number);
  return others.find((other) => other.number > row.number) ?? others[0];
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || $("#help").open) return;
  if (event.target.matches("input[type=search], select")) {
    if (event.key === "Escape" || event.key === "Enter") { event.target.blur(); moveInList(1); event.preventDefault(); }
    return;
  }
  const keys = { ...ANYWHERE, ...(page.view === "list" ? IN_LIST : IN_READING), ...(page.view === "episode" ? IN_EPISODE : {}) };
  if (!Object.hasOwn(keys, event.key) || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
}

async function start() {
  try { setTheme(localStorage.getItem("replay-theme") ?? ""); } catch { /* as above */ }
  if (typeof DecompressionStream === "undefined") {
    show(h("p.empty", "This page needs a newer browser (one with DecompressionStream, from 2023 on)."));
    return;
  }
  await openStore();
  $("#theme").addEventListener("click", nextTheme);
  $("#keys").addEventListener("click", help);
  addEventListener("hashchange", route);
  addEventListener("keydown", onKey);
  await route();
  page.ready = true;
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

addEventListener("unhandledrejection", (event) => show(h("p.error", "This page failed: ", said(String(event.reason)))));
start();
