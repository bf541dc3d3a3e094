// A word of a reader in an index: its stem, the words that begin with it while it is still being typed, and the words one
// letter off when it is in no text and no name.

import { isOneOff } from "./search-words.js";

// A word that is still being typed counts less for what it may become.
const WHOLE = 1;
const BEGUN = 0.6;
// How many shards are read for the words that begin like one, and how many stems of theirs are used.
const MOST_SHARDS = 3;
const MOST_STEMS = 64;
const MOST_BEARERS = 200;
// Below this many letters nearly every word is one letter off another.
const SHORTEST_MISSPELT = 4;
// A small index is read whole for a misspelt word; of a large one the shards where it most likely stands.
const MOST_SHARDS_FOR_SPELLING = 6;
// No word begins with it: what stories have beside their words.
const FACET = "#";

/**
 * What a word leads to: `stems` of stories with their weights, `names` of subjects as a map from numbers to
 * { weight, isWhole }, and `forms`, the words of texts that are meant by it.
 */
export async function lookUp(index, word, isTyping) {
  const [stems, names] = await Promise.all([stemsOf(index, word, isTyping), bearersOf(index, word, isTyping)]);
  return { word, ...stems, names, isKnown: stems.stems.length > 0 || names.size > 0 };
}

async function stemsOf(index, word, isTyping) {
  const found = new Map();
  const add = ({ shard, stem }, weight) => {
    const key = `${shard}/${stem}`;
    if (!(found.get(key)?.weight >= weight)) found.set(key, { shard, stem, weight });
  };
  const own = await index.terms.shardOf(word);
  const exact = own < 0 ? undefined : (await index.termShard(own)).words.get(word);
  if (exact) add(exact, WHOLE);
  // A word that stands nowhere as it is may be the beginning of a longer one.
  const begins = word.length > 2 && (isTyping || !exact);
  const shards = begins ? await index.terms.shardsOf(word, MOST_SHARDS) : [];
  const read = await Promise.all(shards.map((shard) => index.termShard(shard)));
  if (begins) {
    for (const { words } of read) {
      for (const [other, stem] of words) if (other.startsWith(word)) add(stem, BEGUN);
    }
  }
  const homes = new Map();
  for (const { shard } of found.values()) homes.set(shard, undefined);
  await Promise.all([...homes.keys()].map(async (shard) => homes.set(shard, await index.termShard(shard))));
  const stems = [...found.values()].map(({ shard, stem, weight }) => {
    const home = homes.get(shard);
    const { count, missing } = home.stems[stem];
    return { shard: home, stem, weight, count, missing, total: count + missing };
  });
  stems.sort((one, other) => other.weight - one.weight || other.total - one.total);
  const used = stems.slice(0, MOST_STEMS);
  return { stems: used, exact: used.filter(({ weight }) => weight === WHOLE), forms: formsOf(used, homes, read) };
}

/** The words of the shards at hand that have one of these stems. */
function formsOf(stems, homes, read) {
  const used = new Set(stems.map(({ shard, stem }) => `${shard.number}/${stem}`));
  const forms = new Set();
  for (const { words } of new Set([...homes.values(), ...read])) {
    for (const [word, { shard, stem }] of words) if (used.has(`${shard}/${stem}`)) forms.add(word);
  }
  return forms;
}

async function bearersOf(index, word, isTyping) {
  const found = new Map();
  const shards = isTyping ? await index.names.shardsOf(word, MOST_SHARDS) : [await index.names.shardOf(word)];
  const read = await Promise.all(shards.filter((shard) => shard >= 0).map((shard) => index.nameShard(shard)));
  for (const names of read) {
    for (const [subject, weight] of names.get(word) ?? []) found.set(subject, { weight, isWhole: true });
  }
  if (!isTyping) return found;
  for (const names of read) {
    for (const [other, bearers] of names) {
      if (!other.startsWith(word) || found.size > MOST_BEARERS) continue;
      for (const [subject, weight] of bearers) {
        if (!found.has(subject)) found.set(subject, { weight, isWhole: false });
      }
    }
  }
  return found;
}

/** The word that a misspelt one most likely is; undefined when none is near. */
export async function wordNear(index, word) {
  if (word.length < SHORTEST_MISSPELT || /^\d+$/.test(word)) return undefined;
  const [terms, names] = await Promise.all([
    Promise.all((await likelyShards(index.terms, word)).map((shard) => index.termShard(shard))),
    Promise.all((await likelyShards(index.names, word)).map((shard) => index.nameShard(shard))),
  ]);
  const near = new Map();
  // The first letter is seldom wrong; names are asked for most; and of all words the usual ones.
  const add = (other, likely) => near.set(other, (near.get(other) ?? (other[0] === word[0] ? 0.5 : 0)) + likely);
  for (const { number, words, stems } of terms) {
    for (const [other, { shard, stem }] of words) {
      if (other.startsWith(FACET) || !isOneOff(word, other)) continue;
      const total = shard === number ? stems[stem].count + stems[stem].missing : 1;
      add(other, Math.log10(1 + total));
    }
  }
  for (const shard of names) {
    for (const [other, bearers] of shard) {
      if (isOneOff(word, other)) add(other, Math.max(...bearers.map(([, weight]) => weight)) / 3);
    }
  }
  return [...near].sort(([one, likely], [other, likelier]) => likelier - likely || (one < other ? -1 : 1))[0]?.[0];
}

/** Where a word one letter off stands most likely. */
async function likelyShards(shelf, word) {
  if (shelf.count <= MOST_SHARDS_FOR_SPELLING) return Array.from({ length: shelf.count }, (_, shard) => shard);
  const letters = [...word];
  // Letters beyond the basic plane are two units of the text each, so that there may be fewer of them than it is long.
  const first = [0, 1, 2].filter((at) => at + 1 < letters.length);
  const swapped = first.map((at) => letters.with(at, letters[at + 1]).with(at + 1, letters[at]).join(""));
  const less = first.map((at) => letters.toSpliced(at, 1).join(""));
  const shards = await Promise.all([word, ...swapped, ...less].map((other) => shelf.shardOf(other)));
  // A letter that was left out or is another one, behind the first letters.
  const beside = await shelf.shardsOf(word.slice(0, 3), MOST_SHARDS_FOR_SPELLING);
  return [...new Set([...shards, ...beside])].filter((shard) => shard >= 0).slice(0, MOST_SHARDS_FOR_SPELLING);
}

/** The stories that have something beside their words: a subject or a season by its number. */
export async function storiesOfFacet(index, facet) {
  const word = `${FACET}${facet}`;
  const own = await index.terms.shardOf(word);
  const place = own < 0 ? undefined : (await index.termShard(own)).words.get(word);
  if (!place) return new Set();
  return new Set((await index.termShard(place.shard)).list(place.stem).map(([story]) => story));
}

/** The number of a subject by what an address calls it; undefined when there is none. */
export async function subjectBySlug(index, kind, slug) {
  const word = `=${kind}/${slug}`;
  const own = await index.names.shardOf(word);
  return own < 0 ? undefined : (await index.nameShard(own)).get(word)?.[0][0];
}
