// Texts of a trace as people read them: SQL with colours, results as tables, the long folded.

const LONG_CHARS = 20000; // more than this is cut, with a button for the rest
const FOLD_LINES = 8;
const FOLD_CHARS = 700;
const TABLE_ROWS = 12;

const KEYWORDS = new Set(`all alter and any as asc between both by case cast check column commit
  constraint create cross current_date current_timestamp database default delete desc distinct do
  domain drop else end except exists explain false fetch filter first following for foreign from full
  function grant group grouping having if ilike in index inner insert intersect interval into is
  join key lateral left like limit materialized natural not null nulls offset on only or order outer
  over partition preceding primary procedure range recursive references returning returns revoke
  right rollback rollup row rows select set sets similar some table temp temporary then to trigger
  true truncate unbounded union unique update using values view when where window with within
  without language begin declare loop elsif raise return perform replace type cascade add`.split(/\s+/));

const SQL_TOKEN = new RegExp([
  "(--[^\\n]*|/\\*[^]*?(?:\\*/|$))", // comment
  "([eEbBxX]?'(?:[^']|'')*(?:'|$)|\\$(\\w*)\\$[^]*?(?:\\$\\3\\$|$))", // text
  '("(?:[^"]|"")*(?:"|$))', // quoted name
  "(\\b\\d+(?:\\.\\d+)?\\b)", // number
  "([A-Za-z_]\\w*)", // word
].join("|"), "g");

// SQL as nodes; a word counts as a function where a bracket follows.
function sqlNodes(sql) {
  const nodes = [];
  let end = 0;
  for (const match of sql.matchAll(SQL_TOKEN)) {
    const [token, comment, text, , name, number, word] = match;
    const after = match.index + token.length;
    let kind = comment ? "comment" : text ? "string" : name ? "name" : number ? "number" : null;
    if (word && KEYWORDS.has(word.toLowerCase())) kind = "keyword";
    else if (word && sql[after] === "(") kind = "call";
    if (!kind) continue;
    nodes.push(...said(sql.slice(end, match.index)), h(`span.${kind}`, said(token)));
    end = after;
  }
  nodes.push(...said(sql.slice(end)));
  return nodes;
}

// Long text in a pre; the rest of a very long one comes at a press.
function block(text, { kind = "plain", nodes = said } = {}) {
  const pre = h(`pre.${kind}`, nodes(text.slice(0, LONG_CHARS)));
  if (text.length <= LONG_CHARS) return pre;
  const more = h("button.more", { type: "button", onclick: () => {
    pre.replaceChildren(...said(text));
    more.remove();
  } }, `Show the other ${(text.length - LONG_CHARS).toLocaleString("en")} characters`);
  return h("div", pre, more);
}

function sqlBlock(sql) {
  const copy = h("button.copy", { type: "button", title: "Copy the SQL", onclick: async () => {
    await navigator.clipboard?.writeText(sql);
    copy.textContent = "copied";
  } }, "copy");
  return h("div.code", copy, block(sql, { kind: "sql", nodes: sqlNodes }));
}

// A text that is folded when it is long: its first line stands for it.
function foldable(text, summary = null) {
  const lines = text.split("\n");
  if (!summary && lines.length <= FOLD_LINES && text.length <= FOLD_CHARS) return block(text);
  const size = lines.length > 1 ? count(lines.length, "line") : count(text.length, "character");
  const head = summary ?? lines.find((line) => /\w/.test(line)) ?? "";
  const details = h("details.fold", h("summary", h("span.head", said(head.slice(0, 160))), h("span.size", size)));
  details.addEventListener("toggle", () => { if (details.children.length === 1) details.append(block(text)); });
  return details;
}

// A result as the environment writes it: a header and rows with " | " between the cells.
// Null where the text is anything else.
function parseResult(text) {
  const lines = text.split("\n");
  let note = null;
  if (/^\.\.\. .* rows shown$/.test(lines.at(-1))) note = lines.pop().slice(4);
  else if (lines.at(-1) === "(no rows)") note = lines.pop().slice(1, -1);
  const rows = lines.map((line) => line.split(" | "));
  if (rows.length < 2 && !note) return null;
  return rows.every((row) => row.length === rows[0].length) ? { head: rows[0], rows: rows.slice(1), note } : null;
}

const NUMBER = /^(-?\d+(\.\d+)?([eE][-+]?\d+)?|NULL|NaN)$/;
const cellNodes = (cell) => (cell === "NULL" ? h("span.null", "NULL") : said(cell));

function resultTable({ head, rows, note }) {
  const numeric = head.map((_, i) => rows.length > 0 && rows.every((row) => NUMBER.test(row[i])));
  const tr = (row) => h("tr", row.map((cell, i) => h(numeric[i] ? "td.number" : "td", cellNodes(cell))));
  const body = h("tbody", rows.slice(0, TABLE_ROWS).map(tr));
  const more = rows.length > TABLE_ROWS && h("button.more", { type: "button", onclick: () => {
    body.append(...rows.slice(TABLE_ROWS).map(tr));
    more.remove();
  } }, `Show the other ${rows.length - TABLE_ROWS} rows`);
  const names = h("tr", head.map((name, i) => h(numeric[i] ? "th.number" : "th", said(name))));
  return h("div.result", h("div.scroll", { tabindex: "0" }, h("table", h("thead", names), body)), more,
    h("p.note", note ? said(note) : count(rows.length, "row")));
}

// What stands between the end of an observation and the note on what is left.
function splitNote(observation) {
  const match = /\n\n(\[[^\n]*\])$/.exec(observation);
  if (!match) return [observation, ""];
  return [observation.slice(0, match.index), match[1].slice(1, -1).replaceAll("] [", " · ")];
}

// A line-by-line comparison: pairs of lines, null where one side has none.
function lineDiff(one, other) {
  const a = one.split("\n"), b = other.split("\n");
  if (a.length * b.length > 250000) return null;
  const longest = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i][j] = a[i] === b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  const same = { a: new Set(), b: new Set() };
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) { same.a.add(i++); same.b.add(j++); }
    else if (longest[i + 1][j] >= longest[i][j + 1]) i++; else j++;
  }
  return { a: a.map((line, i) => [line, same.a.has(i)]), b: b.map((line, i) => [line, same.b.has(i)]) };
}
