// One page of every kind and language of a built site in Chromium, as a reader sees it.
//
//     node tests/outside/browser.mjs FOLDER [--content CONTENT] [--only KIND]
//
// On phone, tablet and desktop, by day and by night: nothing runs over the side, no error in the console, no request fails
// or goes elsewhere, axe-core finds nothing, and the keyboard meets the skip link first. Screenshots are left for people to
// look at. What pages do beyond being read is in scripts.mjs.

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { fail, files } from "./pages.mjs";
import { drawn, load, visit } from "./site.mjs";

// Every kind of page that the example site must have in its main language.
const KINDS = [
  "home", "story", "story-archive", "stories-of", "person", "person-index", "club", "club-index", "club-season", "match", "head-to-head", "round", "stage",
  "season", "season-calendar", "competition", "competition-index", "venue", "venue-index", "thread", "thread-index", "page", "search", "not-found",
];
const PHONE = 360;
const TABLET = 768;
const DESK = 1280;
// The narrowest screen that the theme promises to fit; no screenshot of it.
const FLOOR = 320;
const WIDTHS = [FLOOR, PHONE, TABLET, DESK];
const SCHEMES = ["light", "dark"];
const AT_ONCE = 2;

const SCREENSHOTS = join(dirname(fileURLToPath(import.meta.url)), "../artefacts");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = await visit({ more: { only: { type: "string" } } });
const { origin, browser, address } = site;
const { only } = site.options;
const chosen = site.chosen.filter(({ kind }) => !only || kind === only);
const missing = KINDS.filter((kind) => (!only || kind === only) && !site.sample(kind));
if (chosen.length === 0) fail([`there is no kind ${only}`]);
if (missing.length > 0) fail(missing.map((kind) => `no page of the kind ${kind} in the language ${site.language}`));

mkdirSync(SCREENSHOTS, { recursive: true });
for (const old of files(SCREENSHOTS, ".jpg")) rmSync(join(SCREENSHOTS, old));

const faults = [];
const counts = { loaded: 0, measured: 0, axe: 0, undecided: 0 };

async function open(sample, scheme, report) {
  const context = await browser.newContext({
    colorScheme: scheme,
    reducedMotion: "reduce",
    viewport: { width: PHONE, height: 800 },
  });
  const page = await context.newPage();
  const own = address(sample);
  const isExpected = (url) => sample.kind === "not-found" && url === own;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !isExpected(message.location().url)) {
      report(`console: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => report(`script: ${error.message}`));
  page.on("requestfailed", (request) => report(`request failed: ${request.url()}: ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    const status = isExpected(response.url()) ? 404 : 200;
    if (response.status() !== status) report(`${response.url()} answered ${response.status()}, expected ${status}`);
  });
  await context.route("**/*", (route) => {
    if (new URL(route.request().url()).origin === origin) return route.continue();
    report(`request to another host: ${route.request().url()}`);
    return route.abort();
  });
  await load(page, own);
  await page.evaluate("document.fonts.ready.then(() => null)");
  counts.loaded += 1;
  return { context, page };
}

/** Whether the page is wider than the screen, and what makes it so. */
function overflow() {
  const width = window.innerWidth;
  const root = document.documentElement;
  if (root.scrollWidth <= width) return undefined;
  const scrolls = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  const named = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (element.getBoundingClientRect().right <= width + 0.5) continue;
    let above = element.parentElement;
    while (above && above !== document.body && !scrolls(above)) above = above.parentElement;
    if (above && above !== document.body) continue;
    const classes = element.getAttribute("class");
    named.push(element.localName + (classes ? `.${classes.trim().replaceAll(/\s+/g, ".")}` : ""));
  }
  return `${root.scrollWidth} px wide: ${named.slice(-3).join(", ") || "no element stands out"}`;
}

async function accessible(page, report) {
  if (await page.evaluate("window.axe === undefined")) await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  counts.axe += 1;
  counts.undecided += incomplete.length;
  for (const { id, help, nodes } of violations) {
    const first = nodes[0];
    const why = first.failureSummary.split("\n").slice(1, 2).join(" ").trim();
    report(`axe ${id}: ${help}: ${nodes.length} times, first ${first.target.flat().join(" ")}: ${why}`);
  }
}

/** The first stop of the keyboard is a visible link into the main part, and it leads there. */
async function skips(page, report) {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => {
    const focused = document.activeElement;
    const target = document.querySelector(focused.getAttribute("href")?.startsWith("#") ? focused.getAttribute("href") : "#\\:");
    const { left, top, right, bottom, width, height } = focused.getBoundingClientRect();
    const isVisible = width > 1 && height > 1 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return { is: focused.outerHTML.slice(0, 80), leads: target?.closest("main") !== null && target !== null, isVisible };
  });
  if (!first.leads) return report(`keyboard: the first stop is no skip link: ${first.is}`);
  if (!first.isVisible) report("keyboard: the skip link cannot be seen when it has the focus");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const next = await page.evaluate(() => {
    const focused = document.activeElement;
    const stops = document.querySelector("main").querySelectorAll("a[href], button, input, summary, [tabindex='0']").length;
    return stops === 0 || focused.closest("main") ? undefined : focused.outerHTML.slice(0, 80);
  });
  if (next) report(`keyboard: behind the skip link comes ${next}`);
}

async function look(sample, scheme) {
  const seen = (where) => (what) => faults.push(`${sample.file} (${sample.kind}, ${where}): ${what}`);
  const { context, page } = await open(sample, scheme, seen(scheme));
  if (scheme === SCHEMES[0]) await skips(page, seen("keyboard"));
  for (const width of WIDTHS) {
    const report = seen(`${scheme}, ${width} px`);
    await page.setViewportSize({ width, height: 800 });
    // A busy machine may answer before the page is laid out anew; a page that is really too wide stays so.
    await drawn(page);
    if (await page.evaluate(overflow)) await drawn(page);
    const wide = await page.evaluate(overflow);
    if (wide) report(wide);
    counts.measured += 1;
    if (width === FLOOR) continue;
    if (width !== TABLET) await accessible(page, report);
    await page.evaluate("document.activeElement?.blur(); scrollTo(0, 0)");
    await page.screenshot({ path: join(SCREENSHOTS, `${sample.name}-${width}-${scheme}.jpg`), fullPage: true, quality: 80 });
  }
  // What a script fetches late has had the time of all this to fail in.
  await page.waitForLoadState("networkidle");
  await context.close();
}

const waiting = chosen.flatMap((sample) => SCHEMES.map((scheme) => [sample, scheme]));
const views = waiting.length;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await look(...next);
  }),
);
await site.leave();

// Every view at all widths, and through axe at two of them.
if (counts.loaded !== views || counts.measured !== views * WIDTHS.length || counts.axe !== views * 2) {
  faults.push(`not every view was looked at: ${JSON.stringify(counts)} of ${views}`);
}
if (faults.length > 0) fail([...new Set(faults)].sort());
console.log(
  `${chosen.length} pages (${new Set(chosen.map(({ kind }) => kind)).size} kinds) by day and night: ${counts.measured} measured, ${counts.axe} through axe, ` +
    `${counts.undecided} questions that axe leaves to people; screenshots in tests/artefacts`,
);
