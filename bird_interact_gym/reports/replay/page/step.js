// One step of an episode: what was thought, done, paid, seen and judged.

const STEP_FIELDS = new Set(["turn", "phase", "tool", "arguments", "cost", "observation", "reward",
  "label", "resolved", "blocked", "verdict", "detail", "fault", "terminated", "truncated", "raw",
  "malformed", "thought", "reasoning"]);

const tag = (kind, ...text) => h(`span.tag.${kind}`, text);

// What a model wrote, wherever the trace keeps it.
const rawOf = (step) => step.raw ?? null;
const thoughtOf = (step) => step.thought ?? step.reasoning
  ?? /<thought>([^]*?)<\/thought>/.exec(rawOf(step) ?? "")?.[1].trim() ?? null;

// Fields that this page knows nothing of: short ones as a line, the others folded.
function otherFields(record, known) {
  const others = Object.entries(record).filter(([name, value]) => !known.has(name) && value !== null);
  const isShort = (value) => typeof value !== "object" && String(value).length <= 60;
  const short = others.filter(([, value]) => isShort(value));
  const long = others.filter(([, value]) => !isShort(value));
  return [
    short.length > 0 && h("p.facts", short.map(([name, value]) =>
      h("span", said(name.replaceAll("_", " ")), " ", h("b", said(String(value)))))),
    long.map(([name, value]) =>
      foldable(typeof value === "string" ? value : JSON.stringify(value, null, 2), name.replaceAll("_", " "))),
  ];
}

function actionNodes(step) {
  const given = step.arguments ?? {};
  if (step.malformed !== undefined) {
    return [block(String(step.raw ?? "")), h("p.error", "Not an action: ", said(String(step.malformed)))];
  }
  if (step.tool === "ask") return h("div.bubble.agent", h("small", "Agent"), block(String(given.question ?? "")));
  if (step.tool === "execute" || step.tool === "submit") return sqlBlock(String(given.sql ?? ""));
  return null;
}

// A look-up's arguments stand in its title: get_column_meaning(table, column).
function titleOf(step) {
  if (step.malformed !== undefined) return "malformed";
  if (["ask", "execute", "submit"].includes(step.tool)) return said(String(step.tool));
  const values = Object.values(step.arguments ?? {}).join(", ");
  return [...said(String(step.tool)), h("span.arguments", "(", said(values), ")")];
}

function observationNodes(step, text) {
  if (/^Refused: /.test(text)) return h("p.error", said(text));
  if (step.tool === "ask") {
    return h("div.bubble.user", h("small", "User"), block(text.replace(/^User: /, "")), labelNodes(step));
  }
  if (step.tool === "execute") {
    if (/^(error|timeout|ERROR): ?/.test(text)) return h("div.failed", foldable(text));
    const result = parseResult(text);
    if (result) return resultTable(result);
  }
  if (step.tool === "submit") return [verdictNodes(step), h("div.bubble.user", h("small", "Reply"), block(text))];
  return foldable(text);
}

function labelNodes(step) {
  if (step.label === undefined) return null;
  const kind = String(step.label).split("(")[0];
  return h("p.labels", { title: "How the user simulator took the question" },
    tag(kind, said(String(step.label))),
    step.blocked && tag("blocked", "blocked: would have leaked the solution"),
    (step.resolved ?? []).map((term) => tag("resolved", "✓ ", said(String(term)))));
}

function verdictNodes(step) {
  if (step.verdict === undefined) return null;
  return h("p.verdict", outcomeChip(step.verdict), step.reward ? h("b.gain", `+${plain(step.reward)}`) : null,
    step.detail && h("span", said(String(step.detail))));
}

// A step as a list item. coins: what is left after it and the total, or null where none are counted.
function stepNode(step, coins) {
  const [text, note] = splitNote(String(step.observation ?? ""));
  const thought = thoughtOf(step), raw = step.malformed === undefined ? rawOf(step) : null;
  const cost = step.cost ? h("span.cost", `−${plain(step.cost)}`) : null;
  return h("li.step", { tabindex: "-1", data: { tool: step.tool ?? "malformed" } },
    h("div.turn", step.turn),
    h("div.card",
      h("h3", h("span.tool", titleOf(step)), h("span.grow"), cost,
        coins ? coinBar(coins[0], coins[1]) : h("span.left", note)),
      thought && h("div.thought", foldable(String(thought))),
      actionNodes(step),
      observationNodes(step, text),
      step.fault !== undefined && h("p.error", "Fault: ", said(String(step.fault))),
      coins && note.includes("·") && h("p.note", note.split(" · ").slice(1).join(" · ")),
      raw && h("div.raw", foldable(String(raw), "As the model wrote it")),
      otherFields(step, STEP_FIELDS)));
}

// The coins left after a step, as the environment counted them: it may pay back what a fault cost.
function coinsAfter(step, trace) {
  if (step === trace.steps.at(-1)) return trace.coins_left ?? null;
  const noted = /\[Coins left: (-?[\d.]+) of /.exec(String(step.observation ?? "").slice(-200));
  return noted && Number(noted[1]);
}

// All steps, cut by phase: [[phase, [node, ...]], ...].
function phasesOf(trace) {
  const phases = new Map();
  const total = trace.coins_total ?? null;
  let left = total;
  for (const step of trace.steps) {
    left = coinsAfter(step, trace) ?? left - (step.cost ?? 0);
    if (!phases.has(step.phase)) phases.set(step.phase, []);
    phases.get(step.phase).push(stepNode(step, total === null ? null : [left, total]));
  }
  return [...phases];
}
