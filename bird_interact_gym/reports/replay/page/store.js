// The packed data. A block is unpacked when something in it is first read, and kept.

async function unpack(id) {
  const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

class Blocks {
  constructor(kind, starts) {
    this.kind = kind;
    this.starts = starts;
    this.open = new Map();
  }

  // The block that holds a value, and the value's place in it.
  find(number) {
    let low = 0, high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= number) low = middle; else high = middle - 1;
    }
    return [low, number - this.starts[low]];
  }

  block(index) {
    if (!this.open.has(index)) this.open.set(index, unpack(`${this.kind}-${index}`));
    return this.open.get(index);
  }

  // The same for one look at everything: what is not open already is not kept.
  glance(index) {
    return this.open.get(index) ?? unpack(`${this.kind}-${index}`);
  }

  async get(number) {
    const [index, place] = this.find(number);
    return (await this.block(index))[place];
  }
}

const store = { runs: [], rows: [], texts: null, episodes: null, byId: new Map() };

async function openStore() {
  const index = await unpack("index");
  store.runs = index.runs;
  store.rows = index.rows;
  store.rows.forEach((row, number) => { row.number = number; store.byId.set(row.id, row); });
  store.texts = new Blocks("text", index.starts.text);
  store.episodes = new Blocks("episode", index.starts.episode);
}

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

// Call visit with each text reference in a folded value, and short with each string that is inline.
function walk(value, visit, short) {
  if (typeof value === "string") short?.(value);
  else if (Array.isArray(value)) value.forEach((v) => walk(v, visit, short));
  else if (isObject(value)) {
    if (Object.hasOwn(value, "$")) visit(value.$);
    else Object.values(value).forEach((v) => walk(v, visit, short));
  }
}

function unfold(value, texts) {
  if (Array.isArray(value)) return value.map((v) => unfold(v, texts));
  if (!isObject(value)) return value;
  if (Object.hasOwn(value, "$")) return value.$.map((number) => texts.get(number)).join("");
  if (Object.hasOwn(value, "#")) return `(${value["#"].toLocaleString("en")} numbers, left out)`;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, unfold(v, texts)]));
}

// The whole trace of a row.
async function openEpisode(row) {
  const folded = await store.episodes.get(row.number);
  const wanted = new Set();
  walk(folded, (numbers) => numbers.forEach((n) => wanted.add(n)));
  const texts = new Map();
  await Promise.all([...wanted].map(async (n) => texts.set(n, await store.texts.get(n))));
  return unfold(folded, texts);
}

// Full-text search: which texts hold a word, and which episodes hold these texts.
const search = { words: new Map(), contents: null };

async function episodeContents() {
  if (search.contents) return search.contents;
  const contents = [];
  for (let block = 0; block < store.episodes.starts.length; block++) {
    for (const folded of await store.episodes.glance(block)) {
      const numbers = new Set(), short = [];
      walk(folded, (refs) => refs.forEach((n) => numbers.add(n)), (text) => short.push(text));
      contents.push({ numbers, short: short.join("\n").toLowerCase() });
    }
  }
  return (search.contents = contents);
}

// The numbers of the episodes in which a word (lower case) occurs; stops when cancelled() is true.
async function episodesWith(word, cancelled) {
  if (search.words.has(word)) return search.words.get(word);
  const contents = await episodeContents();
  const holding = new Set();
  for (let block = 0; block < store.texts.starts.length; block++) {
    if (cancelled()) return null;
    const first = store.texts.starts[block];
    (await store.texts.glance(block)).forEach((text, place) => {
      if (text.toLowerCase().includes(word)) holding.add(first + place);
    });
  }
  const found = new Set();
  contents.forEach(({ numbers, short }, episode) => {
    if (short.includes(word) || overlaps(numbers, holding)) found.add(episode);
  });
  search.words.set(word, found);
  return found;
}

function overlaps(one, other) {
  for (const value of one) if (other.has(value)) return true;
  return false;
}
