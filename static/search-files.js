// The files of a search index, read piece by piece. What they hold is told in src/search/mod.rs, which writes them. Knows
// nothing of queries, and of the network only the function that it is given.

const FORMAT = 2;
// Letters of the hash in the name of a file.
const HASH = 5;
// The lowest bits of a story in a list say how much it is about the word.
const STEPS = 8;

const text = new TextDecoder();

/** Reads numbers and words one behind the other. */
class Bytes {
  constructor(buffer) {
    this.bytes = new Uint8Array(buffer);
    this.at = 0;
    this.word = new Uint8Array(256);
  }

  get isAtEnd() {
    return this.at >= this.bytes.length;
  }

  number() {
    let [number, scale, byte] = [0, 1, 0];
    do {
      byte = this.bytes[this.at++];
      number += (byte & 0x7f) * scale;
      scale *= 128;
    } while (byte > 0x7f);
    return number;
  }

  /** A word, of which only what it does not share with the one before it is written. */
  nextWord() {
    const shared = this.number();
    const length = this.number();
    if (shared + length > this.word.length) {
      const longer = new Uint8Array(2 * (shared + length));
      longer.set(this.word);
      this.word = longer;
    }
    this.word.set(this.bytes.subarray(this.at, this.at + length), shared);
    this.at += length;
    return text.decode(this.word.subarray(0, shared + length));
  }

  letters(count) {
    this.at += count;
    return text.decode(this.bytes.subarray(this.at - count, this.at));
  }

  part(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/**
 * Opens an index. `load(name, isEntry)` gives the bytes of a file; the entry must be asked for anew, all else may come from a
 * cache, since its name says what is in it.
 */
export async function openIndex(load) {
  const bytes = await load("index.json", true);
  const entry = JSON.parse(text.decode(bytes));
  if (entry.format !== FORMAT) throw new Error(`the index has the format ${entry.format}, not ${FORMAT}`);
  return new Index(entry, bytes.byteLength, load);
}

class Index {
  #load;
  #kept = new Map();
  #columns;
  #subjects;
  #pairs;

  constructor(entry, size, load) {
    this.#load = load;
    /** How many bytes were fetched so far. */
    this.moved = size;
    /** Of them the entry, which the first search pays for. */
    this.entrySize = size;
    this.storyCount = entry.stories;
    this.years = entry.years;
    this.seasons = entry.seasons;
    this.storiesEach = entry.stories_each;
    this.subjectsEach = entry.subjects_each;
    const shelf = (kind, listed) => new Shelf(kind, listed, (name) => this.#json(name));
    this.terms = shelf("t", entry.terms);
    this.#columns = shelf("c", entry.columns);
    this.names = shelf("n", entry.names);
    this.#subjects = shelf("s", entry.subjects);
    this.#pairs = shelf("p", entry.pairs);
  }

  /** A file read by `read`, fetched once. */
  #file(name, read) {
    if (!this.#kept.has(name)) {
      const file = this.#load(name, false).then((buffer) => {
        this.moved += buffer.byteLength;
        return read(buffer);
      });
      file.catch(() => this.#kept.delete(name));
      this.#kept.set(name, file);
    }
    return this.#kept.get(name);
  }

  #json(name) {
    return this.#file(`${name}.json`, (buffer) => JSON.parse(text.decode(buffer)));
  }

  /** A shard of words of stories. */
  async termShard(number) {
    return this.#file(`${await this.terms.name(number)}.bin`, (buffer) => new TermShard(number, buffer));
  }

  /** A shard of names: each word with the subjects that bear it, as [number, weight]. */
  async nameShard(number) {
    return this.#file(`${await this.names.name(number)}.bin`, readNames);
  }

  /** The subject with a number. */
  async subject(number) {
    const subjects = await this.#json(await this.#subjects.name(this.fileOfSubject(number)));
    return { number, ...subjects[number % this.subjectsEach] };
  }

  /** The file in which a subject stands: those of one file cost no more than one of them. */
  fileOfSubject(number) {
    return Math.floor(number / this.subjectsEach);
  }

  /** The matches of two clubs, the lower number first; undefined when they have none. */
  async pair([one, other]) {
    const shard = await this.#pairs.shardOf(wordOf(one) + wordOf(other));
    if (shard < 0) return undefined;
    const pairs = await this.#json(await this.#pairs.name(shard));
    return pairs.find(({ clubs }) => clubs[0] === one && clubs[1] === other);
  }

  /** What a story is counted by, and where it lies. */
  async column(story) {
    const stories = await this.columns(Math.floor(story / this.storiesEach));
    return stories[story % this.storiesEach];
  }

  /** The columns of many stories beside each other. */
  async columns(number) {
    const name = await this.#columns.name(number);
    return this.#file(`${name}.bin`, (buffer) => readColumns(buffer, number * this.storiesEach));
  }

  /** A story as a list of hits shows it. */
  async story(number) {
    const { file, begin } = await this.column(number);
    const stories = await this.#json(file);
    return stories[number - begin];
  }

  /** The year of a story: they are numbered by date. */
  yearOf(story) {
    return this.years[this.years.findLastIndex(([, first]) => first <= story)][0];
  }

  /**
   * Where each of some stories has a stem: a map from stories to places. `stories` are in order. At most `most` files are
   * fetched, those of the newest stories; all others are left out, and `isWhole` is false.
   */
  async places(shard, stem, stories, most) {
    const all = shard.list(stem).map(([story]) => story);
    const wanted = new Set(stories);
    const ordinals = all.flatMap((story, at) => (wanted.has(story) ? [shard.stems[stem].ordinal + at] : []));
    const fileOf = (ordinal) => shard.places.findLastIndex(({ begin }) => begin <= ordinal);
    const files = [...new Set(ordinals.map(fileOf))];
    const found = new Map();
    const read = async (file) => {
      const { hash: own, begin } = shard.places[file];
      const rows = await this.#file(`o${shard.number}-${file}-${own}.bin`, readPlaces);
      rows.forEach((places, at) => {
        const story = all[begin + at - shard.stems[stem].ordinal];
        if (story !== undefined) found.set(story, places);
      });
    };
    await Promise.all(files.slice(-most).map(read));
    return { found, isWhole: files.length <= most, fileCount: Math.min(files.length, most) };
  }
}

/**
 * The shards of one kind: their names, and what each begins with. The entry lists them where they are few; of many it lists the
 * guides, files that list so many of them each.
 */
class Shelf {
  #kind;
  #listed;
  #each;
  #load;

  constructor(kind, { count, guide, ...listed }, load) {
    this.count = count;
    this.#kind = kind;
    this.#listed = readList(listed);
    this.#each = guide;
    this.#load = load;
  }

  async name(number) {
    const guide = this.#each ? Math.floor(number / this.#each) : 0;
    const { hashes } = await this.#list(guide);
    return `${this.#kind}${number}-${hash(hashes, number - guide * (this.#each ?? 0))}`;
  }

  /** The shard in which a word stands if it stands anywhere; -1 for one before all others. */
  async shardOf(word) {
    const own = lastUpTo(this.#listed.first, word);
    if (!this.#each || own < 0) return own;
    return own * this.#each + lastUpTo((await this.#list(own)).first, word);
  }

  /** The first `most` shards in which words stand that begin like this. */
  async shardsOf(prefix, most) {
    const [own, last] = [await this.shardOf(prefix), await this.shardOf(`${prefix}\uffff`)];
    const from = Math.max(0, own);
    return Array.from({ length: Math.min(most, last - from + 1) }, (_, at) => from + at);
  }

  /** What a guide lists, or the entry where there is none. */
  async #list(guide) {
    if (!this.#each) return this.#listed;
    return readList(await this.#load(`g${this.#kind}${guide}-${hash(this.#listed.hashes, guide)}`));
  }
}

function readList({ first, hashes }) {
  return { first: first ? first.split(" ") : [], hashes };
}

/** The last of some words in order that is not behind this one; -1 where all are. */
function lastUpTo(words, word) {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The number of a club as a part of a word that sorts as the number does. */
function wordOf(number) {
  return number.toString(16).padStart(6, "0");
}

function hash(hashes, number) {
  return hashes.slice(number * HASH, (number + 1) * HASH);
}

/** Words in order, each with its stem, and the stories of the stems. */
class TermShard {
  #lists = new Map();

  constructor(number, buffer) {
    const bytes = new Bytes(buffer);
    this.number = number;
    const [words, stems, places] = [bytes.number(), bytes.number(), bytes.number()];
    this.places = Array.from({ length: places }, () => ({ hash: bytes.letters(HASH), begin: bytes.number() }));
    /** Each word with its stem: the shard that holds it, and its place there. */
    this.words = new Map();
    let next = 0;
    for (let word = 0; word < words; word += 1) {
      const written = bytes.nextWord();
      const back = bytes.number();
      const stem = back === 0 ? { shard: number, stem: next++ } : { shard: number - (back - 1), stem: bytes.number() };
      this.words.set(written, stem);
    }
    let ordinal = 0;
    this.stems = Array.from({ length: stems }, () => {
      const written = bytes.number();
      const [count, isFacet] = [Math.floor(written / 2), written % 2 === 1];
      const missing = bytes.number();
      const stem = { count, missing, length: bytes.number(), ordinal };
      if (!isFacet) ordinal += count;
      return stem;
    });
    for (const stem of this.stems) stem.bytes = bytes.part(stem.length);
  }

  /** The stories of a stem in order, each with how much it is about it, from 0 to 7. */
  list(stem) {
    if (!this.#lists.has(stem)) {
      const bytes = new Bytes(this.stems[stem].bytes);
      const list = [];
      let story = 0;
      while (!bytes.isAtEnd) {
        const written = bytes.number();
        story += Math.floor(written / STEPS);
        list.push([story, written % STEPS]);
      }
      this.#lists.set(stem, list);
    }
    return this.#lists.get(stem);
  }
}

function readNames(buffer) {
  const bytes = new Bytes(buffer);
  const names = new Map();
  for (let count = bytes.number(); count > 0; count -= 1) {
    const word = bytes.nextWord();
    const bearers = [];
    let subject = 0;
    for (let more = bytes.number(); more > 0; more -= 1) {
      const written = bytes.number();
      subject += Math.floor(written / 4);
      bearers.push([subject, written % 4]);
    }
    names.set(word, bearers);
  }
  return names;
}

function readColumns(buffer, first) {
  const bytes = new Bytes(buffer);
  const stories = [];
  let [file, begin] = ["", first];
  while (!bytes.isAtEnd) {
    const season = bytes.number() - 1;
    const written = bytes.number();
    if (written % 2 === 1) {
      begin = first + stories.length;
      file = `d${begin}-${bytes.letters(HASH)}`;
    }
    const subjects = [];
    let subject = 0;
    for (let more = Math.floor(written / 2); more > 0; more -= 1) subjects.push((subject += bytes.number()));
    stories.push({ season, subjects, file, begin });
  }
  return stories;
}

function readPlaces(buffer) {
  const bytes = new Bytes(buffer);
  const rows = [];
  while (!bytes.isAtEnd) {
    let place = 0;
    rows.push(Array.from({ length: bytes.number() }, () => (place += bytes.number())));
  }
  return rows;
}

