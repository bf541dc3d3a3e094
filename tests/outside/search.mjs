// The search of a built site: its index read by the very modules that a browser runs, then the search page in Chromium.
//
//     node tests/outside/search.mjs FOLDER [--content CONTENT]
//
// Every word of every story is found where it stands; people come by name, clubs by nickname, matches by their clubs; a phrase,
// a missing accent, a letter off; choices narrow and stand in the address; one search moves at most 80 kB; keyboard alone
// suffices; axe finds nothing by day, by night, on a phone and on a desk; without scripts the page says so.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { fail } from "./pages.mjs";
import { visit } from "./site.mjs";

const MOST_MOVED = 80_000;
const here = dirname(fileURLToPath(import.meta.url));
const module = (name) => import(pathToFileURL(join(here, "../../static", name)));
const { openIndex } = await module("search-files.js");
const { find } = await module("search-finding.js");
const { fold, isOneOff, isTelling, readQuery, wordsOf } = await module("search-words.js");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const site = await visit();
const faults = [];
const counts = { words: 0, searches: 0, axe: 0, most: 0 };
const expect = (holds, what) => holds || faults.push(what);
const plain = (pieces) => pieces.map(([words]) => words).join("");

/** The index of a language from the disk; `moved` counts its bytes. */
async function indexOf(language) {
  const moved = { bytes: 0 };
  const index = await openIndex(async (name) => {
    const bytes = readFileSync(join(site.folder, "search", language, name));
    moved.bytes += bytes.length;
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  });
  return { index, moved };
}

const none = () => Object.fromEntries(["kind", "club", "person", "season", "year"].map((name) => [name, new Set()]));

/** One search as by a reader who has nothing yet. */
async function ask(query, filters = {}, language = site.language) {
  const { index, moved } = await indexOf(language);
  const found = await find(index, query, { ...none(), ...filters }, 1);
  counts.searches += 1;
  counts.most = Math.max(counts.most, moved.bytes);
  expect(moved.bytes <= MOST_MOVED, `${query}: ${moved.bytes} bytes were moved`);
  return { ...found, names: found.subjects.map(({ name }) => name), titles: found.hits.map(({ title }) => plain(title)) };
}

function readsQueries() {
  const check = (query, words, phrases, typing) => {
    const read = readQuery(query);
    expect(read.words.join(" ") === words, `${query}: the words are ${read.words}`);
    expect(read.phrases.map((phrase) => phrase.map(({ word, at }) => `${word}@${at}`).join(" ")).join("|") === phrases, `${query}: the phrases are ${JSON.stringify(read.phrases)}`);
    expect(read.typing === typing, `${query}: ${read.typing} is being typed`);
  };
  check("Hasi's één", "hasi een", "", "een");
  check("hasi ", "hasi", "", undefined);
  check("„einde van Hasi” weg", "einde van hasi weg", "einde@0 van@1 hasi@2", "weg");
  check('"k v mechelen', "mechelen", "", undefined);
  check("0-1", "0 1", "", "1");
  for (const [one, other, is] of [["hasi", "hasu", true], ["hasi", "ahsi", true], ["hasi", "has", true], ["hasi", "haasi", true], ["hasi", "hasi", false], ["hasi", "saih", false], ["ab", "ba", true], ["abcd", "badc", false]]) {
    expect(isOneOff(one, other) === is && isOneOff(other, one) === is, `${one} and ${other}: one letter off is not ${is}`);
  }
  expect(fold("STRAßE") === "strasse" && fold("Cœur") === "coeur" && fold("Me\u00adchelen") === "mechelen" && fold("ΆΡΗΣ") === fold("Άρης"), "folding");
}

/** Both sides part and fold words alike: what the browser reads in a story leads back to it. */
async function findsEveryWord(language) {
  const { index } = await indexOf(language);
  for (let story = 0; story < index.storyCount; story += 1) {
    const { title, lead, text } = await index.story(story);
    for (const word of new Set(wordsOf([title, lead ?? "", text].join("\n")).map(({ word }) => word))) {
      if (!isTelling(word)) continue;
      const place = (await index.termShard(await index.terms.shardOf(word))).words.get(word);
      const list = place ? (await index.termShard(place.shard)).list(place.stem) : [];
      expect(list.some(([number]) => number === story), `${language}: “${word}” does not lead to “${title}”`);
      counts.words += 1;
    }
  }
}

async function findsWhatIsMeant() {
  const hasi = await ask("Hasi");
  expect(hasi.names[0] === "Besnik Hasi", `Hasi: first comes ${hasi.names[0]}`);
  expect(hasi.hits.every(({ title, excerpt }) => [...title, ...excerpt].some(([, isMarked]) => isMarked)), "Hasi: a hit without a mark");
  const sacked = await ask("hasi ontslag");
  expect(sacked.names[0] === "Besnik Hasi" && sacked.storyCount > 0, "hasi ontslag: the person and stories");
  expect(sacked.storyCount < hasi.storyCount && !sacked.isPartial, "hasi ontslag: fewer stories than hasi");
  expect((await ask("hasi ontslagen")).storyCount === sacked.storyCount, "ontslagen has the stem of ontslag");
  for (const nickname of ["malinwa", "de kakkers", "kvm"]) {
    const found = await ask(nickname);
    expect(found.names[0] === "KV Mechelen", `${nickname}: first comes ${found.names[0]}`);
  }
  for (const query of ["beerschot mechelen", "kv mechelen beerschot", "beerschot - KVM"]) {
    const { pairs } = await ask(query);
    const clubs = pairs[0]?.clubs.map(({ name }) => name).sort();
    expect(clubs?.join() === "Beerschot,KV Mechelen" && pairs[0].matches.length > 1, `${query}: the matches of ${clubs}`);
  }
  const year = (await ask("beerschot mechelen 2025")).pairs[0];
  expect(year?.matches.every(({ date }) => date.startsWith("2025")), "beerschot mechelen 2025: matches of another year");
  const venue = await ask("achter de kazerne");
  expect(venue.names[0] === "Achter de Kazerne", `achter de kazerne: first comes ${venue.names[0]}`);
}

/** A sentence out of a story, its words turned round, one of them misspelt, and one without its accent. */
async function findsOtherwise() {
  const { index } = await indexOf(site.language);
  const story = await index.story(index.storyCount - 1);
  const words = wordsOf(story.text.split("\n")[0]).map(({ word }) => word);
  const at = words.findIndex((_, place) => words.slice(place, place + 3).every((word) => word?.length > 3));
  const three = words.slice(at, at + 3);
  const phrase = await ask(`"${three.join(" ")}"`);
  expect(phrase.titles.includes(story.title), `“${three.join(" ")}” is not found as a phrase`);
  const turned = await ask(`"${[...three].reverse().join(" ")}"`);
  expect(!turned.titles.includes(story.title), `“${[...three].reverse().join(" ")}” is found though nobody wrote it`);
  // A whole line, which is more than is looked up of it, of the story that is read last.
  const oldest = await index.story(0);
  const line = oldest.text.split("\n")[0];
  const whole = await ask(`"${line.replaceAll(/["“”„«»]/g, "")}"`);
  expect(wordsOf(line).length > 8 && whole.titles.join() === oldest.title, `“${line}” is not found as a phrase`);
  const astral = await ask("\u{20000}\u{20001}");
  expect(astral.storyCount === 0, "letters of two units each are found");
  for (const misspelt of ["hasu", "ahsi", "hassi", "lauberbah", "beershot", "mechelne"]) {
    const found = await ask(misspelt);
    expect(found.instead.length === 1 && found.subjects.length > 0, `${misspelt}: nobody is found one letter off`);
  }
  const accents = { met: await ask("België"), without: await ask("belgie") };
  expect(accents.met.storyCount > 0 && accents.met.storyCount === accents.without.storyCount, "België and belgie differ");
  const nothing = await ask("zzzzqqq");
  expect(nothing.storyCount === 0 && nothing.subjects.length === 0 && nothing.pairs.length === 0, "zzzzqqq is found");
  const begun = await ask("vanderb");
  expect(begun.names[0] === "Fred Vanderbiest" && begun.storyCount > 0, "vanderb: who is being typed is not found");
}

async function narrows() {
  const all = await ask("hasi");
  const facet = (found, name) => found.facets.find((of) => of.name === name)?.options ?? [];
  for (const name of ["club", "person", "season", "year"]) {
    const option = facet(all, name).at(-1);
    const narrowed = await ask("hasi", { [name]: new Set([option.value]) });
    expect(narrowed.storyCount === option.count, `${name} ${option.label}: ${narrowed.storyCount} stories, ${option.count} were promised`);
    expect(facet(narrowed, name).length === facet(all, name).length, `${name}: other choices are gone when one is made`);
  }
  const kind = await ask("mechelen", { kind: new Set(["club"]) });
  expect(kind.hits.length === 0 && kind.subjects.length > 0 && kind.subjects.every((subject) => subject.kind === "club"), "only clubs were asked for");
}

/** A page of the site with its faults and the bytes of its index told. */
async function open(address, { width = 1280, scheme = "light", scripts = true } = {}) {
  const context = await site.browser.newContext({ colorScheme: scheme, reducedMotion: "reduce", javaScriptEnabled: scripts, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const moved = { index: 0, scripts: 0 };
  page.on("console", (message) => message.type() === "error" && faults.push(`${address}: console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`${address}: ${error.message}`));
  page.on("requestfinished", async (request) => {
    const path = new URL(request.url()).pathname;
    const response = await request.response();
    const size = (await response.body().catch(() => Buffer.alloc(0))).length;
    if (/\/search\/\w\w\//.test(path) && /\.(bin|json)$/.test(path)) moved.index += size;
    if (/\/search[\w-]*\.js$/.test(path)) moved.scripts += size;
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return { context, page, moved };
}

const searchPage = (language) => site.chosen.find((sample) => sample.kind === "search" && sample.language === language);
const answered = (page) => page.waitForFunction(() => document.querySelector("#search-results:not([aria-busy]) > *") !== null, undefined, { timeout: 10_000 });

/** Typing, choosing, going back: with the keyboard alone. */
async function worksByKeyboard() {
  const start = site.address(searchPage(site.language));
  const { context, page, moved } = await open(start, { width: 1280 });
  const isInField = () => page.evaluate("document.activeElement.id === 'q'");
  for (let stops = 0; stops < 20 && !(await isInField()); stops += 1) await page.keyboard.press("Tab");
  expect(await isInField(), "the tabulator does not lead to the field");
  await page.keyboard.type("hasi ontslag", { delay: 30 });
  await answered(page);
  await page.waitForFunction(() => new URL(location).searchParams.get("q") === "hasi ontslag", undefined, { timeout: 5000 }).catch(() => faults.push("typing: the address does not follow"));
  await answered(page);
  expect((await page.innerText("a.hit b")) === "Besnik Hasi", "typing: the person is not first");
  expect((await page.locator(".lines mark").count()) > 0, "typing: no word is marked");
  await page.waitForFunction(() => document.querySelector("#search-status").textContent.includes("hasi ontslag"), undefined, { timeout: 5000 }).catch(() => faults.push("typing: the outcome is not said"));
  const all = await page.locator(".lines > li").count();
  // To the first box of the clubs, with the tabulator.
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate("document.activeElement.name === 'year' || document.activeElement.name === 'person'")) break;
  }
  const boxes = page.locator("input[name=club]");
  await boxes.last().focus();
  await page.keyboard.press("Space");
  await page.waitForFunction(() => new URL(location).searchParams.has("club"), undefined, { timeout: 5000 }).catch(() => faults.push("choosing: the address does not follow"));
  await page.waitForFunction((before) => document.querySelectorAll(".lines > li").length < before, all, { timeout: 5000 }).catch(() => faults.push("choosing narrows nothing"));
  expect(await page.evaluate("document.activeElement.name === 'club' && document.activeElement.checked"), "choosing: the focus is lost");
  await page.goBack();
  await page.waitForFunction((before) => document.querySelectorAll(".lines > li").length === before, all, { timeout: 5000 }).catch(() => faults.push("back: the choice is not undone"));
  await page.goForward();
  await page.waitForFunction((before) => document.querySelectorAll(".lines > li").length < before, all, { timeout: 5000 }).catch(() => faults.push("forward: the choice is not made again"));
  await page.locator("a.hit, .lines h3 a").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== start && !url.search, { timeout: 5000 }).catch(() => faults.push("a hit leads nowhere"));
  console.log(`typing letter by letter moved ${moved.index} bytes of the index and ${moved.scripts} of scripts`);
  await context.close();
}

/** In every language, on every screen: what was found is well-formed, fits, and moved little. */
async function reads(language) {
  const sample = searchPage(language);
  if (!sample) return faults.push(`${language}: there is no search page`);
  const queries = ["Hasi", "beerschot mechelen", "zzzzqqq"];
  for (const query of queries) {
    for (const scheme of ["light", "dark"]) {
      for (const width of [360, 1280]) {
        const where = `${language}, “${query}”, ${scheme}, ${width} px`;
        const { context, page, moved } = await open(`${site.address(sample)}?q=${encodeURIComponent(query)}`, { scheme, width });
        await answered(page).catch(() => faults.push(`${where}: no answer`));
        const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        expect(wide <= 0, `${where}: ${wide} px too wide`);
        expect(moved.index > 0 && moved.index <= MOST_MOVED, `${where}: ${moved.index} bytes of the index were moved`);
        expect(query !== "Hasi" || (await page.locator("a.hit b").first().innerText()) === "Besnik Hasi", `${where}: the person is not first`);
        const others = await page.locator("#search-results a[hreflang]").evaluateAll((links) => links.map((link) => new URL(link.href).searchParams.get("q")));
        expect(query !== "zzzzqqq" || (others.length === languages.length - 1 && others.every((other) => other === query)), `${where}: the ways to the other languages ask for ${others}`);
        if (width === 360) await page.locator("#search-refine > summary").click({ timeout: 500 }).catch(() => undefined);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
        counts.axe += 1;
        for (const { id, nodes } of violations) faults.push(`${where}: axe ${id}: ${nodes[0].target.flat().join(" ")}: ${nodes[0].failureSummary}`);
        expect(!/⟦|%\d?(\s|”|$)/.test(await page.innerText("main")), `${where}: a place in the words is not filled`);
        await context.close();
      }
    }
  }
}

/** The field of another page leads here; without scripts the page says what does work. */
async function worksWithout() {
  const { context, page } = await open(site.address(searchPage(site.language)), { scripts: false, width: 360 });
  const says = await page.innerText("main noscript p");
  expect(/JavaScript/.test(says), `without scripts the page says: ${says}`);
  expect((await page.locator("#search-ways a").count()) > 4, "without scripts the page leads to no lists");
  await context.close();
}

/** A file that cannot be had is told to the reader. */
async function saysWhatFails() {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await context.route(/\/search\/\w\w\/t\d/, (route) => route.abort());
  await page.goto(`${site.address(searchPage(site.language))}?q=hasi`, { waitUntil: "networkidle" });
  await page.locator("#search-results .note").waitFor({ timeout: 5000 }).catch(() => faults.push("a failed fetch is not told"));
  expect((await page.locator("#search-results .hit").count()) === 0, "a failed fetch shows hits");
  await context.close();
}

readsQueries();
const languages = readdirSync(join(site.folder, "search")).filter((name) => existsSync(join(site.folder, "search", name, "index.json")));
for (const language of languages) await findsEveryWord(language);
await findsWhatIsMeant();
await findsOtherwise();
await narrows();
await worksByKeyboard();
for (const language of languages) await reads(language);
await worksWithout();
await saysWhatFails();
await site.leave();
if (faults.length > 0) fail([...new Set(faults)].sort());
console.log(`${counts.words} words lead to their stories; ${counts.searches} searches moved at most ${counts.most} bytes; ${counts.axe} pages of results through axe`);
