// One episode as a timeline.

const TRACE_FIELDS = new Set(["version", "key", "task_id", "agent", "first_observation", "steps", "outcome",
  "rewards", "reward", "phases", "ambiguities_resolved", "coins_total", "coins_left", "fault"]);

// The other episodes of a row's task: the same mode first.
function siblings(row) {
  return store.rows
    .filter((other) => other !== row && other.task === row.task
      && (other.database ?? row.database) === (row.database ?? other.database)) // null: it never started
    .sort((a, b) => (b.mode === row.mode) - (a.mode === row.mode) || a.number - b.number);
}

function rowName(row) {
  const runs = new Set(siblings(row).filter((o) => o.agent === row.agent && o.mode === row.mode).map((o) => o.run));
  runs.add(row.run);
  const run = runs.size > 1 ? ` · ${store.runs[row.run]}` : "";
  const seed = siblings(row).some((o) => o.agent === row.agent && o.run === row.run && o.seed !== row.seed)
    ? ` · seed ${row.seed}` : "";
  return `${row.agent} · ${row.mode ?? "–"}${run}${seed}`;
}

function episodeHead(row, trace) {
  const fact = (name, value) => value !== null && value !== undefined && h("span", name, " ", h("b", value));
  const resolved = trace.ambiguities_resolved ?? [];
  return h("header.head",
    h("h1", said(String(row.task)), " ", outcomeChip(row.outcome)),
    h("p.facts",
      fact("agent", said(String(row.agent))), fact("reward", plain(row.reward)),
      h("span", "phases ", phasePips(row)), fact("turns", row.turns), fact("questions", row.asked),
      row.coins[1] ? h("span", "coins ", coinBar(...row.coins)) : null,
      fact("category", row.category && said(row.category)), fact("run", said(store.runs[row.run]))),
    trace.fault !== undefined && h("p.error", "Fault: ", said(String(trace.fault))),
    resolved.length > 0 && h("p.labels", "Ambiguities clarified: ", resolved.map((term) => tag("resolved", "✓ ", said(String(term))))),
    h("details.fold.about", h("summary", h("span.head", "All about this episode")),
      otherFields({ key: trace.key, ...trace }, new Set([...TRACE_FIELDS].filter((f) => f !== "key")))));
}

function siblingStrip(row) {
  const others = siblings(row).slice(0, 40);
  if (!others.length) return null;
  return h("nav.siblings", { "aria-label": "Episodes of the same task" }, h("small", "Same task"),
    others.map((other) => h("span.sibling",
      h("a", { href: `#episode=${other.id}` }, h("span.dot", { data: { outcome: other.outcome }, title: outcomeName(other.outcome) }), said(rowName(other))),
      h("a.versus", { href: `#compare=${row.id},${other.id}`, title: "Compare side by side" }, "compare"))));
}

function opening(trace) {
  if (!trace.first_observation) return null;
  const [text, note] = splitNote(String(trace.first_observation));
  const at = `\n${text}`.lastIndexOf("\nUser: ");
  const question = at >= 0 ? text.slice(at + 6) : text;
  const given = at > 0 ? text.slice(0, at).trim() : "";
  return h("div.opening", h("div.bubble.user", h("small", "User"), block(question)),
    given && (given.length <= 80 ? h("p.note", said(given)) : foldable(given, "What the agent was given before the question")),
    note && h("p.note", note));
}

const phaseTitle = (phase) => h("h2.phase", `Phase ${phase}`);

function ending(row) {
  return h("p.ending", outcomeChip(row.outcome), ` reward ${plain(row.reward)}`);
}

async function showEpisode(row, current) {
  const trace = await openEpisode(row);
  if (!current()) return;
  const phases = phasesOf(trace).map(([phase, steps]) => [phaseTitle(phase), h("ol.steps", steps)]);
  $("#view").replaceChildren(h("article.episode",
    episodeHead(row, trace), siblingStrip(row), opening(trace), phases, phases.length > 0 && ending(row), neighbours(row)));
  scrollTo(0, 0);
}

// The episodes before and after this one in the list, as it is filtered and sorted.
function neighbour(row, by) {
  const shown = list.shown.length ? list.shown : sorted([...store.rows]);
  const here = shown.indexOf(row);
  return here < 0 ? undefined : shown[here + by];
}

function neighbours(row) {
  const link = (other, text) => (other ? h("a.button", { href: `#episode=${other.id}` }, text) : h("span"));
  return h("nav.neighbours", link(neighbour(row, -1), "← previous"), h("a.button", { href: listAddress() }, "list"),
    link(neighbour(row, 1), "next →"));
}

function moveInSteps(by) {
  const steps = $$(".step");
  const top = ($("#bar").offsetHeight ?? 0) + 12;
  const active = steps.indexOf(document.activeElement?.closest?.(".step"));
  const next = active >= 0 ? active + by
    : by > 0 ? steps.findIndex((s) => s.getBoundingClientRect().top > top)
      : steps.findLastIndex((s) => s.getBoundingClientRect().top < top);
  steps[Math.max(0, Math.min(steps.length - 1, next))]?.focus();
}

function foldAll() {
  const folds = $$("details.fold", $(".steps")?.closest("article") ?? document);
  const open = folds.some((fold) => !fold.open);
  folds.forEach((fold) => { fold.open = open; });
}
