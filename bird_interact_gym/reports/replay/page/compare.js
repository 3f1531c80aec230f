// Two episodes side by side: what differs, the last submissions line by line, the timelines.

function differenceTable(rows, traces) {
  const line = (name, values) => h(String(values[0]) === String(values[1]) ? "tr" : "tr.differs",
    h("th", { scope: "row" }, name), values.map((value) => h("td", value)));
  const each = (of) => rows.map((row, i) => of(row, traces[i]));
  const terms = [...new Set(traces.flatMap((trace) => trace.ambiguities_resolved ?? []))].sort(byText.compare);
  const has = (trace, term) => (trace.ambiguities_resolved ?? []).includes(term);
  return h("div.scroll", h("table.differences", h("tbody",
    h("tr", h("th"), rows.map((row) => h("th", h("a", { href: `#episode=${row.id}` }, said(rowName(row)))))),
    line("outcome", each((row) => outcomeName(row.outcome))),
    line("reward", each((row) => plain(row.reward))),
    line("phases passed", each((row) => `${row.passed} of ${row.phases}`)),
    line("turns", each((row) => row.turns)),
    line("questions", each((row) => row.asked)),
    rows.some((row) => row.coins[1]) && line("coins left", each((row) => (row.coins[1] ? plain(row.coins[0]) : "–"))),
    rows[0].run !== rows[1].run && line("run", each((row) => store.runs[row.run])),
    terms.map((term) => line(["clarified: ", ...said(String(term))], each((_, trace) => (has(trace, term) ? "✓" : "–")))))));
}

const lastSubmission = (trace, phase) =>
  trace.steps.findLast((step) => step.phase === phase && step.tool === "submit")?.arguments?.sql ?? null;

function submissionDiff(traces, phase) {
  const sqls = traces.map((trace) => lastSubmission(trace, phase));
  if (sqls.includes(null)) return null;
  if (sqls[0] === sqls[1]) return h("p.note", "Both submitted the same SQL.");
  const diff = lineDiff(...sqls.map(String));
  if (!diff) return null;
  const nothingShared = !diff.a.some(([, same]) => same); // marking every line would say nothing
  const side = (lines) => h("pre.sql.diff", lines.map(([line, same]) => h(same || nothingShared ? "span.line" : "span.line.changed", sqlNodes(line), "\n")));
  return h("details.fold.submissions", { open: true }, h("summary", h("span.head", "Last submissions, line by line")),
    h("div.sides", side(diff.a), side(diff.b)));
}

async function showCompare(rows, current) {
  const traces = await Promise.all(rows.map(openEpisode));
  if (!current()) return;
  const timelines = traces.map((trace) => new Map(phasesOf(trace)));
  const phases = [...new Set(timelines.flatMap((timeline) => [...timeline.keys()]))].sort();
  const name = (row) => h("p.side-name", outcomeChip(row.outcome), " ", said(rowName(row)));
  const none = () => h("p.empty", "Not reached.");
  $("#view").replaceChildren(h("article.compare",
    h("header.head", h("h1", said(String(rows[0].task))),
      rows[0].task !== rows[1].task && h("p.error", "Two different tasks: ", said(rows.map((row) => row.task).join(", ")))),
    differenceTable(rows, traces),
    opening(traces.find((trace) => trace.first_observation) ?? traces[0]),
    phases.map((phase) => [phaseTitle(phase), submissionDiff(traces, phase), h("div.sides", rows.map((row, i) =>
      h("section.side", name(row), timelines[i].has(phase) ? h("ol.steps", timelines[i].get(phase)) : none())))]),
    h("nav.neighbours", h("a.button", { href: `#compare=${rows[1].id},${rows[0].id}` }, "swap sides"),
      h("a.button", { href: listAddress() }, "list"), h("span"))));
  scrollTo(0, 0);
}
