// One page of every kind and language of a built site in Chromium, as a reader sees it.
//
//     node tests/outside/browser.mjs FOLDER [--base /PATH/] [--port N]
//
// On phone, tablet and desktop, by day and by night: nothing runs over the side, no error in the console, no request fails
// or goes elsewhere, axe-core finds nothing, and the keyboard meets the skip link first; and the tables of a season are travelled
// through with and without scripts. The site is served from FOLDER
// below --base, or by a `touchline serve` that already listens on --port. Screenshots are left for people to look at.

import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { chromium } from "playwright-core";

import { fail, files } from "./pages.mjs";
import { serve } from "./server.mjs";

// Every kind of page that the example site must have in its main language.
const KINDS = [
  "home", "story", "story-archive", "stories-of", "person", "person-index", "club", "club-index", "club-season", "match", "head-to-head", "round", "stage",
  "season", "competition", "competition-index", "venue", "venue-index", "thread", "thread-index", "page", "not-found",
];
const WIDTHS = [360, 768, 1280];
// The narrowest screen that the theme promises to fit; no screenshot of it.
const FLOOR = 320;
const SCHEMES = ["light", "dark"];
const AT_ONCE = 2;

const SCREENSHOTS = join(dirname(fileURLToPath(import.meta.url)), "../artefacts");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: "string", default: "/" },
    port: { type: "string" },
  },
});
const [folder] = positionals;
if (!folder) fail(["usage: node browser.mjs FOLDER [--base /PATH/] [--port N]"]);
const base = options.base.endsWith("/") ? options.base : `${options.base}/`;

/** The fullest page of each kind and language: where a layout breaks, it breaks there. */
function samples() {
  const chosen = new Map();
  const all = files(folder, ".html");
  for (const file of all) {
    const text = readFileSync(join(folder, file), "utf8");
    const kind = text.match(/<body\b[^>]*?\sdata-kind="?([\w-]+)/)?.[1];
    if (!kind) continue;
    const language = text.match(/<html\b[^>]*?\slang="?([\w-]+)/)?.[1] ?? "none";
    const size = statSync(join(folder, file)).size;
    const name = `${kind}-${language}`;
    if (!(chosen.get(name)?.size >= size)) chosen.set(name, { name, kind, language, file, size });
  }
  return { chosen: [...chosen.values()], pages: all.length };
}

const { chosen, pages } = samples();
const home = chosen.find((sample) => sample.file === "index.html");
if (!home) fail([`${folder}: no index.html with <body data-kind>, in ${pages} pages`]);
const missing = KINDS.filter((kind) => !chosen.some((sample) => sample.kind === kind && sample.language === home.language));
if (missing.length > 0) fail(missing.map((kind) => `no page of the kind ${kind} in the language ${home.language}`));

const own = options.port ? undefined : await serve(folder, base);
const origin = own?.origin ?? `http://127.0.0.1:${options.port}`;
mkdirSync(SCREENSHOTS, { recursive: true });
for (const old of files(SCREENSHOTS, ".png")) rmSync(join(SCREENSHOTS, old));

/** Debian's place first, then the first of its names on the PATH. */
function chromiumProgram() {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const programs = ["chromium", "chromium-browser"].flatMap((name) => folders.map((folder) => join(folder, name)));
  return programs.find((program) => existsSync(program)) ?? fail(["there is no chromium in /usr/bin or on the PATH"]);
}

// Without its sandbox, because Chromium refuses to start as root with it; it sees no page but ours.
const browser = await chromium.launch({
  executablePath: chromiumProgram(),
  chromiumSandbox: false,
  args: [
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
  ],
});

const faults = [];
const counts = { loaded: 0, measured: 0, axe: 0, undecided: 0 };

/** Where a file is found; a page for what is not there is found by asking for what is not there. */
function address({ kind, file }) {
  if (kind === "not-found") return `${origin}${base}no-such-page/`;
  return `${origin}${base}${encodeURI(file.replace(/(^|\/)index\.html$/, "$1"))}`;
}

async function open(sample, scheme, report) {
  const context = await browser.newContext({
    colorScheme: scheme,
    reducedMotion: "reduce",
    viewport: { width: WIDTHS[0], height: 800 },
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
  await page.goto(own, { waitUntil: "networkidle" });
  await page.evaluate("document.fonts.ready.then(() => null)");
  counts.loaded += 1;
  return { context, page };
}

/** Waits until the page has been drawn at its new size. */
async function laidOut(page) {
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))");
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
  await page.evaluate(axe);
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
  for (const width of [FLOOR, ...WIDTHS]) {
    const report = seen(`${scheme}, ${width} px`);
    await page.setViewportSize({ width, height: 800 });
    // A busy machine may answer before the page is laid out anew; a page that is really too wide stays so.
    await laidOut(page);
    if (await page.evaluate(overflow)) await laidOut(page);
    const wide = await page.evaluate(overflow);
    if (wide) report(wide);
    counts.measured += 1;
    if (width === FLOOR) continue;
    if (width !== WIDTHS[1]) await accessible(page, report);
    await page.evaluate("document.activeElement?.blur(); scrollTo(0, 0)");
    await page.screenshot({ path: join(SCREENSHOTS, `${sample.name}-${width}-${scheme}.png`), fullPage: true });
  }
  await context.close();
}

/**
 * The way through the tables of a season: with scripts a slider that swaps the table in place, by mouse and keyboard; without,
 * links from page to page.
 */
async function travels(javaScriptEnabled) {
  const where = javaScriptEnabled ? "slider" : "links in place of the slider";
  const report = (what) => faults.push(`${where}: ${what}`);
  const stage = chosen.find((found) => found.kind === "stage" && found.language === home.language);
  const context = await browser.newContext({ javaScriptEnabled, reducedMotion: "reduce", viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  // Without scripts there are no errors of ours; Chromium reports its own page transition as one.
  if (javaScriptEnabled) page.on("pageerror", (error) => report(`script: ${error.message}`));
  const seen = async () => ({ heading: await page.locator("h1").innerText(), table: await page.locator("[data-round=table]").innerText(), url: page.url() });
  // The second round of the fullest stage: one before it, and more behind it.
  await page.goto(address(stage));
  await page.goto(new URL(await page.locator(".rounds a").nth(1).getAttribute("href"), origin).href, { waitUntil: "networkidle" });
  if (!javaScriptEnabled) {
    if ((await page.locator(".travel input").count()) > 0) report("there is a slider without a script");
    const before = await seen();
    const link = page.locator(".travel a").first();
    if ((await link.count()) === 0) return report("no link to the round before or after");
    await link.click();
    await page.waitForLoadState();
    const after = await seen();
    if (after.url === before.url || after.heading === before.heading) report("the link leads nowhere");
    return context.close();
  }
  const slider = page.locator(".travel input");
  if ((await slider.count()) !== 1) return report("no slider");
  const changes = async (doing, what) => {
    const before = await seen();
    await doing();
    const changed = () => page.waitForFunction((url) => location.href !== url, before.url, { timeout: 5000 });
    await changed().catch(() => report(`${what}: the address stays`));
    const after = await seen();
    if (after.heading === before.heading) report(`${what}: the heading stays ${after.heading}`);
    if (after.table === before.table) report(`${what}: the table stays`);
    const name = await page.locator(".travel b").innerText();
    if (!after.heading.includes(name)) report(`${what}: the slider says ${name}, the page ${after.heading}`);
    const status = await page.locator(".travel [role=status]").textContent();
    if (!status) report(`${what}: nothing is announced`);
    const current = await page.locator(".rounds [aria-current] .vh").innerText();
    if (current !== name) report(`${what}: the strip shows ${current}`);
    const fresh = await (await page.request.get(after.url)).text();
    if (!fresh.includes(`<h1>${after.heading}</h1>`)) report(`${what}: the address ${after.url} is of another page`);
  };
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  await changes(() => page.mouse.click(box.x + box.width - 8, box.y + box.height / 2), "mouse");
  await slider.focus();
  await changes(() => page.keyboard.press("ArrowLeft"), "arrow key");
  await changes(() => page.keyboard.press("Home"), "home key");
  if (!(await slider.evaluate((input) => input === document.activeElement))) report("the slider loses the focus");
  await page.goto(address(stage), { waitUntil: "networkidle" });
  const before = await seen();
  await slider.focus();
  await page.keyboard.press("Home");
  await page.waitForFunction((text) => document.querySelector("[data-round=table]").innerText !== text, before.table, { timeout: 5000 }).catch(() => report("stage: the table stays"));
  if (page.url() !== before.url) report("stage: the address changes though the page is still that of the stage");
  await page.keyboard.press("End");
  await page.waitForFunction((text) => document.querySelector("[data-round=table]").innerText === text, before.table, { timeout: 5000 }).catch(() => report("stage: its own table does not come back"));
  await context.close();
}

const waiting = chosen.flatMap((sample) => SCHEMES.map((scheme) => [sample, scheme]));
const views = waiting.length;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await look(...next);
  }),
);
await travels(true);
await travels(false);
await browser.close();
own?.server.close();

if (counts.loaded !== views || counts.measured !== views * (WIDTHS.length + 1) || counts.axe !== views * 2) {
  faults.push(`not every view was looked at: ${JSON.stringify(counts)} of ${views}`);
}
if (faults.length > 0) fail([...new Set(faults)].sort());
console.log(
  `${chosen.length} pages (${KINDS.length} kinds) by day and night: ${counts.measured} measured, ${counts.axe} through axe, ` +
    `${counts.undecided} questions that axe leaves to people; screenshots in tests/artefacts`,
);
