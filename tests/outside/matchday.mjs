// Every page of a match, of a season and of a club in a season of the invented site in rich.txt, which has all that a match can have.
//
//     node tests/outside/matchday.mjs FOLDER [--content CONTENT] [--as-of DAY]
//
// On narrow and wide screens, by day and by night: nothing runs over the side, axe-core finds nothing, no two words of the
// drawing of a match lie on each other, and no player of a line-up lies on another.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { fail, files } from "./pages.mjs";
import { drawn, load, visit } from "./site.mjs";

const KINDS = ["match", "season", "season-calendar", "club-season"];
const WIDTHS = [320, 360, 600, 1000, 1280];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = await visit();
const faults = [];
const counts = { pages: 0, measured: 0, axe: 0, words: 0, players: 0 };

const kindOf = (file) => readFileSync(`${site.folder}/${file}`, "utf8").match(/<body\b[^>]*?\sdata-kind="?([\w-]+)/)?.[1];
const chosen = files(site.folder, ".html").map((file) => ({ file, kind: kindOf(file) })).filter(({ kind }) => KINDS.includes(kind));
for (const kind of KINDS) if (!chosen.some((page) => page.kind === kind)) faults.push(`no page of the kind ${kind}`);

/** What lies on something else of its kind, and how much there was to lie on. */
function laid() {
  const boxes = (selector) =>
    [...document.querySelectorAll(selector)]
      .map((element) => ({ box: element.getBoundingClientRect(), words: element.textContent.trim() }))
      .filter(({ box }) => box.width > 0);
  const touch = (one, other) =>
    one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 2 && other.top < one.bottom - 2;
  const clashes = (all) =>
    all.flatMap((one, place) => all.slice(place + 1).filter((other) => touch(one.box, other.box)).map((other) => `${one.words} / ${other.words}`));
  const words = boxes(".known text");
  const players = boxes(".pitch li");
  return { wide: document.documentElement.scrollWidth - innerWidth, clashes: [...clashes(words), ...clashes(players)], words: words.length, players: players.length };
}

for (const scheme of ["light", "dark"]) {
  const context = await site.browser.newContext({ colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && faults.push(`${page.url()}: ${message.text()}`));
  for (const { file, kind } of chosen) {
    await load(page, site.address({ file, kind }));
    await page.evaluate("document.fonts.ready.then(() => null)");
    counts.pages += 1;
    for (const width of WIDTHS) {
      const report = (what) => faults.push(`${file} (${scheme}, ${width} px): ${what}`);
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      const { wide, clashes, words, players } = await page.evaluate(laid);
      if (wide > 0) report(`${wide} px too wide`);
      for (const clash of clashes) report(`on each other: ${clash}`);
      counts.measured += 1;
      counts.words += words;
      counts.players += players;
      if (width !== WIDTHS[1] && width !== WIDTHS.at(-1)) continue;
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      counts.axe += 1;
      for (const { id, help, nodes } of violations) report(`axe ${id}: ${help}: ${nodes.length} times, first ${nodes[0].target.flat().join(" ")}`);
    }
  }
  await context.close();
}
await site.leave();

if (counts.words === 0 || counts.players === 0) faults.push(`no drawing or no line-up was looked at: ${JSON.stringify(counts)}`);
if (faults.length > 0) fail([...new Set(faults)].sort());
console.log(
  `${chosen.length} pages of matches and seasons by day and night: ${counts.measured} measured, ${counts.axe} through axe, ` +
    `${counts.words} words of drawings and ${counts.players} players lie clear of each other`,
);
