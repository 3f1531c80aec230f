// Elements are made here and nowhere else. Data only ever becomes text nodes: what agents wrote is
// hostile, and the page's policy refuses to parse HTML from text as well.

// h("a.row", {href: "#x", onclick: f}, child, ...): children are nodes, texts, lists, or null.
function h(selector, ...rest) {
  const [tag, ...classes] = selector.split(".");
  const node = document.createElement(tag || "div");
  if (classes.length) node.className = classes.join(" ");
  const isSettings = rest[0] && typeof rest[0] === "object"
    && !(rest[0] instanceof Node) && !Array.isArray(rest[0]);
  for (const [name, value] of Object.entries(isSettings ? rest.shift() : {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name === "width") node.style.width = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...rest.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false));
  return node;
}

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

// A number as people write it: no trailing zeros.
const plain = (number) => String(Math.round(number * 1000) / 1000);
const count = (n, one, many = one + "s") => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

const OUTCOMES = {
  pass: "passed", wrong: "wrong", sql_error: "SQL error", timeout: "timeout",
  no_submit: "no submission", gold_error: "gold error", infra: "infrastructure",
};
const outcomeName = (outcome) => (Object.hasOwn(OUTCOMES, outcome) ? OUTCOMES[outcome] : String(outcome));
const outcomeChip = (outcome) =>
  h("span.outcome", { data: { outcome } }, h("i", { "aria-hidden": "true" }), outcomeName(outcome));

// The two phases as pips, filled when passed.
function phasePips(row) {
  const pips = Array.from({ length: row.phases }, (_, i) => h(i < row.passed ? "i.full" : "i"));
  const label = `${row.passed} of ${row.phases} phases passed`;
  return h("span.pips", { title: label, role: "img", "aria-label": label }, pips);
}

// Coins as a bar: what is left of what there was.
function coinBar(left, total) {
  const share = total > 0 ? Math.max(0, Math.min(1, left / total)) : 0;
  const label = `${plain(left)} of ${plain(total)} coins left`;
  return h("span.coins", { title: label, role: "img", "aria-label": label },
    h("span.bar", h("i", { width: `${100 * share}%` })), h("span.left", plain(left)));
}

// Text in which control characters and direction overrides are shown, not obeyed.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
function said(text) {
  if (!UNSEEN.test(text)) return [text];
  return text.split(new RegExp(`(${UNSEEN.source})`)).map((part) =>
    (part.length === 1 && UNSEEN.test(part)
      ? h("span.unseen", "U+" + part.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0"))
      : part));
}
