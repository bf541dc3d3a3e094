// What a search of a large archive moves: asks an index many questions, each as by a reader who has nothing yet, with the very
// modules that a browser runs.
//
//     cargo bench --bench search -- write 10000 FOLDER
//     node tests/benches/questions.mjs FOLDER
//
// The questions are made of what stands in the index: words of stories, frequent and rare, one, two and five of them, begun,
// misspelt, as a phrase, with a choice; names of people and clubs; two clubs. Fails when a search moves more than 80 kB.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openIndex } from "../../static/search-files.js";
import { find } from "../../static/search-finding.js";
import { isTelling, wordsOf } from "../../static/search-words.js";

const MOST_MOVED = 80_000;
const STORIES = 60;

const folder = join(process.argv[2], "search", "nl");

function open() {
  return openIndex(async (name) => {
    const bytes = readFileSync(join(folder, name));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  });
}

const none = () => Object.fromEntries(["kind", "club", "person", "season", "year"].map((name) => [name, new Set()]));
const moves = [];

async function ask(query, filters = {}) {
  const index = await open();
  const found = await find(index, query, { ...none(), ...filters }, 1);
  moves.push({ query, filters, moved: index.moved });
  return found;
}

/** A letter of a word left out. */
const misspelt = (word) => word.slice(0, 2) + word.slice(3);

async function askOfStory(index, number) {
  const { title, text } = await index.story(number);
  const words = wordsOf(`${title}\n${text}`).map(({ word }) => word).filter(isTelling);
  // Where in the story the words are taken from differs from story to story.
  const at = (number * 7) % Math.max(1, words.length - 6);
  const [one, two, three, four, five] = words.slice(at, at + 5);
  await ask(`${one} `);
  await ask(one.slice(0, 4));
  await ask(misspelt(words.findLast((word) => word.length > 5) ?? one));
  await ask(`${one} ${four} `);
  await ask(`"${one} ${two} ${three}"`);
  await ask(`${one} ${two} ${three} ${four} ${five}`);
  await ask(`${title} `);
  const { subjects } = await index.column(number);
  for (const subject of await Promise.all(subjects.slice(0, 2).map((subject) => index.subject(subject)))) {
    await ask(subject.name);
    await ask(misspelt(subject.name.split(" ").at(-1)));
    if (subject.kind === "club" || subject.kind === "person") await ask(one, { [subject.kind]: new Set([subject.slug]) });
  }
}

const index = await open();
for (let story = 0; story < index.storyCount; story += Math.ceil(index.storyCount / STORIES)) await askOfStory(index, story);
const clubs = await Promise.all([0, 1, 2, 3, 4].map((club) => index.subject(club)));
for (const one of clubs) for (const other of clubs) if (one !== other) await ask(`${one.name} ${other.name}`);

moves.sort((one, other) => one.moved - other.moved);
const most = moves.at(-1);
console.log(`${index.storyCount} stories: ${moves.length} questions moved ${moves[moves.length >> 1].moved} bytes in the middle and ${most.moved} at the most, “${most.query}”; the entry has ${index.entrySize}`);
if (most.moved > MOST_MOVED) process.exit(1);
