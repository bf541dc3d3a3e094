// Words as the index of a site knows them: without capitals and accents. The same is done in src/search/words.rs when a site
// is built, and the two must agree on every letter.

// Letters that Unicode does not take apart, and the sigma at the end of a word.
const APART = { æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ħ: "h", ı: "i", ß: "ss", þ: "th", ς: "σ" };

/** A word without capitals, accents and soft hyphens. */
export function fold(word) {
  const bare = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[æœøđðłħıßþς]/g, (letter) => APART[letter]).replace(/[^\p{Alphabetic}\p{N}]/gu, "");
}

/** Every word of a text, folded, with where it begins and ends. An apostrophe and a hyphen part words. */
export function wordsOf(text) {
  const words = [];
  for (const { 0: written, index } of text.matchAll(/[\p{Alphabetic}\p{N}\p{M}\u00ad]+/gu)) {
    const word = fold(written);
    if (word) words.push({ word, start: index, end: index + written.length });
  }
  return words;
}

/** A letter alone tells nothing; stories are not indexed by it. */
export const isTelling = (word) => word.length > 1 || /\d/.test(word) || word > "\u007f";

/**
 * What a reader asks for: words, each once; phrases, as words with their places; and the word that is still being typed,
 * which is the last one as long as nothing follows it.
 */
export function readQuery(query) {
  const words = new Set();
  const phrases = [];
  const parts = query.split(/["“”„«»]/);
  parts.forEach((part, place) => {
    const found = wordsOf(part);
    for (const { word } of found) if (isTelling(word)) words.add(word);
    // Between two quotation marks; one that is not closed yet counts too.
    if (place % 2 === 1) {
      const phrase = found.map(({ word }, at) => ({ word, at })).filter(({ word }) => isTelling(word));
      if (phrase.length > 1) phrases.push(phrase);
    }
  });
  const last = wordsOf(query).at(-1);
  const typing = last && last.end === query.length && parts.length % 2 === 1 ? last.word : undefined;
  return { words: [...words], phrases, typing };
}

/** Whether two words differ by one letter: another one, one more, one less, or two beside each other swapped. */
export function isOneOff(one, other) {
  if (one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
