// Finds what a reader asks for in an index: whom and what is meant by name, the stories by relevance and date, and how many
// there are of each sort. Resolves to plain values that a page shows as it likes.

import { excerpt, marked } from "./search-excerpt.js";
import { lookUp, storiesOfFacet, subjectBySlug, wordNear } from "./search-lookup.js";
import { findMatches, findSubjects } from "./search-names.js";
import { readQuery } from "./search-words.js";

const A_PAGE = 10;
// Stories whose scores differ by less than a tenth of the best one are equals, and the newer comes first.
const GRADES = 10;
// What one search may fetch before it shows what it has; a reader who wants more asks for more.
const MOST_MOVED = 74_000;
// What is kept of that for stories while subjects are read, and for the choices while stories are.
const FOR_STORIES = 22_000;
const FOR_CHOICES = 8_000;
// What a file of each kind costs at about the most.
const A_STORY = 5_500;
const A_SUBJECT = 1_800;
const A_COLUMN = 1_200;
// Of a long question the longest words are looked up.
const MOST_WORDS = 5;
// For counting hits by club, person and season, columns are fetched for the best hits only.
const MOST_COLUMNS = 12;
// A phrase of common words is looked for in the newest stories only.
const MOST_PLACES = 4;
const MOST_FACETS = 6;
const MOST_SUBJECT_FILES = 5;

/**
 * `filters` are sets by name: kinds, clubs, people (slugs), seasons (labels) and years. `pages` is how many pages of stories the
 * reader wants to see.
 */
export async function find(index, query, filters, pages) {
  // The entry is the first search's to pay for.
  const moved = index.moved - index.entrySize;
  const room = (pages) => pages * MOST_MOVED - (index.moved - moved);
  const asked = readQuery(query);
  const { lookups, instead } = await look(index, asked);
  const isNarrowed = ["club", "person", "season", "year"].some((name) => filters[name].size > 0);
  const [named, stories] = await Promise.all([
    findSubjects(index, lookups, query, filters.kind, Math.floor((room(1) - FOR_STORIES) / A_SUBJECT)),
    rank(index, asked, lookups),
  ]);
  // Whom all words name is meant, and not two clubs.
  const matches = named.isOne
    ? { pairs: [], count: 0 }
    : await findMatches(index, lookups, (match, clubs) => fitsMatch(match, clubs, filters));
  // Nobody is of a club or a season; those that are chosen ask for stories and matches.
  const subjects = isNarrowed ? { subjects: [], counted: [] } : named;
  const narrowed = await narrow(index, stories.ranked, filters);
  const hits = await show(index, narrowed.all, lookups, pages * A_PAGE, () => room(pages) - FOR_CHOICES);
  const facets = await count(index, stories.ranked, narrowed, filters, () => room(pages));
  const kinds = kindsOf(subjects.counted, matches, narrowed.all.length);
  const isKind = (kind) => filters.kind.size === 0 || filters.kind.has(kind);
  return {
    instead,
    subjects: subjects.subjects,
    pairs: isKind("match") ? matches.pairs : [],
    matchCount: matches.count,
    hits: isKind("story") ? hits : [],
    storyCount: narrowed.all.length,
    isAtLeast: stories.isAtLeast,
    isPartial: stories.isPartial,
    facets: [{ name: "kind", options: kinds }, ...facets],
    moved: index.moved - moved,
  };
}

/** Looks every word up; one that stands nowhere is taken for the word next to it. */
async function look(index, { words, typing }) {
  const instead = [];
  const longest = [...words].sort((one, other) => other.length - one.length).slice(0, MOST_WORDS);
  const lookups = await Promise.all(
    words.filter((word) => longest.includes(word)).map(async (word) => {
      const found = await lookUp(index, word, word === typing);
      if (found.isKnown) return found;
      const near = await wordNear(index, word);
      if (!near) return found;
      instead.push({ typed: word, found: near });
      return { ...(await lookUp(index, near, false)), typed: word };
    }),
  );
  // Letters alone are looked up as beginnings of names only.
  if (words.length === 0 && typing) lookups.push({ ...(await lookUp(index, typing, true)), stems: [], exact: [] });
  return { lookups, instead };
}

/** All stories with the words, the best first. When none has all of them, those that have some. */
async function rank(index, asked, lookups) {
  const scored = lookups.map(({ stems }) => scores(index, stems));
  // Of a word that stands nearly everywhere only the best stories are known, so nobody insists on it.
  const isCommon = ({ stems }) => stems.some(({ missing }) => missing > 0);
  const required = scored.filter((_, at) => !isCommon(lookups[at]));
  let isAtLeast = required.length === 0 && lookups.length > 0;
  const wanted = required.length > 0 ? required : scored;
  let stories = wanted.length === 0 ? [] : [...smallest(wanted).keys()].filter((story) => wanted.every((of) => of.has(story)));
  let isPartial = false;
  if (asked.phrases.length > 0) {
    const phrased = await withPhrases(index, asked.phrases, lookups, stories);
    stories = phrased.stories;
    isAtLeast ||= !phrased.isWhole;
  } else if (stories.length === 0 && scored.length > 1) {
    stories = withMost(scored);
    isPartial = stories.length > 0;
  }
  const total = (story) => scored.reduce((sum, of) => sum + (of.get(story) ?? 0), 0);
  const ranked = stories.map((story) => ({ story, score: total(story) }));
  const best = Math.max(...ranked.map(({ score }) => score), Number.EPSILON);
  for (const hit of ranked) hit.grade = Math.round((hit.score / best) * GRADES);
  ranked.sort((one, other) => other.grade - one.grade || other.story - one.story);
  return { ranked: ranked.map(({ story }) => story), isAtLeast, isPartial };
}

/** How well each story fits a word: the rarer the word, the more it says. */
function scores(index, stems) {
  const of = new Map();
  for (const { shard, stem, weight, total } of stems) {
    const rarity = Math.log(1 + (index.storyCount - total + 0.5) / (total + 0.5));
    for (const [story, about] of shard.list(stem)) {
      const score = (weight * rarity * (about + 1)) / 8;
      if (!(of.get(story) >= score)) of.set(story, score);
    }
  }
  return of;
}

const smallest = (maps) => maps.reduce((least, map) => (map.size < least.size ? map : least));

function withMost(scored) {
  const counts = new Map();
  for (const of of scored) for (const story of of.keys()) counts.set(story, (counts.get(story) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([story]) => story);
}

/** The stories that have the words of each phrase behind each other. */
async function withPhrases(index, phrases, lookups, stories) {
  let isWhole = true;
  for (const phrase of phrases) {
    // Of a long question some words were not looked up; the others stand as far apart as in the whole phrase.
    const words = phrase.flatMap(({ word, at }) => {
      const lookup = lookups.find((lookup) => lookup.word === word || lookup.typed === word);
      return lookup ? [{ at, stem: lookup.exact[0] }] : [];
    });
    if (words.some(({ stem }) => stem === undefined)) return { stories: [], isWhole };
    // The rarest word leaves so few stories that little is to be read of all others.
    words.sort((one, other) => one.stem.total - other.stem.total);
    let left = MOST_PLACES;
    let begins = new Map(stories.map((story) => [story, undefined]));
    for (const [before, { at, stem }] of words.entries()) {
      const sorted = [...begins.keys()].sort((one, other) => one - other);
      const most = Math.max(1, Math.floor(left / (words.length - before)));
      const places = await index.places(stem.shard, stem.stem, sorted, most);
      left -= places.fileCount;
      isWhole &&= places.isWhole;
      const begun = ([story, known]) => {
        const here = (places.found.get(story) ?? []).map((place) => place - at).filter((place) => known?.has(place) ?? true);
        return here.length > 0 ? [[story, new Set(here)]] : [];
      };
      begins = new Map([...begins].flatMap(begun));
    }
    stories = [...begins.keys()];
  }
  return { stories, isWhole };
}

/** Which stories fit what the reader chose: all choices, and for each name all choices but those of that name. */
async function narrow(index, stories, filters) {
  const tests = new Map();
  const some = async (values, storiesOf) => {
    const sets = await Promise.all([...values].map(storiesOf));
    return (story) => sets.some((set) => set.has(story));
  };
  const ofSubject = (kind) => async (slug) => {
    const number = await subjectBySlug(index, kind, slug);
    return number === undefined ? new Set() : storiesOfFacet(index, number);
  };
  const ofSeason = async (label) => storiesOfFacet(index, `s${index.seasons.indexOf(label)}`);
  if (filters.club.size > 0) tests.set("club", await some(filters.club, ofSubject("club")));
  if (filters.person.size > 0) tests.set("person", await some(filters.person, ofSubject("person")));
  if (filters.season.size > 0) tests.set("season", await some(filters.season, ofSeason));
  if (filters.year.size > 0) tests.set("year", (story) => filters.year.has(String(index.yearOf(story))));
  const fits = (story, name) => [...tests].every(([other, test]) => other === name || test(story));
  return { all: stories.filter((story) => fits(story)), but: (name) => stories.filter((story) => fits(story, name)) };
}

/** How many of the stories there are for each choice that is left. */
async function count(index, stories, narrowed, filters, room) {
  if (stories.length === 0) return [];
  const chunks = new Set();
  const most = Math.max(1, Math.min(MOST_COLUMNS, Math.floor(room() / 2 / A_COLUMN)));
  for (const story of stories) {
    if (chunks.size >= most) break;
    chunks.add(Math.floor(story / index.storiesEach));
  }
  const read = new Map();
  await Promise.all([...chunks].map(async (chunk) => read.set(chunk, await index.columns(chunk))));
  const columnOf = (story) => read.get(Math.floor(story / index.storiesEach))?.[story % index.storiesEach];
  const isWhole = stories.every((story) => columnOf(story));
  const tally = (of, valuesOf) => {
    const counts = new Map();
    for (const story of of) for (const value of valuesOf(story)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count || one.value - other.value);
  };
  const subjects = (name) => tally(narrowed.but(name), (story) => columnOf(story)?.subjects ?? []);
  const files = Math.max(1, Math.min(MOST_SUBJECT_FILES, Math.floor(room() / A_SUBJECT)));
  const known = await readSubjects(index, [...subjects("club"), ...subjects("person")], files);
  const ofKind = (name) =>
    subjects(name).flatMap(({ value, count }) => {
      const subject = known.get(value);
      return subject?.kind === name ? [{ value: subject.slug, label: subject.name, count }] : [];
    });
  const seasons = tally(narrowed.but("season"), (story) => [columnOf(story)?.season ?? -1].filter((season) => season >= 0));
  const years = tally(narrowed.but("year"), (story) => [index.yearOf(story)]);
  const season = ({ value, count }) => ({ value: index.seasons[value], label: index.seasons[value], count });
  const year = ({ value, count }) => ({ value: String(value), label: String(value), count });
  const facets = [
    { name: "club", options: ofKind("club"), isWhole },
    { name: "person", options: ofKind("person"), isWhole },
    // Newest first.
    { name: "season", options: seasons.sort((one, other) => one.value - other.value).map(season), isWhole },
    { name: "year", options: years.sort((one, other) => other.value - one.value).map(year), isWhole: true },
  ];
  return Promise.all(facets.map((facet) => withChosen(index, facet, filters[facet.name])));
}

/** The most frequent subjects, as far as few files hold them. */
async function readSubjects(index, frequent, most) {
  frequent.sort((one, other) => other.count - one.count);
  const files = new Set();
  for (const { value } of frequent) {
    if (files.size >= most) break;
    files.add(index.fileOfSubject(value));
  }
  const read = frequent.filter(({ value }) => files.has(index.fileOfSubject(value)));
  const subjects = await Promise.all(read.map(({ value }) => index.subject(value)));
  return new Map(subjects.map((subject) => [subject.number, subject]));
}

/** A choice that was made stays to be seen, also when nothing is left of it. */
async function withChosen(index, { name, options, isWhole }, chosen) {
  const shown = options.slice(0, MOST_FACETS);
  for (const value of chosen) {
    if (shown.some((option) => option.value === value)) continue;
    const found = options.find((option) => option.value === value);
    shown.push(found ?? { value, label: await labelOf(index, name, value), count: 0 });
  }
  // A number that was not counted to the end would be wrong.
  return { name, options: shown.map((option) => ({ ...option, count: isWhole ? option.count : undefined, isChosen: chosen.has(option.value) })) };
}

async function labelOf(index, name, value) {
  if (name !== "club" && name !== "person") return value;
  const number = await subjectBySlug(index, name, value);
  return number === undefined ? value : (await index.subject(number)).name;
}

function kindsOf(subjects, matches, stories) {
  const count = (kind) => subjects.filter((subject) => subject.kind === kind).length;
  const kinds = ["person", "club", "competition", "venue"].map((kind) => ({ value: kind, count: count(kind) }));
  return [...kinds, { value: "match", count: matches.count }, { value: "story", count: stories }].filter(({ count }) => count > 0);
}

function fitsMatch({ season, date }, clubs, filters) {
  if (filters.person.size > 0) return false;
  const isOfClub = filters.club.size === 0 || clubs.some(({ slug }) => filters.club.has(slug));
  const isOfSeason = filters.season.size === 0 || filters.season.has(season);
  return isOfClub && isOfSeason && (filters.year.size === 0 || filters.year.has(date.slice(0, 4)));
}

/** A little word that stands everywhere: marked, it would only distract from the others. */
function isLittle(index, { word, stems }) {
  return word.length <= 3 && stems.some(({ total }) => total > index.storyCount / 3);
}

/** The first stories with their marked words, as many as may be fetched. */
async function show(index, stories, lookups, most, room) {
  const kinds = new Map();
  const telling = lookups.filter((lookup) => !isLittle(index, lookup));
  const shown = telling.length > 0 ? telling : lookups;
  shown.forEach(({ forms }, kind) => forms?.forEach((form) => kinds.set(form, kind)));
  const begun = shown.map(({ word }) => word);
  const kindOf = (word) => {
    if (kinds.has(word)) return kinds.get(word);
    const at = begun.findIndex((beginning) => beginning.length > 3 && word.startsWith(beginning));
    return at < 0 ? undefined : at;
  };
  const hits = [];
  while (hits.length < Math.min(most, stories.length) && (hits.length === 0 || room() > A_STORY)) {
    // As many at a time as there is room for.
    const some = Math.max(1, Math.min(4, Math.floor(room() / A_STORY)));
    const next = stories.slice(hits.length, Math.min(most, hits.length + some));
    const read = await Promise.all(next.map((story) => index.story(story)));
    for (const story of read) {
      const { title, link, date, day } = story;
      const isMeant = (word) => kindOf(word) !== undefined;
      hits.push({ title: marked(title, isMeant), link, date, day, excerpt: excerpt(story, kindOf) });
    }
  }
  return hits;
}
