// Pictures where a site has them: each loads, keeps its shape and its place while it loads, comes in WebP, says what is to be
// seen; the card beside a link shows the face of a person and the crest of a club, in the smallest of their files; and the image that stands for a page where it is shared is there, in the size that the page says.
//
//     node tests/outside/pictures.mjs FOLDER [--content CONTENT]

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fail, files } from "./pages.mjs";
import { face, kinds, linkTo, opens } from "./scripts/cards.mjs";
import { reader } from "./scripts/reader.mjs";
import { visit } from "./site.mjs";

const site = await visit();
const faults = [];
let pictures = 0;
let shared = 0;

for (const [width, javaScriptEnabled] of [[360, true], [1280, false]]) {
  const context = await site.browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  for (const sample of site.chosen) {
    const report = (what) => faults.push(`${sample.name} at ${width} px: ${what}`);
    page.removeAllListeners("response");
    page.on("response", (response) => {
      if (response.status() >= 400 && sample.kind !== "not-found") report(`${response.url()} answers ${response.status()}`);
    });
    await page.goto(site.address(sample), { waitUntil: "load" });
    for (const image of await page.locator("img").all()) {
      await image.scrollIntoViewIfNeeded();
      await image.evaluate((img) => img.decode().catch(() => {}));
      const seen = await image.evaluate((img) => {
        const box = img.getBoundingClientRect();
        return {
          src: img.currentSrc, wide: box.width, high: box.height, real: [img.naturalWidth, img.naturalHeight],
          said: [Number(img.getAttribute("width")), Number(img.getAttribute("height"))],
          alt: img.getAttribute("alt"), lazy: img.loading === "lazy", first: img.fetchPriority === "high",
          cropped: getComputedStyle(img).objectFit === "cover", hidden: img.closest("[aria-hidden=true]") !== null,
        };
      });
      pictures += 1;
      if (!(seen.real[0] > 0)) report(`${seen.src} does not load`);
      if (!/\.(webp|svg)$/.test(new URL(seen.src).pathname)) report(`${seen.src} was chosen though there is WebP`);
      if (!(seen.said[0] > 0 && seen.said[1] > 0)) report(`${seen.src} has no width and height`);
      const off = Math.abs(seen.wide / seen.high - seen.said[0] / seen.said[1]);
      if (!seen.cropped && off > 0.02) report(`${seen.src} is stretched: ${seen.wide} × ${seen.high}`);
      if (seen.alt === null) report(`${seen.src} has no alt`);
      if (seen.lazy && seen.first) report(`${seen.src} is to be first and to wait`);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) report(`${wide} px wide`);
  }
  await context.close();
}

{
  const report = (what) => faults.push(`card: ${what}`);
  const { context, page, open } = await reader(site, report);
  await open(site.sample("story"));
  const { person, club } = await kinds(page);
  const crest = `${club.slice(0, -1).replace("[^/]+", "dok")}$`;
  for (const [what, pattern, widest] of [["a face", person, 96], ["a crest", crest, 160]]) {
    const link = await linkTo(page, pattern);
    await page.mouse.move(1, 1);
    await link?.hover();
    if (!link || !(await opens(page))) {
      report(`${what}: no card`);
      continue;
    }
    const seen = await face(page);
    const [width, height, alt] = seen.said ?? [];
    if (!seen.loads) report(`${what} does not load: ${JSON.stringify(seen)}`);
    else if (!alt || !(width > 0 && height > 0)) report(`${what} does not say what it is: ${JSON.stringify(seen)}`);
    else if (!seen.src.endsWith(".svg") && width > widest) report(`${what} is ${width} px wide`);
    else if (Math.max(...seen.box) > 60) report(`${what} takes ${seen.box}`);
    await page.keyboard.press("Escape");
  }
  await context.close();
}

const root = "https?://[^/]+" + site.base.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
for (const file of files(site.folder, ".html")) {
  const text = readFileSync(join(site.folder, file), "utf8");
  const told = (name) => text.match(new RegExp(`<meta property="og:${name}" content="([^"]*)"`))?.[1];
  const address = told("image");
  if (!address) continue;
  shared += 1;
  const path = address.match(new RegExp(`^${root}(.*)$`))?.[1];
  let bytes;
  try {
    bytes = readFileSync(join(site.folder, decodeURI(path)));
  } catch {
    faults.push(`${file}: ${address} is not there`);
    continue;
  }
  const isPng = bytes.subarray(1, 4).toString() === "PNG";
  const [width, height] = isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [1200, 630];
  if (told("image:width") !== `${width}` || told("image:height") !== `${height}`) faults.push(`${file}: ${address} is ${width} × ${height}`);
  if (!told("image:alt")) faults.push(`${file}: ${address} has no words`);
}

await site.leave();
if (pictures === 0) faults.push("there is no picture on any page");
if (shared === 0) faults.push("no page has an image for those who share it");
if (faults.length > 0) fail([...new Set(faults)].sort());
console.log(`${pictures} pictures looked at on ${site.chosen.length} pages, and ${shared} images for those who share a page`);
