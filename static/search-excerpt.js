// The words of a story that answer a search, marked.

import { wordsOf } from "./search-words.js";

// How many letters of a text an excerpt shows.
const LENGTH = 240;

/** A text in pieces, [words, isMarked], with every word marked that was meant. */
export function marked(text, isMeant) {
  return pieces(text, 0, text.length, wordsOf(text).filter(({ word }) => isMeant(word)));
}

/**
 * What to show of a story: its standfirst when that has all the words that the text has, else the part of the text with most of
 * them. `kindOf` tells which word of the reader a word is; undefined for none.
 */
export function excerpt({ lead, text }, kindOf) {
  const isMeant = (word) => kindOf(word) !== undefined;
  const inLead = meantIn(lead ?? "", kindOf);
  const inText = meantIn(text, kindOf);
  const kinds = (found) => new Set(found.map(({ kind }) => kind)).size;
  if (inText.length === 0 || (lead && kinds(inLead) >= kinds(inText))) return marked(lead ?? beginning(text), isMeant);
  const best = bestStart(inText);
  const begin = startOfSentence(text, best.start);
  const end = Math.min(text.length, begin + LENGTH, endOfLine(text, Math.max(best.end, begin)));
  const cut = end < text.length && !/\s/.test(text[end]) ? Math.max(text.lastIndexOf(" ", end), best.end) : end;
  const shown = pieces(text, begin, cut, inText);
  if (cut < endOfLine(text, cut)) shown.push([" …", false]);
  return shown;
}

function meantIn(text, kindOf) {
  return wordsOf(text).map((found) => ({ ...found, kind: kindOf(found.word) })).filter(({ kind }) => kind !== undefined);
}

/** The word from which on most different words of the reader stand near each other; of equals the first. */
function bestStart(found) {
  let best = { start: found[0].start, end: found[0].end, score: 0 };
  found.forEach(({ start }, at) => {
    const near = found.slice(at).filter((other) => other.end <= start + LENGTH / 2);
    const score = new Set(near.map(({ kind }) => kind)).size;
    if (score > best.score) best = { start, end: near.at(-1)?.end ?? start, score };
  });
  return best;
}

/** Where the sentence of a place begins, or a word a little before it when the sentence is long. */
function startOfSentence(text, place) {
  const line = text.lastIndexOf("\n", place - 1) + 1;
  const before = text.slice(line, place);
  const sentence = Math.max(...[". ", "! ", "? "].map((end) => before.lastIndexOf(end)));
  const begin = sentence < 0 ? line : line + sentence + 2;
  if (place - begin <= LENGTH / 2) return begin;
  return text.indexOf(" ", place - LENGTH / 3) + 1;
}

function endOfLine(text, place) {
  const end = text.indexOf("\n", place);
  return end < 0 ? text.length : end;
}

function beginning(text) {
  return text.slice(0, Math.min(endOfLine(text, 0), LENGTH));
}

function pieces(text, begin, end, words) {
  const shown = [];
  let at = begin;
  for (const { start, end: stop } of words) {
    if (start < begin || stop > end) continue;
    if (start > at) shown.push([text.slice(at, start), false]);
    shown.push([text.slice(start, stop), true]);
    at = stop;
  }
  if (at < end) shown.push([text.slice(at, end), false]);
  return shown;
}
