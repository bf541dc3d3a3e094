// What Lighthouse says of the pages that readers meet first, on the phone that it pretends to be; and what a story weighs.
//
//     node tests/outside/lighthouse.mjs FOLDER [--content CONTENT]
//
// The score of a page is the median of three runs: performance is measured in time, and a machine has other things to do.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import lighthouse from "lighthouse";

import { fail } from "./pages.mjs";
import { visit } from "./site.mjs";

const KINDS = ["home", "story", "club", "match", "season"];
const RUNS = 3;
const LEAST = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
// All that a story page without pictures may move, compressed as hosts do it.
const MOST_BYTES = 60_000;
// And of that, all scripts together.
const MOST_SCRIPT_BYTES = 15_000;
// The style sheet of the theme alone: it must not grow with every new part.
const MOST_STYLE_BYTES = 10_400;

const site = await visit({ debuggingPort: 9333 });
const faults = [];
const report = [];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Scores of a page from 0 to 100, by category, and what kept it from the whole. */
async function run(address) {
  const { lhr } = await lighthouse(address, { port: 9333, output: "json", logLevel: "error", onlyCategories: Object.keys(LEAST) });
  if (lhr.runtimeError) fail([`${address}: ${lhr.runtimeError.message}`]);
  const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
  const wanting = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 0.9),
  );
  return { scores, wanting: [...new Set(wanting.map(({ id, displayValue }) => (displayValue ? `${id} (${displayValue})` : id)))] };
}

for (const kind of KINDS) {
  const sample = site.sample(kind) ?? fail([`no page of the kind ${kind}`]);
  const runs = [];
  for (let made = 0; made < RUNS; made += 1) runs.push(await run(site.address(sample)));
  const said = Object.entries(LEAST).map(([category, least]) => {
    const score = median(runs.map(({ scores }) => scores[category]));
    if (score < least) {
      faults.push(`${sample.file} (${kind}): ${category} ${score}, wanted ${least}: ${[...new Set(runs.flatMap(({ wanting }) => wanting))].join(", ")}`);
    }
    return `${category} ${score}`;
  });
  report.push(`${kind}: ${said.join(", ")}`);
}

/** What a story page moves, by type of resource, in bytes as they are sent. */
async function weigh(sample) {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 800 } });
  const weights = {};
  const answers = [];
  page.on("requestfinished", (request) => answers.push(request.sizes().then(({ responseBodySize }) => {
    weights[request.resourceType()] = (weights[request.resourceType()] ?? 0) + responseBodySize;
  })));
  await page.goto(site.address(sample), { waitUntil: "networkidle" });
  await Promise.all(answers);
  await page.close();
  return weights;
}

/** The page is drawn while neither a script nor the font has come: they are asked for and never answered. */
async function drawsWithoutScriptOrFont(sample) {
  const page = await site.browser.newPage();
  await page.route(/\.(js|woff2)$/, () => {});
  await page.goto(site.address(sample), { waitUntil: "commit" });
  const painted = page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0, undefined, { timeout: 10_000 });
  await painted.catch(() => faults.push(`${sample.file}: nothing is drawn before scripts and the font have come`));
  await page.close();
}

const story = site.sample("story");
const weights = await weigh(story);
const total = Object.values(weights).reduce((sum, bytes) => sum + bytes, 0);
if (!(weights.document > 0 && weights.stylesheet > 0)) faults.push(`${story.file}: not weighed: ${JSON.stringify(weights)}`);
if (!weights.image && total >= MOST_BYTES) faults.push(`${story.file}: ${total} bytes, wanted less than ${MOST_BYTES}: ${JSON.stringify(weights)}`);
if ((weights.script ?? 0) > MOST_SCRIPT_BYTES) faults.push(`${story.file}: ${weights.script} bytes of scripts, wanted at most ${MOST_SCRIPT_BYTES}`);
const sheet = gzipSync(readFileSync(join(site.folder, "touchline.css")), { level: 9 }).length;
if (sheet > MOST_STYLE_BYTES) faults.push(`touchline.css: ${sheet} bytes, wanted at most ${MOST_STYLE_BYTES}`);
await drawsWithoutScriptOrFont(story);

await site.leave();
for (const line of report) console.log(line);
console.log(`${story.file}: ${total} bytes: ${Object.entries(weights).map(([type, bytes]) => `${type} ${bytes}`).join(", ")}; touchline.css alone ${sheet}`);
if (faults.length > 0) fail(faults);
