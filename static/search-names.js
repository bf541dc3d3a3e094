// People, clubs, competitions and venues by any of their names, and matches by their two clubs.

const MOST_SHOWN = 5;
// Of those whose name fits as well, so many are looked at to see whose name it is exactly, where there is room for it.
const MOST_READ = 8;
// A word that more bear is no one's name when only a part of what was asked for fits.
const FEW_BEARERS = [3, 6];
const MOST_MATCHES = 6;
const MOST_PAIRS = 4;
// Whether two of them ever met is seen in a file; so many are fetched at the most.
const MOST_TRIED = 5;
const OWN_NAME = 3;
const OTHER_NAME = 2;

/**
 * Whom a reader means. First those who bear all words; when nobody does, those who are called by most of them.
 * Resolves to { subjects, counted, isOne }: those to show, of `kinds` only where any are chosen; all that were looked at; and whether one
 * subject bears all words.
 */
export async function findSubjects(index, lookups, query, kinds, mostRead) {
  const bearers = new Map();
  for (const { names } of lookups) {
    for (const [subject, { weight, isWhole }] of names) {
      const bearer = bearers.get(subject) ?? { subject, words: 0, whole: 0, weight: 0 };
      bearer.words += 1;
      bearer.whole += isWhole ? 1 : 0;
      bearer.weight += weight + (isWhole ? OWN_NAME : 0);
      bearers.set(subject, bearer);
    }
  }
  let found = [...bearers.values()].filter(({ words }) => words === lookups.length);
  const isOne = found.length > 0;
  if (!isOne) found = partly(lookups, bearers);
  // Their numbers go by prominence.
  found.sort((one, other) => other.words - one.words || other.weight - one.weight || one.subject - other.subject);
  // Those of files that are there already cost nothing; all others are few.
  const read = await Promise.all(found.slice(0, Math.max(2, Math.min(MOST_READ, mostRead))).map(({ subject }) => index.subject(subject)));
  const isExact = ({ name }) => name.toLowerCase() === query.trim().toLowerCase();
  const counted = [...read.filter(isExact), ...read.filter((subject) => !isExact(subject))];
  const subjects = kinds.size === 0 ? counted.slice(0, MOST_SHOWN) : counted.filter(({ kind }) => kinds.has(kind));
  return { subjects, counted, isOne };
}

function partly(lookups, bearers) {
  const callers = lookups.map(({ names }) => {
    const called = [...names].filter(([, { weight, isWhole }]) => isWhole && weight >= OTHER_NAME);
    return called.map(([subject]) => subject);
  });
  const few = FEW_BEARERS.map((most) => callers.filter(({ length }) => length > 0 && length <= most));
  const called = new Set(few.find((words) => words.length > 0)?.flat());
  const most = Math.max(0, ...[...called].map((subject) => bearers.get(subject).whole));
  return [...called].map((subject) => bearers.get(subject)).filter(({ whole }) => whole === most);
}

/**
 * The matches of two clubs that a reader names in any order, newest first. A number that nobody bears is a year or a season.
 * Resolves to { pairs, count }: each pair with its clubs and matches.
 */
export async function findMatches(index, lookups, isShown) {
  const isNumber = ({ word, names }) => /^\d+$/.test(word) && names.size === 0;
  const numbers = lookups.filter(isNumber).map(({ word }) => word);
  const naming = lookups.filter((lookup) => !isNumber(lookup));
  if (naming.length < 2 || naming.some(({ names }) => names.size === 0)) return { pairs: [], count: 0 };
  const found = [];
  for (const { one, other } of candidates(naming)) {
    const pair = await index.pair([one, other]);
    if (!pair) continue;
    const clubs = await Promise.all(pair.clubs.map((club) => index.subject(club)));
    const isMeant = ({ season, date }) => numbers.every((number) => date.startsWith(number) || season.split("-").includes(number));
    const matches = pair.matches.filter((match) => isMeant(match) && isShown(match, clubs));
    if (matches.length > 0) found.push({ clubs, link: pair.link, count: numbers.length ? matches.length : pair.count, matches: matches.slice(0, MOST_MATCHES) });
    if (found.length >= MOST_PAIRS) break;
  }
  return { pairs: found, count: found.reduce((sum, { count }) => sum + count, 0) };
}

/** Two subjects that together bear all words, each of them one that the other need not bear; the most prominent first. */
function candidates(naming) {
  const all = new Set(naming.flatMap(({ names }) => [...names.keys()]));
  // One that bears a single common word of a club is seldom meant; the first ones are the most prominent.
  const weightOf = (subject) => naming.reduce((sum, { names }) => sum + (names.get(subject)?.weight ?? 0), 0);
  const likely = [...all].sort((one, other) => weightOf(other) - weightOf(one) || one - other).slice(0, 24);
  const pairs = [];
  likely.forEach((first, at) => {
    for (const second of likely.slice(at + 1)) {
      const words = naming.map(({ names }) => [names.has(first), names.has(second)]);
      if (!words.every(([one, other]) => one || other)) continue;
      const parted = words.some(([one], at) => one && words.some(([, other], place) => other && place !== at));
      if (parted) pairs.push({ one: Math.min(first, second), other: Math.max(first, second), weight: weightOf(first) + weightOf(second) });
    }
  });
  pairs.sort((one, other) => other.weight - one.weight || one.one - other.one || one.other - other.other);
  return pairs.slice(0, MOST_TRIED);
}
